"""Which column holds what: guessed from the headers, or said in a TOML file beside the table.

A mapping lies in the same folder as `<table>.mapping.toml` or, for all tables there, as `mapping.toml`:

    [columns]
    headline = "Titre"                                   # the column of that name
    keywords = { column = "Tags", separator = ";" }      # a list in one cell
    published = { column = "Jour", format = "%d.%m.%Y" } # as strptime has it
    "bylines" = "author.name"                            # a path, in JSON
    [constants]
    outlet = "The Daily Sample"
    language = "fr"
    [table]
    delimiter = ";"
    encoding = "cp1252"
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any

from archive import resources

FIELDS = (
    "headline", "deck", "body", "byline", "published", "updated", "section", "outlet", "language", "url", "keywords",
    "rights", "dateline", "correction", "caption", "credit", "image",
)  # fmt: skip
_CONSTANT_FIELDS = ("outlet", "language", "rights", "section")
_TOO_LARGE = 256 * 1024
TABLE_SUFFIXES = frozenset((".csv", ".tsv", ".tab", ".json", ".jsonl", ".ndjson"))


class MappingError(Exception):
    """The mapping file cannot be used; the message says why."""


@dataclass(frozen=True, slots=True)
class Column:
    """Where one field comes from."""

    name: str
    separator: str | None = None
    format: str | None = None


@dataclass(frozen=True, slots=True)
class ColumnMapping:
    """Fields to columns, values that hold for every row, and how the table is written."""

    columns: Mapping[str, Column]
    constants: Mapping[str, str] = field(default_factory=dict)
    delimiter: str | None = None
    encoding: str | None = None
    source: str = "guessed"  # or the mapping file's name

    @property
    def usable(self) -> bool:
        """Whether rows read so would be articles: something to read, and more than a lone column."""
        return ("body" in self.columns or "headline" in self.columns) and len(self.columns) > 1


def guess(headers: Iterable[str]) -> ColumnMapping:
    """The mapping that the headers suggest; a column serves one field."""
    folded = {_folded(header): header for header in reversed(list(headers))}
    columns: dict[str, Column] = {}
    taken: set[str] = set()
    for name, wanted in _names().items():
        found = next((folded[key] for key in wanted if key in folded and folded[key] not in taken), None)
        if found is not None:
            columns[name] = Column(found)
            taken.add(found)
    return ColumnMapping(columns)


def mapping_file(table: Path) -> Path | None:
    """The mapping that lies beside the table, if there is one."""
    candidates = (table.with_name(f"{table.name}.mapping.toml"), table.with_name(f"{table.stem}.mapping.toml"))
    for candidate in (*candidates, table.with_name("mapping.toml")):
        if candidate.is_file():
            return candidate
    return None


def read_mapping(path: Path) -> ColumnMapping:
    """The mapping in a TOML file; raises MappingError."""
    try:
        if path.stat().st_size > _TOO_LARGE:
            raise MappingError(f"{path.name} is too large for a mapping")
        table = tomllib.loads(path.read_text("utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as failure:
        raise MappingError(f"{path.name} cannot be read: {failure}") from failure
    columns = {name: _column(name, value, path.name) for name, value in table.get("columns", {}).items()}
    constants = {name: str(value) for name, value in table.get("constants", {}).items() if name in _CONSTANT_FIELDS}
    options = table.get("table", {})
    mapping = ColumnMapping(columns, constants, options.get("delimiter"), options.get("encoding"), path.name)
    if not mapping.usable:
        raise MappingError(f"{path.name} maps no column to a headline or a body")
    return mapping


def _column(name: str, value: Any, file: str) -> Column:
    if name not in FIELDS:
        raise MappingError(f"{file} maps {name!r}, which is no field; there are {', '.join(FIELDS)}")
    if isinstance(value, str):
        return Column(value)
    if isinstance(value, dict) and isinstance(value.get("column"), str):
        return Column(value["column"], value.get("separator"), value.get("format"))
    raise MappingError(f'{file}: {name} must be a column\'s name or {{ column = "…" }}')


@lru_cache(maxsize=1)
def _names() -> dict[str, list[str]]:
    return {name: [_folded(word) for word in words] for name, words in resources.rules("columns")["columns"].items()}


def _folded(header: str) -> str:
    return "".join(character for character in header.casefold() if character.isalnum())
