"""The first by date, without a look at the dates of all that match."""

from __future__ import annotations

from functools import cached_property

import numpy as np

from archive.index.columnar.docsets import DocSet, where
from archive.index.columnar.files import Array

_PART = 64  # a set with less than one document in so many is sorted as it is
_SPAN = 1 << 17  # days between the first and the last: counted day by day up to so many
_MORE = 4  # times as many documents are looked at as should do, and again when they do not


class Days:
    """The dates of a segment's documents: a day, a number above 0, each; less where there is none."""

    def __init__(self, days: Array) -> None:
        self._days = days

    @cached_property
    def _known(self) -> tuple[int, Array] | None:
        """The first day, and how many documents each day from there on has; None when they are too far apart."""
        known = self._days.compress(self._days > 0)
        first, last = (int(known.min()), int(known.max())) if len(known) else (0, _SPAN)
        return None if last - first >= _SPAN else (first, np.bincount(known - first))

    @cached_property
    def _newest(self) -> Array:
        """How many documents have one of the n newest days, by n less one."""
        return np.cumsum(self._known[1][::-1]) if self._known is not None else np.zeros(0, np.intp)

    @cached_property
    def _oldest(self) -> Array:
        return np.cumsum(self._known[1]) if self._known is not None else np.zeros(0, np.intp)

    def first(self, docs: DocSet, most: int, *, newest: bool) -> Array | None:
        """At least the `most` newest (or oldest), all of the last one's day too; None when it does not pay to look."""
        if self._known is None or docs.count < 2 * most or docs.count * _PART < docs.size:
            return None
        start, per_day = self._known
        reached = self._newest if newest else self._oldest
        wanted = most * docs.size // docs.count
        while (wanted := wanted * _MORE) * _MORE < reached[-1]:
            days = int(np.searchsorted(reached, wanted))
            found = self._until(start + len(per_day) - 1 - days if newest else start + days, newest)
            found = found.take(docs.inside(found))
            if len(found) >= most:
                return found
        return None

    def _until(self, day: int, newest: bool) -> Array:
        return where(self._days >= day) if newest else where((self._days <= day) & (self._days > 0))
