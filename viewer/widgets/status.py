"""The bottom line: what the archive holds, what runs, and whether the index is up to date."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QStatusBar, QWidget

from archive.jobs import Progress
from archive.model import ArchiveStats
from archive.model.check import LastCheck
from viewer.i18n import day, joined, tr
from viewer.jobs.doing import doing
from viewer.jobs.pace import Pace
from viewer.jobs.runner import Job
from viewer.widgets.pause import PauseButton


class StatusLine(QStatusBar):
    """Owned by the window; jobs with a title are shown with progress, rate, time left and a way to stop them."""

    cancel_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self._job: Job | None = None
        self._rate = Pace()
        self._counts = QLabel()
        self._index, self._checked = QLabel(), QLabel()
        self._doing = QLabel()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedSize(120, 6)
        self._pace = QLabel()
        self._pause, self._stop = PauseButton(), QPushButton(tr("Stop"))
        self._pause.paused_changed.connect(self._on_pause_paused_changed)
        self._stop.clicked.connect(self.cancel_requested)
        for button in (self._pause, self._stop):
            button.setProperty("link", True)
        self._activity = QWidget()
        row = QHBoxLayout(self._activity)
        row.setContentsMargins(12, 0, 0, 0)
        row.setSpacing(8)
        for widget in (self._doing, self._bar, self._pace, self._pause, self._stop):
            row.addWidget(widget)
        self._activity.hide()
        self.addWidget(self._counts)
        self.addWidget(self._activity)
        self.addPermanentWidget(self._checked)
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

    @Slot(object)
    def show_check(self, last: LastCheck | None) -> None:
        """When the archive was checked last; None where it never was."""
        words = ""
        if last is not None:
            when = day(last.when.date().isoformat())
            words = tr("checked {day}: sound").format(day=when)
            if last.differences:
                words = tr("checked {day}: %n differences", last.differences).format(day=when)
        self._checked.setText(words)

    def watch(self, job: Job) -> None:
        """Show this job until it is over; a job without a title is not shown."""
        if not job.title:
            return
        self._job = job
        self._rate.restart()
        self._pause.watch(job)
        self._doing.setText(job.title)
        self._pace.clear()
        self._bar.setRange(0, 0)
        self._activity.show()
        job.progressed.connect(self._on_job_progressed)
        job.finished.connect(self._on_job_finished)

    @Slot(object)
    def _on_job_progressed(self, progress: Progress) -> None:
        self._rate.note(progress)
        self._bar.setRange(0, progress.total)
        self._bar.setValue(progress.done)
        if self._job is not None:
            self._doing.setText(joined(self._job.title, doing(progress)))
        self._pace.setText(self._rate.words)

    @Slot(bool)
    def _on_pause_paused_changed(self, paused: bool) -> None:
        self._rate.restart()
        self._pace.setText(tr("paused") if paused else "")

    @Slot()
    def _on_job_finished(self) -> None:
        if self.sender() is self._job:
            self._job = None
            self._activity.hide()
