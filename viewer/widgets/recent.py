"""File › Open recent: the archives that were opened here before."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from viewer.i18n import isolated, tr


class RecentMenu(QMenu):
    """Filled anew whenever it opens; archives that are gone are left out."""

    chosen = Signal(object)  # Path

    def __init__(self, recent: Callable[[], Sequence[str]], parent: QWidget | None = None) -> None:
        super().__init__(tr("Open recent"), parent)
        self._recent = recent
        self.aboutToShow.connect(self.fill)
        self.triggered.connect(self._on_triggered)
        self.fill()

    @Slot()
    def fill(self) -> None:
        """Read the list."""
        self.clear()
        for text in self._recent():
            path = Path(text)
            if path.is_dir():
                action = self.addAction(f"{path.stem}  —  {isolated(str(path.parent))}")
                action.setData(path)
        if self.isEmpty():
            self.addAction(tr("none yet")).setEnabled(False)

    @Slot(QAction)
    def _on_triggered(self, action: QAction) -> None:
        if isinstance(action.data(), Path):
            self.chosen.emit(action.data())
