"""What the index has yet to learn: one row an article, written in the transaction that changed the article.

A row is taken away only if it is still the revision that was indexed, so a change made meanwhile is not lost.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence


def add(connection: sqlite3.Connection, article_ids: Iterable[int]) -> None:
    """The articles changed, came or went."""
    connection.executemany(
        "INSERT INTO outbox (article_id, revision) VALUES (?, 1) "
        "ON CONFLICT (article_id) DO UPDATE SET revision = revision + 1",
        ((article_id,) for article_id in article_ids),
    )


def add_everything(connection: sqlite3.Connection) -> None:
    """Every article, for an index that is built anew."""
    connection.execute("DELETE FROM outbox")
    connection.execute("INSERT INTO outbox (article_id, revision) SELECT id, 1 FROM articles")


def waiting(connection: sqlite3.Connection, limit: int) -> list[tuple[int, int]]:
    """Up to `limit` articles as (id, revision), the lowest ids first."""
    rows = connection.execute("SELECT article_id, revision FROM outbox ORDER BY article_id LIMIT ?", (limit,))
    return [(int(article_id), int(revision)) for article_id, revision in rows]


def count(connection: sqlite3.Connection) -> int:
    """How many articles wait."""
    return int(connection.execute("SELECT count(*) FROM outbox").fetchone()[0])


def remove(connection: sqlite3.Connection, done: Sequence[tuple[int, int]]) -> None:
    """These revisions are in the index."""
    connection.executemany("DELETE FROM outbox WHERE article_id = ? AND revision = ?", done)
