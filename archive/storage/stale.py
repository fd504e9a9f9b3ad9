"""Articles that other rules than today's extracted."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import dataclass, fields

from archive.model import Article
from archive.model.json import from_json
from archive.storage.prepare import PARTS, PreparedArticle, Row


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


def _bodies(rows: list[Row]) -> list[Row]:
    return [row[1:4] for row in rows if row[0] == "body"]
