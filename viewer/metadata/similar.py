"""Articles whose wording is nearly the same, and in what they differ. No widgets."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from archive.model import Article
from viewer.i18n import day, joined, marked, number, tr
from viewer.metadata.values import Group, Kind, Row, Value

_PARTS: tuple[tuple[str, Callable[[Article], Any]], ...] = (
    (marked("headline"), lambda article: article.headline),
    (marked("deck"), lambda article: article.deck),
    (marked("byline"), lambda article: article.bylines or article.byline_printed),
    (marked("dateline"), lambda article: article.dateline),
    (marked("date"), lambda article: article.published),
    (marked("captions"), lambda article: tuple(caption.text for caption in article.captions)),
    (marked("photo credits"), lambda article: tuple(c.credit.text if c.credit else None for c in article.captions)),
    (marked("editing credits"), lambda article: tuple((credit.role, credit.name) for credit in article.credits)),
    (marked("body"), lambda article: article.body),
)


@dataclass(frozen=True, slots=True)
class Similar:
    """A near-duplicate: what tells it, and the parts of the record that differ (not yet translated)."""

    article: int
    name: str
    outlet: str | None
    published: str | None
    differs: tuple[str, ...]


def differing(first: Article, second: Article) -> tuple[str, ...]:
    """The parts in which two articles differ, in the order that they are read."""
    return tuple(part for part, value in _PARTS if value(first) != value(second))


def similar_group(found: Sequence[Similar]) -> Group:
    """The group of near-duplicates: a row each, with what differs; a click opens it."""
    rows = tuple(
        Row(
            day(one.published) or tr("not dated"),
            (
                Value(one.name, note=one.outlet or "", article=one.article),
                Value(_differs(one), kind=Kind.NOTE, article=one.article),
            ),
        )
        for one in found
    )
    return Group(tr("Near-duplicates"), rows, note=number(len(found)))


def related_group(found: Sequence[Similar], query: str) -> Group:
    """The group of articles about the same: a row each, and one that searches for more."""
    rows = [
        Row(
            day(one.published) or tr("not dated"),
            (Value(one.name or tr("no headline"), note=one.outlet or "", article=one.article),),
        )
        for one in found
    ]
    rows.append(Row(tr("More"), (Value(tr("articles like this one"), kind=Kind.NOTE, query=query),)))
    return Group(tr("About the same"), tuple(rows))


def _differs(one: Similar) -> str:
    if not one.differs:
        return tr("nothing differs")
    return tr("differs in {parts}").format(parts=joined(*(tr(part) for part in one.differs)))
