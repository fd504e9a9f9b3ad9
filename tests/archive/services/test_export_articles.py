"""Exports through the facade: all or nothing, and only where a person asked for it."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from contextlib import nullcontext
from pathlib import Path

import pytest

from archive import cli
from archive.errors import InputError, QueryError
from archive.exporting.registry import FORMATS
from archive.jobs import Cancelled, JobContext, Progress
from archive.services.archive import Archive
from archive.services.run_queries import _lines
from archive.storage.lock import WriterLock
from tests.helpers.archives import an_archive


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Archive]:
    """Nothing here writes to it, so one import serves all tests."""
    folder = tmp_path_factory.mktemp("lines")
    (folder / "a.txt").write_text("Flood in Erbil\nDrought in Duhok\nFlood again\n")
    with an_archive(folder / "Lines.backfile") as opened:
        opened.import_paths([folder / "a.txt"], JobContext())
        yield opened


@pytest.fixture
def out(tmp_path: Path) -> Path:
    folder = tmp_path / "out"
    folder.mkdir()
    return folder


@pytest.mark.parametrize("name", FORMATS)
def test_what_the_query_finds_is_exported(name: str, archive: Archive, out: Path) -> None:
    report = archive.export("flood", name, out / "export", JobContext())
    assert (report.articles, report.format) == (2, name)
    files = [out / "export"] if (out / "export").is_file() else [p for p in (out / "export").rglob("*") if p.is_file()]
    assert report.files == len(files)
    assert report.bytes == sum(path.stat().st_size for path in files)
    assert [path.name for path in out.iterdir()] == ["export"]


def test_the_order_is_the_one_asked_for(archive: Archive, out: Path) -> None:
    archive.export("", "jsonl", out / "a", JobContext(), sort="oldest")
    assert len((out / "a").read_text("utf-8").splitlines()) == 3


def test_a_file_is_replaced_and_a_filled_folder_never(archive: Archive, out: Path) -> None:
    (out / "a.csv").write_text("old")
    archive.export("flood", "csv", out / "a.csv", JobContext())
    assert "old" not in (out / "a.csv").read_text("utf-8-sig")
    with pytest.raises(InputError, match="something in it"):
        archive.export("flood", "bagit", out, JobContext())
    (out / "empty").mkdir()
    assert archive.export("flood", "bagit", out / "empty", JobContext()).files > 3


@pytest.mark.parametrize("name", ["csv", "ninjs"])
def test_an_impossible_place_is_said_before_anything_is_done(name: str, archive: Archive, out: Path) -> None:
    with pytest.raises(InputError, match="There is no folder"):
        archive.export("flood", name, out / "nowhere" / "a", JobContext())
    (out / "file").write_text("mine")
    (out / "folder").mkdir()
    with pytest.raises(InputError):
        archive.export("flood", name, out / ("folder" if name == "csv" else "file"), JobContext())
    assert (out / "file").read_text() == "mine"


def test_a_query_that_cannot_be_read_writes_nothing(archive: Archive, out: Path) -> None:
    with pytest.raises(QueryError):
        archive.export("captoin:x", "csv", out / "a.csv", JobContext())
    assert list(out.iterdir()) == []


@pytest.mark.parametrize("name", FORMATS)
def test_a_cancelled_export_leaves_nothing(name: str, archive: Archive, out: Path) -> None:
    job = JobContext(lambda _progress: job.cancel(), every=0.0)
    (out / "a").write_text("old") if name in {"csv", "html", "pdf"} else None
    before = sorted(path.name for path in out.iterdir())
    with pytest.raises(Cancelled):
        archive.export("", name, out / "a", job)
    assert sorted(path.name for path in out.iterdir()) == before


def test_what_a_killed_export_left_goes_with_the_next_one_and_what_a_living_one_makes_stays(
    archive: Archive, out: Path
) -> None:
    dead, living = out / ".a.csv-dead", out / ".a.csv-living"
    for folder in (dead, living):
        folder.mkdir()
        (folder / "export.lock").write_text("")
    with WriterLock(living / "export.lock").held("exporting"):
        archive.export("flood", "csv", out / "a.csv", JobContext())
        assert sorted(path.name for path in out.iterdir()) == [".a.csv-living", "a.csv"]


def test_progress_is_told(archive: Archive, out: Path) -> None:
    told: list[Progress] = []
    archive.export("", "jsonl", out / "a", JobContext(told.append, every=0.0))
    assert (told[-1].done, told[-1].total) == (3, 3)


def test_many_queries_are_counted(archive: Archive, tmp_path: Path) -> None:
    (tmp_path / "q.csv").write_text("name,query\nwater,flood\nbroken,captoin:x\n,\nboth,in\n", "utf-8")
    counts = archive.run_queries(tmp_path / "q.csv", JobContext())
    assert [(count.line, count.name, count.total) for count in counts] == [
        (2, "water", 2),
        (3, "broken", None),
        (5, "both", 2),
    ]
    assert counts[1].error is not None
    assert counts[1].position == 0
    assert "flood" in counts[0].understood


def test_without_a_heading_each_line_is_a_query(archive: Archive, tmp_path: Path) -> None:
    (tmp_path / "q.csv").write_bytes('\ufeffagency:AP,AFP\r\n"flood Erbil"\r\n\r\n"in Erbil" -flood\r\n'.encode())
    lines = _lines(tmp_path / "q.csv")
    assert lines == [(1, "", "agency:AP,AFP"), (2, "", "flood Erbil"), (4, "", '"in Erbil" -flood')]


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_columns_may_be_parted_as_any_spreadsheet_does(delimiter: str, tmp_path: Path) -> None:
    rows = [["Name", "Query"], ["Agencies", '"agency:AP,AFP; x"']]
    (tmp_path / "q.csv").write_text("\n".join(delimiter.join(row) for row in rows), "utf-8")
    assert _lines(tmp_path / "q.csv") == [(2, "Agencies", "agency:AP,AFP; x")]


@pytest.mark.parametrize("content", [b"\xff\xfe\x00", None])
def test_a_list_that_cannot_be_read_is_said(content: bytes | None, archive: Archive, tmp_path: Path) -> None:
    if content is not None:
        (tmp_path / "q.csv").write_bytes(content)
    with pytest.raises(InputError, match="cannot be read"):
        archive.run_queries(tmp_path / "q.csv", JobContext())


@pytest.fixture
def command(archive: Archive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The command line opens the archive of lines."""
    monkeypatch.setattr(Archive, "open", lambda _path: nullcontext(archive))
    return tmp_path


def test_the_command_exports(command: Path, capsys: pytest.CaptureFixture[str]) -> None:
    archive, output = str(command / "Lines.backfile"), command / "o.csv"
    assert cli.main(["export", archive, "", "--format", "csv", "--output", str(output), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["format"] == "csv"
    assert cli.main(["export", archive, "(", "--format", "csv", "--output", str(output)]) == 2
    assert "never closed" in capsys.readouterr().err


def test_the_command_counts_queries(command: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (command / "q.csv").write_text("query\nflood\n")
    archive = str(command / "Lines.backfile")
    assert cli.main(["queries", archive, str(command / "q.csv")]) == 0
    rows = list(csv.DictReader(capsys.readouterr().out.splitlines()))
    assert rows[0]["query"] == "flood"
    (command / "q.csv").write_text("query\nflood\ncaptoin:x\n")
    assert cli.main(["queries", archive, str(command / "q.csv"), "--output", str(command / "o.csv")]) == 1
    assert (command / "o.csv").read_bytes().startswith(b"\xef\xbb\xbf")
