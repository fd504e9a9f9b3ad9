"""One bar for what a person should know now: a sentence, what to do, and a way to be rid of it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from viewer.i18n import tr
from viewer.icons import icon, pixmap
from viewer.theme import Appearance

LEVEL_ICONS = {"bad": ("error", "bad"), "warn": ("warning", "warn"), "good": ("done", "good")}


class MessageBar(QFrame):
    """Hidden until `show_message`; one message at a time, with at most one thing to do about it."""

    GOOD_MS = 10_000

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("messageBar")
        self._appearance = appearance
        self._icon = QLabel()
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._action = QPushButton()
        self._action.clicked.connect(self._on_action_clicked)
        self._then: Callable[[], object] | None = None
        self._close = QToolButton()
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
        self._leaving = QTimer(self, interval=self.GOOD_MS, singleShot=True)
        self._leaving.timeout.connect(self.hide)
        appearance.changed.connect(self._on_appearance_changed)
        self._level = "warn"

    @property
    def text(self) -> str:
        """What it says now, "" while hidden."""
        return "" if self.isHidden() else self._text.text()

    def show_message(
        self,
        text: str,
        hint: str = "",
        *,
        level: str = "bad",
        action: str = "",
        then: Callable[[], object] | None = None,
    ) -> None:
        """Say it; level is "bad", "warn" or "good"; a button called `action` does `then`."""
        self._then = then
        self._level = level
        self._text.setText(f"{text} {hint}".strip())
        self._text.setAccessibleName(self._text.text())
        self._action.setText(action)
        self._action.setVisible(then is not None)
        self.setProperty("level", level)
        self.style().polish(self)
        self._on_appearance_changed()
        self.show()
        if level == "good":
            self._leaving.start()  # what went well need not be sent away by hand
        else:
            self._leaving.stop()

    @Slot()
    def _on_action_clicked(self) -> None:
        then, self._then = self._then, None
        self.hide()
        if then is not None:
            then()

    @Slot()
    def _on_appearance_changed(self) -> None:
        theme = self._appearance.theme
        name, role = LEVEL_ICONS[self._level]
        self._icon.setPixmap(pixmap(name, theme.colours[role], 20))
        self._close.setIcon(icon("close", theme))
