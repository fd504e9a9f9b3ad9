"""One bar for what a person should know now: a sentence, what to do, and a way to be rid of it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from viewer.i18n import tr
from viewer.icons import icon, pixmap
from viewer.theme import Appearance

LEVEL_ICONS = {"bad": ("error", "bad"), "warn": ("warning", "warn"), "good": ("done", "good")}


class MessageBar(QFrame):
    """Hidden until `show_message`; a wish that the message offers is told by `action_requested`."""

    action_requested = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("messageBar")
        self._appearance = appearance
        self._icon = QLabel()
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._action = QPushButton()
        self._action.clicked.connect(self.action_requested)
        self._close = QToolButton()
        self._close.setIconSize(QSize(16, 16))
        self._close.setToolTip(tr("Close this message"))
        self._close.setAccessibleName(tr("Close this message"))
        self._close.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 12, 8)
        layout.setSpacing(12)
        layout.addWidget(self._icon)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._action)
        layout.addWidget(self._close)
        self.hide()
        appearance.changed.connect(self._on_appearance_changed)
        self._level = "warn"

    @property
    def text(self) -> str:
        """What it says now, "" while hidden."""
        return "" if self.isHidden() else self._text.text()

    def show_message(self, text: str, hint: str = "", *, level: str = "bad", action: str = "") -> None:
        """Say it; level is "bad", "warn" or "good"."""
        self._level = level
        self._text.setText(f"{text} {hint}".strip())
        self._text.setAccessibleName(self._text.text())
        self._action.setText(action)
        self._action.setVisible(bool(action))
        self.setProperty("level", level)
        self.style().polish(self)
        self._on_appearance_changed()
        self.show()

    @Slot()
    def _on_appearance_changed(self) -> None:
        theme = self._appearance.theme
        name, role = LEVEL_ICONS[self._level]
        self._icon.setPixmap(pixmap(name, theme.colours[role], 20))
        self._close.setIcon(icon("close", theme))
