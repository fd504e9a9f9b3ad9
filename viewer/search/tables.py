"""The two views of what was found: rows with the words found, and a table with columns of choice."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import islice

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QDrag, QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QLabel, QMenu, QTableView

from viewer.delegates.cell import CellDelegate
from viewer.delegates.result import ResultDelegate
from viewer.i18n import tr
from viewer.models.columns import COLUMNS
from viewer.models.dragging import articles_data
from viewer.models.results import ResultListModel
from viewer.models.roles import Role
from viewer.theme import Appearance
from viewer.widgets.ground import fill_ground

_AT_ONCE = 4  # rows that are laid out ahead


class ArticleTable(QTableView):
    """A QTableView as a list: whole rows, equal heights, Enter opens. Ten times quicker than a QListView."""

    opened = Signal(QModelIndex)

    def __init__(self, model: ResultListModel, name: str, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self.setModel(model)
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setDragEnabled(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)

    def choose_row(self, row: int) -> None:
        """Make this row current; rows outside the list are ignored."""
        # Not selectRow: in a right-to-left window it asks the header for a column before there is a layout.
        index = self.model().index(row, 0)
        if index.isValid():
            flags = QItemSelectionModel.SelectionFlag
            self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
            self.scrollTo(index)

    def rows_on_screen(self) -> tuple[int, int]:
        """The first and the last row on screen; the last may lie behind the end of the list."""
        height = max(self.verticalHeader().defaultSectionSize(), 1)
        first = self.verticalScrollBar().value() // height
        return first, first + self.viewport().height() // height + 1

    # Qt interface

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rows on their ground."""
        fill_ground(self.viewport(), event, self._appearance.theme.colour("panel"))
        super().paintEvent(event)

    def startDrag(self, _actions: Qt.DropAction) -> None:
        """Carry the chosen articles to a list of the library; not while some of them are still to be known."""
        ids = [index.data(Role.ARTICLE_ID) for index in self.selectionModel().selectedRows()]
        if ids and None not in ids:
            drag = QDrag(self)
            drag.setMimeData(articles_data(ids))
            label = QLabel(tr("%n articles", len(ids)))
            label.setObjectName("dragged")
            drag.setPixmap(label.grab())
            drag.exec(Qt.DropAction.CopyAction)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens what is current."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)


class ResultList(ArticleTable):
    """One column painted by a delegate: headline, meta line, snippet, badges.

    The arrow key into reading direction opens what stands behind a row, the other one closes it, as a click does.
    """

    stack_toggled = Signal(int)  # row

    def __init__(self, model: ResultListModel, delegate: ResultDelegate, appearance: Appearance) -> None:
        super().__init__(model, tr("Results"), appearance)
        self._delegate = delegate
        self.setItemDelegateForColumn(0, delegate)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        appearance.changed.connect(self._on_appearance_changed)
        self._on_appearance_changed()

    def prepare(self, around: int) -> bool:
        """Lay out some of the rows on screen and of so many around it, a millisecond; whether there may be more."""
        return self._lay_out(around, _AT_ONCE) == _AT_ONCE

    def lay_out(self) -> None:
        """Lay out every row on screen: what is left of painting them is to draw."""
        if self.isVisible():
            self._lay_out(0, None)

    def _lay_out(self, around: int, most: int | None) -> int:
        first, last = self.rows_on_screen()
        size = QSize(self.columnWidth(0), self.rowHeight(first))
        indexes = (self.model().index(row, 0) for row in range(max(first - around, 0), last + around + 1))
        made = (1 for index in indexes if index.isValid() and self._delegate.prepare(index, size))
        return sum(islice(made, most))

    @Slot()
    def _on_appearance_changed(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self._delegate.row_height())

    def _opens(self, key: int) -> bool | None:
        """Whether the key opens (True) or closes a stack; None for other keys."""
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if key not in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            return None
        return (key == Qt.Key.Key_Right) != mirrored

    # Qt interface

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows open and close stacks, the rest walks."""
        index, opens = self.currentIndex(), self._opens(event.key())
        stack = index.data(Role.STACK) if index.isValid() else None
        closes_from_inside = opens is False and index.isValid() and bool(index.data(Role.CAME_OUT))
        if (stack is not None and opens is not None and stack[1] != opens) or closes_from_inside:
            self.stack_toggled.emit(index.row())
        elif opens is None:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on the words about a stack opens or closes it."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and self._delegate.stack_box(self.visualRect(index), index).contains(event.position()):
            self.stack_toggled.emit(index.row())
        else:
            super().mousePressEvent(event)


class ResultTable(ArticleTable):
    """A line an article; a right click on the header chooses columns, which keep the widths that they are given."""

    columns_chosen = Signal(object)  # tuple[str, ...]
    widths_chosen = Signal(object)  # dict[str, int]: columns that were made wider or narrower, in pixels at scale 1
    RESIZED_MS = 400  # since the last move of the mouse

    def __init__(self, model: ResultListModel, appearance: Appearance) -> None:
        super().__init__(model, tr("Results as a table"), appearance)
        self._rows = model
        self._setting = False  # by us, not by a person
        self.setItemDelegate(CellDelegate(appearance, self))
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._on_columns_requested)
        header.setToolTip(tr("Right click: choose columns"))
        header.sectionResized.connect(self._on_section_resized)
        self._widths: dict[str, int] = {}
        self._resized = QTimer(self, interval=self.RESIZED_MS, singleShot=True)
        self._resized.timeout.connect(lambda: self.widths_chosen.emit(self._widths))
        appearance.changed.connect(self._on_appearance_changed)
        self._on_appearance_changed()

    def set_columns(self, names: Sequence[str], widths: Mapping[str, int]) -> None:
        """Show these columns, in these widths where they are not as designed."""
        if not self._resized.isActive():
            self._widths = dict(widths)
        if tuple(names) != tuple(column.name for column in self._rows.columns):
            row = self.currentIndex().row()
            self._rows.set_columns(names)
            self.choose_row(row)
        self._on_appearance_changed()

    def ask_columns(self) -> None:
        """Have the columns chosen, by keyboard too."""
        self._on_columns_requested(self.horizontalHeader().rect().bottomLeft())

    @Slot(int, int, int)
    def _on_section_resized(self, at: int, _before: int, width: int) -> None:
        if not self._setting and at < len(self._rows.columns):
            self._widths[self._rows.columns[at].name] = round(width / self._appearance.scale)
            self._resized.start()

    @Slot(QPoint)
    def _on_columns_requested(self, place: QPoint) -> None:
        shown = [column.name for column in self._rows.columns]
        menu = QMenu(self)
        for column in COLUMNS:
            action = menu.addAction(tr(column.label))
            action.setCheckable(True)
            action.setChecked(column.name in shown)
            action.setData(column.name)
        chosen = menu.exec(self.horizontalHeader().mapToGlobal(place))
        if chosen is not None:
            name = chosen.data()
            kept = [other for other in shown if other != name] if name in shown else [*shown, name]
            self.columns_chosen.emit(tuple(kept))
        menu.deleteLater()

    @Slot()
    def _on_appearance_changed(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self._appearance.pixels(30))
        self._setting = True
        for at, column in enumerate(self._rows.columns):
            self.setColumnWidth(at, self._appearance.pixels(self._widths.get(column.name, column.width)))
        self._setting = False
