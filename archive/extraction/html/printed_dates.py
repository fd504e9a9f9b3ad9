"""Dates that a page prints in short lines, and how far the place of each speaks for its being the article's.

The article's own date stands between the headline and the text, sometimes above the headline, sometimes below the
text. Dates in a row of lines that look alike are those of other stories or of comments.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace

from archive.extraction.html.choice import Page, bare
from archive.model import Block, BlockKind, Stated
from archive.text.dates import find_dates

_SHORT, _SHORT_IN_BODY = 160, 90  # code points of a line that may be a date line
_SURE = 0.52  # a line between headline and text: less than a marked date, more than the day a system was filled
_UPDATED, _PUBLISHED = 0.85, 1.3  # what a label makes of the trust
_NOT_WORD = re.compile(r"[^\w]+")
_ALIKE = 3  # dated lines of one look that make a list
_MOST_LINES = 400
_BESIDE, _FAR = 6, 14  # blocks


@dataclass(frozen=True, slots=True)
class _Frame:
    """Where headline and body stand, as numbers of blocks."""

    headline: int
    first: int
    last: int

    def share(self, index: int) -> float:
        """How likely a date at that place is the article's."""
        start = self.headline if self.headline >= 0 else self.first - _BESIDE
        if start < index < self.first + 3 and index <= start + 3 * _FAR:
            return 1.0
        if index >= self.last - 1:
            return 0.6 if index <= self.last + _BESIDE else 0.4 if index <= self.last + _FAR else 0.0
        if index <= start:
            return 0.8 if index >= start - 4 else 0.45 if index >= start - _FAR else 0.0
        return 0.0


def printed_dates(page: Page) -> Iterator[Stated]:
    """The dates of short lines near the article, as printed, with how far each is trusted."""
    frame = _frame(page)
    lines = [
        (index, block, found)
        for index, block in enumerate(page.raw.blocks)
        if frame.share(index) and (found := _in_line(page, block))
    ][:_MOST_LINES]
    looks = Counter(_look(block) for _, block, _ in lines)
    for index, block, found in lines:
        trust = _SURE * frame.share(index)
        if looks[_look(block)] >= _ALIKE:
            trust *= 0.4
        if "href" in block.attributes or len(found) > 2:
            trust *= 0.6
        for start, end in found[:2]:
            field, factor = _label(page, index, start)
            value = page.raw.text[start:end]
            yield Stated(field, value, block.source, "line", 1, round(trust * factor, 3), start, end)


def _label(page: Page, index: int, start: int) -> tuple[str, float]:
    """The field that the words before a date name, in its line or alone in the line above, and what they add."""
    blocks, words = page.raw.blocks, page.tools.words
    lead = page.raw.text[blocks[index].start : start]
    if not lead.strip() and index:
        lead = page.raw.text[blocks[index - 1].start : blocks[index - 1].end]
    said = _NOT_WORD.sub(" ", lead[-40:].casefold()).split()
    endings = {" ".join(said[-count:]) for count in (1, 2, 3)} | {" ".join(said[-2:-1]), " ".join(said[-3:-1])}
    if endings & words.updated:
        return "updated", _UPDATED
    return "published", _PUBLISHED if endings & words.published else 1.0


def placed(page: Page, stated: list[Stated]) -> list[Stated]:
    """Stated dates, those that mark-up calls dates trusted less the farther they stand from the article."""
    frame = _frame(page)
    starts = [block.start for block in page.raw.blocks]
    found = []
    for value in stated:
        if value.rule in {"date", "time"} and value.start is not None:
            share = frame.share(bisect_right(starts, value.start) - 1)
            value = replace(value, confidence=round(value.confidence * (0.7 + 0.3 * share), 3))
        found.append(value)
    return found


def _frame(page: Page) -> _Frame:
    blocks = page.raw.blocks
    main = [index for index, block in enumerate(blocks) if block.attributes.get("main") == "1"]
    first, last = (main[0], main[-1]) if main else (len(blocks), len(blocks))
    headline = _headline(page, last)
    return _Frame(headline, next((index for index in main if index > headline), first), last)


def _headline(page: Page, last: int) -> int:
    """The heading that says the headline, else the last line before the body's end that does; -1 for none."""
    title = bare(page.draft.get("headline") or "")
    found = -1
    for index, block in enumerate(page.raw.blocks[: last + 1]):
        if title and block.end - block.start < 600 and bare(page.raw.text[block.start : block.end]) == title:
            if block.kind is BlockKind.HEADING:
                return index
            found = index
    return found


def _in_line(page: Page, block: Block) -> list[tuple[int, int]]:
    limit = _SHORT_IN_BODY if block.attributes.get("main") == "1" else _SHORT
    if block.end - block.start > limit or (block.kind is BlockKind.CAPTION and "own" in block.attributes):
        return []
    text = page.raw.text[block.start : block.end]
    return [
        (block.start + start, block.start + end)
        for start, end, parsed in find_dates(text, page.raw.language)
        if parsed.day is not None
    ]


def _look(block: Block) -> tuple[str, str]:
    """What lines of one list have in common: the class, and the tags that they stand in."""
    tags = [step.split("[")[0] for step in block.source.split("/")[-3:]]
    return block.attributes.get("class", ""), "/".join(tags)
