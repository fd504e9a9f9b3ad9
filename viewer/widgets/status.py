"""The bottom line: what the archive holds, what runs, and whether the index is up to date."""

from __future__ import annotations

from time import monotonic

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QStatusBar, QWidget

from archive.jobs import Progress
from archive.model import ArchiveStats
from viewer.i18n import joined, number, tr
from viewer.jobs.runner import Job


def time_left(seconds: float) -> str:
    """In words, rounded as a person would."""
    if seconds < 60:
        return tr("%n s left", round(seconds))
    if seconds < 5400:
        return tr("%n min left", round(seconds / 60))
    return tr("%n h left", round(seconds / 3600))


class Rate:
    """How fast something goes: units a second over the last moments, and how long the rest takes."""

    SPAN = 10.0  # seconds looked back

    def __init__(self) -> None:
        self._points: list[tuple[float, int]] = []

    def note(self, done: int, now: float | None = None) -> None:
        """So many units are done."""
        now = monotonic() if now is None else now
        self._points = [(when, count) for when, count in self._points if now - when <= self.SPAN]
        self._points.append((now, done))

    @property
    def per_second(self) -> float:
        """0 when nothing can be said yet."""
        (first, before), (last, after) = self._points[0], self._points[-1]
        return (after - before) / (last - first) if last - first >= 0.5 else 0.0

    def left(self, remaining: int) -> float:
        """Seconds for the rest; 0 when nothing can be said."""
        return remaining / self.per_second if self.per_second > 0 else 0.0


class StatusLine(QStatusBar):
    """Owned by the window; jobs with a title are shown with progress, rate, time left and a way to stop them."""

    cancel_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self._job: Job | None = None
        self._rate = Rate()
        self._counts = QLabel()
        self._index = QLabel()
        self._doing = QLabel()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedSize(120, 6)
        self._pace = QLabel()
        self._stop = QPushButton(tr("Stop"))
        self._stop.setProperty("link", True)
        self._stop.clicked.connect(self.cancel_requested)
        self._activity = QWidget()
        row = QHBoxLayout(self._activity)
        row.setContentsMargins(12, 0, 0, 0)
        row.setSpacing(8)
        for widget in (self._doing, self._bar, self._pace, self._stop):
            row.addWidget(widget)
        self._activity.hide()
        self.addWidget(self._counts)
        self.addWidget(self._activity)
        self.addPermanentWidget(self._index)
        self.setContentsMargins(10, 0, 10, 0)

    @property
    def activity(self) -> str:
        """What is said to run now, "" when nothing does."""
        return "" if self._activity.isHidden() else joined(self._doing.text(), self._pace.text())

    def show_stats(self, stats: ArchiveStats | None) -> None:
        """What the archive holds; None when none is open."""
        if stats is None:
            self._counts.setText(tr("No archive open"))
            self._index.clear()
            return
        self._counts.setText(joined(tr("%n articles", stats.articles), tr("%n photos", stats.photos)))
        waiting = max(stats.waiting, stats.articles - stats.indexed)
        text = tr("%n articles wait to be indexed", waiting) if waiting else tr("Index up to date")
        self._index.setText(text)

    def watch(self, job: Job) -> None:
        """Show this job until it is over; a job without a title is not shown."""
        if not job.title:
            return
        self._job, self._rate = job, Rate()
        self._doing.setText(job.title)
        self._pace.clear()
        self._bar.setRange(0, 0)
        self._activity.show()
        job.progressed.connect(self._on_job_progressed)
        job.finished.connect(self._on_job_finished)

    @Slot(object)
    def _on_job_progressed(self, progress: Progress) -> None:
        self._rate.note(progress.done)
        self._bar.setRange(0, progress.total)
        self._bar.setValue(progress.done)
        if self._job is not None:
            self._doing.setText(joined(self._job.title, progress.doing.rpartition("/")[2][:40]))
        pace = self._rate.per_second
        parts = [tr("{count} a second").format(count=number(round(pace)))] if pace >= 1 else []
        if progress.total and pace > 0:
            parts.append(time_left(self._rate.left(progress.total - progress.done)))
        self._pace.setText(joined(*parts))

    @Slot()
    def _on_job_finished(self) -> None:
        if self.sender() is self._job:
            self._job = None
            self._activity.hide()
