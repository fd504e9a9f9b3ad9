"""Tags, notes, collections, saved searches, the reviewed mark and the history of searches."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence

from archive.model import Collection, Note, SavedSearch, Searched
from archive.storage import outbox
from archive.storage.imports import now

_HISTORY = 500  # queries that are remembered


def tag(connection: sqlite3.Connection, article_ids: Sequence[int], name: str) -> None:
    """Put the tag on the articles; twice is once."""
    connection.executemany(
        "INSERT OR IGNORE INTO tags (article_id, tag) VALUES (?, ?)", [(n, name) for n in article_ids]
    )
    outbox.add(connection, article_ids)


def untag(connection: sqlite3.Connection, article_ids: Sequence[int], name: str) -> None:
    """Take the tag off the articles."""
    connection.executemany("DELETE FROM tags WHERE article_id = ? AND tag = ?", [(n, name) for n in article_ids])
    outbox.add(connection, article_ids)


def has_tag(connection: sqlite3.Connection, article_id: int, name: str) -> bool:
    """Whether the tag is on the article."""
    found = connection.execute("SELECT 1 FROM tags WHERE article_id = ? AND tag = ?", (article_id, name)).fetchone()
    return found is not None


def tagged(connection: sqlite3.Connection, name: str) -> list[int]:
    """The articles that have the tag."""
    found = connection.execute("SELECT article_id FROM tags WHERE tag = ? ORDER BY article_id", (name,))
    return [number for (number,) in found]


def tag_counts(connection: sqlite3.Connection) -> dict[str, int]:
    """Every tag and how many articles have it."""
    return {
        name: count for name, count in connection.execute("SELECT tag, count(*) FROM tags GROUP BY tag ORDER BY tag")
    }


def review(connection: sqlite3.Connection, article_ids: Sequence[int], reviewed: bool) -> None:
    """Set or take away the reviewed mark."""
    connection.executemany("UPDATE articles SET reviewed = ? WHERE id = ?", [(int(reviewed), n) for n in article_ids])
    outbox.add(connection, article_ids)


def is_reviewed(connection: sqlite3.Connection, article_id: int) -> bool:
    """Whether the article has the reviewed mark."""
    found = connection.execute("SELECT reviewed FROM articles WHERE id = ?", (article_id,)).fetchone()
    return bool(found and found[0])


# Notes


def notes(connection: sqlite3.Connection, article_id: int) -> list[Note]:
    """The notes of the article: those on the whole of it, then those on passages in their order."""
    statement = (
        "SELECT id, article_id, text, start, end, quote, who, written FROM notes WHERE article_id = ? "
        "ORDER BY start IS NOT NULL, start, id"
    )
    return [Note(*row) for row in connection.execute(statement, (article_id,))]


def add_note(connection: sqlite3.Connection, note: Note) -> int:
    """Write the note down; its id and time are given here."""
    cursor = connection.execute(
        "INSERT INTO notes (article_id, start, end, quote, text, who, written) VALUES (?, ?, ?, ?, ?, ?, ?)",
        (note.article, note.start, note.end, note.quote, note.text, note.who, note.written or now()),
    )
    outbox.add(connection, [note.article])
    return int(cursor.lastrowid or 0)


def change_note(connection: sqlite3.Connection, note_id: int, text: str) -> Note | None:
    """Give the note other words; returns it as it was, or None."""
    before = _note(connection, note_id)
    if before is not None:
        connection.execute("UPDATE notes SET text = ? WHERE id = ?", (text, note_id))
        outbox.add(connection, [before.article])
    return before


def remove_note(connection: sqlite3.Connection, note_id: int) -> Note | None:
    """Take the note away; returns it as it was, or None."""
    before = _note(connection, note_id)
    if before is not None:
        connection.execute("DELETE FROM notes WHERE id = ?", (note_id,))
        outbox.add(connection, [before.article])
    return before


def _note(connection: sqlite3.Connection, note_id: int) -> Note | None:
    statement = "SELECT id, article_id, text, start, end, quote, who, written FROM notes WHERE id = ?"
    found = connection.execute(statement, (note_id,)).fetchone()
    return Note(*found) if found else None


# Collections


def collections(connection: sqlite3.Connection) -> list[Collection]:
    """All collections by name."""
    statement = (
        "SELECT c.id, c.name, coalesce(c.about, ''), count(i.article_id) FROM collections c "
        "LEFT JOIN collection_items i ON i.collection_id = c.id GROUP BY c.id ORDER BY c.name"
    )
    return [Collection(*row) for row in connection.execute(statement)]


def collections_of(connection: sqlite3.Connection, article_id: int) -> tuple[str, ...]:
    """Names of the collections that the article is in."""
    statement = (
        "SELECT c.name FROM collections c JOIN collection_items i ON i.collection_id = c.id "
        "WHERE i.article_id = ? ORDER BY c.name"
    )
    return tuple(name for (name,) in connection.execute(statement, (article_id,)))


def add_collection(connection: sqlite3.Connection, name: str, about: str = "") -> int:
    """A new, empty collection; the id of the one that has the name already."""
    found = connection.execute("SELECT id FROM collections WHERE name = ?", (name,)).fetchone()
    if found:
        return int(found[0])
    cursor = connection.execute("INSERT INTO collections (name, about, created) VALUES (?, ?, ?)", (name, about, now()))
    return int(cursor.lastrowid or 0)


def rename_collection(connection: sqlite3.Connection, collection_id: int, name: str, about: str) -> None:
    """Give the collection another name and description."""
    connection.execute("UPDATE collections SET name = ?, about = ? WHERE id = ?", (name, about, collection_id))
    outbox.add(connection, items(connection, collection_id))


def remove_collection(connection: sqlite3.Connection, collection_id: int) -> None:
    """Take the collection away; its articles stay."""
    outbox.add(connection, items(connection, collection_id))
    connection.execute("DELETE FROM collection_items WHERE collection_id = ?", (collection_id,))
    connection.execute("DELETE FROM collections WHERE id = ?", (collection_id,))


def items(connection: sqlite3.Connection, collection_id: int) -> list[int]:
    """Ids of the collection's articles in its order."""
    statement = "SELECT article_id FROM collection_items WHERE collection_id = ? ORDER BY position"
    return [number for (number,) in connection.execute(statement, (collection_id,))]


