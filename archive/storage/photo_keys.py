"""Which articles share a picture, a copy of one or a caption: what an audit finds the other uses of a photo by.

Derived: the audit writes it. A key is a kind and 64 bits. Copies of a picture have fingerprints that
differ in a few bits: bands of fingerprints find the candidates, whoever asks compares them.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence

from archive.storage.paging import pages

PICTURE, CAPTION, FINGERPRINT = 0, 1, 2
Key = tuple[int, int]  # kind, 64 bits without a sign
_SIGN = 1 << 63  # SQLite's integers are signed


def of_articles(connection: sqlite3.Connection, article_ids: Iterable[int]) -> set[Key]:
    """The keys that these articles had when they were last audited."""
    found: set[Key] = set()
    for page, marks in pages(article_ids):
        rows = connection.execute(f"SELECT kind, key FROM photo_keys WHERE article_id IN ({marks})", page)
        found.update((kind, key + _SIGN) for kind, key in rows)
    return found


def put(
    connection: sqlite3.Connection, article_ids: Iterable[int], keys: Iterable[tuple[int, Key]], bands: Iterable[Key]
) -> None:
    """Make these (article, key) the keys of the articles; `bands` are (band, fingerprint) of all of them."""
    for page, marks in pages(article_ids):
        connection.execute(f"DELETE FROM photo_keys WHERE article_id IN ({marks})", page)
    connection.executemany(
        "INSERT OR IGNORE INTO photo_keys VALUES (?, ?, ?)",
        [(kind, key - _SIGN, article_id) for article_id, (kind, key) in keys],
    )
    connection.executemany(
        "INSERT OR IGNORE INTO photo_bands VALUES (?, ?)", [(band, fingerprint - _SIGN) for band, fingerprint in bands]
    )


def articles_with(connection: sqlite3.Connection, keys: Iterable[Key]) -> set[int]:
    """The articles that have any of the keys."""
    found: set[int] = set()
    for kind, key in keys:
        rows = connection.execute("SELECT article_id FROM photo_keys WHERE kind = ? AND key = ?", (kind, key - _SIGN))
        found.update(article_id for (article_id,) in rows)
    return found


def in_bands(connection: sqlite3.Connection, bands: Sequence[int]) -> set[int]:
    """The fingerprints that lie in any of the bands."""
    marks = ",".join("?" * len(bands))
    rows = connection.execute(f"SELECT fingerprint FROM photo_bands WHERE band IN ({marks})", bands)
    return {fingerprint + _SIGN for (fingerprint,) in rows}


def shared(connection: sqlite3.Connection) -> set[int]:
    """The articles that have a key in common with another."""
    statement = (
        "SELECT article_id FROM photo_keys JOIN (SELECT kind, key FROM photo_keys GROUP BY kind, key "
        "HAVING count(*) > 1) USING (kind, key)"
    )
    return {article_id for (article_id,) in connection.execute(statement)}


def fingerprints(connection: sqlite3.Connection) -> set[int]:
    """The fingerprints of all pictures that are used."""
    rows = connection.execute("SELECT DISTINCT key FROM photo_keys WHERE kind = ?", (FINGERPRINT,))
    return {key + _SIGN for (key,) in rows}
