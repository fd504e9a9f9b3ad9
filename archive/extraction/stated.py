"""Structured formats: the value that the format states with the most confidence, and the rest as body."""

from __future__ import annotations

from collections.abc import Iterator

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
    claimed = sorted(
        (field.start, field.end) for field in draft.fields if field.start is not None and field.end is not None
    )
    for block in raw.blocks:
        if block.kind not in _NOT_BODY and block.start < block.end and not _claimed(block, claimed):
            draft.put_text("body", block.start, block.end, rule=RULE, version=VERSION, confidence=0.9)


def _claimed(block: Block, claimed: list[tuple[int, int]]) -> bool:
    return any(start <= block.start and block.end <= end for start, end in claimed)


def _root(path: str) -> str:
    return path.split("[", 1)[0].split(".", 1)[0]
