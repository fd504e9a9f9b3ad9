"""Matches put together: documents of all or of any parts, whose scores add up."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

import numpy as np

from archive.index.columnar.best import Best
from archive.index.columnar.docsets import DocSet
from archive.index.columnar.files import Array
from archive.index.columnar.found import Which
from archive.index.columnar.joins import both, either
from archive.index.columnar.matches import Match, nobody
from archive.index.columnar.pruning import best_of_sum

_FEW = 8  # one document in so many: from then on all are scored
_MOST_PARTS = 100  # of a union that are looked up one by one


def intersection(parts: Sequence[Match]) -> Match:
    """Documents that all parts have; scores add up."""
    if len(parts) == 1:
        return parts[0]
    ordered = sorted(parts, key=lambda part: part.count)
    docs = ordered[0].docs
    for part in ordered[1:]:
        docs = both(docs, part.docs)
    scored = _scored(parts)
    return _Intersection(docs, scored, complete=False) if scored else Match(docs)


def union(parts: Sequence[Match], size: int) -> Match:
    """Documents that any part has; scores add up."""
    filled = [part for part in parts if part.count]
    if len(filled) < 2:
        return filled[0] if filled else nobody(size)
    if len(filled) > _MOST_PARTS:
        return union([union(filled[i : i + _MOST_PARTS], size) for i in range(0, len(filled), _MOST_PARTS)], size)
    docs = either([part.docs for part in filled], size)
    scored = _scored(filled)
    return _Union(docs, scored, complete=len(scored) == len(filled)) if scored else Match(docs)


def _scored(parts: Sequence[Match]) -> list[Match]:
    """Those with scores, the weightiest first; always in this order, so that sums are rounded the same way."""
    return sorted((part for part in parts if part.scored), key=lambda part: -part.ceiling)


class _Sum(Match):
    """Scores of several parts added up; `complete` when whoever has one of them is among the documents."""

    scored = True

    def __init__(self, docs: DocSet, parts: list[Match], *, complete: bool) -> None:
        super().__init__(docs)
        self._parts, self._complete = parts, complete

    @property
    def ceiling(self) -> float:
        """All parts together."""
        return sum(part.ceiling for part in self._parts)

    def shortest(self, most: int) -> Best | None:
        """By the bounds of the parts."""
        return best_of_sum(self.docs, self._parts, self.scores_anew, most, all_of_parts=self._complete)


class _Intersection(_Sum):
    """All of the documents have every part."""

    def scores_of(self, docs: Array, which: Which) -> Array:  # noqa: ARG002
        """Each part says its own."""
        return self.scores_anew(docs)

    def scores_anew(self, docs: Array) -> Array:
        """Each part says its own."""
        total = self._parts[0].scores_anew(docs)
        for part in self._parts[1:]:
            total += part.scores_anew(docs)
        return total


class _Union(_Sum):
    """Each document has at least one part."""

    @cached_property
    def _scores(self) -> Array:
        """By document."""
        everyone = np.zeros(self.docs.size, np.float32)
        for part in self._parts:
            np.add.at(everyone, part.ids, part.scores())
        return everyone

    def scores_of(self, docs: Array, which: Which) -> Array:  # noqa: ARG002
        """Each part that has the document says its own."""
        return self.scores_anew(docs) if len(docs) * _FEW < self.docs.size else self._scores.take(docs)

    def scores_anew(self, docs: Array) -> Array:
        """Each part that has the document says its own."""
        total = np.zeros(len(docs), np.float32)
        for part in self._parts:
            kept, places = part.docs.find(docs)
            total[kept] += part.scores_of(docs.take(kept), places)
        return total
