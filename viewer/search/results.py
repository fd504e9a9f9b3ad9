"""The list of what was found: rows with the words found, or a table with columns of choice."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QItemSelection, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import (
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from archive.model import Changes, SearchAnswer, Snippet
from viewer.delegates.result import ResultDelegate
from viewer.i18n import tr
from viewer.models.groups import Groups
from viewer.models.results import Load, ResultListModel, no_rows
from viewer.models.thumbnails import Thumbnails
from viewer.search.follow import Follower
from viewer.search.results_head import ResultsHead
from viewer.search.tables import ArticleTable, ResultList, ResultTable
from viewer.theme import Appearance
from viewer.widgets.empty import EmptyState


@dataclass(frozen=True, slots=True)
class NextSteps:
    """What is offered where there is nothing to list."""

    no_archive: Sequence[QAction] = ()
    empty_archive: Sequence[QAction] = ()
    nothing_found: Sequence[QAction] = ()


Shown = tuple[tuple[str, ...], Groups, Sequence[int]]  # terms, near-duplicates together, ids


def _is_same(one: Shown, other: Shown) -> bool:
    """Lengths first: most answers differ in them, and there may be a million ids."""
    return all(len(a) == len(b) and a == b for a, b in zip(one, other, strict=True))


class ResultsPanel(QWidget):
    """Owned by the window; shows the answer it is given and tells which article is wanted."""

    article_requested = Signal(int)
    entered = Signal()  # Enter on a result: go and read
    snippets_wanted = Signal(object)  # ids of rows on screen
    columns_chosen = Signal(object)  # tuple[str, ...]
    AROUND = 6  # rows above and below the screen that get their snippets too

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
        self.rows = ResultListModel(("headline",), self)
        self.table_rows = ResultListModel(("headline", "published", "outlet"), self)
        self.list = ResultList(self.rows, ResultDelegate(appearance, thumbnails, self), appearance)
        self.table = ResultTable(self.table_rows, appearance)
        self._views: tuple[ArticleTable, ...] = (self.list, self.table)
        self._steps = steps
        self._empty = EmptyState(appearance, "search", tr("Opening…"))
        self._stack = QStackedWidget()
        self.head = ResultsHead(sort_actions, switches)
        self._as_table = False
        self._answering = False
        self.follower = Follower(self)
        self.follower.wanted.connect(self.article_requested)
        self._shown: Shown = ((), (), ())
        self._set_up()
        self._tick = QTimer(self, interval=0, singleShot=True)
        self._tick.timeout.connect(self._on_tick)
        thumbnails.arrived.connect(self.list.viewport().update)

    def _set_up(self) -> None:
        self.table.columns_chosen.connect(self.columns_chosen)
        self.list.stack_toggled.connect(self.toggle_stack)
        for view in self._views:
            view.selectionModel().selectionChanged.connect(self._on_selection_changed)
            view.opened.connect(self.entered)
            view.doubleClicked.connect(self.entered)
            view.verticalScrollBar().valueChanged.connect(self._on_scrolled)
            self._stack.addWidget(view)
        self._stack.addWidget(self._empty)
        self._stack.setCurrentWidget(self._empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.head)
        layout.addWidget(self._stack, 1)
        self.set_source(None)

    @property
    def view(self) -> ArticleTable:
        """The one in use: rows or table."""
        return self.table if self._as_table else self.list

    @property
    def count_text(self) -> str:
        """The count line."""
        return self.head.count_text

    @property
    def current_article(self) -> int | None:
        """The id of the article chosen, if any."""
        index = self.view.currentIndex()
        return self.rows.ids[index.row()] if index.isValid() else None

    @property
    def chosen_articles(self) -> list[int]:
        """The ids of all articles chosen, in the order of the list."""
        rows = sorted(index.row() for index in self.view.selectionModel().selectedRows())
        return [self.rows.ids[row] for row in rows]

    @Slot(object)
    def on_archive_changed(self, changes: Changes) -> None:
        """Articles in the list were written to: re-read what is on screen."""
        if any(model.has_read(changes.articles) for model in (self.rows, self.table_rows)):
            self.refresh()

    def set_source(self, load: Load | None) -> None:
        """Read rows through this; None when no archive is open."""
        for model in (self.rows, self.table_rows):
            model.set_source(load or no_rows)
        self._shown = ((), (), ())
        self.follower.forget()
        if load is None:
            text = tr("Open one, or start with the sample archive.")
            self._say(tr("No archive is open"), text, self._steps.no_archive)

    def show_answer(self, answer: SearchAnswer, groups: Groups = ()) -> None:
        """Show what was found; the article that was being read stays chosen when it is among it."""
        kept = self.current_article if self.current_article is not None else self.follower.article
        fresh = (answer.terms, groups, answer.ids)
        same, self._shown = _is_same(fresh, self._shown), fresh
        for model in (self.rows, self.table_rows):
            if same:
                model.refresh()
            else:
                model.set_results(answer.ids, answer.terms, groups)
        self.head.show_count(answer, len(groups) if len(groups) < len(answer.ids) else 0)
        if not answer.ids:
            self.follower.forget()
            self._say_nothing(answer)
            return
        self._stack.setCurrentWidget(self.view)
        if not same or self.current_article is None:
            self._answering = True
            self.choose_row(max(self.rows.row_of(kept), 0))
            self._answering = False
        self._tick.start()

    def _say_nothing(self, answer: SearchAnswer) -> None:
        if answer.query.strip():
            text = tr("Try fewer words or fewer filters; quotes and = look for exact forms only.")
            self._say(tr("Nothing found"), text, self._steps.nothing_found)
        else:
            text = tr("Drop files or folders here, or choose what to import.")
            self._say(tr("This archive is empty"), text, self._steps.empty_archive)

    def _say(self, title: str, text: str, steps: Sequence[QAction]) -> None:
        self._empty.say(title, text, steps)
        self._stack.setCurrentWidget(self._empty)

    def show_snippets(self, snippets: Mapping[int, tuple[Snippet, ...]]) -> None:
        """Where the words stand in the rows on screen."""
        self.rows.set_snippets(snippets)

    def show_as_table(self, as_table: bool) -> None:
        """Rows with the words found, or a table."""
        row = self.view.currentIndex().row()
        self._as_table = as_table
        if self._stack.currentWidget() is not self._empty:
            self._stack.setCurrentWidget(self.view)
        if row >= 0:
            self.choose_row(row)

    @Slot(str)
    def show_opening(self, words: str) -> None:
        """An archive is being opened."""
        self._say(words, tr("This takes a moment the first time."), ())

    def refresh(self) -> None:
        """Something changed in the archive: re-read what is on screen."""
        self.rows.refresh()
        self.table_rows.refresh()
        self._tick.start()

    @Slot(int)
    def toggle_stack(self, row: int) -> None:
        """Show or hide the near-duplicates that stand behind the row."""
        current = self.current_article
        for model in (self.rows, self.table_rows):
            if 0 <= row < len(model.ids):
                head = model.toggle_stack(row)
        if current is not None and self.rows.row_of(current) < 0:
            self.choose_row(head)
        self._tick.start()

    def choose_row(self, row: int) -> None:
        """Make this row current; rows outside the list are ignored."""
        self.view.choose_row(row)

    def step(self, by: int, *_ignored: object) -> None:
        """Choose the article after the one at hand (1), or the one before (-1)."""
        self.choose_row(self.view.currentIndex().row() + by)

    @Slot(QItemSelection, QItemSelection)
    def _on_selection_changed(self, _new: QItemSelection, _old: QItemSelection) -> None:
        article = self.current_article
        if article is not None and self.sender() is self.view.selectionModel():
            self.follower.choose(article, by_answer=self._answering)

    @Slot()
    def _on_scrolled(self) -> None:
        self._tick.start()

    @Slot()
    def _on_tick(self) -> None:
        """The screen has come to rest: which of its rows lack their snippets?"""
        if self._as_table or not self.rows.ids:
            return
        first, last = self.list.rows_on_screen(self.AROUND)
        wanted = self.rows.without_snippets(first, last)
        if wanted:
            self.snippets_wanted.emit(wanted)

    # Qt interface

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More room shows more rows."""
        super().resizeEvent(event)
        self._tick.start()
