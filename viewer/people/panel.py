"""People: the list of names, merging them, and the page of the one that is chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from archive.model import NameRow
from viewer.i18n import tr
from viewer.people.names import NamesList, NamesModel
from viewer.people.page_view import PageView
from viewer.people.roles import Person
from viewer.theme import Appearance
from viewer.widgets.empty import EmptyState
from viewer.widgets.flow import FlowLayout


class PeoplePanel(QSplitter):
    """Shows names and pages; makes no call to the archive. Lives in the GUI thread, owned by the window."""

    filter_changed = Signal(str)  # hand the names that contain it to `show_names`
    person_requested = Signal(str)  # hand the page to `show_person`
    merge_requested = Signal(tuple, str)  # names, the agreed one
    split_requested = Signal(str)
    undo_requested = Signal()
    open_requested = Signal(int)
    search_requested = Signal(str)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._look = appearance
        self._writable = False
        self.model = NamesModel(self)
        self.names = NamesList(self.model, appearance)
        self.page = PageView(appearance)
        self.filter = QLineEdit()
        self._count, self._agreed, self._merge = QLabel(), QComboBox(), QPushButton()
        self._merge_bar, self._undo = QWidget(), QPushButton()
        self._stack = QStackedWidget()
        words = tr("Choose a name to see what it wrote, edited, photographed, and where it is mentioned.")
        self._stack.addWidget(EmptyState(appearance, "people", tr("No name chosen"), words))
        self._stack.addWidget(self.page)
        self._build()
        self._connect()

    def _build(self) -> None:
        self.filter.setPlaceholderText(tr("Find a name"))
        self.filter.setAccessibleName(tr("Find a name"))
        self.filter.setClearButtonEnabled(True)
        self._count.setObjectName("faint")
        self._undo.setProperty("link", True)
        self._undo.hide()
        self._agreed.setAccessibleName(tr("The form that stays"))
        self._merge.setProperty("primary", True)
        row = FlowLayout(self._merge_bar, 6)
        row.addWidget(self._merge)
        row.addWidget(self._agreed)
        self._merge_bar.hide()
        side = QWidget()
        side.setObjectName("panel")
        side.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        side.setMinimumWidth(220)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(6)
        for widget in (self.filter, self._count, self._merge_bar, self._undo):
            holder = QVBoxLayout()
            holder.setContentsMargins(14, 0, 14, 0)
            if widget is self._undo:
                holder.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeading)
            else:
                holder.addWidget(widget)
            column.addLayout(holder)
        column.addWidget(self.names, 1)
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self._stack.setMinimumWidth(320)
        self.addWidget(side)
        self.addWidget(self._stack)
        self.setStretchFactor(1, 1)
        self.setSizes([320, 1060])

    def _connect(self) -> None:
        self.filter.textChanged.connect(self.filter_changed)
        self.filter.returnPressed.connect(self._on_filter_return_pressed)
        self.names.chosen_changed.connect(self._on_names_chosen_changed)
        self._merge.clicked.connect(self.merge_chosen)
        self._undo.clicked.connect(self.undo_requested)
        self.page.open_requested.connect(self.open_requested)
        self.page.search_requested.connect(self.search_requested)
        self.page.split_requested.connect(self.split_requested)
        self.page.merge_requested.connect(self.merge_requested)
        self.page.person_requested.connect(self.person_requested)
        self._look.changed.connect(self.page.refresh)

    def show_names(self, rows: Sequence[NameRow]) -> None:
        """Take other names; the one whose page is open stays chosen."""
        self.model.set_rows(rows)
        self._count.setText(tr("%n names", len(rows)))
        person = self.page.person
        if person is not None:
            self.names.choose(self.model.place_of(person.page.name))

    def show_person(self, person: Person | None) -> None:
        """Open a page; None closes it."""
        self.page.show_person(person, writable=self._writable)
        self._stack.setCurrentIndex(0 if person is None else 1)
        if person is not None and person.page.name not in self.names.chosen:
            self.names.choose(self.model.place_of(person.page.name))

    def set_writable(self, writable: bool) -> None:
        """Whether names can be merged and split here."""
        self._writable = writable
        self.page.show_person(self.page.person, writable=writable)

    def show_decision(self, words: str) -> None:
        """Say what was decided, with a way to take it back; "" takes the words away."""
        self._undo.setText(words)
        self._undo.setVisible(bool(words))

    @Slot()
    def take_focus(self) -> None:
        """Put the keyboard into the filter of names."""
        self.filter.setFocus(Qt.FocusReason.OtherFocusReason)
        self.filter.selectAll()

    @Slot()
    def _on_filter_return_pressed(self) -> None:
        self.names.setFocus(Qt.FocusReason.OtherFocusReason)
        if not self.names.chosen:
            self.names.choose(0 if self.model.rowCount() else -1)

    @Slot()
    def _on_names_chosen_changed(self) -> None:
        chosen = self.names.chosen
        self._merge_bar.setVisible(self._writable and len(chosen) > 1)
        if len(chosen) > 1:
            self._agreed.clear()
            self._agreed.addItems(chosen)
            self._merge.setText(tr("Merge %n names into", len(chosen)))
        elif len(chosen) == 1 and (self.page.person is None or self.page.person.page.name != chosen[0]):
            self.person_requested.emit(chosen[0])

    @Slot()
    def merge_chosen(self) -> bool:
        """Ask to merge the names that are chosen; False when fewer than two are."""
        chosen, agreed = self.names.chosen, self._agreed.currentText()
        if len(chosen) < 2 or not agreed:
            return False
        self.merge_requested.emit(tuple(name for name in chosen if name != agreed), agreed)
        return True
