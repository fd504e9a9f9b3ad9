"""Every action by its name: type a part of it, Enter does it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QFrame, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

from viewer.delegates.command import CommandDelegate
from viewer.i18n import isolated, tr
from viewer.icons import icon
from viewer.models.roles import Role
from viewer.shortcuts import shown_keys
from viewer.theme import Appearance

ACTION = int(Role.VALUE)


class CommandPalette(QFrame):
    """A child of the window over its upper middle; closes on Escape, on Enter, and when the focus leaves.

    `why_not` says for an action's id what is missing for it now, "" when it can be used.
    """

    closed = Signal()
    search_requested = Signal(str)  # no command has these words: look for them in the archive
    WIDTH, SHOWN = 560, 11

    def __init__(
        self, window: QWidget, appearance: Appearance, actions: Sequence[QAction], why_not: Callable[[str], str]
    ) -> None:
        super().__init__(window)
        self.setObjectName("palette")
        self._window, self._appearance = window, appearance
        self._actions, self._why_not = actions, why_not
        self._back: QWidget | None = None
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("What do you want to do?"))
        self.field.setAccessibleName(tr("Command"))
        self.field.textChanged.connect(self._on_text_changed)
        self.field.installEventFilter(self)
        self.lines = QStandardItemModel(self)
        self.list = QListView()
        self.list.setModel(self.lines)
        self.list.setItemDelegate(CommandDelegate(appearance, self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setAccessibleName(tr("Commands"))
        self.list.clicked.connect(self._on_list_clicked)
        self.words = QLabel(tr("No command has that name. Try a part of it, or press Esc to close."))
        self.words.setObjectName("emptyText")
        self.words.setWordWrap(True)
        self.words.setContentsMargins(10, 6, 10, 4)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        for widget in (self.field, self.words, self.list):
            layout.addWidget(widget)
        self.hide()

    @Slot()
    def open(self) -> None:
        """Show every command that can be used; those that cannot come when they are typed, and say what they lack."""
        self._back = self._window.focusWidget()
        self.field.clear()
        self._look_for("")
        width = min(self._appearance.pixels(self.WIDTH), self._window.width() - 40)
        self.setGeometry((self._window.width() - width) // 2, 72, width, self.height())
        self._fit()
        self.show()
        self.raise_()
        self._window.activateWindow()  # it may be asked for in a panel that floats
        self.field.setFocus()

    def _look_for(self, text: str) -> None:
        """List the actions whose name or explanation has every word, in any order; usable ones first."""
        words = text.casefold().split()
        known = [action for action in self._actions if action.objectName() != "commands"]
        named = [action for action in known if _has(action.text(), words)]
        described = [action for action in known if _has(f"{action.text()} {action.statusTip()}", words)]
        found = list(dict.fromkeys([*named, *described]))
        lines = [_line(action, "") for action in found if action.isEnabled()]
        if words:
            lines += [_line(a, self._why_not(a.objectName())) for a in found if not a.isEnabled()]
        self.words.setVisible(not lines)
        self.lines.clear()
        for line in lines or [self._search_line(text.strip())]:
            self.lines.appendRow(line)
        self._choose(0)

    def _search_line(self, text: str) -> QStandardItem:
        words = tr("Search the archive for {words}").format(words=isolated(f"“{text}”"))
        item = QStandardItem(icon("search", self._appearance.theme), words)
        item.setData(text, ACTION)
        return item

    def _fit(self) -> None:
        """As high as its lines, up to SHOWN of them."""
        lines = max(min(self.lines.rowCount(), self.SHOWN), 1)
        words = 0 if self.words.isHidden() else self.words.heightForWidth(self.width() - 40) + 8
        height = self._appearance.pixels(28) * lines + self.field.sizeHint().height() + words + 30
        self.resize(self.width(), min(height, self._window.height() - 120))

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
        """Do it; a command that cannot be used now says why, and the palette stays."""
        action = index.data(ACTION)
        if isinstance(action, QAction) and not action.isEnabled():
            return
        self._leave()
        if isinstance(action, QAction):
            action.trigger()
        elif action:
            self.search_requested.emit(action)

    @Slot(str)
    def _on_text_changed(self, text: str) -> None:
        self._look_for(text)
        self._fit()

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


def _has(text: str, words: Sequence[str]) -> bool:
    return all(word in text.casefold() for word in words)


def _line(action: QAction, lacks: str) -> QStandardItem:
    """The action with its shortcut, or with what it lacks."""
    name = action.text().replace("&", "")
    item = QStandardItem(action.icon(), name)
    item.setToolTip(action.statusTip())
    item.setData(action, ACTION)
    keys = shown_keys(action.shortcut())
    item.setData(lacks or keys, Role.COUNT)
    item.setData("off" if lacks else "", Role.STATE)
    item.setData(", ".join(part for part in (name, lacks or keys) if part), Qt.ItemDataRole.AccessibleTextRole)
    return item
