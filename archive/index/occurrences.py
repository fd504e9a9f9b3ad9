"""Where an article has text for each search field: the pieces that hits are looked for in."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from archive.index.fields import FIELDS, SearchField
from archive.model.article import Article, Field

_INDEX = re.compile(r"\[(\d+)\]")
_LEAD_PARTS = ("headline", "deck", "body")
JOINT = "\n\n"  # between the blocks of a body: a paragraph break, as in the index


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One text of one field. `number` counts captions and the like from 1.

    `text` are its blocks joined by paragraph breaks; `starts` are where each block begins in `text` and `stored` where
    it begins in the article's stored text (None when it comes from elsewhere in the original).
    """

    field: SearchField
    number: int
    text: str
    starts: tuple[int, ...] = (0,)
    stored: tuple[int | None, ...] = (None,)
    repeated: bool = False  # another printing of the same: marked, but no snippet

    def block_of(self, offset: int) -> int:
        """The index of the block that the offset into `text` lies in."""
        return bisect_right(self.starts, offset) - 1

    def block_bounds(self, block: int) -> tuple[int, int]:
        """Start and end of the block in `text`."""
        last = block + 1 == len(self.starts)
        return self.starts[block], len(self.text) if last else self.starts[block + 1] - len(JOINT)

    def stored_offset(self, offset: int) -> int | None:
        """The same place in the article's stored text, None when it is not there."""
        block = self.block_of(offset)
        start = self.stored[block]
        return None if start is None else start + offset - self.starts[block]


def occurrences(article: Article, fields: Iterable[Field], text: str, wanted: frozenset[str]) -> Iterator[Occurrence]:
    """The texts of the fields `wanted`, in the order of the fields table; "all" is every field a plain word finds."""
    by_source = _by_source(article, fields)
    for search_field in FIELDS:
        if search_field.name == "lead" and "lead" in wanted:
            for part in _LEAD_PARTS:
                yield from _of_source(search_field, by_source.get(part, ()), text)
        elif search_field.name in wanted or ("all" in wanted and search_field.in_all):
            for source in search_field.sources:
                yield from _of_source(search_field, by_source.get(source, ()), text)


def _by_source(article: Article, fields: Iterable[Field]) -> dict[str, list[Field]]:
    """The article's values under the names that the fields table calls them by."""
    found: dict[str, list[Field]] = {}
    for value in fields:
        for source in _sources(article, value.path):
            found.setdefault(source, []).append(value)
    return found


def _sources(article: Article, path: str) -> tuple[str, ...]:
    plain, number = _plain_path(path)
    if plain == "credits.name" and number < len(article.credits):
        return f"credits[{article.credits[number].role}].name", "credits[*].name"
    if plain == "mentions.value" and number < len(article.mentions):
        return (f"mentions[{article.mentions[number].kind}].value",)
    return (plain,)


@cache
def _plain_path(path: str) -> tuple[str, int]:
    """The path without its indices, and its first index."""
    numbers = _INDEX.findall(path)
    return _INDEX.sub("", path), int(numbers[0]) if numbers else 0


def _of_source(search_field: SearchField, values: Sequence[Field], text: str) -> Iterator[Occurrence]:
    if values and values[0].path == "body":
        yield _body(search_field, values, text)
        return
    seen: set[str] = set()
    for value in values:
        shown = value.value if value.start is None or value.end is None else text[value.start : value.end]
        number = _plain_path(value.path)[1] + 1
        yield Occurrence(search_field, number, shown, stored=(value.start,), repeated=value.path in seen)
        seen.add(value.path)


def _body(search_field: SearchField, blocks: Sequence[Field], text: str) -> Occurrence:
    """All blocks as one text, so that a phrase can run on as it does in the index."""
    pieces: list[str] = []
    starts: list[int] = []
    at = 0
    for block in blocks:
        piece = block.value if block.start is None or block.end is None else text[block.start : block.end]
        pieces.append(piece)
        starts.append(at)
        at += len(piece) + len(JOINT)
    stored = tuple(block.start for block in blocks)
    return Occurrence(search_field, 1, JOINT.join(pieces), tuple(starts), stored)
