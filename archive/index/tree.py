"""The query tree: what a query means, independent of how it was typed and of the engine that answers it.

Nodes are frozen values; equality ignores where they stood in the text, so that tree → text → tree holds. `field` is a
canonical name of `archive.index.fields` ("all" by default). `span` is code points into the query text, half open.
"""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import field as value
from typing import Literal

NOWHERE = (0, 0)


@dataclass(frozen=True, slots=True)
class Everything:
    """Finds every article: the empty query."""

    span: tuple[int, int] = value(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Word:
    """One word, in all its forms unless `exact`."""

    text: str
    field: str = "all"
    exact: bool = False
    span: tuple[int, int] = value(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words in this order with nothing between, in exactly these forms."""

    words: tuple[str, ...]
    field: str = "all"
    span: tuple[int, int] = value(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Pattern:
    """A word with `*` (any letters) and `?` (one letter)."""

    pattern: str
    field: str = "all"
    span: tuple[int, int] = value(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Fuzzy:
    """Words within `distance` edits (1 or 2), the first letter fixed."""

    text: str
    distance: int = 1
    field: str = "all"
    span: tuple[int, int] = value(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Regex:
    """Words that match a regular expression as a whole."""

    expression: str
    field: str
    span: tuple[int, int] = value(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Near:
    """Both sides within `distance` words, in the order given when `ordered`; sides are words, phrases, ORs of them."""

    left: Node
    right: Node
    distance: int
    ordered: bool = False
    span: tuple[int, int] = value(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Same:
    """Both sides in one sentence or one paragraph."""

    left: Node
    right: Node
    unit: Literal["sentence", "paragraph"]
    span: tuple[int, int] = value(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class AtLeast:
    """The part occurs at least `count` times in one field."""

    count: int
    part: Node
    span: tuple[int, int] = value(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Range:
    """A field between two values, both ends included; None = open.

    Dates are ISO days ("2019-03-01"), already expanded ("2019" → 2019-01-01 to 2019-12-31); numbers are decimal.
    """

    field: str
    low: str | None
    high: str | None
    span: tuple[int, int] = value(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class State:
    """A field is empty, filled, in conflict, of low confidence, or corrected by hand."""

    field: str
    state: Literal["none", "any", "conflict", "low", "edited"]
    span: tuple[int, int] = value(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Saved:
    """A saved search, by name; services put its tree in its place before an engine sees the query."""

    name: str
    span: tuple[int, int] = value(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class And:
    """Every part."""

    parts: tuple[Node, ...]
    span: tuple[int, int] = value(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Or:
    """Any part."""

    parts: tuple[Node, ...]
    span: tuple[int, int] = value(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Not:
    """Everything but the part."""

    part: Node
    span: tuple[int, int] = value(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Boost:
    """The part, weighing `weight` times as much in the ranking."""

    part: Node
    weight: float
    span: tuple[int, int] = value(default=NOWHERE, compare=False)


Node = (
    Everything
    | Word
    | Phrase
    | Pattern
    | Fuzzy
    | Regex
    | Near
    | Same
    | AtLeast
    | Range
    | State
    | Saved
    | And
    | Or
    | Not
    | Boost
)
