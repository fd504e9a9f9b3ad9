"""What the word at the cursor may become, in a list below the search bar that never takes the focus."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QModelIndex, QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QVBoxLayout, QWidget

from viewer.i18n import joined, number, tr
from viewer.theme import Appearance


class Offer(Protocol):
    """A completion as the archive offers it: `text` takes the place of code points `start` to `end`."""

    @property
    def text(self) -> str:
        """What would stand there."""

    @property
    def start(self) -> int:
        """First code point replaced."""

    @property
    def end(self) -> int:
        """Behind the last code point replaced."""

    @property
    def kind(self) -> str:
        """What it is: "field", "value", "word" …"""

    @property
    def count(self) -> int | None:
        """In how many articles, when known."""


KINDS = {"field": "field", "value": "value", "word": "word", "state": "state", "operator": "operator"}


class CompletionPopup(QFrame):
    """A child of the window, as `anchor` is placed and at the foot of `below`; the search bar drives it by keyboard."""

    chosen = Signal(object)  # Offer
    SHOWN = 9
    LINE = 26  # pixels, whatever script its words are in

    def __init__(self, anchor: QWidget, below: QWidget, appearance: Appearance) -> None:
        super().__init__(anchor.window())
        self.setObjectName("popup")
        self._anchor, self._below, self._appearance = anchor, below, appearance
        self._offers: Sequence[Offer] = ()
        self._model = QStandardItemModel(self)
        self._list = QListView()
        self._list.setModel(self._model)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._list.setUniformItemSizes(True)
        self._list.setAccessibleName(tr("Completions"))
        self._list.clicked.connect(self._on_list_clicked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.addWidget(self._list)
        self.hide()

    def offer(self, offers: Sequence[Offer]) -> None:
        """Show these; none hides the list."""
        self._offers = offers
        self._model.clear()
        for item in offers:
            count = number(item.count) if item.count else ""
            line = QStandardItem(joined(item.text, count))
            line.setToolTip(tr(KINDS.get(item.kind, item.kind)))
            line.setEditable(False)
            line.setSizeHint(QSize(0, self._appearance.pixels(self.LINE)))
            self._model.appendRow(line)
        if not offers:
            self.hide()
            return
        self._place()
        self._list.setCurrentIndex(QModelIndex())
        self.show()
        self.raise_()

    def move_choice(self, step: int) -> None:
        """Walk down (1) or up (-1) the list, around its ends."""
        if self._offers:
            row = self._list.currentIndex().row()
            row = (row + step) % len(self._offers) if row >= 0 else (0 if step > 0 else len(self._offers) - 1)
            self._list.setCurrentIndex(self._model.index(row, 0))

    def choose(self, *, first: bool = False) -> bool:
        """Take the current line (or the first, when none is current and `first`); False when there is nothing."""
        row = self._list.currentIndex().row()
        if row < 0 and first and self._offers:
            row = 0
        if self.isHidden() or row < 0:
            return False
        self.hide()
        self.chosen.emit(self._offers[row])
        return True

    def _place(self) -> None:
        window = self._anchor.window()
        if self.parent() is not window:
            self.setParent(window)
        line = self._appearance.pixels(self.LINE)
        below = self._anchor.mapTo(window, QPoint(0, 0))
        below.setY(self._below.mapTo(window, QPoint(0, self._below.height())).y() - 2)
        width = min(self._anchor.width(), self._appearance.pixels(460))
        if self._anchor.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            below.setX(below.x() + self._anchor.width() - width)
        self.setGeometry(below.x(), below.y(), width, line * min(len(self._offers), self.SHOWN) + 10)

    @Slot(QModelIndex)
    def _on_list_clicked(self, _index: QModelIndex) -> None:
        self.choose()
