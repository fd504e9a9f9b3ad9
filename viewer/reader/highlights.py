"""Hits, finds and the hovered words as extra selections: laid over the document, which stays as it is."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextEdit

from viewer.reader.grounds import Ground
from viewer.reader.mapping import DocumentMap
from viewer.reader.utf16 import Utf16Map
from viewer.theme import Theme

if TYPE_CHECKING:
    from archive.index.highlight import Mark

FINDS_SHOWN = 1000


class HitWalk:
    """The hits of one article in the order they are read, and which of them is the current one."""

    def __init__(self) -> None:
        self._hits: list[Mark] = []
        self.current = -1

    def __len__(self) -> int:
        return len(self._hits)

    @property
    def mark(self) -> Mark | None:
        """The current hit, if one is chosen."""
        return self._hits[self.current] if 0 <= self.current < len(self._hits) else None

    @property
    def marks(self) -> Sequence[Mark]:
        """All hits in reading order."""
        return self._hits

    def set_marks(self, marks: Sequence[Mark], order: Sequence[int]) -> None:
        """Take new hits; `order` are the starts of all runs as they are read, shown or folded away."""
        starts = sorted((start, place) for place, start in enumerate(order))
        points = [start for start, _place in starts]

        def reading_order(mark: Mark) -> tuple[int, int]:
            index = bisect_right(points, mark.start) - 1
            return (starts[index][1] if index >= 0 else 0, mark.start)

        self._hits = sorted(marks, key=reading_order)
        self.current = -1

    def step(self, by: int) -> Mark | None:
        """Go to the next (+1) or previous (-1) hit, round at the ends."""
        if not self._hits:
            return None
        start = self.current if self.current >= 0 else (-1 if by > 0 else 0)
        self.current = (start + by) % len(self._hits)
        return self._hits[self.current]


def selections(
    document: QTextDocument, spans: Sequence[tuple[int, int]], chars: QTextCharFormat
) -> list[QTextEdit.ExtraSelection]:
    """An extra selection for each document span."""
    result = []
    for start, end in spans:
        selection = QTextEdit.ExtraSelection()
        cursor = QTextCursor(document)
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        selection.cursor = cursor
        selection.format = chars
        result.append(selection)
    return result


def hit_selections(
    document: QTextDocument, places: DocumentMap, walk: HitWalk, theme: Theme
) -> list[QTextEdit.ExtraSelection]:
    """The ink of every hit that is shown; the current one is underlined too, so that colour alone does not tell it."""
    result: list[QTextEdit.ExtraSelection] = []
    for mark in walk.marks:
        chars = ink(theme.colour("hit_ink"))
        chars.setFontUnderline(mark is walk.mark)
        result += selections(document, places.to_document(mark.start, mark.end), chars)
    return result


def hit_grounds(places: DocumentMap, walk: HitWalk, theme: Theme) -> list[Ground]:
    """The ground of every hit that is shown, in the colour of its term; the current one distinct and on top."""
    result = [
        Ground(start, end, theme.hit(mark.term))
        for mark in walk.marks
        if mark is not walk.mark
        for start, end in places.to_document(mark.start, mark.end)
    ]
    if walk.mark is not None:
        colour = theme.colour("hit_current")
        result += [Ground(start, end, colour) for start, end in places.to_document(walk.mark.start, walk.mark.end)]
    return result


def loose_grounds(places: DocumentMap, terms: Sequence[str], theme: Theme) -> list[Ground]:
    """Grounds of the search's words in values that only the format states: no place of the text could be marked.

    They are coloured like hits but not walked or counted, for they have no place in the stored text.
    """
    result = []
    for position, words in places.loose:
        folded = words.casefold()
        if len(folded) != len(words):
            continue  # folding moved the letters
        units = Utf16Map(words)
        for number, term in enumerate(terms):
            wanted = term.casefold()
            at = folded.find(wanted) if wanted else -1
            while at >= 0:
                start, end = units.to_units(at), units.to_units(at + len(wanted))
                result.append(Ground(position + start, position + end, theme.hit(number)))
                at = folded.find(wanted, at + len(wanted))
    return result


def ink(colour: QColor) -> QTextCharFormat:
    """A character format that gives words another ink."""
    chars = QTextCharFormat()
    chars.setForeground(colour)
    return chars


def underline(colour: QColor) -> QTextCharFormat:
    """A character format that underlines and leaves the words their ink."""
    chars = QTextCharFormat()
    chars.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
    chars.setUnderlineColor(colour)
    return chars


def finds(document: QTextDocument, words: str) -> list[tuple[int, int]]:
    """Where the words stand in what is shown, upper and lower case alike; at most `FINDS_SHOWN`."""
    found: list[tuple[int, int]] = []
    cursor = QTextCursor(document)
    while words and len(found) < FINDS_SHOWN:
        cursor = document.find(words, cursor)
        if cursor.isNull():
            break
        found.append((cursor.selectionStart(), cursor.selectionEnd()))
    return found
