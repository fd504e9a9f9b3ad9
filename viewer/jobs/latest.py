"""Search as you type: of several requests only the answer to the latest counts."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from viewer.jobs.runner import Job, JobRunner, Work


class LatestOnly(QObject):
    """Starting cancels the request before and mutes its answer; owned by one controller, lives in the GUI thread."""

    succeeded = Signal(object)
    failed = Signal(object)

    def __init__(self, runner: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._current: Job | None = None

    @property
    def busy(self) -> bool:
        """Whether an answer is still awaited."""
        return self._current is not None

    def start(self, work: Work, title: str = "") -> Job:
        """Ask; whatever was asked before is no longer wanted."""
        self.cancel()
        job = self._current = self._runner.start(work, title=title)
        job.succeeded.connect(self._on_succeeded)
        job.failed.connect(self._on_failed)
        job.cancelled.connect(self._forget)
        return job

    @Slot()
    def cancel(self) -> None:
        """Nothing is wanted any more."""
        job, self._current = self._current, None
        if job is not None:
            # Mute first: a stale answer may already be queued, and it must not take the place of the next one.
            job.succeeded.disconnect(self._on_succeeded)
            job.failed.disconnect(self._on_failed)
            job.cancelled.disconnect(self._forget)
            job.cancel()

    @Slot(object)
    def _on_succeeded(self, value: object) -> None:
        self._forget()
        self.succeeded.emit(value)

    @Slot(object)
    def _on_failed(self, error: object) -> None:
        self._forget()
        self.failed.emit(error)

    @Slot()
    def _forget(self) -> None:
        self._current = None
