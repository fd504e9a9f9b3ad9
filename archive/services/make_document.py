"""An article record → what the search engine sees of it, by the table of `archive.index.fields`."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from datetime import date

from archive.index.engine import IndexDocument
from archive.index.fields import FIELDS
from archive.model import Article, ArticleRecord
from archive.storage.reading import Extras

LOW_CONFIDENCE = 0.5
_DAY = re.compile(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?")
_INDEX = re.compile(r"\[\d+\]")


Values = Callable[[Article], Iterable[str | None]]

_TEXTS: dict[str, Values] = {
    "headline": lambda a: [a.headline],
    "deck": lambda a: [a.deck],
    "body": lambda a: [a.body],
    "byline": lambda a: [b.name for b in a.bylines] or [a.byline_printed],
    "dateline": lambda a: [a.dateline.printed if a.dateline else None],
    "filed": lambda a: [a.dateline.place if a.dateline else None],
    "wire": lambda a: [a.dateline.agency if a.dateline else None],
    "caption": lambda a: [c.text for c in a.captions],
    "credit": lambda a: [c.credit.text if c.credit else None for c in a.captions],
    "photographer": lambda a: [c.credit.photographer if c.credit else None for c in a.captions],
    "agency": lambda a: [c.credit.agency if c.credit else None for c in a.captions],
    "via": lambda a: [c.credit.via if c.credit else None for c in a.captions],
    "captionby": lambda a: [c.photo.description_writer if c.photo else None for c in a.captions],
    "editedby": lambda a: [c.name for c in a.credits if c.role == "editor"],
    "contributor": lambda a: [c.name for c in a.credits],
    "correction": lambda a: [a.correction],
    "person": lambda a: [m.value for m in a.mentions if m.kind == "person"],
    "org": lambda a: [m.value for m in a.mentions if m.kind == "organisation"],
    "place": lambda a: [m.value for m in a.mentions if m.kind == "place"],
    "link": lambda a: [link.title for link in a.related],
    "rights": lambda a: [a.rights],
}
_KEYS: dict[str, Values] = {
    "section": lambda a: [a.section],
    "keyword": lambda a: a.keywords,
    "language": lambda a: [a.language],
    "outlet": lambda a: [a.outlet],
    "url": lambda a: [a.url],
}
"""Values by field, one an occurrence; a text that is missing in one caption keeps its place as ""."""


def make_document(article_id: int, record: ArticleRecord, extras: Extras = Extras()) -> IndexDocument:  # noqa: B008 - frozen
    """What the engine is to know of the article."""
    article = record.article
    texts = {name: _texts(name, values(article)) for name, values in _TEXTS.items()}
    texts["note"] = extras.notes
    texts = {name: values for name, values in texts.items() if any(values)}
    keys = {name: _filled(values(article)) for name, values in _KEYS.items()}
    keys |= {"format": (record.format,), "id": (str(article_id),), "file": (record.path,)}
    keys |= {"tag": extras.tags, "collection": extras.collections, "rule": extras.findings}
    keys |= {"reviewed": ("yes",) if extras.reviewed else ()}
    keys |= {name: _filled(texts[name]) for name in _NAMES_AS_FACETS if name in texts}
    return IndexDocument(
        id=article_id,
        language=article.language,
        texts=texts,
        keys={name: values for name, values in keys.items() if values},
        dates=_dates(article),
        numbers={"words": len(article.body.split())},
        states=_states(record, texts, keys),
    )


_NAMES_AS_FACETS = tuple(field.name for field in FIELDS if field.facet and field.kind in {"text", "name"})


def _texts(name: str, values: Iterable[str | None]) -> tuple[str, ...]:
    # Captions and credits are numbered in hits ("in caption 2"): an empty one must hold its place.
    if name in _NUMBERED:
        return tuple(value or "" for value in values)
    return _filled(values)


_NUMBERED = frozenset(field.name for field in FIELDS if "{n}" in field.where)


def _filled(values: Iterable[str | None]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(value for value in values if value))


def _dates(article: Article) -> dict[str, tuple[date, ...]]:
    mentioned = [mention.iso for mention in article.mentions if mention.kind == "date"]
    found = {"date": [article.published], "updated": [article.updated], "mdate": mentioned}
    days = {name: tuple(dict.fromkeys(day for day in map(day_of, values) if day)) for name, values in found.items()}
    return {name: values for name, values in days.items() if values}


def day_of(iso: str | None) -> date | None:
    """The day of an ISO 8601 date or time; the first one of a month or year given alone."""
    found = _DAY.match(iso or "")
    if found is None:
        return None
    try:
        return date(int(found[1]), int(found[2] or 1), int(found[3] or 1))
    except ValueError:
        return None


# Fields that look into others and hold nothing themselves.
_VIEWS: dict[str, tuple[str, ...]] = {
    "all": tuple(field.name for field in FIELDS if field.in_all),
    "lead": ("headline", "deck", "body"),
}


def _states(
    record: ArticleRecord, texts: dict[str, tuple[str, ...]], keys: dict[str, tuple[str, ...]]
) -> frozenset[str]:
    dates = _dates(record.article)
    states = set()
    for field in FIELDS:
        held = [text for name in _VIEWS.get(field.name, (field.name,)) for text in texts.get(name, ())]
        filled = any(held) or any(keys.get(field.name, ())) or field.name in dates
        states.add(f"{field.name}={'any' if filled else 'none'}")
    for proof in record.fields:
        for name in _fields_at(proof.path):
            if proof.source == "hand":
                states.add(f"{name}=edited")
            elif proof.confidence < LOW_CONFIDENCE:
                states.add(f"{name}=low")
    if _credits_disagree(record.article):
        states.add("credit=conflict")
    return frozenset(states)


def _fields_at(path: str) -> Sequence[str]:
    return _BY_SOURCE.get(_INDEX.sub("", path), ())


def _by_source() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for field in FIELDS:
        for source in field.sources:
            plain = re.sub(r"\[[^]]*\]", "", source)
            found[plain] = (*found.get(plain, ()), field.name)
    found["captions.credit.printed"] = ("credit",)
    return found


_BY_SOURCE = _by_source()


def _credits_disagree(article: Article) -> bool:
    """Whether a printed credit and what its picture carries name different people or agencies."""
    return any(
        caption.credit is not None
        and caption.photo is not None
        and caption.photo.credit_line is not None
        and _plain(caption.photo.credit_line) != _plain(caption.credit.text)
        for caption in article.captions
    )


def _plain(text: str | None) -> str:
    return "".join(c for c in (text or "").casefold() if c.isalnum())
