"""Structured formats: the value that the format states with the most confidence, and the rest as body."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from itertools import accumulate

from archive.extraction.context import Toolkit
from archive.extraction.draft import Draft
from archive.model import Block, BlockKind, RawArticle, Stated

RULE, VERSION = "stated-body", 1
RULES = ((RULE, VERSION),)
_NOT_BODY = frozenset(
    {BlockKind.OTHER, BlockKind.CAPTION, BlockKind.CREDIT, BlockKind.BYLINE, BlockKind.DATELINE, BlockKind.DECK}
)


def read(raw: RawArticle, _tools: Toolkit) -> Draft:
    """A draft with the best stated value of each field, and each block that is nothing else as body."""
    draft = Draft(raw)
    put_stated(draft)
    put_body(draft)
    return draft


def put_stated(draft: Draft) -> None:
    """The stated values, best first; a list ("bylines") comes from one reader alone, the most confident."""
    for value in chosen(draft.raw.stated):
        if value.start is not None and value.end is not None:
            draft.put_text(
                value.field,
                value.start,
                value.end,
                rule=value.rule,
                version=value.version,
                confidence=value.confidence,
                value=value.value,
            )
        else:
            draft.put_source(
                value.field,
                value.value,
                value.source,
                rule=value.rule,
                version=value.version,
                confidence=value.confidence,
            )


def chosen(stated: tuple[Stated, ...]) -> Iterator[Stated]:
    """Of each root field ("headline", "captions") the values of its most confident reader, in order."""
    best: dict[str, tuple[float, str]] = {}
    for value in stated:
        root = _root(value.field)
        if root not in best or value.confidence > best[root][0]:
            best[root] = (value.confidence, value.rule)
    for value in stated:
        if best[_root(value.field)][1] == value.rule:
            yield value


def put_body(draft: Draft) -> None:
    """Every block whose text no stated value and no mark-up claims for another role."""
    raw = draft.raw
    said = {_key(field.value) for field in draft.fields}
    claimed = [(field.start, field.end) for field in draft.fields if field.start is not None and field.end is not None]
    inside = _Stretches(claimed)
    for block in raw.blocks:
        if block.kind in _NOT_BODY or block.start >= block.end or inside.hold(block):
            continue
        if _key(raw.text[block.start : block.end]) not in said:
            draft.put_text("body", block.start, block.end, rule=RULE, version=VERSION, confidence=0.9)


class _Stretches:
    """Stretches of the text in order of their start, with how far any of them has reached so far."""

    def __init__(self, stretches: list[tuple[int, int]]) -> None:
        self._starts = sorted(start for start, _ in stretches)
        self._reach = list(accumulate((end for _, end in sorted(stretches)), max))

    def hold(self, block: Block) -> bool:
        """Whether stretches that begin before the block reach its end."""
        place = bisect_right(self._starts, block.start)
        return place > 0 and self._reach[place - 1] >= block.end


def _key(text: str) -> str:
    return " ".join(text.casefold().split())


def _root(path: str) -> str:
    return path.split("[", 1)[0].split(".", 1)[0]
