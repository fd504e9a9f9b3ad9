"""The page of lists: saved searches, collections, tags and recent searches; Enter opens one as a search."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QStyleOptionViewItem,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from viewer.i18n import tr
from viewer.library.model import ENTRY, ShelfModel
from viewer.library.shelves import KINDS, REMOVABLE, Entry, Shelves
from viewer.models.dragging import dragged_articles
from viewer.theme import Appearance


class ShelfView(QTreeView):
    """Enter opens, F2 renames, Delete removes; articles are dropped on collections and tags."""

    opened = Signal(QModelIndex)
    removal_requested = Signal(QModelIndex)
    renaming_requested = Signal(QModelIndex)
    dropped = Signal(object, QModelIndex)  # ids of articles

    # Qt interface

    def event(self, event: QEvent) -> bool:
        """F2 is this list's own here, not the window's command of that key."""
        is_key = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_F2 and not event.modifiers()
        if is_key and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def drawRow(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """The row at hand has a ring while the keyboard is here: the style's own cannot be seen on dark ground."""
        super().drawRow(painter, option, index)
        if self.hasFocus() and index == self.currentIndex().siblingAtColumn(0):
            painter.setPen(self.palette().link().color())
            painter.drawRect(option.rect.adjusted(0, 0, -1, -1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys on an entry; the rest walks."""
        index = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self.opened.emit(index)
        elif event.key() == Qt.Key.Key_Delete and index.isValid():
            self.removal_requested.emit(index)
        elif event.key() == Qt.Key.Key_F2 and index.isValid():
            self.renaming_requested.emit(index)
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Articles come in."""
        if dragged_articles(event.mimeData()):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Over a collection or a tag they may be dropped."""
        index = self.indexAt(event.position().toPoint())
        if taking(index) is not None:
            self.setCurrentIndex(index)
            event.acceptProposedAction()
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        """They are dropped."""
        index = self.indexAt(event.position().toPoint())
        ids = dragged_articles(event.mimeData())
        if ids and index.isValid():
            event.acceptProposedAction()
            self.dropped.emit(ids, index)


def taking(index: QModelIndex) -> Entry | None:
    """The collection or tag that takes articles dropped there; without a name yet below the heading of its shelf."""
    entry = index.data(ENTRY)
    if isinstance(entry, Entry):
        return entry if entry.kind in {"collection", "tag"} else None
    shelf = index.parent() if index.parent().isValid() else index
    kind = KINDS[shelf.row()] if shelf.isValid() else ""
    return Entry(kind, "", "") if kind in {"collection", "tag"} else None


class ListsPanel(QWidget):
    """Owned by the window."""

    entry_opened = Signal(object)  # Entry
    removal_requested = Signal(object)  # Entry
    renaming_requested = Signal(object)  # Entry: ask for its new name
    articles_dropped = Signal(object, object)  # ids, Entry: a collection or a tag, "" as its name for a new one

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._appearance = appearance
        self._model = ShelfModel(self)
        self.view = ShelfView()
        self.view.setObjectName("shelves")
        self._open = QPushButton(tr("Open"))
        self._remove = QPushButton(tr("Remove"))
        self._rename = QPushButton(tr("Rename…"))
        self._set_up_view()
        self._build()
        appearance.changed.connect(self._on_appearance_changed)
        self._on_appearance_changed()

    def _set_up_view(self) -> None:
        view = self.view
        view.setModel(self._model)
        view.setAccessibleName(tr("Saved searches, collections, tags and recent searches"))
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setUniformRowHeights(True)
        view.setAcceptDrops(True)
        view.setAllColumnsShowFocus(False)  # the ring around the row is drawn by the view
        view.setIndentation(18)
        header = view.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        view.expandAll()
        view.doubleClicked.connect(self._on_view_opened)
        view.opened.connect(self._on_view_opened)
        view.removal_requested.connect(self._on_view_removal_requested)
        view.selectionModel().currentChanged.connect(self._on_current_changed)
        self._open.clicked.connect(self._on_open_clicked)
        self._remove.clicked.connect(self._on_remove_clicked)
        self._rename.clicked.connect(self._on_rename_clicked)
        view.renaming_requested.connect(self._on_view_renaming_requested)
        view.dropped.connect(self._on_view_dropped)
        self._on_current_changed()

    def _build(self) -> None:
        title = QLabel(tr("Lists"))
        title.setObjectName("title")
        hint = QLabel(tr("What is kept in this archive. Enter opens, F2 renames, Delete removes."))
        hint.setObjectName("faint")
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._open)
        buttons.addWidget(self._rename)
        buttons.addWidget(self._remove)
        buttons.addStretch(1)
        self._span_hints()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 16)
        layout.setSpacing(10)
        layout.addWidget(title)
        layout.addWidget(hint)
        layout.addWidget(self.view, 1)
        layout.addLayout(buttons)

    def show_shelves(self, shelves: Shelves) -> None:
        """Show what is kept; the line at hand stays chosen by its name."""
        entry = self.current
        self._model.show_shelves(shelves)
        self._span_hints()
        self.view.expandAll()
        if entry is not None:
            self.choose(entry.kind, entry.name)

    def _span_hints(self) -> None:
        """Headings and hints have the whole line to themselves."""
        root = self._model.invisibleRootItem().index()
        for shelf in range(self._model.rowCount()):
            self.view.setFirstColumnSpanned(shelf, root, True)
            parent = self._model.index(shelf, 0)
            for row in range(self._model.rowCount(parent)):
                entry = self._model.index(row, 0, parent).data(ENTRY)
                self.view.setFirstColumnSpanned(row, parent, not isinstance(entry, Entry))

    def choose(self, kind: str, name: str) -> None:
        """Make the entry current, if it is there."""
        for shelf in range(self._model.rowCount()):
            parent = self._model.index(shelf, 0)
            for row in range(self._model.rowCount(parent)):
                index = self._model.index(row, 0, parent)
                entry = index.data(ENTRY)
                if isinstance(entry, Entry) and (entry.kind, entry.name) == (kind, name):
                    self.view.setCurrentIndex(index)

    @property
    def current(self) -> Entry | None:
        """The entry at hand."""
        entry = self.view.currentIndex().data(ENTRY)
        return entry if isinstance(entry, Entry) else None

    @Slot(QModelIndex)
    def _on_view_opened(self, index: QModelIndex) -> None:
        entry = index.data(ENTRY)
        if isinstance(entry, Entry):
            self.entry_opened.emit(entry)

    @Slot(QModelIndex)
    def _on_view_removal_requested(self, index: QModelIndex) -> None:
        entry = index.data(ENTRY)
        if isinstance(entry, Entry) and entry.kind in REMOVABLE:
            self.removal_requested.emit(entry)

    @Slot(QModelIndex)
    def _on_view_renaming_requested(self, index: QModelIndex) -> None:
        entry = index.data(ENTRY)
        if isinstance(entry, Entry) and entry.kind in REMOVABLE:
            self.renaming_requested.emit(entry)

    @Slot(object, QModelIndex)
    def _on_view_dropped(self, ids: Sequence[int], index: QModelIndex) -> None:
        entry = taking(index)
        if entry is not None:
            self.articles_dropped.emit(ids, entry)

    @Slot()
    def _on_rename_clicked(self) -> None:
        self._on_view_renaming_requested(self.view.currentIndex())

    @Slot()
    def _on_open_clicked(self) -> None:
        self._on_view_opened(self.view.currentIndex())

    @Slot()
    def _on_remove_clicked(self) -> None:
        self._on_view_removal_requested(self.view.currentIndex())

    @Slot()
    def _on_current_changed(self) -> None:
        entry = self.current
        self._open.setEnabled(entry is not None)
        for button in (self._remove, self._rename):
            button.setEnabled(entry is not None and entry.kind in REMOVABLE)

    @Slot()
    def _on_appearance_changed(self) -> None:
        for column, width in ((0, 280), (2, 90), (3, 90)):
            self.view.setColumnWidth(column, self._appearance.pixels(width))
