"""What a long operation is handed so that it can report and be stopped."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from time import monotonic


class Cancelled(Exception):  # noqa: N818 - an outcome a person chose, not an error
    """The operation was asked to stop; whatever was confirmed before stays."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far an operation is: `done` of `total` units (0 = not known yet), and what it works on."""

    done: int
    total: int = 0
    doing: str = ""


def _ignore(_progress: Progress) -> None:
    """Report to nobody."""


class JobContext:
    """Handed to every long operation; safe to use from its thread."""

    def __init__(self, report: Callable[[Progress], None] = _ignore, *, every: float = 0.05) -> None:
        self._stop = threading.Event()
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
