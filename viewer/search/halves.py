"""An answer in two halves: the page on screen at once, everything else when the typing has paused."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from archive.model import SearchRequest
from viewer.jobs.latest import LatestOnly
from viewer.jobs.runner import JobRunner, Work
from viewer.search.ask import Found, count, look

if TYPE_CHECKING:
    from archive import Archive


class Halves(QObject):
    """Owned by the search controller; another search takes the place of both halves of the one before."""

    looked = Signal(object)  # Found: what the screen shows of it
    paused = Signal()  # the typing has paused; counting begins
    counted = Signal(object)  # Found: every id, and what is counted
    failed = Signal(object)  # the exception

    QUIET_MS = 120

    def __init__(self, runner: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look, self._count = LatestOnly(runner, self), LatestOnly(runner, self)
        self._look.succeeded.connect(self._on_look_succeeded)
        self._count.succeeded.connect(self._on_count_succeeded)
        self._look.failed.connect(self._on_look_failed)
        self._count.failed.connect(self._on_count_failed)
        self._quiet = QTimer(self, singleShot=True)
        self._quiet.timeout.connect(self._on_quiet)
        self._coming: Work | None = None  # the counting of the answer that is awaited
        self._rest: Work | None = None  # that of the answer on screen, until it is done

    @property
    def busy(self) -> bool:
        """Whether a first sight of an answer is awaited."""
        return self._coming is not None

    @property
    def settled(self) -> bool:
        """Whether nothing is awaited."""
        return not (self._look.busy or self._count.busy or self._quiet.isActive())

    def ask(self, archive: Archive, request: SearchRequest, grouped: bool, *, typed: bool) -> None:
        """A new search; counting waits for a pause where it is `typed`."""
        self._stop()
        self._quiet.setInterval(self.QUIET_MS if typed else 0)
        self._coming = partial(count, archive, request, grouped)
        self._look.start(partial(look, archive, request, grouped))

    def ask_again(self, archive: Archive, request: SearchRequest, grouped: bool) -> None:
        """The search on screen anew, in one piece: the place in the list is kept."""
        self._stop()
        self._coming = partial(count, archive, request, grouped)
        self._count.start(self._coming)
        self.paused.emit()

    def give_up(self) -> None:
        """Stop what is awaited; the answer on screen is counted to its end."""
        if self.busy:
            self._stop()
            self._resume()

    def cancel(self) -> None:
        """Nothing is wanted any more, not even the rest of what is on screen."""
        self._stop()
        self._rest = None

    def _stop(self) -> None:
        self._quiet.stop()
        self._look.cancel()
        self._count.cancel()
        self._coming = None

    def _resume(self) -> None:
        self._coming = None
        if self._rest is not None:
            self._quiet.start()

    @Slot(object)
    def _on_look_succeeded(self, found: Found) -> None:
        self._rest, self._coming = self._coming, None
        self._quiet.start()
        self.looked.emit(found)

    @Slot(object)
    def _on_look_failed(self, error: object) -> None:
        self._resume()
        self.failed.emit(error)

    @Slot()
    def _on_quiet(self) -> None:
        if self._rest is not None:
            self._count.start(self._rest)
            self.paused.emit()

    @Slot(object)
    def _on_count_succeeded(self, found: Found) -> None:
        again = self.busy
        self._rest = self._coming = None
        if again:
            self.looked.emit(found)
        self.counted.emit(found)

    @Slot(object)
    def _on_count_failed(self, error: object) -> None:
        if self.busy:
            self._resume()
        else:
            self._rest = None
        self.failed.emit(error)
