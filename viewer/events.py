"""The bridge from the archive's threads to the window: what a write touched, told in the GUI thread."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from archive.model import Changes


class ArchiveEvents(QObject):
    """Takes `Changes` from any thread and re-emits them in its own; one per application, built in app.py."""

    changed = Signal(object)  # Changes

    _arrived = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._arrived.connect(self._on_arrived)  # queued when it comes from another thread

    def tell(self, changes: Changes) -> None:
        """Callable from any thread: hand it to `Archive.on_changed`."""
        self._arrived.emit(changes)

    @Slot(object)
    def _on_arrived(self, changes: Changes) -> None:
        self.changed.emit(changes)
