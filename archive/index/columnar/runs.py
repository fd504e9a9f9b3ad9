"""Where a word stands, document by document, and whether it stands near given places: by halving, many at once.

Looking a place up among a word's positions in one document costs a few steps; the positions of common words never have
to be unpacked as a whole.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from archive.index.columnar.docsets import starts_of
from archive.index.columnar.files import Array

_OFTEN = 3  # times in a document: from then on all are looked up by halving
TOGETHER = 1 << 14  # looked at in one go: their arrays stay in the processor's cache


class Runs(NamedTuple):
    """Documents (ascending, no repeats), and for each where its positions stand in `positions`: a start and a count."""

    docs: Array
    starts: Array
    counts: Array
    positions: Array

    def at(self, places: Array) -> Runs:
        """Only the documents at these places."""
        return Runs(self.docs.take(places), self.starts.take(places), self.counts.take(places), self.positions)

    def part(self, start: int) -> Runs:
        """A stretch of the documents."""
        end = start + TOGETHER
        return Runs(self.docs[start:end], self.starts[start:end], self.counts[start:end], self.positions)

    def unpacked(self) -> tuple[Array, Array]:
        """For every position: the number of its document in `docs`, and the position."""
        owner, flat = spread(self.starts, self.counts)
        return owner, self.positions.take(flat).astype(np.int64)

    def lower(self, which: Array, least: Array) -> tuple[Array, Array]:
        """For documents (by number) the first position not below `least` (-1: none), and where it stands."""
        start, count = self.starts.take(which), self.counts.take(which)
        at = self._search(start, count, np.minimum(least, np.iinfo(self.positions.dtype).max))
        found = self.positions.take(at, mode="clip").astype(np.int64)
        found[at >= start + count] = -1
        return found, at

    def having(self, which: Array, wanted: Array) -> Array:
        """Which of the documents (by number; several times each) have the positions, by their index."""
        start, count = self.starts.take(which), self.counts.take(which)
        wanted = wanted.astype(self.positions.dtype)
        if int(self.counts.sum(dtype=np.int64)) > _OFTEN * len(self.counts):
            at = self._search(start, count, wanted)
            return np.flatnonzero((self.positions.take(at, mode="clip") == wanted) & (at < start + count))
        # Most words stand once in a document: a look at the first place is nearly all.
        found = self.positions.take(start) == wanted
        rest = np.flatnonzero((count > 1) > found)
        if len(rest):
            start, count, wanted = start.take(rest), count.take(rest), wanted.take(rest)
            at = self._search(start, count, wanted)
            found[rest] = (self.positions.take(at, mode="clip") == wanted) & (at < start + count)
        return np.flatnonzero(found)

    def _search(self, start: Array, count: Array, least: Array) -> Array:
        """Where, from each start on, the first of so many positions stands that is not below `least`; else the end."""
        positions = self.positions
        wanted = least.astype(positions.dtype)
        at = start - 1  # the last place that is known to be below
        left = count.astype(np.int64)
        for _ in range((int(left.max(initial=1)) - 1).bit_length()):
            going = np.flatnonzero(left > 1)
            if len(going) * 2 > len(left):
                half = left >> 1
                middle = at + half
                left -= half
                at = np.where(positions.take(middle, mode="clip") < wanted, middle, at)
            else:
                here, half = at.take(going), left.take(going) >> 1
                middle = here + half
                left[going] -= half
                at[going] = np.where(positions.take(middle) < wanted.take(going), middle, here)
        at += 1
        at += positions.take(at) < wanted
        return at


def spread(starts: Array | None, counts: Array) -> tuple[Array, Array]:
    """For runs of `counts` (none 0) elements: the run that each element is of, and its place from the run's start."""
    total = int(counts.sum())
    ends = np.cumsum(counts, dtype=np.int64)
    new = np.zeros(total, np.int8)
    new[ends[:-1]] = 1
    owner = np.cumsum(new, dtype=np.int64)  # four times faster than repeat
    if starts is None:
        return owner, owner
    flat = np.arange(total)
    flat += (starts - (ends - counts)).take(owner)
    return owner, flat


def runs_of(docs: Array, positions: Array) -> Runs:
    """Runs of unpacked places, which ascend."""
    starts = starts_of(docs)
    return Runs(docs.take(starts), starts, np.diff(starts, append=len(docs)), positions)


def follow(words: list[Runs], interval: tuple[int, int]) -> tuple[Array, Array]:
    """Documents and first positions of places where the words stand one after the other, inside the interval.

    All words have the same documents. The rarest word's places are looked up among those of the others.
    """
    order = sorted(range(len(words)), key=[int(word.counts.sum(dtype=np.int64)) for word in words].__getitem__)
    rarest = order[0]
    which, first = words[rarest].unpacked()
    first -= rarest
    kept = np.flatnonzero((first >= interval[0]) & (first + len(words) <= interval[1]))
    which, first = which.take(kept), first.take(kept)
    for word in order[1:]:
        kept = words[word].having(which, first + word)
        which, first = which.take(kept), first.take(kept)
        if not len(which):
            break
    return words[0].docs.take(which), first


def beside(few: Runs, many: Runs, before: int, after: int, interval: tuple[int, int]) -> tuple[Array, Array]:
    """Documents where `many` has a position at most `before` ahead of or `after` behind one of `few`; how often.

    Both have the same documents. A word is not beside itself.
    """
    starts = range(0, max(1, len(few.docs)), TOGETHER)
    parts = [_beside(few.part(at), many.part(at), before, after, interval) for at in starts]
    return np.concatenate([docs for docs, _ in parts]), np.concatenate([often for _, often in parts])


def _beside(few: Runs, many: Runs, before: int, after: int, interval: tuple[int, int]) -> tuple[Array, Array]:
    which, position = few.unpacked()
    kept = np.flatnonzero((position >= interval[0]) & (position < interval[1]))
    which, position = which.take(kept), position.take(kept)
    low, high = np.maximum(position - before, interval[0]), np.minimum(position + after, interval[1] - 1)
    found, at = many.lower(which, low)
    itself = np.flatnonzero(found == position)
    if len(itself):
        following = at.take(itself) + 1
        inside = following < (many.starts + many.counts).take(which.take(itself))
        found[itself] = np.where(inside, many.positions.take(following, mode="clip"), -1)
    near = which.compress((found >= 0) & (found <= high))
    new = starts_of(near)
    return few.docs.take(near.take(new)), np.diff(new, append=len(near)).astype(np.float32)
