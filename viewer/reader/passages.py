"""The stored text cut into passages by what its fields claim; no Qt.

Every character that is not white space belongs to exactly one passage, so whatever a field quotes can be shown.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import pairwise

from archive.model import Block, BlockKind, Field


class Role(StrEnum):
    """What a passage is in the article as set."""

    SECTION = "section"
    HEADLINE = "headline"
    DECK = "deck"
    BYLINE = "byline"
    DATE = "date"
    CAPTION = "caption"
    PARAGRAPH = "paragraph"
    CREDITS = "credits"
    CORRECTION = "correction"
    RELATED = "related"
    NOTE = "note"  # key words, rights: shown small, in place
    BOILERPLATE = "boilerplate"
    UNUSED = "unused"


Group = tuple[Role, int]

_ROLES: dict[str, Role] = {
    "section": Role.SECTION,
    "headline": Role.HEADLINE,
    "deck": Role.DECK,
    "byline_printed": Role.BYLINE,
    "bylines": Role.BYLINE,
    "published": Role.DATE,
    "updated": Role.DATE,
    "captions": Role.CAPTION,
    "dateline": Role.PARAGRAPH,
    "body": Role.PARAGRAPH,
    "credits": Role.CREDITS,
    "correction": Role.CORRECTION,
    "related": Role.RELATED,
    "keywords": Role.NOTE,
    "rights": Role.NOTE,
    "boilerplate": Role.BOILERPLATE,
}
_NUMBERED = frozenset({Role.CAPTION})  # parts with the same number belong together
_PATH = re.compile(r"([a-z_]+)(?:\[(\d{1,9})\])?")
_BLANK_LINE = re.compile(r"\n[^\S\n]*(?=\n)")


@dataclass(frozen=True, slots=True)
class Claim:
    """A span of the text that a field says is its own."""

    group: Group
    start: int
    end: int
    path: str


@dataclass(frozen=True, slots=True)
class Passage:
    """A run of the text with one role; `claims` are the fields that lie in it, `group` None where none does."""

    start: int
    end: int
    group: Group | None = None
    claims: tuple[Claim, ...] = ()
    kind: BlockKind = BlockKind.LINE
    level: int = 0

    @property
    def paths(self) -> frozenset[str]:
        """The fields that the passage proves."""
        return frozenset(claim.path for claim in self.claims)


def group_of(path: str) -> Group | None:
    """What the field at `path` of the article record is when set; None for fields with no place of their own."""
    match = _PATH.match(path)
    role = _ROLES.get(match[1]) if match else None
    if match is None or role is None:
        return None
    return role, int(match[2] or 0) if role in _NUMBERED else 0


def claims_of(fields: Iterable[Field], length: int) -> list[Claim]:
    """The spans of fields that have a place in the article, by start, longer ones first; bad offsets are left out."""
    claims = []
    for field in fields:
        group = group_of(field.path)
        if field.source != "text" or group is None or field.start is None or field.end is None:
            continue
        if 0 <= field.start < field.end <= length:
            claims.append(Claim(group, field.start, field.end, field.path))
    return sorted(claims, key=lambda claim: (claim.start, -claim.end))


def cut(text: str, blocks: Sequence[Block], fields: Iterable[Field]) -> list[Passage]:
    """The text as passages in order: what fields claim, what shares a line with it, and the rest by blocks."""
    lines = _Lines(text, blocks)
    claimed = list(_claimed(text, claims_of(fields, len(text)), lines))
    passages = list(_with_gaps(text, claimed, lines))
    return [_described(passage, lines) for passage in passages]


def _claimed(text: str, claims: Iterable[Claim], lines: _Lines) -> Iterator[Passage]:
    """Claims as disjoint passages; a claim inside another of a different role does not cut it."""
    current: Passage | None = None
    for claim in _pieces(text, claims):
        if current is None or not _joins(text, current, claim, lines):
            if current is not None:
                yield current
                claim = replace(claim, start=max(claim.start, current.end))
            if claim.start < claim.end:
                current = Passage(claim.start, claim.end, claim.group, (claim,))
            continue
        inside = claim.end <= current.end
        if inside or claim.group == current.group:
            end = max(current.end, claim.end)
            current = replace(current, end=end, claims=(*current.claims, claim))
    if current is not None:
        yield current


def _joins(text: str, current: Passage, claim: Claim, lines: _Lines) -> bool:
    """Whether the claim lies in or continues the passage: overlapping, or the same thing on the same line or below."""
    if claim.start < current.end:
        return claim.end <= current.end or claim.group == current.group
    if claim.group != current.group or claim.path in current.paths:
        return False
    between = text[current.end : claim.start]
    if claim.group[0] is Role.CAPTION:
        return not between.strip() or not lines.between(current.end, claim.start)
    return len(between) < 200 and not lines.between(current.end, claim.start)


def _pieces(text: str, claims: Iterable[Claim]) -> Iterator[Claim]:
    """Claims cut at blank lines, without white space at their ends, by start."""
    cut_up = []
    for claim in claims:
        start = claim.start
        for match in _BLANK_LINE.finditer(text, claim.start, claim.end):
            cut_up.append(replace(claim, start=start, end=match.start()))
            start = match.end()
        cut_up.append(replace(claim, start=start))
    trimmed = (trim(text, claim.start, claim.end) for claim in cut_up)
    kept = [
        replace(claim, start=start, end=end) for claim, (start, end) in zip(cut_up, trimmed, strict=True) if start < end
    ]
    return iter(sorted(kept, key=lambda claim: (claim.start, -claim.end)))


def _with_gaps(text: str, claimed: Sequence[Passage], lines: _Lines) -> Iterator[Passage]:
    """The passages and, between them, what no field claims: joined to a neighbour on its line, else on its own."""
    position = 0
    before: Passage | None = None
    for passage in [*claimed, None]:
        gap_end = passage.start if passage else len(text)
        parts = lines.split(position, gap_end)
        if before is not None:
            if parts and parts[0][0] == position and not lines.at(position):
                before = replace(before, end=parts.pop(0)[1])
            yield before
        start = gap_end
        if passage is not None and parts and parts[-1][1] == gap_end and not lines.at(gap_end):
            start = parts.pop()[0]
        yield from _unclaimed(text, parts)
        before = replace(passage, start=start) if passage else None
        position = passage.end if passage else len(text)


def _unclaimed(text: str, parts: Iterable[tuple[int, int]]) -> Iterator[Passage]:
    for start, end in parts:
        start, end = trim(text, start, end)
        if start < end:
            yield Passage(start, end)


def trim(text: str, start: int, end: int) -> tuple[int, int]:
    """The span without white space at its ends; empty spans come back as (end, end)."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def _described(passage: Passage, lines: _Lines) -> Passage:
    start, end = trim(lines.text, passage.start, passage.end)
    block = lines.block_at(start)
    if block is None:
        return replace(passage, start=start, end=end)
    return replace(passage, start=start, end=end, kind=block.kind, level=block.level)


