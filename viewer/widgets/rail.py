"""The rail at the leading edge: where am I."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, QTimer, Slot
from PySide6.QtGui import QAction, QDragEnterEvent, QDragLeaveEvent
from PySide6.QtWidgets import QFrame, QToolButton, QVBoxLayout, QWidget

from viewer.icons import icon
from viewer.models.dragging import dragged_articles
from viewer.theme import Appearance


class RailButton(QToolButton):
    """A mode; articles that are held over it for a moment bring its page up, so that they can be dropped there."""

    HELD_MS = 500

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self._held = QTimer(self, interval=self.HELD_MS, singleShot=True)
        self._held.timeout.connect(self.click)

    # Qt interface

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Articles came over it."""
        if dragged_articles(event.mimeData()):
            event.acceptProposedAction()
            self._held.start()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """They went on."""
        super().dragLeaveEvent(event)
        self._held.stop()


def _follow(action: QAction, on: bool) -> None:
    if on and not action.isChecked():
        action.trigger()


class Rail(QFrame):
    """A button for each mode; the actions are handed in as (icon name, action)."""

    WIDTH = 64

    def __init__(
        self, entries: Sequence[tuple[str, QAction]], appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self._appearance = appearance
        self._buttons: list[tuple[str, QToolButton]] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 10, 6, 10)
        layout.setSpacing(4)
        for name, action in entries:
            layout.addWidget(self._button(name, action))
        layout.addStretch(1)
        appearance.changed.connect(self._on_appearance_changed)
        self._on_appearance_changed()

    def _button(self, name: str, action: QAction) -> QToolButton:
        button = RailButton()
        button.setCheckable(True)
        button.setChecked(action.isChecked())
        button.setText(action.text())
        button.setAccessibleName(action.text())
        button.setToolTip(action.toolTip())
        button.setStatusTip(action.statusTip())
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        # Not `clicked`: assistive technology switches such a button without clicking it.
        button.toggled.connect(partial(_follow, action))
        action.toggled.connect(button.setChecked)
        button.clicked.connect(self._on_button_clicked)
        self._buttons.append((name, button))
        return button

    @Slot()
    def _on_button_clicked(self) -> None:
        """A click on the mode that is on must not switch its button off."""
        for _name, button in self._buttons:
            if button is self.sender():
                button.setChecked(True)

    @Slot()
    def _on_appearance_changed(self) -> None:
        width = self._appearance.pixels(self.WIDTH)
        self.setFixedWidth(width)
        for name, button in self._buttons:
            button.setIcon(icon(name, self._appearance.theme, "rail_ink", chosen_role="rail_chosen_ink"))
            button.setIconSize(QSize(self._appearance.pixels(20), self._appearance.pixels(20)))
            button.setFixedSize(width - 12, self._appearance.pixels(50))
