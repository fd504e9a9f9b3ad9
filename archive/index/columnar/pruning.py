"""The best of documents whose scores are sums, without scoring those that cannot be among them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

import numpy as np

from archive.index.columnar.best import Best, best_of, floor_of
from archive.index.columnar.docsets import BLOCK, DocSet
from archive.index.columnar.files import Array
from archive.index.columnar.impacts import Bounds

_MANY = 512  # documents from which on it pays to find out which can be among the best
_FEW = 128  # a set with less than one document in so many is looked at document by document
_DENSE = 16  # a set with less than one document in so many is scored sooner than its bounds are made
_FIRST = 64  # the blocks looked at first: at least so many, and a part of all
_PART = 128
_NOBODY = np.float32(-1)


class Bounded(Protocol):
    """Knows bounds of scores; `kept` when they need not be worked out anew for every query."""

    @property
    def kept(self) -> bool:
        """Whether they are at hand."""

    def bounds(self) -> Bounds:
        """What each document scores at most and at least."""


def best_of_sum(
    docs: DocSet, parts: Sequence[Bounded], score: Callable[[Array], Array], most: int, *, all_of_parts: bool = False
) -> Best | None:
    """The `most` best of the documents, which score what `score` says and the bounds of the parts promise.

    None when there is nothing to spare: they are few, or so many are wanted, or bounds would cost more than scores.
    `all_of_parts`: whoever has a part is one of them.
    """
    if docs.count < max(_MANY, 4 * most):
        return None
    if docs.count * _DENSE < docs.size and not all(part.kept for part in parts):
        return None
    sieve = _Sieve([part.bounds() for part in parts], most)
    few = docs.count * _FEW < docs.size
    chosen = sieve.among(docs.ids) if few else sieve.in_blocks(None if all_of_parts else docs)
    scores = score(chosen)
    best = best_of(scores, most)
    return Best(chosen, scores) if best is None else Best(chosen.take(best), scores.take(best))


class _Sieve:
    """Leaves those documents that can be among the `most` best."""

    def __init__(self, parts: Sequence[Bounds], most: int) -> None:
        self._parts, self._most = parts, most
        self._highs = [np.float32(part.high) for part in parts]
        # A document of the sum of bounds b scores more than b * shrunk - slack.
        self._shrunk = np.float32(min(part.low / part.high if part.high else 1.0 for part in parts))
        self._slack = np.float32(sum(part.low for part in parts))

    def _floor(self, bounds: Array) -> np.float32:
        """What documents must be bound by to be among the best, when some of them have these bounds."""
        if len(bounds) < self._most:
            return np.float32(0)
        floor = floor_of(bounds, self._most) * self._shrunk - self._slack
        return max(np.float32(0), floor * np.float32(0.9999))

    def among(self, docs: Array) -> Array:
        """Those of some documents."""
        total = self._sum([part.impact.steps.reshape(-1).take(docs) for part in self._parts])
        return docs.compress(total >= self._floor(total))

    def in_blocks(self, docs: DocSet | None) -> Array:
        """Those of a whole set: first of the blocks that promise most, then of all that promise enough."""
        peaks = self._sum([part.impact.peaks for part in self._parts])
        blocks = best_of(peaks, max(_FIRST, len(peaks) // _PART, self._most))
        if blocks is None:
            blocks = np.arange(len(peaks))
        else:
            blocks = (peaks >= self._floor(self._rows(docs, blocks))).nonzero()[0]
        bounds = self._rows(docs, blocks)
        floor = self._floor(bounds)
        at = (bounds >= floor if floor > 0 else bounds > _NOBODY).nonzero()[0]
        return blocks.take(at // BLOCK) * BLOCK + at % BLOCK

    def _rows(self, docs: DocSet | None, blocks: Array) -> Array:
        """The bounds of the documents of some blocks, below 0 for who is not in the set."""
        total = self._sum([part.impact.steps.take(blocks, axis=0) for part in self._parts])
        rows = total > 0 if docs is None else docs.rows(blocks)
        return np.where(rows, total, _NOBODY).reshape(-1)

    def _sum(self, steps: Sequence[Array]) -> Array:
        total: Array = steps[0] * self._highs[0]
        for some, high in zip(steps[1:], self._highs[1:], strict=True):
            total += some * high
        return total
