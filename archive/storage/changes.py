"""The trail of corrections: every value that a person set, with who, when and why; nothing is ever deleted from it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from archive.model import Change
from archive.storage.imports import now


@dataclass(frozen=True, slots=True)
class TrailEntry:
    """One correction that is known in every copy of the archive: the article by its original and place."""

    sha256: str
    place: str
    field: str
    old: str | None
    new: str | None
    reason: str
    who: str
    when: str
    undone: bool = False


def add(
    connection: sqlite3.Connection,
    article_id: int,
    field: str,
    old: str | None,
    new: str | None,
    *,
    who: str,
    reason: str = "",
    when: str | None = None,
) -> int:
    """Write down a correction; returns its id."""
    cursor = connection.execute(
        "INSERT INTO changes (article_id, changed, who, field, old, new, reason, undone) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, 0)",
        (article_id, when or now(), who, field, old, new, reason),
    )
    return int(cursor.lastrowid or 0)


def set_undone(connection: sqlite3.Connection, change_ids: Iterable[int], undone: bool) -> list[int]:
    """Take corrections back, or bring them back; returns the articles concerned."""
    articles = []
    for change_id in change_ids:
        connection.execute("UPDATE changes SET undone = ? WHERE id = ?", (int(undone), change_id))
        found = connection.execute("SELECT article_id FROM changes WHERE id = ?", (change_id,)).fetchone()
        if found is not None:
            articles.append(int(found[0]))
    return list(dict.fromkeys(articles))


def active_of(connection: sqlite3.Connection, article_id: int) -> list[int]:
    """Ids of the article's corrections that are in force."""
    statement = "SELECT id FROM changes WHERE article_id = ? AND undone = 0 ORDER BY id"
    return [number for (number,) in connection.execute(statement, (article_id,))]


def trail(connection: sqlite3.Connection) -> Iterator[TrailEntry]:
    """Every correction, oldest first."""
    statement = (
        "SELECT a.sha256, a.place, c.field, c.old, c.new, c.reason, c.who, c.changed, c.undone "
        "FROM changes c JOIN articles a ON a.id = c.article_id ORDER BY c.id"
    )
    for row in connection.execute(statement):
        sha256, place, field, old, new, reason, who, when, undone = row
        yield TrailEntry(sha256, place, field, old, new, reason or "", who, when, bool(undone))


def article_at(connection: sqlite3.Connection, sha256: str, place: str) -> int | None:
    """The article at the place in the original, also where it is a link to another original's."""
    for table, column in (("articles", "id"), ("duplicates", "article_id")):
        statement = f"SELECT {column} FROM {table} WHERE sha256 = ? AND place = ?"
        if found := connection.execute(statement, (sha256, place)).fetchone():
            return int(found[0])
    return None


def is_known(connection: sqlite3.Connection, article_id: int, entry: TrailEntry) -> bool:
    """Whether this very correction is in the trail already."""
    statement = "SELECT 1 FROM changes WHERE article_id = ? AND field = ? AND new IS ? AND changed = ? AND who = ?"
    values = (article_id, entry.field, entry.new, entry.when, entry.who)
    return connection.execute(statement, values).fetchone() is not None


def of_captions(
    connection: sqlite3.Connection, article_ids: Iterable[int] | None = None
) -> dict[int, list[tuple[int, Change]]]:
    """The corrections of captions and their credits that are in force, by article: number of the caption and change."""
    statement = (
        "SELECT article_id, changed, who, field, old, new, reason, id FROM changes "
        "WHERE undone = 0 AND field GLOB 'captions[[][0-9]*' ORDER BY id"
    )
    wanted = None if article_ids is None else frozenset(article_ids)
    found: dict[int, list[tuple[int, Change]]] = {}
    for article_id, changed, who, field, old, new, reason, number in connection.execute(statement):
        if wanted is None or article_id in wanted:
            caption = int(field[len("captions[") : field.index("]")])
            change = Change(changed, who, field, old, new, reason, number)
            found.setdefault(article_id, []).append((caption, change))
    return found
