"""One search field of one segment: the words of a posting list as far as they stand in the field's interval."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

import numpy as np

from archive.index.columnar.files import Array
from archive.index.columnar.layout import POSITION_BITS, Place
from archive.index.columnar.matches import Which, common, mask_of, pick, starts_of, unique
from archive.index.columnar.postings import Postings
from archive.index.columnar.runs import Runs, runs_of, spread
from archive.index.columnar.segment import Segment, TextList
from archive.index.columnar.vocabulary import Vocabulary
from archive.text.stemming import stem

Range = tuple[int, int]  # term numbers, half open
_MANY = 8  # ranges from which on gathering them all at once pays
_STRETCH = 1 << 17  # postings added up at a time


class Found(NamedTuple):
    """Documents of some terms (ascending, no repeats), and how heavy the terms are in the chosen ones, float32."""

    ids: Array
    weights: Callable[[Which], Array]


class FieldView:
    """The field `place` of a segment."""

    def __init__(self, segment: Segment, listed: TextList, place: Place) -> None:
        self.segment, self.place, self._listed = segment, place, listed
        self.words: Vocabulary = listed.words
        self._postings = listed.postings

    def norm(self, average: float) -> Array:
        """BM25's length normaliser by document."""
        return self._listed.norm(average)

    def stemmed(self, stem_of: Callable[[str], frozenset[str]], language: str) -> list[int]:
        """The terms of the language that have one of the stems; those that are their own stem are among them."""
        stems = self._listed.stems.get(language)
        if stems is None:
            return []
        found = {i for own in stem_of(language) for i in stems.words(own)}
        for own in stem_of(language):
            number = self.words.find(own.encode("utf-8", "surrogatepass"))
            if number >= self.words.first and own.isalpha() and stem(own, language) == own:
                found.add(number)
        return sorted(found)

    def found(self, ranges: Sequence[Range]) -> Found:
        """The documents of the terms, taken as one word."""
        if len(ranges) == 1 and ranges[0][1] - ranges[0][0] == 1:
            return self._range(*ranges[0])
        if self.size(ranges) * 8 > self.segment.count:
            return self._found_densely(ranges)
        if self.place.whole and len(ranges) > _MANY:
            ids, weights = self._postings.gather(ranges)
            return summed([ids], [weights], self.segment.count)
        parts = [self._range(first, last) for first, last in ranges]
        return summed([part.ids for part in parts], [part.weights(None) for part in parts], self.segment.count)

    def _found_densely(self, ranges: Sequence[Range]) -> Found:
        """The same, stretch by stretch into one weight per document."""
        dense = np.zeros(self.segment.count, np.float32)
        if self.place.whole and len(ranges) > _MANY:
            ids, weights = self._postings.gather(ranges)
            np.add.at(dense, ids, weights)
            ranges = ()
        for first, last in ranges:
            for cut in self._cuts(first, last):
                part = self._range(*cut)
                np.add.at(dense, part.ids, part.weights(None))
        found = np.flatnonzero(dense > 0)  # of truth values: four times faster than of floats
        return Found(found, lambda which: dense.take(pick(found, which)))

    def _cuts(self, first: int, last: int) -> Iterator[Range]:
        """The range in pieces of at most about `_STRETCH` postings, at least one term each."""
        starts = self._postings.pstart
        while first < last:
            reach = int(np.searchsorted(starts, int(starts[first]) + _STRETCH, "right")) - 1
            cut = min(last, max(first + 1, reach))
            yield first, cut
            first = cut

    def size(self, ranges: Sequence[Range]) -> int:
        """How many postings the terms have in the whole list: an upper bound for the field, for free."""
        return sum(end - start for start, end in (self._postings.slice(*r) for r in ranges))

    def sizes(self, first: int, last: int) -> Array:
        """`size` of every term from `first` up to, not including, `last`."""
        starts = self._postings.pstart[first : last + 1].astype(np.int64)
        between: Array = starts[1:] - starts[:-1]
        return between

    def filled(self) -> Array:
        """The documents that have any word in the field."""
        return unique(np.sort(self.occurrences(((self.words.first, self.words.count),))[0]))

    def marks(self, number: int, among: Array) -> tuple[Array, Array]:
        """Documents and positions of a sentence or paragraph mark, `among` those documents."""
        anywhere = FieldView(self.segment, self._listed, Place(self.place.list, 0, 0, whole=True))
        return anywhere.occurrences(((number, number + 1),), among)

    def count(self, ranges: Sequence[Range]) -> int:
        """How many postings the terms have in the field."""
        if self.place.whole:
            return self.size(ranges)
        return sum(len(self._range(first, last).ids) for first, last in ranges)

    def _range(self, first: int, last: int) -> Found:
        """As `found`, but documents may repeat where there are several terms."""
        postings = self._postings
        start, end = postings.slice(first, last)
        if self.place.whole:
            return Found(postings.ids(first, last), lambda which: _weights(postings, start, end, which))
        pos = postings.positions(start, end)
        inside = pos >= self.place.start
        inside &= pos < self.place.end
        at = np.flatnonzero(inside)
        if not len(at):
            return _NOTHING
        often = postings.often(start, end)
        posting = np.searchsorted(np.cumsum(often, dtype=np.int64), at, "right")
        new = starts_of(posting)
        count = np.diff(new, append=len(posting)).astype(np.float32)
        return Found(postings.ids(first, last).take(posting[new]), lambda which: pick(count, which))

    def runs(self, number: int, ids: Array, among: Array) -> Runs:
        """Positions of one term, anywhere in the list, in the documents `among`; `ids` are all that have it."""
        start, end = self._postings.slice(number)
        where = np.arange(len(ids)) if len(among) == len(ids) else common(among, ids, self.segment.count)[1]
        starts, often = self._postings.position_starts_at(start, end, where)
        return Runs(among, starts, often, self._postings.pos)

    def runs_of_all(self, ranges: Sequence[Range]) -> Runs:
        """Positions of the terms, taken as one word, in all documents that have one of them."""
        if len(ranges) == 1 and ranges[0][1] - ranges[0][0] == 1:
            ids = self._postings.ids(ranges[0][0])
            return self.runs(ranges[0][0], ids, ids)
        return runs_of(*self.occurrences(ranges))

    def ids(self, number: int) -> Array:
        """The documents of one term, in the whole list."""
        return self._postings.ids(number)

    def occurrences(self, ranges: Sequence[Range], among: Array | None = None) -> tuple[Array, Array]:
        """Documents and positions of every occurrence of the terms, ascending; only `among` those documents."""
        parts = [self._occurrences(first, last, among) for first, last in ranges]
        docs = np.concatenate([part[0] for part in parts])
        pos = np.concatenate([part[1] for part in parts])
        if len(ranges) > 1 or ranges[0][1] - ranges[0][0] > 1:
            key = (docs << POSITION_BITS) | pos
            key.sort(kind="stable")
            docs, pos = key >> POSITION_BITS, key & ((1 << POSITION_BITS) - 1)
        return docs, pos

    def _occurrences(self, first: int, last: int, among: Array | None) -> tuple[Array, Array]:
        postings = self._postings
        start, end = postings.slice(first, last)
        ids = postings.ids(first, last)
        if among is not None and len(among) < len(ids):
            single = last - first == 1
            where = common(among, ids, self.segment.count)[1] if single else self._member(ids, among)
            starts, often = postings.position_starts_at(start, end, where)
            owner, flat = spread(starts, often)
            docs, pos = ids.take(where).take(owner), postings.pos.take(flat).astype(np.int64)
        else:
            owner, _ = spread(None, postings.often(start, end))
            docs, pos = ids.take(owner), postings.positions(start, end).astype(np.int64)
        if not self.place.whole:
            inside = np.flatnonzero((pos >= self.place.start) & (pos < self.place.end))
            docs, pos = docs.take(inside), pos.take(inside)
        return docs, pos

    def _member(self, ids: Array, among: Array) -> Array:
        return np.flatnonzero(mask_of(among, self.segment.count).take(ids))


