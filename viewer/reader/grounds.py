"""The coloured grounds of hits: rounded, as high as the words, under the text.

Qt fills a selection's ground over the whole line; in scripts with tall faces (Arabic, Sorani) such grounds run into
each other, so the extra selections carry only the ink and these are painted below them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QTextBlock, QTextCursor, QTextDocument

_CORNER = 3.0
_SIDE = 1.5
_ARABIC_DESCENT = 0.42  # of the size: what hangs below the line in Arabic script, beyond our Latin face


@dataclass(frozen=True, slots=True)
class Ground:
    """Document positions `start` to `end` and the colour below them."""

    start: int
    end: int
    colour: QColor


def paint_grounds(painter: QPainter, document: QTextDocument, grounds: Sequence[Ground], first: int, last: int) -> None:
    """Paint those grounds that lie between the document positions `first` and `last`, in document coordinates."""
    painter.setPen(Qt.PenStyle.NoPen)
    for ground in grounds:
        if ground.end < first or ground.start > last:
            continue
        painter.setBrush(ground.colour)
        for rect in span_rects(document, ground.start, ground.end):
            painter.drawRoundedRect(rect.adjusted(-_SIDE, 0, _SIDE, 0), _CORNER, _CORNER)


def span_rects(document: QTextDocument, start: int, end: int) -> Iterator[QRectF]:
    """Where the words from `start` to `end` stand, one rectangle a line, in document coordinates."""
    block = document.findBlock(start)
    while block.isValid() and block.position() < end:
        yield from _block_rects(document, block, start - block.position(), end - block.position())
        block = block.next()


def _block_rects(document: QTextDocument, block: QTextBlock, start: int, end: int) -> Iterator[QRectF]:
    origin: QPointF = document.documentLayout().blockBoundingRect(block).topLeft()
    layout = block.layout()
    cursor = QTextCursor(document)
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        first = max(start, line.textStart(), 0)
        last = min(end, line.textStart() + line.textLength())
        if first >= last:
            continue
        cursor.setPosition(block.position() + first + 1)
        metrics = QFontMetricsF(cursor.charFormat().font())
        edges = sorted((_x(line.cursorToX(first)), _x(line.cursorToX(last))))
        rtl = block.blockFormat().layoutDirection() == Qt.LayoutDirection.RightToLeft
        size = metrics.ascent() + metrics.descent()
        descent = max(metrics.descent(), size * _ARABIC_DESCENT) if rtl else metrics.descent()
        baseline = origin.y() + line.y() + line.ascent()
        top, bottom = baseline - metrics.ascent() * 0.92, baseline + descent * 0.95
        yield QRectF(QPointF(origin.x() + edges[0], top), QPointF(origin.x() + edges[1], bottom))


def _x(found: object) -> float:
    """The x of `cursorToX`, which answers with a pair in some versions of the binding."""
    return float(found[0] if isinstance(found, tuple) else found)  # type: ignore[arg-type]
