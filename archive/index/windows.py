"""The piece of a text that shows its hits best: about 160 characters, cut between words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from archive.index.matching import Hit
from archive.index.occurrences import Occurrence

WIDTH = 160  # code points
_SLACK = 20  # how far a cut may move to stand between words
_ELLIPSIS = "…"


class Window(NamedTuple):
    """A piece of text and its marks: start, end (code points into `text`, half open) and term."""

    text: str
    marks: tuple[tuple[int, int, int], ...]


def best_window(occurrence: Occurrence, hits: Sequence[tuple[Hit, int]]) -> Window:
    """The window with the most different terms, then the most hits, then the earliest; `hits` in order, not empty."""
    first, last = _densest(occurrence, hits)
    low, high = occurrence.block_bounds(occurrence.block_of(hits[first][0].start))
    start, end = _widened(occurrence.text, hits[first][0].start, min(hits[last][0].end, high), low, high)
    before, after = _ELLIPSIS if start > low else "", _ELLIPSIS if end < high else ""
    shown = before + _one_line(occurrence.text[start:end]) + after
    shift = len(before) - start
    marks = [(hit.start + shift, min(hit.end, end) + shift, term) for hit, term in hits if start <= hit.start < end]
    return Window(shown, _apart(marks))


def _densest(occurrence: Occurrence, hits: Sequence[tuple[Hit, int]]) -> tuple[int, int]:
    """Indices of the first and last hit of the best window; both lie in one block."""
    best, chosen, last = (0, 0), (0, 0), 0
    counts: dict[int, int] = {}
    for first, (hit, term) in enumerate(hits):
        last = max(last, first)
        _, high = occurrence.block_bounds(occurrence.block_of(hit.start))
        while last < len(hits) and hits[last][0].end <= min(hit.start + WIDTH, high):
            counts[hits[last][1]] = counts.get(hits[last][1], 0) + 1
            last += 1
        quality = (len(counts), last - first)
        if quality > best:
            best, chosen = quality, (first, max(last - 1, first))
        if last > first:  # the window moves on past this hit
            counts[term] -= 1
            if not counts[term]:
                del counts[term]
    return chosen


def _widened(text: str, start: int, end: int, low: int, high: int) -> tuple[int, int]:
    """The piece widened evenly to WIDTH inside the block, with both cuts between words."""
    end = min(end, start + WIDTH)
    room = max(WIDTH - (end - start), 0)
    left = max(low, start - room // 2)
    right = min(high, end + room - (start - left))
    left = max(low, min(left, start - (room - (right - end))))
    return _cut_left(text, left, start, low), _cut_right(text, right, end, high)


def _cut_left(text: str, at: int, most: int, low: int) -> int:
    if at <= low:
        return low
    for place in range(at, min(at + _SLACK, most) + 1):
        if text[place - 1].isspace():
            return place
    return at


def _cut_right(text: str, at: int, least: int, high: int) -> int:
    if at >= high:
        return high
    for place in range(at, max(at - _SLACK, least) - 1, -1):
        if text[place].isspace():
            return place
    return at


def _one_line(text: str) -> str:
    """The text with each line break and tab as a space: same length."""
    return "".join(" " if char.isspace() else char for char in text) if not text.isprintable() else text


def _apart(marks: Sequence[tuple[int, int, int]]) -> tuple[tuple[int, int, int], ...]:
    kept: list[tuple[int, int, int]] = []
    for mark in marks:
        if not kept or mark[0] >= kept[-1][1]:
            kept.append(mark)
    return tuple(kept)
