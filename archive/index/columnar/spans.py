"""Where in documents something matches: phrases, nearness, sentences, counts. All by sorted arrays, no loops.

A place is a document and the positions of its first and last word. Words that are neighbours have distance 1.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

import numpy as np

from archive.index.columnar.docsets import starts_of, unique
from archive.index.columnar.files import Array
from archive.index.columnar.layout import POSITION_BITS

_POSITION = (1 << POSITION_BITS) - 1


class Spans(NamedTuple):
    """Places, in ascending order of document and first word."""

    doc: Array
    first: Array
    last: Array

    @property
    def key(self) -> Array:
        """Document and first word as one number."""
        return (self.doc << POSITION_BITS) | self.first

    @property
    def last_key(self) -> Array:
        """Document and last word as one number."""
        return (self.doc << POSITION_BITS) | self.last

    def take(self, which: Array) -> Spans:
        """The chosen places."""
        return Spans(self.doc.take(which), self.first.take(which), self.last.take(which))

    def documents(self) -> tuple[Array, Array]:
        """Documents, ascending, and how many places each has."""
        new = starts_of(self.doc)
        return self.doc.take(new), np.diff(new, append=len(self.doc)).astype(np.float32)


_NONE: Array = np.zeros(0, np.int64)
NOWHERE = Spans(_NONE, _NONE, _NONE)


def words(doc: Array, position: Array) -> Spans:
    """Places of single words."""
    return Spans(doc, position, position)


def sorted_spans(doc: Array, first: Array, last: Array) -> Spans:
    """The places in order, no repeats."""
    order = np.lexsort((last, first, doc))
    doc, first, last = doc.take(order), first.take(order), last.take(order)
    new = np.ones(len(doc), bool)
    new[1:] = (doc[1:] != doc[:-1]) | (first[1:] != first[:-1]) | (last[1:] != last[:-1])
    kept = np.flatnonzero(new)
    return Spans(doc.take(kept), first.take(kept), last.take(kept))


def either(parts: Sequence[Spans]) -> Spans:
    """Places of any part."""
    filled = [part for part in parts if len(part.doc)]
    if len(filled) < 2:
        return filled[0] if filled else NOWHERE
    return sorted_spans(*(np.concatenate(arrays) for arrays in zip(*filled, strict=True)))


def in_both(a: Array, b: Array) -> Array:
    """The numbers that both ascending arrays (no repeats) have."""
    small, large = (a, b) if len(a) <= len(b) else (b, a)
    if len(small) * 10 < len(large):
        at = np.searchsorted(large, small)
        at[at == len(large)] = 0
        return small.compress(large.take(at) == small) if len(large) else small[:0]
    both = np.concatenate((small, large))
    both.sort(kind="stable")  # merges the two sorted runs: 3 ns a number
    return both[:-1].compress(both[1:] == both[:-1])


def merged(spans: Spans) -> Spans:
    """Places that overlap or touch as one."""
    if not len(spans.doc):
        return spans
    reach = np.maximum.accumulate(spans.last_key)
    new = np.ones(len(reach), bool)
    new[1:] = spans.key[1:] > reach[:-1] + 1
    start = np.flatnonzero(new)
    end = np.append(start[1:], len(reach)) - 1
    return Spans(spans.doc.take(start), spans.first.take(start), reach.take(end) & _POSITION)


def apart(spans: Spans, others: Spans) -> Spans:
    """The places that no other overlaps."""
    begun = np.searchsorted(others.key, spans.last_key, "right")
    ended = np.searchsorted(np.sort(others.last_key), spans.key, "left")
    return spans.take(np.flatnonzero(begun == ended))


def near(left: Spans, right: Spans, distance: int, *, ordered: bool, least: int = 1) -> Spans:
    """Pairs with `least` to `distance` from the last word of one to the first of the other; left first if `ordered`."""
    found = [_before(left, right, distance, least)]
    if not ordered:
        found.append(_before(right, left, distance, least))
    return either(found)


def _before(left: Spans, right: Spans, distance: int, least: int) -> Spans:
    key, last = right.key, left.last_key + (least - 1)
    reach = left.doc << POSITION_BITS | np.minimum(left.last + distance, _POSITION)
    low = np.searchsorted(key, last, "right")
    high = np.searchsorted(key, reach, "right")
    count = high - low
    total = int(count.sum())
    if not total:
        return NOWHERE
    owner = np.repeat(np.arange(len(count)), count)
    other = np.arange(total) - np.repeat(np.cumsum(count) - count - low, count)
    return sorted_spans(left.doc.take(owner), left.first.take(owner), right.last.take(other))


def same_unit(left: Spans, right: Spans, units: Callable[[Array, Array], Array]) -> Spans:
    """Units (of `units`: document, position → its number) that have both: one place each, all that they cover there."""
    parts = [_within_unit(left, units), _within_unit(right, units)]
    (a, unit_a), (b, unit_b) = parts
    both = in_both(unique(unit_a), unique(unit_b))
    if not len(both):
        return NOWHERE
    ends = [_ends(spans, unit, both) for spans, unit in ((a, unit_a), (b, unit_b))]
    (doc, low_a, high_a, last_a), (_, low_b, high_b, last_b) = ends
    several = ~((low_a == high_a) & (low_b == high_b) & (low_a == low_b))  # one word is not near itself
    first, last = np.minimum(low_a, low_b), np.maximum(last_a, last_b)
    return sorted_spans(doc.compress(several), first.compress(several), last.compress(several))


def _within_unit(spans: Spans, units: Callable[[Array, Array], Array]) -> tuple[Spans, Array]:
    unit = units(spans.doc, spans.first)
    whole = np.flatnonzero(unit == units(spans.doc, spans.last))
    return spans.take(whole), unit.take(whole)


def _ends(spans: Spans, unit: Array, chosen: Array) -> tuple[Array, Array, Array, Array]:
    """Per chosen unit: its document, the first word of its first and last place, the last word of all its places."""
    start = starts_of(unit)
    greatest = np.maximum.reduceat(spans.last, start)
    group = np.searchsorted(unit.take(start), chosen)
    low = start.take(group)
    high = np.append(start[1:], len(unit)).take(group) - 1
    return spans.doc.take(low), spans.first.take(low), spans.first.take(high), greatest.take(group)


def at_least(spans: Spans, count: int, field_starts: Array) -> Spans:
    """The places of documents that have `count` of them in one field."""
    field = np.searchsorted(field_starts, spans.first, "right")
    unit = spans.doc * (len(field_starts) + 1) + field
    new = starts_of(unit)
    often = np.diff(new, append=len(unit))
    enough = np.zeros(len(unit), bool)
    enough[np.repeat(often >= count, often)] = True
    return spans.take(np.flatnonzero(enough))
