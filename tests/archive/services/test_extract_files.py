"""Records without an archive: in the order of paths, whatever finishes first."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import pytest

from archive.config import Limits
from archive.errors import InputError
from archive.jobs import Cancelled, JobContext
from archive.model import ImportIssue, RawArticle
from archive.model.json import to_json
from archive.services.extract_files import extract_files
from tests.helpers.fakes import LineWork


@dataclass
class LinePrinting(LineWork):
    def original(self, path: Path, job: JobContext) -> tuple[str, int]:
        return "0" * 64, path.stat().st_size

    def finish(self, raw: RawArticle, sha256: str) -> str:  # type: ignore[override]
        return json.dumps(to_json(self.extract(raw, sha256)))


def run(folder: Path, *, jobs: int = 2) -> list[str]:
    """Headlines, and codes of issues in brackets."""
    found = extract_files([folder], JobContext(), jobs=jobs, limits=Limits(item_seconds=0.5), work=LinePrinting())
    return [f"[{f.code}]" if isinstance(f, ImportIssue) else json.loads(f)["article"]["headline"] for f in found]


def test_records_come_in_the_order_of_paths(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    (tmp_path / "a.txt").write_text("".join(f"A{n} text\n" for n in range(500)))
    (tmp_path / "b" / "c.txt").write_text("C text\n")
    (tmp_path / "b.txt").write_text("B text\n")
    (tmp_path / "d.txt").write_text("D text\n")
    assert run(tmp_path) == [*(f"A{n}" for n in range(500)), "B", "C", "D"]


def test_issues_stand_in_their_file(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("One\nISSUE\nHANG\nTwo\n")
    (tmp_path / "b.txt").write_text("DIE\nThree\n")
    (tmp_path / "c.txt").symlink_to("/dev/null")
    assert run(tmp_path) == ["One", "[malformed]", "[timeout]", "Two", "[crashed]", "Three", "[link-refused]"]


def test_a_path_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(InputError):
        list(extract_files([tmp_path / "nowhere"], JobContext()))


def test_cancelling_stops_the_children(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("One\n" * 5000)
    job = JobContext()
    found = extract_files([tmp_path], job, jobs=1, work=LinePrinting())
    next(found)
    job.cancel()
    with pytest.raises(Cancelled):
        list(found)
