"""A button that holds a job up and lets it go on."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from viewer.i18n import tr
from viewer.jobs.runner import Job


class PauseButton(QPushButton):
    """Owned by whoever shows the job; hidden for a job that cannot be held up."""

    paused_changed = Signal(bool)  # of the job that is shown, whoever held it up

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._job: Job | None = None
        self.clicked.connect(self._on_clicked)
        self.hide()

    def watch(self, job: Job) -> None:
        """This job is shown now."""
        self._job = job
        self._say(job.paused)
        self.setVisible(job.pausable)
        job.paused_changed.connect(self._on_job_paused_changed)
        job.finished.connect(self._on_job_finished)

    def _say(self, paused: bool) -> None:
        self.setText(tr("Resume") if paused else tr("Pause"))

    @Slot()
    def _on_clicked(self) -> None:
        if self._job is not None:
            self._job.set_paused(not self._job.paused)

    @Slot(bool)
    def _on_job_paused_changed(self, paused: bool) -> None:
        if self.sender() is self._job:
            self._say(paused)
            self.paused_changed.emit(paused)

    @Slot()
    def _on_job_finished(self) -> None:
        if self.sender() is self._job:
            self._job = None
