"""Articles that other rules than today's extracted."""

from __future__ import annotations

import json
import sqlite3
from collections import deque
from dataclasses import dataclass, fields

from archive.model import Article
from archive.model.json import from_json, to_json
from archive.model.reextract import FieldChange
from archive.storage.prepare import PARTS, PreparedArticle, Row
from archive.storage.reading import history

_LONGEST = 200  # code points of a value in a report


@dataclass(frozen=True, slots=True)
class StaleArticle:
    """Where a stale article stands: in which original, at which place, and as what it was imported."""

    id: int
    sha256: str
    place: str
    path: str
    import_id: int


def stale_originals(connection: sqlite3.Connection, rules: str) -> list[str]:
    """Originals that hold an article whose rules had another fingerprint."""
    rows = connection.execute("SELECT DISTINCT sha256 FROM articles WHERE rules IS NOT ? ORDER BY sha256", (rules,))
    return [row[0] for row in rows]


def stale_articles(connection: sqlite3.Connection, sha256: str, rules: str) -> dict[str, StaleArticle]:
    """The stale articles of one original, by place."""
    rows = connection.execute(
        "SELECT id, sha256, place, path, import_id FROM articles WHERE sha256 = ? AND rules IS NOT ?", (sha256, rules)
    )
    return {row[2]: StaleArticle(*row) for row in rows}


def pictures_of(connection: sqlite3.Connection, article_id: int) -> dict[str, str]:
    """Reference → hash of the pictures whose bytes are kept."""
    rows = connection.execute(
        "SELECT reference, sha256 FROM picture_uses WHERE article_id = ? AND sha256 IS NOT NULL", (article_id,)
    )
    return dict(rows.fetchall())


def mark_fresh(connection: sqlite3.Connection, article_id: int, rules: str) -> None:
    """The article is as today's rules have it."""
    connection.execute("UPDATE articles SET rules = ? WHERE id = ?", (rules, article_id))


def differences(connection: sqlite3.Connection, article_id: int, prepared: PreparedArticle) -> list[str]:
    """Names of the article's values that differ from what is stored as extracted; none when everything is the same.

    "text" stands for the stored text, "proofs" for fields that prove the same values in another way.
    """
    text, record = connection.execute("SELECT text, record FROM texts WHERE article_id = ?", (article_id,)).fetchone()
    old, new = (from_json(Article, {"body": ""} | json.loads(stored)) for stored in (record, prepared.record))
    names = [f.name for f in fields(Article) if getattr(old, f.name) != getattr(new, f.name)]
    if text != prepared.text:
        names.append("text")
    statement = f"SELECT {PARTS['fields']} FROM fields WHERE article_id = ? ORDER BY position"
    stored = connection.execute(statement, (article_id,)).fetchall()
    fresh = list(prepared.parts["fields"])
    if _bodies(stored) != _bodies(fresh):
        names.append("body")
    return list(dict.fromkeys(names)) or (["proofs"] if stored != fresh else [])


def changed_values(connection: sqlite3.Connection, article_id: int, prepared: PreparedArticle) -> list[FieldChange]:
    """The single values of the article that differ from what is stored as extracted, by path, in order of the paths.

    Mentions are left out, which shift together; a long value is cut.
    """
    stored = connection.execute("SELECT record FROM texts WHERE article_id = ?", (article_id,)).fetchone()[0]
    old, new = (_values(from_json(Article, {"body": ""} | json.loads(text))) for text in (stored, prepared.record))
    corrected = {change.field for change in history(connection, article_id) if not change.undone}
    paths = [path for path in {**old, **new} if old.get(path) != new.get(path)]
    return [
        FieldChange(article_id, path, _shown(old.get(path)), _shown(new.get(path)), held=path in corrected)
        for path in paths
    ]


def _values(article: Article) -> dict[str, str]:
    """Path → value of everything that the article has, but for its mentions."""
    values: dict[str, str] = {}
    waiting = deque((name, value) for name, value in to_json(article).items() if name != "mentions")
    while waiting:
        path, value = waiting.popleft()
        if isinstance(value, dict):
            waiting += [(f"{path}.{name}", inner) for name, inner in value.items()]
        elif isinstance(value, list):
            waiting += [(f"{path}[{index}]", inner) for index, inner in enumerate(value)]
        elif value not in (None, "", False):
            values[path] = str(value)
    return values


def _shown(value: str | None) -> str | None:
    return value if value is None or len(value) <= _LONGEST else f"{value[: _LONGEST - 1]}…"


def _bodies(rows: list[Row]) -> list[Row]:
    return [row[1:4] for row in rows if row[0] == "body"]
