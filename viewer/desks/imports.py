"""Bringing articles in: asking what, saying how it went, and the folders that are watched."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog

from archive.model import ImportReport
from viewer.i18n import tr
from viewer.importing.words import words_of
from viewer.jobs.runner import Job
from viewer.parts import Parts


class ImportDesk(QObject):
    """Owned by the window."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.window)
        self._parts = parts

    @Slot()
    def import_files(self) -> None:
        """Ask for files and look at them."""
        paths, _filter = QFileDialog.getOpenFileNames(self._parts.window, tr("Import files"))
        self._parts.imports.consider([Path(path) for path in paths])

    @Slot()
    def import_folder(self) -> None:
        """Ask for a folder and look at it."""
        path = QFileDialog.getExistingDirectory(self._parts.window, tr("Import a folder"))
        if path:
            self._parts.imports.consider([Path(path)])

    @Slot()
    def watch_folder(self) -> None:
        """Ask for a folder and watch it from now on."""
        path = QFileDialog.getExistingDirectory(self._parts.window, tr("Watch a folder"))
        if path:
            self._parts.watcher.watch(Path(path))

    @Slot(object, object)
    def on_imports_looking(self, paths: Sequence[Path], job: Job) -> None:
        """Its page asks whether to go on."""
        self._parts.window.show_mode("imports")
        self._parts.window.activateWindow()  # files may have been dropped from another program, which has the keyboard
        self._parts.import_panel.show_looking(paths, job)

    @Slot(object)
    def on_imports_started(self, job: Job) -> None:
        """Its page shows how far it is."""
        self._parts.import_panel.watch(job)

    @Slot(object)
    def on_imports_reported(self, report: ImportReport) -> None:
        """Say how it went, with a way to the report."""
        self._parts.import_panel.show_report(report)
        if self._parts.window.mode != "imports":
            self._say(report, tr("Import finished: {words}."))

    @Slot(object)
    def on_imports_watched_reported(self, report: ImportReport) -> None:
        """Something came into a watched folder: say what, if it is news."""
        if report.added or report.updated or report.failed:
            self._say(report, tr("From watched folders: {words}."))

    def _say(self, report: ImportReport, words: str) -> None:
        level = "warn" if report.failed or report.issues else "good"
        hint = tr("%n issues, listed in the report.", len(report.issues)) if report.issues else ""
        self._parts.window.messages.show_message(
            words.format(words=words_of(report)),
            hint,
            level=level,
            action=tr("Show the report"),
            then=partial(self._parts.window.show_mode, "imports"),
        )

    @Slot()
    def on_imports_stopped(self) -> None:
        """Say what a stop means."""
        self._parts.window.messages.show_message(tr("Stopped. What was imported before stays."), level="warn")

    @Slot(object)
    def on_watcher_ready(self, paths: Sequence[Path]) -> None:
        """Files in watched folders are complete: import them."""
        job = self._parts.imports.import_watched(paths)
        if job is not None:
            job.failed.connect(partial(self._on_watched_failed, paths))

    def _on_watched_failed(self, paths: Sequence[Path], _error: object) -> None:
        self._parts.watcher.forget(paths)
