"""Sets of documents put together: who is in all of them, in any, in one but not in another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import reduce

import numpy as np

from archive.index.columnar.docsets import Bitmap, DocSet, IdSet, unique, words_of, words_of_mask
from archive.index.columnar.files import Array

_SPARSE = 128  # sets of less than one document in so many are put together as numbers


def both(one: DocSet, other: DocSet) -> DocSet:
    """The documents that both have."""
    if isinstance(one, Bitmap) and isinstance(other, Bitmap):
        return Bitmap(one.words & other.words, one.size)
    small, large = (one, other) if one.count <= other.count else (other, one)
    return IdSet(small.ids.take(large.inside(small.ids)), one.size)


def shared(sets: Sequence[DocSet], step: int) -> Iterator[tuple[Array, list[Array]]]:
    """The documents that all sets have, ascending, and their places in each; of common words `step` at a time."""
    if any(isinstance(docs, Bitmap) for docs in sets):
        ids = reduce(both, sorted(sets, key=lambda docs: docs.count)).ids
        for start in range(0, len(ids), step):
            part = ids[start : start + step]
            yield part, [docs.places(part) for docs in sets]
        return
    order = sorted(range(len(sets)), key=lambda number: sets[number].count)
    ids, places = sets[order[0]].ids, {order[0]: np.arange(sets[order[0]].count)}
    for number in order[1:]:
        kept, there = sets[number].find(ids)
        ids = ids.take(kept)
        places = {other: at.take(kept) for other, at in places.items()}
        places[number] = there
    if len(ids):
        yield ids, [places[number] for number in range(len(sets))]


def difference(docs: DocSet, excluded: DocSet) -> DocSet:
    """The documents without the excluded ones."""
    if isinstance(docs, Bitmap):
        return Bitmap(docs.words & ~_bits_of(excluded), docs.size)
    kept = np.ones(docs.count, bool)
    kept[excluded.inside(docs.ids)] = False
    return IdSet(docs.ids.compress(kept), docs.size)


def either(sets: Sequence[DocSet], size: int) -> DocSet:
    """The documents that any of the sets has."""
    if sum(docs.count for docs in sets) * _SPARSE < size:
        everyone = np.concatenate([docs.ids for docs in sets])
        everyone.sort(kind="stable")  # a merge of sorted runs
        return IdSet(unique(everyone), size)
    listed = [docs.ids for docs in sets if not isinstance(docs, Bitmap)]
    words = np.zeros(-(-size // 64), np.uint64)
    if listed:
        mask = np.zeros(size, bool)
        for ids in listed:
            mask[ids] = True
        words = words_of_mask(mask)
    for docs in sets:
        if isinstance(docs, Bitmap):
            words |= docs.words
    return Bitmap(words, size)


def _bits_of(docs: DocSet) -> Array:
    return docs.words if isinstance(docs, Bitmap) else words_of(docs.ids, docs.size)
