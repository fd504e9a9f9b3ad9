"""The schema's history. Steps are append-only: never edit or reorder one that has shipped.

`STEPS` repeats the names so that opening an archive that is up to date need not load sqlite-utils (96 ms).
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from archive.errors import ArchiveDamagedError, ArchiveTooNewError, KnownError, NotAnArchiveError
from archive.storage.connecting import connect_reader
from archive.storage.failures import explained
from archive.storage.faults import Fault, no_fault

STEPS: tuple[str, ...] = (
    "m001_articles",
    "m002_photo_desk",
    "m003_keeping",
    "m004_near",
    "m005_shared_photos",
    "m006_companions",
    "m007_order_of_collections",
)


def applied_steps(connection: sqlite3.Connection) -> list[str]:
    """Names of the steps that the file has, in order; empty for a new file."""
    found = connection.execute("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = '_sqlite_migrations'")
    if found.fetchone() is None:
        return []
    rows = connection.execute("SELECT name FROM _sqlite_migrations WHERE migration_set = 'archive' ORDER BY rowid")
    return [name for (name,) in rows]


def check_version(path: Path, *, frozen: bool = False) -> bool:
    """Whether the file is up to date; raises ArchiveTooNewError with the version that wrote it, NotAnArchiveError.

    NotAnArchiveError also for a file with triggers or views: a stranger's could change what is stored unseen.
    StorageError where it cannot be read, which says nothing about what is in it.
    """
    try:
        with closing(connect_reader(path, frozen=frozen)) as connection:
            applied = applied_steps(connection)
            if not set(applied) <= set(STEPS):
                raise ArchiveTooNewError(
                    f"{path.parent.name} was written by a newer Backfile ({_written_by(connection)}).",
                    "Open it with that version or a later one.",
                )
            _refuse_foreign_code(connection, path)
    except sqlite3.DatabaseError as error:
        told = explained(error, path)
        if isinstance(told, KnownError) and not isinstance(told, ArchiveDamagedError):
            raise told from error  # the disk, the rights or another process: the database itself may be whole
        raise NotAnArchiveError(
            f"{path} cannot be read as an archive: {error}.", "Restore it from a backup (folder `backups`)."
        ) from error
    return applied == list(STEPS)


def _refuse_foreign_code(connection: sqlite3.Connection, path: Path) -> None:
    # `trusted_schema` keeps functions from running in them, but not a DELETE in a trigger.
    found = connection.execute("SELECT type, name FROM sqlite_master WHERE type IN ('trigger', 'view')").fetchone()
    if found:
        kind, name = found
        raise NotAnArchiveError(
            f"The database of {path.parent.name} has a {kind} that Backfile did not make ({name!r}).",
            "It could change articles unseen: ask whoever made it, or restore a backup (folder `backups`).",
        )


def _written_by(connection: sqlite3.Connection) -> str:
    try:
        found = connection.execute("SELECT value FROM meta WHERE key = 'written_by'").fetchone()
    except sqlite3.DatabaseError:
        found = None
    return f"version {found[0]}" if found else "its version is not recorded"


def migrate(path: Path, fault: Fault = no_fault) -> None:
    """Bring the file up to date: refuse a newer one, copy an older one first, all or nothing for each step.

    Raises StorageError when the disk refuses.
    """
    if path.exists() and path.stat().st_size and check_version(path):
        return
    # Here and not above: only a file that must be changed pays for loading sqlite-utils.
    from sqlite_utils import Database

    from archive.storage.schema import steps

    connection = sqlite3.connect(path)
    try:
        connection.execute("PRAGMA trusted_schema = OFF")
        # Kept in the file itself. Now, because it cannot be set inside a transaction, nor later while others read.
        connection.execute("PRAGMA journal_mode = WAL")
        applied = applied_steps(connection)
        if applied:
            _copy(connection, path.with_name(f"{path.stem}.before-{len(applied):03}.sqlite"))
            fault("migration.copied")
        steps.apply(Database(connection))
    except sqlite3.DatabaseError as failure:
        raise explained(failure, path) from failure
    finally:
        connection.close()


def _copy(connection: sqlite3.Connection, target: Path) -> None:
    temporary = target.with_suffix(".tmp")
    temporary.unlink(missing_ok=True)
    with closing(sqlite3.connect(temporary)) as copy:
        connection.backup(copy)
        copy.execute("PRAGMA journal_mode = DELETE")  # one file that holds everything, whatever becomes of others
    temporary.replace(target)
