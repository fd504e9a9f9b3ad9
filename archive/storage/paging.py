"""Many ids or names in few statements."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeVar

T = TypeVar("T", int, str)
PAGE = 500  # values in one statement; SQLite's own bound on parameters was 999 until 3.32


def pages(values: Iterable[T]) -> Iterator[tuple[list[T], str]]:
    """The distinct values in order, a page at a time, each with the parameter marks that a statement needs for it."""
    wanted = sorted(set(values))
    for start in range(0, len(wanted), PAGE):
        page = wanted[start : start + PAGE]
        yield page, ",".join("?" * len(page))
