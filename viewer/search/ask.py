"""One search as the window needs it: the answer, and the years of the same search at any time. Runs in a worker."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from archive.jobs import JobContext
from archive.model import FacetValue, SearchAnswer, SearchRequest
from viewer.search.query_text import dates_of, with_dates

if TYPE_CHECKING:
    from archive import Archive

YEAR = "year"


@dataclass(frozen=True, slots=True)
class Found:
    """The answer and what surrounds it."""

    answer: SearchAnswer
    years: Mapping[str, int] = field(default_factory=dict)


def ask(archive: Archive, request: SearchRequest, job: JobContext) -> Found:
    """Search; raises QueryError or Cancelled."""
    answer = archive.search(replace(request, facets=(*request.facets, YEAR)), job)
    around = answer
    if dates_of(request.query):
        # The bars show where the chosen time lies among all the years, so they are counted without it.
        everywhen = with_dates(request.query, "")
        around = archive.search(SearchRequest(everywhen, limit=0, facets=(YEAR,), facet_limit=400), job)
    return Found(answer, _years(around.facets.get(YEAR, ())))


def _years(values: tuple[FacetValue, ...]) -> dict[str, int]:
    return {item.value: item.count for item in values if item.value is not None}
