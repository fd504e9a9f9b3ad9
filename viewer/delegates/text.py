"""Laying out a few lines of text with coloured marks, cut with an ellipsis where there is no more room."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout, QTextOption

from viewer.i18n import is_rtl


@dataclass(frozen=True, slots=True)
class Mark:
    """Code points `start` to `end`, half open, and the number of the search term that stands there."""

    start: int
    end: int
    term: int


def utf16_length(text: str) -> int:
    """How many UTF-16 units, in which Qt counts, the text has."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def format_range(start: int, length: int, style: QTextCharFormat) -> QTextLayout.FormatRange:
    """Qt's own record, filled."""
    result = QTextLayout.FormatRange()
    result.start, result.length, result.format = start, length, style
    return result


def _option(side: Qt.AlignmentFlag, direction: Qt.LayoutDirection) -> QTextOption:
    # QTextLayout, unlike QTextDocument, takes left and right by the letter.
    option = QTextOption(side)
    option.setTextDirection(direction)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


_LEFT_TO_RIGHT = _option(Qt.AlignmentFlag.AlignLeft, Qt.LayoutDirection.LeftToRight)
_RIGHT_TO_LEFT = _option(Qt.AlignmentFlag.AlignRight, Qt.LayoutDirection.RightToLeft)


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
        metrics = QFontMetricsF(font)
        self._font, self._rtl = font, rtl
        self._line_height, self._ascent = metrics.height(), metrics.ascent()
        self._dots: QPointF | None = None  # where the ellipsis stands on its base line
        self._layout = QTextLayout(text, font)
        self._layout.setCacheEnabled(True)  # it is drawn again and again; without, Qt shapes the text each time
        self._layout.setTextOption(_RIGHT_TO_LEFT if rtl else _LEFT_TO_RIGHT)
        if ranges:
            self._layout.setFormats(list(ranges))
        self._layout.beginLayout()
        self._lay_out(utf16_length(text), width, lines, metrics)
        self._layout.endLayout()

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
        if self._dots is not None:
            painter.setFont(self._font)
            painter.drawText(QPointF(x, y) + self._dots, ELLIPSIS)

    def _lay_out(self, length: int, width: float, lines: int, metrics: QFontMetricsF) -> None:
        for number in range(lines):
            line = self._layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(width)
            indent = 0.0
            if number == lines - 1 and line.textStart() + line.textLength() < length:
                room = metrics.horizontalAdvance(ELLIPSIS)
                line.setLineWidth(max(width - room, 1))
                indent = room if self._rtl else 0.0
                edge = indent + line.naturalTextRect().left() - room if self._rtl else line.naturalTextRect().right()
                self._dots = QPointF(edge, number * self._line_height + self._ascent)
            # On the base line of the font itself: another script's font may be higher, its letters hardly are.
            line.setPosition(QPointF(indent, number * self._line_height + self._ascent - line.ascent()))


ELLIPSIS = "…"


def pill(painter: QPainter, text: str, font: QFont, box: QRectF, ground: QColor, ink: QColor) -> None:
    """A badge: text in a rounded box."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
    painter.setFont(font)
    painter.setPen(ink)
    direction = painter.layoutDirection()
    mirrored, straight = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
    painter.setLayoutDirection(mirrored if is_rtl(text) else straight)  # a number at its end stays at its end
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
    painter.setLayoutDirection(direction)
