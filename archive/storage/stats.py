"""Counts over the whole archive."""

from __future__ import annotations

import sqlite3

_GROUPS = {
    "formats": "format",
    "years": "CASE WHEN published GLOB '[0-9][0-9][0-9][0-9]*' THEN substr(published, 1, 4) ELSE 'undated' END",
    "outlets": "outlet",
    "languages": "language",
}


def counts(connection: sqlite3.Connection) -> dict[str, int]:
    """How many articles, photos (different pictures and captions without one), captions, and rows in the outbox."""
    (articles,) = connection.execute("SELECT count(*) FROM articles").fetchone()
    (pictures,) = connection.execute("SELECT count(*) FROM pictures").fetchone()
    (pictured,) = connection.execute(
        "SELECT count(*) FROM picture_uses WHERE caption IS NOT NULL AND sha256 IS NOT NULL"
    ).fetchone()
    (captions,) = connection.execute("SELECT count(*) FROM captions").fetchone()
    (waiting,) = connection.execute("SELECT count(*) FROM outbox").fetchone()
    return {"articles": articles, "photos": pictures + captions - pictured, "captions": captions, "waiting": waiting}


def groups(connection: sqlite3.Connection) -> dict[str, dict[str, int]]:
    """Articles by format, year, outlet and language; those without are left out, but for years, where they are
    "undated". Years ascend, the rest by count.
    """
    return {name: _group(connection, name, expression) for name, expression in _GROUPS.items()}


def _group(connection: sqlite3.Connection, name: str, expression: str) -> dict[str, int]:
    order = "1" if name == "years" else "2 DESC, 1"
    statement = (
        f"SELECT {expression}, count(*) FROM articles WHERE {expression} IS NOT NULL GROUP BY 1 ORDER BY {order}"
    )
    return dict(connection.execute(statement).fetchall())


def original_bytes(connection: sqlite3.Connection) -> int:
    """Size of all originals together."""
    return int(connection.execute("SELECT coalesce(sum(size), 0) FROM originals").fetchone()[0])


def picture_bytes(connection: sqlite3.Connection) -> int:
    """Size of all pictures together."""
    return int(connection.execute("SELECT coalesce(sum(size), 0) FROM pictures").fetchone()[0])
