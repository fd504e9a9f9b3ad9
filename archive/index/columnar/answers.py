"""Matches → what is shown of them: the living ones in order, a page of them, facets and histograms over all."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from archive.index.columnar.best import best_of
from archive.index.columnar.docsets import mask_of
from archive.index.columnar.evaluator import Plan
from archive.index.columnar.files import Array
from archive.index.columnar.found import pick
from archive.index.columnar.matches import Living, Match
from archive.index.columnar.segment import NO_NUMBER, Column, Segment
from archive.index.columnar.snapshot import Live, Snapshot

_FEW = 200  # below that many, sorting by two columns costs less than making them one
_STRETCH = 1 << 16
_NO_DAY = NO_NUMBER + 1  # below every day either way round, and can be negated


class Page(NamedTuple):
    """Article ids in order, and their scores (empty unless ranked)."""

    ids: Array
    scores: Array


def living(snapshot: Snapshot, plan: Plan) -> Plan:
    """The matches without the dead."""
    return [_living(live, match) for live, match in zip(snapshot.lives, plan, strict=True)]


def _living(live: Live, match: Match) -> Match:
    dead = live.dead.take(match.docs.find(live.dead)[0]) if len(live.dead) else live.dead
    if not len(dead):
        return match
    return Living(match, dead)


def total(plan: Plan) -> int:
    """How many documents match."""
    return sum(match.count for match in plan)


def ranked(snapshot: Snapshot, plan: Plan, limit: int | None, offset: int) -> Page:
    """The best first; those that score the same by article id, the newest first."""
    most = None if limit is None else limit + offset
    best = [match.best(most) for match in plan]
    ids = [live.segment.ids.take(found.docs) for live, found in zip(snapshot.lives, best, strict=True)]
    scores = _joined([found.scores for found in best], np.float32)
    return _page(_joined(ids, np.int64), scores, limit, offset, with_scores=True)


def by_date(snapshot: Snapshot, plan: Plan, limit: int | None, offset: int, *, newest: bool) -> Page:
    """By publication date; articles without one come last, those of one day by article id."""
    most = None if limit is None else limit + offset
    ids, days = [], []
    for live, match in zip(snapshot.lives, plan, strict=True):
        docs, rank = _first_by_date(live.segment, match, most, newest=newest)
        best = best_of(rank, most)
        ids.append(live.segment.ids.take(pick(docs, best)))
        days.append(pick(rank, best))
    return _page(_joined(ids, np.int64), _joined(days, np.int32), limit, offset, with_scores=False)


def _first_by_date(segment: Segment, match: Match, most: int | None, *, newest: bool) -> tuple[Array, Array]:
    """Documents, the first ones by date among them, and numbers that put them in order, the greatest first."""
    column = segment.column("date.date")
    if column is None:
        return match.ids, np.full(match.count, _NO_DAY, np.int32)
    docs = segment.days.first(match.docs, most, newest=newest) if most is not None else None
    docs = match.ids if docs is None else docs
    day = column.value.take(docs)
    return docs, np.where(day == NO_NUMBER, _NO_DAY, day if newest else -day).astype(np.int32)


def _joined(parts: list[Array], dtype: type) -> Array:
    if len(parts) == 1:
        return parts[0].astype(dtype, copy=False)
    return np.concatenate(parts).astype(dtype, copy=False) if parts else np.zeros(0, dtype)


def _page(ids: Array, rank: Array, limit: int | None, offset: int, *, with_scores: bool) -> Page:
    page = slice(offset, None if limit is None else offset + limit)
    if len(ids) > _FEW and int(ids.min()) >= 0 and int(ids.max()) < 1 << 32:
        # Rank and id as one number each: sorting numbers takes a quarter of the time of sorting two columns.
        key = (_ascending(rank).astype(np.uint64) << np.uint64(32)) | ids.astype(np.uint64)
        key.sort()
        key = key[::-1][page]
        ids = (key & np.uint64((1 << 32) - 1)).astype(np.int64)
        return Page(ids, _rank_of(key) if with_scores else np.zeros(0, np.float32))
    order = np.lexsort((-ids, -rank))[page]
    return Page(ids.take(order), rank.take(order) if with_scores else np.zeros(0, np.float32))


def _ascending(rank: Array) -> Array:
    """Numbers of 32 bits without sign in the order of the ranks, which are float32 or int32."""
    bits = rank.view(np.uint32)
    sign = np.uint32(1 << 31)
    if rank.dtype.kind == "i":
        return bits ^ sign
    return np.where(bits & sign, ~bits, bits | sign)


def _rank_of(key: Array) -> Array:
    """The float32 ranks in keys whose upper half is `_ascending`."""
    bits = (key >> np.uint64(32)).astype(np.uint32)
    sign = np.uint32(1 << 31)
    return np.where(bits & sign, bits & ~sign, ~bits).view(np.float32)


def facet(snapshot: Snapshot, plan: Plan, name: str) -> dict[str | None, int]:
    """Values of a key field → how many of the found documents have them; None = have none."""
    counted: dict[str | None, int] = {}
    for live, match in zip(snapshot.lives, plan, strict=True):
        column, values = live.segment.column(f"key.{name}"), live.segment.values(f"key.{name}")
        if column is None or values is None:
            _add(counted, [None], [match.count])
        elif match.count:
            often = _count(live.segment, match, column, values.count + 1)
            numbers = np.flatnonzero(often)
            _add(counted, live.segment.named(f"key.{name}", numbers.tolist()), often.take(numbers).tolist())
    return counted


def _add(counted: dict[str | None, int], values: list[str | None], often: list[int]) -> None:
    for value, count in zip(values, often, strict=True):
        if count:
            counted[value] = counted.get(value, 0) + count


def _count(segment: Segment, match: Match, column: Column, size: int) -> Array:
    """How many of the documents have each value of a column of numbers from 0 up to `size`."""
    often = np.zeros(size, np.intp)
    for start in range(0, match.count, _STRETCH):
        often += np.bincount(column.value.take(match.ids[start : start + _STRETCH]), minlength=size)
    if len(column.more_doc):
        found = mask_of(match.ids, segment.count).take(column.more_doc)
        often += np.bincount(column.more.compress(found), minlength=size)
    return often


def histogram(snapshot: Snapshot, plan: Plan, name: str, period: str) -> dict[str | None, int]:
    """Periods ("2019", "2019-03", "2019-03-01") of a date field → how many documents have them; None = have none."""
    counted: dict[str | None, int] = {}
    for live, match in zip(snapshot.lives, plan, strict=True):
        column, labels = live.segment.periods(name, period)
        if column is None:
            _add(counted, [None], [match.count])
        elif match.count:
            often = _count(live.segment, match, column, len(labels) + 1)
            _add(counted, [None, *labels], often.tolist())
    return counted
