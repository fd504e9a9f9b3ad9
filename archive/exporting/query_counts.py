"""The outcome of many queries as CSV."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable

from archive.exporting.csv_table import safe_cell
from archive.model.export import QueryCount

_COLUMNS = ("line", "name", "query", "hits", "understood", "error", "position", "seconds")


def query_counts_csv(counts: Iterable[QueryCount]) -> str:
    """One row a query, with a heading (RFC 4180); no cell starts a formula."""
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer, lineterminator="\r\n")
    writer.writerow(_COLUMNS)
    for count in counts:
        values = (
            count.line,
            count.name,
            count.query,
            count.total,
            count.understood,
            count.error,
            count.position,
            count.seconds,
        )
        writer.writerow([safe_cell(value) if isinstance(value, str) else value for value in values])
    return buffer.getvalue()
