"""Sets of documents of one segment, with scores that are worked out only for those that are asked for."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from archive.index.columnar.files import Array

Which = Array | slice | None  # places among the ids, or a stretch of them; None = all
Scorer = Callable[[Which], Array]  # which of the ids → their scores, float32
_FEW = 80  # looking an id up in a list costs as much as going past so many ids of it
NOBODY: Array = np.zeros(0, np.intp)


class Match:
    """Documents (ascending), and how to score them; `scorer` None = they all score 0."""

    __slots__ = ("ids", "scorer")

    def __init__(self, ids: Array = NOBODY, scorer: Scorer | None = None) -> None:
        self.ids, self.scorer = ids, scorer

    def scores(self, which: Which = None) -> Array:
        """The scores of the chosen documents."""
        if self.scorer is None:
            return np.zeros(len(pick(self.ids, which)), np.float32)
        return self.scorer(which)


def mask_of(ids: Array, count: int) -> Array:
    """A truth value per document."""
    mask = np.zeros(count, bool)
    mask[ids] = True
    return mask


def pick(ids: Array, which: Which) -> Array:
    """The chosen elements."""
    if which is None:
        return ids
    return ids[which] if isinstance(which, slice) else ids.take(which)


def common(small: Array, large: Array, count: int) -> tuple[Array, Array]:
    """Where the ids that both have (ascending, no repeats) stand in each of them."""
    if not len(small) or not len(large):
        return NOBODY, NOBODY
    if len(small) * _FEW < len(large):
        at = np.searchsorted(large, small)
        at[at == len(large)] = 0
        found = np.flatnonzero(large.take(at) == small)
        return found, at.take(found)
    in_large = np.flatnonzero(mask_of(small, count).take(large))
    if len(in_large) == len(small):
        return np.arange(len(small)), in_large
    in_small = np.flatnonzero(mask_of(large.take(in_large), count).take(small))
    return in_small, in_large


def without(ids: Array, excluded: Array, count: int) -> Array:
    """Where the ids that are not excluded stand."""
    if len(ids) * _FEW < len(excluded):
        at = np.searchsorted(excluded, ids)
        at[at == len(excluded)] = 0
        return np.flatnonzero(excluded.take(at) != ids)
    return np.flatnonzero(~mask_of(excluded, count).take(ids)) if len(excluded) else np.arange(len(ids))


def intersection(parts: Sequence[Match], count: int) -> Match:
    """Documents that all parts have; scores add up."""
    ordered = sorted(parts, key=lambda part: len(part.ids))
    ids = ordered[0].ids
    where: list[Array | None] = [None]  # where in each part the ids stand
    for part in ordered[1:]:
        if not len(ids):
            return Match()
        kept, at = common(ids, part.ids, count)
        ids = ids.take(kept)
        where = [kept if old is None else old.take(kept) for old in where]
        where.append(at)
    scored = [(part, at) for part, at in zip(ordered, where, strict=True) if part.scorer is not None]
    return Match(ids, _sum_of(scored) if scored else None)


def _sum_of(scored: list[tuple[Match, Array | None]]) -> Scorer:
    def scorer(which: Which) -> Array:
        total = None
        for part, at in scored:
            chosen = which if at is None else pick(at, which)
            scores = part.scores(chosen)
            total = scores if total is None else total + scores
        assert total is not None
        return total

    return scorer


def subtraction(match: Match, excluded: Sequence[Array], count: int) -> Match:
    """The match without the excluded documents."""
    for ids in excluded:
        kept = without(match.ids, ids, count)
        if len(kept) < len(match.ids):
            match = narrowed(match, kept)
    return match


def narrowed(match: Match, kept: Array) -> Match:
    """Only the documents at the places `kept` (ascending)."""
    scorer = match.scorer
    if scorer is None:
        return Match(match.ids.take(kept))
    return Match(match.ids.take(kept), lambda which: scorer(pick(kept, which)))


def union(parts: Sequence[Match], count: int) -> Match:
    """Documents that any part has; scores add up."""
    filled = [part for part in parts if len(part.ids)]
    if len(filled) < 2:
        return filled[0] if filled else Match()
    ids, dense = united([part.ids for part in filled], count)
    if all(part.scorer is None for part in filled):
        return Match(ids)
    return Match(ids, _UnionScorer(filled, ids, count, dense))


class _UnionScorer:
    """Adds the parts' scores up, once, when they are first asked for."""

    def __init__(self, parts: list[Match], ids: Array, count: int, dense: bool) -> None:
        self._parts, self._ids, self._count, self._dense = parts, ids, count, dense
        self._scores: Array | None = None

    def __call__(self, which: Which) -> Array:
        if self._scores is None:
            self._scores = self._add_up()
        return pick(self._scores, which)

    def _add_up(self) -> Array:
        if not self._dense:
            total = np.zeros(len(self._ids), np.float32)
            for part in self._parts:
                total[np.searchsorted(self._ids, part.ids)] += part.scores()
            return total
        everyone = np.zeros(self._count, np.float32)
        for part in self._parts:
            if part.scorer is not None:
                np.add.at(everyone, part.ids, part.scores())
        return everyone.take(self._ids)


def united(lists: Sequence[Array], count: int) -> tuple[Array, bool]:
    """All ids of the lists, ascending, no repeats; and whether they are so many that dense arrays pay."""
    if sum(map(len, lists)) * 16 < count:
        ids = np.concatenate(lists)
        ids.sort(kind="stable")  # a merge of sorted runs
        return unique(ids), False
    mask = np.zeros(count, bool)
    for ids in lists:
        mask[ids] = True
    return np.flatnonzero(mask), True


def unique(ascending: Array) -> Array:
    """The elements without repeats."""
    if len(ascending) < 2:
        return ascending
    new = np.ones(len(ascending), bool)
    np.not_equal(ascending[1:], ascending[:-1], out=new[1:])
    return ascending.compress(new)


def starts_of(ascending: Array) -> Array:
    """Where each run of equal elements starts."""
    new = np.ones(len(ascending), bool)
    np.not_equal(ascending[1:], ascending[:-1], out=new[1:])
    return np.flatnonzero(new)
