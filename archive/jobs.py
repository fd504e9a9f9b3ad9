"""What a long operation is handed so that it can report and be stopped."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from time import monotonic

REST_SECONDS = 0.05  # how often a paused operation looks whether it is wanted again


class Cancelled(Exception):  # noqa: N818 - an outcome a person chose, not an error
    """The operation was asked to stop; whatever was confirmed before stays."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far an operation is: `done` of `total` units (0 = not known yet), and what it works on.

    A new `stage` ("reading", "indexing") counts anew, in units of its own; `made` are the articles that came of it.
    """

    done: int
    total: int = 0
    doing: str = ""
    stage: str = ""
    made: int = 0


def _ignore(_progress: Progress) -> None:
    """Report to nobody."""


def _nothing() -> None:
    """Do nothing meanwhile."""


class JobContext:
    """Handed to every long operation; safe to use from its thread."""

    def __init__(self, report: Callable[[Progress], None] = _ignore, *, every: float = 0.05) -> None:
        self._stop = threading.Event()
        self._going = threading.Event()
        self._going.set()
        self.meanwhile: Callable[[], None] = _nothing
        """What the operation does for others at its points of rest; set by the operation itself."""
        self._report = report
        self._every = every
        self._last = 0.0

    @property
    def cancel_requested(self) -> bool:
        """True once `cancel` was called."""
        return self._stop.is_set()

    def cancel(self) -> None:
        """Ask the operation to stop at its next checkpoint."""
        self._stop.set()

    @property
    def paused(self) -> bool:
        """True from `pause` to `resume`."""
        return not self._going.is_set()

    def pause(self) -> None:
        """Ask the operation to wait at its next point of rest; one that has none goes on."""
        self._going.clear()

    def resume(self) -> None:
        """Let it go on."""
        self._going.set()

    def rest(self) -> None:
        """A checkpoint at which nothing is half done: `meanwhile` is called, and a paused operation waits here."""
        self.checkpoint()
        self.meanwhile()
        while not self._going.wait(REST_SECONDS):
            self.checkpoint()
            self.meanwhile()

    def checkpoint(self) -> None:
        """Raise Cancelled if asked to stop; call it once per unit of work."""
        if self._stop.is_set():
            raise Cancelled

    def advance(self, progress: Progress) -> None:
        """A checkpoint that also reports, at most every `every` seconds, plus the last one."""
        self.checkpoint()
        now = monotonic()
        if now - self._last >= self._every or progress.done == progress.total:
            self._last = now
            self._report(progress)
