"""Five hundred changed inputs in CI, and every input that ever failed; `tests/bench/fuzz.py` is the long mode."""

from __future__ import annotations

from pathlib import Path

import pytest

from archive import Archive
from archive.jobs import JobContext
from archive.resources import resource
from tests.helpers.fuzzing import check_import, check_opening, check_picture, check_query, fuzz, seeds_in, time_limit

FOUND = Path(__file__).parent / "found"


@pytest.mark.slow
def test_five_hundred_changed_inputs(tmp_path: Path, repository: Path) -> None:
    with Archive.open(tmp_path / "sample.backfile", create=True) as archive:
        archive.import_paths([resource("samples", "text"), resource("samples", "pictures")], JobContext())
    seeds = seeds_in(repository / "tests" / "golden", resource("samples"))
    work = tmp_path / "work"
    work.mkdir()
    found = fuzz(seeds, tmp_path / "sample.backfile", work, inputs=range(500), seed=20261124, report=lambda _: None)
    assert sum(found.tried.values()) == 500
    assert [f"{target} {name}\n{trace}" for target, name, _data, trace in found.failures] == []


@pytest.mark.parametrize("path", sorted(FOUND.glob("import/*")), ids=lambda path: path.name)
def test_inputs_that_once_failed(path: Path) -> None:
    with time_limit(10):
        check_import(path)


def test_queries_that_once_were_near_the_edge() -> None:
    for text in ("(" * 5000, '"' * 999, "NOT " * 2000, "a~" * 500, "date:" * 300, "\u202e\u0000", "credit:/(a+)+$/"):
        check_query(text)


def test_a_picture_that_is_all_header() -> None:
    for head in (b"\xff\xd8\xff\xed\xff\xff", b"\x89PNG\r\n\x1a\n\xff\xff\xff\xffzTXt", b"II*\0\xff\xff\xff\xff"):
        check_picture(head)


def test_a_folder_that_is_no_archive(tmp_path: Path) -> None:
    check_opening(tmp_path)
    (tmp_path / "archive.sqlite").write_bytes(b"SQLite format 3\0" + b"\xff" * 5000)
    check_opening(tmp_path)
