"""The filters beside the results: years as bars, then groups of values to ask for or to exclude."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QMenu, QTreeView, QVBoxLayout, QWidget

from viewer.delegates.filter import FilterDelegate
from viewer.i18n import digits, tr
from viewer.models.filters import FILTERS, MORE, OTHERS, FilterModel
from viewer.models.roles import Role
from viewer.search.ask import Found
from viewer.search.histogram import Histogram
from viewer.search.query_text import FilterState, active_filters, dates_of, with_dates, with_filter
from viewer.search.years import span_of
from viewer.theme import Appearance
from viewer.widgets.section_line import SectionLine


class FilterTree(QTreeView):
    """Space or a click asks for a value, minus or Alt + click excludes it; arrow keys open and close groups."""

    toggled = Signal(QModelIndex, str)  # index of a value, "include" or "exclude"

    def __init__(self, model: FilterModel, appearance: Appearance) -> None:
        super().__init__()
        self.setObjectName("filterList")
        self.setModel(model)
        self.setItemDelegate(FilterDelegate(appearance, self))
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setExpandsOnDoubleClick(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setAccessibleName(tr("Filters"))
        self.setToolTip(tr("Click or Space: only these · Alt + click or minus: none of these"))

    # Qt interface

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on a value or on a heading."""
        index = self.indexAt(event.position().toPoint())
        if event.button() != Qt.MouseButton.LeftButton or not index.isValid():
            super().mouseReleaseEvent(event)
        elif index.parent().isValid():
            excludes = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
            self.toggled.emit(index, "exclude" if excludes else "include")
        else:
            self.setExpanded(index, not self.isExpanded(index))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space, Enter and minus; the rest walks."""
        index = self.currentIndex()
        asks = event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if index.isValid() and index.parent().isValid() and (asks or event.key() == Qt.Key.Key_Minus):
            self.toggled.emit(index, "include" if asks else "exclude")
        elif index.isValid() and asks:
            self.setExpanded(index, not self.isExpanded(index))
        else:
            super().keyPressEvent(event)


class FilterPanel(QWidget):
    """Owned by the window; every choice is told as a new query text, so that people see how it is written."""

    query_requested = Signal(str)
    facets_wanted = Signal()  # a group was opened that has not been counted
    value_wanted = Signal(str)  # a value of this field is to be typed: it is not among those counted

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("filters")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._query = ""
        self._model = FilterModel(self)
        self.histogram = Histogram(appearance)
        self.histogram.chosen.connect(self._on_histogram_chosen)
        self.tree = FilterTree(self._model, appearance)
        self.tree.toggled.connect(self._on_tree_toggled)
        self.tree.expanded.connect(self._on_tree_expanded)
        self.tree.collapsed.connect(self._on_tree_collapsed)
        self.tree.customContextMenuRequested.connect(self._on_menu_requested)
        self._head = SectionLine(tr("Published"))
        self._fill()
        for row, spec in enumerate(FILTERS):
            self.tree.setExpanded(self._model.index(row, 0), spec.open)
        self.tree.hide()  # groups that nobody has counted yet say nothing
        appearance.changed.connect(self.tree.doItemsLayout)

    def _fill(self) -> None:
        years = QVBoxLayout()
        years.setContentsMargins(14, 10, 14, 4)
        years.setSpacing(4)
        years.addWidget(self._head)
        years.addWidget(self.histogram)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(years)
        layout.addWidget(self.tree, 1)

    @property
    def wanted_facets(self) -> tuple[str, ...]:
        """What has to be counted for what is open."""
        return self._model.wanted_facets

    def show_query(self, query: str) -> None:
        """Choices go into this query from now on; the counts stay until those of its answer are there."""
        self._query = query

    def show_found(self, found: Found) -> None:
        """What was counted of the answer."""
        answer, counts = found.answer, found.counts
        if counts is None:
            return
        self._query = answer.query
        field, value = (self.tree.currentIndex().data(role) for role in (Role.FIELD, Role.VALUE))
        self._model.show_counts(answer.facets, answer.total, active_filters(answer.query), counts.conflicts)
        self._hide_empty_groups()
        moved = self._model.index_of(field, value) if value else QModelIndex()
        if moved.isValid() and self.tree.hasFocus():
            self.tree.setCurrentIndex(moved)  # counts reorder the values under the keyboard
        self.tree.show()
        first, last = span_of(dates_of(answer.query))
        self.histogram.show_counts(counts.months, first, last)
        shown = self.histogram.periods
        self._head.set_note(digits("–".join(dict.fromkeys((shown[0], shown[-1])))) if shown else "")

    def _hide_empty_groups(self) -> None:
        """An open group without values says nothing; a closed one may have some."""
        root = QModelIndex()
        for row, spec in enumerate(FILTERS):
            empty = spec.field not in self._model.closed and not self._model.item(row).rowCount()
            self.tree.setRowHidden(row, root, empty)

    @Slot(QModelIndex, str)
    def _on_tree_toggled(self, index: QModelIndex, wish: FilterState) -> None:
        asks = index.data(Role.STATE)
        if asks == MORE:
            self._model.show_more(index.data(Role.FIELD))
            return
        if asks == OTHERS:
            self.value_wanted.emit(index.data(Role.FIELD))
            return
        state: FilterState = "" if index.data(Role.STATE) == wish else wish
        field, value = index.data(Role.FIELD), index.data(Role.VALUE)
        self.query_requested.emit(with_filter(self._query, field, value, state))

    @Slot(QModelIndex)
    def _on_tree_expanded(self, index: QModelIndex) -> None:
        field = index.data(Role.FIELD)
        if field in self._model.closed:
            self._model.closed.discard(field)
            self.facets_wanted.emit()

    @Slot(QModelIndex)
    def _on_tree_collapsed(self, index: QModelIndex) -> None:
        self._model.closed.add(index.data(Role.FIELD))

    @Slot(str)
    def _on_histogram_chosen(self, dates: str) -> None:
        self.query_requested.emit(with_dates(self._query, dates))

    @Slot(QPoint)
    def _on_menu_requested(self, place: QPoint) -> None:
        index = self.tree.indexAt(place)
        if not index.isValid() or not index.parent().isValid() or not index.data(Role.VALUE):
            return
        menu = QMenu(self)
        only = menu.addAction(tr("Only these"))
        exclude = menu.addAction(tr("None of these"))
        leave = menu.addAction(tr("Leave it open"))
        state = index.data(Role.STATE)
        chosen = menu.exec(self.tree.viewport().mapToGlobal(place))
        wishes = {only: "include", exclude: "exclude", leave: state}
        if wishes.get(chosen):
            self.tree.toggled.emit(index, wishes[chosen])
        menu.deleteLater()
