"""Lists of a mark, a name and a count, of which one is chosen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import (
    QItemSelection,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFontMetricsF, QPainter, QResizeEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from viewer.delegates.text import Paragraph
from viewer.i18n import number
from viewer.theme import Appearance

ID, MARK, COUNT = (int(Qt.ItemDataRole.UserRole) + n for n in range(1, 4))
_ROW = 24
_SIDES, _MARK, _LINES = 14, 34, 2  # pixels at the sides and of the mark; lines of a name


class CountDelegate(QStyledItemDelegate):
    """A mark, a name, and a count at the trailing edge."""

    def __init__(self, appearance: Appearance, parent: QWidget, *, marks: bool) -> None:
        super().__init__(parent)
        self._look, self._marks = appearance, marks

    # Qt interface

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """One line, or two where the name needs them."""
        view = self.parent()
        width = view.viewport().width() if isinstance(view, QListView) else option.rect.width()
        return QSize(width, max(self._look.pixels(_ROW), round(self._name(index, width, rtl=False).height) + 6))

    def _name(self, index: QModelIndex | QPersistentModelIndex, width: float, *, rtl: bool) -> Paragraph:
        """The name in lines of what mark and count leave."""
        room = width - 2 * _SIDES - self._mark_width - self._count_width(index)
        return Paragraph(str(index.data()), self._look.font(), max(room, 1), _LINES, rtl=rtl)

    @property
    def _mark_width(self) -> int:
        return self._look.pixels(_MARK) if self._marks else 0

    def _count_width(self, index: QModelIndex | QPersistentModelIndex) -> float:
        return QFontMetricsF(self._look.font()).horizontalAdvance(number(index.data(COUNT) or 0)) + 10

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Chosen rows have a wash and a bar at the leading edge."""
        theme, box = self._look.theme, QRectF(option.rect)
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # else left and right are swapped twice
        if chosen:
            painter.fillRect(box, theme.colour("accent_wash"))
            painter.fillRect(
                QRectF(box.right() - 2 if rtl else box.left(), box.top(), 2, box.height()), theme.colour("accent")
            )
        name = self._name(index, box.width(), rtl=rtl)
        inner = QRectF(box.left() + _SIDES, box.top(), box.width() - 2 * _SIDES, self._look.pixels(_ROW))
        leading = Qt.AlignmentFlag.AlignVCenter | (Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft)
        trailing = Qt.AlignmentFlag.AlignVCenter | (Qt.AlignmentFlag.AlignLeft if rtl else Qt.AlignmentFlag.AlignRight)
        painter.setFont(self._look.font(bold=True))
        painter.setPen(theme.colour("accent"))
        painter.drawText(inner, leading | Qt.TextFlag.TextSingleLine, index.data(MARK))
        count = index.data(COUNT)
        painter.setFont(self._look.font())
        painter.setPen(theme.colour("soft"))
        painter.drawText(inner, trailing, "" if count is None else number(count))
        ahead = self._count_width(index) if rtl else self._mark_width
        top = box.top() + (box.height() - name.height) / 2
        name.draw(painter, inner.left() + ahead, top, theme.colour("ink" if count or chosen else "faint"))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(theme.colour("accent"))
            painter.drawRect(box.adjusted(0.5, 0.5, -1.5, -1.5))
        painter.restore()


class CountList(QListView):
    """One of several with counts; says which is chosen."""

    chosen = Signal(str)

    def __init__(self, appearance: Appearance, name: str, parent: QWidget | None = None, *, marks: bool = True) -> None:
        super().__init__(parent)
        self._items = QStandardItemModel(self)
        self.setModel(self._items)
        self.setItemDelegate(CountDelegate(appearance, self, marks=marks))
        self.setAccessibleName(name)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().selectionChanged.connect(self._on_selection_changed)
        appearance.changed.connect(self._fit)

    def add(self, item_id: str, mark: str, name: str, tip: str = "") -> None:
        """Another row at the end."""
        item = QStandardItem(name)
        item.setData(item_id, ID)
        item.setData(mark, MARK)
        item.setToolTip(tip)
        self._items.appendRow(item)
        self._fit()

    def set_counts(self, counts: Mapping[str, int]) -> None:
        """Show how many there are of each."""
        for at in range(self._items.rowCount()):
            item = self._items.item(at)
            count = counts.get(item.data(ID), 0)
            item.setData(count, COUNT)
            item.setAccessibleText(f"{item.data(MARK)} {item.text()}, {number(count)}")
        self._fit()

    def set_rows(self, rows: Sequence[tuple[str, str, str, int]], chosen: str) -> None:
        """Take other rows (id, mark, name, count); `chosen` is chosen without being asked."""
        with QSignalBlocker(self), QSignalBlocker(self.selectionModel()):
            self._items.clear()
            for item_id, mark, name, _ in rows:
                self.add(item_id, mark, name, name)
            self.set_counts({item_id: count for item_id, _, _, count in rows})
            self.choose(chosen)
        self.viewport().update()

    @property
    def current(self) -> str:
        """The id of the chosen row."""
        return str(self.currentIndex().data(ID) or "")

    def choose(self, item_id: str) -> None:
        """Choose a row without being asked."""
        for at in range(self._items.rowCount()):
            if self._items.item(at).data(ID) == item_id:
                self.setCurrentIndex(self._items.index(at, 0))

    @Slot()
    def _fit(self) -> None:
        """As high as all rows are in the width of now."""
        self.scheduleDelayedItemsLayout()
        self.setFixedHeight(sum(self.sizeHintForRow(row) for row in range(self._items.rowCount())) + 2)

    @Slot(QItemSelection, QItemSelection)
    def _on_selection_changed(self, selected: QItemSelection, _before: QItemSelection) -> None:
        for index in selected.indexes():
            self.chosen.emit(index.data(ID))

    # Qt interface

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may break names elsewhere."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()
