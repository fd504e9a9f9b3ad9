"""What is kept in an archive, read in one go. Runs in a worker."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from archive.errors import QueryError
from archive.jobs import JobContext
from archive.model import SearchRequest

if TYPE_CHECKING:
    from archive import Archive


@dataclass(frozen=True, slots=True)
class Entry:
    """One line: `query` is what opens it; `fresh` counts articles that came since it was looked at last."""

    kind: str  # search, collection, tag, history
    name: str
    query: str
    about: str = ""
    count: int | None = None
    fresh: int = 0
    id: int = 0


Shelves = dict[str, tuple[Entry, ...]]
REMOVABLE = frozenset({"search", "collection", "tag"})  # kinds of entries that a person named
KINDS: tuple[str, ...] = ("search", "collection", "tag", "history")


def read_shelves(archive: Archive, job: JobContext) -> Shelves:
    """Everything that is kept, saved searches counted anew."""
    keeping = archive.keeping
    return {
        "search": tuple(_saved(archive, job)),
        "collection": tuple(
            Entry("collection", item.name, f'collection:"{item.name}"', item.about, item.count, id=item.id)
            for item in keeping.collections()
        ),
        "tag": tuple(
            Entry("tag", name, f'tag:"{name}"', count=count) for name, count in sorted(keeping.tags().items())
        ),
        "history": tuple(Entry("history", item.query, item.query, count=item.total) for item in keeping.history()),
    }


def _saved(archive: Archive, job: JobContext) -> list[Entry]:
    entries = []
    for saved in archive.keeping.saved_searches():
        job.checkpoint()
        try:
            ids = archive.search(SearchRequest(saved.query, suggest=False), job).ids
        except QueryError as error:
            entries.append(Entry("search", saved.name, saved.query, error.message))
            continue
        fresh = sum(article > saved.seen for article in ids) if saved.looked else 0
        entries.append(Entry("search", saved.name, saved.query, saved.query, len(ids), fresh))
    return entries


@dataclass(frozen=True, slots=True)
class Kept:
    """Something that was done, in words, and what takes it back."""

    words: str
    undo: Callable[[], object] | None = None
