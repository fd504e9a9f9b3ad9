"""What the rules of plain text have found so far: the page, its words, and who claimed which block."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from archive.extraction.context import Toolkit
from archive.extraction.page import Block, Page
from archive.extraction.words import Words, key
from archive.text.bylines import BylineParts
from archive.text.credits import Part
from archive.text.credits_captions import CaptionSplit
from archive.text.credits_signoff import Signoff
from archive.text.datelines import DatelineParts
from archive.text.dates import ParsedDate

_FINAL = ' .:：…!?»›>|*•·-–—#"“”'


__all__ = ["CaptionUse", "DateFound", "Reading", "Related", "key"]


class DateFound(NamedTuple):
    """A date of a date line: where, what, and whether the line calls it published, updated or nothing ("")."""

    block: int
    start: int
    end: int
    date: ParsedDate
    label: str
    confidence: float


class CaptionUse(NamedTuple):
    """One printing of a caption or of a credit alone; spans of `split` count from `start`."""

    block: int
    start: int
    end: int
    split: CaptionSplit


class Related(NamedTuple):
    """A linked story: where its title stands, and the address if one is printed."""

    title: Part
    url: str | None = None


@dataclass(slots=True)
class Reading:
    """The state that the rules share while one text is read; lives in one thread, for one call."""

    page: Page
    tools: Toolkit
    words: Words
    language: str | None = None
    dates: list[DateFound] = field(default_factory=list)
    bylines: list[tuple[Block, BylineParts]] = field(default_factory=list)
    titles: list[tuple[Block, str]] = field(default_factory=list)  # role lines under a byline: title or affiliation
    dateline: DatelineParts | None = None
    captions: list[CaptionUse] = field(default_factory=list)
    signoffs: dict[int, Signoff] = field(default_factory=dict)
    related: list[Related] = field(default_factory=list)
    keywords: list[Part] = field(default_factory=list)
    anchor: int = 0  # the first block of the article's own text

    @property
    def blocks(self) -> list[Block]:
        """The blocks of the page, in order."""
        return self.page.blocks

    def free(self, start: int = 0, end: int | None = None) -> Iterable[Block]:
        """The unclaimed blocks between two indices."""
        return (block for block in self.blocks[start:end] if not block.role)

    def raw(self, block: Block) -> str:
        """The block as stored."""
        return self.page.text[block.start : block.end]
