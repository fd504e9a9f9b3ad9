"""What extracting again changed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from archive.model.document import ImportIssue


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One value of one article that came out differently; `held` when a person's correction stands in front of it."""

    article: int
    field: str
    old: str | None
    new: str | None
    held: bool = False


@dataclass(frozen=True, slots=True)
class ReextractReport:
    """Outcome of extracting stale articles again.

    `fields` counts by name ("headline", "captions") the articles in which that value changed; `missing` are articles
    that today's importers no longer find in their original, left as they were. `changes` are the first of the single
    values that changed, by path ("captions[0].credit.agency"), as far as they are worth reading; `held` counts all
    those that a person's correction stands in front of.
    """

    articles: int = 0
    changed: int = 0
    unchanged: int = 0
    missing: int = 0
    failed: int = 0
    held: int = 0
    fields: Mapping[str, int] = field(default_factory=dict)
    changes: tuple[FieldChange, ...] = ()
    issues: tuple[ImportIssue, ...] = ()
    seconds: float = 0.0
