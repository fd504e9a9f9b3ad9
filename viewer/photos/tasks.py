"""Reports and copies of the photo desk: asks where to, has them written off the GUI thread, says what came of it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from archive.jobs import JobContext
from archive.model import FindingFilter, FindingRow
from viewer.i18n import isolated, tr
from viewer.jobs.runner import JobRunner, Work

if TYPE_CHECKING:
    from archive import Archive

_SUFFIXES = {"csv": ".csv", "html": ".html", "contact-sheet": ".html", "corrected": ".csv"}
Narrow = Callable[["Archive", JobContext], FindingFilter]  # what the desk shows, found in the worker


class DeskTasks(QObject):
    """Owned by the controller of the photo desk."""

    failed = Signal(object)  # the exception
    said = Signal(str)  # what was written

    def __init__(self, window: QWidget, runner: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window, self._runner = window, runner

    def report(self, archive: Archive, kind: str, narrow: Narrow) -> None:
        """Ask for a file and write the report of that kind into it."""
        name = f"{archive.name} {tr('photo credits')}{_SUFFIXES[kind]}"
        chosen, _ = QFileDialog.getSaveFileName(self._window, tr("Save the report"), name)
        if chosen:
            path = Path(chosen)
            self._start(partial(_report, archive, kind, narrow, path.with_suffix(path.suffix or _SUFFIXES[kind])))

    def copy(self, archive: Archive, row: FindingRow) -> None:
        """Ask for a file and write a copy of the finding's picture with the credit of now into it."""
        start = f"{row.article}-{row.index + 1}.jpg"
        chosen, _ = QFileDialog.getSaveFileName(self._window, tr("Save a copy of the picture"), start)
        if chosen:
            self._start(partial(_copy, archive, row, Path(chosen)))

    def copies(self, archive: Archive) -> None:
        """Ask for a folder and write a copy of every corrected photo into it."""
        chosen = QFileDialog.getExistingDirectory(self._window, tr("Save copies of pictures to"))
        if chosen:
            self._start(partial(_copies, archive, Path(chosen)), tr("Writing copies of pictures"))

    def _start(self, work: Work, title: str = "") -> None:
        job = self._runner.start(work, title=title or tr("Writing the report"))
        job.succeeded.connect(self._on_succeeded)
        job.failed.connect(self.failed)

    @Slot(object)
    def _on_succeeded(self, words: str) -> None:
        self.said.emit(words)


# What the workers do: plain calls, no QObject


def _report(archive: Archive, kind: str, narrow: Narrow, path: Path, job: JobContext) -> str:
    count = archive.desk.write_report(kind, narrow(archive, job), path)
    return tr("%n rows written to {name}", count).format(name=isolated(path.name))


def _copy(archive: Archive, row: FindingRow, path: Path, _job: JobContext) -> str:
    from archive.services.save_copies import Copy

    archive.desk.save_copy(Copy(row.article, row.index), path, replace=True)  # the dialog has asked
    return tr("Copy written to {name}; the original is as it was").format(name=isolated(path.name))


def _copies(archive: Archive, folder: Path, job: JobContext) -> str:
    report = archive.desk.save_copies(archive.desk.corrected(), folder, job)
    words = tr("%n copies written", report.written)
    if report.skipped:
        left = tr("%n could not be written", len(report.skipped))
        return f"{words}; {left} ({report.skipped[0]})"
    return words
