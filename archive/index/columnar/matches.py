"""Matches: documents of one segment with scores that are worked out only for those that are asked for."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

import numpy as np

from archive.index.columnar.best import Best, best_of, least_of
from archive.index.columnar.docsets import NOBODY, Bitmap, DocSet, IdSet
from archive.index.columnar.files import Array
from archive.index.columnar.found import Which, pick
from archive.index.columnar.impacts import Bounds, bounds_of
from archive.index.columnar.joins import difference
from archive.index.columnar.pruning import best_of_sum

_STRETCH = 1 << 16


class Match:
    """Documents, all of which score 0; subclasses are `scored`."""

    scored = False

    def __init__(self, docs: DocSet) -> None:
        self.docs = docs

    @property
    def count(self) -> int:
        """How many documents match."""
        return self.docs.count

    @property
    def ceiling(self) -> float:
        """What no score exceeds."""
        return np.inf if self.scored else 0.0

    @property
    def kept(self) -> bool:
        """Whether `bounds` are at hand."""
        return False

    @property
    def ids(self) -> Array:
        """The documents, ascending."""
        return self.docs.ids

    def scores(self, which: Which = None) -> Array:
        """The scores of the documents at the chosen places."""
        return self.scores_of(pick(self.ids, which), which)

    def scores_of(self, docs: Array, which: Which) -> Array:  # noqa: ARG002 - one signature for all
        """The scores (float32) of matching documents, which stand at these places among all that match."""
        return np.zeros(len(docs), np.float32)

    def scores_anew(self, docs: Array) -> Array:
        """The scores of a few matching documents, wherever they stand."""
        return self.scores_of(docs, self.docs.places(docs))

    def bounds(self) -> Bounds:
        """What each document scores at most and at least."""
        return bounds_of(self.ids, self.scores(), self.docs.size)

    def shortest(self, most: int) -> Best | None:  # noqa: ARG002
        """The `most` best of more than so many without scoring all, where there is a way."""
        return None

    def best(self, most: int | None) -> Best:
        """The `most` best, or all."""
        if most == 0:
            return Best(NOBODY, np.zeros(0, np.float32))
        if most is not None and self.count > most:
            found = self.shortest(most)
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


def matching(ids: Array, size: int) -> Match:
    """Documents as an array."""
    return Match(IdSet(ids, size))


def unscored(match: Match) -> Match:
    """The same documents."""
    return Match(match.docs)


def scaled(match: Match, factor: float) -> Match:
    """The same documents with their scores multiplied by a number above 0."""
    return _Scaled(match, factor) if match.scored else match


def subtraction(match: Match, excluded: Sequence[DocSet]) -> Match:
    """The match without the excluded documents."""
    left = match.docs
    for docs in excluded:
        left = difference(left, docs)
    if left.count == match.count:
        return match
    return _Fewer(match, left) if match.scored else Match(left)


class _Scaled(Match):
    scored = True

    def __init__(self, match: Match, factor: float) -> None:
        super().__init__(match.docs)
        self._match, self._factor = match, np.float32(factor)

    @property
    def ceiling(self) -> float:
        """As much higher or lower."""
        return self._match.ceiling * float(self._factor)

    @property
    def kept(self) -> bool:
        """Those of the match are."""
        return self._match.kept

    def scores_of(self, docs: Array, which: Which) -> Array:
        """As much higher or lower."""
        return self._match.scores_of(docs, which) * self._factor

    def bounds(self) -> Bounds:
        """As much higher or lower."""
        impact, high, low = self._match.bounds()
        return Bounds(impact, high * float(self._factor), low * float(self._factor))

    def shortest(self, most: int) -> Best:
        """The same documents."""
        found = self._match.best(most)
        return Best(found.docs, found.scores * self._factor)


class _Fewer(Match):
    """Some of the documents of a match."""

    scored = True

    def __init__(self, match: Match, docs: DocSet) -> None:
        super().__init__(docs)
        self._match = match

    @property
    def ceiling(self) -> float:
        """That of all."""
        return self._match.ceiling

    def scores_of(self, docs: Array, which: Which) -> Array:  # noqa: ARG002
        """The same."""
        return self._match.scores_anew(docs)

    def shortest(self, most: int) -> Best | None:
        """By the bounds of all."""
        return best_of_sum(self.docs, [self._match], self._match.scores_anew, most)


class Living(Match):
    """A match without its dead: documents (ascending) of it."""

    def __init__(self, match: Match, dead: Array) -> None:
        self._match, self._dead = match, dead
        self.scored = match.scored

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

    def scores_of(self, docs: Array, which: Which) -> Array:  # noqa: ARG002
        """The same."""
        return self._match.scores_anew(docs)

    def best(self, most: int | None) -> Best:
        """The best of the living."""
        if most is None:
            return super().best(None)
        found = self._match.best(most + len(self._dead))
        alive = np.flatnonzero(np.isin(found.docs, self._dead, invert=True))
        return Best(found.docs.take(alive), found.scores.take(alive))
