"""Which values a person may set, and under which path of the article record."""

from __future__ import annotations

import re
from dataclasses import dataclass

from viewer.metadata.notes import NO_NOTE, note_path, note_place
from viewer.metadata.values import Kind, Value

_SINGLE = frozenset(
    {
        *("headline", "deck", "section", "outlet", "language", "url", "published", "updated", "correction", "rights"),
        *("dateline.place", "dateline.agency", "dateline.date", "byline_printed"),
    }
)
_ENTRY = re.compile(
    r"(?:bylines\[\d{1,9}\]\.(?:name|title|affiliation)|credits\[\d{1,9}\]\.(?:name|role|place)"
    r"|related\[\d{1,9}\]\.title|keywords\[\d{1,9}\]|mentions\[\d{1,9}\]\.value"
    r"|captions\[\d{1,9}\]\.(?:text|credit\.(?:text|printed|photographer|photographer_title|agency|via|kind)))"
)
_INSTEAD = {
    NO_NOTE: note_path(),
    "byline": "bylines[+].name",
    "credits": "credits[+].editor",
    "dateline": "dateline.place",
}
_LIST = re.compile(r"(bylines|related|keywords|mentions|credits)(?:\[\d{1,9}\])?(\.\w+)?")
DATES = frozenset({"published", "updated", "dateline.date"})


@dataclass(frozen=True, slots=True)
class Correction:
    """A person's word for one value of one article; `new` None rejects what is there."""

    article: int
    path: str
    new: str | None
    reason: str = ""


def path_to_set(value: Value) -> str | None:
    """Where a person's word for this value goes; None where it cannot be set."""
    if value.path in _INSTEAD:
        return _INSTEAD[value.path]
    if note_place(value.path) is not None:
        return value.path
    if value.kind is Kind.ABSENT and value.path.endswith(".credit.printed"):
        return value.path.removesuffix("printed") + "text"
    if value.path in _SINGLE or _ENTRY.fullmatch(value.path):
        return value.path
    return None


def can_reject(value: Value) -> bool:
    """Whether there is something to take away."""
    return value.kind is not Kind.ABSENT and value.path not in _INSTEAD and path_to_set(value) is not None


def path_to_add(value: Value, role: str = "") -> str | None:
    """Where another entry of the value's list goes ("keywords[+]"); None for values that are no list's.

    `role` is that of the value in credits and mentions: the new entry gets the same.
    """
    if value.kind is Kind.ABSENT:
        return None
    if note_place(value.path) is not None:
        return note_path()
    match = _LIST.fullmatch(value.path)
    if match is None:
        return None
    if match[1] in ("credits", "mentions"):
        return f"{match[1]}[+].{role}" if role.isalpha() else None
    return f"{match[1]}[+]{match[2] or ''}"
