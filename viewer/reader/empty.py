"""What the reader shows before an article is chosen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from viewer.i18n import tr


class EmptyPage(QWidget):
    """Says what to do next."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = QLabel(tr("No article chosen"), self)
        title.setObjectName("emptyTitle")
        words = QLabel(tr("Choose one in the results to read it here, with its hits marked."), self)
        words.setObjectName("emptyText")
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.addStretch(2)
        for label in (title, words):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
            column.addWidget(label)
        column.addStretch(3)
