"""The letters of the photo desk, whatever part of it has the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSplitter

from viewer.photos.table import FindingsTable

_KINDS = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)


class KeysSplitter(QSplitter):
    """A button or a list that has the keyboard leaves the letters of the desk to the queue of findings."""

    table: FindingsTable

    # Qt interface

    def event(self, event: QEvent) -> bool:
        """What no part has taken comes here; in the window, J and K are shortcuts that walk the results."""
        if event.type() in _KINDS and isinstance(event, QKeyEvent) and event.text().strip() and self.table.takes(event):
            if event.type() == QEvent.Type.KeyPress:
                self.table.keyPressEvent(event)
            event.accept()
            return True
        return super().event(event)
