"""Power cuts: what is killed at every point of writing, or at any moment, then run again, is as if nothing happened.

`tests/bench/kill.py` does the same with the shipped readers at any number of random moments.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from sqlite_utils import Database as Utils

from archive.jobs import JobContext
from archive.model.check import CheckReport
from archive.storage.faults import POINTS
from archive.storage.migrations import STEPS
from archive.storage.schema import steps
from tests.helpers.killing import contents, killed_after, killed_at_point, open_for, timed
from tests.helpers.operations import OPERATIONS
from tests.helpers.trial import Trial

# Named points that an import passes.
PASSED = [point for point in POINTS if point != "migration.copied"]


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("in")
    for number in range(6):
        lines = [f"Article{number}.{line} tells of line {line}" for line in range(20)]
        lines += [f"PICTURE {number}", "ISSUE", "The same in every file"]
        (folder / f"{number}.txt").write_text("\n".join(lines))
    return folder


@pytest.fixture(scope="module")
def undisturbed(source: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[dict[str, Any], float]:
    folder = tmp_path_factory.mktemp("undisturbed") / "A.backfile"
    seconds = timed(folder, source, "lines")
    with open_for(folder, "lines") as archive:
        return contents(archive), seconds


def completed(folder: Path, source: Path) -> tuple[dict[str, Any], CheckReport]:
    """What the archive holds after the import was run again, and what a check says."""
    with open_for(folder, "lines") as archive:
        archive.catch_up(JobContext())
        assert {d.kind for d in archive.check(JobContext()).differences} <= {
            "original-unknown",
            "picture-unknown",
            "stray-file",
        }
        archive.import_paths([source], JobContext())
        return contents(archive), archive.check(JobContext())


@pytest.mark.slow
@pytest.mark.parametrize("point", PASSED)
def test_killed_at_a_point_of_writing(
    tmp_path: Path, source: Path, undisturbed: tuple[dict[str, Any], float], point: str
) -> None:
    folder = tmp_path / "A.backfile"
    assert killed_at_point(folder, source, "lines", point)
    after, report = completed(folder, source)
    assert after == undisturbed[0]
    assert report.differences == ()


@pytest.mark.slow
@pytest.mark.parametrize("part", [0.35, 0.6, 0.85])
def test_killed_at_any_moment(
    tmp_path: Path, source: Path, undisturbed: tuple[dict[str, Any], float], part: float
) -> None:
    folder = tmp_path / "A.backfile"
    killed_after(folder, source, "lines", undisturbed[1] * part)
    after, report = completed(folder, source)
    assert after == undisturbed[0]
    assert report.differences == ()


@pytest.mark.slow
@pytest.mark.parametrize("name", [name for name in OPERATIONS if name != "import"])
def test_killed_in_anything_else_that_writes(tmp_path: Path, source: Path, name: str) -> None:
    trial = Trial(source, tmp_path, "lines")
    target = trial.target(name)
    for number, part in enumerate((0.5, 0.8)):
        trial.kill(target, f"{name}-{number}", target.seconds * part)
    assert trial.failures == []


@pytest.mark.slow
def test_killed_before_an_older_archive_is_brought_up_to_date(
    tmp_path: Path, source: Path, undisturbed: tuple[dict[str, Any], float]
) -> None:
    folder = tmp_path / "A.backfile"
    folder.mkdir()
    with closing(sqlite3.connect(folder / "archive.sqlite")) as connection:
        steps.apply(Utils(connection), stop_before=STEPS[-1])
    assert killed_at_point(folder, source, "lines", "migration.copied")
    after, report = completed(folder, source)
    assert after == undisturbed[0]
    assert report.differences == ()
