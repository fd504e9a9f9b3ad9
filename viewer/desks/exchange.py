"""Taking corrections and agreed names from one copy of an archive to another: asking for the file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog

from viewer.i18n import tr
from viewer.parts import Parts


class ExchangeDesk(QObject):
    """Owned by the window."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.window)
        self._parts = parts
        handlers = {
            "export_corrections": self.export_corrections,
            "import_corrections": self.import_corrections,
            "export_names": self.export_names,
            "import_names": self.import_names,
        }
        for action, handler in handlers.items():
            parts.actions.handle(action, handler)

    @Slot()
    def export_corrections(self) -> None:
        """Ask for a file and write the trail of corrections."""
        output = self._save(tr("Export corrections"), tr("corrections"), ".jsonl")
        if output is not None:
            self._parts.upkeep.export_corrections(output)

    @Slot()
    def import_corrections(self) -> None:
        """Ask for a trail and bring it in."""
        source = self._open(tr("Bring in corrections"), "*.jsonl")
        if source is not None:
            self._parts.upkeep.import_corrections(source)

    @Slot()
    def export_names(self) -> None:
        """Ask for a file and write the agreed names."""
        output = self._save(tr("Export agreed names"), tr("names"), ".csv")
        if output is not None:
            self._parts.upkeep.export_names(output)

    @Slot()
    def import_names(self) -> None:
        """Ask for a list and bring it in; its page shows what came of it."""
        source = self._open(tr("Bring in agreed names"), "*.csv")
        if source is not None:
            self._parts.window.show_mode("people")
            self._parts.people.import_names(source)

    def _save(self, title: str, name: str, suffix: str) -> Path | None:
        path, _filter = QFileDialog.getSaveFileName(self._parts.window, title, name + suffix, f"*{suffix}")
        return Path(path if not path or path.endswith(suffix) else path + suffix) if path else None

    def _open(self, title: str, pattern: str) -> Path | None:
        path, _filter = QFileDialog.getOpenFileName(self._parts.window, title, "", pattern)
        return Path(path) if path else None
