"""A line of the filters: a box that is empty, ticked or crossed out, the value, and its count."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from viewer.i18n import number
from viewer.models.filters import MORE, OTHERS
from viewer.models.roles import Role
from viewer.theme import Appearance

MARGIN, BOX = 14, 13  # the box at scale 1


class FilterDelegate(QStyledItemDelegate):
    """Paints groups as quiet headings and values as lines; mirrored in a right-to-left window."""

    def __init__(self, appearance: Appearance, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance

    # Qt interface

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Headings have air above."""
        line = QFontMetricsF(self._appearance.font()).height()
        heading = not index.parent().isValid()
        return QSize(option.rect.width(), round(line + (15 if heading else 5)))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """A heading or a value."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect)
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        if focused:
            painter.setPen(QPen(self._appearance.theme.colour("accent"), 1))
            painter.drawRoundedRect(box.adjusted(4.5, 0.5, -4.5, -0.5), 4, 4)
        if index.parent().isValid():
            self._paint_value(painter, box, index, rtl)
        else:
            is_open = bool(option.state & QStyle.StateFlag.State_Open)
            self._paint_heading(painter, box, index, rtl, is_open)
        painter.restore()

    def _paint_heading(
        self,
        painter: QPainter,
        box: QRectF,
        index: QModelIndex | QPersistentModelIndex,
        rtl: bool,
        is_open: bool,
    ) -> None:
        painter.setFont(self._appearance.font(12, bold=True))
        painter.setPen(self._appearance.theme.colour("soft"))
        line = box.adjusted(MARGIN, 8, -MARGIN, 0)
        words = QFontMetricsF(painter.font()).elidedText(
            str(index.data()), Qt.TextElideMode.ElideRight, line.width() - self._appearance.pixels(16)
        )
        painter.drawText(line, _leading(rtl) | Qt.AlignmentFlag.AlignVCenter, words)
        size = self._appearance.scale
        x = line.left() + 4 * size if rtl else line.right() - 4 * size
        y = line.center().y()
        side = -1 if rtl else 1
        shut = [(-2 * side, -3.5), (2 * side, 0), (-2 * side, 3.5)]
        arrow = [(-3.5, -2), (0, 2), (3.5, -2)] if is_open else shut
        painter.setPen(QPen(self._appearance.theme.colour("faint"), 1.4 * size))
        painter.drawPolyline(QPolygonF([QPointF(x + dx * size, y + dy * size) for dx, dy in arrow]))

    def _paint_value(
        self, painter: QPainter, box: QRectF, index: QModelIndex | QPersistentModelIndex, rtl: bool
    ) -> None:
        theme = self._appearance.theme
        state = index.data(Role.STATE)
        line = box.adjusted(MARGIN, 0, -MARGIN, 0)
        side = self._appearance.pixels(BOX)
        left = line.right() - side if rtl else line.left()
        self._paint_box(painter, QRectF(left, line.center().y() - side / 2, side, side), state)
        font = self._appearance.font(bold=state in ("include", "exclude"))
        count = index.data(Role.COUNT)
        count_text = number(count) if count is not None else ""
        metrics = QFontMetricsF(self._appearance.font())
        count_width = metrics.horizontalAdvance(count_text) + 8
        painter.setFont(self._appearance.font())
        painter.setPen(theme.colour("faint"))
        painter.drawText(line, _trailing(rtl) | Qt.AlignmentFlag.AlignVCenter, count_text)
        words = line.adjusted(count_width if rtl else side + 8, 0, -(side + 8) if rtl else -count_width, 0)
        text = QFontMetricsF(font).elidedText(str(index.data()), Qt.TextElideMode.ElideRight, words.width())
        painter.setFont(font)
        ink = {"exclude": "warn", MORE: "accent", OTHERS: "accent"}.get(state, "ink")
        painter.setPen(theme.colour(ink if count != 0 or state else "faint"))
        painter.drawText(words, _leading(rtl) | Qt.AlignmentFlag.AlignVCenter, text)

    def _paint_box(self, painter: QPainter, box: QRectF, state: str) -> None:
        if state in (MORE, OTHERS):
            return
        theme, size = self._appearance.theme, self._appearance.scale
        edge = {"include": "accent", "exclude": "warn"}.get(state, "control")
        painter.setPen(QPen(theme.colour(edge), 1.2))
        painter.setBrush(theme.colour("accent" if state == "include" else "page"))
        painter.drawRoundedRect(box, 3, 3)
        if state == "include":
            points = [(3, 6.6), (5.5, 9.2), (10, 3.8)]
            painter.setPen(QPen(theme.colour("on_accent"), 1.8 * size))
            painter.drawPolyline(QPolygonF([box.topLeft() + QPointF(x, y) * size for x, y in points]))
        elif state == "exclude":
            painter.setPen(QPen(theme.colour("warn"), 1.8 * size))
            middle = QPointF(box.width() / 2 - 3 * size, 0)
            painter.drawLine(box.center() - middle, box.center() + middle)
        painter.setBrush(Qt.BrushStyle.NoBrush)


def _leading(rtl: bool) -> Qt.AlignmentFlag:
    return (Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignAbsolute


def _trailing(rtl: bool) -> Qt.AlignmentFlag:
    return (Qt.AlignmentFlag.AlignLeft if rtl else Qt.AlignmentFlag.AlignRight) | Qt.AlignmentFlag.AlignAbsolute
