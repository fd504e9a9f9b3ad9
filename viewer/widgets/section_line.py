"""The title of a section and, at the trailing edge, a note that is given up rather than cut."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget


class SectionLine(QWidget):
    """Title and note; the title alone where both would not fit."""

    GAP = 8

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title, self.note = QLabel(title), QLabel()
        self.title.setObjectName("section")
        self.note.setObjectName("faint")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.title)
        line.addStretch(1)
        line.addWidget(self.note)

    def set_note(self, words: str) -> None:
        """Say this beside the title."""
        self.note.setText(words)
        self._fit()

    def _fit(self) -> None:
        needed = self.title.sizeHint().width() + self.note.sizeHint().width() + self.GAP
        self.note.setVisible(bool(self.note.text()) and needed <= self.width())

    # Qt interface

    def minimumSizeHint(self) -> QSize:
        """The title keeps no panel wide."""
        return QSize(1, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More room says more."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Other fonts, other widths."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()
