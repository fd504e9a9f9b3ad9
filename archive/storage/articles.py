"""Writing articles: one article is its row, its text, its parts, and a line in the outbox."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from enum import StrEnum

from archive.storage import findings, near, outbox, reading
from archive.storage.imports import now
from archive.storage.prepare import PARTS, KeptPicture, PreparedArticle, Row, searched_parts, shown_columns
from archive.storage.stale import differences

_COLUMNS: tuple[str, ...] = (
    "url",
    "language",
    "headline",
    "published",
    "published_estimate",
    "updated",
    "outlet",
    "section",
    "byline",
    "dateline_place",
    "opening",
    "thumbnail",
    "captions",
    "words",
    "encoding",
    "rules",
    "signature",
    "text_sha256",
)
_HEAD = ("sha256", "place", "path", "locator", "format", "import_id", "imported")
_INSERT = f"INSERT INTO articles ({', '.join(_HEAD + _COLUMNS)}) VALUES ({', '.join('?' * len(_HEAD + _COLUMNS))})"
_UPDATE = f"UPDATE articles SET {', '.join(f'{name} = ?' for name in _HEAD + _COLUMNS)} WHERE id = ?"
_PART_INSERTS = {
    table: f"INSERT INTO {table} (article_id, position, {columns}) VALUES (?, ?{', ?' * len(columns.split(','))})"
    for table, columns in PARTS.items()
}


class Outcome(StrEnum):
    """What storing an article did."""

    ADDED = "added"
    UPDATED = "updated"
    UNCHANGED = "unchanged"
    DUPLICATE = "duplicates"


def put_article(
    connection: sqlite3.Connection,
    prepared: PreparedArticle,
    sha256: str,
    import_id: int,
    *,
    replaces: str | None = None,
    afresh: bool = False,
) -> tuple[int, Outcome]:
    """Store the article found in the original; returns its id and what happened.

    The key is original and place, so storing again changes nothing. `replaces` names the original that the same file
    held before: its article at the same place becomes this one and keeps its id, tags and history. An article with
    the text of another original becomes a link to it. `afresh`: the original is read otherwise than before, because
    of a file beside it; an article that comes out differently is brought up to date.
    """
    own = _id_at(connection, sha256, prepared.place) if afresh else None
    if own is not None and differences(connection, own, prepared):
        update_article(connection, own, prepared, sha256, import_id)
        return own, Outcome.UPDATED
    known = _id_at(connection, sha256, prepared.place) or _linked_at(connection, sha256, prepared.place)
    if known is not None:
        return known, Outcome.UNCHANGED
    if replaces is not None and (old := _id_at(connection, replaces, prepared.place)) is not None:
        update_article(connection, old, prepared, sha256, import_id)
        return old, Outcome.UPDATED
    if (twin := _same_text(connection, prepared, sha256)) is not None:
        _link(connection, twin, prepared, sha256, import_id)
        return twin, Outcome.DUPLICATE
    cursor = connection.execute(_INSERT, _values(prepared, sha256, import_id))
    article_id = int(cursor.lastrowid or 0)
    _write_parts(connection, article_id, prepared)
    return article_id, Outcome.ADDED


def update_article(
    connection: sqlite3.Connection, article_id: int, prepared: PreparedArticle, sha256: str, import_id: int
) -> None:
    """Put the article in place of what has the id."""
    connection.execute(_UPDATE, (*_values(prepared, sha256, import_id), article_id))
    for table in ("texts", *PARTS):
        connection.execute(f"DELETE FROM {table} WHERE article_id = ?", (article_id,))
    _write_parts(connection, article_id, prepared)
    if reading.history(connection, article_id):
        refresh(connection, article_id)


def refresh(connection: sqlite3.Connection, article_id: int) -> None:
    """Make rows and lists say what the record says with its corrections, and have the article indexed and audited."""
    record = reading.record(connection, article_id)
    if record is None:
        return
    columns = shown_columns(record.article)
    assignments = ", ".join(f"{name} = ?" for name in columns)
    connection.execute(f"UPDATE articles SET {assignments} WHERE id = ?", (*columns.values(), article_id))
    for table, rows in searched_parts(record.article).items():
        connection.execute(f"DELETE FROM {table} WHERE article_id = ?", (article_id,))
        _insert_part(connection, table, article_id, rows)
    _announce(connection, article_id)


def _announce(connection: sqlite3.Connection, article_id: int) -> None:
    outbox.add(connection, [article_id])
    findings.await_audit(connection, [article_id])


def _insert_part(connection: sqlite3.Connection, table: str, article_id: int, rows: Sequence[Row]) -> None:
    connection.executemany(_PART_INSERTS[table], [(article_id, position, *row) for position, row in enumerate(rows)])


def _values(prepared: PreparedArticle, sha256: str, import_id: int) -> tuple[object, ...]:
    p = prepared
    head = (sha256, p.place, p.path, p.locator, p.format, import_id, now())
    return head + tuple(p.columns.get(name) for name in _COLUMNS)


def _write_parts(connection: sqlite3.Connection, article_id: int, prepared: PreparedArticle) -> None:
    connection.execute("INSERT INTO texts VALUES (?, ?, ?)", (article_id, prepared.text, prepared.record))
    put_pictures(connection, prepared.pictures)
    for table, rows in prepared.parts.items():
        _insert_part(connection, table, article_id, rows)
    near.place(connection, article_id, prepared.columns["signature"])
    _announce(connection, article_id)


def put_pictures(connection: sqlite3.Connection, pictures: Sequence[KeptPicture]) -> None:
    """Know of the pictures whose bytes are in the store."""
    connection.executemany(
        "INSERT OR IGNORE INTO pictures (sha256, size, media_type, width, height, fingerprint) "
        "VALUES (?, ?, ?, ?, ?, ?)",
        [(p.sha256, p.size, p.media_type, p.width, p.height, _hex(p.fingerprint)) for p in pictures if p.sha256],
    )


def _id_at(connection: sqlite3.Connection, sha256: str, place: str) -> int | None:
    found = connection.execute("SELECT id FROM articles WHERE sha256 = ? AND place = ?", (sha256, place)).fetchone()
    return int(found[0]) if found else None


def _linked_at(connection: sqlite3.Connection, sha256: str, place: str) -> int | None:
    found = connection.execute(
        "SELECT article_id FROM duplicates WHERE sha256 = ? AND place = ?", (sha256, place)
    ).fetchone()
    return int(found[0]) if found else None


def _same_text(connection: sqlite3.Connection, prepared: PreparedArticle, sha256: str) -> int | None:
    """The article of another original that has this text; pictures are told apart by their bytes, not by captions."""
    if prepared.format == "image" or not prepared.text.strip():
        return None
    found = connection.execute(
        "SELECT id FROM articles WHERE text_sha256 = ? AND sha256 <> ? AND format <> 'image' ORDER BY id LIMIT 1",
        (prepared.columns["text_sha256"], sha256),
    ).fetchone()
    return int(found[0]) if found else None


def _link(connection: sqlite3.Connection, twin: int, prepared: PreparedArticle, sha256: str, import_id: int) -> None:
    connection.execute(
        "INSERT INTO duplicates (sha256, place, article_id, path, locator, import_id) VALUES (?, ?, ?, ?, ?, ?)",
        (sha256, prepared.place, twin, prepared.path, prepared.locator, import_id),
    )


def _hex(fingerprint: int | None) -> str | None:
    # As text: SQLite's integers are signed and a perceptual hash uses all 64 bits.
    return None if fingerprint is None else f"{fingerprint:016x}"
