"""One list of postings, on disk as arrays, read by slices.

A posting is (document, how often, how heavy) of a term; postings lie in term order, so that all postings of a prefix
are one slice. On disk, with P postings and Q positions:
  dense u4[D] bits u8[D*W]  the terms of more than a sixteenth of the documents, and their documents as bits
  low u2[P]            of all other terms the document's last 16 bits; its first bits are those of the *block* that
                       the posting lies in:
  bstart[T+1] bno[B] bcount[B]   per term the blocks of 65,536 documents that it occurs in, and in how many, less one
  code u1[P]        index into the table of the commonest (how often, twice the weight) pairs; 255 = look among the
  xat xn xw         exceptions: posting number, how often, twice the weight
  pos[Q]            word positions (layout.py), all of a posting together, ascending
  skip[P/64]        where in `pos` every 64th posting starts
  pstart[T+1]       where the postings of a term start
Files of at most 65,536 documents have no blocks.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Protocol, cast

import numpy as np

from archive.index.columnar.docsets import Bitmap, DocSet, IdSet, Ranks
from archive.index.columnar.files import Array
from archive.index.columnar.runs import spread

BLOCK = 1 << 16
SKIP = 64
ESCAPE = 255
_LOOPED = 32  # blocks that are added in a loop
_STRETCH = 1 << 16  # postings unpacked at a time


def words_needed(docs: int) -> int:
    """Words of 64 bits for a bit a document."""
    return -(-docs // 64)


class Arrays(Protocol):
    """Where named arrays come from: a file, or one that is being written."""

    def __getitem__(self, name: str) -> Array:
        """The array."""

    def __contains__(self, name: str) -> bool:
        """Whether it is there."""


class Postings:
    """One list of a segment of `docs` documents, open for reading; all is by posting number or term number."""

    def __init__(self, file: Arrays, name: str, meta: Mapping[str, Any], docs: int) -> None:
        self._docs = docs
        self.low, self.code, self.pos = (file[f"{name}.{key}"] for key in ("low", "code", "pos"))
        self.pstart, self.skip = file[f"{name}.pstart"], file[f"{name}.skip"]
        self.starts = memoryview(cast(Any, self.pstart))  # its items are plain numbers, four times cheaper than numpy's
        self._read_dense(file[f"{name}.dense"], file[f"{name}.bits"])
        self._blocked = f"{name}.bno" in file
        if self._blocked:
            self._bno, self._bcount = file[f"{name}.bno"], file[f"{name}.bcount"]
            self._bstart = file[f"{name}.bstart"]
            self._bstarts = memoryview(cast(Any, self._bstart))
        self._xat, self._xn, self._xw = (file[f"{name}.{key}"] for key in ("xat", "xn", "xw"))
        self._odd = memoryview(cast(Any, self._xat))
        self._often = np.zeros(256, np.int32)
        self._weight = np.zeros(256, np.float32)
        for code, (often, weight2, _) in enumerate(meta["codes"]):
            self._often[code], self._weight[code] = often, weight2 / 2

    def _read_dense(self, dense: Array, bits: Array) -> None:
        self._bits = bits.reshape(len(dense), words_needed(self._docs))
        self._ranks = [Ranks(words) for words in self._bits]
        self._dense: list[int] = dense.tolist()
        # How many postings of dense terms stand before each of them: so much earlier lie the others in `low`.
        pstart = self.pstart.astype(np.int64)
        df = pstart.take(dense.astype(np.intp) + 1) - pstart.take(dense)
        self._skipped: list[int] = [0, *np.cumsum(df).tolist()]

    def slice(self, first: int, last: int | None = None) -> tuple[int, int]:
        """Posting numbers of the terms `first` up to, not including, `last` (of one term when None)."""
        return self.starts[first], self.starts[first + 1 if last is None else last]

    def docs(self, term: int) -> DocSet:
        """The documents of one term."""
        at = bisect_left(self._dense, term)
        if at < len(self._dense) and self._dense[at] == term:
            return Bitmap(self._bits[at], self._docs, self.starts[term + 1] - self.starts[term], self._ranks[at])
        return IdSet(self._sparse(term, term + 1, self._skipped[at]), self._docs)

    def ids(self, first: int, last: int) -> Array:
        """Documents of the terms' postings, in their order (ascending within one term)."""
        parts = [self._part(*part) for part in self._split(first, last)]
        return parts[0] if len(parts) == 1 else np.concatenate(parts)

    def apart(self, first: int, last: int) -> Iterator[tuple[int, int]]:
        """The range of terms in parts: each of the commonest terms is one of its own."""
        return ((part[0], part[1]) for part in self._split(first, last))

    def _split(self, first: int, last: int) -> Iterator[tuple[int, int, int]]:
        """The range of terms cut at dense ones, each part with how much earlier its postings lie in `low`, -1: bits."""
        at = bisect_left(self._dense, first)
        while at < len(self._dense) and self._dense[at] < last:
            dense = self._dense[at]
            if first < dense:
                yield first, dense, self._skipped[at]
            yield dense, dense + 1, -1
            first, at = dense + 1, at + 1
        if first < last:
            yield first, last, self._skipped[at]

    def _part(self, first: int, last: int, skipped: int) -> Array:
        return self.docs(first).ids if skipped < 0 else self._sparse(first, last, skipped)

    def _sparse(self, first: int, last: int, skipped: int) -> Array:
        ids = self.low[self.starts[first] - skipped : self.starts[last] - skipped].astype(np.intp)
        if self._blocked:
            self._add_blocks(ids, self._bstarts[first], self._bstarts[last])
        return ids

    def _add_blocks(self, ids: Array, start: int, end: int) -> None:
        if end - start > _LOOPED:
            ids += np.repeat(self._bno[start:end].astype(np.intp) << 16, self._bcount[start:end].astype(np.intp) + 1)
            return
        at = 0
        for number, count in zip(self._bno[start:end].tolist(), self._bcount[start:end].tolist(), strict=True):
            if number:
                ids[at : at + count + 1] += number << 16
            at += count + 1

    def gather(self, ranges: Sequence[tuple[int, int]]) -> tuple[Array, Array]:
        """Documents (in no order) and weights of all postings of many ranges of terms."""
        parts = [part for cut in ranges for part in self._split(*cut)]
        first, last, skipped = np.array([part for part in parts if part[2] >= 0], np.intp).reshape(-1, 3).T
        starts = self.pstart.take(first).astype(np.int64)
        counts = self.pstart.take(last).astype(np.int64) - starts
        ids = self.low.take(spread(starts - skipped, counts)[1]).astype(np.intp)
        if self._blocked:
            begin = self._bstart.take(first).astype(np.int64)
            block = spread(begin, self._bstart.take(last).astype(np.int64) - begin)[1]
            block_counts = self._bcount.take(block).astype(np.intp) + 1
            ids += np.repeat(self._bno.take(block).astype(np.intp) << 16, block_counts)
        weights = self.weights_of(spread(starts, counts)[1])
        dense = [(*self.slice(term), self.docs(term).ids) for term, _, skip in parts if skip < 0]
        if not dense:
            return ids, weights
        return (
            np.concatenate([ids, *(docs for _, _, docs in dense)]),
            np.concatenate([weights, *(self.weights(start, end) for start, end, _ in dense)]),
        )

    def weights_of(self, postings: Array) -> Array:
        """The summed field weights, float32, of postings by number."""
        code = self.code.take(postings)
        weights: Array = self._weight.take(code, mode="clip")
        odd = np.flatnonzero(code == ESCAPE)
        if len(odd):
            weights[odd] = self._xw.take(self._odd_places(postings.take(odd))) / 2
        return weights

    def _odd_places(self, postings: Array) -> Array:
        """Where postings stand among the exceptions; looked up in their own type, so that numpy copies nothing."""
        places: Array = np.searchsorted(self._xat, postings.astype(self._xat.dtype))
        return places

    def often(self, start: int, end: int) -> Array:
        """How often the term occurs, for postings `start` to `end`."""
        often = self._often.take(self.code[start:end], mode="clip")
        self._mend(often, self._xn, start, end)
        return often

    def weights(self, start: int, end: int) -> Array:
        """The summed field weights, float32, for postings `start` to `end`."""
        weight = self._weight.take(self.code[start:end], mode="clip")
        self._mend(weight, self._xw, start, end, 2)
        return weight

    def weights_at(self, start: int, end: int, which: Array) -> Array:
        """`weights(start, end)[which]`, without computing the rest."""
        if len(which) * 4 > end - start:
            return self.weights(start, end).take(which)
        return self.weights_of(which + start)

    def _mend(self, values: Array, odd_values: Array, start: int, end: int, divisor: int = 1) -> None:
        if not len(self._xat):
            return
        x0, x1 = bisect_left(self._odd, start), bisect_left(self._odd, end)
        if x1 > x0:
            at = self._xat[x0:x1].astype(np.intp) - start
            values[at] = odd_values[x0:x1] if divisor == 1 else odd_values[x0:x1] / divisor

    def position_start(self, posting: int) -> int:
        """Where the positions of a posting start (the number of postings is allowed: the end)."""
        if posting == len(self.code):
            return len(self.pos)
        base = posting // SKIP
        start = int(self.skip[base])
        return start + int(self.often(base * SKIP, posting).sum()) if posting % SKIP else start

    def positions(self, start: int, end: int) -> Array:
        """All positions of the postings `start` to `end`."""
        return self.pos[self.position_start(start) : self.position_start(end)]

    def position_starts_at(self, start: int, end: int, which: Array) -> tuple[Array, Array]:
        """For the chosen postings of `start` to `end` (ascending): where their positions start, and how many."""
        if len(which) * 40 > end - start:
            return self._position_starts(start, end, which)
        posting = which + start
        base = posting // SKIP
        window = (base * SKIP)[:, None] + np.arange(SKIP)
        flat = np.minimum(window, len(self.code) - 1)
        often = self._often.take(self.code.take(flat), mode="clip")
        odd = self.code.take(flat) == ESCAPE
        if odd.any():
            often[odd] = self._xn.take(self._odd_places(flat[odd]))
        before = np.cumsum(often, axis=1) - often
        row, column = np.arange(len(which)), posting % SKIP
        return self.skip.take(base).astype(np.int64) + before[row, column], often[row, column]

    def _position_starts(self, start: int, end: int, which: Array) -> tuple[Array, Array]:
        """The same for many postings: all of them, stretch by stretch."""
        starts, counts = np.empty(len(which), np.int64), np.empty(len(which), np.int32)
        base, done = self.position_start(start), 0
        for first in range(start, end, _STRETCH):
            often = self.often(first, min(first + _STRETCH, end))
            after = np.cumsum(often, dtype=np.int32)
            until = int(np.searchsorted(which, first - start + len(often)))
            part = which[done:until] - (first - start)
            here = often.take(part)
            starts[done:until], counts[done:until] = after.take(part) - here, here
            starts[done:until] += base
            base += int(after[-1])
            done = until
        return starts, counts
