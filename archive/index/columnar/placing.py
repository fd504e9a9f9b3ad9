"""Queries that look at positions → the places where they match in a segment.

Whoosh's span queries are all here; what has no places (And, Not, columns …) raises `NoPlacesError`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from whoosh import query
from whoosh.query import spans as whoosh_spans

from archive.index.analysis import PARAGRAPH, SENTENCE
from archive.index.columnar import spans
from archive.index.columnar.docsets import IdSet, common
from archive.index.columnar.files import Array
from archive.index.columnar.joins import shared
from archive.index.columnar.layout import LAYOUTS, Layout
from archive.index.columnar.queries import Often, SameUnit, Weighted
from archive.index.columnar.runs import TOGETHER, beside, follow
from archive.index.columnar.schema import view
from archive.index.columnar.segment import Segment
from archive.index.columnar.spans import NOWHERE, Spans
from archive.index.columnar.terms import EXPANDERS, Group, encoded, groups
from archive.index.columnar.views import FieldView

Among = Array | None  # documents to look in, ascending; None = all


class NoPlacesError(Exception):
    """The query matches documents, not places."""


def places(segment: Segment, asked: Any, among: Among = None) -> Spans:
    """Where the query matches."""
    if type(asked) in EXPANDERS:
        return _words(segment, asked, among)
    handler = _HANDLERS.get(type(asked))
    if handler is None:
        raise NoPlacesError(type(asked).__name__)
    return handler(segment, asked, among)


def size(segment: Segment, asked: Any) -> int:
    """About how many places there are: cheap, for looking at the rarer side first."""
    if type(asked) in EXPANDERS:
        found = view(segment, asked.fieldname)
        return 0 if found is None else sum(found.size(group.ranges) for group in groups(found, asked))
    if isinstance(asked, query.Phrase):
        return min((size(segment, query.Term(asked.fieldname, word)) for word in asked.words), default=0)
    parts = [size(segment, part) for part in _parts(asked)]
    return sum(parts) if isinstance(asked, (query.Or, whoosh_spans.SpanOr)) else min(parts, default=0)


def _parts(asked: Any) -> list[Any]:
    for name in ("subqs", "qs", "subqueries"):
        if hasattr(asked, name):
            return list(getattr(asked, name))
    names = ("a", "b") if hasattr(asked, "a") else ("part",) if hasattr(asked, "part") else ("q",)
    return [getattr(asked, name) for name in names if hasattr(asked, name)]


def leaves(asked: Any) -> list[Any]:
    """The words of the query: queries that stand for terms."""
    if type(asked) in EXPANDERS:
        return [asked]
    if isinstance(asked, query.Phrase):
        return [query.Term(asked.fieldname, word) for word in asked.words]
    return [leaf for part in _parts(asked) for leaf in leaves(part)]


def _words(segment: Segment, asked: Any, among: Among) -> Spans:
    found = view(segment, asked.fieldname)
    if found is None:
        return NOWHERE
    return spans.either([_group(found, group, among) for group in groups(found, asked)])


def _group(found: FieldView, group: Group, among: Among) -> Spans:
    doc, position = found.occurrences(group.ranges, among)
    if group.language is not None:
        mine = np.flatnonzero(found.segment.language.take(doc) == group.language)
        doc, position = doc.take(mine), position.take(mine)
    return spans.words(doc, position)


def _phrase(segment: Segment, asked: query.Phrase, among: Among) -> Spans:
    found = view(segment, asked.fieldname)
    if found is None or not asked.words:
        return NOWHERE
    if asked.slop > 1:
        return _sequence(segment, [query.Term(asked.fieldname, word) for word in asked.words], asked.slop, True, among)
    texts = [word if isinstance(word, bytes) else encoded(word) for word in asked.words]
    numbers = [found.words.find(text) for text in texts]
    if min(numbers) < found.words.first:
        return NOWHERE
    different = list(dict.fromkeys(numbers))
    asked_in = [] if among is None else [IdSet(among, segment.count)]
    interval = (found.place.start, found.place.end)
    parts = []
    for docs, at in shared([*(found.docs(number) for number in different), *asked_in], TOGETHER):
        own = {number: found.runs(number, docs, at[i]) for i, number in enumerate(different)}
        parts.append(follow([own[number] for number in numbers], interval))
    if not parts:
        return NOWHERE
    doc, first = (np.concatenate(arrays) for arrays in zip(*parts, strict=True))
    return Spans(doc, first, first + (len(numbers) - 1))


def documents(segment: Segment, asked: Any) -> tuple[Array, Array]:
    """Documents where the query matches, ascending, and how often it does."""
    if isinstance(asked, whoosh_spans.SpanNear) and asked.mindist == 1:
        sides = [_only_group(segment, side) for side in (asked.a, asked.b)]
        if sides[0] is not None and sides[1] is not None and sides[0][0].place == sides[1][0].place:
            return _near_words(sides[0], sides[1], asked)
    return places(segment, asked).documents()


def _only_group(segment: Segment, asked: Any) -> tuple[FieldView, Group] | None:
    """The terms of a side that is one word; None when it is more than that."""
    found = view(segment, asked.fieldname) if type(asked) in EXPANDERS else None
    own = groups(found, asked) if found is not None else []
    return (found, own[0]) if found is not None and len(own) == 1 and own[0].language is None else None


def _near_words(
    left: tuple[FieldView, Group], right: tuple[FieldView, Group], asked: whoosh_spans.SpanNear
) -> tuple[Array, Array]:
    """Two single words: the rarer one's places are looked up among the other's."""
    size = left[0].segment.count
    one, other = (found.runs_of_all(group.ranges) for found, group in (left, right))
    here, there = common(one.docs, other.docs, size)
    one, other = one.at(here), other.at(there)
    interval = (left[0].place.start, left[0].place.end)
    after, before = asked.slop, 0 if asked.ordered else asked.slop  # of the right word, seen from the left one
    if int(one.counts.sum()) <= int(other.counts.sum()):
        return beside(one, other, before, after, interval)
    return beside(other, one, after, before, interval)


def _sequence(segment: Segment, parts: list[Any], slop: int, ordered: bool, among: Among) -> Spans:
    together = places(segment, parts[0], among)
    for part in parts[1:]:
        together = spans.near(together, places(segment, part, _narrower(together, among)), slop, ordered=ordered)
    return together


def _near(segment: Segment, asked: whoosh_spans.SpanNear, among: Among) -> Spans:
    left, right = _both(segment, asked.a, asked.b, among)
    return spans.near(left, right, asked.slop, ordered=asked.ordered, least=asked.mindist)


def _both(segment: Segment, a: Any, b: Any, among: Among) -> tuple[Spans, Spans]:
    """The places of both, in documents that have both."""
    if size(segment, b) < size(segment, a):
        right = places(segment, b, among)
        return places(segment, a, _narrower(right, among)), right
    left = places(segment, a, among)
    return left, places(segment, b, _narrower(left, among))


def _narrower(found: Spans, _among: Among) -> Array:
    return found.documents()[0]


def _either(segment: Segment, asked: Any, among: Among) -> Spans:
    return spans.either([places(segment, part, among) for part in _parts(asked)])


def _either_merged(segment: Segment, asked: whoosh_spans.SpanOr, among: Among) -> Spans:
    return spans.merged(_either(segment, asked, among))


def _apart(segment: Segment, asked: whoosh_spans.SpanNot, among: Among) -> Spans:
    found = places(segment, asked.a, among)
    return spans.apart(found, places(segment, asked.b, _narrower(found, among)))


def _near_all(segment: Segment, asked: whoosh_spans.SpanNear2, among: Among) -> Spans:
    return _sequence(segment, list(asked.qs), asked.slop, asked.ordered, among)


def _first(segment: Segment, asked: whoosh_spans.SpanFirst, among: Among) -> Spans:
    found = places(segment, asked.q, among)
    start = segment.layout.places[leaves(asked)[0].fieldname].start
    return found.take(np.flatnonzero(found.last <= start + asked.limit))


def _weighted(segment: Segment, asked: Weighted, among: Among) -> Spans:
    return places(segment, asked.part, among)


def _same_unit(segment: Segment, asked: SameUnit, among: Among) -> Spans:
    left, right = _both(segment, asked.a, asked.b, among)
    found = view(segment, leaves(asked.a)[0].fieldname)
    if found is None or not len(left.doc) or not len(right.doc):
        return NOWHERE
    return spans.same_unit(left, right, _units(found, asked.unit, _narrower(left, None)))


def _units(found: FieldView, unit: str, among: Array) -> Callable[[Array, Array], Array]:
    """Numbers sentences or paragraphs, ascending over document and position."""
    marks = [PARAGRAPH] if unit == "paragraph" else [PARAGRAPH, SENTENCE]
    numbers = [number for number in (found.words.find(encoded(mark)) for mark in marks) if number >= 0]
    keys = [spans.words(*found.marks(number, among)).key for number in numbers]
    starts = field_starts(found.segment.layout, found.place.list)

    def number(doc: Array, position: Array) -> Array:
        key = spans.words(doc, position).key
        unit_number = doc * (len(starts) + 1) + np.searchsorted(starts, position, "right")
        for mark in keys:
            unit_number = unit_number + np.searchsorted(mark, key, "right")
        return unit_number

    return number


def _often(segment: Segment, asked: Often, among: Among) -> Spans:
    found = places(segment, asked.part, among)
    name = leaves(asked.part)[0].fieldname
    return spans.at_least(found, asked.count, field_starts(segment.layout, segment.layout.places[name].list))


def field_starts(layout: Layout, list_name: str) -> Array:
    """Where each field of the list starts."""
    return np.array([place.start for place in LAYOUTS[layout.name].stored(list_name)])


_HANDLERS: dict[type, Callable[[Segment, Any, Among], Spans]] = {
    query.Phrase: _phrase,
    query.Or: _either,
    whoosh_spans.SpanOr: _either_merged,
    whoosh_spans.SpanNot: _apart,
    whoosh_spans.SpanNear: _near,
    whoosh_spans.SpanNear2: _near_all,
    whoosh_spans.SpanFirst: _first,
    SameUnit: _same_unit,
    Often: _often,
    Weighted: _weighted,
}
PLACED = frozenset(_HANDLERS) - {query.Or, Weighted}
