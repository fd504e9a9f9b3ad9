"""What the rows of a list are set with, in one look: fonts, marks and badges, each made once and asked for often."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QSizeF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QStaticText, QTextCharFormat, QTextLayout, QTransform

from viewer.delegates.text import Mark, format_range, utf16_length
from viewer.theme import Appearance

BADGE_WIDTH = 160  # pixels at scale 1, at most


@dataclass(frozen=True, slots=True)
class Word:
    """A short text on one line, cut where it is too long, and its size."""

    text: QStaticText
    size: QSizeF


class Typeset:
    """Owned by a delegate, which makes another when the look changes."""

    KEPT = 500  # short texts: tags, places and kinds of hits are few and come again and again

    def __init__(self, look: Appearance) -> None:
        self.look = look
        self.headline, self.text, self.meta, self.badge = (
            look.font(bold=True),
            look.font(),
            look.font(12),
            look.font(11),
        )
        self.letter = QFontMetricsF(self.text).averageCharWidth()
        self.badge_height = QFontMetricsF(self.badge).height() + 2
        self._badge_metrics = QFontMetricsF(self.badge)
        self._badge_width = look.pixels(BADGE_WIDTH)
        self._words: OrderedDict[str, Word] = OrderedDict()
        self._hits: dict[int, QTextCharFormat] = {}

    def word(self, text: str) -> Word:
        """The text of a badge."""
        kept = self._words.get(text)
        if kept is None:
            kept = self._words[text] = self._set(text, self.badge)
            if len(self._words) > self.KEPT:
                self._words.popitem(last=False)
        return kept

    def _set(self, text: str, font: QFont) -> Word:
        cut = self._badge_metrics.elidedText(text, Qt.TextElideMode.ElideRight, self._badge_width)
        shown = QStaticText(cut)
        shown.setTextFormat(Qt.TextFormat.PlainText)
        shown.prepare(QTransform(), font)
        return Word(shown, shown.size())

    def formats(self, text: str, marks: Iterable[Mark]) -> list[QTextLayout.FormatRange]:
        """The marks as Qt's format ranges: code points become UTF-16 units."""
        ranges, same = [], text.isascii()
        for mark in marks:
            if 0 <= mark.start < mark.end <= len(text):
                start = mark.start if same else utf16_length(text[: mark.start])
                length = mark.end - mark.start if same else utf16_length(text[mark.start : mark.end])
                ranges.append(format_range(start, length, self._hit(mark.term)))
        return ranges

    def _hit(self, term: int) -> QTextCharFormat:
        style = self._hits.get(term)
        if style is None:
            style = self._hits[term] = QTextCharFormat()
            style.setBackground(self.look.theme.hit(term))
            style.setForeground(self.look.theme.colour("hit_ink"))
        return style