def _weights(postings: Postings, start: int, end: int, which: Which) -> Array:
    if which is None:
        return postings.weights(start, end)
    if isinstance(which, slice):
        first, last, _ = which.indices(end - start)
        return postings.weights(start + first, start + last)
    return postings.weights_at(start, end, which)


_NOTHING = Found(np.zeros(0, np.intp), lambda _which: np.zeros(0, np.float32))


def summed(ids: Sequence[Array], weights: Sequence[Array], count: int) -> Found:
    """Documents of several postings lists as one, weights added up."""
    if not ids:
        return _NOTHING
    total = sum(map(len, ids))
    if total * 8 > count:
        dense = np.zeros(count, np.float32)
        for part, weight in zip(ids, weights, strict=True):
            np.add.at(dense, part, weight)
        found = np.flatnonzero(dense > 0)  # of truth values: four times faster than of floats
        return Found(found, lambda which: dense.take(pick(found, which)))
    everyone, weight = np.concatenate(ids), np.concatenate(weights)
    order = np.argsort(everyone, kind="stable")
    everyone, weight = everyone.take(order), weight.take(order)
    new = starts_of(everyone)
    if len(new) == 0:
        return _NOTHING
    merged = np.add.reduceat(weight, new)
    return Found(everyone.take(new), lambda which: pick(merged, which))
