"""A menu over the text."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget


def popup(parent: QWidget, point: QPoint, rows: Iterable[tuple[str, Callable[[], None], bool]]) -> None:
    """Show a menu at a global point; a row is its text, what it does, and whether it can be chosen."""
    menu = QMenu(parent)
    for text, slot, enabled in rows:
        action = menu.addAction(text)
        action.setEnabled(enabled)
        action.triggered.connect(partial(_call, slot))
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.popup(point)


def _call(slot: Callable[[], None], _checked: bool = False) -> None:
    slot()
