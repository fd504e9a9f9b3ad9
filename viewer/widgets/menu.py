"""A menu whose shortcuts read the right way round in a mirrored window, too."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QStyleOptionMenuItem

from viewer.shortcuts import shown_keys


class Menu(QMenu):
    """Fences the direction of the keys: else "Ctrl+Shift+," ends with its comma on the left of an Arabic menu."""

    # Qt interface

    def initStyleOption(self, option: QStyleOptionMenuItem, action: QAction) -> None:
        """The name, and behind a tab the keys."""
        super().initStyleOption(option, action)
        keys = shown_keys(action.shortcut())
        if keys:
            option.text = f"{action.text()}\t{keys}"