def put_items(connection: sqlite3.Connection, collection_id: int, article_ids: Iterable[int]) -> None:
    """Add the articles at the end; those that are in it stay where they are."""
    statement = "SELECT coalesce(max(position), -1) + 1 FROM collection_items WHERE collection_id = ?"
    position = int(connection.execute(statement, (collection_id,)).fetchone()[0])
    added = list(article_ids)
    connection.executemany(
        "INSERT OR IGNORE INTO collection_items (collection_id, article_id, position, added) VALUES (?, ?, ?, ?)",
        [(collection_id, number, position + step, now()) for step, number in enumerate(added)],
    )
    outbox.add(connection, added)


def take_items(connection: sqlite3.Connection, collection_id: int, article_ids: Sequence[int]) -> None:
    """Take the articles out of the collection."""
    connection.executemany(
        "DELETE FROM collection_items WHERE collection_id = ? AND article_id = ?",
        [(collection_id, number) for number in article_ids],
    )
    outbox.add(connection, article_ids)


# Searches


def saved_searches(connection: sqlite3.Connection) -> list[SavedSearch]:
    """All saved searches by name."""
    statement = "SELECT name, query, total, coalesce(seen, 0), looked FROM saved_searches ORDER BY name"
    return [SavedSearch(*row) for row in connection.execute(statement)]


def saved_query(connection: sqlite3.Connection, name: str) -> str | None:
    """The query saved under the name, in any case; None where there is none."""
    found = connection.execute("SELECT query FROM saved_searches WHERE name = ? COLLATE NOCASE", (name,)).fetchone()
    return str(found[0]) if found else None


def save_search(connection: sqlite3.Connection, name: str, query: str) -> None:
    """Keep the query under the name, in place of what was there; what comes after now is new to it."""
    connection.execute(
        "INSERT INTO saved_searches (name, query, created, looked, seen) "
        "VALUES (?, ?, ?, ?, (SELECT coalesce(max(id), 0) FROM articles)) ON CONFLICT (name) DO UPDATE "
        "SET query = excluded.query, total = NULL, seen = excluded.seen, looked = excluded.looked",
        (name, query, now(), now()),
    )


def rename_search(connection: sqlite3.Connection, name: str, new: str) -> None:
    """Give the saved search another name."""
    connection.execute("UPDATE saved_searches SET name = ? WHERE name = ?", (new, name))


def remove_search(connection: sqlite3.Connection, name: str) -> None:
    """Forget the saved search."""
    connection.execute("DELETE FROM saved_searches WHERE name = ?", (name,))


def looked_at(connection: sqlite3.Connection, name: str, total: int) -> None:
    """The saved search was opened and found so many: what comes after now is new."""
    connection.execute(
        "UPDATE saved_searches SET total = ?, seen = (SELECT coalesce(max(id), 0) FROM articles), looked = ? "
        "WHERE name = ?",
        (total, now(), name),
    )


def remember(connection: sqlite3.Connection, query: str, total: int) -> None:
    """Put the query on top of the history; only the newest are kept."""
    found = connection.execute("SELECT times FROM searched WHERE query = ?", (query,)).fetchone()
    connection.execute("DELETE FROM searched WHERE query = ?", (query,))
    connection.execute(
        "INSERT INTO searched (query, total, times, last) VALUES (?, ?, ?, ?)",
        (query, total, 1 + (int(found[0]) if found else 0), now()),
    )
    connection.execute(
        "DELETE FROM searched WHERE rowid <= (SELECT max(rowid) FROM searched) - ?",
        (_HISTORY,),
    )


def history(connection: sqlite3.Connection, limit: int = 50) -> list[Searched]:
    """The newest queries first."""
    statement = "SELECT query, total, times, last FROM searched ORDER BY rowid DESC LIMIT ?"
    return [Searched(*row) for row in connection.execute(statement, (limit,))]


def forget_history(connection: sqlite3.Connection) -> None:
    """Forget which searches were made."""
    connection.execute("DELETE FROM searched")
