"""Laying out a few lines of text with coloured marks, cut with an ellipsis where there is no more room."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout, QTextOption

from viewer.theme import Theme


@dataclass(frozen=True, slots=True)
class Mark:
    """Code points `start` to `end`, half open, and the number of the search term that stands there."""

    start: int
    end: int
    term: int


def utf16_length(text: str) -> int:
    """How many UTF-16 units, in which Qt counts, the text has."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def formats(text: str, marks: Iterable[Mark], theme: Theme) -> list[QTextLayout.FormatRange]:
    """The marks as Qt's format ranges: code points become UTF-16 units."""
    ranges = []
    for mark in marks:
        if not 0 <= mark.start < mark.end <= len(text):
            continue
        style = QTextCharFormat()
        style.setBackground(theme.hit(mark.term))
        style.setForeground(theme.colour("hit_ink"))
        ranges.append(format_range(utf16_length(text[: mark.start]), utf16_length(text[mark.start : mark.end]), style))
    return ranges


def format_range(start: int, length: int, style: QTextCharFormat) -> QTextLayout.FormatRange:
    """Qt's own record, filled."""
    result = QTextLayout.FormatRange()
    result.start, result.length, result.format = start, length, style
    return result


class Paragraph:
    """Text in at most `lines` lines of `width` pixels; the last one ends in an ellipsis when text is left over."""

    def __init__(
        self,
        text: str,
        font: QFont,
        width: float,
        lines: int,
        *,
        rtl: bool = False,
        ranges: Sequence[QTextLayout.FormatRange] = (),
    ) -> None:
        # QTextLayout, unlike QTextDocument, takes left and right by the letter.
        self._option = QTextOption(Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft)
        self._option.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        self._option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        metrics = QFontMetricsF(font)
        self._line_height, self._ascent = metrics.height(), metrics.ascent()
        self._layout, overflow = self._laid_out(text, font, width, lines, ranges)
        if overflow >= 0:
            units = text.encode("utf-16-le")
            kept = units[: overflow * 2].decode("utf-16-le", "ignore")
            rest = units[overflow * 2 :].decode("utf-16-le", "ignore").lstrip()
            last = QFontMetricsF(font).elidedText(rest, Qt.TextElideMode.ElideRight, width)
            self._layout, _ = self._laid_out(kept + last, font, width, lines, ranges)

    @property
    def height(self) -> float:
        """Of the lines that are there, in pixels."""
        return self._layout.lineCount() * self._line_height

    @property
    def lines(self) -> int:
        """How many lines are there."""
        return self._layout.lineCount()

    def draw(self, painter: QPainter, x: float, y: float, colour: QColor) -> None:
        """Paint with the top left corner at `x`, `y`."""
        painter.setPen(colour)
        self._layout.draw(painter, QPointF(x, y))

    def _laid_out(
        self, text: str, font: QFont, width: float, lines: int, ranges: Sequence[QTextLayout.FormatRange]
    ) -> tuple[QTextLayout, int]:
        """The layout, and where in UTF-16 units its last line starts when the text does not fit, else -1."""
        layout = QTextLayout(text, font)
        layout.setTextOption(self._option)
        layout.setFormats(_clipped(ranges, utf16_length(text)))
        layout.beginLayout()
        overflow, start = -1, 0
        for number in range(lines):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(width)
            # On the base line of the font itself: another script's font may be higher, its letters hardly are.
            line.setPosition(QPointF(0, number * self._line_height + self._ascent - line.ascent()))
            start = line.textStart()
            if number == lines - 1 and start + line.textLength() < utf16_length(text):
                overflow = start
        layout.endLayout()
        return layout, overflow


def _clipped(ranges: Sequence[QTextLayout.FormatRange], length: int) -> list[QTextLayout.FormatRange]:
    kept = [item for item in ranges if item.start < length]
    return [format_range(item.start, min(item.length, length - item.start), item.format) for item in kept]


def pill(painter: QPainter, text: str, font: QFont, box: QRectF, ground: QColor, ink: QColor) -> None:
    """A badge: text in a rounded box."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
    painter.setFont(font)
    painter.setPen(ink)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
