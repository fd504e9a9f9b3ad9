"""Exports and the care of an archive: long verbs with an outcome in a sentence. Knows no widgets."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from archive.errors import InputError, StorageError
from archive.jobs import JobContext
from archive.model.check import CheckReport
from archive.model.export import ExportReport
from archive.model.reextract import ReextractReport
from viewer.i18n import isolated, joined, marked, number, tr
from viewer.jobs.runner import Job, JobRunner, Lane

if TYPE_CHECKING:
    from archive import Archive
    from archive.services.corrections import Conflict

_LARGEST = 100_000_000  # bytes of a list that is read whole


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
    lines: tuple[str, ...] = ()  # all that there is to know, for a page of its own


class UpkeepController(QObject):
    """One per window, lives in the GUI thread."""

    done = Signal(object)  # Outcome, None when there is nothing to say
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
            self._start(partial(_check, self._archive), tr("Checking the archive"), "care")

    @Slot()
    def check_quietly(self) -> None:
        """Likewise, but only what is wrong is told; another check that runs is enough."""
        if self._archive is not None and not self._jobs:
            self._start(partial(_check_quietly, self._archive), tr("Checking the archive"), "care")

    def export_corrections(self, output: Path) -> None:
        """Write the trail of corrections as JSON lines, for another copy of the archive."""
        if self._archive is not None:
            work = partial(_export_corrections, self._archive, output)
            self._start(work, tr("Exporting to {name}").format(name=output.name), "read")

    def import_corrections(self, source: Path) -> None:
        """Bring in the corrections of another copy; what was corrected differently here stays and is told."""
        if self._archive is not None:
            self._start(partial(_import_corrections, self._archive, source), tr("Bringing in corrections"), "edit")

    def export_names(self, output: Path) -> None:
        """Write the agreed names as CSV."""
        if self._archive is not None:
            work = partial(_export_names, self._archive, output)
            self._start(work, tr("Exporting to {name}").format(name=output.name), "read")

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

    def _start(self, work: Callable[[JobContext], Outcome | None], title: str, lane: Lane = "write") -> None:
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


def _check_quietly(archive: Archive, job: JobContext) -> Outcome | None:
    outcome = _check(archive, job)
    return None if outcome.well else outcome


def _check(archive: Archive, job: JobContext) -> Outcome:
    report: CheckReport = archive.care.check(job)
    if report.sound:
        return Outcome(tr("The archive is sound: %n originals looked at.", report.originals))
    first = report.differences[0]
    hint = f"{first.meaning} ({first.item})"
    return Outcome(tr("%n differences found.", len(report.differences)), hint, well=False)


def _export_corrections(archive: Archive, output: Path, job: JobContext) -> Outcome:
    lines = []
    for line in archive.corrections.export_trail():
        job.checkpoint()
        lines.append(line)
    _write(output, "".join(f"{line}\n" for line in lines))
    words = tr("Exported %n corrections to {file}.", len(lines))
    return Outcome(words.format(file=isolated(output.name)))


def _import_corrections(archive: Archive, source: Path, job: JobContext) -> Outcome:
    report = archive.corrections.import_trail(_read(source).splitlines(), job)
    parts = [tr("%n corrections brought in", report.applied)]
    parts += [tr("%n known already", report.known)] if report.known else []
    parts += [tr("%n without their article", report.missing)] if report.missing else []
    parts += [tr("%n in conflict, left as they are here", len(report.conflicts))] if report.conflicts else []
    return Outcome(joined(*parts), well=not report.conflicts, lines=tuple(map(_conflict, report.conflicts)))


def _conflict(conflict: Conflict) -> str:
    words = tr("Article {number}, {field}: here “{here}”, there “{there}”")
    here, there = (isolated(value or tr("nothing")) for value in (conflict.here, conflict.there))
    return words.format(number=conflict.article, field=isolated(conflict.field), here=here, there=there)


def _export_names(archive: Archive, output: Path, job: JobContext) -> Outcome:
    job.checkpoint()
    _write(output, archive.people.export_csv())
    words = tr("Exported %n names to {file}.", len(archive.people.forms()))
    return Outcome(words.format(file=isolated(output.name)))


def _write(output: Path, text: str) -> None:
    """The whole file or none of it."""
    fresh = output.with_name(f"{output.name}.new")
    try:
        fresh.write_bytes(text.encode("utf-8"))
        fresh.replace(output)
    except OSError as failure:
        message = tr("{file} cannot be written: {reason}.").format(file=output, reason=failure.strerror or failure)
        raise StorageError(message, tr("Choose another place.")) from failure


def _read(source: Path) -> str:
    try:
        if source.stat().st_size > _LARGEST:
            raise InputError(tr("{file} is too large.").format(file=source), tr("Choose another file."))
        return source.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as failure:
        message = tr("{file} cannot be read as text.").format(file=source)
        raise InputError(message, tr("Choose another file.")) from failure


def _back_up(archive: Archive, job: JobContext) -> Outcome:
    return Outcome(tr("Backed up to {path}.").format(path=isolated(str(archive.back_up(job)))))


def _reextract(archive: Archive, job: JobContext) -> Outcome:
    report: ReextractReport = archive.reextract(job)
    return Outcome(
        tr("%n articles read again, {changed} of them changed.", report.articles).format(changed=number(report.changed))
    )
