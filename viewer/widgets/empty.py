"""What stands where there is nothing to show: a picture, what that means, and the next steps."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from viewer.icons import pixmap
from viewer.shortcuts import shown_keys
from viewer.theme import Appearance

_SIDE = 24  # pixels around it
_TOP = 0.26  # of the height, above the picture
_GIVES_WAY = QSizePolicy.Policy.Maximum


class EmptyState(QWidget):
    """A quiet page; its buttons are actions of the application."""

    def __init__(
        self,
        appearance: Appearance,
        icon: str,
        title: str,
        text: str = "",
        actions: Sequence[QAction] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._appearance, self._icon = appearance, icon
        self._said: tuple[str, str, tuple[QAction, ...]] | None = None
        self._picture = QLabel()
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._title = QLabel()
        self._title.setObjectName("emptyTitle")
        self._text = QLabel()
        self._text.setObjectName("emptyText")
        for label in (self._title, self._text):
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_SIDE, _SIDE, _SIDE, _SIDE)
        layout.setSpacing(10)
        self._above = QSpacerItem(0, 0)
        layout.addSpacerItem(self._above)
        layout.addWidget(self._picture)
        for label in (self._title, self._text):
            line = QHBoxLayout()
            line.addStretch(1)
            line.addWidget(label, 100)
            line.addStretch(1)
            layout.addLayout(line)
        self._buttons = QVBoxLayout()
        self._buttons.setSpacing(8)
        self._buttons.setContentsMargins(0, 8, 0, 0)
        layout.addLayout(self._buttons)
        layout.addStretch(1)
        self.say(title, text, actions)
        appearance.changed.connect(self._on_appearance_changed)
        self._on_appearance_changed()

    def say(self, title: str, text: str = "", actions: Sequence[QAction] = (), *, icon: str = "") -> None:
        """Say something else and offer these steps; with another picture where one is named."""
        said = (title, text, tuple(actions))
        if said == self._said:
            return
        self._said = said
        if icon and icon != self._icon:
            self._icon = icon
            self._draw()
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        while (item := self._buttons.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for action in actions:
            self._buttons.addWidget(_button(action), 0, Qt.AlignmentFlag.AlignCenter)
        self._fit()

    def _fit(self) -> None:
        """Buttons name their shortcuts where there is room, and are as wide as the widest."""
        room = self.width() - 2 * _SIDE
        actions = self._said[2] if self._said is not None else ()
        items = (self._buttons.itemAt(at) for at in range(len(actions)))
        buttons = [button for item in items if item is not None and isinstance(button := item.widget(), QPushButton)]
        for button, action in zip(buttons, actions, strict=False):
            keys = shown_keys(action.shortcut())
            button.setMinimumWidth(0)
            button.setText(f"{action.text()}   {keys}" if keys else action.text())
            if button.sizeHint().width() > room:
                button.setText(action.text())
        widest = max((button.sizeHint().width() for button in buttons), default=0)
        for button in buttons:
            button.setMinimumWidth(min(widest, max(room, 0)))

    @Slot()
    def _on_appearance_changed(self) -> None:
        for label in (self._title, self._text):
            label.setMaximumWidth(self._appearance.pixels(460))
        self._draw()
        self._fit()

    def _draw(self) -> None:
        colour = self._appearance.theme.colours["faint"]
        self._picture.setPixmap(pixmap(self._icon, colour, self._appearance.pixels(48)))

    # Qt interface

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Name shortcuts, or not; the picture stands as high as in the panels beside this one."""
        super().resizeEvent(event)
        self._above.changeSize(0, round(self.height() * _TOP), _GIVES_WAY, _GIVES_WAY)
        self.layout().invalidate()  # type: ignore[union-attr]
        self._fit()


def _button(action: QAction) -> QPushButton:
    button = QPushButton(action.text())
    button.setAccessibleName(action.text())
    button.setEnabled(action.isEnabled())
    action.enabledChanged.connect(button.setEnabled)
    button.clicked.connect(action.trigger)
    return button
