"""Uses of photos as the audit needs them: captions, where their words stand, what the pictures say."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from archive.model import Caption
from archive.model.json import from_json
from archive.storage import reading
from archive.storage.paging import pages

_ARTICLES = (
    "SELECT a.id, a.sha256 || '#' || a.place, a.headline, a.outlet, a.published, a.format, t.record "
    "FROM articles a JOIN texts t ON t.article_id = a.id WHERE a.captions > 0 AND a.id IN ({}) ORDER BY a.id"
)
_SPANS = (
    "SELECT f.article_id, f.field, f.start, f.end, substr(t.text, f.start + 1, f.end - f.start) "
    "FROM fields f JOIN texts t ON t.article_id = f.article_id "
    "WHERE f.article_id IN ({}) AND f.field LIKE 'captions[%' AND f.start IS NOT NULL "
    "AND (f.field LIKE '%].text' OR f.field LIKE '%].credit.printed') ORDER BY f.position"
)
_PICTURES = (
    "SELECT u.article_id, u.caption, p.sha256, p.fingerprint "
    "FROM picture_uses u JOIN pictures p ON p.sha256 = u.sha256 WHERE u.article_id IN ({}) ORDER BY u.position"
)
Span = tuple[int, int, str]


@dataclass(frozen=True, slots=True)
class StoredUse:
    """One caption of one article with what belongs to it; spans are (start, end, quote) in code points."""

    article_id: int
    position: int
    article_key: str
    caption: Caption
    headline: str | None
    outlet: str | None
    published: str | None
    format: str
    text_span: Span | None = None
    credit_span: Span | None = None
    picture: str | None = None
    fingerprint: int | None = None
    authors: frozenset[str] = frozenset()
    corrected: bool = False  # something of the article was set by hand


def uses(connection: sqlite3.Connection, article_ids: Iterable[int]) -> Iterator[StoredUse]:
    """The captions of these articles, by article and position."""
    for page, marks in pages(article_ids):
        yield from _page(connection, page, marks)


def _page(connection: sqlite3.Connection, page: Sequence[int], marks: str) -> Iterator[StoredUse]:
    spans: dict[tuple[int, str], Span] = {}
    for article_id, path, start, end, quote in connection.execute(_SPANS.format(marks), page):
        spans.setdefault((article_id, path), (start, end, quote))
    pictures: dict[tuple[int, int | None], tuple[str, str | None]] = {}
    for article_id, number, sha256, fingerprint in connection.execute(_PICTURES.format(marks), page):
        pictures.setdefault((article_id, number), (sha256, fingerprint))
    statement = f"SELECT DISTINCT article_id FROM changes WHERE article_id IN ({marks})"
    corrected = {article_id for (article_id,) in connection.execute(statement, page)}
    for article_id, key, headline, outlet, published, form, record in connection.execute(_ARTICLES.format(marks), page):
        data = json.loads(record)
        captions = _corrected(connection, article_id) if article_id in corrected else _captions(data)
        authors = frozenset(byline["name"] for byline in data.get("bylines", ()) if byline.get("name"))
        for position, caption in enumerate(captions):
            sha256, fingerprint = pictures.get((article_id, position), (None, None))
            yield StoredUse(
                article_id=article_id,
                position=position,
                article_key=key,
                caption=caption,
                headline=headline,
                outlet=outlet,
                published=published,
                format=form,
                text_span=spans.get((article_id, f"captions[{position}].text")),
                credit_span=spans.get((article_id, f"captions[{position}].credit.printed")),
                picture=sha256,
                fingerprint=None if fingerprint is None else int(fingerprint, 16),
                authors=authors,
                corrected=article_id in corrected,
            )


def _captions(record: dict[str, Any]) -> tuple[Caption, ...]:
    return tuple(from_json(Caption, data) for data in record.get("captions", ()))


def _corrected(connection: sqlite3.Connection, article_id: int) -> tuple[Caption, ...]:
    found = reading.record(connection, article_id)
    return found.article.captions if found else ()


def photographers(connection: sqlite3.Connection) -> dict[str, int]:
    """Name as printed → how many captions it is credited in."""
    statement = "SELECT photographer, count(*) FROM captions WHERE photographer IS NOT NULL GROUP BY photographer"
    return {name: count for name, count in connection.execute(statement)}


def printed_credits(connection: sqlite3.Connection) -> dict[str, list[int]]:
    """Every credit as printed → the articles that print it, one for each use."""
    found: dict[str, list[int]] = {}
    statement = "SELECT credit_printed, article_id FROM captions WHERE credit_printed IS NOT NULL"
    for printed, article_id in connection.execute(statement):
        found.setdefault(printed, []).append(article_id)
    return found


def outlets(connection: sqlite3.Connection) -> frozenset[str]:
    """The publications whose articles are here."""
    return frozenset(name for (name,) in connection.execute("SELECT DISTINCT outlet FROM articles") if name)


def editors(connection: sqlite3.Connection, least: int = 2) -> frozenset[str]:
    """Casefolded names that are credited as editors of at least `least` articles."""
    statement = "SELECT name FROM credits WHERE role = 'editor' GROUP BY name HAVING count(DISTINCT article_id) >= ?"
    return frozenset(name.casefold() for (name,) in connection.execute(statement, (least,)))


def with_captions(connection: sqlite3.Connection) -> list[int]:
    """Ids of all articles that have captions."""
    return [row[0] for row in connection.execute("SELECT id FROM articles WHERE captions > 0 ORDER BY id")]


def count(connection: sqlite3.Connection, article_ids: Iterable[int] | None = None) -> int:
    """How many uses of photos there are, in these articles or in all."""
    if article_ids is None:
        return int(connection.execute("SELECT count(*) FROM captions").fetchone()[0])
    statement = "SELECT count(*) FROM captions WHERE article_id IN ({})"
    return sum(
        int(connection.execute(statement.format(marks), page).fetchone()[0]) for page, marks in pages(article_ids)
    )


def other_uses(connection: sqlite3.Connection, sha256: str) -> list[tuple[int, int | None]]:
    """Where the picture is used: article id and caption position."""
    statement = "SELECT DISTINCT article_id, caption FROM picture_uses WHERE sha256 = ? ORDER BY article_id, caption"
    return [(article_id, caption) for article_id, caption in connection.execute(statement, (sha256,))]
