"""What a person decides in one panel: written beside whatever runs for long, and taken back in turn."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from archive.jobs import JobContext
from viewer.i18n import tr
from viewer.jobs.runner import JobRunner


@dataclass(frozen=True, slots=True)
class Decision:
    """What was decided, in words, and the call that takes it back; None for what cannot be."""

    words: str
    undo: Callable[[], object] | None = None
    about: str = ""  # a word for whoever listens: "notes"


class Decisions(QObject):
    """Owned by the controller of one panel, lives in the GUI thread."""

    decided = Signal(object)  # Decision: it is written
    undone = Signal(object)  # Decision: it is taken back
    failed = Signal(object)  # the exception
    words_changed = Signal(str)  # the last decision and that it can be taken back; "" where there is none

    def __init__(self, runner: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._done: list[Decision] = []

    @property
    def last(self) -> Decision | None:
        """The decision that `undo` would take back."""
        return self._done[-1] if self._done else None

    def clear(self) -> None:
        """Forget them: they belong to an archive that is no longer open."""
        self._done.clear()
        self._tell()

    def decide(self, work: Callable[[JobContext], Decision]) -> None:
        """Have it written."""
        job = self._runner.start(work, lane="edit")
        job.succeeded.connect(self._on_decided)
        job.failed.connect(self.failed)

    @Slot()
    def undo(self) -> None:
        """Take the last decision back."""
        if self._done:
            job = self._runner.start(partial(_undo, self._done.pop()), lane="edit")
            job.succeeded.connect(self._on_undone)
            job.failed.connect(self.failed)

    @Slot(object)
    def _on_decided(self, decision: Decision) -> None:
        if decision.undo is not None:
            self._done.append(decision)
        self._tell()
        self.decided.emit(decision)

    @Slot(object)
    def _on_undone(self, decision: Decision) -> None:
        self._tell()
        self.undone.emit(decision)

    def _tell(self) -> None:
        last = self.last
        self.words_changed.emit(tr("{what} — undo").format(what=last.words) if last else "")


def _undo(decision: Decision, _job: JobContext) -> Decision:
    if decision.undo is not None:
        decision.undo()
    return decision
