"""A line of the command palette: icon, name, and the shortcut at the trailing edge."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from viewer.models.roles import Role
from viewer.theme import Appearance


class CommandDelegate(QStyledItemDelegate):
    """Mirrored in a right-to-left window."""

    def __init__(self, appearance: Appearance, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance

    # Qt interface

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Equal lines."""
        return QSize(option.rect.width(), self._appearance.pixels(28))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """The current line stands on the wash of the accent."""
        theme = self._appearance.theme
        box = QRectF(option.rect)
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent_wash"))
            painter.drawRoundedRect(box, 4, 4)
        line = box.adjusted(10, 0, -10, 0)
        picture: QIcon = index.data(Qt.ItemDataRole.DecorationRole)
        mode = QIcon.Mode.Disabled if index.data(Role.STATE) == "off" else QIcon.Mode.Normal
        size, beside = self._appearance.pixels(16), self._appearance.pixels(26)
        left = line.right() - size if rtl else line.left()
        picture.paint(painter, round(left), round(line.center().y() - size / 2), size, size, mode=mode)
        words = line.adjusted(0 if rtl else beside, 0, -beside if rtl else 0, 0)
        start = (Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignAbsolute
        end = (Qt.AlignmentFlag.AlignLeft if rtl else Qt.AlignmentFlag.AlignRight) | Qt.AlignmentFlag.AlignAbsolute
        painter.setFont(self._appearance.font())
        off = index.data(Role.STATE) == "off"
        painter.setPen(theme.colour("faint" if off else "ink"))
        painter.drawText(words, start | Qt.AlignmentFlag.AlignVCenter, str(index.data()))
        painter.setFont(self._appearance.font(12))
        painter.setPen(theme.colour("soft"))
        painter.drawText(words, end | Qt.AlignmentFlag.AlignVCenter, str(index.data(Role.COUNT) or ""))
        painter.restore()
