"""CSV, TSV and the like: an article a row. Read as a stream; the delimiter is found from the first rows."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from pathlib import Path

from archive.config import Limits
from archive.importing.builder import ArticleBuilder
from archive.importing.companions import saying_companion
from archive.importing.decoding import codec_name, decode
from archive.importing.files import picture_beside, read_head
from archive.importing.issues import error, warning
from archive.importing.protocol import CERTAIN, HEAD_BYTES, LIKELY, NO, POSSIBLE, Item
from archive.importing.sniffing import is_text, json_head, xml_head
from archive.importing.tables.mapping import ColumnMapping, MappingError, guess, mapping_file, read_mapping
from archive.importing.tables.rows import read_row
from archive.jobs import JobContext

_DELIMITERS = (",", ";", "\t", "|")
_ROWS_TO_JUDGE = 12
_KNOWN_COLUMNS = 3
_REST = "\x00rest"  # the key for cells beyond the header


class DelimitedImporter:
    """Reads tables with a header row whose columns can be told, or are told by a mapping beside it."""

    name = "csv"
    suffixes: tuple[str, ...] = (".csv", ".tsv", ".tab")

    def __init__(self, limits: Limits = Limits()) -> None:  # noqa: B008 - frozen
        self._limits = limits

    def sniff(self, path: Path, head: bytes) -> float:
        """A header with several names of article columns over rows of as many cells."""
        if not is_text(head) or xml_head(head) is not None or json_head(head) is not None:
            return NO
        text = decode(head).text
        delimiter, headers = _header(text)
        if delimiter is None:
            return NO
        mapping = guess(headers)
        if mapping.usable and len(mapping.columns) >= min(_KNOWN_COLUMNS, len(headers)):
            return LIKELY
        if path.suffix.lower() not in self.suffixes:
            return NO
        if mapping_file(path) is not None:
            return CERTAIN
        # A table that says it is one is not prose: rather an issue that says how to map it than an article of numbers.
        return LIKELY if mapping.usable else POSSIBLE

    def read(self, path: Path, job: JobContext) -> Iterator[Item]:
        """Each row, its locator the number of the row below the header."""
        try:
            head = read_head(path)
            mapping = _mapping(path, head)
            if not mapping.usable:
                hint = f"Say which is which in {path.name}.mapping.toml beside it."
                yield error(path, "mapping", f"No column of the table can be told to be a headline or a body. {hint}")
                return
            encoding = codec_name(mapping.encoding or "") or decode(head).charset
            with path.open("r", encoding=encoding, errors="replace", newline="") as file:
                yield from saying_companion(self._rows(path, file, mapping, encoding, job), path)
        except MappingError as failure:
            yield error(path, "mapping", f"The mapping cannot be used: {failure}.")
        except OSError as failure:
            yield error(path, "unreadable", f"The file cannot be read: {failure.strerror or failure}.")

    def _rows(
        self, path: Path, file: io.TextIOWrapper, mapping: ColumnMapping, encoding: str, job: JobContext
    ) -> Iterator[Item]:
        # Process-wide, and only ever raised: the module's own default cuts cells at 128 KB, shorter than some stories.
        csv.field_size_limit(min(self._limits.item_bytes, 2**31 - 1))
        _skip_mark(file)
        rows = csv.DictReader(file, delimiter=mapping.delimiter or ",", restkey=_REST, strict=False)
        number = 0
        while True:
            job.checkpoint()
            try:
                row = next(rows, None)
            except csv.Error as failure:
                number += 1
                yield error(path, "malformed", f"The row cannot be read: {failure}.", f"{path}#row={number}")
                continue
            if row is None:
                break
            number += 1
            yield self._row(path, number, row, mapping, encoding)
        if not number:
            yield error(path, "no-article", "The table has no rows.")

    def _row(self, path: Path, number: int, row: dict[str, str | None], mapping: ColumnMapping, encoding: str) -> Item:
        locator = f"{path}#row={number}"
        builder = ArticleBuilder(str(path), locator, self.name)
        builder.encoding = encoding
        read_row(builder, mapping, lambda name: (row.get(name), f"row {number}/{name}"))
        builder.fill_pictures(lambda name: picture_beside(path, name, self._limits))
        if _REST in row:
            message = "The row has more cells than the header has names; those were left out."
            builder.issues.append(warning(path, "malformed", message, locator))
        if builder.empty:
            return error(path, "no-article", "The row holds neither a headline nor a story.", locator)
        return builder.build()


def _mapping(path: Path, head: bytes) -> ColumnMapping:
    """The mapping beside the table, else a guess; with the delimiter that the rows show, unless it is said."""
    given = mapping_file(path)
    delimiter, headers = _header(decode(head).text)
    mapping = read_mapping(given) if given is not None else guess(headers)
    found = mapping.delimiter or delimiter
    return ColumnMapping(mapping.columns, mapping.constants, found, mapping.encoding, mapping.source)


def _header(text: str) -> tuple[str | None, list[str]]:
    """The delimiter that cuts header and first rows into the same number of cells, and the header's cells."""
    cut = len(text) >= HEAD_BYTES // 4  # a head of that many characters may end within a cell
    best: tuple[int, str | None, list[str]] = (1, None, [])
    for delimiter in _DELIMITERS:
        rows = _first_rows(text, delimiter)
        rows = rows[:-1] if cut and 1 < len(rows) < _ROWS_TO_JUDGE else rows
        if not rows or len(rows[0]) < 2 or not all(cell.strip() for cell in rows[0][:2]):
            continue
        alike = sum(len(row) == len(rows[0]) for row in rows)
        if alike * 3 >= len(rows) * 2 and len(rows[0]) > best[0]:
            best = (len(rows[0]), delimiter, rows[0])
    return best[1], best[2]


def _first_rows(text: str, delimiter: str) -> list[list[str]]:
    rows: list[list[str]] = []
    try:
        for row in csv.reader(io.StringIO(text), delimiter=delimiter):
            if row:
                rows.append(row)
            if len(rows) >= _ROWS_TO_JUDGE:
                break
    except csv.Error:
        return rows
    return rows


def _skip_mark(file: io.TextIOWrapper) -> None:
    """Step over a byte order mark, which would else belong to the first column's name."""
    start = file.tell()
    if file.read(1) != "\ufeff":
        file.seek(start)
