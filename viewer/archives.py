"""Opening and closing archives: one is open at a time, and everything else follows it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from archive.jobs import JobContext
from archive.model import ArchiveStats, Changes
from archive.resources import resource
from viewer.events import ArchiveEvents
from viewer.i18n import tr
from viewer.jobs.latest import LatestOnly
from viewer.jobs.runner import JobRunner, Work
from viewer.settings import data_folder

if TYPE_CHECKING:
    from archive import Archive

SAMPLES = "Samples.backfile"
Opener = Callable[[Path, bool, JobContext], "Archive"]
Sampler = Callable[[JobContext], "Archive"]


def samples_path() -> Path:
    """Where the sample archive is built on this machine."""
    return data_folder() / SAMPLES


def open_archive(path: Path, create: bool, job: JobContext) -> Archive:
    """Open in a worker: the database and the search engine are loaded here, not before the window is up."""
    from archive import Archive

    job.checkpoint()
    return Archive.open(path, create=create)


def open_samples(job: JobContext) -> Archive:
    """The sample archive, built from resources/samples where it is not there or was not finished."""
    from archive import Archive

    path = samples_path()
    path.parent.mkdir(parents=True, exist_ok=True)
    archive = Archive.open(path, create=True)
    try:
        if not archive.stats(quick=True).articles:
            archive.import_paths([resource("samples")], job)
    except BaseException:
        archive.close()
        raise
    return archive


class ArchiveKeeper(QObject):
    """Owns the open archive and the bridge that carries its events; one per application, built in app.py."""

    opened = Signal(object)  # Archive
    closed = Signal()
    opening = Signal(str)  # in words
    failed = Signal(object)  # the exception
    changed = Signal(object)  # Changes
    stats_found = Signal(object)  # ArchiveStats
    LOOK_MS = 4000

    def __init__(
        self,
        runner: JobRunner,
        parent: QObject | None = None,
        *,
        opener: Opener = open_archive,
        sampler: Sampler = open_samples,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._opener, self._sampler = opener, sampler
        self._archive: Archive | None = None
        self._events = ArchiveEvents(self)
        self._events.changed.connect(self._on_archive_changed)
        self._waiting = 0
        self._stats = LatestOnly(runner, self)
        self._stats.succeeded.connect(self._on_stats_succeeded)

        self._looking = QTimer(self, interval=self.LOOK_MS)
        self._looking.timeout.connect(self._on_look)
        self._look = LatestOnly(runner, self)

    @Slot()
    def _on_look(self) -> None:
        """Has another process, such as an import on the command line, written to the archive?"""
        if self._archive is not None and not self._look.busy:
            self._look.start(partial(_look_elsewhere, self._archive))

    @property
    def archive(self) -> Archive | None:
        """The open archive, if any."""
        return self._archive

    def open(self, path: Path, *, create: bool = False) -> None:
        """Open the archive at `path` in the place of the one that is open."""
        title = tr("Making {name}") if create else tr("Opening {name}")
        self._start(partial(self._opener, path, create), title.format(name=path.stem))

    def open_samples(self) -> None:
        """Open the sample archive, building it on first use."""
        self._start(self._sampler, tr("Preparing the sample archive"))

    def _start(self, work: Work, title: str) -> None:
        if self._archive is None:
            self.opening.emit(f"{title}…")
        job = self._runner.start(work, lane="write", title=title)
        job.succeeded.connect(self._on_open_succeeded)
        job.failed.connect(self.failed)

    def close(self) -> None:
        """Let go of the open archive; jobs that still use it must have ended."""
        self._looking.stop()
        archive, self._archive = self._archive, None
        if archive is not None:
            self.closed.emit()
            archive.close()

    @Slot()
    def count(self) -> None:
        """Have the archive's counts told by `stats_found`."""
        if self._archive is not None:
            self._stats.start(partial(_count, self._archive))

    @Slot(object)
    def _on_open_succeeded(self, archive: Archive) -> None:
        before, self._archive = self._archive, archive
        archive.on_changed(self._events.tell)
        self._waiting = 0
        self._looking.start()
        self.opened.emit(archive)
        self.count()
        if before is not None:
            # In the write lane: what still reads the old archive was cancelled when `opened` told of the new one.
            self._runner.start(partial(_close, before), lane="write")

    @Slot()
    def _on_catch_up_succeeded(self) -> None:
        """The index may find other articles than before."""
        self.changed.emit(Changes(everything=True, kinds=frozenset({"index"})))
        self.count()

    @Slot(object)
    def _on_archive_changed(self, changes: Changes) -> None:
        self.changed.emit(changes)
        self.count()

    @Slot(object)
    def _on_stats_succeeded(self, stats: ArchiveStats) -> None:
        self.stats_found.emit(stats)
        behind = max(stats.waiting, stats.articles - stats.indexed)
        before, self._waiting = self._waiting, behind
        if behind > 0 and behind != before and self._archive is not None and not self._archive.read_only:
            # After a crash, a change of tags or findings, or with an index that another version built.
            # In the write lane: an import that runs goes first.
            job = self._runner.start(partial(_catch_up, self._archive), lane="write")
            job.failed.connect(self.failed)
            job.succeeded.connect(self._on_catch_up_succeeded)


def _count(archive: Archive, job: JobContext) -> ArchiveStats:
    job.checkpoint()
    return archive.stats(quick=True)  # after every change, while an import runs


def _catch_up(archive: Archive, job: JobContext) -> None:
    archive.catch_up(job)


def _look_elsewhere(archive: Archive, job: JobContext) -> bool:
    job.checkpoint()
    return archive.look_elsewhere()


def _close(archive: Archive, _job: JobContext) -> None:
    archive.close()
