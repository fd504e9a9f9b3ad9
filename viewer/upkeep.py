"""Exports and the care of an archive: long verbs with an outcome in a sentence. Knows no widgets."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from archive.jobs import JobContext
from archive.model.check import CheckReport
from archive.model.export import ExportReport
from archive.model.reextract import ReextractReport
from viewer.i18n import isolated, marked, tr
from viewer.jobs.runner import Job, JobRunner, Lane

if TYPE_CHECKING:
    from archive import Archive


@dataclass(frozen=True, slots=True)
class FormatSpec:
    """An export format: its name in the archive, its label, and the suffix of its file ("" = a folder)."""

    name: str
    label: str
    suffix: str


FORMATS: tuple[FormatSpec, ...] = (
    FormatSpec(name="csv", label=marked("Table (CSV)"), suffix=".csv"),
    FormatSpec(name="html", label=marked("Web page (HTML)"), suffix=".html"),
    FormatSpec(name="pdf", label=marked("Document (PDF)"), suffix=".pdf"),
    FormatSpec(name="jsonl", label=marked("Records (JSON Lines)"), suffix=".jsonl"),
    FormatSpec(name="ris", label=marked("References (RIS)"), suffix=".ris"),
    FormatSpec(name="bibtex", label=marked("References (BibTeX)"), suffix=".bib"),
    FormatSpec(name="csl-json", label=marked("References (CSL JSON)"), suffix=".json"),
    FormatSpec(name="ninjs", label=marked("News items (ninjs)"), suffix=".ninjs.json"),
    FormatSpec(name="newsml-g2", label=marked("News items (NewsML-G2)"), suffix=".xml"),
    FormatSpec(name="bagit", label=marked("Originals in a bag (BagIt)"), suffix=""),
)


@dataclass(frozen=True, slots=True)
class Outcome:
    """How it went: a sentence, what more there is to know, and whether all is well."""

    words: str
    hint: str = ""
    well: bool = True


class UpkeepController(QObject):
    """One per window, lives in the GUI thread."""

    done = Signal(object)  # Outcome
    failed = Signal(object)  # the exception
    running_changed = Signal(bool)

    def __init__(self, runner: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._archive: Archive | None = None
        self._jobs: list[Job] = []

    def set_archive(self, archive: Archive | None) -> None:
        """Work on this one; what runs for the one before is stopped."""
        self.cancel()
        self._archive = archive

    def export(self, query: str, format_name: str, output: Path, sort: str) -> None:
        """Write everything that the query finds to `output`."""
        if self._archive is not None:
            work = partial(_export, self._archive, query, format_name, output, sort)
            self._start(work, tr("Exporting to {name}").format(name=output.name), "read")

    @Slot()
    def check(self) -> None:
        """Compare database, originals, pictures and index."""
        if self._archive is not None:
            self._start(partial(_check, self._archive), tr("Checking the archive"))

    @Slot()
    def back_up(self) -> None:
        """Copy the database beside the archive."""
        if self._archive is not None:
            self._start(partial(_back_up, self._archive), tr("Backing up"))

    @Slot()
    def reextract(self) -> None:
        """Read again what older rules extracted."""
        if self._archive is not None:
            self._start(partial(_reextract, self._archive), tr("Extracting with the rules of today"))

    @Slot()
    def cancel(self) -> None:
        """Stop what runs and what waits."""
        for job in self._jobs:
            job.cancel()

    def _start(self, work: Callable[[JobContext], Outcome], title: str, lane: Lane = "write") -> None:
        job = self._runner.start(work, lane=lane, title=title)
        self._jobs.append(job)
        job.succeeded.connect(self.done)
        job.failed.connect(self.failed)
        job.finished.connect(self._on_job_finished)
        self.running_changed.emit(True)

    @Slot()
    def _on_job_finished(self) -> None:
        self._jobs = [job for job in self._jobs if job is not self.sender()]
        self.running_changed.emit(bool(self._jobs))


def _export(archive: Archive, query: str, name: str, output: Path, sort: str, job: JobContext) -> Outcome:
    order = sort if sort in {"newest", "oldest"} else "newest"
    report: ExportReport = archive.export(query, name, output, job, sort=order)
    words = tr("Exported %n articles to {file}.", report.articles)
    return Outcome(words.format(file=isolated(output.name)))


def _check(archive: Archive, job: JobContext) -> Outcome:
    report: CheckReport = archive.check(job)
    if report.sound:
        return Outcome(tr("The archive is sound: %n originals looked at.", report.originals))
    first = report.differences[0]
    hint = f"{first.meaning} ({first.item})"
    return Outcome(tr("%n differences found.", len(report.differences)), hint, well=False)


def _back_up(archive: Archive, job: JobContext) -> Outcome:
    return Outcome(tr("Backed up to {path}.").format(path=isolated(str(archive.back_up(job)))))


def _reextract(archive: Archive, job: JobContext) -> Outcome:
    report: ReextractReport = archive.reextract(job)
    return Outcome(
        tr("%n articles read again, {changed} of them changed.", report.articles).format(changed=report.changed)
    )
