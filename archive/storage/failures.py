"""What SQLite says when it fails, in words for a person."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path

from archive.errors import ArchiveBusyError, ArchiveDamagedError, StorageError

# What SQLite says where the file has another schema than the one that was made, or text that is none.
_SIGNS = ("decode to UTF-8", "no such table", "no such column", "has no column named", "malformed database schema")
_DAMAGED = frozenset({"SQLITE_CORRUPT", "SQLITE_NOTADB", "SQLITE_CORRUPT_INDEX", "SQLITE_MISMATCH"})


def explained(failure: sqlite3.DatabaseError | json.JSONDecodeError, path: Path) -> Exception:
    """The failure in words for a person where the disk or another process is the cause, else itself."""
    name = getattr(failure, "sqlite_errorname", "")
    if name == "SQLITE_FULL":
        return StorageError(f"The disk of {path} is full.", "Free some space, then run the same command again.")
    if name.startswith("SQLITE_BUSY"):
        return ArchiveBusyError("The archive is being written by another process.", "Try again in a moment.")
    if name.startswith(("SQLITE_IOERR", "SQLITE_READONLY", "SQLITE_CANTOPEN")):
        return StorageError(f"The disk of {path} refused: {failure}.", "Check the drive, then run it again.")
    if name in _DAMAGED or isinstance(failure, json.JSONDecodeError) or any(sign in str(failure) for sign in _SIGNS):
        return ArchiveDamagedError(path.parent.name, failure)
    return failure
