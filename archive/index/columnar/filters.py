"""What columns say of documents: ranges, key values, states."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from archive.index.columnar.columns import FIELD_BIT
from archive.index.columnar.docsets import NOBODY, Bitmap, DocSet, IdSet, everyone, mask_of
from archive.index.columnar.files import Array
from archive.index.columnar.queries import ColumnRange, HasValue, InState
from archive.index.columnar.segment import NO_NUMBER, Column, Segment


def in_range(segment: Segment, asked: ColumnRange) -> DocSet:
    """Documents with a value in the range."""
    if asked.column == "doc.id":
        return Bitmap.of_mask(_between(segment.ids, asked.low, asked.high))
    column = segment.column(asked.column)
    if column is None:
        return IdSet(NOBODY, segment.count)
    low = NO_NUMBER + 1 if asked.low is None else max(asked.low, NO_NUMBER + 1)  # no number is in no range
    return _any_value(column, segment.count, lambda values: _between(values, low, asked.high))


def _between(values: Array, low: int | None, high: int | None) -> Array:
    found = np.ones(len(values), bool)
    if low is not None:
        found &= values >= low
    if high is not None:
        found &= values <= high
    return found


def _any_value(column: Column, count: int, test: Callable[[Array], Array]) -> DocSet:
    found = test(column.value)
    if len(column.more_doc):
        found = found | mask_of(column.more_doc[test(column.more)], count)
    return Bitmap.of_mask(found)


def has_value(segment: Segment, asked: HasValue) -> DocSet:
    """Documents with one of the wanted values."""
    column, values = segment.column(asked.column), segment.values(asked.column)
    if column is None or values is None:
        return IdSet(NOBODY, segment.count)
    if asked.wanted is None:
        numbers = [values.find((asked.value or "").encode("utf-8", "surrogatepass")) + 1]
    else:
        numbers = [i for i in range(1, values.count + 1) if asked.wanted(values.text(i - 1))]
    wanted = np.zeros(values.count + 1, bool)
    wanted[[number for number in numbers if number > 0]] = True
    return _any_value(column, segment.count, lambda found: wanted.take(found))


def in_state(segment: Segment, asked: InState) -> DocSet:
    """Documents whose field is in the state."""
    states = segment.states("any" if asked.state == "none" else asked.state)
    if states is None:
        return everyone(segment.count) if asked.state == "none" else IdSet(NOBODY, segment.count)
    sets, code = states
    wanted = ((sets >> np.uint64(FIELD_BIT[asked.field_name])) & np.uint64(1)) == (asked.state != "none")
    return Bitmap.of_mask(wanted.take(code))


FILTERS: dict[type, Callable[[Segment, Any], DocSet]] = {
    ColumnRange: in_range,
    HasValue: has_value,
    InState: in_state,
}
