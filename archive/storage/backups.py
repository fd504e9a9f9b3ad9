"""Copies of the database, made while it is in use through SQLite's own backup interface, a few of them kept."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path

from archive.durable import sync_folder
from archive.errors import StorageError
from archive.storage import meta
from archive.storage.blobs import refused
from archive.storage.checking import integrity
from archive.storage.faults import Fault, no_fault
from archive.storage.lock import WriterLock

KEEP = 3
_PAGES = 2_000  # copied between two checkpoints: 8 MB


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
    stamp = datetime.now(UTC).strftime("%Y%m%d-%H%M%S-%f")
    target = folder / f"archive-{stamp}.sqlite"
    temporary = target.with_suffix(".tmp")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with WriterLock(folder / "backup.lock").held("a backup"):
            for left in folder.glob("archive-*.tmp"):
                left.unlink(missing_ok=True)  # of a backup that was killed: we hold its lock
            _copy(database, temporary, checkpoint)
            fault("backup.written")
            temporary.replace(target)
        sync_folder(folder)
    except sqlite3.OperationalError as failure:
        raise StorageError(
            f"The backup could not be written: {failure}.", "Check the disk and its free space."
        ) from failure
    except OSError as failure:
        raise refused(failure, folder) from failure
    finally:
        with suppress(OSError):  # a disk that is gone cannot be tidied; the next backup does it
            temporary.unlink(missing_ok=True)
    for old in backups(folder)[keep:]:
        old.unlink(missing_ok=True)
    return target


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
    """Put the backup in the place of the database, which moves to the folder `aside`; nobody may have it open."""
    aside.mkdir(parents=True, exist_ok=True)
    temporary = database.with_suffix(".tmp")
    _copy(backup, temporary, lambda: None)
    for end in ("-wal", "-shm", ""):
        old = database.with_name(database.name + end)
        if old.exists():
            old.replace(aside / old.name)
    temporary.replace(database)
    sync_folder(database.parent)
    with closing(sqlite3.connect(database)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        # The index is of a later moment: without the note of what built it, it is built anew.
        connection.execute("DELETE FROM meta WHERE key = ?", (meta.INDEX_FINGERPRINT,))
        connection.commit()


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
