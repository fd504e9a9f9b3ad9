"""Short ways to say what went wrong with an item: stable codes for machines, a sentence for a person."""

from __future__ import annotations

from pathlib import Path

from archive.model import ImportIssue

CODES = (
    "not-recognised",
    "unreadable",
    "too-large",
    "undecodable",
    "malformed",
    "entity-bomb",
    "empty",
    "no-article",
    "unsafe-name",
    "link-refused",
    "encrypted",
    "expansion-limit",
    "depth-limit",
    "importer-failed",
    "plugin-failed",
    "mapping",
    "unpublished",
)
"""Every code that an importer may give."""


def error(path: Path | str, code: str, message: str, locator: str | None = None) -> ImportIssue:
    """The item could not be imported."""
    return ImportIssue(str(path), locator or str(path), "error", code, message)


def warning(path: Path | str, code: str, message: str, locator: str | None = None) -> ImportIssue:
    """The item was imported, but something about it should be known."""
    return ImportIssue(str(path), locator or str(path), "warning", code, message)
