"""What people keep in an archive: saved searches, collections, notes; and a person's page."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A query under a name; `total` hits when it was last looked at, `seen` the highest article id then."""

    name: str
    query: str
    total: int | None = None
    seen: int = 0
    looked: str | None = None  # ISO 8601, UTC


@dataclass(frozen=True, slots=True)
class Collection:
    """A named list of articles in an order of its own."""

    id: int
    name: str
    about: str
    count: int


@dataclass(frozen=True, slots=True)
class Note:
    """A note on an article, or on a passage: code points into the stored text, half open, and its words."""

    id: int
    article: int
    text: str
    start: int | None
    end: int | None
    quote: str | None
    who: str
    written: str


@dataclass(frozen=True, slots=True)
class Searched:
    """A query of the history: how often it was asked, and what it found last."""

    query: str
    total: int
    times: int
    last: str


@dataclass(frozen=True, slots=True)
class NameRow:
    """A name of the archive: its agreed form, how many articles carry it, and the other forms that mean it."""

    name: str
    articles: int
    forms: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PersonPage:
    """What one name did: ids of articles by role, and how many articles a year.

    Roles: wrote, contributed, edited, photographed, captioned, mentioned; ids newest first.
    """

    name: str
    forms: tuple[str, ...]
    titles: tuple[str, ...]
    roles: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    years: Mapping[str, int] = field(default_factory=dict)
