"""Facts about the archive as a whole: which version wrote it, what its index was built by."""

from __future__ import annotations

import sqlite3

INDEX_FINGERPRINT = "index_fingerprint"
WRITTEN_BY = "written_by"
LAST_CHECK = "last_check"  # when and with how many differences, as JSON
WATCHED = "watched"  # folders whose new files are imported by themselves, as JSON


def get(connection: sqlite3.Connection, key: str) -> str | None:
    """The value, or None."""
    found = connection.execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
    return str(found[0]) if found else None


def put(connection: sqlite3.Connection, key: str, value: str) -> None:
    """Set the value."""
    connection.execute(
        "INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value", (key, value)
    )
