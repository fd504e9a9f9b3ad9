"""What can be done with the words that are selected in the reader."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from viewer.i18n import day, tr
from viewer.reader.citation import cite, phrase
from viewer.reader.finder import Editor
from viewer.reader.menu import popup
from viewer.reader.page import ArticlePage


class SelectionActions(QObject):
    """Copies, cites and searches for what is selected in the view at hand; owned by the reader panel."""

    search_requested = Signal(str)
    find_requested = Signal()
    hold_requested = Signal()
    note_requested = Signal()

    def __init__(self, parent: QWidget, editor: Callable[[], Editor], page: ArticlePage) -> None:
        super().__init__(parent)
        self._window, self._editor, self._page = parent, editor, page

    def words(self) -> str:
        """What is selected, paragraphs apart by U+2029."""
        return self._editor().textCursor().selectedText()

    @Slot()
    def copy_quotation(self) -> None:
        """Copy the selected words (or the headline) with where they are from."""
        article = self._page.stored
        if article is not None:
            QGuiApplication.clipboard().setText(cite(article, self.words(), day))

    @Slot()
    def search(self) -> None:
        """Ask for a search for the selected words."""
        if words := phrase(self.words()):
            self.search_requested.emit(words)

    @Slot(QPoint)
    def show_menu(self, point: QPoint) -> None:
        """A menu at a global point."""
        words, shown = bool(self.words()), self._page.stored is not None
        rows = (
            (tr("Copy"), self._editor().copy, words),
            (tr("Copy quotation with its source"), self.copy_quotation, shown),
            (tr("Search for the selection"), self.search, words),
            (tr("Find in this article"), self.find_requested.emit, shown),
            (tr("Note on the selection"), self.note_requested.emit, words),
            (tr("Hold for comparing"), self.hold_requested.emit, shown),
        )
        popup(self._window, point, rows)
