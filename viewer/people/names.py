"""The list of names, those in most articles first; several can be chosen to be merged."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelection,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from archive.model import NameRow
from viewer.delegates.text import Paragraph
from viewer.i18n import is_rtl, isolated, joined, listed, number, tr
from viewer.theme import Appearance

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = int(Qt.ItemDataRole.UserRole) + 1
_HEIGHT, _PAD = 38, 14


class NamesModel(QAbstractListModel):
    """Rows as the archive gives them; at most a thousand."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[NameRow] = ()

    def set_rows(self, rows: Sequence[NameRow]) -> None:
        """Show other names."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def place_of(self, name: str) -> int:
        """The row of a name, by its agreed or another form; -1 where it is not shown."""
        return next((at for at, row in enumerate(self._rows) if name == row.name or name in row.forms), -1)

    # Qt interface

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """How many names are shown."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The name, and the whole row under ROW_ROLE."""
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return joined(row.name, tr("%n articles", row.articles), also(row))
        return None


def also(row: NameRow) -> str:
    """ "also A. Name, Ann Name"; empty for a name with one form."""
    return tr("also {names}").format(names=listed(isolated(form) for form in row.forms)) if row.forms else ""


class NameDelegate(QStyledItemDelegate):
    """A name above its other forms, the count at the trailing edge."""

    def __init__(self, appearance: Appearance, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = appearance

    # Qt interface

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        """All rows are equally high."""
        return QSize(option.rect.width(), self._look.pixels(_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Chosen names have a wash and a bar at the leading edge."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, NameRow):
            return
        theme, box = self._look.theme, QRectF(option.rect)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.fillRect(box, theme.colour("accent_wash" if chosen else "panel"))
        if chosen:
            bar = QRectF(box.right() - 2 if mirrored else box.left(), box.top(), 2, box.height())
            painter.fillRect(bar, theme.colour("accent"))
        count = number(row.articles)
        painter.setFont(self._look.font())
        painter.setPen(theme.colour("soft"))
        room = painter.fontMetrics().horizontalAdvance(count) + 10
        side = Qt.AlignmentFlag.AlignLeft if mirrored else Qt.AlignmentFlag.AlignRight
        painter.drawText(box.adjusted(_PAD, 0, -_PAD, 0), Qt.AlignmentFlag.AlignVCenter | side, count)
        width = box.width() - 2 * _PAD - room
        left = box.left() + _PAD + (room if mirrored else 0)
        rtl = mirrored or is_rtl(row.name)
        lines = [(Paragraph(row.name, self._look.font(bold=True), width, 1, rtl=rtl), "ink")]
        if row.forms:
            lines.append((Paragraph(isolated(also(row)), self._look.font(11), width, 1, rtl=rtl), "soft"))
        y = box.center().y() - sum(line.height for line, _ in lines) / 2
        for line, ink in lines:
            line.draw(painter, left, y, theme.colour(ink))
            y += line.height
        painter.restore()


class NamesList(QListView):
    """Owned by the people panel."""

    chosen_changed = Signal()

    def __init__(self, model: NamesModel, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(NameDelegate(appearance, self))
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Names"))
        self.selectionModel().selectionChanged.connect(self._on_selection_changed)

    @property
    def chosen(self) -> list[str]:
        """The names chosen, from top to bottom."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return [str(self.model().index(row, 0).data()) for row in rows]

    def choose(self, row: int) -> None:
        """Choose one name."""
        if row >= 0:
            self.setCurrentIndex(self.model().index(row, 0))

    @Slot(QItemSelection, QItemSelection)
    def _on_selection_changed(self, _new: QItemSelection, _old: QItemSelection) -> None:
        self.chosen_changed.emit()
