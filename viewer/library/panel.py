"""The page of lists: searches that a person stayed with, to be asked again."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QLabel, QListView, QStackedWidget, QVBoxLayout, QWidget

from viewer.i18n import tr
from viewer.theme import Appearance
from viewer.widgets.empty import EmptyState


class SearchList(QListView):
    """Enter asks the search again."""

    asked = Signal(QModelIndex)

    # Qt interface

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter on a line."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.asked.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)


class ListsPanel(QWidget):
    """Owned by the window."""

    search_requested = Signal(str)

    def __init__(self, appearance: Appearance, actions: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._model = QStandardItemModel(self)
        self.list = SearchList()
        self.list.setModel(self._model)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setAccessibleName(tr("Recent searches"))
        self.list.setSpacing(2)
        self.list.activated.connect(self._on_list_asked)
        self.list.asked.connect(self._on_list_asked)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        title = QLabel(tr("Recent searches"))
        title.setObjectName("title")
        hint = QLabel(tr("Enter or a double click asks again."))
        hint.setObjectName("faint")
        for widget in (title, hint, self.list):
            column.addWidget(widget)
        self._stack = QStackedWidget()
        self._stack.addWidget(
            EmptyState(
                appearance,
                "history",
                tr("No searches yet"),
                tr("Searches that you press Enter on, or read an article of, are listed here."),
                actions,
            )
        )
        self._stack.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)

    def show_searches(self, queries: Sequence[str]) -> None:
        """The newest first."""
        self._model.clear()
        for query in queries:
            self._model.appendRow(QStandardItem(query))
        self._stack.setCurrentIndex(1 if queries else 0)

    @Slot(QModelIndex)
    def _on_list_asked(self, index: QModelIndex) -> None:
        self.search_requested.emit(str(index.data()))
