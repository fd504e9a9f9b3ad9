"""Do again what was done in another copy of an archive; `archive.storage.deeds` says it, a bag carries it.

A deed may come from a stranger: it is checked before anything is done with it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import Enum, auto
from sqlite3 import Connection
from typing import Any

from archive.model import Note
from archive.model.audit import STATES
from archive.services.people import look_again
from archive.services.whoami import whoami
from archive.storage import changes, findings, keeping, people, reading
from archive.storage.correcting import place_of

_ARTICLE = {"sha256": 64, "place": 10_000}
_MOMENT = 64
_WHO = 1_000
_NAME = 200  # of tags, collections and searches, as the services allow
_WORDS = 1_000_000
# Of each kind: its texts and how long they may be; those that may be missing, too; its other values are checked below.
TEXTS: Mapping[str, Mapping[str, int]] = {
    "correction": {**_ARTICLE, "field": 200, "reason": _WORDS, "who": _WHO, "when": _MOMENT},
    "tag": {**_ARTICLE, "tag": _NAME},
    "reviewed": _ARTICLE,
    "note": {**_ARTICLE, "text": _WORDS, "who": _WHO, "written": _MOMENT},
    "collection": {"collection": _NAME, "about": _WORDS},
    "item": {**_ARTICLE, "collection": _NAME},
    "search": {"name": _NAME, "query": _WORDS},
    "name": {"form": _WORDS, "agreed": _WORDS},
    "decision": {"key": 64, "state": 20, "reason": _WORDS, "who": _WHO, "when": _MOMENT},
}
_MAY_BE_NOTHING: Mapping[str, Mapping[str, int]] = {
    "correction": {"old": _WORDS * 8, "new": 10_000},
    "note": {"quote": _WORDS},
}
_MAY_BE_EMPTY = frozenset({"place", "reason", "about", "query", "who"})


class Outcome(Enum):
    """What became of a deed."""

    DONE = auto()
    KNOWN = auto()
    MISSING = auto()  # its article is not here
    CONFLICT = auto()


Done = tuple[Outcome, str]
_DONE, _KNOWN = (Outcome.DONE, ""), (Outcome.KNOWN, "")


class Doer:
    """Does deeds of one bag, each in a transaction of the caller's; remembers which notes it has met."""

    def __init__(self) -> None:
        self._notes_met: set[int] = set()
        self._names_agreed: set[str] = set()

    def check(self, deed: Any) -> None:
        """Raise ValueError, TypeError, KeyError or InputError for what is no deed."""
        kind = deed["kind"]
        for name, longest in TEXTS[kind].items():
            _check_text(deed[name], longest, empty=name in _MAY_BE_EMPTY)
        for name, longest in _MAY_BE_NOTHING.get(kind, {}).items():
            if deed[name] is not None:
                _check_text(deed[name], longest)
        if kind == "correction":
            place_of(deed["field"])
            bool(deed["undone"])
        if kind == "note":
            _check_span(deed["start"], deed["end"])
        if kind == "decision" and (deed["state"] not in STATES or deed["state"] == "open"):
            raise ValueError("no decision")

    def do(self, connection: Connection, deed: Mapping[str, Any]) -> Done:
        """Do a deed that was checked, unless it is done or contradicts what is here: then with words that say so."""
        ways: Mapping[str, Callable[[Connection, Mapping[str, Any]], Done]] = {
            "collection": _describe,
            "search": _save_search,
            "name": self._agree,
            "decision": _decide,
        }
        if way := ways.get(deed["kind"]):
            return way(connection, deed)
        article_id = changes.article_at(connection, deed["sha256"], deed["place"])
        if article_id is None:
            return Outcome.MISSING, ""
        if deed["kind"] == "note":
            return self._note(connection, deed, article_id)
        return _OF_AN_ARTICLE[deed["kind"]](connection, deed, article_id)

    def finish(self, connection: Connection) -> None:
        """Have the articles looked at again whose names now mean another; before each commit."""
        if self._names_agreed:
            look_again(connection, people.articles_of(connection, self._names_agreed))
        self._names_agreed = set()

    def _agree(self, connection: Connection, deed: Mapping[str, Any]) -> Done:
        form, agreed = deed["form"], deed["agreed"]
        here, there = people.agreed_form(connection, form), people.agreed_form(connection, agreed) or agreed
        if here == there or form == there:
            return _KNOWN
        if here is not None:
            return Outcome.CONFLICT, f"{form[:80]} means {here[:80]} here, {agreed[:80]} in the bag."
        people.set_forms(connection, [(form, agreed)], whoami())
        self._names_agreed |= {form, there}
        return _DONE

    def _note(self, connection: Connection, deed: Mapping[str, Any], article_id: int) -> Done:
        """A note is known by its writer, its time and its passage; several may have been written in one second."""
        same = [
            note
            for note in keeping.notes(connection, article_id)
            if (note.who, note.written, note.quote) == (deed["who"], deed["written"], deed["quote"])
            and note.id not in self._notes_met
        ]
        for note in sorted(same, key=lambda note: note.text != deed["text"]):
            self._notes_met.add(note.id)
            if note.text == deed["text"]:
                return _KNOWN
            return Outcome.CONFLICT, f"A note by {note.who} on article {article_id} reads “{note.text[:80]}” here."
        start, end = _passage(connection, deed, article_id)
        note = Note(0, article_id, deed["text"], start, end, deed["quote"], deed["who"], deed["written"])
        self._notes_met.add(keeping.add_note(connection, note))
        return _DONE


