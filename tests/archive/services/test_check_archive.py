"""Break an archive in every way that a disk or a person can, then check and repair it."""

from __future__ import annotations

import json
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from archive import cli
from archive.errors import NotAnArchiveError, ReadOnlyError
from archive.jobs import JobContext
from archive.model.check import CheckReport
from archive.services.archive import Archive
from archive.services.check_archive import restore_database
from tests.helpers.archives import an_archive
from tests.helpers.fakes import MemoryEngine


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "Lines.backfile"


@pytest.fixture
def engine() -> MemoryEngine:
    return MemoryEngine()


@pytest.fixture
def archive(tmp_path: Path, folder: Path, engine: MemoryEngine) -> Iterator[Archive]:
    (tmp_path / "a.txt").write_text("Flood in Erbil\nPICTURE of it\n")
    with an_archive(folder, engine) as opened:
        opened.import_paths([tmp_path / "a.txt"], JobContext())
        yield opened


def kinds(report: CheckReport) -> list[tuple[str, str]]:
    return [(difference.kind, difference.state) for difference in report.differences]


def check(archive: Archive, *, repair: bool = False) -> list[tuple[str, str]]:
    return kinds(archive.check(JobContext(), repair=repair))


def a_file(folder: Path, kind: str) -> Path:
    (found,) = folder.glob(f"{kind}/??/*")
    return found


def test_a_sound_archive_has_no_differences(archive: Archive) -> None:
    report = archive.check(JobContext())
    assert (report.originals, report.pictures, report.articles, report.indexed) == (1, 1, 2, 2)
    assert report.differences == ()
    assert report.sound


def test_a_changed_original_is_set_aside_and_had_again_from_its_source(archive: Archive, folder: Path) -> None:
    original = a_file(folder, "originals")
    whole = original.read_bytes()
    original.write_bytes(whole.replace(b"Flood", b"Blood"))
    assert check(archive) == [("original-changed", "open")]
    assert check(archive, repair=True) == [("original-changed", "mended")]
    assert original.read_bytes() == whole
    assert b"Blood" in (folder / "quarantine" / "originals" / original.name).read_bytes()
    assert check(archive) == []


def test_a_lost_original_without_a_source_stays_open(archive: Archive, folder: Path, tmp_path: Path) -> None:
    a_file(folder, "originals").unlink()
    (tmp_path / "a.txt").write_text("Something else by now\n")
    assert check(archive, repair=True) == [("original-missing", "open")]
    assert archive.article(1) is not None
    assert archive.original(1) == b""


def test_a_lost_picture_comes_back_with_the_next_import(archive: Archive, folder: Path, tmp_path: Path) -> None:
    picture = a_file(folder, "pictures")
    picture.unlink()
    assert check(archive, repair=True) == [("picture-missing", "open")]
    assert archive.import_paths([tmp_path / "a.txt"], JobContext()).unchanged == 2
    assert picture.read_bytes() == b"PICTURE of it"
    assert check(archive) == []


def test_files_that_nobody_knows_are_set_aside(archive: Archive, folder: Path) -> None:
    unknown = archive._session.store.originals.put(b"an import was killed after this")
    (folder / "pictures" / ".0123.tmp").write_bytes(b"half")
    found = {("original-unknown", "open"), ("stray-file", "open")}
    assert set(check(archive)) == found
    assert set(check(archive, repair=True)) == {("original-unknown", "set aside"), ("stray-file", "mended")}
    assert (folder / "quarantine" / "originals" / unknown).exists()
    assert check(archive) == []


@pytest.mark.parametrize("change", ["lose", "invent"])
def test_an_index_that_disagrees_is_built_anew(archive: Archive, engine: MemoryEngine, change: str) -> None:
    if change == "lose":
        del engine.documents[1]
    else:
        engine.documents[77] = engine.documents[1]
    kind = "index-incomplete" if change == "lose" else "index-unknown"
    assert check(archive) == [(kind, "open")]
    assert check(archive, repair=True) == [(kind, "mended")]
    assert sorted(engine.documents) == [1, 2]


