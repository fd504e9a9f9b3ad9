"""Matches → what is shown of them: the living ones in order, a page of them, facets and histograms over all."""

from __future__ import annotations

from collections import Counter
from datetime import date
from typing import NamedTuple

import numpy as np

from archive.index.columnar.evaluator import Plan
from archive.index.columnar.files import Array
from archive.index.columnar.matches import NOBODY, Match, mask_of, narrowed
from archive.index.columnar.segment import NO_NUMBER, Segment
from archive.index.columnar.snapshot import Snapshot

_PERIODS = {"year": "M8[Y]", "month": "M8[M]", "day": "M8[D]"}
_EPOCH = date(1970, 1, 1).toordinal()
_GROUP = 512
_NO_DAY = NO_NUMBER + 1  # below every day either way round, and can be negated


class Page(NamedTuple):
    """Article ids in order, and their scores (empty unless ranked)."""

    ids: Array
    scores: Array


def living(snapshot: Snapshot, plan: Plan) -> Plan:
    """The matches without the dead."""
    found = []
    for live, match in zip(snapshot.lives, plan, strict=True):
        if live.alive is not None and len(match.ids):
            kept = np.flatnonzero(live.alive.take(match.ids))
            match = match if len(kept) == len(match.ids) else narrowed(match, kept)
        found.append(match)
    return found


def total(plan: Plan) -> int:
    """How many documents match."""
    return sum(len(match.ids) for match in plan)


def ranked(snapshot: Snapshot, plan: Plan, limit: int | None, offset: int) -> Page:
    """The best first; those that score the same by article id, the newest first."""
    most = None if limit is None else limit + offset
    ids, scores = [], []
    for live, match in zip(snapshot.lives, plan, strict=True):
        score = match.scores()
        best = best_of(score, most)
        ids.append(live.segment.ids.take(match.ids if best is None else match.ids.take(best)))
        scores.append(score if best is None else score.take(best))
    return _page(_joined(ids, np.int64), _joined(scores, np.float32), limit, offset, with_scores=True)


def by_date(snapshot: Snapshot, plan: Plan, limit: int | None, offset: int, *, newest: bool) -> Page:
    """By publication date; articles without one come last, those of one day by article id."""
    most = None if limit is None else limit + offset
    ids, days = [], []
    for live, match in zip(snapshot.lives, plan, strict=True):
        column = live.segment.column("date.date")
        day = np.full(len(match.ids), NO_NUMBER) if column is None else column.value.take(match.ids)
        rank = np.where(day == NO_NUMBER, _NO_DAY, day if newest else -day).astype(np.int32)
        best = best_of(rank, most)
        ids.append(live.segment.ids.take(match.ids if best is None else match.ids.take(best)))
        days.append(rank if best is None else rank.take(best))
    return _page(_joined(ids, np.int64), _joined(days, np.int32), limit, offset, with_scores=False)


def _joined(parts: list[Array], dtype: type) -> Array:
    return np.concatenate(parts) if parts else np.zeros(0, dtype)


def _page(ids: Array, rank: Array, limit: int | None, offset: int, *, with_scores: bool) -> Page:
    order = np.lexsort((-ids, -rank))[offset : None if limit is None else offset + limit]
    return Page(ids.take(order), rank.take(order) if with_scores else np.zeros(0, np.float32))


def best_of(rank: Array, most: int | None) -> Array | None:
    """Places of at least the `most` greatest values, all that equal the last of them too; None = all."""
    if most is None or len(rank) <= most:
        return None
    if most == 0:
        return np.zeros(0, np.intp)
    groups = len(rank) // _GROUP
    if groups > 4 * most:
        # The greatest of each group bound the answer from below: most values need not be looked at again.
        greatest = rank[: groups * _GROUP].reshape(groups, _GROUP).max(axis=1)
        floor = np.partition(greatest, groups - most)[groups - most]
    else:
        floor = np.partition(rank, len(rank) - most)[len(rank) - most]
    return np.flatnonzero(rank >= floor)


def facet(snapshot: Snapshot, plan: Plan, name: str) -> Counter[str | None]:
    """Values of a key field → how many of the found documents have them; None = have none."""
    counted: Counter[str | None] = Counter()
    for live, match in zip(snapshot.lives, plan, strict=True):
        if not len(match.ids):
            continue
        column, values = live.segment.column(f"key.{name}"), live.segment.values(f"key.{name}")
        if column is None or values is None:
            counted[None] += len(match.ids)
            continue
        often = np.bincount(column.value.take(match.ids), minlength=values.count + 1)
        often += _more(live.segment, match, column.more_doc, column.more, values.count + 1)
        for number in np.flatnonzero(often).tolist():
            counted[values.text(number - 1) if number else None] += int(often[number])
    return counted


def _more(segment: Segment, match: Match, more_doc: Array, more: Array, size: int) -> Array:
    if not len(more_doc):
        return np.zeros(size, np.intp)
    return np.bincount(more.compress(mask_of(match.ids, segment.count).take(more_doc)), minlength=size)


def histogram(snapshot: Snapshot, plan: Plan, name: str, period: str) -> dict[str, int]:
    """Periods ("2019", "2019-03", "2019-03-01") of a date field, in order → how many found documents have them."""
    counted: Counter[str] = Counter()
    for live, match in zip(snapshot.lives, plan, strict=True):
        days, often = _days(live.segment, match, name)
        periods = (days - _EPOCH).astype("M8[D]").astype(_PERIODS[period])
        starts = np.flatnonzero(np.diff(periods.astype(np.int64), prepend=-(1 << 60)))
        for start, end in zip(starts.tolist(), [*starts[1:].tolist(), len(often)], strict=False):
            counted[str(periods[start])] += int(often[start:end].sum())
    return dict(sorted(counted.items()))


def _days(segment: Segment, match: Match, name: str) -> tuple[Array, Array]:
    """Days that found documents have, ascending, and how many of them."""
    column = segment.column(f"date.{name}")
    if column is None or not len(match.ids):
        return NOBODY, NOBODY
    values = column.value.take(match.ids)
    if len(column.more_doc):
        values = np.concatenate((values, column.more.compress(mask_of(match.ids, segment.count).take(column.more_doc))))
    values = values.compress(values > 0)
    if not len(values):
        return NOBODY, NOBODY
    first = int(values.min())
    often = np.bincount(values - first)
    days = np.flatnonzero(often)
    return days + first, often.take(days)
