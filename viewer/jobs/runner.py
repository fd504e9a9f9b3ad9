"""Runs archive calls in worker threads and brings their outcome back to the GUI thread.

A worker touches plain Python and one application-lifetime dispatcher, never the handle of its job: the handle may be
gone by then.
"""

from __future__ import annotations

import gc
import logging
import sys
from collections.abc import Callable
from functools import partial
from itertools import count
from time import monotonic
from typing import Any, Literal

from PySide6.QtCore import QCoreApplication, QObject, QRunnable, QThreadPool, Signal, Slot

from archive.jobs import Cancelled, JobContext, Progress

Work = Callable[[JobContext], Any]
Lane = Literal["read", "write", "edit", "care"]
# One writer: SQLite and the index agree on that. What a person decides has a lane of its own, since a long writer
# (an import) lends its turn to short ones: nobody waits an hour to see a tag.
# A check reads for hours and has a lane of its own, too.
SWITCH_SECONDS = 0.0005
FULL_COLLECTION = 1000  # of those among middle-aged objects for one among all; Python's own is 10
LANES: dict[Lane, int] = {"read": 2, "write": 1, "edit": 1, "care": 1}

_log = logging.getLogger(__name__)


class Job(QObject):
    """Handle on one running operation; lives, emits and dies in the GUI thread. Owned by the runner."""

    progressed = Signal(object)  # Progress
    succeeded = Signal(object)  # what the operation returned
    failed = Signal(object)  # the exception
    cancelled = Signal()
    finished = Signal()  # always last, exactly once
    paused_changed = Signal(bool)

    def __init__(self, title: str, context: JobContext, parent: QObject, *, pausable: bool = False) -> None:
        super().__init__(parent)
        self.title = title  # in words, for the status bar; "" = too short to speak of
        self.pausable = pausable
        self._context = context

    @property
    def paused(self) -> bool:
        """Whether it was asked to wait."""
        return self._context.paused

    def set_paused(self, paused: bool) -> None:
        """Have it wait at its next point of rest, or go on; nothing happens to one that cannot."""
        if self.pausable and paused != self.paused:
            if paused:
                self._context.pause()
            else:
                self._context.resume()
            self.paused_changed.emit(paused)

    @Slot()
    def cancel(self) -> None:
        """Ask it to stop; `cancelled` tells when it did."""
        self._context.cancel()


class _Task(QRunnable):
    """One call in a worker thread; holds no QObject but the dispatcher's bound signal."""

    def __init__(self, job_id: int, work: Work, context: JobContext, done: Callable[[int, str, object], None]) -> None:
        super().__init__()
        self._call = (job_id, work, context, done)

    # Qt interface

    def run(self) -> None:
        """Work and tell the outcome, whatever it is."""
        job_id, work, context, done = self._call
        try:
            context.checkpoint()
            result = work(context)
        except Cancelled:
            done(job_id, "cancelled", None)
        except Exception as error:
            done(job_id, "failed", error)
        else:
            done(job_id, "succeeded", result)


class _Teller:
    """Hands on how far a job is, a few times a second; lives in the job's thread."""

    EVERY = 0.05  # seconds: nobody reads faster, and each telling lays the status line out anew

    def __init__(self, tell: Callable[[Progress], None]) -> None:
        self._tell, self._told = tell, 0.0

    def __call__(self, progress: Progress) -> None:
        now = monotonic()
        if now - self._told >= self.EVERY or progress.done >= progress.total:
            self._told = now
            self._tell(progress)


class JobRunner(QObject):
    """Owns the threads and every live Job; one per application, built in app.py."""

    job_started = Signal(object)  # Job
    idle = Signal()  # the last live job has finished

    _progress = Signal(int, object)
    _done = Signal(int, str, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # A worker that computes lets the window's thread go first after this long. With Python's own 5 ms, each of the
        # many small steps of a repaint may wait so long: measured 74 ms for what takes 0.4 ms alone.
        sys.setswitchinterval(SWITCH_SECONDS)
        # A search for cycles among all objects holds up every thread, 116 ms were measured while an import ran. Those
        # among young objects are short and go on as they are.
        gc.set_threshold(*gc.get_threshold()[:2], FULL_COLLECTION)
        self._over = False
        self._ids = count(1)
        self._jobs: dict[int, Job] = {}
        self._lanes: dict[Lane, QThreadPool] = {}
        for lane, threads in LANES.items():
            pool = QThreadPool(self)
            pool.setMaxThreadCount(threads)
            self._lanes[lane] = pool
        self._progress.connect(self._on_progress)  # auto connection: queued across threads
        self._done.connect(self._on_done)

    @property
    def busy(self) -> bool:
        """Whether any job is alive."""
        return bool(self._jobs)

    def start(self, work: Work, *, lane: Lane = "read", title: str = "", pausable: bool = False) -> Job:
        """Run `work`; connect to the handle at once, the outcome cannot arrive before this event is over.

        After `shutdown` nothing is begun any more: a timer that fires late gets a handle that stays silent.
        """
        job_id = next(self._ids)
        # Not a lambda: it would keep self alive.
        context = JobContext(_Teller(partial(self._progress.emit, job_id)))
        job = Job(title, context, self, pausable=pausable)
        if self._over:
            return job
        self._jobs[job_id] = job
        self._lanes[lane].start(_Task(job_id, work, context, self._done.emit))
        self.job_started.emit(job)
        return job

    def shutdown(self, timeout_ms: int = 5000) -> bool:
        """Cancel everything and wait; True when every thread came back in time."""
        self._over = True
        for job in self._jobs.values():
            job.cancel()
        idle = all([pool.waitForDone(timeout_ms) for pool in self._lanes.values()])
        QCoreApplication.sendPostedEvents(self)  # deliver the last outcomes while Python still lives
        return idle

    @Slot(int, object)
    def _on_progress(self, job_id: int, progress: Progress) -> None:
        job = self._jobs.get(job_id)
        if job is not None:
            job.progressed.emit(progress)

    @Slot(int, str, object)
    def _on_done(self, job_id: int, outcome: str, value: object) -> None:
        job = self._jobs.pop(job_id)
        if outcome == "cancelled":
            job.cancelled.emit()
        elif outcome == "failed":
            _log.debug("job %s failed", job.title or job_id, exc_info=value if isinstance(value, Exception) else None)
            job.failed.emit(value)
        else:
            job.succeeded.emit(value)
        job.finished.emit()
        job.deleteLater()
        if not self._jobs:
            self.idle.emit()
