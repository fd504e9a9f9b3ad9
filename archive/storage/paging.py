"""Many ids in few statements."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

PAGE = 500  # ids in one statement; SQLite's own bound on parameters was 999 until 3.32


def pages(ids: Iterable[int]) -> Iterator[tuple[list[int], str]]:
    """The distinct ids in order, a page at a time, each with the parameter marks that a statement needs for it."""
    wanted = sorted(set(ids))
    for start in range(0, len(wanted), PAGE):
        page = wanted[start : start + PAGE]
        yield page, ",".join("?" * len(page))
