"""Whoosh query trees → the documents that match, by arrays over the segments of a snapshot.

A query becomes one `Match` per segment; scores are worked out later, for those documents alone that are shown. Ranking
is BM25F: a document's occurrences count by the weight of their field and are summed before they saturate (Zaragoza et
al. 2004). Several words that stand for one (forms, prefixes, near words) count as one. Query classes without an entry
in the table are answered by Whoosh's own matchers.
"""

# ruff: noqa: SLF001 - the table at the end names methods of the class above it

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from whoosh import query
from whoosh.reading import TermNotFound
from whoosh.searching import Searcher

from archive.index.columnar.codec import open_reader
from archive.index.columnar.docsets import everyone
from archive.index.columnar.files import Array
from archive.index.columnar.filters import FILTERS
from archive.index.columnar.found import Found, Listed, nothing, pick
from archive.index.columnar.matches import (
    Match,
    matching,
    nobody,
    scaled,
    subtraction,
    unscored,
)
from archive.index.columnar.placing import PLACED, NoPlacesError, documents, leaves
from archive.index.columnar.queries import Weighted
from archive.index.columnar.ranking import Ranked
from archive.index.columnar.schema import schema, view
from archive.index.columnar.snapshot import Snapshot
from archive.index.columnar.sums import intersection, union
from archive.index.columnar.terms import EXPANDERS, groups, of_language
from archive.index.columnar.views import FieldView, summed

Plan = list[Match]  # one per segment


class Evaluator:
    """Answers queries on one snapshot; `checkpoint` is called between the steps and may raise."""

    def __init__(self, snapshot: Snapshot, checkpoint: Callable[[], None] = lambda: None) -> None:
        self.snapshot = snapshot
        self._segments = [live.segment for live in snapshot.lives]
        self._checkpoint = checkpoint
        self._last: tuple[Array, str, Array] | None = None

    def plan(self, asked: Any) -> Plan:
        """The matches in each segment, the dead among them."""
        self._checkpoint()
        kind = type(asked)
        if kind in EXPANDERS:
            return self._words(asked)
        if kind in FILTERS:
            return [Match(FILTERS[kind](segment, asked)) for segment in self._segments]
        found = self._placed(asked) if kind in PLACED else _HANDLERS.get(kind, Evaluator._by_whoosh)(self, asked)
        boost = getattr(asked, "boost", 1.0)
        return found if boost == 1.0 else [scaled(match, boost) for match in found]

    def _words(self, asked: Any) -> Plan:
        """A query that stands for one or several terms."""
        views = [view(segment, asked.fieldname) for segment in self._segments]
        parts = [None if found is None else _postings(found, asked) for found in views]
        factor = self._idf(sum(part.docs.count for part in parts if part is not None)) * asked.boost
        return [
            nobody(segment.count) if found is None or part is None else self._ranked(found, part, factor)
            for segment, found, part in zip(self._segments, views, parts, strict=True)
        ]

    def _placed(self, asked: Any) -> Plan:
        """A query that looks at positions: it weighs as much as its words together."""
        try:
            found = [documents(segment, asked) for segment in self._segments]
        except NoPlacesError:
            return self._by_whoosh(asked)
        words = leaves(asked)
        factor = sum(self._idf(self._frequency(word)) for word in words)
        plan = []
        for segment, (ids, often) in zip(self._segments, found, strict=True):
            field = view(segment, words[0].fieldname) if len(ids) else None
            part = None if field is None else Listed(ids, often, segment.count)
            plan.append(nobody(segment.count) if field is None or part is None else self._ranked(field, part, factor))
        return plan

    def _frequency(self, word: Any) -> int:
        views = [view(segment, word.fieldname) for segment in self._segments]
        return sum(found.size(group.ranges) for found in views if found is not None for group in groups(found, word))

    def _idf(self, df: int) -> float:
        documents = max(self.snapshot.documents, df)
        return math.log(1 + (documents - df + 0.5) / (df + 0.5))

    def _ranked(self, field: FieldView, found: Found, factor: float) -> Match:
        average = self.snapshot.average_length[field.place.list]
        return Ranked(field, found, factor, average, lambda docs: self._norms(field, average, docs))

    def _norms(self, field: FieldView, average: float, docs: Array) -> Array:
        """The length normalisers of documents; those asked for last are kept, since each part of an AND asks again."""
        if self._last is None or self._last[0] is not docs or self._last[1] != field.place.list:
            self._last = (docs, field.place.list, field.norm(average).take(docs))
        return self._last[2]

    def _and(self, asked: query.And) -> Plan:
        wanted = [self.plan(part) for part in asked.subqueries if not isinstance(part, query.Not)]
        excluded = [self.plan(part.query) for part in asked.subqueries if isinstance(part, query.Not)]
        return self._intersect(wanted or [self._every()], excluded)

    def _intersect(self, wanted: Sequence[Plan], excluded: Sequence[Plan] = ()) -> Plan:
        found = []
        for number in range(len(self._segments)):
            match = intersection([plan[number] for plan in wanted])
            found.append(subtraction(match, [plan[number].docs for plan in excluded]))
        return found

    def _or(self, asked: query.Or) -> Plan:
        return self._unite([self.plan(part) for part in asked.subqueries])

    def _unite(self, plans: Sequence[Plan]) -> Plan:
        return [union([plan[i] for plan in plans], segment.count) for i, segment in enumerate(self._segments)]

    def _not(self, asked: query.Not) -> Plan:
        return self._intersect([self._every()], [self.plan(asked.query)])

    def _and_not(self, asked: query.AndNot) -> Plan:
        return self._intersect([self.plan(asked.a)], [self.plan(asked.b)])

    def _and_maybe(self, asked: query.AndMaybe) -> Plan:
        wanted, welcome = self.plan(asked.a), self.plan(asked.b)
        return self._unite([wanted, self._intersect([welcome, [unscored(match) for match in wanted]])])

    def _require(self, asked: query.Require) -> Plan:
        return self._intersect([self.plan(asked.a), [unscored(match) for match in self.plan(asked.b)]])

    def _every(self, asked: query.Every | None = None) -> Plan:
        name = None if asked is None else asked.fieldname
        if name is None or name == "*":
            return [Match(everyone(segment.count)) for segment in self._segments]
        views = [view(segment, name) for segment in self._segments]
        pairs = zip(views, self._segments, strict=True)
        return [nobody(s.count) if found is None else matching(found.filled(), s.count) for found, s in pairs]

    def _nobody(self, _asked: Any = None) -> Plan:
        return [nobody(segment.count) for segment in self._segments]

    def _constant(self, asked: query.ConstantScoreQuery) -> Plan:
        return [unscored(match) for match in self.plan(asked.child)]

    def _weighted(self, asked: Weighted) -> Plan:
        return [scaled(match, asked.weight) for match in self.plan(asked.part)]

    def _by_whoosh(self, asked: Any) -> Plan:
        """Whoosh's own matchers, posting by posting."""
        plan = []
        for live in self.snapshot.lives:
            self._checkpoint()
            one = Snapshot(self.snapshot.toc, [live])
            plan.append(matching(np.array(sorted(whoosh_documents(one, asked)), np.intp), live.segment.count))
        return plan


