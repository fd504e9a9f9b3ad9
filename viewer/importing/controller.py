"""Looks ahead at imports, runs them one after the other and keeps their reports; knows no widgets."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from archive.jobs import JobContext
from archive.model import ImportIssue
from archive.model.importing import PastImport
from viewer.i18n import isolated, tr
from viewer.jobs.latest import LatestOnly
from viewer.jobs.runner import Job, JobRunner, Work

if TYPE_CHECKING:
    from archive import Archive


class ImportController(QObject):
    """One per window; imports wait for each other in the write lane."""

    looking = Signal(object, object)  # paths, Job: an import is wanted, `import_considered` begins it
    previewed = Signal(object)  # ImportPreview
    started = Signal(object)  # Job
    reported = Signal(object)  # ImportReport
    watched_reported = Signal(object)  # ImportReport of files from watched folders
    past_found = Signal(object)  # list of PastImport
    issues_found = Signal(object)  # of the earlier import asked for
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
        self._considered: tuple[Path, ...] = ()
        self._preview = self._latest(self.previewed)
        self._past = self._latest(self.past_found)
        self._issues = self._latest(self.issues_found)

    def _latest(self, found: object) -> LatestOnly:
        latest = LatestOnly(self._runner, self)
        latest.succeeded.connect(found)
        latest.failed.connect(self.failed)
        return latest

    @property
    def settled(self) -> bool:
        """Whether nothing is awaited but imports."""
        return not any(asked.busy for asked in (self._preview, self._past, self._issues))

    @property
    def last_paths(self) -> tuple[Path, ...]:
        """What the last import read."""
        return self._paths

    def set_archive(self, archive: Archive | None) -> None:
        """Import into this one; what runs for the one before is stopped."""
        self.cancel()
        self.give_up()
        for asked in (self._past, self._issues):
            asked.cancel()
        self._archive, self._paths = archive, ()

    def consider(self, paths: Iterable[Path]) -> None:
        """An import is wanted: look at what it would read, and wait for a yes."""
        wanted = tuple(paths)
        if self._can_write() and wanted:
            self._considered = wanted
            job = self._preview.start(partial(self._open().imports.preview, wanted), tr("Looking at what is there"))
            self.looking.emit(wanted, job)

    @Slot()
    def import_considered(self) -> None:
        """Yes; the look ahead need not have come to its end."""
        wanted, self._considered = self._considered, ()
        self._preview.cancel()
        self.import_paths(wanted)

    @Slot()
    def give_up(self) -> None:
        """No."""
        self._considered = ()
        self._preview.cancel()

    def import_paths(self, paths: Sequence[Path]) -> None:
        """Import files and folders at once; nothing happens without an archive that can be written."""
        if self._can_write() and paths:
            self._paths = tuple(paths)
            self._import(partial(self._open().import_paths, self._paths), self._paths)

    def import_watched(self, paths: Sequence[Path]) -> Job | None:
        """Import what came into watched folders; the report is `watched_reported`, since nobody waits for it."""
        if not self._can_write():
            return None
        job = self._start(partial(self._open().import_paths, paths), _title(paths), pausable=True)
        job.succeeded.connect(self.watched_reported)
        return job

    @Slot(object)
    def retry(self, issues: Sequence[ImportIssue]) -> None:
        """Read the files that failed once more."""
        failed = {Path(issue.path) for issue in issues if issue.severity == "error"}
        if self._can_write() and failed:
            self._import(partial(self._open().imports.retry, issues), tuple(failed))

    @Slot()
    def import_again(self) -> None:
        """The last import once more: what is there already is left alone."""
        self.import_paths(self._paths)

    @Slot()
    def find_past(self) -> None:
        """Have earlier imports told."""
        if self._archive is not None:
            self._past.start(partial(_past, self._archive))

    @Slot(object)
    def find_issues(self, past: PastImport) -> None:
        """Have the issues of an earlier import told."""
        if self._archive is not None:
            self._issues.start(partial(_issues, self._archive, past.id))

    @Slot()
    def cancel(self) -> None:
        """Stop what runs and what waits."""
        for job in self._jobs:
            job.cancel()

    @Slot()
    def toggle_pause(self) -> None:
        """Hold up what runs, or let it go on."""
        paused = any(job.paused for job in self._jobs)
        for job in self._jobs:
            job.set_paused(not paused)

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

    def _can_write(self) -> bool:
        return self._archive is not None and not self._archive.read_only

    def _open(self) -> Archive:
        assert self._archive is not None
        return self._archive

    def _import(self, work: Work, paths: tuple[Path, ...]) -> None:
        job = self._start(work, _title(paths), pausable=True)
        job.succeeded.connect(self.reported)
        self.started.emit(job)

    def _start(self, work: Work, title: str, *, pausable: bool = False) -> Job:
        job = self._runner.start(work, lane="write", title=title, pausable=pausable)
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
        self.find_past()


def _title(paths: Sequence[Path]) -> str:
    name = isolated(paths[0].name) if len(paths) == 1 else tr("%n items", len(paths))
    return tr("Importing {name}").format(name=name)


def _past(archive: Archive, job: JobContext) -> list[PastImport]:
    job.checkpoint()
    return archive.imports.past()


def _issues(archive: Archive, import_id: int, job: JobContext) -> tuple[ImportIssue, ...]:
    job.checkpoint()
    return archive.imports.issues(import_id)


def _update_index(archive: Archive, job: JobContext) -> None:
    archive.catch_up(job)


def _rebuild_index(archive: Archive, job: JobContext) -> None:
    archive.reindex(job)
