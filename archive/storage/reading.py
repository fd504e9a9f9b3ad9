"""Reading articles back as the frozen values of `archive.model`."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from archive.model import (
    Article,
    ArticleRecord,
    ArticleRow,
    Block,
    BlockKind,
    Change,
    Field,
    ImportIssue,
    Origin,
    PictureUse,
    StoredArticle,
)
from archive.model.json import from_json
from archive.storage import keeping
from archive.storage.correcting import apply_changes
from archive.storage.findings import open_rules
from archive.storage.paging import PAGE
from archive.storage.prepare import body_of

_ROW_COLUMNS = (
    "id, headline, published, outlet, byline, language, format, locator, opening, dateline_place, thumbnail, captions, "
    "published_estimate, similar, reviewed"
)


@dataclass(frozen=True, slots=True)
class Extras:
    """What people and rules added to an article; kept beside its record, searched like it."""

    tags: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    collections: tuple[str, ...] = ()
    findings: tuple[str, ...] = ()  # codes of open audit findings
    reviewed: bool = False


def extras(connection: sqlite3.Connection, article_id: int) -> Extras:
    """What was added to the article."""
    return Extras(
        tags=_tags(connection, [article_id], "?").get(article_id, ()),
        notes=tuple(note.text for note in keeping.notes(connection, article_id)),
        collections=keeping.collections_of(connection, article_id),
        findings=open_rules(connection, article_id),
        reviewed=keeping.is_reviewed(connection, article_id),
    )


def rows(connection: sqlite3.Connection, ids: Iterable[int]) -> list[ArticleRow | None]:
    """One row an id, in the order asked for; None for an id without an article."""
    wanted = [int(article_id) for article_id in ids]
    found: dict[int, ArticleRow] = {}
    for start in range(0, len(wanted), PAGE):
        page = wanted[start : start + PAGE]
        marks = ",".join("?" * len(page))
        tags = _tags(connection, page, marks)
        statement = f"SELECT {_ROW_COLUMNS} FROM articles WHERE id IN ({marks})"
        for row in connection.execute(statement, page):
            found[row[0]] = _row(row, tags.get(row[0], ()))
    return [found.get(article_id) for article_id in wanted]


def _row(row: tuple[object, ...], tags: Sequence[str]) -> ArticleRow:
    values = dict(zip((name.strip() for name in _ROW_COLUMNS.split(",")), row, strict=True))
    values["opening"] = values["opening"] or ""
    values["captions"] = values["captions"] or 0
    values["reviewed"] = bool(values["reviewed"])
    return ArticleRow(tags=tuple(tags), **values)  # type: ignore[arg-type]  # columns are named as the fields are


def _tags(connection: sqlite3.Connection, page: Sequence[int], marks: str) -> dict[int, tuple[str, ...]]:
    found: dict[int, tuple[str, ...]] = {}
    statement = f"SELECT article_id, tag FROM tags WHERE article_id IN ({marks}) ORDER BY tag"
    for article_id, tag in connection.execute(statement, page):
        found[article_id] = (*found.get(article_id, ()), tag)
    return found


def record(connection: sqlite3.Connection, article_id: int, *, corrected: bool = True) -> ArticleRecord | None:
    """The article with its text, proofs and corrections, without what only the reader shows; None for an unknown id.

    Not `corrected`, it is as it was extracted.
    """
    found = connection.execute(
        "SELECT a.path, a.locator, a.format, a.sha256, t.text, t.record FROM articles a "
        "JOIN texts t ON t.article_id = a.id WHERE a.id = ?",
        (article_id,),
    ).fetchone()
    if found is None:
        return None
    path, locator, form, sha256, text, data = found
    fields = _fields(connection, article_id, text)
    extracted = ArticleRecord(path, locator, form, sha256, _article(data, fields), text, fields)
    return apply_changes(extracted, history(connection, article_id))[0] if corrected else extracted


def _article(data: str, fields: Sequence[Field]) -> Article:
    values = json.loads(data)
    if values.get("body") is None:
        values["body"] = body_of(fields)
    return from_json(Article, values)


def _fields(connection: sqlite3.Connection, article_id: int, text: str) -> tuple[Field, ...]:
    statement = (
        "SELECT field, value, start, end, source, rule, version, confidence FROM fields "
        "WHERE article_id = ? ORDER BY position"
    )
    return tuple(_field(row, text) for row in connection.execute(statement, (article_id,)))


def _field(row: tuple[str, str | None, int | None, int | None, str, str, int, float], text: str) -> Field:
    path, value, start, end, source, rule, version, confidence = row
    quote = None if start is None or end is None else text[start:end]
    return Field(path, quote or "" if value is None else value, start, end, quote, source, rule, version, confidence)


def stored_article(connection: sqlite3.Connection, article_id: int, *, corrected: bool = True) -> StoredArticle | None:
    """Everything known of the article, or None; not `corrected`, its fields are as they were extracted."""
    found = record(connection, article_id, corrected=corrected)
    if found is None:
        return None
    origin = _origin(connection, article_id)
    used = dict.fromkeys(f"{field.rule} {field.version}" for field in found.fields)
    return StoredArticle(
        id=article_id,
        article=found.article,
        text=found.text,
        blocks=_blocks(connection, article_id),
        fields=found.fields,
        origin=replace(origin, rules=tuple(used)),
        pictures=_pictures(connection, article_id),
        issues=_issues(connection, origin),
        history=history(connection, article_id),
        duplicates=_duplicates(connection, article_id),
        tags=_tags(connection, [article_id], "?").get(article_id, ()),
        reviewed=keeping.is_reviewed(connection, article_id),
        notes=tuple(keeping.notes(connection, article_id)),
        collections=keeping.collections_of(connection, article_id),
    )


def _origin(connection: sqlite3.Connection, article_id: int) -> Origin:
    row = connection.execute(
        "SELECT a.path, a.locator, a.format, a.sha256, o.size, a.encoding, a.imported, a.import_id, a.text_sha256 "
        "FROM articles a JOIN originals o ON o.sha256 = a.sha256 WHERE a.id = ?",
        (article_id,),
    ).fetchone()
    return Origin(*row)


def _blocks(connection: sqlite3.Connection, article_id: int) -> tuple[Block, ...]:
    statement = "SELECT kind, start, end, source, level, attributes FROM blocks WHERE article_id = ? ORDER BY position"
    return tuple(
        Block(BlockKind(kind), start, end, source, level, json.loads(attributes) if attributes else {})
        for kind, start, end, source, level, attributes in connection.execute(statement, (article_id,))
    )


def _pictures(connection: sqlite3.Connection, article_id: int) -> tuple[PictureUse, ...]:
    statement = (
        "SELECT u.sha256, u.caption, u.reference, p.media_type, p.width, p.height FROM picture_uses u "
        "JOIN pictures p ON p.sha256 = u.sha256 WHERE u.article_id = ? ORDER BY u.position"
    )
    return tuple(PictureUse(*row) for row in connection.execute(statement, (article_id,)))


def _issues(connection: sqlite3.Connection, origin: Origin) -> tuple[ImportIssue, ...]:
    statement = (
        "SELECT path, locator, severity, code, message FROM issues WHERE sha256 = ? AND locator IN (?, ?) ORDER BY id"
    )
    places = (origin.sha256, origin.locator, origin.path)
    return tuple(ImportIssue(*row) for row in connection.execute(statement, places))


def history(connection: sqlite3.Connection, article_id: int) -> tuple[Change, ...]:
    """What people corrected, oldest first, what was undone included."""
    statement = "SELECT changed, who, field, old, new, reason, id, undone FROM changes WHERE article_id = ? ORDER BY id"
    return tuple(
        Change(when, who, field, old, new, reason or "", number, bool(undone))
        for when, who, field, old, new, reason, number, undone in connection.execute(statement, (article_id,))
    )


def _duplicates(connection: sqlite3.Connection, article_id: int) -> tuple[str, ...]:
    statement = "SELECT locator FROM duplicates WHERE article_id = ? ORDER BY sha256, place"
    return tuple(locator for (locator,) in connection.execute(statement, (article_id,)))
