"""Carries corrections from the panel to the archive, and what is known around an article back, off the GUI thread."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from archive.jobs import JobContext
from viewer.i18n import tr
from viewer.jobs.decisions import Decision, Decisions
from viewer.jobs.latest import LatestOnly
from viewer.jobs.runner import JobRunner
from viewer.metadata.correctable import Correction
from viewer.metadata.labels import label_of
from viewer.metadata.notes import NotePlace, note_place
from viewer.metadata.panel import MetadataPanel
from viewer.metadata.surroundings import Surroundings, look_around

if TYPE_CHECKING:
    from archive import Archive


NOTES = "notes"


class CorrectionController(QObject):
    """Owned by the window, lives in the GUI thread. What is corrected comes back through the archive's own signal."""

    failed = Signal(object)  # the exception
    corrected = Signal(str)  # what was done, in words; `undo` takes it back
    taken_back = Signal(str)  # likewise, of what was undone
    PAUSE_MS = 100  # an article that is passed by on the way to another is not looked around

    def __init__(self, panel: MetadataPanel, runner: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._panel, self._runner = panel, runner
        self._archive: Archive | None = None
        self._decisions = Decisions(runner, self)
        self._decisions.decided.connect(self._on_decided)
        self._decisions.undone.connect(self._on_undone)
        self._decisions.failed.connect(self.failed)
        self._around = LatestOnly(runner, self)
        self._around.succeeded.connect(self._on_around_succeeded)
        self._around.failed.connect(self.failed)
        self._article = 0  # what is to be looked around when the pause is over
        self._pause = QTimer(self, interval=self.PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self._on_pause_timeout)
        panel.surroundings_requested.connect(self._on_surroundings_requested)
        panel.correction_requested.connect(self.correct)
        panel.undo_requested.connect(self.undo_change)
        panel.redo_requested.connect(self.redo_change)
        panel.revert_requested.connect(self.revert)

    @property
    def settled(self) -> bool:
        """Whether what is known around the article is found, or asked for."""
        return not self._pause.isActive()

    def set_archive(self, archive: Archive | None) -> None:
        """Correct in this one; a read-only archive offers no corrections."""
        self._around.cancel()
        self._pause.stop()
        self._archive = archive
        self._decisions.clear()
        self._panel.set_writable(archive is not None and not archive.read_only)

    @Slot(object)
    def correct(self, wanted: Correction) -> None:
        """Set or reject the value; notes are kept beside the record and are no corrections of it."""
        if self._archive is None:
            return
        place = note_place(wanted.path)
        if place is not None:
            self._decisions.decide(partial(_write_note, self._archive, wanted, place))
        else:
            self._decisions.decide(partial(_correct, self._archive, wanted))

    @Slot()
    def undo(self) -> None:
        """Take the last thing back that was done here."""
        self._decisions.undo()

    @Slot(int)
    def undo_change(self, change: int) -> None:
        """Take one correction back."""
        if self._archive is not None:
            self._decisions.decide(partial(_take_back, self._archive, (change,)))

    @Slot(int)
    def redo_change(self, change: int) -> None:
        """Bring a correction back that was taken back."""
        if self._archive is not None:
            self._decisions.decide(partial(_bring_back, self._archive, change))

    @Slot(tuple)
    def revert(self, changes: tuple[int, ...]) -> None:
        """Take these corrections of one article back, all of them or none."""
        if self._archive is not None and changes:
            self._decisions.decide(partial(_take_back, self._archive, changes))

    @Slot(int)
    def _on_surroundings_requested(self, article_id: int) -> None:
        self._around.cancel()
        self._article = article_id
        self._pause.start()

    @Slot()
    def _on_pause_timeout(self) -> None:
        if self._archive is not None:
            self._around.start(partial(look_around, self._archive, self._article))

    @Slot(object)
    def _on_around_succeeded(self, found: Surroundings) -> None:
        self._panel.show_surroundings(found)

    @Slot(object)
    def _on_decided(self, decision: Decision) -> None:
        self.corrected.emit(decision.words)
        self._show_notes(decision)

    @Slot(object)
    def _on_undone(self, decision: Decision) -> None:
        self.taken_back.emit(tr("Taken back: {what}").format(what=decision.words))
        self._show_notes(decision)

    def _show_notes(self, decision: Decision) -> None:
        if decision.about == NOTES:  # they are no part of the record that the archive hands out anew
            self._panel.refresh()


# What the workers do: plain calls, no QObject


def _correct(archive: Archive, wanted: Correction, _job: JobContext) -> Decision:
    change = archive.corrections.correct(wanted.article, wanted.path, wanted.new, reason=wanted.reason)
    new, label = change.new or tr("nothing"), label_of(change.field)
    words = tr("{field}: {old} → {new}").format(field=label, old=change.old or "–", new=new)
    return Decision(words, partial(archive.corrections.undo, [change.id]))


def _take_back(archive: Archive, changes: tuple[int, ...], _job: JobContext) -> Decision:
    archive.corrections.undo(changes)
    return Decision(tr("%n corrections taken back", len(changes)), partial(archive.corrections.redo, changes))


def _bring_back(archive: Archive, change: int, _job: JobContext) -> Decision:
    archive.corrections.redo([change])
    return Decision(tr("Correction brought back"), partial(archive.corrections.undo, [change]))


def _write_note(archive: Archive, wanted: Correction, place: NotePlace, _job: JobContext) -> Decision:
    """Add a note, change the words of one, or take one away."""
    keeping = archive.keeping
    if not place.note:
        start, end = place.span or (None, None)
        note = keeping.add_note(wanted.article, wanted.new or "", start=start, end=end)
        return Decision(tr("Note kept"), partial(keeping.remove_note, note.id), NOTES)
    if wanted.new is None:
        gone = keeping.remove_note(place.note)
        return Decision(tr("Note taken away"), partial(keeping.put_back, gone) if gone else None, NOTES)
    before = keeping.change_note(place.note, wanted.new)
    undo = partial(keeping.change_note, place.note, before.text) if before else None
    return Decision(tr("Note changed"), undo, NOTES)
