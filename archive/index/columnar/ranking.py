"""One word, or what counts as one, ranked by BM25: the best are found without scoring all, where that can be done.

BM25F: a document's occurrences count by the weight of their field and are summed before they saturate (Zaragoza et al.
2004, "Microsoft Cambridge at TREC 13").
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from archive.index.columnar.best import Best, best_of
from archive.index.columnar.docsets import where
from archive.index.columnar.files import Array
from archive.index.columnar.found import Found, Which, pick
from archive.index.columnar.impacts import Bounds, Impact, bounds_by, impact_of
from archive.index.columnar.matches import Match
from archive.index.columnar.pruning import best_of_sum
from archive.index.columnar.segment import K1, B
from archive.index.columnar.views import FieldView

_MANY = 1 << 16  # documents from which on it pays to look at the heaviest first
_ROUNDING = 1e-5

Norms = Callable[[Array], Array]  # documents → their length normalisers


class Ranked(Match):
    """The documents of `found`, a part of `field`; `average` is the mean length of a document in the whole index."""

    scored = True

    def __init__(self, field: FieldView, found: Found, factor: float, average: float, norms: Norms) -> None:
        self._field, self._found, self._norms, self._average = field, found, norms, average
        self._scale = np.float32(factor * (K1 + 1))
        super().__init__(found.docs)

    @property
    def ceiling(self) -> float:
        """A weight saturates at 1."""
        return float(self._scale)

    @property
    def kept(self) -> bool:
        """Those of words of all fields are kept."""
        return self._found.key is not None

    def bounds(self) -> Bounds:
        """Those of the words, which are kept."""
        key = self._found.key
        impact = self._share_all() if key is None else self._field.impacts.get(key, self._share_all)
        return bounds_by(impact, float(self._scale), self._average)

    def _share_all(self) -> Impact:
        docs = self.ids

        def shares(stretch: slice) -> Array:
            here = docs[stretch]
            weights = self._found.weights(here, stretch)
            share: Array = weights / (weights + self._norms(here))
            return share

        return impact_of(docs, shares, self.docs.size, self._average)

    def _score(self, docs: Array, weight: Array) -> Array:
        below = self._norms(docs) + weight
        weight = weight * self._scale
        weight /= below
        return weight

    def scores_of(self, docs: Array, which: Which) -> Array:
        """By the weights of the words in them."""
        return self._score(docs, self._found.weights(docs, which))

    def shortest(self, most: int) -> Best | None:
        """Those at hand, or by bounds that are kept, or by weight alone."""
        top = self._found.top()
        if top is not None and len(top.docs) >= most:
            best = self._best_of(top.docs, top.weights, most)
            # By a greater mean length than that of the time of writing a document can gain at most in proportion.
            drift = max(1.0, self._average / max(self._field.average, 1e-9)) * (1 + _ROUNDING)
            if best.scores.min() > top.bound * drift * self._scale:
                return best
        if self._found.by_weight is not None:
            return self._of_the_heaviest(most)
        return best_of_sum(self.docs, [self], self.scores_anew, most)

    def _best_of(self, docs: Array, weights: Array, most: int) -> Best:
        scores = self._score(docs, weights)
        best = best_of(scores, most)
        return Best(pick(docs, best), pick(scores, best))

    def _of_the_heaviest(self, most: int) -> Best | None:
        """A document of weight w scores w / (w + norm) at most with the least norm there is: light ones cannot win."""
        weights = self._found.by_weight
        if weights is None or self.count < max(_MANY, 8 * most):
            return None
        heaviest = best_of(weights, 2 * most)
        if heaviest is None:
            return None
        floor = float(self._best_of(*self._found.at(heaviest), most).scores.min() / self._scale)
        least = floor * K1 * (1 - B) / max(1 - floor, _ROUNDING) * (1 - _ROUNDING)
        heavy = where(weights >= least)
        return None if len(heavy) * 2 > self.count else self._best_of(*self._found.at(heavy), most)
