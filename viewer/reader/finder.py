"""Finds words in whatever view of the article is open."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from viewer.reader.browser import ArticleBrowser
from viewer.reader.find_bar import FindBar
from viewer.reader.highlights import finds

Editor = QTextEdit | QPlainTextEdit


class Finder(QObject):
    """Owns what was found and which find is current; walks round at the ends. Lives in the GUI thread."""

    changed = Signal()  # other finds: paint them
    closed = Signal()

    def __init__(self, bar: FindBar, editor: Editor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bar = bar
        self._editor = editor
        self._found: list[tuple[int, int]] = []
        self._current = -1
        bar.words_changed.connect(self.refresh)
        bar.next_requested.connect(partial(self.step, 1))
        bar.previous_requested.connect(partial(self.step, -1))
        bar.closed.connect(self._on_bar_closed)

    @property
    def found(self) -> list[tuple[int, int]]:
        """Document positions of all finds."""
        return self._found

    def open(self) -> None:
        """Show the bar with the selected words."""
        self._bar.open(self._editor.textCursor().selectedText()[:200].partition("\u2029")[0])
        self.refresh()

    def set_editor(self, editor: Editor) -> None:
        """Look in another view from now on."""
        self._editor = editor
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Look again: other words, or another document."""
        words = "" if self._bar.isHidden() else self._bar.field.text()
        self._found, self._current = finds(self._editor.document(), words), -1
        self.step(1)

    def step(self, by: int) -> None:
        """Go to the next (+1) or previous (-1) find."""
        if self._found:
            self._current = (self._current + by) % len(self._found)
            start, end = self._found[self._current]
            cursor = QTextCursor(self._editor.document())
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            self._editor.setTextCursor(cursor)
            if isinstance(self._editor, ArticleBrowser):
                self._editor.reveal(start)
        self._bar.set_count(self._current + 1, len(self._found))
        self.changed.emit()

    @Slot()
    def _on_bar_closed(self) -> None:
        self._found = []
        self.changed.emit()
        self.closed.emit()
