"""Count what each of many queries finds: a list of names or topics against the archive."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path
from time import perf_counter

from archive.errors import InputError, QueryError
from archive.jobs import JobContext, Progress
from archive.model import SearchRequest
from archive.model.export import QueryCount
from archive.services.search_articles import search_articles
from archive.services.session import Session

_MOST = 100_000  # lines
_LONGEST = 64 * 1024 * 1024  # bytes of the file
_QUERY_HEADINGS = frozenset({"query", "queries", "search", "q"})
_NAME_HEADINGS = frozenset({"name", "title", "label", "topic"})


def run_queries(session: Session, file: Path, job: JobContext) -> tuple[QueryCount, ...]:
    """For each query of the CSV file how many articles it finds; what cannot be read is an error of its line.

    A heading row names the columns `query` and, if wanted, `name`; without one the first column is the query.
    Raises InputError when the file cannot be read, Cancelled when asked to stop.
    """
    lines = list(_lines(file))
    counts = []
    for done, (line, name, query) in enumerate(lines, start=1):
        counts.append(_count(session, line, name, query, job))
        job.advance(Progress(done, len(lines), query))
    return tuple(counts)


def _count(session: Session, line: int, name: str, query: str, job: JobContext) -> QueryCount:
    began = perf_counter()
    try:
        answer = search_articles(session, SearchRequest(query, limit=0), job)
    except QueryError as error:
        return QueryCount(line, name, query, None, error=error.message, position=error.position)
    return QueryCount(
        line, name, query, answer.total, answer.understood.words, seconds=round(perf_counter() - began, 4)
    )


def _lines(file: Path) -> Iterator[tuple[int, str, str]]:
    """Line, name and query of each row that has one."""
    rows = _rows(file)
    heading = [cell.strip().lower() for cell in rows[0][1]] if rows else []
    query_at = next((at for at, cell in enumerate(heading) if cell in _QUERY_HEADINGS), None)
    name_at = next((at for at, cell in enumerate(heading) if cell in _NAME_HEADINGS), None)
    has_heading = query_at is not None
    for line, row in rows[1:] if has_heading else rows:
        query = _cell(row, query_at or 0)
        if query:
            yield line, _cell(row, name_at) if has_heading else _cell(row, 1), query


def _rows(file: Path) -> list[tuple[int, list[str]]]:
    try:
        if file.stat().st_size > _LONGEST:
            raise InputError(f"{file} is larger than {_LONGEST >> 20} MB.", "Split it into several files.")
        with file.open(encoding="utf-8-sig", newline="") as opened:
            reader = csv.reader(opened, strict=False)
            rows = [(reader.line_num, row) for row in reader]
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise InputError(f"{file} cannot be read as CSV: {error}.", "It must be a CSV file in UTF-8.") from error
    if len(rows) > _MOST:
        raise InputError(f"{file} has more than {_MOST:,} lines.", "Split it into several files.")
    return rows


def _cell(row: list[str], at: int | None) -> str:
    return row[at].strip() if at is not None and at < len(row) else ""
