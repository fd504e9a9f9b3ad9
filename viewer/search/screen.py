"""Reads what the rows on screen show, ahead of the scrolling and off the GUI thread."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from viewer.jobs.latest import LatestOnly
from viewer.jobs.runner import JobRunner, Work
from viewer.search.ask import Seen, see

if TYPE_CHECKING:
    from archive import Archive


class ScreenReader(QObject):
    """Owned by the search controller. A reading that has begun is brought to its end, of those that wait the newest
    counts: so the screen fills also while a person goes on scrolling."""

    seen = Signal(object)  # Seen
    failed = Signal(object)  # the exception

    def __init__(self, runner: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reading = LatestOnly(runner, self)
        self._reading.succeeded.connect(self._on_succeeded)
        self._reading.failed.connect(self._on_failed)
        self._next: Work | None = None

    @property
    def settled(self) -> bool:
        """Whether nothing is awaited."""
        return not self._reading.busy

    def want(self, archive: Archive, rows: Sequence[int], snippets: Sequence[int], query: str) -> None:
        """Read the rows of these articles, and where the words of the query stand in those."""
        self._next = partial(see, archive, rows, snippets, query)
        if not self._reading.busy:
            self._go_on()

    def cancel(self) -> None:
        """What was wanted belongs to another answer."""
        self._next = None
        self._reading.cancel()

    def _go_on(self) -> None:
        work, self._next = self._next, None
        if work is not None:
            self._reading.start(work)

    @Slot(object)
    def _on_succeeded(self, seen: Seen) -> None:
        self._go_on()
        self.seen.emit(seen)

    @Slot(object)
    def _on_failed(self, error: object) -> None:
        self._next = None
        self.failed.emit(error)
