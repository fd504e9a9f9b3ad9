"""Writes the ready answers of a segment (see `tops`) from the segment itself."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

import numpy as np

from archive.index.columnar.docsets import words_of
from archive.index.columnar.files import Array, ArrayWriter
from archive.index.columnar.found import Found
from archive.index.columnar.postings import words_needed
from archive.index.columnar.schema import view
from archive.index.columnar.segment import Segment
from archive.index.columnar.terms import ranges_of
from archive.index.columnar.tops import LONGEST, prefix_key, stem_key
from archive.index.columnar.views import FieldView, Range

_LEAST = 1024  # documents of a term with a row of its own
_GROUP = 8  # a group is ready when its words have a posting for one in so many documents
_LONG_GROUP = 5  # the same for longer prefixes
_SHORT_PREFIX, _LONGEST_PREFIX = 3, 6  # bytes
_RELEASED = 64  # terms after which memory that was read is let go
_SAMPLED = 8  # of so many values one is looked at first
_OTHER_FORMS = 64  # a stem is looked at when its words but itself have a posting for one in so many documents


class _Group(NamedTuple):
    key: bytes
    ranges: tuple[Range, ...]


class _Rows:
    def __init__(self, norm: Array) -> None:
        self._norm = norm
        self.docs: list[Array] = []
        self.weights: list[Array] = []
        self.bounds: list[float] = []

    def add(self, found: Found) -> None:
        """The heaviest documents of more than LONGEST ones."""
        ids, weights = found.docs.ids, found.all_weights()
        saturated = weights / (weights + self._norm.take(ids))
        order = _largest(saturated, LONGEST + 1)
        self.bounds.append(float(saturated[order[0]]))
        self.docs.append(ids.take(order[1:]).astype(np.uint32))
        self.weights.append(weights.take(order[1:]))


def _largest(values: Array, count: int) -> Array:
    """The places of the largest values, that of the least of them first."""
    if len(values) < 2 * _SAMPLED * count:
        return np.argpartition(values, -count)[-count:]
    # So many of every few values are at least this: what is less is none of the largest.
    least = np.partition(values[::_SAMPLED], -count)[-count]
    likely = np.flatnonzero(values >= least)
    return likely.take(np.argpartition(values.take(likely), -count)[-count:])


def write_tops(path: Path, segment: Segment, checkpoint: Callable[[], None] = lambda: None) -> None:
    """Write the file; durable when this returns. `checkpoint` may raise to give up."""
    field = view(segment, "all")
    if field is None:
        raise ValueError("a segment without words has no ready answers")
    terms = np.flatnonzero(field.sizes(0, field.words.count) >= _LEAST)
    terms = terms.compress(terms >= field.words.first)
    groups = sorted({group.key: group for group in (*_prefixes(field), *_stems(field))}.values())
    writer = ArrayWriter(path)
    try:
        rows = _Rows(field.norm(field.average))
        for number in terms.tolist():
            checkpoint()
            rows.add(field.found(((number, number + 1),)))
            if number % _RELEASED == 0:
                segment.file.release()
        keys = _write_groups(writer, field, groups, rows, checkpoint)
        writer.put_small("term", terms)
        writer.put("blob", np.frombuffer(b"".join(keys), np.uint8))
        writer.put_small("off", np.cumsum([0, *map(len, keys)]))
        for name, parts, kind in (("doc", rows.docs, np.uint32), ("weight", rows.weights, np.float32)):
            writer.put(name, np.concatenate([np.zeros(0, kind), *parts]))
        writer.put("bound", np.array(rows.bounds, np.float32))
        writer.close({"of": segment.file.crc})
    except BaseException:
        writer.abandon()
        raise


def _write_groups(
    writer: ArrayWriter, field: FieldView, groups: Iterable[_Group], rows: _Rows, checkpoint: Callable[[], None]
) -> list[bytes]:
    groups, count = list(groups), field.segment.count
    bits = writer.reserve("bits", "<u8", len(groups) * words_needed(count))
    keys = []
    for group in groups:
        checkpoint()
        found = field.found(group.ranges)
        field.segment.file.release()
        if found.docs.count > LONGEST:
            bits.append(words_of(found.docs.ids, count))
            rows.add(found)
            keys.append(group.key)
    return keys


def _prefixes(field: FieldView) -> Iterator[_Group]:
    """The prefixes of a few letters with many words and many postings."""
    words, first = field.words, field.words.first
    starts = words.starts(_LONGEST_PREFIX)
    for length in range(1, _LONGEST_PREFIX + 1):
        cut = starts // 256 ** (_LONGEST_PREFIX - length)
        new = np.ones(len(cut), bool)
        np.not_equal(cut[1:], cut[:-1], out=new[1:])
        at = np.flatnonzero(new)
        for low, high in zip(at.tolist(), [*at[1:].tolist(), len(cut)], strict=True):
            key = words[low][:length]
            times = _GROUP if length <= _SHORT_PREFIX else _LONG_GROUP
            enough = high - low > 1 and low >= first and field.size(((low, high),)) * times > field.segment.count
            # A word shorter than the prefix stands before all that have it.
            if enough and len(key) == length and _is_text(key):
                yield _Group(prefix_key(key), ((low, high),))


def _is_text(key: bytes) -> bool:
    try:
        key.decode()
    except UnicodeDecodeError:
        return False
    return True


def _stems(field: FieldView) -> Iterator[_Group]:
    """The stems with many postings, where all documents are of one language."""
    segment = field.segment
    if not segment.only_language:
        return
    language = segment.languages[segment.only_language]
    count = segment.count
    for stem, others in field.stems(language):
        if field.size(ranges_of(others)) * _OTHER_FORMS <= count:
            continue
        numbers = field.stemmed(lambda _language, own=stem: frozenset((own,)), language)  # type: ignore[misc]
        ranges = ranges_of(numbers)
        if len(numbers) > 1 and field.size(ranges) * _GROUP > count:
            yield _Group(stem_key(stem, language), ranges)
