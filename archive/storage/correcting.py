"""A record with the corrections that people made: pure, and the same whenever the record is extracted anew.

A correction names a place in the record and the value that stood there. In a list the value decides, not the number:
after a rule change the second caption may be the first. A correction whose value is gone is not applied; a person's
word for a single value always is.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from archive.errors import InputError
from archive.model import Article, ArticleRecord, Change, Field
from archive.model.json import from_json, to_json

HAND = "hand"  # source and rule of a value that a person set
_TOKEN = re.compile(r"([a-z_]+)(?:\[(\d+|\+)\])?")
# What a person may set: the leaf of a single value, or list → the leaf that stands for an entry of it.
SINGLE: frozenset[str] = frozenset(
    {
        "headline",
        "deck",
        "section",
        "outlet",
        "language",
        "url",
        "published",
        "updated",
        "correction",
        "rights",
        "byline_printed",
        "dateline.place",
        "dateline.agency",
        "dateline.date",
    }
)
LISTS: dict[str, tuple[str, ...]] = {
    "bylines": ("name", "title", "affiliation"),
    "credits": ("name", "role", "place"),
    "related": ("title", "url"),
    "keywords": ("",),
    "mentions": ("value",),
    "captions": (
        "text",
        "credit.text",
        "credit.printed",
        "credit.photographer",
        "credit.photographer_title",
        "credit.agency",
        "credit.via",
        "credit.kind",
    ),
}
_NEW_ENTRY: dict[str, dict[str, Any]] = {
    "bylines": {"name": "", "title": None, "affiliation": None},
    "credits": {"role": "editor", "name": "", "place": None, "printed": None},
    "related": {"title": "", "url": None},
    "mentions": {"kind": "person", "value": "", "iso": None},
    "captions": {"text": None, "printed": None, "times_printed": 1, "image": None, "credit": None, "photo": None},
}


@dataclass(frozen=True, slots=True)
class Place:
    """A place that a person may set: ("captions", 0, "credit.agency"); number None = single, -1 = a new entry."""

    name: str
    number: int | None = None
    leaf: str = ""
    role: str = ""  # of a new entry in credits or mentions: "credits[+].editor"

    @property
    def is_entry(self) -> bool:
        """Whether the leaf stands for its whole entry, so that rejecting it takes the entry away."""
        return self.number is not None and self.name != "captions" and self.leaf == LISTS[self.name][0]


def place_of(path: str) -> Place:
    """The place that a field path names; raises InputError for one that a person may not set."""
    if path in SINGLE:
        return Place(path)
    found = _TOKEN.match(path)
    if found and found[2] and found[1] in LISTS:
        leaf = path[found.end() :].removeprefix(".")
        number = -1 if found[2] == "+" else int(found[2])
        if leaf in LISTS[found[1]]:
            return Place(found[1], number, leaf)
        if number == -1 and found[1] in ("credits", "mentions") and leaf.isalpha():
            return Place(found[1], number, LISTS[found[1]][0], leaf)
    raise InputError(f"{path} cannot be corrected.", "Single values, names, captions and credits can.")


def apply_changes(record: ArticleRecord, changes: Sequence[Change]) -> tuple[ArticleRecord, frozenset[int]]:
    """The record with the changes that are not undone, in their order, and the ids of those that found no place."""
    active = [change for change in changes if not change.undone]
    if not active:
        return record, frozenset()
    data = to_json(record.article)
    fields = list(record.fields)
    lost = set()
    for change in active:
        place = place_of(change.field)
        path = _apply(data, place, change)
        if path is None:
            lost.add(change.id)
            continue
        fields = _proved(fields, place, path, change)
    article = from_json(Article, data)
    return replace(record, article=article, fields=tuple(fields)), frozenset(lost)


def value_at(article: Article, path: str) -> str | None:
    """The value that stands at the place now; None for a new entry and for what is not there."""
    place = place_of(path)
    data = to_json(article)
    if place.number is None:
        return _text(_get(data, place.name))
    entries = data[place.name]
    if place.number < 0 or place.number >= len(entries):
        return None
    return _text(_get(entries[place.number], place.leaf))


def _apply(data: dict[str, Any], place: Place, change: Change) -> str | None:
    """Set the value; the path where it stands now, or None where the entry is gone."""
    if place.number is None:
        _set(data, place.name, change.new)
        return place.name
    entries = data[place.name]
    number = len(entries) if place.number < 0 else _number(entries, place, change)
    if number is None:
        return None
    if place.number < 0:
        entries.append(_new_entry(place, change.new))
    elif place.is_entry and change.new is None:
        del entries[number]
    elif place.leaf == "":
        entries[number] = change.new
    elif place.leaf in ("credit.text", "credit.printed"):
        entries[number]["credit"] = _credit(change.new)
    else:
        _set(entries[number], place.leaf, change.new)
    return f"{place.name}[{number}]" + (f".{place.leaf}" if place.leaf else "")


def _number(entries: list[Any], place: Place, change: Change) -> int | None:
    """Which entry the change is about: the numbered one if it holds the old value, else the first that does."""
    first = place.number or 0
    order: list[int] = [first, *range(len(entries))]
    return next((n for n in order if n < len(entries) and _get(entries[n], place.leaf) == change.old), None)


def _new_entry(place: Place, value: str | None) -> Any:
    if place.leaf == "":
        return value
    entry = json.loads(json.dumps(_NEW_ENTRY[place.name]))
    if place.role:
        entry["role" if place.name == "credits" else "kind"] = place.role
    if place.leaf.startswith("credit."):
        entry["credit"] = _credit(value)
    else:
        _set(entry, place.leaf, value)
    return entry


def _credit(text: str | None) -> Any:
    # Here and not above: only an edited credit needs the grammar, and it takes a moment to build.
    from archive.text.credits import parse_credit

    if not text:
        return None
    parsed = parse_credit(text)
    if parsed is not None:
        return to_json(parsed)
    empty = dict.fromkeys(("kind", "photographer", "photographer_title", "agency", "via"))
    return {"printed": text, "text": text, **empty, "file_photo": False}


def _text(value: Any) -> str | None:
    return None if value is None else str(value)


def _get(entry: Any, leaf: str) -> Any:
    value = entry
    for name in leaf.split(".") if leaf else ():
        value = value.get(name) if isinstance(value, dict) else None
    return value


def _set(entry: dict[str, Any], leaf: str, value: str | None) -> None:
    *parents, last = leaf.split(".")
    for name in parents:
        if entry.get(name) is None:
            if value is None:
                return
            entry[name] = {"printed": ""} if name == "dateline" else {"printed": value, "text": value}
        entry = entry[name]
    entry[last] = value


def _proved(fields: list[Field], place: Place, path: str, change: Change) -> list[Field]:
    """The proofs with this one set by hand; where an entry is taken away, later entries move up."""
    kept = [field for field in fields if field.path != path]
    if place.is_entry and change.new is None:
        return _moved_up(kept, path)
    if change.new is None:
        return kept
    return [*kept, Field(path, change.new, None, None, None, HAND, HAND, 1, 1.0)]


def _moved_up(fields: list[Field], path: str) -> list[Field]:
    found = _TOKEN.match(path)
    if found is None or found[2] is None:
        return fields
    name, gone, moved = found[1], int(found[2]), []
    for field in fields:
        match = _TOKEN.match(field.path)
        if match is None or match[1] != name or match[2] is None or int(match[2]) < gone:
            moved.append(field)
        elif int(match[2]) > gone:
            rest = field.path[match.end() :]
            moved.append(replace(field, path=f"{name}[{int(match[2]) - 1}]{rest}"))
    return moved
