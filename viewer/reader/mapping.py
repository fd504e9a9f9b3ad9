"""Where the stored text stands in the document, and which stored text stands at a place of the document."""

from __future__ import annotations

from bisect import bisect_right, insort
from dataclasses import dataclass

from viewer.reader.layout import Run, Style
from viewer.reader.utf16 import Utf16Map


@dataclass(frozen=True, slots=True, order=True)
class Placed:
    """A run in the document: stored code points `start` to `end` stand from UTF-16 position `position` on."""

    start: int
    end: int
    position: int


class DocumentMap:
    """Stored code points to document positions (UTF-16 units) and back; only places that are shown are known."""

    def __init__(self, text: str) -> None:
        self._units = Utf16Map(text)
        self._places: list[Placed] = []  # by start; disjoint
        self.loose: list[tuple[int, str]] = []  # words that the text does not have: position, words
        self._shown: list[tuple[int, int, int]] = []  # (position, end position, start), by position; copies too

    def add(self, run: Run, position: int) -> None:
        """Say that `run` was set at `position`; of runs that are not of the stored text only the words are kept."""
        if run.start is None or run.end is None:
            if run.style is not Style.FAINT:  # faint ones are words of ours
                self.loose.append((position, run.text))
            return
        if run.start == run.end:
            return
        length = self._units.to_units(run.end) - self._units.to_units(run.start)
        insort(self._shown, (position, position + length, run.start))
        if not run.copy:
            insort(self._places, Placed(run.start, run.end, position))

    def to_document(self, start: int, end: int) -> list[tuple[int, int]]:
        """The places of stored code points `start` to `end`, in the order of the text; empty where none is shown."""
        places = []
        index = max(bisect_right(self._places, Placed(start, start, 1 << 62)) - 1, 0)
        for placed in self._places[index:]:
            if placed.start >= end:
                break
            first, last = max(start, placed.start), min(end, placed.end)
            if first < last:
                offset = placed.position - self._units.to_units(placed.start)
                places.append((offset + self._units.to_units(first), offset + self._units.to_units(last)))
        return places

    def to_stored(self, position: int) -> int | None:
        """The code point of the stored text at a document position; None where words of ours stand."""
        index = bisect_right(self._shown, (position, 1 << 62, 0)) - 1
        if index < 0:
            return None
        begin, end, start = self._shown[index]
        if position >= end:
            return None
        return self._units.to_point(self._units.to_units(start) + position - begin)
