"""Checks the archive from time to time, when nothing else is asked of it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from archive.jobs import JobContext
from archive.model import Changes
from archive.model.check import LastCheck
from viewer.jobs.latest import LatestOnly
from viewer.jobs.runner import JobRunner

if TYPE_CHECKING:
    from archive import Archive

LOOK_MS = 3_600_000
FIRST_MS = 90_000  # after opening: a person who has just come wants to search


class CheckSchedule(QObject):
    """One per window, lives in the GUI thread; says when a check is due, and knows the last one."""

    due = Signal()
    last_found = Signal(object)  # LastCheck or None

    def __init__(self, runner: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._archive: Archive | None = None
        self._days = 0
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.look)
        self._asked = LatestOnly(runner, self)
        self._asked.succeeded.connect(self._on_answer)
        self._last = LatestOnly(runner, self)
        self._last.succeeded.connect(self.last_found)

    @property
    def settled(self) -> bool:
        """Whether nothing is awaited."""
        return not (self._asked.busy or self._last.busy)

    def set_days(self, days: int) -> None:
        """A check is due so many days after the last; 0 = never."""
        self._days = days

    def set_archive(self, archive: Archive | None) -> None:
        """Look after this one; one that cannot be written would be checked ever again, so it is not."""
        for asked in (self._asked, self._last):
            asked.cancel()
        self._archive = archive if archive is not None and not archive.read_only else None
        self._timer.stop()
        self.last_found.emit(None)
        if self._archive is not None:
            self._timer.start(FIRST_MS)
            self._last.start(partial(_last_check, self._archive))

    @Slot(object)
    def on_archive_changed(self, changes: Changes) -> None:
        """It was checked."""
        if self._archive is not None and (changes.everything or "check" in changes.kinds):
            self._last.start(partial(_last_check, self._archive))

    @Slot()
    def look(self) -> None:
        """Ask whether a check is due, and again in an hour."""
        self._timer.start(LOOK_MS)
        if self._archive is not None and self._days:
            self._asked.start(partial(_is_due, self._archive, self._days))

    @Slot(object)
    def _on_answer(self, due: bool) -> None:
        if due:
            self.due.emit()


def _is_due(archive: Archive, days: int, job: JobContext) -> bool:
    job.checkpoint()
    return archive.care.is_due(days)


def _last_check(archive: Archive, job: JobContext) -> LastCheck | None:
    job.checkpoint()
    return archive.care.last_check()
