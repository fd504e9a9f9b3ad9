"""The list of what was found: rows with the words found, or a table with columns of choice."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from archive.model import Changes
from viewer.models.groups import Groups
from viewer.models.thumbnails import Thumbnails
from viewer.search.ahead import ReadAhead
from viewer.search.ask import Found, Seen
from viewer.search.completion import Offer
from viewer.search.follow import Follower
from viewer.search.nothing import NextSteps, NoResults
from viewer.search.results_head import ResultsHead
from viewer.search.tables import ArticleTable
from viewer.search.views import ResultViews
from viewer.theme import Appearance

Shown = tuple[tuple[str, ...], Groups, Sequence[int]]  # terms, near-duplicates together, ids


def _is_same(one: Shown, other: Shown) -> bool:
    """Lengths first: most answers differ in them, and there may be a million ids."""
    return all(len(a) == len(b) and a == b for a, b in zip(one, other, strict=True))


class ResultsPanel(QWidget):
    """Owned by the window; shows the answer it is given and tells which article is wanted."""

    article_requested = Signal(int)
    emptied = Signal()  # there is nothing to read
    entered = Signal()  # Enter on a result: go and read
    screen_wanted = Signal(object, object)  # ids of rows to be read, ids whose snippets are wanted
    columns_chosen = Signal(object)  # tuple[str, ...]
    widths_chosen = Signal(object)  # dict[str, int]

    def __init__(
        self,
        appearance: Appearance,
        thumbnails: Thumbnails,
        sort_actions: Sequence[QAction],
        switches: Sequence[QAction],
        steps: NextSteps,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self._stack = ResultViews(appearance, thumbnails)
        self.row_menu = self._stack.row_menu
        self.rows, self.table_rows = self._stack.rows, self._stack.table_rows
        self.list, self.table = self._stack.list, self._stack.table
        self.head = ResultsHead(sort_actions, switches)
        self._empty = NoResults(appearance, steps)
        self.query_requested = self._empty.query_requested
        self._answering = False
        self.follower = Follower(self)
        self._shown: Shown = ((), (), ())
        self.ahead = ReadAhead(self._stack, self)
        self._set_up()

    def _set_up(self) -> None:
        self.follower.wanted.connect(self.article_requested)
        self.follower.left.connect(self.emptied)
        self.ahead.wanted.connect(self.screen_wanted)
        self.table.columns_chosen.connect(self.columns_chosen)
        self.table.widths_chosen.connect(self.widths_chosen)
        self._stack.chosen.connect(self._on_views_chosen)
        self._stack.entered.connect(self.entered)
        self._stack.addWidget(self._empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.head)
        layout.addWidget(self._stack, 1)
        self.show_no_archive()

    @property
    def view(self) -> ArticleTable:
        """The one in use: rows or table."""
        return self._stack.view

    @property
    def count_text(self) -> str:
        """The count line."""
        return self.head.count_text

    @property
    def current_article(self) -> int | None:
        """The id of the article chosen, if any."""
        return self._stack.current_article

    def with_chosen(self, act: Callable[[list[int]], None]) -> None:
        """Act on the ids of the articles chosen, as soon as they are all known; never, when another answer comes."""
        self._stack.with_chosen(act)

    @Slot(object)
    def on_archive_changed(self, changes: Changes) -> None:
        """Articles in the list were written to: re-read what is on screen."""
        if changes.everything or self._stack.has_read(changes.articles):
            self._stack.renew()
            self.ahead.look()

    def forget(self) -> None:
        """Another archive: nothing that was shown or read is of it."""
        self._stack.forget()
        self._shown = ((), (), ())
        self.follower.forget()

    def show_no_archive(self) -> None:
        """Say that none is open, and what can be done."""
        self.forget()
        self._empty.say_no_archive()
        self._stack.setCurrentWidget(self._empty)

    def show_answer(self, found: Found) -> None:
        """Show what was found.

        The article that was being read stays chosen when its place is known: in the whole answer, or in the first page.
        """
        answer, groups = found.answer, found.groups
        kept = self.current_article if self.current_article is not None else self.follower.article
        fresh = (answer.terms, groups, answer.ids)
        same, self._shown = _is_same(fresh, self._shown), fresh
        if found.counts:  # the search on screen was asked again: something may have changed
            self._stack.renew()
        if not same:
            self._stack.show_found(found)
        self._stack.take(found.seen)
        self._show_count(found)
        if not answer.ids:
            self.follower.leave()
            self._empty.say_nothing(answer.query)
            self._stack.setCurrentWidget(self._empty)
            return
        self._stack.setCurrentWidget(self.view)
        if not same or self.current_article is None:
            self._answering = True
            self.choose_row(max(self.rows.row_of(kept), 0))
            self._answering = False
        self.ahead.start_over()

    @Slot(object)
    def show_rest(self, found: Found) -> None:
        """Every id of the answer on screen; neither scrolls nor chooses, unless other articles are found by now."""
        answer = found.answer
        if self._shown[2] is not answer.ids and not self._stack.complete(found):
            self.show_answer(found)
        self._shown = (answer.terms, found.groups, answer.ids)
        self._stack.take(found.seen)
        self._show_count(found)
        self.ahead.look_around()

    def _show_count(self, found: Found) -> None:
        gathered = found.counts is not None and 0 < len(found.groups) < len(found.answer.ids)
        self.head.show_count(found.answer, len(found.groups) if gathered else 0)

    @Slot(str, object)
    def offer_words(self, query: str, offers: Sequence[Offer]) -> None:
        """What the word that is being typed may become, where the query finds nothing as it stands."""
        self._empty.offer(query, offers)

    @Slot(object)
    def show_seen(self, seen: Seen) -> None:
        """Rows that were read, and where the words stand in them."""
        self._stack.take(seen)
        self.ahead.look()

    def show_as_table(self, as_table: bool) -> None:
        """Rows with the words found, or a table."""
        self._stack.show_as_table(as_table)
        self.ahead.look()

    @Slot(str)
    def show_opening(self, words: str) -> None:
        """An archive is being opened."""
        self._empty.say_opening(words)
        self._stack.setCurrentWidget(self._empty)

    def toggle_stack(self, row: int) -> None:
        """Show or hide the near-duplicates that stand behind the row."""
        self._stack.toggle_stack(row)

    def choose_row(self, row: int) -> None:
        """Make this row current; rows outside the list are ignored."""
        self.view.choose_row(row)

    def step(self, by: int, *_ignored: object) -> None:
        """Choose the article after the one at hand (1), or the one before (-1)."""
        self.choose_row(self.view.currentIndex().row() + by)

    @Slot()
    def _on_views_chosen(self) -> None:
        article = self.current_article
        if article is not None:
            self.follower.choose(article, by_answer=self._answering)

    # Qt interface

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More room shows more rows."""
        super().resizeEvent(event)
        self.ahead.look()
