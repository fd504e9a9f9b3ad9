"""Which articles are near-duplicates of which: candidates by bands of their signatures, certain by comparing these."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

from archive.text.near import NEAR, bands, resemblance

_CANDIDATES = 400  # looked at for one article: boilerplate in thousands of articles must not slow an import down
_ASKED = 5_000  # articles that are asked for one by one


def place(connection: sqlite3.Connection, article_id: int, signature: bytes | None) -> None:
    """Put the article among its near-duplicates, or anew after its text changed; counts of all of them follow."""
    _take_out(connection, article_id)
    if signature is None:
        return
    found = _near(connection, article_id, signature)
    connection.executemany("INSERT INTO near_bands VALUES (?, ?)", [(band, article_id) for band in bands(signature)])
    connection.execute("UPDATE articles SET similar = ? WHERE id = ?", (len(found), article_id))
    connection.executemany("UPDATE articles SET similar = similar + 1 WHERE id = ?", [(other,) for other in found])
    connection.executemany(
        "INSERT INTO near_pairs VALUES (?, ?)",
        [pair for other in found for pair in ((article_id, other), (other, article_id))],
    )


def near_duplicates(connection: sqlite3.Connection, article_id: int) -> list[int]:
    """The articles whose wording is nearly that of this one, in order of their numbers."""
    rows = connection.execute("SELECT other FROM near_pairs WHERE article_id = ? ORDER BY other", (article_id,))
    return [int(other) for (other,) in rows]


def pairs_among(connection: sqlite3.Connection, ids: Sequence[int]) -> list[tuple[int, int]]:
    """The pairs of near-duplicates of which both are among the ids, each pair once."""
    among = set(ids)
    if len(among) > _ASKED:  # one pass over all pairs is cheaper than asking for each
        rows = connection.execute("SELECT article_id, other FROM near_pairs WHERE article_id < other")
    else:
        marks = ",".join("?" * len(among))
        statement = f"SELECT article_id, other FROM near_pairs WHERE article_id < other AND article_id IN ({marks})"
        rows = connection.execute(statement, tuple(among))
    return [(one, other) for one, other in rows if one in among and other in among]


def _take_out(connection: sqlite3.Connection, article_id: int) -> None:
    others = near_duplicates(connection, article_id)
    connection.executemany("UPDATE articles SET similar = similar - 1 WHERE id = ?", [(other,) for other in others])
    connection.execute("DELETE FROM near_pairs WHERE article_id = ? OR other = ?", (article_id, article_id))
    connection.execute("DELETE FROM near_bands WHERE article_id = ?", (article_id,))
    connection.execute("UPDATE articles SET similar = 0 WHERE id = ? AND similar <> 0", (article_id,))


def _near(connection: sqlite3.Connection, article_id: int, signature: bytes) -> list[int]:
    wanted = bands(signature)
    statement = (
        "SELECT DISTINCT b.article_id, a.signature FROM near_bands b JOIN articles a ON a.id = b.article_id "
        f"WHERE b.band IN ({','.join('?' * len(wanted))}) AND b.article_id <> ? LIMIT {_CANDIDATES}"
    )
    rows = connection.execute(statement, (*wanted, article_id)).fetchall()
    return sorted(int(other) for other, kept in rows if kept and resemblance(signature, kept) >= NEAR)
