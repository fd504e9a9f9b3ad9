"""What the audit of photo credits answers: findings with their state, and how the whole stands."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

STATES: tuple[str, ...] = ("open", "accepted", "dismissed", "fixed")


@dataclass(frozen=True, slots=True)
class FindingRow:
    """One finding as the photo desk and `credits --json` show it.

    `key` stays the same over re-imports; `start` and `end` are code points into the article's stored text, half open,
    None where the finding is about what is missing. `new` = not there when findings were last reported.
    """

    key: str
    rule: str
    article: int
    headline: str | None
    index: int  # of the caption in the article
    caption: str | None
    credit: str | None
    suggestion: str | None
    evidence: str
    state: str = "open"
    reason: str = ""
    start: int | None = None
    end: int | None = None
    quote: str | None = None
    picture: str | None = None
    outlet: str | None = None
    published: str | None = None
    new: bool = False


@dataclass(frozen=True, slots=True)
class AuditReport:
    """Outcome of an audit: how many photos were looked at, the findings of each rule, what opened and closed."""

    photos: int
    by_rule: Mapping[str, int] = field(default_factory=dict)
    by_state: Mapping[str, int] = field(default_factory=dict)
    opened: int = 0
    closed: int = 0
    checked: int = 0  # articles looked at this time
    seconds: float = 0.0
    audited: bool = True  # False: no audit has run to its end yet, so that no finding means nothing


@dataclass(frozen=True, slots=True)
class FindingFilter:
    """Which findings to list; empty means all. Of `outlet`, `year` and `editor`, "" asks for those that state none."""

    rules: frozenset[str] = field(default_factory=frozenset)
    states: frozenset[str] = field(default_factory=frozenset)
    articles: tuple[int, ...] | None = None  # the articles that a query found
    only_new: bool = False
    outlet: str | None = None
    year: str | None = None
    editor: str | None = None  # who edited the article, as its credits say


@dataclass(frozen=True, slots=True)
class Breakdown:
    """Findings to be worked on (open and accepted), counted: value → how many, the most first; "" = none stated.

    Each is counted with the filters of all others, so that a choice shows what else there would be.
    """

    rules: Mapping[str, int] = field(default_factory=dict)
    outlets: Mapping[str, int] = field(default_factory=dict)
    years: Mapping[str, int] = field(default_factory=dict)
    editors: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class CorrectedPhoto:
    """One use of a photo whose caption or credit was set by hand: as extracted, as it is now, and who said so last."""

    article: int
    headline: str | None
    outlet: str | None
    published: str | None
    index: int  # of the caption in the article
    image: str | None
    picture: str | None  # SHA-256 of the file, where it is at hand
    caption_before: str | None
    caption: str | None
    credit_before: str | None
    credit: str | None
    photographer: str | None
    agency: str | None
    via: str | None
    who: str
    when: str
    reason: str


@dataclass(frozen=True, slots=True)
class CopiesReport:
    """How many copies of pictures were written, and which were not, with the reason."""

    written: int = 0
    skipped: tuple[str, ...] = ()
