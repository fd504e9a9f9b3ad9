"""Backups are whole, sound, few, and can be put back."""

from __future__ import annotations

import errno
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from archive.errors import ArchiveBusyError, StorageError
from archive.jobs import Cancelled
from archive.storage import backups, meta
from archive.storage.database import Database
from archive.storage.migrations import migrate


@pytest.fixture
def database(tmp_path: Path) -> Path:
    path = tmp_path / "archive.sqlite"
    migrate(path)
    _set(path, "first")
    return path


def _set(path: Path, value: str) -> None:
    database = Database(path)
    with database.transaction() as connection:
        meta.put(connection, "a", value)
    database.close()


def _get(path: Path) -> str | None:
    with closing(sqlite3.connect(path)) as connection:
        return meta.get(connection, "a")


def test_a_backup_made_during_a_transaction_holds_what_was_committed(database: Path, tmp_path: Path) -> None:
    opened = Database(database)
    with opened.transaction() as connection:
        meta.put(connection, "a", "not yet")
        made = backups.back_up(database, tmp_path / "backups")
    opened.close()
    assert _get(made) == "first"
    assert backups.is_sound(made)
    assert _get(database) == "not yet"


def test_the_newest_few_are_kept(database: Path, tmp_path: Path) -> None:
    made = [backups.back_up(database, tmp_path / "backups", keep=2) for _ in range(4)]
    assert backups.backups(tmp_path / "backups") == [made[3], made[2]]


def test_what_a_killed_backup_left_goes_with_the_next_one(database: Path, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    folder.mkdir()
    (folder / "archive-20200101-000000-000000.tmp").write_text("half")
    made = backups.back_up(database, folder)
    assert {path.name for path in folder.iterdir()} == {made.name, "backup.lock"}


def test_a_backup_can_be_put_back(database: Path, tmp_path: Path) -> None:
    made = backups.back_up(database, tmp_path / "backups")
    _set(database, "second")
    database_with_index = Database(database)
    with database_with_index.transaction() as connection:
        meta.put(connection, meta.INDEX_FINGERPRINT, "of the second")
    database_with_index.close()
    backups.restore(made, database, tmp_path / "quarantine")
    assert _get(database) == "first"
    with closing(sqlite3.connect(database)) as connection:
        assert meta.get(connection, meta.INDEX_FINGERPRINT) is None
    assert _get(tmp_path / "quarantine" / "archive.sqlite") == "second"
    _set(database, "third")
    assert _get(database) == "third"


@pytest.mark.parametrize("error", [OSError(errno.ENOSPC, "full"), Cancelled()])
def test_one_that_failed_leaves_nothing(database: Path, tmp_path: Path, error: Exception) -> None:
    def fail(_point: str) -> None:
        raise error

    with pytest.raises((StorageError, Cancelled)):
        backups.back_up(database, tmp_path / "backups", fault=fail)
    assert [path.name for path in (tmp_path / "backups").iterdir()] == ["backup.lock"]


def test_damage_is_noticed(database: Path, tmp_path: Path) -> None:
    made = backups.back_up(database, tmp_path / "backups")
    content = bytearray(made.read_bytes())
    content[5000:9000] = b"\xff" * 4000
    made.write_bytes(content)
    assert not backups.is_sound(made)
    assert not backups.is_sound(tmp_path / "nothing")


def test_a_clock_set_back_puts_no_backup_behind_older_ones(database: Path, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    folder.mkdir()
    ahead = [folder / f"archive-2999010{number}-000000-000000.sqlite" for number in (1, 2)]
    for path in ahead:
        path.write_bytes(b"made while the clock was wrong")
    first, second = (backups.back_up(database, folder) for _ in range(2))
    assert backups.backups(folder) == [second, first, ahead[1]]


def test_another_backup_at_work_is_left_alone(database: Path, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    seen: list[bool] = []

    def meanwhile(point: str) -> None:
        if point == "backup.written":
            with pytest.raises(ArchiveBusyError, match="a backup since"):
                backups.back_up(database, folder)
            seen.append(True)

    assert backups.is_sound(backups.back_up(database, folder, fault=meanwhile))
    assert seen == [True]


def test_no_database_that_was_set_aside_takes_the_place_of_another(database: Path, tmp_path: Path) -> None:
    made = backups.back_up(database, tmp_path / "backups")
    aside = tmp_path / "quarantine"
    for value in ("second", "third"):
        _set(database, value)
        backups.restore(made, database, aside)
    assert [_get(path) for path in sorted(aside.glob("*.sqlite"))] == ["third", "second"]  # archive-2, archive
    assert _get(database) == "first"


def test_where_nothing_can_be_linked_it_is_copied(
    database: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(errno.EPERM, "no links here")

    monkeypatch.setattr("os.link", refuse)
    made = backups.back_up(database, tmp_path / "backups")
    _set(database, "second")
    backups.restore(made, database, tmp_path / "quarantine")
    assert (_get(database), _get(tmp_path / "quarantine" / "archive.sqlite")) == ("first", "second")


@pytest.mark.parametrize("at", ["archive.storage.backups._copy", "archive.storage.backups._set_aside"])
def test_a_full_disk_while_restoring_is_said_and_leaves_the_database(
    database: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, at: str
) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "full")

    made = backups.back_up(database, tmp_path / "backups")
    _set(database, "second")
    monkeypatch.setattr(at, full)
    with pytest.raises(StorageError, match="is full"):
        backups.restore(made, database, tmp_path / "quarantine")
    assert _get(database) == "second"
    assert not list(tmp_path.glob("*.tmp"))


@pytest.mark.parametrize("point", ["archive.storage.backups._set_aside", "pathlib.Path.replace"])
def test_killed_while_restoring_there_is_a_database(
    database: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, point: str
) -> None:
    class KilledError(BaseException):
        pass

    def kill(*_: object) -> None:
        raise KilledError

    made = backups.back_up(database, tmp_path / "backups")
    with closing(sqlite3.connect(database)) as held:
        held.execute("SELECT * FROM meta").fetchone()  # else SQLite takes its log away when the last one closes it
        _set(database, "second")
        monkeypatch.setattr(point, kill)
        with pytest.raises(KilledError):
            backups.restore(made, database, tmp_path / "quarantine")
    monkeypatch.undo()
    assert _get(database) == "second"
    backups.restore(made, database, tmp_path / "quarantine")
    assert _get(database) == "first"


def test_whoever_has_it_open_is_refused_once_it_was_restored(database: Path, tmp_path: Path) -> None:
    made = backups.back_up(database, tmp_path / "backups")
    opened = Database(database)
    with opened.transaction() as connection:
        meta.put(connection, "a", "second")
    backups.restore(made, database, tmp_path / "quarantine")
    with pytest.raises(StorageError, match="moved or restored"), opened.transaction() as connection:
        meta.put(connection, "a", "lost")
    opened.close()
    assert _get(database) == "first"
