"""Matches put together: documents of all or of any parts, whose scores add up."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property

import numpy as np

from archive.index.columnar.docsets import DocSet, both, unique
from archive.index.columnar.files import Array
from archive.index.columnar.found import Which, merged, pick
from archive.index.columnar.matches import Best, Match, best_of, least_of, nobody

_MOST_PARTS = 100  # of a union that are looked up one by one
_MANY = 4096  # documents from which on it pays to find out which can be among the best


def intersection(parts: Sequence[Match]) -> Match:
    """Documents that all parts have; scores add up."""
    if len(parts) == 1:
        return parts[0]
    ordered = sorted(parts, key=lambda part: part.count)
    docs = ordered[0].docs
    for part in ordered[1:]:
        docs = both(docs, part.docs)
    scored = _scored(parts)
    if not scored:
        return Match(docs)

    def scorer(found: Array, _which: Which) -> Array:
        total = scored[0].scores_of(found, scored[0].docs.places(found))
        for part in scored[1:]:
            total += part.scores_of(found, part.docs.places(found))
        return total

    def shortcut(most: int) -> Best | None:
        return _best_sum(docs.ids, scored, most, lambda part, found: (None, part.docs.places(found)))

    return Match(docs, scorer, shortcut if len(scored) > 1 and docs.count > _MANY else None)


def union(parts: Sequence[Match], size: int) -> Match:
    """Documents that any part has; scores add up."""
    filled = [part for part in parts if part.count]
    if len(filled) < 2:
        return filled[0] if filled else nobody(size)
    if len(filled) > _MOST_PARTS:
        return union([union(filled[i : i + _MOST_PARTS], size) for i in range(0, len(filled), _MOST_PARTS)], size)
    docs, several = merged([part.docs for part in filled], size)
    scored = _scored(filled)
    return _Union(docs, several, scored, len(scored) == len(filled)) if scored else Match(docs)


def _scored(parts: Sequence[Match]) -> list[Match]:
    """Those with scores, the weightiest first; always in this order, so that sums are rounded the same way."""
    return sorted((part for part in parts if part.scorer is not None), key=lambda part: -part.ceiling)


class _Union(Match):
    """`several` are the documents that more than one part has; `complete` when all parts are scored ones."""

    def __init__(self, docs: DocSet, several: Array, parts: list[Match], complete: bool) -> None:
        self._several, self._parts, self._complete = several, parts, complete
        super().__init__(docs, lambda found, _which: self._scores.take(found), self._shortest)

    @property
    def ceiling(self) -> float:
        """All parts together."""
        return sum(part.ceiling for part in self._parts)

    @cached_property
    def _scores(self) -> Array:
        """By document."""
        everyone = np.zeros(self.docs.size, np.float32)
        for part in self._parts:
            np.add.at(everyone, part.ids, part.scores())
        return everyone

    def _shortest(self, most: int) -> Best | None:
        """Whoever has one part alone can be among the best only if it is likely to be among those of that part."""
        if "_scores" in self.__dict__ or not self._complete or len(self._several) * 4 > self.docs.size:
            return None
        likely = [part.likely(most) for part in self._parts]
        docs = np.concatenate([self._several, *(found for found, _ in likely)])
        docs.sort(kind="stable")
        best = _best_sum(unique(docs), self._parts, most, lambda part, found: part.docs.find(found))
        return best if best is not None and best.scores.min() > max(bound for _, bound in likely) else None


def _best_sum(
    docs: Array, parts: Sequence[Match], most: int, find: Callable[[Match, Array], tuple[Array | None, Array]]
) -> Best | None:
    """The best of the documents (ascending), by the sum of the parts, the weightiest of which come first.

    `find` tells which documents a part has (None = all) and their places in it. Whoever cannot be among the best with
    all that the parts to come could add is left out on the way.
    """

    def add(part: Match, found: Array, total: Array) -> None:
        kept, places = find(part, found)
        if kept is None:
            total += part.scores_of(found, places)
        else:
            total[kept] += part.scores_of(found.take(kept), places)

    total, rest = np.zeros(len(docs), np.float32), sum(part.ceiling for part in parts)
    for number, part in enumerate(parts):
        add(part, docs, total)
        rest -= part.ceiling
        if number + 1 == len(parts) or len(docs) <= max(_MANY, 2 * most) or not np.isfinite(rest):
            continue
        chosen = best_of(total, 2 * most)
        some, likely = pick(docs, chosen), pick(total, chosen)
        for later in parts[number + 1 :]:
            add(later, some, likely)
        kept = np.flatnonzero(total >= least_of(likely, most) * np.float32(0.99999) - np.float32(rest))
        docs, total = docs.take(kept), total.take(kept)
    if len(docs) < most:
        return None
    best = best_of(total, most)
    return Best(pick(docs, best), pick(total, best))
