"""One list of postings, on disk as arrays: written chunk by chunk in term order, read by slices.

A posting is (document, how often, how heavy) of a term; postings lie in term order, so that all postings of a prefix
are one slice. On disk, with P postings and Q positions:
  low u2[P]            the document's last 16 bits; its first bits are those of the *block* the posting lies in:
  bstart[T+1] bno[B] bcount[B]   per term the blocks of 65,536 documents that it occurs in, and in how many, less one
  code u1[P]        index into the table of the commonest (how often, twice the weight) pairs; 255 = look among the
  xat xn xw         exceptions: posting number, how often, twice the weight
  pos[Q]            word positions (layout.py), all of a posting together, ascending
  skip[P/64]        where in `pos` every 64th posting starts
  pstart[T+1]       where the postings of a term start
Files of at most 65,536 documents have no blocks.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, cast

import numpy as np

from archive.index.columnar.files import Array, ArrayFile, ArrayWriter, smallest
from archive.index.columnar.runs import spread

BLOCK = 1 << 16
SKIP = 64
ESCAPE = 255
_STRETCH = 1 << 16  # postings unpacked at a time
_TABLE = 1 << 12  # codes are looked up by how often * _TABLE + weight while both are below this


class CodeTable:
    """Gives the commonest (how often, twice the weight) pairs a byte each."""

    def __init__(self, counted: Mapping[tuple[int, int], int]) -> None:
        common = sorted(counted, key=lambda pair: -counted[pair])[:ESCAPE]
        self.pairs = sorted(common)
        self.counts = [counted[pair] for pair in self.pairs]
        self._code = np.full(_TABLE * 64, ESCAPE, np.uint8)
        for code, (often, weight2) in enumerate(self.pairs):
            if often < 64 and weight2 < _TABLE:
                self._code[often * _TABLE + weight2] = code

    def encode(self, often: Array, weight2: Array) -> Array:
        """Codes; ESCAPE where the pair has none."""
        small = (often < 64) & (weight2 < _TABLE)
        key = np.where(small, often.astype(np.intp) * _TABLE + weight2, 0)
        return np.where(small, self._code.take(key), np.uint8(ESCAPE))

    @staticmethod
    def count(often: Array, weight2: Array) -> dict[tuple[int, int], int]:
        """How often each pair stands in the arrays, among pairs that can have a code."""
        small = (often < 64) & (weight2 < _TABLE)
        key = often[small].astype(np.intp) * _TABLE + weight2[small]
        counts = np.bincount(key) if len(key) else np.zeros(0, np.intp)
        return {divmod(int(k), _TABLE): int(counts[k]) for k in np.flatnonzero(counts)}


class ListWriter:
    """Writes one list; chunks must come in term order and a term must lie in one chunk."""

    def __init__(
        self, writer: ArrayWriter, name: str, codes: CodeTable, position_type: str, room: tuple[int, int], docs: int
    ) -> None:
        self._writer, self._name, self._codes = writer, name, codes
        postings, positions = room
        self._low = writer.reserve(f"{name}.low", "<u2", postings)
        self._code = writer.reserve(f"{name}.code", "|u1", postings)
        self._pos = writer.reserve(f"{name}.pos", position_type, positions)
        self._skip = writer.reserve(f"{name}.skip", smallest(positions), postings // SKIP + 1)
        self._blocked = docs > BLOCK
        self._df: list[Array] = []
        self._blocks: list[tuple[Array, Array, Array]] = []  # blocks a term, block number, count
        self._odd: list[tuple[Array, Array, Array]] = []
        self._terms: list[bytes] = []

    def append(self, terms: Sequence[bytes], df: Array, ids: Array, often: Array, weight2: Array, pos: Array) -> None:
        """The next terms: how many postings each has, and all their postings and positions."""
        self._terms.extend(terms)
        self._df.append(df)
        self._append_skips(often)
        code = self._codes.encode(often, weight2)
        odd = np.flatnonzero(code == ESCAPE)
        if len(odd):
            self._odd.append((odd + self._low.count, often[odd], weight2[odd]))
        if self._blocked:
            self._append_blocks(df, ids)
        self._low.append(ids & (BLOCK - 1))
        self._code.append(code)
        self._pos.append(pos)

    def _append_skips(self, often: Array) -> None:
        first = -self._low.count % SKIP
        starts = np.cumsum(often, dtype=np.int64) - often + self._pos.count
        self._skip.append(starts[first::SKIP])

    def _append_blocks(self, df: Array, ids: Array) -> None:
        number = ids >> 16
        new = np.ones(len(ids), bool)
        np.not_equal(number[1:], number[:-1], out=new[1:])
        start = np.cumsum(df) - df
        new[start] = True
        at = np.flatnonzero(new)
        counted = np.diff(np.searchsorted(at, np.append(start, len(ids))))
        self._blocks.append(
            (counted, number[at].astype(np.uint16), (np.diff(at, append=len(ids)) - 1).astype(np.uint16))
        )

    def finish(self) -> dict[str, Any]:
        """Write what is per term, and tell what the reader must know."""
        put, name = self._writer.put, self._name
        blob = np.frombuffer(b"".join(self._terms), np.uint8)
        put(f"{name}.blob", blob)
        self._put_starts("toff", np.fromiter(map(len, self._terms), np.int64, len(self._terms)))
        self._put_starts("pstart", _joined(self._df, np.int64))
        if self._blocked:
            self._put_starts("bstart", _joined([b[0] for b in self._blocks], np.int64))
            put(f"{name}.bno", _joined([b[1] for b in self._blocks], np.uint16))
            put(f"{name}.bcount", _joined([b[2] for b in self._blocks], np.uint16))
        for part, key in enumerate(("xat", "xn", "xw")):
            self._writer.put_small(f"{name}.{key}", _joined([odd[part] for odd in self._odd], np.int64))
        pairs = [[*pair, count] for pair, count in zip(self._codes.pairs, self._codes.counts, strict=True)]
        return {"terms": len(self._terms), "postings": self._low.count, "positions": self._pos.count, "codes": pairs}

    def _put_starts(self, key: str, counts: Array) -> None:
        starts = np.zeros(len(counts) + 1, np.int64)
        np.cumsum(counts, out=starts[1:])
        self._writer.put_small(f"{self._name}.{key}", starts)


def _joined(parts: list[Array], dtype: Any) -> Array:
    return np.concatenate(parts).astype(dtype) if parts else np.zeros(0, dtype)


class Postings:
    """One list, open for reading; everything is by posting number or term number."""

    def __init__(self, file: ArrayFile, name: str, meta: Mapping[str, Any]) -> None:
        self._file, self._name = file, name
        self.low, self.code, self.pos = (file[f"{name}.{key}"] for key in ("low", "code", "pos"))
        self.pstart, self.skip = file[f"{name}.pstart"], file[f"{name}.skip"]
        self._starts = memoryview(
            cast(Any, self.pstart)
        )  # its items are plain numbers, four times cheaper than numpy's
        self._blocked = f"{name}.bno" in file
        if self._blocked:
            self._bno, self._bcount = file[f"{name}.bno"], file[f"{name}.bcount"]
            self._bstart = file[f"{name}.bstart"]
            self._bstarts = memoryview(cast(Any, self._bstart))
        self._xat, self._xn, self._xw = (file[f"{name}.{key}"] for key in ("xat", "xn", "xw"))
        self._often = np.zeros(256, np.int32)
        self._weight = np.zeros(256, np.float32)
        for code, (often, weight2, _) in enumerate(meta["codes"]):
            self._often[code], self._weight[code] = often, weight2 / 2

    def slice(self, first: int, last: int | None = None) -> tuple[int, int]:
        """Posting numbers of the terms `first` up to, not including, `last` (of one term when None)."""
        return self._starts[first], self._starts[first + 1 if last is None else last]

    def ids(self, first: int, last: int | None = None) -> Array:
        """Documents of the terms' postings, in their order (ascending within one term)."""
        last = first + 1 if last is None else last
        ids = self.low[self._starts[first] : self._starts[last]].astype(np.intp)
        if self._blocked:
            self._add_blocks(ids, self._bstarts[first], self._bstarts[last])
        return ids

    def _add_blocks(self, ids: Array, start: int, end: int) -> None:
        if end - start > 64:
            ids += np.repeat(self._bno[start:end].astype(np.intp) << 16, self._bcount[start:end].astype(np.intp) + 1)
            return
        at = 0
        for number, count in zip(self._bno[start:end].tolist(), self._bcount[start:end].tolist(), strict=True):
            if number:
                ids[at : at + count + 1] += number << 16
            at += count + 1

    def gather(self, ranges: Sequence[tuple[int, int]]) -> tuple[Array, Array]:
        """Documents (in no order) and weights of all postings of many ranges of terms."""
        first, last = np.array(ranges, np.intp).reshape(-1, 2).T
        starts = self.pstart.take(first).astype(np.int64)
        flat = spread(starts, self.pstart.take(last).astype(np.int64) - starts)[1]
        ids = self.low.take(flat).astype(np.intp)
        if self._blocked:
            begin = self._bstart.take(first).astype(np.int64)
            block = spread(begin, self._bstart.take(last).astype(np.int64) - begin)[1]
            counts = self._bcount.take(block).astype(np.intp) + 1
            ids += np.repeat(self._bno.take(block).astype(np.intp) << 16, counts)
        code = self.code.take(flat)
        weights = self._weight.take(code, mode="clip")
        odd = np.flatnonzero(code == ESCAPE)
        if len(odd):
            weights[odd] = self._xw.take(np.searchsorted(self._xat, flat.take(odd))) / 2
        return ids, weights

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
        code = self.code[start:end].take(which)
        weights = self._weight.take(code, mode="clip")
        odd = np.flatnonzero(code == ESCAPE)
        if len(odd):
            weights[odd] = self._xw.take(np.searchsorted(self._xat, which.take(odd) + start)) / 2
        return weights

    def _mend(self, values: Array, odd_values: Array, start: int, end: int, divisor: int = 1) -> None:
        if not len(self._xat):
            return
        x0, x1 = np.searchsorted(self._xat, (start, end))
        if x1 > x0:
            at = self._xat[x0:x1].astype(np.intp) - start
            values[at] = odd_values[x0:x1] if divisor == 1 else odd_values[x0:x1] / divisor

    def position_start(self, posting: int) -> int:
        """Where the positions of a posting start (the number of postings is allowed: the end)."""
        if posting == len(self.low):
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
            often[odd] = self._xn.take(np.searchsorted(self._xat, flat[odd]))
        before = np.cumsum(often, axis=1) - often
        row, column = np.arange(len(which)), posting % SKIP
        return self.skip.take(base).astype(np.int64) + before[row, column], often[row, column]

    def _position_starts(self, start: int, end: int, which: Array) -> tuple[Array, Array]:
        """The same for many postings: all of them, stretch by stretch."""
        starts, counts = np.empty(len(which), np.int64), np.empty(len(which), np.int32)
        base, done = self.position_start(start), 0
        for first in range(start, end, _STRETCH):
            often = self.often(first, min(first + _STRETCH, end))
            after = np.cumsum(often, dtype=np.int64)
            after += base
            base = int(after[-1])
            after -= often
            until = int(np.searchsorted(which, first - start + len(often)))
            part = which[done:until] - (first - start)
            starts[done:until], counts[done:until] = after.take(part), often.take(part)
            done = until
        return starts, counts
