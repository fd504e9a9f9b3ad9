"""Search, results, reader and metadata together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from archive.errors import QueryError
from viewer.articles import Opened
from viewer.i18n import marked, tr
from viewer.parts import Parts
from viewer.search.ask import Found

if TYPE_CHECKING:
    from archive.index.highlight import Mark

SORTS: tuple[str, ...] = ("relevance", "newest", "oldest")
SORT_WORDS: dict[str, str] = {"relevance": marked("Relevance"), "newest": marked("Newest"), "oldest": marked("Oldest")}


class SearchDesk(QObject):
    """Owned by the window; what is asked, what is shown of it, and where the keyboard goes."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.window)
        self._parts = parts
        self._terms: tuple[str, ...] = ()  # of the answer on screen
        self._query, self._total = "", 0

    @Slot(str)
    def ask(self, query: str, *_ignored: Any) -> None:
        """Search this and show the answer; who is on the page keeps the keyboard where it is."""
        self._show_page()
        self._parts.header.bar.set_text(query)
        self._parts.search.set_query(query)

    @Slot(str)
    def ask_and_go(self, query: str, *_ignored: Any) -> None:
        """Search this, and let the keyboard walk through what is found."""
        self.ask(query)
        self.focus_results()

    def _show_page(self) -> None:
        if self._parts.window.mode != "search":
            self._parts.window.show_mode("search")

    @Slot(int)
    def open_article(self, article_id: int) -> None:
        """Read this article beside the results, whether it is among them or not."""
        self._show_page()
        self._parts.results.choose_row(self._parts.results.rows.row_of(article_id))
        self._parts.articles.open_article(article_id)

    @Slot(int)
    def compare_article(self, article_id: int) -> None:
        """Show how this article differs from the one that is open."""
        self._parts.reader.compare_with_next()
        self.open_article(article_id)

    def _remember(self, query: str) -> None:
        if query == self._query:
            self._parts.library.remember(query, self._total)

    @Slot(object)
    def on_search_answered(self, found: Found) -> None:
        """Show the answer where it is read; what follows from it waits until the typing has paused."""
        parts = self._parts
        self._terms, self._query, self._total = found.answer.terms, found.answer.query, found.answer.total
        parts.header.show_answer(found.answer)
        parts.filters.show_query(found.answer.query)
        parts.results.show_answer(found)
        parts.actions.set_condition("results", bool(found.answer.ids))

    @Slot()
    def on_search_paused(self) -> None:
        """Mark the words of the search in what is read."""
        self._parts.articles.set_query(self._query)

    @Slot(object)
    def on_search_counted(self, found: Found) -> None:
        """Every article of the answer is known, and all is counted."""
        self._parts.header.show_offer(found.answer)
        self._parts.results.show_rest(found)
        self._parts.filters.show_found(found)

    @Slot(object)
    def on_search_failed(self, error: Exception) -> None:
        """Point at what is wrong with the query; the results stay."""
        if isinstance(error, QueryError):
            self._parts.header.show_error(error)
        else:
            self._parts.errors.report(error)

    @Slot(object)
    def on_articles_opened(self, opened: Opened) -> None:
        """Set the article and say what is known of it."""
        parts = self._parts
        parts.reader.show_article(opened.article, opened.marks, self._terms)
        parts.metadata.show_article(opened.article)
        parts.actions.set_condition("article", opened.article is not None)
        archive = parts.keeper.archive
        writable = archive is not None and not archive.read_only
        parts.actions.set_condition("editable", opened.article is not None and writable)

    @Slot(object)
    def on_articles_marks_found(self, marks: tuple[Mark, ...]) -> None:
        """Mark the words of the search on screen in what is read."""
        self._parts.reader.set_marks(marks, self._terms)

    @Slot(str)
    def on_bar_text_changed(self, text: str) -> None:
        """Search while typing, unless that was switched off."""
        if self._parts.settings.preferences.search_as_you_type:
            self._parts.search.type_query(text)
        if self._parts.header.bar.edit.hasFocus() and self._parts.window.mode != "photos":
            self._parts.window.show_mode("search")

    @Slot(str)
    def on_bar_submitted(self, text: str) -> None:
        """Search at once, remember it, go to the results; on the photo desk, narrow it to what is found."""
        if self._parts.window.mode == "photos":
            self._parts.photo_desk.set_query(text)
            self._parts.photo_panel.take_focus()
            return
        self._remember(text)
        self._parts.search.set_query(text)
        self.focus_results()

    @Slot()
    def on_bar_left(self) -> None:
        """The keyboard goes down to what the page lists."""
        in_photos = self._parts.window.mode == "photos"
        (self._parts.photo_panel.take_focus if in_photos else self.focus_results)()

    @Slot()
    def on_bar_escaped(self) -> None:
        """A search that runs is given up; without one, the keyboard goes down."""
        if self._parts.search.give_up():
            self._parts.header.show_given_up()
        else:
            self.on_bar_left()

    @Slot()
    def on_results_entered(self) -> None:
        """Go and read; the search was worth remembering."""
        self._remember(self._parts.search.query)
        self._parts.window.docks.bring("reader")
        self._parts.reader.take_focus()

    @Slot()
    def focus_search(self) -> None:
        """The keyboard goes to the search bar."""
        self._parts.window.show_mode("search")
        self._parts.header.bar.setFocus()
        self._parts.header.bar.edit.selectAll()

    def _go_to(self, panel: str, widget: QWidget) -> None:
        self._parts.window.show_mode("search")
        self._parts.window.docks.bring(panel)
        if widget.isVisible():  # else it would take the keyboard when it comes up: in the middle of a word
            widget.setFocus()

    @Slot()
    def focus_results(self) -> None:
        """The keyboard goes to the results."""
        self._go_to("results", self._parts.results.view)

    @Slot()
    def focus_filters(self) -> None:
        """The keyboard goes to the filters."""
        self._go_to("filters", self._parts.filters.tree)

    @Slot()
    def focus_histogram(self) -> None:
        """The keyboard goes to the years."""
        self._go_to("filters", self._parts.filters.histogram)

    @Slot()
    def copy_query(self) -> None:
        """The search's text to the clipboard."""
        QGuiApplication.clipboard().setText(self._parts.header.bar.text)

    @Slot()
    def clear(self) -> None:
        """Show every article, and wait for another search."""
        self.ask("")
        self._parts.header.bar.setFocus()

    @Slot()
    def switch_panel(self) -> None:
        """Between the text and what is known of it."""
        parts = self._parts
        if parts.metadata.isAncestorOf(parts.window.focusWidget()):
            parts.window.docks.bring("reader")
            parts.reader.take_focus()
        else:
            parts.window.docks.bring("metadata")
            parts.metadata.take_focus()

    def choose_sort(self, sort: str, *_ignored: Any) -> None:
        """Order by this, also next time."""
        self._parts.settings.change(sort=sort)
        self.show_sort(sort)

    def show_sort(self, sort: str) -> None:
        """Show and ask this order."""
        sort = sort if sort in SORTS else SORTS[0]
        self._parts.actions.choose(f"sort_{sort}")
        self._parts.results.head.show_sort(tr(SORT_WORDS[sort]))
        self._parts.search.set_sort(sort)
