"""Values, rows and groups of the metadata panel, and an article with its proofs at hand. No widgets."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from archive.model import Field, StoredArticle
from viewer.i18n import tr

if TYPE_CHECKING:
    from viewer.metadata.moments import Moment

_PERSON = re.compile(
    r"bylines\[\d{1,9}\]\.name|credits\[\d{1,9}\]\.name|captions\[\d{1,9}\]\.credit\.photographer"
    r"|mentions\[\d{1,9}\]\.value"
)
_NO_PERSON = frozenset({"place", "organisation", "date"})  # kinds of mentions


class Kind(StrEnum):
    """How a value looks."""

    PLAIN = "plain"
    STRONG = "strong"
    ABSENT = "absent"  # nothing states it: italic
    NOTE = "note"
    CHIP = "chip"
    CREDIT = "credit"
    PLATFORM = "platform"
    WARN = "warn"
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class Value:
    """One value: its words, the field that it is, every proof of it, and the query that finds its like."""

    text: str
    path: str = ""
    proofs: tuple[Field, ...] = ()
    kind: Kind = Kind.PLAIN
    note: str = ""  # small words behind it: "filed from"
    query: str = ""
    more: str = ""  # told with the proof: the evidence of an estimate
    raw: str = ""  # the value itself where the words say it otherwise: "2026-03-11", "ckb"
    role: str = ""  # of a credit or mention: what another entry like it would be
    article: int = 0  # another article that a click opens
    change: int = 0  # of a step of the history: its id, negative when it was taken back
    changes: tuple[int, ...] = ()  # steps of the history that can be taken back together

    @property
    def person(self) -> bool:
        """Whether it is somebody's name, with a page of its own."""
        return self.kind is not Kind.ABSENT and bool(_PERSON.fullmatch(self.path)) and self.role not in _NO_PERSON


@dataclass(frozen=True, slots=True)
class Row:
    """A label and its values, in order."""

    label: str
    values: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Card:
    """One photo: its caption, the parts of its credit as chips, and what the picture itself says."""

    index: int
    picture: str | None
    caption: Value
    chips: tuple[Value, ...]
    rows: tuple[Row, ...] = ()


@dataclass(frozen=True, slots=True)
class Group:
    """A titled part of the panel."""

    title: str
    rows: tuple[Row, ...] = ()
    cards: tuple[Card, ...] = ()
    note: str = ""
    moments: tuple[Moment, ...] = ()  # to be shown on a line of time
    origin: bool = False  # where the article came from and what became of it: below all that is known around it


class Book:
    """An article with its proofs at hand by the path of the value."""

    def __init__(self, stored: StoredArticle) -> None:
        self.stored = stored
        self.article = stored.article
        self._proofs: dict[str, list[Field]] = {}
        for field in stored.fields:
            self._proofs.setdefault(field.path, []).append(field)

    def value(
        self, text: str, path: str, kind: Kind = Kind.PLAIN, *, note: str = "", field: str = "", instead: str = ""
    ) -> Value:
        """The value at `path`; `field` is the search field that finds its like, `instead` another path's proofs."""
        proofs = tuple(self._proofs.get(path) or self._proofs.get(instead) or ())
        by_hand = tr("set by hand") if any(proof.source == "hand" for proof in proofs) else ""
        note = " · ".join(part for part in (note, by_hand) if part)
        return Value(text, path, proofs, kind, note, query_for(field, text) if field else "")

    def optional(self, label: str, text: str | None, path: str, absent: str = "", *, field: str = "") -> Iterator[Row]:
        """A row for a single value; without one, the row says `absent`, or is left out."""
        if text:
            yield Row(label, (self.value(text, path, field=field),))
        elif absent:
            query = f"{field}:none" if field else ""
            yield Row(label, (Value(absent, path, kind=Kind.ABSENT, query=query),))


def mentioned(book: Book, kind: str, field: str, label: str) -> Iterator[Row]:
    """The row of what the text names of one kind; none where it names nothing."""
    values = tuple(
        replace(book.value(mention.value, f"mentions[{at}].value", Kind.CHIP, field=field), role=kind)
        for at, mention in enumerate(book.article.mentions)
        if mention.kind == kind
    )
    if values:
        yield Row(label, values)


def query_for(field: str, words: str) -> str:
    """The query that finds the words in the field."""
    words = " ".join(words.replace('"', " ").split())
    return f'{field}:"{words}"' if not words.isalnum() else f"{field}:{words}"
