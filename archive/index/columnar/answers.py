"""Matches → what is shown of them: the living ones in order, a page of them, facets and histograms over all."""

from __future__ import annotations

from collections import Counter
from typing import NamedTuple

import numpy as np

from archive.index.columnar.evaluator import Plan
from archive.index.columnar.files import Array
from archive.index.columnar.matches import Match, mask_of, narrowed, pick
from archive.index.columnar.segment import NO_NUMBER, Column, Segment
from archive.index.columnar.snapshot import Snapshot

_GROUP = 512
_STRETCH = 1 << 16
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
        best, score = _best(match, most)
        ids.append(live.segment.ids.take(pick(match.ids, best)))
        scores.append(score)
    return _page(_joined(ids, np.int64), _joined(scores, np.float32), limit, offset, with_scores=True)


def _best(match: Match, most: int | None) -> tuple[Array | None, Array]:
    """Places of at least the best-scored documents (None = all), and their scores."""
    if most is None or len(match.ids) <= _STRETCH:
        scores = match.scores()
        best = best_of(scores, most)
        return best, pick(scores, best)
    # Stretch by stretch: the arrays stay in the processor's cache, and the best so far spare most of the rest a look.
    places: list[Array] = []
    found: list[Array] = []
    floor = np.float32(-1)
    for start in range(0, len(match.ids), _STRETCH):
        here = match.scores(slice(start, start + _STRETCH))
        kept = np.flatnonzero(here >= floor)
        best = best_of(here.take(kept), most)
        kept = pick(kept, best)
        places.append(kept + start)
        found.append(here.take(kept))
        floor = max(floor, _least(found, most))
    return np.concatenate(places), np.concatenate(found)


def _least(scores: list[Array], most: int) -> np.float32:
    """What the best so far have at least."""
    together = np.concatenate(scores)
    if most == 0 or len(together) < most:
        return np.float32(-1)
    return np.float32(np.partition(together, len(together) - most)[len(together) - most])


def by_date(snapshot: Snapshot, plan: Plan, limit: int | None, offset: int, *, newest: bool) -> Page:
    """By publication date; articles without one come last, those of one day by article id."""
    most = None if limit is None else limit + offset
    ids, days = [], []
    for live, match in zip(snapshot.lives, plan, strict=True):
        column = live.segment.column("date.date")
        day = np.full(len(match.ids), NO_NUMBER) if column is None else column.value.take(match.ids)
        rank = np.where(day == NO_NUMBER, _NO_DAY, day if newest else -day).astype(np.int32)
        best = best_of(rank, most)
        ids.append(live.segment.ids.take(pick(match.ids, best)))
        days.append(pick(rank, best))
    return _page(_joined(ids, np.int64), _joined(days, np.int32), limit, offset, with_scores=False)


def _joined(parts: list[Array], dtype: type) -> Array:
    return np.concatenate(parts).astype(dtype, copy=False) if parts else np.zeros(0, dtype)


def _page(ids: Array, rank: Array, limit: int | None, offset: int, *, with_scores: bool) -> Page:
    page = slice(offset, None if limit is None else offset + limit)
    if len(ids) and int(ids.min()) >= 0 and int(ids.max()) < 1 << 32:
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
        often = _count(live.segment, match, column, values.count + 1)
        for number in np.flatnonzero(often).tolist():
            counted[values.text(number - 1) if number else None] += int(often[number])
    return counted


def undated(snapshot: Snapshot, plan: Plan) -> int:
    """How many of the found documents have no publication date."""
    without = 0
    for live, match in zip(snapshot.lives, plan, strict=True):
        column = live.segment.column("date.date")
        dated = 0 if column is None else np.count_nonzero(column.value.take(match.ids) != NO_NUMBER)
        without += len(match.ids) - int(dated)
    return without


def _count(segment: Segment, match: Match, column: Column, size: int) -> Array:
    """How many of the documents have each value of a column of numbers from 0 up to `size`."""
    often = np.zeros(size, np.intp)
    for start in range(0, len(match.ids), _STRETCH):
        often += np.bincount(column.value.take(match.ids[start : start + _STRETCH]), minlength=size)
    if len(column.more_doc):
        found = mask_of(match.ids, segment.count).take(column.more_doc)
        often += np.bincount(column.more.compress(found), minlength=size)
    return often


def histogram(snapshot: Snapshot, plan: Plan, name: str, period: str) -> dict[str, int]:
    """Periods ("2019", "2019-03", "2019-03-01") of a date field, in order → how many found documents have them."""
    counted: Counter[str] = Counter()
    for live, match in zip(snapshot.lives, plan, strict=True):
        column, labels = live.segment.periods(name, period)
        if column is not None and len(match.ids):
            often = _count(live.segment, match, column, len(labels) + 1)
            for number in np.flatnonzero(often[1:]).tolist():
                counted[labels[number]] += int(often[number + 1])
    return dict(sorted(counted.items()))
