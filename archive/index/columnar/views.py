"""One search field of one segment: the words of a posting list as far as they stand in the field's interval."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence

import numpy as np

from archive.index.columnar.docsets import DocSet, mask_of, starts_of, unique
from archive.index.columnar.files import Array
from archive.index.columnar.found import Found, Grouped, Listed, Together, Top, Weighed, Which, nothing
from archive.index.columnar.layout import POSITION_BITS, Place
from archive.index.columnar.runs import Runs, runs_of, spread
from archive.index.columnar.segment import Segment, TextList
from archive.index.columnar.vocabulary import Vocabulary
from archive.text.stemming import stem

Range = tuple[int, int]  # term numbers, half open
_FEW = 6  # terms that are kept apart until it is known which documents matter
_DENSE = 8  # from one posting for so many documents on an array of all documents is filled
_MANY = 8  # ranges from which on gathering them all at once pays
_STRETCH = 1 << 17  # postings added up at a time


class Term(Found):
    """The documents of one term of a whole list."""

    def __init__(self, of: TextList, number: int) -> None:
        self._list, self._number = of, number
        self.docs: DocSet = of.postings.docs(number)
        self._slice = of.postings.slice(number)

    def weights(self, docs: Array, which: Which) -> Array:  # noqa: ARG002 - one signature for all
        """Those at the places."""
        start, end = self._slice
        if which is None:
            return self._list.postings.weights(start, end)
        if isinstance(which, slice):
            first, last, _ = which.indices(end - start)
            return self._list.postings.weights(start + first, start + last)
        return self._list.postings.weights_at(start, end, which)

    def top(self) -> Top | None:
        """The heaviest, when the term has a row of them."""
        tops = self._list.tops
        return None if tops is None else tops.of_term(self._number)


class FieldView:
    """The field `place` of a segment."""

    def __init__(self, segment: Segment, listed: TextList, place: Place) -> None:
        self.segment, self.place, self._listed = segment, place, listed
        self.words: Vocabulary = listed.words
        self._postings = listed.postings
        self.impacts = listed.impacts

    @property
    def average(self) -> float:
        """The mean length of the segment's documents."""
        return self._listed.average

    def norm(self, average: float) -> Array:
        """BM25's length normaliser by document."""
        return self._listed.norm(average)

    def stems(self, language: str) -> Iterator[tuple[str, list[int]]]:
        """The stems of the language, each with the terms that have it without being it."""
        stems = self._listed.stems.get(language)
        for stem_of, numbers in stems.pairs() if stems is not None else ():
            yield stem_of.decode("utf-8", "surrogatepass"), numbers.tolist()

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

    def found(self, ranges: Sequence[Range], key: bytes | None = None) -> Found:
        """The documents of the terms, taken as one word; `key` may name them all together."""
        tops = self._listed.tops if self.place.whole else None
        ready = tops.of_group(key) if tops is not None and key is not None else None
        if ready is None:
            found = self._found(ranges)
        else:
            found = Grouped(*ready, lambda docs: self._weights_in(ranges, docs), lambda: self._found(ranges))
        if self.place.whole:
            found.key = tuple(ranges)
        return found

    def _found(self, ranges: Sequence[Range]) -> Found:
        if len(ranges) == 1 and ranges[0][1] - ranges[0][0] == 1:
            return self._term(ranges[0][0])
        if self.place.whole and sum(last - first for first, last in ranges) <= _FEW:
            return Together([self._term(n) for first, last in ranges for n in range(first, last)], self.segment.count)
        if self.size(ranges) * _DENSE > self.segment.count:
            return self._found_densely(ranges)
        if self.place.whole and len(ranges) > _MANY:
            ids, weights = self._postings.gather(ranges)
            return summed([ids], [weights], self.segment.count)
        parts = [self._range(first, last) for first, last in ranges]
        return summed([ids for ids, _ in parts], [weights for _, weights in parts], self.segment.count)

    def _term(self, number: int) -> Found:
        if self.place.whole:
            return Term(self._listed, number)
        return Listed(*self._range(number, number + 1), self.segment.count)

    def _found_densely(self, ranges: Sequence[Range]) -> Found:
        """The same, stretch by stretch into one weight per document."""
        dense = np.zeros(self.segment.count, np.float32)
        if self.place.whole and len(ranges) > _MANY:
            np.add.at(dense, *self._postings.gather(ranges))
            ranges = ()
        for first, last in ranges:
            for cut in self._cuts(first, last):
                np.add.at(dense, *self._range(*cut))
        return Weighed(dense)

    def _cuts(self, first: int, last: int) -> Iterator[Range]:
        """The range in pieces of at most about `_STRETCH` postings, at least one term each."""
        starts = self._postings.starts
        while first < last:
            reach = bisect_right(starts, starts[first] + _STRETCH) - 1
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
        return sum(len(self._range(first, last)[0]) for first, last in ranges)

    def _range(self, first: int, last: int) -> tuple[Array, Array]:
        """Documents (they may repeat where there are several terms) and weights."""
        postings = self._postings
        start, end = postings.slice(first, last)
        if self.place.whole:
            return postings.ids(first, last), postings.weights(start, end)
        pos = postings.positions(start, end)
        inside = pos >= self.place.start
        inside &= pos < self.place.end
        at = np.flatnonzero(inside)
        often = postings.often(start, end)
        posting = np.searchsorted(np.cumsum(often, dtype=np.int64), at, "right")
        new = starts_of(posting) if len(at) else at
        count = np.diff(new, append=len(posting)).astype(np.float32)
        return postings.ids(first, last).take(posting[new]), count

    def runs(self, number: int, docs: Array, places: Array) -> Runs:
        """Positions of one term, anywhere in the list, in documents that stand at these places (some) among its own."""
        start, first, last = self._postings.slice(number)[0], int(places[0]), int(places[-1])
        starts, often = self._postings.position_starts_at(start + first, start + last + 1, places - first)
        return Runs(docs, starts, often, self._postings.pos)

    def runs_of_all(self, ranges: Sequence[Range]) -> Runs:
        """Positions of the terms, taken as one word, in all documents that have one of them."""
        if len(ranges) == 1 and ranges[0][1] - ranges[0][0] == 1:
            docs = self.docs(ranges[0][0]).ids
            return self.runs(ranges[0][0], docs, np.arange(len(docs)))
        return runs_of(*self.occurrences(ranges))

    def docs(self, number: int) -> DocSet:
        """The documents of one term, in the whole list."""
        return self._postings.docs(number)

    def occurrences(self, ranges: Sequence[Range], among: Array | None = None) -> tuple[Array, Array]:
        """Documents and positions of every occurrence of the terms, ascending; only `among` those documents."""
        parts = [self._occurrences(first, last, among) for first, last in ranges]
        if len(ranges) == 1 and ranges[0][1] - ranges[0][0] == 1:
            return parts[0]
        key = np.concatenate([docs << POSITION_BITS | pos for docs, pos in parts])
        key.sort(kind="stable")
        docs = key >> POSITION_BITS
        key &= (1 << POSITION_BITS) - 1
        return docs, key

    def _occurrences(self, first: int, last: int, among: Array | None) -> tuple[Array, Array]:
        postings = self._postings
        start, end = postings.slice(first, last)
        if among is not None and len(among) < end - start:
            ids, where = self._inside(first, last, among)
            starts, often = postings.position_starts_at(start, end, where)
            owner, flat = spread(starts, often)
            docs, pos = ids.take(owner), postings.pos.take(flat).astype(np.int64)
        else:
            owner, _ = spread(None, postings.often(start, end))
            docs, pos = postings.ids(first, last).take(owner), postings.positions(start, end).astype(np.int64)
        if not self.place.whole:
            inside = np.flatnonzero((pos >= self.place.start) & (pos < self.place.end))
            docs, pos = docs.take(inside), pos.take(inside)
        return docs, pos

    def _weights_in(self, ranges: Sequence[Range], docs: Array) -> Array:
        """How heavy the terms together are in documents (ascending) that have them."""
        weights = np.zeros(len(docs), np.float32)
        for first, last in (part for cut in ranges for part in self._postings.apart(*cut)):
            ids, where = self._inside(first, last, docs)
            start, _ = self._postings.slice(first)
            np.add.at(weights, np.searchsorted(docs, ids), self._postings.weights_of(where + start))
        return weights

    def _inside(self, first: int, last: int, among: Array) -> tuple[Array, Array]:
        """The documents of the terms that are `among` those, and which postings these are, from 0 on."""
        if last - first == 1:
            kept, where = self.docs(first).find(among)
            return among.take(kept), where
        ids = self._postings.ids(first, last)
        where = np.flatnonzero(mask_of(among, self.segment.count).take(ids))
        return ids.take(where), where


def summed(ids: Sequence[Array], weights: Sequence[Array], count: int) -> Found:
    """Documents of several postings lists as one, weights added up."""
    if sum(map(len, ids)) * _DENSE > count:
        dense = np.zeros(count, np.float32)
        for part, weight in zip(ids, weights, strict=True):
            np.add.at(dense, part, weight)
        return Weighed(dense)
    if not ids:
        return nothing(count)
    everyone, weight = np.concatenate(ids), np.concatenate(weights)
    order = np.argsort(everyone, kind="stable")
    everyone, weight = everyone.take(order), weight.take(order)
    new = starts_of(everyone)
    if len(new) == 0:
        return nothing(count)
    return Listed(everyone.take(new), np.add.reduceat(weight, new), count)
