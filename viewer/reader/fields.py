"""Which field the words at a place of the text belong to."""

from __future__ import annotations

from collections.abc import Iterable

from archive.model import Field


def field_at(fields: Iterable[Field], point: int) -> tuple[int, int] | None:
    """The shortest span of a text field around the code point; the body counts only where nothing else is."""
    best: tuple[bool, int, int, int] | None = None
    for field in fields:
        if field.source != "text" or field.start is None or field.end is None:
            continue
        if field.start <= point < field.end:
            rank = (field.path == "body", field.end - field.start, field.start, field.end)
            best = rank if best is None or rank < best else best
    return None if best is None else best[2:]
