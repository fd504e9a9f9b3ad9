"""The frame that rules of extraction stand in: a rule finds spans, the frame vouches for their bounds and provenance.

A rule is a pure function from a source (a text, a page of blocks) to matches. Raising its `version` makes everything
that it found before stale; `fingerprint` in `run.py` is the sum of all names and versions.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Generic, NamedTuple, TypeVar

from archive.errors import BugError

S = TypeVar("S")


class Match(NamedTuple):
    """One finding: code points `start` to `end`, half open, the normalised value, and how sure the rule is (0 to 1).

    `kind` is needed only by rules that find several kinds at once; else the rule's own kind stands.
    """

    start: int
    end: int
    value: str
    confidence: float
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Provenance:
    """What found a value: the rule's name and version."""

    rule: str
    version: int


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of the stored text that means something; the verbatim form is `text[start:end]`."""

    kind: str
    start: int
    end: int
    value: str
    confidence: float
    provenance: Provenance


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part of a text for a rule to look at: code points `start` to `end`, half open."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Rule(Generic[S]):
    """A named, versioned way to find one kind of thing in a source of type S."""

    name: str
    kind: str
    version: int
    find: Callable[[S], Iterable[Match]]

    def apply(self, source: S, length: int) -> Iterator[Span]:
        """The rule's spans, each inside a text of `length` code points; BugError when the rule breaks that promise."""
        provenance = Provenance(self.name, self.version)
        for start, end, value, confidence, kind in self.find(source):
            if not 0 <= start < end <= length:
                raise BugError(f"{self.name} v{self.version}: span {start}:{end} outside the text of {length}")
            yield Span(kind or self.kind, start, end, value, confidence, provenance)
