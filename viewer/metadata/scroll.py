"""What the facts are scrolled in: as wide as the panel, with a word of its own where there is no article."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from viewer.i18n import tr
from viewer.metadata.page import FactsPage
from viewer.theme import Appearance
from viewer.widgets.empty import EmptyState

_BESIDE, _MARGINS = 204, 44  # pixels: for labels with values beside them at scale 1; around them at any scale
_HEAD = 34  # pixels at scale 1: as high as the bars of the panels beside it, which it has not


class FactsScroll(QScrollArea):
    """The metadata panel is one."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._page = FactsPage(appearance)
        self.setObjectName("panel")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("What is known of the article"))
        self.setMinimumWidth(260)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setWidget(self._page)
        hint = tr("Choose an article in the results: each value stands here, beside the words it came from.")
        self._empty = EmptyState(appearance, "panel", tr("Nothing to look up yet"), hint, parent=self.viewport())

    def fit(self) -> None:
        """By the width of the panel, not of the page: a scroll bar that comes must not change what made it come."""
        self._page.set_stacked(self.width() < self._appearance.pixels(_BESIDE) + _MARGINS)
        self._page.fit(self.viewport().width(), self.viewport().height())
        head = self._appearance.pixels(_HEAD)
        self._empty.setGeometry(self.viewport().rect().adjusted(0, head, 0, 0))

    # Qt interface

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The page is as wide as the panel, and so is what stands in its place."""
        super().resizeEvent(event)
        self.fit()