def whoosh_documents(snapshot: Snapshot, asked: Any) -> list[int]:
    """What Whoosh's matchers find, without the dead; numbers run on over the segments."""
    with Searcher(open_reader(snapshot, schema())) as searcher:
        try:
            found = set(searcher.docs_for_query(asked))
        except TermNotFound:
            return []
    base = 0
    for live in snapshot.lives:  # Whoosh's Not lets a dead document through now and then
        found.difference_update((live.dead + base).tolist())
        base += live.segment.count
    return sorted(found)


def _postings(found: FieldView, asked: Any) -> Found:
    wanted = groups(found, asked)
    if not wanted:
        return nothing(found.segment.count)
    if len(wanted) == 1 and wanted[0].language is None:
        return found.found(wanted[0].ranges, wanted[0].key)
    ids, weights = [], []
    for group in wanted:
        own = found.found(group.ranges)
        which = of_language(found, own.docs.ids, group.language)
        ids.append(pick(own.docs.ids, which))
        weights.append(own.weights(ids[-1], which))
    return summed(ids, weights, found.segment.count)


_HANDLERS: dict[type, Callable[[Evaluator, Any], Plan]] = {
    query.And: Evaluator._and,
    query.Or: Evaluator._or,
    query.DisjunctionMax: Evaluator._or,
    query.Not: Evaluator._not,
    query.AndNot: Evaluator._and_not,
    query.AndMaybe: Evaluator._and_maybe,
    query.Require: Evaluator._require,
    query.Every: Evaluator._every,
    type(query.NullQuery): Evaluator._nobody,
    query.ConstantScoreQuery: Evaluator._constant,
    Weighted: Evaluator._weighted,
}
