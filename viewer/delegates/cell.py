"""A cell of a table of articles: one line of text, cut where there is no more room."""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, Qt, Slot
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QStaticText, QTransform
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from viewer.i18n import is_rtl
from viewer.theme import Appearance

MARGIN = 6


class CellDelegate(QStyledItemDelegate):
    """Text from right to left stands at the right edge. Qt's own delegate takes four times as long for a page."""

    KEPT = 2000  # texts laid out

    def __init__(self, appearance: Appearance, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._laid: OrderedDict[tuple[str, int], tuple[QStaticText, QPointF]] = OrderedDict()  # by text and width
        appearance.changed.connect(self._on_appearance_changed)
        self._on_appearance_changed()

    @Slot()
    def _on_appearance_changed(self) -> None:
        self._laid.clear()
        self._font = self._appearance.font()
        self._metrics = QFontMetricsF(self._font)

    def _laid_out(self, text: str, width: int) -> tuple[QStaticText, QPointF]:
        """The text, and where it stands from the middle of the left edge of its cell."""
        kept = self._laid.get((text, width))
        if kept is None:
            room = width - 2 * MARGIN
            shown = QStaticText(self._metrics.elidedText(" ".join(text.split()), Qt.TextElideMode.ElideRight, room))
            shown.setTextFormat(Qt.TextFormat.PlainText)
            shown.prepare(QTransform(), self._font)
            size = shown.size()
            left = width - MARGIN - size.width() if is_rtl(text) else MARGIN
            kept = self._laid[text, width] = shown, QPointF(left, -size.height() / 2)
            if len(self._laid) > self.KEPT:
                self._laid.popitem(last=False)
        return kept

    # Qt interface

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """The ground of a chosen row, and the text."""
        theme, rect, state = self._appearance.theme, option.rect, option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(rect, theme.colour("accent_wash"))
        elif state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.colour("accent"), 1))
            painter.drawRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5))
        text = index.data()
        if text:
            shown, place = self._laid_out(text, rect.width())
            painter.setFont(self._font)
            painter.setPen(theme.colour("ink"))
            painter.drawStaticText(QPointF(rect.left(), rect.center().y()) + place, shown)
