"""How a connection to the one SQLite file is made; what every connection has in common."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing, suppress
from pathlib import Path

BUSY_MILLISECONDS = 10_000
WAL_PAGES = 16_000  # 64 MB are collected before they go into the database, where most pages come more than once


def connect_reader(path: Path, *, frozen: bool = False) -> sqlite3.Connection:
    """A connection that cannot write.

    `frozen`, on a medium that cannot be written or a network share, the file is taken as unchanging: SQLite otherwise
    insists on a shared-memory file beside a database in WAL mode.
    """
    frozen = frozen or not os.access(path.parent, os.W_OK)
    return _connect(f"{path.resolve().as_uri()}?mode=ro{'&immutable=1' if frozen else ''}")


def connect_writer(path: Path) -> sqlite3.Connection:
    """A connection that writes: every commit is synced, references are checked."""
    connection = _connect(f"{path.resolve().as_uri()}?mode=rw")
    # What is confirmed to a person must survive a power cut; WAL alone does not sync at every commit.
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA foreign_keys = ON")
    # In KiB: indexes by hash, name and band are written all over, and what is read back from the disk costs most.
    connection.execute("PRAGMA cache_size = -65536")
    connection.execute(f"PRAGMA wal_autocheckpoint = {WAL_PAGES}")
    return connection


def settle(path: Path) -> None:
    """Have SQLite undo what a process killed while it made or upgraded the file had begun; readers cannot.

    Does nothing in the usual case: once in WAL mode, a database has no rollback journal, and readers recover the WAL.
    """
    if path.with_name(f"{path.name}-journal").exists() and os.access(path.parent, os.W_OK):
        with closing(_connect(f"{path.resolve().as_uri()}?mode=rw")) as connection, suppress(sqlite3.DatabaseError):
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()


def _connect(uri: str) -> sqlite3.Connection:
    connection = sqlite3.connect(uri, uri=True, isolation_level=None, check_same_thread=False)
    connection.execute(f"PRAGMA busy_timeout = {BUSY_MILLISECONDS}")
    # The file may be a stranger's: its schema may name functions, and none with an effect may run.
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA cache_size = -16384")
    return connection
