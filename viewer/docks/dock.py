"""One panel as a dock: without a title it looks like a column of the page, with one it can be taken hold of."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDockWidget, QHBoxLayout, QLabel, QToolButton, QWidget

from viewer.i18n import tr
from viewer.icons import icon
from viewer.theme import Appearance


class DockTitle(QWidget):
    """The line that a panel is dragged by; a double click floats it."""

    float_requested = Signal()
    close_requested = Signal()

    def __init__(self, words: str, appearance: Appearance) -> None:
        super().__init__()
        self.setObjectName("dockTitle")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._appearance = appearance
        self._grip = QLabel("⠿")
        self._grip.setObjectName("faint")
        label = QLabel(words)
        label.setObjectName("section")
        self._float = self._button(self.float_requested)
        self._close = self._button(self.close_requested)
        self._close.setToolTip(tr("Hide this panel; the View menu brings it back"))
        self._close.setAccessibleName(tr("Hide {panel}").format(panel=words))
        self._words = words
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 2, 4, 2)
        row.setSpacing(6)
        row.addWidget(self._grip)
        row.addWidget(label, 1)
        row.addWidget(self._float)
        row.addWidget(self._close)
        appearance.changed.connect(self._on_appearance_changed)
        self._on_appearance_changed()
        self.show_floating(False)

    def _button(self, clicked: object) -> QToolButton:
        button = QToolButton()
        button.clicked.connect(clicked)
        return button

    def show_floating(self, floating: bool) -> None:
        """Say what the button would do."""
        words = tr("Back into the window") if floating else tr("Into a window of its own")
        self._float.setToolTip(words)
        self._float.setAccessibleName(f"{self._words}: {words}")

    @Slot()
    def _on_appearance_changed(self) -> None:
        self._float.setIcon(icon("float", self._appearance.theme))
        self._close.setIcon(icon("close", self._appearance.theme))


class Dock(QDockWidget):
    """Owned by the dock area; `closed` tells that a person closed it."""

    closed = Signal()

    def __init__(self, name: str, words: str, panel: QWidget, appearance: Appearance) -> None:
        super().__init__(words)
        self.setObjectName(name)
        self.setWidget(panel)
        self._bare = QWidget()
        self._title = DockTitle(words, appearance)
        self._arranging = self._floats = False
        self._title.float_requested.connect(self._on_float_requested)
        self._title.close_requested.connect(self.close)
        self._show_title()
        self.topLevelChanged.connect(self._on_top_level_changed)

    def set_arranging(self, arranging: bool) -> None:
        """Whether the panel shows what it can be dragged by while it is in the window."""
        self._arranging = arranging
        self._show_title()

    def _show_title(self) -> None:
        shown = self._arranging or self._floats
        self.setTitleBarWidget(self._title if shown else self._bare)
        self._title.setVisible(shown)
        self._bare.setVisible(not shown)

    @Slot()
    def _on_float_requested(self) -> None:
        self.setFloating(not self.isFloating())

    @Slot(bool)
    def _on_top_level_changed(self, floating: bool) -> None:
        self._floats = floating
        self.setProperty("floats", floating)
        self.style().polish(self)
        self._title.show_floating(floating)
        self._show_title()

    # Qt interface

    def closeEvent(self, event: QCloseEvent) -> None:
        """Hidden, not gone."""
        super().closeEvent(event)
        self.closed.emit()
