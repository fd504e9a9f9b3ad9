"""The import that runs: how far it is, how fast, and buttons to hold it up or stop it."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QProgressBar, QPushButton, QWidget

from archive.jobs import Progress
from viewer.i18n import isolated, joined, number, tr
from viewer.jobs.doing import doing
from viewer.jobs.pace import Pace
from viewer.jobs.runner import Job
from viewer.widgets.pause import PauseButton


class RunningCard(QFrame):
    """Hidden while nothing runs; owned by the import panel."""

    cancel_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("subheader")
        self._job: Job | None = None
        self._pace = Pace()
        self._title, self._file, self._count = QLabel(), QLabel(), QLabel()
        self._title.setObjectName("count")
        for label in (self._file, self._count):
            label.setObjectName("faint")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(6)
        self._bar.setAccessibleName(tr("How far the import is"))
        self._pause, self._stop = PauseButton(), QPushButton(tr("Stop"))
        self._pause.paused_changed.connect(self._on_pause_paused_changed)
        self._stop.clicked.connect(self.cancel_requested)
        grid = QGridLayout(self)
        grid.setContentsMargins(24, 12, 24, 12)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        grid.addWidget(self._title, 0, 0)
        grid.addWidget(self._count, 0, 1)
        grid.addWidget(self._bar, 1, 0, 1, 2)
        grid.addWidget(self._file, 2, 0, 1, 2)
        grid.addWidget(self._pause, 0, 2, 3, 1)
        grid.addWidget(self._stop, 0, 3, 3, 1)
        grid.setColumnStretch(1, 1)
        self._file.setMinimumWidth(1)
        self.hide()

    @property
    def words(self) -> str:
        """What is said of it now, "" while nothing runs."""
        return "" if self.isHidden() else joined(self._title.text(), self._count.text())

    def watch(self, job: Job) -> None:
        """Show how far this one is, until it is over."""
        self._job = job
        self._pace.restart()
        self._title.setText(isolated(job.title))
        self._file.clear()
        self._count.clear()
        self._bar.setRange(0, 0)
        self._pause.watch(job)
        self.show()
        job.progressed.connect(self._on_job_progressed)
        job.finished.connect(self._on_job_finished)

    @Slot(object)
    def _on_job_progressed(self, progress: Progress) -> None:
        if self.sender() is not self._job:
            return
        self._pace.note(progress)
        self._bar.setRange(0, progress.total)
        self._bar.setValue(progress.done)
        self._file.setText(isolated(doing(progress)))
        self._count.setText(joined(_so_far(progress), self._pace.words))

    @Slot(bool)
    def _on_pause_paused_changed(self, paused: bool) -> None:
        self._pace.restart()
        self._count.setText(tr("paused; corrections and searches go on") if paused else "")

    @Slot()
    def _on_job_finished(self) -> None:
        if self.sender() is self._job:
            self._job = None
            self.hide()


def _so_far(progress: Progress) -> str:
    """ "12 of 300 files · 1,204 articles"; while indexing, articles are what is counted. "" for what has no count."""
    if not progress.total:
        return ""
    words = tr("{done} of {total} articles") if progress.stage == "indexing" else tr("{done} of {total} files")
    made = tr("%n articles", progress.made) if progress.made else ""
    return joined(words.format(done=number(progress.done), total=number(progress.total)), made)