class _Lines:
    """Where one block, or outside blocks one line, ends and the next begins."""

    def __init__(self, text: str, blocks: Sequence[Block]) -> None:
        self.text = text
        whole = [block for block in blocks if 0 <= block.start < block.end <= len(text)]
        self._blocks = sorted(whole, key=lambda block: (block.start, -block.end))
        self._starts = [block.start for block in self._blocks]
        self._edges = sorted({*self._starts, *(block.end for block in whole), *self._loose_newlines()})

    def _loose_newlines(self) -> Iterator[int]:
        """Both sides of each line end that lies in no block."""
        for match in re.finditer("\n", self.text):
            block = self.block_at(match.start())
            if block is None:
                yield from (match.start(), match.end())

    def block_at(self, point: int) -> Block | None:
        """The block that the code point lies in, if any."""
        index = bisect_right(self._starts, point) - 1
        block = self._blocks[index] if index >= 0 else None
        return block if block is not None and point < block.end else None

    def at(self, point: int) -> bool:
        """Whether a block or line begins or ends right here."""
        index = bisect_left(self._edges, point)
        return index < len(self._edges) and self._edges[index] == point

    def between(self, start: int, end: int) -> bool:
        """Whether a block or line begins or ends from `start` to `end`, both included."""
        index = bisect_left(self._edges, start)
        return index < len(self._edges) and self._edges[index] <= end

    def split(self, start: int, end: int) -> list[tuple[int, int]]:
        """The span cut at every edge inside it."""
        inside = self._edges[bisect_right(self._edges, start) : bisect_left(self._edges, end)]
        points = [start, *inside, end]
        return [(a, b) for a, b in pairwise(points) if a < b]
