"""What is known of imports before, between and after them."""

from __future__ import annotations

from dataclasses import dataclass

from archive.model.answers import ImportReport
from archive.model.document import ImportIssue


@dataclass(frozen=True, slots=True)
class FormatCount:
    """Files that one importer recognises."""

    name: str  # the importer's: "html", "nitf" …
    files: int
    size: int  # bytes


@dataclass(frozen=True, slots=True)
class ImportPreview:
    """What an import would read: most frequent format first; `known` files are stored whole already."""

    files: int = 0
    size: int = 0  # bytes
    known: int = 0
    formats: tuple[FormatCount, ...] = ()
    issues: tuple[ImportIssue, ...] = ()  # what would be left out


@dataclass(frozen=True, slots=True)
class PastImport:
    """One import of the archive; `report` has no issues (ask for them) and is None for one that was broken off."""

    id: int
    started: str  # ISO 8601, UTC
    paths: tuple[str, ...]
    report: ImportReport | None
    issues: int


@dataclass(frozen=True, slots=True)
class WatchedFolder:
    """A folder whose new files are imported by themselves; `here` when it was listed on this machine."""

    folder: str
    active: bool
    here: bool
