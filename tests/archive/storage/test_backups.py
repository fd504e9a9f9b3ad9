"""Backups are whole, sound, few, and can be put back."""

from __future__ import annotations

import errno
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from archive.errors import StorageError
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
