"""The queue of findings, worked by single keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from archive.model import FindingRow
from viewer.i18n import tr
from viewer.photos.delegate import FindingDelegate
from viewer.photos.model import FINDING_ROLE, Column, FindingsModel
from viewer.theme import Appearance

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FindingsTable(QTableView):
    """Shows FindingsModel; J and K walk, other letters are told as they are typed."""

    current_changed = Signal()
    key_pressed = Signal(str)  # a letter that the desk knows: A, D, E, R, O, S
    KEYS = frozenset("ADEROS")

    def __init__(
        self, model: FindingsModel, delegate: FindingDelegate, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._delegate = delegate
        self._look = appearance
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.setAccessibleName(tr("Findings"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.apply_look()
        self.selectionModel().selectionChanged.connect(self._on_selection_changed)

    def apply_look(self) -> None:
        """Take row height and column widths at the text scale of now."""
        self.verticalHeader().setDefaultSectionSize(self._delegate.row_height())
        header = self.horizontalHeader()
        for column, width in (
            (Column.PHOTO, self._delegate.photo_width()),
            (Column.RULE, self._delegate.rule_width()),
        ):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(column, width)
        for column in (Column.CREDIT, Column.ARTICLE):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)

    @property
    def current(self) -> FindingRow | None:
        """The finding that is looked at."""
        found = self.currentIndex().data(FINDING_ROLE)
        return found if isinstance(found, FindingRow) else None

    @property
    def selected(self) -> list[FindingRow]:
        """All chosen findings, from top to bottom."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        found = [self.model().index(row, 0).data(FINDING_ROLE) for row in rows]
        return [row for row in found if isinstance(row, FindingRow)]

    def go_to(self, number: int) -> None:
        """Choose a row, the last one where there are fewer."""
        count = self.model().rowCount()
        if count == 0:
            self.current_changed.emit()
            return
        index = self.model().index(min(max(number, 0), count - 1), 0)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(index, flags)
        self.scrollTo(index)

    @Slot(QItemSelection, QItemSelection)
    def _on_selection_changed(self, _new: QItemSelection, _old: QItemSelection) -> None:
        self.current_changed.emit()

    def takes(self, event: QKeyEvent) -> bool:
        """Whether the key means something to the desk: J, K, the letters of KEYS, Enter."""
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
        letter = event.text().upper()
        return (plain and bool(letter) and letter in self.KEYS | {"J", "K"}) or event.key() in _ENTER

    # Qt interface

    def event(self, event: QEvent) -> bool:
        """Here J and K are the desk's: in the window they are shortcuts that walk the results of the search."""
        overrides = event.type() == QEvent.Type.ShortcutOverride
        if overrides and isinstance(event, QKeyEvent) and self.takes(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Single keys; with Ctrl or Alt they are shortcuts of the window."""
        letter = event.text().upper()
        if not self.takes(event):
            super().keyPressEvent(event)
        elif event.key() in _ENTER:
            self.key_pressed.emit("O")
        elif letter in ("J", "K"):
            self.go_to(self.currentIndex().row() + (1 if letter == "J" else -1))
        else:
            self.key_pressed.emit(letter)
