"""Runs imports one after the other and keeps their reports; knows no widgets."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from archive.jobs import JobContext
from archive.model import ImportReport
from viewer.i18n import marked, tr
from viewer.jobs.runner import Job, JobRunner, Work

if TYPE_CHECKING:
    from archive import Archive


class ImportController(QObject):
    """One per window; imports wait for each other in the write lane."""

    started = Signal(object)  # Job
    reported = Signal(object)  # ImportReport
    stopped = Signal()
    failed = Signal(object)  # the exception
    running_changed = Signal(bool)
    index_updated = Signal()

    def __init__(self, runner: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._archive: Archive | None = None
        self._jobs: list[Job] = []
        self._paths: tuple[Path, ...] = ()

    @property
    def last_paths(self) -> tuple[Path, ...]:
        """What the last import read."""
        return self._paths

    def set_archive(self, archive: Archive | None) -> None:
        """Import into this one; what runs for the one before is stopped."""
        self.cancel()
        self._archive = archive

    def import_paths(self, paths: Sequence[Path]) -> None:
        """Import files and folders; nothing happens without an archive that can be written."""
        if self._archive is None or self._archive.read_only or not paths:
            return
        self._paths = tuple(paths)
        name = paths[0].name if len(paths) == 1 else tr("%n items", len(paths))
        job = self._start(partial(self._archive.import_paths, self._paths), tr("Importing {name}").format(name=name))
        job.succeeded.connect(self.reported)
        self.started.emit(job)

    @Slot()
    def import_again(self) -> None:
        """The last import once more: what is there already is left alone."""
        self.import_paths(self._paths)

    @Slot()
    def cancel(self) -> None:
        """Stop what runs and what waits."""
        for job in self._jobs:
            job.cancel()

    @Slot()
    def update_index(self) -> None:
        """Index what the archive has and the index lacks."""
        if self._archive is not None:
            self._start(partial(_update_index, self._archive), tr("Bringing the index up to date")).succeeded.connect(
                self.index_updated
            )

    @Slot()
    def rebuild_index(self) -> None:
        """Build the index anew."""
        if self._archive is not None:
            self._start(partial(_rebuild_index, self._archive), tr("Rebuilding the index")).succeeded.connect(
                self.index_updated
            )

    def _start(self, work: Work, title: str) -> Job:
        job = self._runner.start(work, lane="write", title=title)
        self._jobs.append(job)
        job.cancelled.connect(self.stopped)
        job.failed.connect(self.failed)
        job.finished.connect(self._on_job_finished)
        self.running_changed.emit(True)
        return job

    @Slot()
    def _on_job_finished(self) -> None:
        self._jobs = [job for job in self._jobs if job is not self.sender()]
        self.running_changed.emit(bool(self._jobs))


def _update_index(archive: Archive, job: JobContext) -> None:
    archive.catch_up(job)


def _rebuild_index(archive: Archive, job: JobContext) -> None:
    archive.reindex(job)


def words_of(report: ImportReport) -> str:
    """The outcome in one sentence."""
    parts = [tr("%n new", report.added)]
    counts = (
        (report.updated, marked("%n updated")),
        (report.unchanged, marked("%n already here")),
        (report.duplicates, marked("%n duplicates")),
        (report.images, marked("%n pictures")),
        (report.failed, marked("%n failed")),
    )
    parts += [tr(text, count) for count, text in counts if count]
    return ", ".join(parts)
