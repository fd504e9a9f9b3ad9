"""What people did with the articles of an archive, in a form that any other archive understands.

A deed is a mapping with its `kind`. Articles are named by their original and the place in it, never by a number.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any

Deed = dict[str, Any]

# Of each kind, in the order in which they are brought back: first the article's number, then what the deed says.
_OF_ARTICLES: Mapping[str, str] = MappingProxyType(
    {
        "correction": "SELECT a.id, a.sha256, a.place, c.field, c.old, c.new, coalesce(c.reason, '') AS reason, c.who, "
        'c.changed AS "when", c.undone FROM changes c JOIN articles a ON a.id = c.article_id ORDER BY c.id',
        "tag": "SELECT a.id, a.sha256, a.place, t.tag FROM tags t JOIN articles a ON a.id = t.article_id "
        "ORDER BY t.tag, a.sha256, a.place",
        "reviewed": "SELECT id, sha256, place FROM articles WHERE reviewed ORDER BY sha256, place",
        "note": "SELECT a.id, a.sha256, a.place, n.start, n.end, n.quote, n.text, n.who, n.written FROM notes n "
        "JOIN articles a ON a.id = n.article_id ORDER BY n.id",
        "collection": "SELECT i.article_id, c.name AS collection, coalesce(c.about, '') AS about FROM collections c "
        "LEFT JOIN collection_items i ON i.collection_id = c.id ORDER BY c.name",
        "item": "SELECT a.id, a.sha256, a.place, c.name AS collection "
        "FROM collection_items i JOIN collections c ON c.id = i.collection_id JOIN articles a ON a.id = i.article_id "
        "ORDER BY c.name, i.position",
        "decision": "SELECT f.article_id, d.key, d.state, coalesce(d.reason, '') AS reason, d.who, "
        'd.decided AS "when" FROM decisions d LEFT JOIN findings f ON f.key = d.key ORDER BY d.key',
    }
)
_OF_THE_ARCHIVE: Mapping[str, str] = MappingProxyType(
    {
        "search": "SELECT NULL, name, query FROM saved_searches ORDER BY name",
        "name": "SELECT NULL, form, agreed FROM authority ORDER BY form",
    }
)


def deeds(connection: sqlite3.Connection, wanted: frozenset[int] | None = None) -> Iterator[Deed]:
    """Everything that people did; with `wanted`, what they did with these articles, and the agreed names."""
    for kind, statement in _OF_ARTICLES.items():
        last: Deed = {}
        for article_id, deed in _rows(connection, kind, statement):
            if (wanted is None or article_id in wanted) and deed != last:  # a collection comes once an article in it
                yield deed
                last = deed
    for kind, statement in _OF_THE_ARCHIVE.items():
        if wanted is None or kind == "name":
            yield from (deed for _, deed in _rows(connection, kind, statement))


def _rows(connection: sqlite3.Connection, kind: str, statement: str) -> Iterator[tuple[int | None, Deed]]:
    rows = connection.execute(statement)
    names = [column[0] for column in rows.description[1:]]
    for article_id, *values in rows:
        yield article_id, {"kind": kind, **dict(zip(names, values, strict=True))}
