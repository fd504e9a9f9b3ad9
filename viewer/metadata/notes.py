"""Notes on the article as values of the panel: written, changed and taken away like any other value. No widgets."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from archive.model import Field, Note
from viewer.i18n import day, number, tr
from viewer.metadata.values import Group, Kind, Row, Value

NO_NOTE = "note"  # the path of the row that says that there is none
_PATH = re.compile(r"notes\[(\+|\d{1,15})\](?::(\d{1,9})-(\d{1,9}))?")


@dataclass(frozen=True, slots=True)
class NotePlace:
    """What the path of a note names: note 0 is a new one; `span` is the passage that it is on."""

    note: int
    span: tuple[int, int] | None = None


def note_path(note: int = 0, span: tuple[int, int] | None = None) -> str:
    """The path of a note, or of a new one."""
    place = f":{span[0]}-{span[1]}" if span else ""
    return f"notes[{note or '+'}]{place}"


def note_place(path: str) -> NotePlace | None:
    """The note that a path names; None for other fields."""
    match = _PATH.fullmatch(path)
    if match is None:
        return None
    span = (int(match[2]), int(match[3])) if match[2] else None
    return NotePlace(0 if match[1] == "+" else int(match[1]), span)


def is_note(path: str) -> bool:
    """Whether the path is that of a note, or of the row that says that there is none."""
    return path == NO_NOTE or note_place(path) is not None


def notes_group(notes: Sequence[Note]) -> Group:
    """The group of notes: a row each, or one that says that there is none; the passage is a note's proof."""
    rows = tuple(Row(day(note.written), (_value(note),)) for note in notes)
    if not rows:
        rows = (Row(tr("Notes"), (Value(tr("none yet"), NO_NOTE, kind=Kind.ABSENT),)),)
    return Group(tr("Notes"), rows, note=number(len(notes)) if notes else "")


def _value(note: Note) -> Value:
    span = (note.start, note.end) if note.start is not None and note.end is not None else None
    proof = Field("", note.quote or "", note.start, note.end, note.quote, "text", "note", 1, 1.0)
    return Value(note.text, note_path(note.id, span), (proof,) if span else (), note=note.who)
