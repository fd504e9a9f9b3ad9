"""Every action by its name: type a part of it, Enter does it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QFrame, QLineEdit, QListView, QVBoxLayout, QWidget

from viewer.delegates.command import CommandDelegate
from viewer.i18n import tr
from viewer.models.roles import Role
from viewer.theme import Appearance

ACTION = int(Role.VALUE)


class _Words(QSortFilterProxyModel):
    """Keeps lines that contain every word typed, in any order."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._words: list[str] = []

    def look_for(self, text: str) -> None:
        """Filter by these words."""
        self._words = text.casefold().split()
        self.invalidateRowsFilter()

    # Qt interface

    def filterAcceptsRow(self, row: int, parent: QModelIndex | QPersistentModelIndex) -> bool:
        """Every word is in the name or the explanation."""
        item = self.sourceModel().index(row, 0, parent)
        text = f"{item.data()} {item.data(Qt.ItemDataRole.ToolTipRole)}".casefold()
        return all(word in text for word in self._words)


class CommandPalette(QFrame):
    """A child of the window over its upper middle; closes on Escape, on Enter, and when the focus leaves."""

    closed = Signal()
    WIDTH, SHOWN = 520, 11

    def __init__(self, window: QWidget, appearance: Appearance, actions: Sequence[QAction]) -> None:
        super().__init__(window)
        self.setObjectName("palette")
        self._window, self._appearance = window, appearance
        self._actions = actions
        self._back: QWidget | None = None
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("What do you want to do?"))
        self.field.setAccessibleName(tr("Command"))
        self.field.textChanged.connect(self._on_text_changed)
        self.field.installEventFilter(self)
        self._source = QStandardItemModel(self)
        self.lines = _Words(self)
        self.lines.setSourceModel(self._source)
        self.list = QListView()
        self.list.setModel(self.lines)
        self.list.setItemDelegate(CommandDelegate(appearance, self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setAccessibleName(tr("Commands"))
        self.list.clicked.connect(self._on_list_clicked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.addWidget(self.field)
        layout.addWidget(self.list)
        self.hide()

    @Slot()
    def open(self) -> None:
        """Show every command; those that cannot be used now are left out."""
        self._back = self._window.focusWidget()
        self._source.clear()
        for action in self._actions:
            if action.isEnabled() and action.objectName() != "commands":
                self._source.appendRow(_line(action))
        self.field.clear()
        self._choose(0)
        width = min(self._appearance.pixels(self.WIDTH), self._window.width() - 40)
        height = self._appearance.pixels(28) * self.SHOWN + 64
        self.setGeometry((self._window.width() - width) // 2, 72, width, min(height, self._window.height() - 120))
        self.show()
        self.raise_()
        self.field.setFocus()

    def _choose(self, row: int) -> None:
        count = self.lines.rowCount()
        if count:
            self.list.setCurrentIndex(self.lines.index(row % count, 0))

    def _leave(self) -> None:
        back, self._back = self._back, None
        self.hide()
        if back is not None:
            back.setFocus()
        self.closed.emit()

    def _do(self, index: QModelIndex) -> None:
        action = index.data(ACTION)
        self._leave()
        if isinstance(action, QAction):
            action.trigger()

    @Slot(str)
    def _on_text_changed(self, text: str) -> None:
        self.lines.look_for(text)
        self._choose(0)

    @Slot(QModelIndex)
    def _on_list_clicked(self, index: QModelIndex) -> None:
        self._do(index)

    # Qt interface

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Keys of the field that belong to the list; losing the focus closes."""
        if event.type() == QEvent.Type.FocusOut and not self.isHidden():
            self._back = None
            self._leave()
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        key, row = event.key(), self.list.currentIndex().row()
        if key == Qt.Key.Key_Escape:
            self._leave()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._choose(row + (1 if key == Qt.Key.Key_Down else -1))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._do(self.list.currentIndex())
        else:
            return False
        return True


def _line(action: QAction) -> QStandardItem:
    item = QStandardItem(action.icon(), action.text().replace("&", ""))
    item.setToolTip(action.statusTip())
    item.setData(action, ACTION)
    item.setData(action.shortcut().toString(action.shortcut().SequenceFormat.NativeText), Role.COUNT)
    return item
