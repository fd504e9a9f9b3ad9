"""What is known around an article: findings of the photo desk, near-duplicates, notes. Runs in a worker."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import PurePath
from typing import TYPE_CHECKING

from archive.jobs import JobContext
from archive.model import FindingFilter, FindingRow, Note, SearchRequest
from viewer.metadata.notes import notes_group
from viewer.metadata.similar import Similar, differing, related_group, similar_group
from viewer.metadata.values import Group

if TYPE_CHECKING:
    from archive import Archive

_SIMILAR = 20  # near-duplicates that are told
_RELATED = 5


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Everything around one article that is not in its record."""

    article: int
    findings: tuple[FindingRow, ...] = ()
    similar: tuple[Similar, ...] = ()
    notes: tuple[Note, ...] = ()
    related: tuple[Similar, ...] = ()  # about the same, the likest first
    query: str = ""  # finds more of those


def groups_around(found: Surroundings) -> list[Group]:
    """What the panel shows of it besides the findings, which stand on the photos."""
    similar = [similar_group(found.similar)] if found.similar else []
    related = [related_group(found.related, found.query)] if found.related else []
    return [notes_group(found.notes), *similar, *related]


def look_around(archive: Archive, article_id: int, job: JobContext) -> Surroundings:
    """Ask the archive; raises Cancelled."""
    job.checkpoint()
    wanted = FindingFilter(states=frozenset({"open", "accepted"}), articles=(article_id,))
    findings = archive.desk.findings(wanted)
    notes = archive.keeping.notes(article_id)
    job.checkpoint()
    near = archive.alike.near_duplicates(article_id)[:_SIMILAR]
    query = archive.alike.query(article_id) or ""
    job.checkpoint()
    found = archive.search(SearchRequest(query, limit=_RELATED + len(near), suggest=False), job).ids if query else ()
    related = [number for number in found if number not in near][:_RELATED]
    similar = tuple(_similar(archive, article_id, near, job))
    return Surroundings(article_id, tuple(findings), similar, tuple(notes), _told(archive, related), query)


def _told(archive: Archive, ids: Sequence[int]) -> tuple[Similar, ...]:
    """What tells each article; one that is gone meanwhile is left out."""
    rows = (row for row in archive.rows(ids) if row is not None)
    return tuple(Similar(row.id, row.headline or row.opening or "", row.outlet, row.published, ()) for row in rows)


def _similar(archive: Archive, article_id: int, near: Sequence[int], job: JobContext) -> Iterator[Similar]:
    article = archive.article(article_id) if near else None
    for other_id in near if article is not None else ():
        job.checkpoint()
        other = archive.article(other_id)
        if other is not None and article is not None:
            record = other.article
            name = record.headline or PurePath(other.origin.locator).name
            differs = differing(article.article, record)
            yield Similar(other_id, name, record.outlet, record.published, differs)
