"""Matches: documents of one segment with scores that are worked out only for those that are asked for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import NamedTuple

import numpy as np

from archive.index.columnar.docsets import NOBODY, Bitmap, DocSet, IdSet, without
from archive.index.columnar.files import Array
from archive.index.columnar.found import Which, pick

Scorer = Callable[[Array, Which], Array]  # documents, and their places among all that match → their scores, float32
_GROUP, _LEAST_GROUP = 512, 16
_STRETCH = 1 << 16


class Best(NamedTuple):
    """At least the best documents, all that score the same as the last of them too; in no order."""

    docs: Array
    scores: Array


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

    def likely(self, most: int) -> tuple[Array, float]:
        """Documents besides which none is among the `most` best of the match, or none scores more than the number."""
        return self.best(most).docs, -1.0

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


def scaled(match: Match, weight: float) -> Match:
    """The same documents with their scores multiplied."""
    scorer = match.scorer
    factor = np.float32(weight)
    return match if scorer is None else Match(match.docs, lambda docs, which: scorer(docs, which) * factor)


def subtraction(match: Match, excluded: Sequence[DocSet]) -> Match:
    """The match without the excluded documents."""
    for docs in excluded:
        if match.scorer is None and isinstance(match.docs, Bitmap) and isinstance(docs, Bitmap):
            match = Match(Bitmap(match.docs.words & ~docs.words, docs.size))
        elif docs.count and match.count:
            kept = without(match.ids, docs)
            if len(kept) < match.count:
                match = narrowed(match, kept)
    return match


def narrowed(match: Match, kept: Array) -> Match:
    """Only the documents at the places `kept` (ascending)."""
    scorer, docs = match.scorer, match.docs
    fewer = IdSet(docs.ids.take(kept), docs.size)
    return Match(fewer) if scorer is None else Match(fewer, lambda found, which: scorer(found, pick(kept, which)))


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


def best_of(rank: Array, most: int | None) -> Array | None:
    """Places of at least the `most` greatest values, all that equal the last of them too; None = all."""
    if most is None or len(rank) <= most:
        return None
    if most == 0:
        return np.zeros(0, np.intp)
    size = min(_GROUP, len(rank) // (8 * most))
    groups = len(rank) // max(1, size)
    if size > _LEAST_GROUP:
        # The greatest of each group bound the answer from below: most values need not be looked at again.
        greatest = rank[: groups * size].reshape(groups, size).max(axis=1)
        floor = np.partition(greatest, groups - most)[groups - most]
    else:
        floor = np.partition(rank, len(rank) - most)[len(rank) - most]
    return np.flatnonzero(rank >= floor)


def least_of(scores: Array, most: int) -> np.float32:
    """What the `most` best have at least; -1 while there are fewer."""
    if most == 0 or len(scores) < most:
        return np.float32(-1)
    return np.float32(np.partition(scores, len(scores) - most)[len(scores) - most])
