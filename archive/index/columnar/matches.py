"""Matches: documents of one segment with scores that are worked out only for those that are asked for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property

import numpy as np

from archive.index.columnar.best import Best, best_of, least_of
from archive.index.columnar.docsets import NOBODY, Bitmap, DocSet, IdSet, difference
from archive.index.columnar.files import Array
from archive.index.columnar.found import Which, pick
from archive.index.columnar.impacts import Bounds, bounds_of
from archive.index.columnar.pruning import best_of_sum

Scorer = Callable[[Array, Which], Array]  # documents, and their places among all that match → their scores, float32
_STRETCH = 1 << 16


class Match:
    """Documents, and how to score them; `scorer` None = they all score 0.

    `shortcut` may know the best so many without scoring all, or say None.
    """

    def __init__(
        self, docs: DocSet, scorer: Scorer | None = None, shortcut: Callable[[int], Best | None] | None = None
    ) -> None:
        self.docs, self.scorer, self._shortcut = docs, scorer, shortcut

    @property
    def count(self) -> int:
        """How many documents match."""
        return self.docs.count

    @property
    def ceiling(self) -> float:
        """What no score exceeds."""
        return np.inf if self.scorer is not None else 0.0

    @property
    def ids(self) -> Array:
        """The documents, ascending."""
        return self.docs.ids

    def scores(self, which: Which = None) -> Array:
        """The scores of the documents at the chosen places."""
        return self.scores_of(pick(self.ids, which), which)

    def scores_of(self, docs: Array, which: Which) -> Array:
        """The scores of matching documents, which stand at these places among all that match."""
        return np.zeros(len(docs), np.float32) if self.scorer is None else self.scorer(docs, which)

    def bounds(self) -> Bounds:
        """What each document scores at most and at least."""
        return bounds_of(self.ids, self.scores(), self.docs.size)

    def best(self, most: int | None) -> Best:
        """The `most` best, or all."""
        if most == 0:
            return Best(NOBODY, np.zeros(0, np.float32))
        if most is not None and self._shortcut is not None and self.count > most:
            found = self._shortcut(most)
            if found is not None:
                return found
        if most is None or self.count <= _STRETCH:
            scores = self.scores()
            chosen = best_of(scores, most)
            return Best(pick(self.ids, chosen), pick(scores, chosen))
        return self._best_by_stretches(most)

    def _best_by_stretches(self, most: int) -> Best:
        """The arrays stay in the processor's cache, and the best so far spare most of the rest a look."""
        places: list[Array] = []
        found: list[Array] = []
        floor = np.float32(-1)
        for start in range(0, self.count, _STRETCH):
            here = self.scores(slice(start, start + _STRETCH))
            kept = np.flatnonzero(here >= floor)
            kept = pick(kept, best_of(here.take(kept), most))
            places.append(kept + start)
            found.append(here.take(kept))
            floor = max(floor, least_of(np.concatenate(found), most))
        return Best(self.ids.take(np.concatenate(places)), np.concatenate(found))


def nobody(size: int) -> Match:
    """No document."""
    return Match(IdSet(NOBODY, size))


def matching(ids: Array, size: int, scorer: Scorer | None = None) -> Match:
    """Documents as an array."""
    return Match(IdSet(ids, size), scorer)


def unscored(match: Match) -> Match:
    """The same documents."""
    return Match(match.docs)


class Scaled(Match):
    """The same documents with their scores multiplied by a number above 0."""

    def __init__(self, match: Match, factor: float) -> None:
        self._match, self._factor = match, np.float32(factor)
        super().__init__(match.docs, None if match.scorer is None else self._score, self._shortest)

    @property
    def ceiling(self) -> float:
        """As much more or less."""
        return self._match.ceiling * float(self._factor) if self.scorer is not None else 0.0

    def _score(self, docs: Array, which: Which) -> Array:
        return self._match.scores_of(docs, which) * self._factor

    def _shortest(self, most: int) -> Best:
        found = self._match.best(most)
        return Best(found.docs, found.scores * self._factor)

    def bounds(self) -> Bounds:
        """As much higher and lower."""
        impact, high, low = self._match.bounds()
        return Bounds(impact, high * float(self._factor), low * float(self._factor))


class Fewer(Match):
    """Some of the documents of a match."""

    def __init__(self, match: Match, docs: DocSet) -> None:
        self._match = match
        scored = match.scorer is not None
        super().__init__(docs, self._score if scored else None, self._shortest if scored else None)

    @property
    def ceiling(self) -> float:
        """That of all."""
        return self._match.ceiling

    def _score(self, docs: Array, _which: Which) -> Array:
        return self._match.scores_of(docs, self._match.docs.places(docs))

    def _shortest(self, most: int) -> Best | None:
        return best_of_sum(self.docs, [self._match], lambda docs: self._score(docs, None), most)


def subtraction(match: Match, excluded: Sequence[DocSet]) -> Match:
    """The match without the excluded documents."""
    left = match.docs
    for docs in excluded:
        left = difference(left, docs)
    return match if left.count == match.count else Fewer(match, left)


class Living(Match):
    """A match without its dead: documents (ascending) of it."""

    def __init__(self, match: Match, dead: Array) -> None:
        self._match, self._dead = match, dead
        self.scorer = None if match.scorer is None else self._score

    @cached_property
    def docs(self) -> DocSet:  # type: ignore[override] # worked out when asked for
        """The living."""
        mask = np.zeros(self._match.docs.size, bool)
        mask[self._match.ids] = True
        mask[self._dead] = False
        return Bitmap.of_mask(mask)

    @property
    def count(self) -> int:
        """How many are left."""
        return self._match.count - len(self._dead)

    def _score(self, docs: Array, _which: Which) -> Array:
        return self._match.scores_of(docs, self._match.docs.places(docs))

    def best(self, most: int | None) -> Best:
        """The best of the living."""
        if most is None:
            return super().best(None)
        found = self._match.best(most + len(self._dead))
        alive = np.flatnonzero(np.isin(found.docs, self._dead, invert=True))
        return Best(found.docs.take(alive), found.scores.take(alive))
