"""An article as read and judged → the rows that hold it; pure, so that child processes can do the work."""

from __future__ import annotations

import dataclasses
import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from archive.model import Article, ArticleRecord, Caption, Companion, Field, ImportIssue, RawArticle
from archive.text.near import signature

OPENING = 240  # code points of deck or body that a row shows
Row = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class KeptPicture:
    """A picture's place in the store: None for the hash when its bytes were not at hand."""

    reference: str
    sha256: str | None = None
    size: int = 0
    media_type: str | None = None
    alternative: str | None = None
    block: int | None = None
    width: int | None = None
    height: int | None = None
    fingerprint: int | None = None  # perceptual, 64 bits


@dataclass(frozen=True, slots=True)
class PreparedArticle:
    """Everything that one transaction writes of an article, but for the ids that only the database knows."""

    place: str
    path: str
    locator: str
    format: str
    columns: dict[str, Any]
    text: str
    record: str
    parts: dict[str, tuple[Row, ...]]  # table → rows without article_id and position
    pictures: tuple[KeptPicture, ...]
    issues: tuple[ImportIssue, ...]
    companions: tuple[Companion, ...] = ()  # of the original


PARTS: dict[str, str] = {
    "blocks": "kind, start, end, source, level, attributes",
    "fields": "field, value, start, end, source, rule, version, confidence",
    "captions": "text, printed, times_printed, image, credit_printed, credit_text, kind, photographer, "
    "photographer_title, agency, via",
    "picture_uses": "sha256, reference, caption, alternative",
    "bylines": "name, title, affiliation",
    "credits": "role, name, place, printed",
    "mentions": "kind, value, iso",
}


def prepare(
    raw: RawArticle,
    record: ArticleRecord,
    pictures: Sequence[KeptPicture] = (),
    *,
    rules: str = "",
) -> PreparedArticle:
    """The rows of one article; `rules` is the fingerprint of what extracted it."""
    article = record.article
    columns = shown_columns(article) | {
        "thumbnail": next((picture.sha256 for picture in pictures if picture.sha256), None),
        "encoding": raw.encoding,
        "rules": rules,
        "signature": None if record.format == "image" else signature(article.body, article.language),
        "text_sha256": text_hash(record.text),
    }
    return PreparedArticle(
        place=place_of(record.path, record.locator),
        path=record.path,
        locator=record.locator,
        format=record.format,
        columns=columns,
        text=record.text,
        record=_record_json(article, record.fields),
        parts=_parts(raw, record, pictures),
        pictures=tuple(pictures),
        issues=record.issues,
        companions=raw.companions,
    )


def text_hash(text: str) -> str:
    """Hex SHA-256 of the stored text in UTF-8; lone surrogates, which some files hold, count as they are."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def place_of(path: str, locator: str) -> str:
    """What the locator says beyond the file, so that a file moved elsewhere is still the same original."""
    for prefix in (path, path.replace("\\", "/").rsplit("/", 1)[-1]):
        if prefix and locator.startswith(prefix):
            return locator[len(prefix) :]
    return locator


def shown_columns(article: Article) -> dict[str, Any]:
    """What a row of a result list shows of an article, by column."""
    estimate = article.published_estimate
    return {
        "url": article.url,
        "language": article.language,
        "headline": article.headline,
        "published": article.published,
        "published_estimate": f"{estimate.earliest or ''}/{estimate.latest or ''}" if estimate else None,
        "updated": article.updated,
        "outlet": article.outlet,
        "section": article.section,
        "byline": ", ".join(byline.name for byline in article.bylines) or article.byline_printed,
        "dateline_place": article.dateline.place if article.dateline else None,
        "opening": _opening(article),
        "captions": len(article.captions),
        "words": len(article.body.split()),
    }


def _opening(article: Article) -> str:
    caption = next((caption.text for caption in article.captions if caption.text), "")
    return " ".join((article.deck or article.body or caption)[: OPENING * 2].split())[:OPENING]


def _record_json(article: Article, fields: Sequence[Field]) -> str:
    """The article without what is empty, and without its body where the body's fields say it already.

    A text is kept once, and what is left out comes back as it was: missing values take their default when read.
    """
    data = _lean(article)
    data["body"] = None if body_of(fields) == article.body else article.body
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))


def _lean(value: Any) -> Any:
    if isinstance(value, tuple):
        return [_lean(item) for item in value]
    if not dataclasses.is_dataclass(value):
        return value
    kept = ((field, getattr(value, field.name)) for field in dataclasses.fields(value))
    return {field.name: _lean(inner) for field, inner in kept if inner != field.default}


def body_of(fields: Sequence[Field]) -> str:
    """The body that the fields make up, block by block."""
    return "\n\n".join(field.value for field in fields if field.path == "body")


def _parts(raw: RawArticle, record: ArticleRecord, pictures: Sequence[KeptPicture]) -> dict[str, tuple[Row, ...]]:
    return searched_parts(record.article) | {
        "blocks": tuple(
            (
                str(b.kind),
                b.start,
                b.end,
                b.source,
                b.level,
                json.dumps(dict(b.attributes), ensure_ascii=False) if b.attributes else None,
            )
            for b in raw.blocks
        ),
        "fields": tuple(_field_row(field, record.text) for field in record.fields),
        "picture_uses": tuple(
            (p.sha256, p.reference, caption_of(p.reference, p.block, raw, record), p.alternative) for p in pictures
        ),
    }


def searched_parts(article: Article) -> dict[str, tuple[Row, ...]]:
    """The rows that say who and what is in an article: the same for what was extracted and for what was corrected."""
    return {
        "captions": tuple(_caption_row(caption) for caption in article.captions),
        "bylines": tuple((b.name, b.title, b.affiliation) for b in article.bylines),
        "credits": tuple((c.role, c.name, c.place, c.printed) for c in article.credits),
        "mentions": tuple((m.kind, m.value, m.iso) for m in article.mentions),
    }


def _field_row(field: Field, text: str) -> Row:
    quoted = None if field.start is None or field.end is None else text[field.start : field.end]
    value = None if field.value == quoted else field.value
    return field.path, value, field.start, field.end, field.source, field.rule, field.version, field.confidence


def _caption_row(caption: Caption) -> Row:
    head = (caption.text, caption.printed, caption.times_printed, caption.image)
    c = caption.credit
    if c is None:
        return *head, None, None, None, None, None, None, None
    return *head, c.printed, c.text, c.kind, c.photographer, c.photographer_title, c.agency, c.via


def caption_of(reference: str, block_number: int | None, raw: RawArticle, record: ArticleRecord) -> int | None:
    """Which caption a picture has: the one that names it, else the one printed in the picture's block."""
    for number, caption in enumerate(record.article.captions):
        if caption.image is not None and caption.image == reference:
            return number
    if block_number is None or not 0 <= block_number < len(raw.blocks):
        return None
    block = raw.blocks[block_number]
    for field in record.fields:
        if field.path.startswith("captions[") and field.start is not None and block.start <= field.start < block.end:
            return int(field.path[len("captions[") :].split("]", 1)[0])
    return None
