"""Small files that lay beside an original and change how it is read: a table's mapping, a picture's XMP sidecar."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from archive.model import Companion


def keep(connection: sqlite3.Connection, sha256: str, companions: Iterable[Companion]) -> None:
    """Keep the files with the original, instead of what was kept under the same names."""
    connection.executemany(
        "INSERT INTO companions (sha256, name, data) VALUES (?, ?, ?) "
        "ON CONFLICT (sha256, name) DO UPDATE SET data = excluded.data",
        [(sha256, companion.name, companion.data) for companion in companions],
    )


def forget(connection: sqlite3.Connection, sha256: str) -> None:
    """The original is read anew, with what lies beside it now."""
    connection.execute("DELETE FROM companions WHERE sha256 = ?", (sha256,))


def kept(connection: sqlite3.Connection, sha256: str) -> tuple[Companion, ...]:
    """The files kept with the original, by name."""
    rows = connection.execute("SELECT name, data FROM companions WHERE sha256 = ? ORDER BY name", (sha256,))
    return tuple(Companion(name, data) for name, data in rows)
