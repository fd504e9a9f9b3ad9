"""Carries corrections from the panel to the archive, and what is known around an article back, off the GUI thread."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from archive.jobs import JobContext
from archive.model import Change
from viewer.i18n import tr
from viewer.jobs.latest import LatestOnly
from viewer.jobs.runner import JobRunner, Work
from viewer.metadata.correctable import Correction
from viewer.metadata.labels import label_of
from viewer.metadata.notes import NotePlace, note_place
from viewer.metadata.panel import MetadataPanel
from viewer.metadata.surroundings import Surroundings, look_around

if TYPE_CHECKING:
    from archive import Archive


class CorrectionController(QObject):
    """Owned by the window, lives in the GUI thread. What is corrected comes back through the archive's own signal."""

    failed = Signal(object)  # the exception
    corrected = Signal(str)  # what was done, in words
    undoable_changed = Signal(bool)

    def __init__(self, panel: MetadataPanel, runner: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._panel, self._runner = panel, runner
        self._archive: Archive | None = None
        self._done: list[int] = []  # ids of changes made here, the latest last
        self._around = LatestOnly(runner, self)
        self._around.succeeded.connect(self._on_around_succeeded)
        self._around.failed.connect(self.failed)
        panel.surroundings_requested.connect(self._on_surroundings_requested)
        panel.correction_requested.connect(self.correct)
        panel.undo_requested.connect(self.undo_change)
        panel.redo_requested.connect(self.redo_change)

    def set_archive(self, archive: Archive | None) -> None:
        """Correct in this one; a read-only archive offers no corrections."""
        self._around.cancel()
        self._archive = archive
        self._done.clear()
        self._panel.set_writable(archive is not None and not archive.read_only)
        self.undoable_changed.emit(False)

    @Slot(object)
    def correct(self, wanted: Correction) -> None:
        """Set or reject the value; notes are kept beside the record and are no corrections of it."""
        if self._archive is None:
            return
        place = note_place(wanted.path)
        if place is not None:
            self._write(partial(_write_note, self._archive, wanted, place), self._on_noted)
        else:
            self._write(partial(_correct, self._archive, wanted), self._on_corrected)

    @Slot()
    def undo(self) -> None:
        """Take the last correction made here back."""
        if self._done:
            self.undo_change(self._done.pop())
            self.undoable_changed.emit(bool(self._done))

    @Slot(int)
    def undo_change(self, change: int) -> None:
        """Take one correction back."""
        if self._archive is not None:
            self._write(partial(_undo, self._archive, change), self._on_undone)

    @Slot(int)
    def redo_change(self, change: int) -> None:
        """Bring a correction back that was taken back."""
        if self._archive is not None:
            self._write(partial(_redo, self._archive, change), self._on_undone)

    def _write(self, work: Work, slot: object) -> None:
        job = self._runner.start(work, lane="write")
        job.succeeded.connect(slot)
        job.failed.connect(self.failed)

    @Slot(int)
    def _on_surroundings_requested(self, article_id: int) -> None:
        if self._archive is not None:
            self._around.start(partial(look_around, self._archive, article_id))

    @Slot(object)
    def _on_around_succeeded(self, found: Surroundings) -> None:
        self._panel.show_surroundings(found)

    @Slot(object)
    def _on_corrected(self, change: Change) -> None:
        self._done.append(change.id)
        self.undoable_changed.emit(True)
        new = change.new or tr("nothing")
        label = label_of(change.field)
        self.corrected.emit(tr("{field}: {old} → {new}").format(field=label, old=change.old or "–", new=new))

    @Slot(object)
    def _on_noted(self, words: str) -> None:
        self.corrected.emit(words)
        self._panel.refresh()

    @Slot(object)
    def _on_undone(self, words: str) -> None:
        self.corrected.emit(words)


# What the workers do: plain calls, no QObject


def _correct(archive: Archive, wanted: Correction, _job: JobContext) -> Change:
    return archive.corrections.correct(wanted.article, wanted.path, wanted.new, reason=wanted.reason)


def _undo(archive: Archive, change: int, _job: JobContext) -> str:
    archive.corrections.undo([change])
    return tr("Correction taken back")


def _redo(archive: Archive, change: int, _job: JobContext) -> str:
    archive.corrections.redo([change])
    return tr("Correction brought back")


def _write_note(archive: Archive, wanted: Correction, place: NotePlace, _job: JobContext) -> str:
    """Add a note, or put another in the place of one, or take one away."""
    if place.note:
        archive.keeping.remove_note(place.note)
    if wanted.new is None:
        return tr("Note taken away")
    start, end = place.span or (None, None)
    archive.keeping.add_note(wanted.article, wanted.new, start=start, end=end)
    return tr("Note kept")
