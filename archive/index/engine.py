"""What a search engine promises; the database knows nothing of it and any engine can be thrown away and rebuilt."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import date
from typing import Protocol

from archive.index.tree import Node
from archive.jobs import JobContext
from archive.model.answers import FacetValue


@dataclass(frozen=True, slots=True)
class IndexDocument:
    """One article as an engine sees it.

    `texts`: field name → the field's texts, one an occurrence (two captions are two texts); names are those of
    `archive.index.fields` with kind "text" or "name". A text's "\\n\\n" is a paragraph break. `keys`: facet → values
    as shown ("Getty Images"), none or several. `dates`: "date", "updated" → day; "mdate" is several. `numbers`:
    "words" → count. `states`: "credit=none", "credit=any", "credit=conflict", "byline=low", "headline=edited" …
    """

    id: int
    language: str | None = None
    texts: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    keys: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    dates: Mapping[str, tuple[date, ...]] = field(default_factory=dict)
    numbers: Mapping[str, int] = field(default_factory=dict)
    states: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class EngineRequest:
    """A query tree and what is wanted of its answer. `limit` None = every id."""

    query: Node
    sort: str = "relevance"  # relevance, newest, oldest
    limit: int | None = None
    offset: int = 0
    facets: tuple[str, ...] = ()
    facet_limit: int = 50
    histogram: str | None = None  # a date field and a period: "date:year", "date:month", "mdate:day"


@dataclass(frozen=True, slots=True)
class EngineAnswer:
    """Ids in order from the offset, their scores (relevance only), the exact total, and facet counts over all hits."""

    ids: Sequence[int]
    scores: Sequence[float]
    total: int
    facets: Mapping[str, tuple[FacetValue, ...]] = field(default_factory=dict)
    histogram: tuple[FacetValue, ...] = ()  # periods in order, those without a hit left out


class IndexBatch(Protocol):
    """One transaction on the index."""

    def put(self, document: IndexDocument) -> None:
        """Add the document, or replace the one with its id."""

    def delete(self, article_id: int) -> None:
        """Forget the article; unknown ids are fine."""


class SearchEngine(Protocol):
    """Thread-safe for searching; one batch at a time."""

    @property
    def fingerprint(self) -> str:
        """Schema, analyser and engine version; a different one means rebuild."""

    @property
    def count(self) -> int:
        """How many articles can be found now."""

    def search(self, request: EngineRequest, job: JobContext) -> EngineAnswer:
        """Answer; raise QueryError for what a person mistyped, Cancelled when asked to stop."""

    def batch(self) -> AbstractContextManager[IndexBatch]:
        """All of it searchable on a clean exit, none of it on an exception."""

    def expand(self, field_name: str, word: str) -> frozenset[str]:
        """The folded words of the index that `word` finds in the field (itself, its other forms), for highlighting."""

    def complete(self, field_name: str, prefix: str, limit: int = 10) -> Sequence[tuple[str, int]]:
        """Words (or facet values, for fields that have them) that start with the prefix, most frequent first."""

    def suggest(self, field_name: str, word: str, least: int = 1) -> str | None:
        """A near word that at least so many articles have, when fewer have `word`."""

    def frequency(self, field_name: str, word: str) -> int:
        """About how many articles have the folded word in the field, in exactly this form: for "more like this"."""

    def clear(self) -> None:
        """Throw everything away; the next batch starts an empty index."""

    def close(self) -> None:
        """Release files; the engine cannot be used afterwards."""
