"""Copies of the database, made while it is in use through SQLite's own backup interface, a few of them kept."""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

from archive.durable import sync_folder, unused
from archive.errors import StorageError
from archive.storage import meta
from archive.storage.blobs import refused, remove
from archive.storage.checking import integrity
from archive.storage.failures import explained
from archive.storage.faults import Fault, no_fault
from archive.storage.lock import WriterLock

KEEP = 3
_PAGES = 2_000  # copied between two checkpoints: 8 MB
_STAMP = "%Y%m%d-%H%M%S-%f"
_UNFINISHED = "archive-unfinished.tmp"


def back_up(
    database: Path,
    folder: Path,
    *,
    keep: int = KEEP,
    checkpoint: Callable[[], None] = lambda: None,
    fault: Fault = no_fault,
) -> Path:
    """Copy the database into the folder and forget all but the newest `keep` copies; returns the new one.

    The copy appears under its name only when it is whole and sound. Raises StorageError, and what `checkpoint` raises.
    """
    temporary = folder / _UNFINISHED
    try:
        folder.mkdir(exist_ok=True)
        with WriterLock(folder / "backup.lock").held("a backup"):
            for left in folder.glob("archive-*.tmp*"):
                left.unlink(missing_ok=True)  # of a backup that was killed: we hold its lock
            try:
                _copy(database, temporary, checkpoint)
                fault("backup.written")
                target = folder / f"archive-{_stamp(folder)}.sqlite"
                temporary.replace(target)
                sync_folder(folder)
            finally:
                remove(temporary)
            for old in backups(folder)[keep:]:
                old.unlink(missing_ok=True)
    except sqlite3.DatabaseError as failure:
        raise explained(failure, folder) from failure
    except OSError as failure:
        raise refused(failure, folder) from failure
    return target


def _stamp(folder: Path) -> str:
    """The time as the end of a name, and behind every backup there is: clocks are set back, names keep the order."""
    now = datetime.now(UTC)
    with suppress(IndexError, ValueError):  # none, or one that a person named
        newest = datetime.strptime(backups(folder)[0].stem, f"archive-{_STAMP}").replace(tzinfo=UTC)
        now = max(now, newest + timedelta(microseconds=1))
    return now.strftime(_STAMP)


def backups(folder: Path) -> list[Path]:
    """Every backup in the folder, the newest first."""
    return sorted(folder.glob("archive-*.sqlite"), reverse=True)


def is_sound(database: Path) -> bool:
    """Whether the file is a database without damage."""
    if not database.is_file():
        return False
    try:
        with closing(sqlite3.connect(f"{database.resolve().as_uri()}?mode=ro&immutable=1", uri=True)) as connection:
            return not integrity(connection) and bool(connection.execute("SELECT count(*) FROM articles").fetchone())
    except sqlite3.DatabaseError:
        return False


def restore(backup: Path, database: Path, aside: Path) -> None:
    """Put the backup in the place of the database, which moves to the folder `aside`.

    Whoever has it open may read on, and is refused when they write. A kill at any moment leaves the old database or the
    restored one, and the old one in both places rather than in none. Raises StorageError when the disk refuses.
    """
    temporary = database.with_suffix(".tmp")
    try:
        aside.mkdir(exist_ok=True)
        _copy(backup, temporary, lambda: None)
        _prepare(temporary)
        _set_aside(database, unused(aside / database.name))
        temporary.replace(database)
        sync_folder(database.parent)
    except sqlite3.DatabaseError as failure:
        raise explained(failure, database) from failure
    except OSError as failure:
        raise refused(failure, database.parent) from failure
    finally:
        remove(temporary)


def _prepare(database: Path) -> None:
    with closing(sqlite3.connect(database)) as connection:
        # The index is of a later moment: without the note of what built it, it is built anew.
        connection.execute("DELETE FROM meta WHERE key = ?", (meta.INDEX_FINGERPRINT,))
        connection.commit()
        connection.execute("PRAGMA journal_mode = WAL")


def _set_aside(database: Path, target: Path) -> None:
    """Keep the database under another name, all of it; it stays where it is, without what its log held."""
    if not database.exists():
        return
    with suppress(sqlite3.DatabaseError), closing(sqlite3.connect(database)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")  # so that nothing is missing in it once its log is gone
    try:
        os.link(database, target)
    except OSError:
        _copy_file(database, target)  # a file system without links
    for end in ("-wal", "-shm"):
        beside = database.with_name(database.name + end)
        if beside.exists():
            beside.replace(target.with_name(target.name + end))


def _copy_file(source: Path, target: Path) -> None:
    try:
        shutil.copyfile(source, target)
    except OSError:
        remove(target)
        raise


def _copy(source: Path, target: Path, checkpoint: Callable[[], None]) -> None:
    target.unlink(missing_ok=True)

    def copied(_status: int, _remaining: int, _total: int) -> None:
        checkpoint()

    with (
        closing(sqlite3.connect(f"{source.resolve().as_uri()}?mode=ro", uri=True)) as reading,
        closing(sqlite3.connect(target)) as writing,
    ):
        reading.backup(writing, pages=_PAGES, progress=copied)
        writing.execute("PRAGMA journal_mode = DELETE")  # one file that holds everything
        writing.execute("PRAGMA synchronous = FULL")
        if damage := integrity(writing, checkpoint, quick=True):
            raise StorageError(f"The copy is damaged: {damage[0]}.", "Check the disk.")
