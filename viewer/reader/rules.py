"""The fine lines of an article: above and below the byline, beside quotes, corrections and links."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QTextDocument

from viewer.reader.document import Built
from viewer.theme import Theme

_AWAY = 6  # pixels between a rule and the words, at zoom 1


def paint_rules(
    painter: QPainter, document: QTextDocument, built: Built, theme: Theme, sides: tuple[float, float]
) -> None:
    """Paint them in document coordinates between the two sides of the text."""
    layout = document.documentLayout()
    for number in built.ruled:
        rect = layout.blockBoundingRect(document.findBlockByNumber(number))
        for y in (rect.top() - _AWAY, rect.bottom() + _AWAY):
            painter.fillRect(QRectF(sides[0], round(y), sides[1] - sides[0], 1), theme.colour("line"))
    for number, role in built.barred:
        block = document.findBlockByNumber(number)
        rect = layout.blockBoundingRect(block)
        rtl = block.blockFormat().layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = sides[1] - 2 if rtl else sides[0]
        painter.fillRect(QRectF(left, rect.top(), 2, rect.height()), theme.colour(role))
