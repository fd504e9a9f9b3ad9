"""Back up the database, by itself from time to time and whenever a person asks."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

from archive.errors import ArchiveBusyError, InputError, ReadOnlyError, StorageError
from archive.jobs import Cancelled, JobContext, Progress
from archive.model import ImportIssue
from archive.services.session import Session
from archive.storage import backups
from archive.storage.lock import WriterLock
from archive.storage.medium import frozen_at
from archive.storage.place import check_place

EVERY = timedelta(days=1)
_ROOM = 3  # the disk must have this many times the database free


def back_up(session: Session, job: JobContext) -> Path:
    """Make a backup now; returns it. Raises StorageError, ReadOnlyError or Cancelled."""
    session.store.database.refuse_if_read_only()
    job.advance(Progress(0, stage="backing up"))
    return backups.back_up(
        session.config.database, folder_of(session), checkpoint=job.checkpoint, fault=session.store.fault
    )


def restore_backup(folder: Path, backup: Path) -> None:
    """Put a backup in the place of the archive's database, which moves to `quarantine`.

    Raises InputError when the backup is damaged or none, ReadOnlyError where the archive lies on a share, and
    ArchiveBusyError while someone writes. The index is built anew when the archive is next searched.
    """
    check_place(folder)
    if frozen := frozen_at(folder):
        raise ReadOnlyError(f"Nothing can be restored: {frozen}.", "Copy the archive to a disk of this computer.")
    database = folder / "archive.sqlite"
    if not backups.is_sound(backup):
        raise InputError(f"{backup} is not a sound backup.", "Choose another one of the folder `backups`.")
    with WriterLock(database.with_suffix(".lock")).held("restoring a backup"):
        backups.restore(backup, database, folder / "quarantine")


def back_up_if_due(session: Session, job: JobContext) -> ImportIssue | None:
    """Make a backup when the newest is older than a day and the disk has room to spare; the issue why there is none.

    Comes after work that is done and confirmed, which a failing backup must not turn into a failure.
    """
    made = backups.backups(folder_of(session))
    if made and abs(_age(made[0])) < EVERY:  # one from the future says nothing: the clock was wrong then
        return None
    if shutil.disk_usage(session.config.path).free < _ROOM * session.config.database.stat().st_size:
        return _no_backup(session, f"the disk has less than {_ROOM} times the size of the database free")
    try:
        back_up(session, job)
    except StorageError as failure:
        return _no_backup(session, failure.message.rstrip("."))
    except (Cancelled, ArchiveBusyError):
        return None  # the next import makes it; or someone is at it
    return None


def _no_backup(session: Session, why: str) -> ImportIssue:
    place = str(folder_of(session))
    return ImportIssue(place, place, "warning", "no-backup", f"No backup of the database could be made: {why}.")


def folder_of(session: Session) -> Path:
    """Where the archive keeps its backups."""
    return session.config.path / "backups"


def _age(backup: Path) -> timedelta:
    return datetime.now(UTC) - datetime.fromtimestamp(backup.stat().st_mtime, UTC)
