"""What an export or a list of queries answers."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ExportReport:
    """An export that is complete: `articles` written to `output` in `seconds`; `bytes` of all its files."""

    articles: int
    format: str
    output: str
    files: int
    bytes: int
    seconds: float


@dataclass(frozen=True, slots=True)
class QueryCount:
    """One query of a list: how many articles it finds, or why it cannot be read (`position` in code points)."""

    line: int  # in the file, from 1
    name: str
    query: str
    total: int | None
    understood: str = ""
    error: str | None = None
    position: int | None = None
    seconds: float = 0.0
