"""What extracting again changed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from archive.model.document import ImportIssue


@dataclass(frozen=True, slots=True)
class ReextractReport:
    """Outcome of extracting stale articles again.

    `fields` counts by name ("headline", "captions") the articles in which that value changed; `missing` are articles
    that today's importers no longer find in their original, left as they were.
    """

    articles: int = 0
    changed: int = 0
    unchanged: int = 0
    missing: int = 0
    failed: int = 0
    fields: Mapping[str, int] = field(default_factory=dict)
    issues: tuple[ImportIssue, ...] = ()
    seconds: float = 0.0
