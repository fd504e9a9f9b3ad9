"""Before an import: what was recognised, what is here already, what will be left out; then yes or no."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from archive.jobs import Progress
from archive.model.importing import ImportPreview
from viewer.i18n import isolated, joined, number, tr
from viewer.importing.formats import format_name, size_words
from viewer.importing.issue_table import IssueTable
from viewer.jobs.runner import Job
from viewer.widgets.leading import leading

_FORMATS = 12  # lines; the rest is counted together


class PreviewPage(QWidget):
    """Owned by the import panel. Enter imports, Esc leaves it."""

    confirmed = Signal()
    given_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._words = leading(QLabel()), leading(QLabel())
        self._title.setObjectName("title")
        self._title.setWordWrap(True)
        self._words.setObjectName("soft")
        self._words.setWordWrap(True)
        self._card = QFrame()
        self._card.setObjectName("card")
        self._grid = QGridLayout(self._card)
        self._grid.setContentsMargins(20, 12, 20, 12)
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(4)
        self._left_out = QLabel(tr("What is left out"))
        self._left_out.setObjectName("section")
        self._table = IssueTable()
        self._table.setAccessibleName(tr("What is left out"))
        self._import = QPushButton(tr("Import"))
        self._import.setProperty("primary", True)
        self._cancel = QPushButton(tr("Cancel"))
        self._import.clicked.connect(self.confirmed)
        self._cancel.clicked.connect(self.given_up)
        self._build()

    def _build(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._import)
        buttons.addWidget(self._cancel)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(12)
        for widget in (self._title, self._words, self._card):
            layout.addWidget(widget)
        layout.addLayout(buttons)
        layout.addWidget(self._left_out)
        layout.addWidget(self._table, 1)
        layout.addStretch(0)

    @property
    def words(self) -> str:
        """What is said, in one line."""
        return joined(self._title.text(), self._words.text())

    def show_looking(self, paths: Sequence[Path], job: Job) -> None:
        """Looking has begun; who knows what is there need not wait for it."""
        name = isolated(paths[0].name or str(paths[0])) if len(paths) == 1 else tr("%n items", len(paths))
        self._title.setText(tr("Import “{name}”?").format(name=name))
        self._words.setText(tr("Looking at what is there…"))
        self._fill(ImportPreview())
        job.progressed.connect(self._on_job_progressed)
        self._import.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_preview(self, seen: ImportPreview) -> None:
        """What looking found."""
        fresh = max(seen.files - seen.known - len(seen.issues), 0)
        size = size_words(seen.size)
        known = tr("%n already here, left as they are", seen.known) if seen.known else ""
        self._words.setText(joined(tr("%n files", seen.files), size, tr("%n to be read", fresh), known))
        self._fill(seen)

    def show_failed(self, words: str) -> None:
        """Looking failed: say why; importing may still be tried."""
        self._words.setText(words)

    def _fill(self, seen: ImportPreview) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        lines = [(format_name(found.name), found.files, found.size) for found in seen.formats[:_FORMATS]]
        rest = seen.formats[_FORMATS:]
        if rest:
            lines.append((tr("other formats"), sum(f.files for f in rest), sum(f.size for f in rest)))
        for row, (name, files, size) in enumerate(lines):
            self._grid.addWidget(leading(QLabel(name)), row, 0)
            for column, text in ((1, tr("%n files", files)), (2, size_words(size))):
                label = QLabel(text)
                label.setObjectName("soft")
                label.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
                self._grid.addWidget(label, row, column)
        self._grid.setColumnStretch(0, 1)
        self._card.setVisible(bool(lines))
        self._card.setAccessibleName(", ".join(f"{name}: {number(files)}" for name, files, _size in lines))
        self._table.issues.show_issues(seen.issues)
        for widget in (self._left_out, self._table):
            widget.setVisible(bool(seen.issues))

    @Slot(object)
    def _on_job_progressed(self, progress: Progress) -> None:
        self._words.setText(tr("Looking at what is there… %n files so far", progress.done))

    # Qt interface

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Esc, wherever on the page the keyboard is."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.confirmed.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)
