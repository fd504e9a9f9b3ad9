"""One search as the window needs it: the answer, and the months of the same search at any time. Runs in a worker."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from archive.jobs import JobContext
from archive.model import SearchAnswer, SearchRequest
from viewer.i18n import tr
from viewer.models.groups import Groups
from viewer.search.query_text import dates_of, with_clause, with_dates

if TYPE_CHECKING:
    from archive import Archive

MONTHS = "date:month"


@dataclass(frozen=True, slots=True)
class Found:
    """The answer and what surrounds it."""

    answer: SearchAnswer
    months: Mapping[str, int] = field(default_factory=dict)  # "2021-03" → articles, at any time
    groups: Groups = ()  # near-duplicates together, when that was asked for
    conflicts: int | None = None  # articles of the answer whose printed and embedded credits disagree


def ask(archive: Archive, request: SearchRequest, grouped: bool, job: JobContext) -> Found:
    """Search, explained in the language of the interface; raises QueryError or Cancelled."""
    answer = archive.search(replace(request, histogram=MONTHS), job, translate=tr)
    around = answer
    if dates_of(request.query):
        # The bars show where the chosen time lies among all the years, so they are counted without it.
        everywhen = with_dates(request.query, "")
        around = archive.search(SearchRequest(everywhen, limit=0, histogram=MONTHS), job)
    months = {item.value: item.count for item in around.histogram if item.value is not None}
    groups = archive.alike.grouped(answer.ids) if grouped else ()
    job.checkpoint()
    conflicts = None
    if "credit" in request.facets:  # it counts what is there and what is not; a conflict is a state of its own
        both = with_clause(request.query, "credit:conflict")
        conflicts = archive.search(SearchRequest(both, limit=0), job).total if answer.total else 0
    return Found(answer, months, groups, conflicts)