def _check_text(value: Any, longest: int, *, empty: bool = False) -> None:
    if not isinstance(value, str) or len(value) > longest or not (value.strip() or empty):
        raise ValueError("no text, or a longer one than any")
    value.encode()  # what no database takes


def _check_span(start: Any, end: Any) -> None:
    whole = start is None and end is None
    if not whole and not (type(start) is int and type(end) is int and 0 <= start <= end < 1 << 40):
        raise ValueError("no passage")


def _passage(connection: Connection, deed: Mapping[str, Any], article_id: int) -> tuple[int | None, int | None]:
    """Where the passage of a note stands here: where it stood, else where its words do, else nowhere."""
    start, end, quote = deed["start"], deed["end"], deed["quote"]
    record = reading.record(connection, article_id) if quote and start is not None else None
    if record is None:
        return None, None
    if record.text[start:end] == quote:
        return start, end
    found = record.text.find(quote)
    return (found, found + len(quote)) if found >= 0 else (None, None)


def _tag(connection: Connection, deed: Mapping[str, Any], article_id: int) -> Done:
    if keeping.has_tag(connection, article_id, deed["tag"]):
        return _KNOWN
    keeping.tag(connection, [article_id], deed["tag"])
    return _DONE


def _review(connection: Connection, _deed: Mapping[str, Any], article_id: int) -> Done:
    if keeping.is_reviewed(connection, article_id):
        return _KNOWN
    keeping.review(connection, [article_id], True)
    return _DONE


def _collect(connection: Connection, deed: Mapping[str, Any], article_id: int) -> Done:
    if deed["collection"] in keeping.collections_of(connection, article_id):
        return _KNOWN
    number = keeping.add_collection(connection, deed["collection"])
    keeping.put_items(connection, number, [article_id])
    return _DONE


_OF_AN_ARTICLE: Mapping[str, Callable[[Connection, Mapping[str, Any], int], Done]] = {
    "tag": _tag,
    "reviewed": _review,
    "item": _collect,
}


def _describe(connection: Connection, deed: Mapping[str, Any]) -> Done:
    found = [entry for entry in keeping.collections(connection) if entry.name == deed["collection"]]
    if not found:
        keeping.add_collection(connection, deed["collection"], deed["about"])
        return _DONE
    (here,) = found
    if here.about == deed["about"]:
        return _KNOWN
    if not here.about:
        keeping.rename_collection(connection, here.id, here.name, deed["about"])
        return _DONE
    return Outcome.CONFLICT, f"The collection {here.name} is described as “{here.about[:80]}” here."


def _save_search(connection: Connection, deed: Mapping[str, Any]) -> Done:
    here = keeping.saved_query(connection, deed["name"])
    if here is None:
        keeping.save_search(connection, deed["name"], deed["query"])
        return _DONE
    if here == deed["query"]:
        return _KNOWN
    return (
        Outcome.CONFLICT,
        f"The saved search {deed['name']} is “{here[:80]}” here, “{deed['query'][:80]}” in the bag.",
    )


def _decide(connection: Connection, deed: Mapping[str, Any]) -> Done:
    here = findings.decision(connection, deed["key"])
    if here is None:
        findings.decide(connection, [deed["key"]], deed["state"], deed["who"], deed["reason"], when=deed["when"])
        return _DONE
    if here == deed["state"]:
        return _KNOWN
    return Outcome.CONFLICT, f"A finding about a photo credit is {here} here, {deed['state']} in the bag."
