"""Writes one list of postings chunk by chunk, in term order; `postings` says what is on the disk."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

import numpy as np

from archive.index.columnar.docsets import words_of
from archive.index.columnar.files import Array, ArrayWriter, smallest
from archive.index.columnar.postings import BLOCK, ESCAPE, SKIP, words_needed
from archive.index.columnar.word_bytes import WordBytes

_OFTEN, _WEIGHT = 1 << 6, 1 << 9  # pairs below these can have a code
_DENSE, _SMALL = 16, 1024  # a term of more than one document in so many is kept as bits; in segments from this size on


class CodeTable:
    """Gives the commonest (how often, twice the weight) pairs a byte each; `counted` is how often each pair stands."""

    def __init__(self, counted: Mapping[tuple[int, int], int]) -> None:
        common = sorted(counted, key=lambda pair: -counted[pair])[:ESCAPE]
        self.pairs = sorted(common)
        self.counts = [counted[pair] for pair in self.pairs]
        self._code = np.full(_OFTEN * _WEIGHT, ESCAPE, np.uint8)
        for code, (often, weight2) in enumerate(self.pairs):
            if _can_have_code(often, weight2):
                self._code[often * _WEIGHT + weight2] = code

    def encode(self, often: Array, weight2: Array) -> Array:
        """Codes; ESCAPE where the pair has none."""
        codes: Array = self._code.take(_cell(often, weight2))
        return codes

    @staticmethod
    def of(parts: Iterable[tuple[Array, Array]]) -> CodeTable:
        """The table for the pairs of all the arrays together."""
        found = [np.bincount(_cell(often, weight2)) for often, weight2 in parts]
        counts = np.zeros(max(map(len, found), default=0), np.int64)
        for part in found:
            counts[: len(part)] += part
        counted = {divmod(cell, _WEIGHT): int(counts[cell]) for cell in np.flatnonzero(counts).tolist()}
        return CodeTable({pair: count for pair, count in counted.items() if _can_have_code(*pair)})


def _can_have_code(often: int, weight2: int) -> bool:
    return often < _OFTEN - 1 and weight2 < _WEIGHT - 1


def _cell(often: Array, weight2: Array) -> Array:
    """Where a pair stands in a table; the last row and column are for all pairs beyond, which have no code."""
    cell: Array = np.minimum(often, _OFTEN - 1) * _WEIGHT + np.minimum(weight2, _WEIGHT - 1)
    return cell


class Chunk(NamedTuple):
    """Terms with all their postings and positions: `df` postings a term; `dense` says which are kept as bits."""

    df: Array
    dense: Array
    ids: Array
    often: Array
    weight2: Array
    pos: Array


def dense_terms(df: Array, docs: int) -> Array:
    """Which of the terms are kept as bits, by their number of postings."""
    return df > docs // _DENSE if docs >= _SMALL else np.zeros(len(df), bool)


class ListWriter:
    """Writes one list; chunks must come in term order and a term must lie in one chunk.

    There is room for `df` postings a term at most, of which those of `dense` terms become bits, and for `positions`.
    """

    def __init__(
        self, writer: ArrayWriter, name: str, codes: CodeTable, position_type: str, docs: int, positions: int, df: Array
    ) -> None:
        self._writer, self._name, self._codes, self._docs = writer, name, codes, docs
        dense = dense_terms(df, docs)
        postings = int(df.sum())
        self._low = writer.reserve(f"{name}.low", "<u2", int(df[~dense].sum()))
        self._bits = writer.reserve(f"{name}.bits", "<u8", int(dense.sum()) * words_needed(docs))
        self._code = writer.reserve(f"{name}.code", "|u1", postings)
        self._pos = writer.reserve(f"{name}.pos", position_type, positions)
        self._skip = writer.reserve(f"{name}.skip", smallest(positions), postings // SKIP + 1)
        self._blocked = docs > BLOCK
        self._dense: list[int] = []
        self._df: list[Array] = []
        self._blocks: list[tuple[Array, Array, Array]] = []  # blocks a term, block number, count
        self._odd: list[tuple[Array, Array, Array]] = []
        self._terms = 0

    def append(self, chunk: Chunk) -> None:
        """The next terms."""
        df, dense, ids = chunk.df, chunk.dense, chunk.ids
        self._append_skips(chunk.often)
        code = self._codes.encode(chunk.often, chunk.weight2)
        odd = np.flatnonzero(code == ESCAPE)
        if len(odd):
            self._odd.append((odd + self._code.count, chunk.often[odd], chunk.weight2[odd]))
        if dense.any():
            self._append_bits(df, dense, ids)
            ids, df = ids[np.repeat(~dense, df)], np.where(dense, 0, df)
        if self._blocked:
            self._append_blocks(df, ids)
        self._terms += len(df)
        self._df.append(chunk.df)
        self._low.append(ids & (BLOCK - 1))
        self._code.append(code)
        self._pos.append(chunk.pos)

    def _append_bits(self, df: Array, dense: Array, ids: Array) -> None:
        start = np.cumsum(df) - df
        for term in np.flatnonzero(dense).tolist():
            self._bits.append(words_of(ids[start[term] : start[term] + df[term]], self._docs))
            self._dense.append(self._terms + term)

    def _append_skips(self, often: Array) -> None:
        first = -self._code.count % SKIP
        bounds = np.arange(first, len(often), SKIP)
        if len(bounds):
            between = np.add.reduceat(often, bounds, dtype=np.int64)
            self._skip.append(self._pos.count + int(often[:first].sum()) + np.cumsum(between) - between)

    def _append_blocks(self, df: Array, ids: Array) -> None:
        number = ids >> 16
        new = np.ones(len(ids), bool)
        np.not_equal(number[1:], number[:-1], out=new[1:])
        start = np.cumsum(df) - df
        new[start[df > 0]] = True
        at = np.flatnonzero(new)
        counted = np.diff(np.searchsorted(at, np.append(start, len(ids))))
        counts = (np.diff(at, append=len(ids)) - 1).astype(np.uint16)
        self._blocks.append((counted, number[at].astype(np.uint16), counts))

    def finish(self, words: WordBytes) -> dict[str, Any]:
        """Write what is per term, the words of all terms among it, and tell what the reader must know."""
        put, name = self._writer.put, self._name
        put(f"{name}.blob", words.raw[: words.size])
        self._put_starts("toff", words.lengths)
        self._put_starts("pstart", _joined(self._df, np.int64))
        if self._blocked:
            self._put_starts("bstart", _joined([b[0] for b in self._blocks], np.int64))
            put(f"{name}.bno", _joined([b[1] for b in self._blocks], np.uint16))
            put(f"{name}.bcount", _joined([b[2] for b in self._blocks], np.uint16))
        self._writer.put_small(f"{name}.dense", np.array(self._dense, np.int64))
        for part, key in enumerate(("xat", "xn", "xw")):
            self._writer.put_small(f"{name}.{key}", _joined([odd[part] for odd in self._odd], np.int64))
        pairs = [[*pair, count] for pair, count in zip(self._codes.pairs, self._codes.counts, strict=True)]
        return {"terms": self._terms, "postings": self._code.count, "positions": self._pos.count, "codes": pairs}

    def _put_starts(self, key: str, counts: Array) -> None:
        starts = np.zeros(len(counts) + 1, np.int64)
        np.cumsum(counts, out=starts[1:])
        self._writer.put_small(f"{self._name}.{key}", starts)


def _joined(parts: list[Array], dtype: Any) -> Array:
    return np.concatenate(parts).astype(dtype) if parts else np.zeros(0, dtype)
