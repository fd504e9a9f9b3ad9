"""The line above the results: how many there are, in what order, as rows or as a table."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QWidget

from archive.model import SearchAnswer
from viewer.i18n import tr
from viewer.widgets.loose import LooseLine


def _switch(action: QAction) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(action)
    button.setObjectName("resultsSwitch")
    return button


class ResultsHead(QWidget):
    """Owned by the results panel; its buttons are actions of the application."""

    def __init__(
        self, sort_actions: Sequence[QAction], switches: Sequence[QAction], parent: QWidget | None = None
    ) -> None:
        """`switches` are shown as buttons: near-duplicates together, results as a table."""
        super().__init__(parent)
        self.setObjectName("subheader")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._count = QLabel()
        self._count.setObjectName("count")
        self._order = ""
        self._switches = [_switch(action) for action in switches]
        self._groups = QLabel()
        self._groups.setObjectName("soft")
        self._others = 0  # pixels of the buttons, with the order in words
        self.sort = QToolButton()
        menu = QMenu(self)
        menu.addActions(list(sort_actions))
        self.sort.setMenu(menu)
        self.sort.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.sort.setAccessibleName(tr("Order of the results"))
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 3, 8, 3)
        row.addWidget(LooseLine(self._count, self._groups), 1)
        row.addWidget(self.sort)
        for button in self._switches:
            row.addWidget(button)

    @property
    def count_text(self) -> str:
        """The count line."""
        return self._count.text()

    def show_count(self, answer: SearchAnswer, groups: int = 0) -> None:
        """How many were found, and in how many groups; an inexact total says so."""
        text = tr("%n articles", answer.total)
        said = text if answer.exact else tr("at least {count}").format(count=text)
        self._count.setText(said)
        self._fit()
        self._groups.setText(tr("in %n groups", groups) if groups else "")

    def show_sort(self, words: str) -> None:
        """The order in words."""
        self._order = words
        self.sort.setToolTip(tr("Order of the results: {order}").format(order=words))
        self._measure()

    def _measure(self) -> None:
        self.sort.setText(f"{self._order} ▾")
        self._others = sum(button.sizeHint().width() for button in (self.sort, *self._switches))
        self._fit()

    def _fit(self) -> None:
        """In a narrow panel the order is a sign alone, and the switches are left to the menus, so that the count is
        never cut."""
        count = self._count.sizeHint().width() + SIDES
        narrow = self.width() < count + self._others
        self.sort.setText("▾" if narrow else f"{self._order} ▾")
        least = count + sum(button.sizeHint().width() for button in (self.sort, *self._switches))
        for button in self._switches:
            button.setVisible(self.width() >= least)

    # Qt interface

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More room says more."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Other fonts, other widths."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._measure()


SIDES = 52  # pixels of margins and gaps
