"""The answer as rows or as a table: two views of the same articles, and what was read of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QPoint, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from viewer.delegates.result import ResultDelegate
from viewer.models.results import ResultListModel
from viewer.models.rows import RowCache
from viewer.models.thumbnails import Thumbnails
from viewer.search.ask import Found, Seen
from viewer.search.tables import ArticleTable, ResultList, ResultTable
from viewer.theme import Appearance
from viewer.widgets.menu import Menu


class ResultViews(QStackedWidget):
    """Owned by the results panel, which puts the page that is shown without results beside the two."""

    chosen = Signal()  # another article in the view in use
    entered = Signal()  # Enter on a result: go and read
    scrolled = Signal()
    changed = Signal()  # a stack was opened or closed

    def __init__(self, appearance: Appearance, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row_menu = Menu(self)  # what can be done with the articles chosen: whoever knows the commands fills it
        self._read = RowCache()
        self.rows = ResultListModel(("headline",), self, rows=self._read)
        self.table_rows = ResultListModel(("headline", "published", "outlet"), self, rows=self._read)
        self.list = ResultList(self.rows, ResultDelegate(appearance, thumbnails, self), appearance)
        self.table = ResultTable(self.table_rows, appearance)
        self._as_table = False
        self._waiting: Callable[[], None] | None = None  # for the rest of the answer
        for view in (self.list, self.table):
            view.selectionModel().selectionChanged.connect(self._on_selection_changed)
            view.opened.connect(self.entered)
            view.doubleClicked.connect(self.entered)
            view.customContextMenuRequested.connect(partial(self._show_menu, view))
            view.verticalScrollBar().valueChanged.connect(self.scrolled)
            self.addWidget(view)
        self.list.stack_toggled.connect(self.toggle_stack)
        thumbnails.arrived.connect(self.list.viewport().update)

    @property
    def view(self) -> ArticleTable:
        """The one in use: rows or table."""
        return self.table if self._as_table else self.list

    @property
    def current_article(self) -> int | None:
        """The id of the article chosen, if any."""
        return self.rows.article_at(self.view.currentIndex().row())

    @property
    def chosen_articles(self) -> list[int]:
        """The ids of all articles chosen, in the order of the list."""
        rows = sorted(index.row() for index in self.view.selectionModel().selectedRows())
        return [article for row in rows if (article := self.rows.article_at(row)) is not None]

    def with_chosen(self, act: Callable[[list[int]], None]) -> None:
        """Act on the ids of the articles chosen, as soon as they are all known; never, when another answer comes."""

        def act_now() -> None:
            act(self.chosen_articles)

        if len(self.rows.ids) < self.rows.rowCount():
            self._waiting = act_now
        else:
            act_now()

    def show_as_table(self, as_table: bool) -> None:
        """Rows with the words found, or a table; the article at hand stays the same."""
        row = self.view.currentIndex().row()
        shows_results = self.currentWidget() is self.view
        self._as_table = as_table
        if shows_results:
            self.setCurrentWidget(self.view)
        self.view.choose_row(row)

    def forget(self) -> None:
        """Another archive: nothing that was shown or read is of it."""
        self._read.clear()
        for model in (self.rows, self.table_rows):
            model.set_results(())

    def show_found(self, found: Found) -> None:
        """Another answer, or its first page."""
        self._waiting = None
        total = None if found.counts else found.answer.total
        for model in (self.rows, self.table_rows):
            model.set_results(found.answer.ids, found.answer.terms, found.groups, total)

    def complete(self, found: Found) -> bool:
        """The rest of the answer; False, and nothing changes, where it is not the rest of what is shown."""
        models = (self.rows, self.table_rows)
        completed = all([model.complete(found.answer.ids, found.groups) for model in models])
        waiting, self._waiting = self._waiting, None
        if completed and waiting is not None:
            waiting()
        return completed

    def has_read(self, articles: Sequence[int]) -> bool:
        """Whether any of these was read, and may be shown as it was."""
        return self._read.has_read(articles)

    def renew(self) -> None:
        """Something changed: what was read has to be read again, and is shown until then."""
        self._read.renew()
        self.rows.refresh()

    def take(self, seen: Seen) -> None:
        """Show what was read."""
        self._read.take(seen.rows)
        self.rows.set_snippets(seen.snippets)
        (self.table_rows if self._as_table else self.rows).tell(*self.view.rows_on_screen())
        self.list.lay_out()

    def missing(self, around: int) -> tuple[list[int], list[int]]:
        """What the screen and so many rows around it lack: articles to be read, and those whose snippets are wanted."""
        first, last = self.view.rows_on_screen()
        rows, snippets = self.rows.missing(first - around, last + around)
        return rows, [] if self._as_table else snippets  # a table has no snippets

    def _show_menu(self, view: ArticleTable, place: QPoint) -> None:
        if view.indexAt(place).isValid():
            self.row_menu.popup(view.viewport().mapToGlobal(place))

    @Slot(int)
    def toggle_stack(self, row: int) -> None:
        """Show or hide the near-duplicates that stand behind the row."""
        if not 0 <= row < len(self.rows.ids):
            return
        current = self.current_article
        self.table_rows.toggle_stack(row)
        head = self.rows.toggle_stack(row)
        if current is not None and self.rows.row_of(current) < 0:
            self.view.choose_row(head)
        self.changed.emit()

    @Slot()
    def _on_selection_changed(self) -> None:
        if self.sender() is self.view.selectionModel():
            self.chosen.emit()
