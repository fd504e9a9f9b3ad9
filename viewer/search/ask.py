"""One search as the window needs it: the page on screen at once, then everything. Runs in a worker."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from archive.jobs import JobContext
from archive.model import ArticleRow, SearchAnswer, SearchRequest, Snippet
from viewer.i18n import tr
from viewer.models.groups import Groups
from viewer.search.query_text import dates_of, with_clause, with_dates

if TYPE_CHECKING:
    from archive import Archive

MONTHS = "date:month"
PAGE = 50  # ids of the first look
SCREEN = 10  # articles that are read with it: what a screen shows


@dataclass(frozen=True, slots=True)
class Seen:
    """What some articles show in a list of results."""

    rows: Mapping[int, ArticleRow | None]  # None: the article is gone
    snippets: Mapping[int, tuple[Snippet, ...]]


@dataclass(frozen=True, slots=True)
class Counts:
    """What is counted around an answer; its facets are in the answer."""

    months: Mapping[str, int]  # "2021-03" → articles, at any time
    conflicts: int | None = None  # articles of the answer whose printed and embedded credits disagree


@dataclass(frozen=True, slots=True)
class Found:
    """The answer and what surrounds it; where `counts` is None its ids are only the first ones."""

    answer: SearchAnswer
    seen: Seen = field(default_factory=lambda: Seen({}, {}))  # of the first articles
    groups: Groups = ()  # near-duplicates together, when that was asked for
    counts: Counts | None = None


def look(archive: Archive, request: SearchRequest, grouped: bool, job: JobContext) -> Found:
    """The first page, explained in the language of the interface; raises QueryError or Cancelled.

    What else was perhaps meant is for `count` to say: half a word that is being typed is not misspelt.
    """
    first = replace(request, limit=PAGE, facets=(), suggest=False)
    answer = archive.search(first, job, translate=tr)
    groups = archive.alike.grouped(answer.ids) if grouped else ()
    return Found(answer, _first_seen(archive, answer, groups, job), groups)


def count(archive: Archive, request: SearchRequest, grouped: bool, job: JobContext) -> Found:
    """Everything about the same search; raises QueryError or Cancelled."""
    answer = archive.search(replace(request, histogram=MONTHS), job, translate=tr)
    job.checkpoint()
    groups = archive.alike.grouped(answer.ids) if grouped else ()
    seen = _first_seen(archive, answer, groups, job)
    return Found(answer, seen, groups, Counts(_months(archive, request, answer, job), _conflicts(archive, answer, job)))


def see(archive: Archive, rows: Sequence[int], snippets: Sequence[int], query: str, job: JobContext) -> Seen:
    """The rows of these articles, and where the words of the query stand in those."""
    job.checkpoint()
    read = dict(zip(rows, archive.rows(rows), strict=True)) if rows else {}
    job.checkpoint()
    found = archive.snippets(snippets, query) if snippets else {}
    return Seen(read, {article: found.get(article, ()) for article in snippets})


def _first_seen(archive: Archive, answer: SearchAnswer, groups: Groups, job: JobContext) -> Seen:
    first = [group[0] for group in groups[:SCREEN]] if groups else list(answer.ids[:SCREEN])
    return see(archive, first, first, answer.query, job)


def _months(archive: Archive, request: SearchRequest, answer: SearchAnswer, job: JobContext) -> Mapping[str, int]:
    around = answer
    if dates_of(request.query):
        # The bars show where the chosen time lies among all the years, so they are counted without it.
        everywhen = with_dates(request.query, "")
        around = archive.search(SearchRequest(everywhen, limit=0, histogram=MONTHS, suggest=False), job)
    return {item.value: item.count for item in around.histogram if item.value is not None}


def _conflicts(archive: Archive, answer: SearchAnswer, job: JobContext) -> int | None:
    """The facet "credit" counts what is there and what is not; a conflict is a state of its own."""
    if "credit" not in answer.facets:
        return None
    job.checkpoint()
    both = with_clause(answer.query, "credit:conflict")
    return archive.search(SearchRequest(both, limit=0, suggest=False), job).total if answer.total else 0
