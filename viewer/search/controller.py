"""Asks the archive what the search bar says; knows no widgets."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance, Slot

from archive.jobs import JobContext
from archive.model import Changes, SearchRequest
from viewer.jobs.latest import LatestOnly
from viewer.jobs.runner import JobRunner, Work
from viewer.search.ask import Found
from viewer.search.halves import Halves
from viewer.search.screen import ScreenReader

if TYPE_CHECKING:
    from archive import Archive


class SearchController(QObject):
    """Search as you type, latest wins; one per window, lives in the GUI thread."""

    answered = Signal(object)  # Found: what the screen shows of it
    counted = Signal(object)  # Found: the same answer with every id, and what is counted of it
    paused = Signal()  # the typing has paused: time for what follows the answer
    failed = Signal(object)  # the exception: QueryError or anything else
    slow = Signal()  # no answer yet, say so
    seen = Signal(object)  # Seen
    alike_found = Signal(object)  # the query, None when the article has no word to go by
    completed = Signal(str, object)  # the text it was asked for, offers

    TYPING_MS, SLOW_MS, REFRESH_MS = 20, 250, 1000

    def __init__(self, runner: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._archive: Archive | None = None
        self._request = SearchRequest("")
        self._grouped = False
        self._asked: str | None = None  # the query that the answer on screen belongs to
        self._search = Halves(runner, self)
        self._search.looked.connect(self._on_search_looked)
        self._search.counted.connect(self.counted)
        self._search.paused.connect(self.paused)
        self._search.failed.connect(self._on_search_failed)
        self._completion = LatestOnly(runner, self)
        self._completion.succeeded.connect(self._on_completion_succeeded)
        self._to_complete: Work | None = None
        self._alike = LatestOnly(runner, self)
        self._alike.succeeded.connect(self.alike_found)
        self._alike.failed.connect(self.failed)
        self._screen = ScreenReader(runner, self)
        self._screen.seen.connect(self.seen)
        self._screen.failed.connect(self.failed)
        self._typing = self._timer(self.TYPING_MS, self._on_typing)
        self._slow = self._timer(self.SLOW_MS, self.slow)
        self._refresh = self._timer(self.REFRESH_MS, self.search_now)

    def _timer(self, milliseconds: int, then: Callable[[], object] | SignalInstance) -> QTimer:
        timer = QTimer(self, interval=milliseconds, singleShot=True)
        timer.timeout.connect(then)
        return timer

    @property
    def query(self) -> str:
        """The query asked last."""
        return self._request.query

    @property
    def settled(self) -> bool:
        """Whether nothing is awaited."""
        waiting = self._typing.isActive() or self._refresh.isActive() or self._alike.busy
        return not waiting and self._search.settled and self._screen.settled

    def set_archive(self, archive: Archive | None) -> None:
        """Search this one; the query starts over."""
        for latest in (self._search, self._completion, self._screen, self._alike):
            latest.cancel()
        self._archive, self._asked, self._to_complete = archive, None, None
        self._request = SearchRequest("", sort=self._request.sort, facets=self._request.facets)

    def set_facets(self, facets: tuple[str, ...]) -> None:
        """Count these from the next search on."""
        self._request = replace(self._request, facets=facets)

    @Slot(str)
    def type_query(self, query: str) -> None:
        """A key was pressed: search at once where nothing else is asked, else when the typing pauses for a moment."""
        self._request = replace(self._request, query=query)
        if self._typing.isActive() or self._search.busy:
            self._typing.start()
        else:
            self._on_typing()

    @Slot(str)
    def set_query(self, query: str) -> None:
        """Search this now."""
        self._request = replace(self._request, query=query)
        self.search_now()

    @Slot(str)
    def set_sort(self, sort: str) -> None:
        """Order by "relevance", "newest" or "oldest"."""
        if sort != self._request.sort:
            self._request = replace(self._request, sort=sort)
            self.search_now()

    @Slot(bool)
    def set_grouped(self, grouped: bool) -> None:
        """Put near-duplicates together, or not."""
        if grouped != self._grouped:
            self._grouped = grouped
            self.search_now()

    @Slot()
    def give_up(self) -> bool:
        """Stop a search that takes long; whether there was one. What is on screen stays."""
        was_busy = self._search.busy or self._typing.isActive()
        self._typing.stop()
        self._slow.stop()
        self._search.give_up()
        return was_busy

    @Slot(int)
    def find_alike(self, article: int) -> None:
        """Which query finds more about the same?"""
        if self._archive is not None:
            self._alike.start(partial(_alike, self._archive, article))

    @Slot()
    def search_now(self) -> None:
        """Ask; whatever was asked before is no longer wanted."""
        self._ask(typed=False)

    @Slot()
    def _on_typing(self) -> None:
        self._ask(typed=True)

    def _ask(self, *, typed: bool) -> None:
        self._typing.stop()
        self._refresh.stop()
        if self._archive is None:
            return
        self._slow.start()
        if self._request.query == self._asked:
            self._search.ask_again(self._archive, self._request, self._grouped)
        else:
            self._search.ask(self._archive, self._request, self._grouped, typed=typed)

    @Slot(str, int)
    def complete(self, text: str, cursor: int) -> None:
        """What may stand at the cursor (code points)? An answer that is awaited comes first."""
        if self._archive is None:
            return
        self._completion.cancel()
        self._to_complete = partial(_complete, self._archive, text, cursor)
        if not (self._search.busy or self._typing.isActive()):
            self._start_completion()

    def _start_completion(self) -> None:
        work, self._to_complete = self._to_complete, None
        if work is not None:
            self._completion.start(work)

    @Slot(object, object)
    def read_screen(self, rows: list[int], snippets: list[int]) -> None:
        """Read the rows of these articles, and where the words of the answer on screen stand in those."""
        if self._archive is not None:
            self._screen.want(self._archive, rows, snippets, self._asked or "")

    @Slot(object)
    def on_archive_changed(self, changes: Changes) -> None:
        """Articles came or went: ask again, at most once a second while they keep coming."""
        if (changes.everything or changes.articles) and not self._refresh.isActive():
            self._refresh.start()

    @Slot(object)
    def _on_search_looked(self, found: Found) -> None:
        self._slow.stop()
        self._asked = found.answer.query
        self._screen.cancel()
        self.answered.emit(found)
        self._start_completion()

    @Slot(object)
    def _on_search_failed(self, error: object) -> None:
        self._slow.stop()
        self.failed.emit(error)
        self._start_completion()

    @Slot(object)
    def _on_completion_succeeded(self, value: tuple[str, list[object]]) -> None:
        self.completed.emit(*value)


def _complete(archive: Archive, text: str, cursor: int, job: JobContext) -> tuple[str, list[object]]:
    job.checkpoint()
    return text, list(archive.complete(text, cursor))


def _alike(archive: Archive, article: int, job: JobContext) -> str | None:
    job.checkpoint()
    return archive.alike.query(article)
