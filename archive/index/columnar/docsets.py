"""Sets of documents of one segment, as ascending numbers or as bits."""

from __future__ import annotations

from functools import cached_property
from typing import Protocol

import numpy as np

from archive.index.columnar.files import Array

BLOCK = 16  # documents that are skipped together
_BLOCK_TYPE = np.uint16  # a bit for each
_SHORT = 4096  # of so few truth values the true ones are found any way
_FEW = 80  # looking an id up in a list costs as much as going past so many ids of it
_BELOW = np.array([(1 << bit) - 1 for bit in range(64)], np.uint64)  # the bits below one of a word
_BIT = np.array([1 << bit for bit in range(8)], np.uint8)
NOBODY: Array = np.zeros(0, np.intp)


class DocSet(Protocol):
    """Documents of one segment; a *place* is a document's number within the set, from 0 on."""

    @property
    def size(self) -> int:
        """How many documents the segment has."""

    @property
    def count(self) -> int:
        """How many."""

    @property
    def ids(self) -> Array:
        """All of them, ascending."""

    def find(self, docs: Array) -> tuple[Array, Array]:
        """Which of the documents (ascending, no repeats) are in the set, by their index, and their places in it."""

    def inside(self, docs: Array) -> Array:
        """Which of the documents (ascending, no repeats) are in the set, by their index."""

    def places(self, docs: Array) -> Array:
        """The places of documents that are all in the set."""

    def rows(self, blocks: Array) -> Array:
        """For blocks of `BLOCK` documents the truth values of each; behind the last document there is nobody."""


class IdSet:
    """A set as ascending numbers; `size` is that of the segment."""

    __slots__ = ("ids", "size")

    def __init__(self, ids: Array, size: int) -> None:
        self.ids, self.size = ids, size

    @property
    def count(self) -> int:
        """How many."""
        return len(self.ids)

    def find(self, docs: Array) -> tuple[Array, Array]:
        """Which of the documents are in the set, and their places in it."""
        return common(docs, self.ids, self.size)

    def inside(self, docs: Array) -> Array:
        """Which of the documents are in the set."""
        if len(docs) * _FEW < len(self.ids):
            return common(docs, self.ids, self.size)[0]
        return where(mask_of(self.ids, self.size).take(docs))

    def places(self, docs: Array) -> Array:
        """Their places."""
        return docs_in(self.ids, docs, self.size)

    def rows(self, blocks: Array) -> Array:
        """The truth values of blocks."""
        return _rows(words_of(self.ids, self.size), blocks)


class Ranks:
    """How many bits are set before each word."""

    def __init__(self, words: Array) -> None:
        self._words = words

    @cached_property
    def before(self) -> Array:
        """By word, int32."""
        counted = np.bitwise_count(self._words)
        before: Array = counted.cumsum(dtype=np.int32)
        before -= counted
        return before


class Bitmap:
    """A set as one bit a document, in words of 64; of sets with more than a sixteenth of all documents.

    `ranks` of the words may be handed over, to be worked out once for many sets of the same words.
    """

    def __init__(self, words: Array, size: int, count: int | None = None, ranks: Ranks | None = None) -> None:
        self.words, self.size = words, size
        self._ranks = Ranks(words) if ranks is None else ranks
        self.count = int(np.bitwise_count(words).sum(dtype=np.int64)) if count is None else count

    @classmethod
    def of_mask(cls, mask: Array) -> Bitmap:
        """The set of the documents with a truth value of True."""
        made = cls(words_of_mask(mask), len(mask), int(np.count_nonzero(mask)))
        made.__dict__["mask"] = mask
        return made

    @cached_property
    def mask(self) -> Array:
        """A truth value per document."""
        return np.unpackbits(self.words.view(np.uint8), count=self.size, bitorder="little").view(bool)

    @cached_property
    def ids(self) -> Array:
        """All of them."""
        if self.count * 128 > self.size or "mask" in self.__dict__:
            return where(self.mask)
        filled = self.words.nonzero()[0]
        bits = where(np.unpackbits(self.words.take(filled).view(np.uint8), bitorder="little").view(bool))
        ids: Array = filled.take(bits >> 6) * 64 + (bits & 63)
        return ids

    def find(self, docs: Array) -> tuple[Array, Array]:
        """Which of the documents are in the set, and their places in it."""
        kept = self.inside(docs)
        return kept, self.places(docs.take(kept))

    def inside(self, docs: Array) -> Array:
        """Which of the documents are in the set."""
        if len(docs) * 64 < self.size and "mask" not in self.__dict__:
            return where(self.words.view(np.uint8).take(docs >> 3) & _BIT.take(docs & 7))
        return where(self.mask.take(docs))

    def places(self, docs: Array) -> Array:
        """Their places."""
        word = docs >> 6
        below = _BELOW.take(docs & 63)
        below &= self.words.take(word)
        places: Array = self._ranks.before.take(word).astype(np.intp)
        places += np.bitwise_count(below)
        return places

    def rows(self, blocks: Array) -> Array:
        """The truth values of blocks."""
        return _rows(self.words, blocks)


def where(mask: Array) -> Array:
    """The indices of what is true.

    numpy goes from one true value to the next where they are at most a tenth of all, and is then up to three times
    slower than with its other way, which some more true values at the end make it take.
    """
    if len(mask) < _SHORT:
        return mask.nonzero()[0]
    count = int(np.count_nonzero(mask))
    if not len(mask) // 50 < count <= len(mask) // 10:
        return np.flatnonzero(mask)
    more = np.ones(len(mask) + len(mask) // 8, bool)
    more[: len(mask)] = mask
    return np.flatnonzero(more)[:count]


def everyone(size: int) -> Bitmap:
    """All documents of a segment."""
    return Bitmap.of_mask(np.ones(size, bool))


def words_of(ids: Array, size: int) -> Array:
    """The words of a bitmap of these documents."""
    return words_of_mask(mask_of(ids, size))


def words_of_mask(mask: Array) -> Array:
    """The words of a bitmap of the documents with a truth value of True."""
    bits = np.packbits(mask, bitorder="little")
    words = np.zeros(-(-len(mask) // 64), np.uint64)
    words.view(np.uint8)[: len(bits)] = bits
    return words


def _rows(words: Array, blocks: Array) -> Array:
    bits = np.unpackbits(words.view(_BLOCK_TYPE).take(blocks).view(np.uint8), bitorder="little")
    return bits.view(bool).reshape(len(blocks), BLOCK)


def mask_of(ids: Array, count: int) -> Array:
    """A truth value per document."""
    mask = np.zeros(count, bool)
    mask[ids] = True
    return mask


def common(small: Array, large: Array, count: int) -> tuple[Array, Array]:
    """Where the ids that both have (ascending, no repeats) stand in each of them."""
    if not len(small) or not len(large):
        return NOBODY, NOBODY
    if len(small) * _FEW < len(large):
        at = np.searchsorted(large, small)
        at[at == len(large)] = 0
        found = np.flatnonzero(large.take(at) == small)
        return found, at.take(found)
    in_large = where(mask_of(small, count).take(large))
    if len(in_large) == len(small):
        return np.arange(len(small)), in_large
    in_small = where(mask_of(large.take(in_large), count).take(small))
    return in_small, in_large


def docs_in(ids: Array, docs: Array, count: int) -> Array:
    """Where documents, all of them among the ids, stand among these."""
    if len(docs) * _FEW < len(ids):
        return np.searchsorted(ids, docs)
    return np.arange(len(ids)) if len(docs) == len(ids) else where(mask_of(docs, count).take(ids))


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
