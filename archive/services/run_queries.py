"""Count what each of many queries finds: a list of names or topics against the archive."""

from __future__ import annotations

import csv
import io
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
_DELIMITERS = (",", ";", "\t")  # spreadsheets in many countries write the second
_NAME_HEADINGS = frozenset({"name", "title", "label", "topic"})


def run_queries(session: Session, file: Path, job: JobContext) -> tuple[QueryCount, ...]:
    """For each query of the CSV file how many articles it finds; what cannot be read is an error of its line.

    A heading row names the columns `query` and, if wanted, `name`; without one each line is a query.
    Raises InputError when the file cannot be read, Cancelled when asked to stop.
    """
    lines = _lines(file)
    counts = []
    for done, (line, name, query) in enumerate(lines, start=1):
        counts.append(_count(session, line, name, query, job))
        job.advance(Progress(done, len(lines), query))
    return tuple(counts)


def _count(session: Session, line: int, name: str, query: str, job: JobContext) -> QueryCount:
    began = perf_counter()
    try:
        answer = search_articles(session, SearchRequest(query, limit=0, suggest=False), job)
    except QueryError as error:
        return QueryCount(line, name, query, None, error=error.message, position=error.position)
    return QueryCount(
        line, name, query, answer.total, answer.understood.words, seconds=round(perf_counter() - began, 4)
    )


def _lines(file: Path) -> list[tuple[int, str, str]]:
    """Line, name and query of each row that has one."""
    text = _text(file)
    first = text.partition("\n")[0]
    delimiter = max(_DELIMITERS, key=first.count)
    heading = [cell.strip().strip('"').lower() for cell in first.split(delimiter)]
    query_at = next((at for at, cell in enumerate(heading) if cell in _QUERY_HEADINGS), None)
    if query_at is None:
        return [(line, "", _bare(row)) for line, row in enumerate(text.splitlines(), start=1) if _bare(row)]
    name_at = next((at for at, cell in enumerate(heading) if cell in _NAME_HEADINGS), None)
    rows = _rows(file, text, delimiter)[1:]
    return [(line, _cell(row, name_at), query) for line, row in rows if (query := _cell(row, query_at))]


def _bare(line: str) -> str:
    """A line without columns: its comma may be one of the query (`agency:AP,AFP`), unless it is quoted as a cell."""
    line = line.strip()
    return next(csv.reader([line]))[0].strip() if line.startswith('"') and line.rstrip(",;").endswith('"') else line


def _text(file: Path) -> str:
    try:
        if file.stat().st_size > _LONGEST:
            raise InputError(f"{file} is larger than {_LONGEST >> 20} MB.", "Split it into several files.")
        text = file.read_text("utf-8-sig")
    except OSError as error:
        raise InputError(f"{file} cannot be read: {error.strerror}.", "Check its name and place.") from error
    except UnicodeDecodeError as error:
        raise InputError(f"{file} cannot be read as UTF-8.", "Save it as CSV in UTF-8.") from error
    if text.count("\n") > _MOST:
        raise InputError(f"{file} has more than {_MOST:,} lines.", "Split it into several files.")
    return text


def _rows(file: Path, text: str, delimiter: str) -> list[tuple[int, list[str]]]:
    try:
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
        return [(reader.line_num, row) for row in reader]
    except csv.Error as error:
        raise InputError(f"{file} cannot be read as CSV: {error}.", "Check its quotation marks.") from error


def _cell(row: list[str], at: int | None) -> str:
    return row[at].strip() if at is not None and at < len(row) else ""
