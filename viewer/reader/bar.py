"""The bar above the article: its views, the walk through the hits, find and size."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QTabBar, QToolButton, QWidget

from viewer.i18n import listed, number, tr
from viewer.icons import icon
from viewer.theme import Theme

_SIDES = 48  # pixels for the margins and gaps of the bar


class ReaderBar(QWidget):
    """Buttons only; what they do is the reader panel's."""

    tab_chosen = Signal(int)
    next_hit_requested = Signal()
    previous_hit_requested = Signal()
    find_requested = Signal()
    zoom_requested = Signal(int)

    def __init__(self, theme: Theme, tabs: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("subheader")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.tabs = QTabBar(self)
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(False)
        self.tabs.setElideMode(Qt.TextElideMode.ElideRight)
        self.tabs.setAccessibleName(tr("Views of the article"))
        for tab in tabs:
            self.tabs.addTab(tab)
        self._shown = (-1, 0)  # the current hit and how many there are
        self._hits = QLabel(self)
        self._hits.setObjectName("hitCount")
        self._buttons = {
            "hit-previous": self._button("hit-previous", tr("Previous hit (Shift+F3)")),
            "hit-next": self._button("hit-next", tr("Next hit (F3)")),
            "find": self._button("find", tr("Find in this article (Ctrl+F)")),
            "smaller": self._button("smaller", tr("Smaller (Ctrl+−)")),
            "larger": self._button("larger", tr("Larger (Ctrl++)")),
        }
        self._lay_out()
        self.tabs.currentChanged.connect(self.tab_chosen)
        self._buttons["hit-previous"].clicked.connect(self.previous_hit_requested)
        self._buttons["hit-next"].clicked.connect(self.next_hit_requested)
        self._buttons["find"].clicked.connect(self.find_requested)
        self._buttons["smaller"].clicked.connect(self._on_smaller_clicked)
        self._buttons["larger"].clicked.connect(self._on_larger_clicked)
        self.set_theme(theme)
        self.set_hits(-1, 0)

    def set_theme(self, theme: Theme) -> None:
        """Draw the icons in the theme's ink."""
        for name, button in self._buttons.items():
            button.setIcon(icon(name, theme))

    def set_hits(self, current: int, total: int) -> None:
        """Show "hit 3 of 17"; `current` counts from 0, -1 = none chosen yet."""
        self._shown = (current, total)
        self._fit()

    def _say_hits(self, *, briefly: bool) -> None:
        current, total = self._shown
        if current < 0:
            self._hits.setText(number(total) if briefly else tr("%n hits", total))
        else:
            words = "{current}/{total}" if briefly else tr("hit {current} of {total}")
            self._hits.setText(words.format(current=f"<b>{number(current + 1)}", total=f"{number(total)}</b>"))

    def _fit(self) -> None:
        """Give up the size buttons, then the one that finds, words, arrows, and the count, rather than cut names."""
        arrows = [self._buttons["hit-previous"], self._buttons["hit-next"]]
        room = 0
        for briefly, walks, counts in (
            (False, True, True),
            (True, True, True),
            (True, False, True),
            (True, False, False),
        ):
            self._say_hits(briefly=briefly)
            self._hits.setVisible(counts and self._shown[1] > 0)
            for arrow in arrows:
                arrow.setVisible(walks and self._shown[1] > 0)
            room = self._room()
            if room >= 0:
                break
        each = self._buttons["find"].sizeHint().width() + 2
        self._buttons["find"].setVisible(room >= each)
        for name in ("smaller", "larger"):
            self._buttons[name].setVisible(room >= 3 * each)

    def _room(self) -> int:
        """Pixels that tabs, arrows and the count of hits leave."""
        room = self.width() - _SIDES - self.tabs.sizeHint().width()
        for name in ("hit-previous", "hit-next"):
            room -= self._buttons[name].sizeHint().width() if not self._buttons[name].isHidden() else 0
        room -= self._hits.sizeHint().width() if not self._hits.isHidden() else 0
        return room

    def set_terms(self, terms: Sequence[str]) -> None:
        """The words that the hits were found by, told on the count."""
        self._hits.setToolTip(listed(terms))

    def set_enabled(self, enabled: bool) -> None:
        """Whether there is an article to look at."""
        for button in self._buttons.values():
            button.setEnabled(enabled)
        self.tabs.setEnabled(enabled)

    def _button(self, name: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(f"reader-{name}")
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        return button

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 8, 0)
        row.setSpacing(2)
        row.addWidget(self.tabs)
        row.addStretch(1)
        row.addWidget(self._buttons["hit-previous"])
        row.addWidget(self._hits)
        row.addWidget(self._buttons["hit-next"])
        row.addSpacing(4)
        for name in ("find", "smaller", "larger"):
            row.addWidget(self._buttons[name])

    def _on_smaller_clicked(self) -> None:
        self.zoom_requested.emit(-1)

    def _on_larger_clicked(self) -> None:
        self.zoom_requested.emit(1)

    # Qt interface

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow bar gives up buttons that have keys."""
        super().resizeEvent(event)
        self._fit()
