"""Watches folders for new files: looks into them at the start, when the system says so, and every minute."""

from __future__ import annotations

import os
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, QTime, QTimer, Signal, Slot

from archive.jobs import JobContext
from archive.model import Changes
from archive.model.importing import WatchedFolder
from viewer.importing.watch_list import WatchState
from viewer.jobs.latest import LatestOnly
from viewer.jobs.runner import JobRunner, Work

if TYPE_CHECKING:
    from archive import Archive
    from archive.services.watch_folders import FolderWatch, Look

EVERY_MS = 60_000  # watchers of the system see no changes on network shares
REST_MS = 5_500  # a little longer than a file must have been at rest
SOON_MS = 1_000  # changes come in bursts
_SUBFOLDERS = 200  # that the system watches for us


class FolderWatcher(QObject):
    """One per window, lives in the GUI thread; looks in a worker, never into a folder that is not listed."""

    states_found = Signal(object)  # list of WatchState
    ready = Signal(object)  # paths to import
    failed = Signal(object)  # the exception

    def __init__(self, runner: JobRunner, machine: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner, self._machine = runner, machine
        self._archive: Archive | None = None
        self._watch: FolderWatch | None = None
        self._folders: list[WatchedFolder] = []
        self._looked: QTime | None = None
        self._last: Look | None = None
        self._system = QFileSystemWatcher(self)
        self._system.directoryChanged.connect(self._on_system_changed)
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._soon = QTimer(self, interval=SOON_MS, singleShot=True)
        self._soon.timeout.connect(self.look)
        self._list = LatestOnly(runner, self)
        self._list.succeeded.connect(self._on_list_succeeded)
        self._list.failed.connect(self.failed)
        self._look = LatestOnly(runner, self)
        self._look.succeeded.connect(self._on_look_succeeded)
        self._look.failed.connect(self.failed)

    @property
    def settled(self) -> bool:
        """Whether nothing is awaited."""
        return not (self._list.busy or self._look.busy)

    def set_archive(self, archive: Archive | None) -> None:
        """Watch the folders of this one; a read-only archive watches none."""
        for asked in (self._list, self._look):
            asked.cancel()
        for timer in (self._timer, self._soon):
            timer.stop()
        self._forget_system()
        self._archive = archive
        self._watch, self._looked, self._last = None, None, None
        self._folders = []
        self.states_found.emit([])
        if archive is not None and not archive.read_only:
            self._watch = archive.imports.folder_watch()
            self._list.start(partial(_listed, archive, self._machine))

    @Slot(object)
    def on_archive_changed(self, changes: Changes) -> None:
        """The list may be another."""
        if self._archive is not None and (changes.everything or "watched" in changes.kinds):
            self._list.start(partial(_listed, self._archive, self._machine))

    def watch(self, folder: Path) -> None:
        """List a folder."""
        if self._archive is not None:
            self._write(partial(_watch, self._archive, folder, self._machine))

    @Slot(str, bool)
    def set_active(self, folder: str, active: bool) -> None:
        """Turn a listed folder on or off."""
        if self._archive is not None:
            self._write(partial(_set_active, self._archive, folder, self._machine, active))

    @Slot(str)
    def unwatch(self, folder: str) -> None:
        """Take a folder off the list."""
        if self._archive is not None:
            self._write(partial(_unwatch, self._archive, folder))

    @Slot()
    def look(self) -> None:
        """Look into the folders that are on, unless a look is under way."""
        folders = [Path(one.folder) for one in self._folders if one.active and one.here]
        if self._watch is not None and folders and not self._look.busy:
            self._look.start(partial(_look, self._watch, folders))

    def forget(self, paths: Sequence[Path]) -> None:
        """Files that were told could not be imported: tell them again."""
        if self._watch is not None:
            self._watch.forget(paths)

    def _write(self, work: Work) -> None:
        job = self._runner.start(work, lane="edit")
        job.failed.connect(self.failed)

    def _forget_system(self) -> None:
        known = self._system.directories()
        if known:
            self._system.removePaths(known)

    @Slot(object)
    def _on_list_succeeded(self, folders: list[WatchedFolder]) -> None:
        self._folders = folders
        self._forget_system()
        if any(one.active and one.here for one in folders):
            self._timer.start()
            self.look()
        else:
            self._timer.stop()
        self._tell()

    @Slot(object)
    def _on_look_succeeded(self, found: tuple[Look, list[str]]) -> None:
        self._last, below = found
        self._looked = QTime.currentTime()
        fresh = sorted(set(below) - set(self._system.directories()))
        if fresh:
            self._system.addPaths(fresh)
        if self._last.moving:
            self._soon.start(REST_MS)
        self._tell()
        if self._last.ready:
            self.ready.emit(self._last.ready)

    @Slot(str)
    def _on_system_changed(self, _folder: str) -> None:
        if not self._soon.isActive():
            self._soon.start(SOON_MS)

    def _tell(self) -> None:
        missing = {str(path) for path in self._last.missing} if self._last else set()
        moving = self._last.moving if self._last else 0
        self.states_found.emit([WatchState(one, self._looked, moving, one.folder in missing) for one in self._folders])


# What the workers do: plain calls, no QObject


def _listed(archive: Archive, machine: str, job: JobContext) -> list[WatchedFolder]:
    job.checkpoint()
    return archive.imports.watched(machine)


def _watch(archive: Archive, folder: Path, machine: str, _job: JobContext) -> None:
    archive.imports.watch(folder, machine)


def _set_active(archive: Archive, folder: str, machine: str, active: bool, _job: JobContext) -> None:
    archive.imports.set_active(folder, machine, active)


def _unwatch(archive: Archive, folder: str, _job: JobContext) -> None:
    archive.imports.unwatch(folder)


def _look(watch: FolderWatch, folders: Sequence[Path], job: JobContext) -> tuple[Look, list[str]]:
    return watch.look(folders, job), _with_subfolders(folders, job)


def _with_subfolders(folders: Sequence[Path], job: JobContext) -> list[str]:
    """The folders and the first of those below them, for the system to watch."""
    found: list[str] = []
    for folder in folders:
        for here, _names, _files in os.walk(folder):
            job.checkpoint()
            if len(found) >= _SUBFOLDERS:
                return found
            found.append(here)
    return found