def test_a_text_that_someone_edited_is_noticed(archive: Archive, folder: Path) -> None:
    with closing(sqlite3.connect(folder / "archive.sqlite")) as connection:
        connection.execute("UPDATE texts SET text = 'Blood' WHERE article_id = 1")
        connection.execute("UPDATE fields SET end = 999 WHERE article_id = 2")
        connection.commit()
    report = archive.check(JobContext())
    assert [(d.kind, d.item) for d in report.differences] == [
        ("text-changed", "article 1"),
        ("text-changed", "article 2"),
    ]
    assert not report.sound


def test_a_damaged_database_is_restored_from_its_backup(archive: Archive, folder: Path, tmp_path: Path) -> None:
    archive.close()
    database = folder / "archive.sqlite"
    damaged = bytearray(database.read_bytes())
    damaged[4096:] = b"\xff" * (len(damaged) - 4096)
    database.write_bytes(damaged)
    (folder / "archive.sqlite-wal").unlink(missing_ok=True)
    assert restore_database(folder).state == "mended"
    assert (folder / "quarantine" / "archive.sqlite").read_bytes() == bytes(damaged)
    with an_archive(folder) as again:
        assert again.stats().articles == 2
        again.catch_up(JobContext())
        assert check(again) == []


@pytest.mark.parametrize(
    "harm",
    [f"DROP TABLE {name}" for name in ("articles", "texts", "outbox", "meta", "fields", "authority")]
    + ["ALTER TABLE texts RENAME COLUMN record TO lost"],
)
def test_a_table_that_is_gone_is_damage_and_comes_back_from_the_backup(
    archive: Archive, folder: Path, harm: str, capsys: pytest.CaptureFixture[str]
) -> None:
    archive.close()
    with closing(sqlite3.connect(folder / "archive.sqlite")) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute(harm)
        connection.commit()
    for command in (["stats"], ["show", "1"], ["search", "flood"]):
        status = cli.main([command[0], str(folder), *command[1:], "--json"])
        told = capsys.readouterr()
        assert status != 2 or ("is damaged" in told.err and "check --repair" in told.err), told.err
    assert cli.main(["check", str(folder), "--json"]) == 1
    assert {d["kind"] for d in json.loads(capsys.readouterr().out)["differences"]} == {"database-damaged"}
    assert cli.main(["check", str(folder), "--repair"]) in (0, 1)
    assert "mended: database-damaged" in capsys.readouterr().out
    assert cli.main(["check", str(folder)]) == 0


def test_without_a_backup_a_person_is_told_where_the_originals_are(folder: Path, archive: Archive) -> None:
    archive.close()
    shutil.rmtree(folder / "backups")
    with pytest.raises(NotAnArchiveError, match="no sound backup"):
        restore_database(folder)


def test_what_is_read_only_is_checked_but_not_repaired(archive: Archive, folder: Path, engine: MemoryEngine) -> None:
    with an_archive(folder, engine, read_only=True) as frozen:
        assert check(frozen) == []
        with pytest.raises(ReadOnlyError):
            frozen.check(JobContext(), repair=True)


def test_a_database_that_may_not_be_read_is_no_damaged_one(
    archive: Archive, folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Else a repair would put an older one in its place: what is confirmed would be lost for want of a right."""
    archive.back_up(JobContext())
    archive.close()
    before = (folder / "archive.sqlite").read_bytes()

    def refuse(*_: object, **__: object) -> None:
        failure = sqlite3.OperationalError("unable to open database file")
        failure.sqlite_errorname = "SQLITE_CANTOPEN"
        raise failure

    monkeypatch.setattr("archive.storage.migrations.applied_steps", refuse)
    assert cli.main(["check", str(folder), "--repair"]) == 2
    said = capsys.readouterr().err
    assert "refused: unable to open" in said
    assert "backup" not in said
    assert (folder / "archive.sqlite").read_bytes() == before
    assert not (folder / "quarantine").exists()


def test_an_original_that_may_not_be_read_is_left_where_it_is(
    archive: Archive, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    original = a_file(folder, "originals")
    usual = Path.open

    def refuse(path: Path, *arguments: object, **options: object) -> object:
        if path == original:
            raise PermissionError(13, "Permission denied")
        return usual(path, *arguments, **options)  # type: ignore[arg-type,call-overload]

    monkeypatch.setattr(Path, "open", refuse)
    assert check(archive, repair=True) == [("original-unreadable", "open")]
    monkeypatch.undo()
    assert original.is_file()
    assert check(archive) == []
