"""The documents that have some terms, taken as one word, and how heavy the terms are in them.

A `Top` is a word's heaviest documents without a look at the others. How heavy a document ranks depends on its length
and a little on the mean length of the whole index, which changes: `bound` is what any other document has at most by the
mean length at the time of writing, so that it can be told whether the list is still good for the first so many.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Hashable, Sequence
from functools import cached_property
from typing import NamedTuple

import numpy as np

from archive.index.columnar.docsets import Bitmap, DocSet, IdSet
from archive.index.columnar.files import Array
from archive.index.columnar.joins import either

_MANY = 32  # one document in so many: from then on the weights of all are worked out
Which = Array | slice | None  # places among the ids, or a stretch of them; None = all


class Top(NamedTuple):
    """Documents (no repeats) and how heavy the word is in each; all others have at most `bound` as saturated weight."""

    docs: Array
    weights: Array
    bound: float


def pick(ids: Array, which: Which) -> Array:
    """The chosen elements."""
    if which is None:
        return ids
    return ids[which] if isinstance(which, slice) else ids.take(which)


class Found(ABC):
    """Documents with weights, worked out when asked for; `key` names them among those of the segment."""

    docs: DocSet
    key: Hashable = None

    @abstractmethod
    def weights(self, docs: Array, which: Which) -> Array:
        """How heavy the word is in documents of the set, which stand at the places `which` in it, float32."""

    def all_weights(self) -> Array:
        """How heavy it is in every document of the set."""
        return self.weights(self.docs.ids, None)

    def top(self) -> Top | None:
        """The heaviest, when that is known."""
        return None

    @property
    def by_weight(self) -> Array | None:
        """All weights, when they are there; `at` tells whose they are."""
        return None

    def at(self, which: Array) -> tuple[Array, Array]:
        """Documents and weights at these indices of `by_weight`, ascending; here they are places."""
        docs = self.docs.ids.take(which)
        return docs, self.weights(docs, which)


class Listed(Found):
    """Documents with an array of their weights."""

    def __init__(self, ids: Array, weights: Array, size: int) -> None:
        self.docs, self._weights = IdSet(ids, size), weights

    def weights(self, docs: Array, which: Which) -> Array:  # noqa: ARG002 - one signature for all
        """Those at the places."""
        return pick(self._weights, which)

    @property
    def by_weight(self) -> Array | None:
        """By place."""
        return self._weights


class Weighed(Found):
    """All documents of a segment with a weight other than 0."""

    def __init__(self, everyone: Array) -> None:
        self.docs, self._everyone = Bitmap.of_mask(everyone > 0), everyone

    def weights(self, docs: Array, which: Which) -> Array:  # noqa: ARG002
        """Those of the documents."""
        return self._everyone.take(docs)

    @property
    def by_weight(self) -> Array | None:
        """By document."""
        return self._everyone

    def at(self, which: Array) -> tuple[Array, Array]:
        """By document."""
        return which, self._everyone.take(which)


def nothing(size: int) -> Found:
    """No documents."""
    return Listed(np.zeros(0, np.intp), np.zeros(0, np.float32), size)


class Grouped(Found):
    """Words whose documents and heaviest are known.

    Of a few more documents `few` tells the weights, and `full` makes those of all when many are wanted.
    """

    def __init__(self, docs: DocSet, top: Top, few: Callable[[Array], Array], full: Callable[[], Found]) -> None:
        self.docs, self._top, self._few, self._make = docs, top, few, full

    @cached_property
    def _full(self) -> Found:
        return self._make()

    def weights(self, docs: Array, which: Which) -> Array:
        """Those of the documents."""
        if len(docs) * _MANY < self.docs.count and "_full" not in self.__dict__:
            return self._few(docs)
        return self._full.weights(docs, which)

    def top(self) -> Top | None:
        """The heaviest."""
        return self._top


class Together(Found):
    """A few words as one: documents that have any of them, weights added up."""

    def __init__(self, parts: Sequence[Found], size: int) -> None:
        self._parts, self._size = parts, size

    @cached_property
    def docs(self) -> DocSet:  # type: ignore[override] # worked out when asked for
        """Whoever has any part."""
        return either([part.docs for part in self._parts], self._size)

    def weights(self, docs: Array, which: Which) -> Array:  # noqa: ARG002
        """Those of the documents, of all parts together."""
        return self._weights_of(docs)

    @cached_property
    def _dense(self) -> Array:
        dense = np.zeros(self._size, np.float32)
        for part in self._parts:
            np.add.at(dense, part.docs.ids, part.all_weights())
        return dense

    def _weights_of(self, docs: Array) -> Array:
        if len(docs) * 8 > self._size:
            return self._dense.take(docs)
        weights = np.zeros(len(docs), np.float32)
        for part in self._parts:
            kept, places = part.docs.find(docs)
            weights[kept] += part.weights(docs.take(kept), places)
        return weights
