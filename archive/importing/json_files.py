"""JSON documents, lists in them, and JSON Lines as records with a place each, without reading a large file whole."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from archive.config import Limits
from archive.importing.decoding import Decoded, decode
from archive.importing.files import read_item
from archive.importing.issues import error
from archive.importing.paths import pointer
from archive.model import ImportIssue

_LISTS = (
    "items",
    "_items",
    "articles",
    "docs",
    "documents",
    "results",
    "entries",
    "stories",
    "posts",
    "hits",
    "records",
)
_LONGEST_FIRST_LINE = 4 * 1024 * 1024
_MOST_DIGITS = 1000  # Python refuses to read more than 4,300: the time it takes is quadratic


@dataclass(frozen=True, slots=True)
class Record:
    """One object of a file: `locator` addresses it, `pointer` is the JSON pointer that its own paths start from."""

    value: dict[str, Any]
    locator: str
    pointer: str
    encoding: str


def json_records(path: Path, limits: Limits) -> Iterator[Record | ImportIssue]:
    """Every object of the file that could be an article; what cannot be parsed is an issue that says where."""
    try:
        if is_json_lines(path):
            with path.open("rb") as file:
                yield from _lines(path, file, limits)
            return
    except OSError as failure:
        yield error(path, "unreadable", f"The file cannot be read: {failure.strerror or failure}.")
        return
    yield from _document(path, limits)


def is_json_lines(path: Path) -> bool:
    """Whether the first line is an object by itself and anything follows; raises OSError."""
    with path.open("rb") as file:
        first = file.readline(_LONGEST_FIRST_LINE)
        while first and not first.strip():
            first = file.readline(_LONGEST_FIRST_LINE)
        following = file.read(4096).strip()
    return bool(following) and isinstance(_parsed(decode(first).text), dict)


def parse_json(text: str) -> Any:
    """The value of a JSON text; raises ValueError, also for nesting that is deeper than Python can follow."""
    try:
        return json.loads(text, parse_int=_whole_number)
    except RecursionError:
        raise ValueError("it nests too deeply") from None


def _whole_number(digits: str) -> int | float:
    """A number of more digits than anybody counts with is read as JavaScript reads it."""
    return int(digits) if len(digits) <= _MOST_DIGITS else float(digits)


def _parsed(text: str) -> Any:
    try:
        return parse_json(text)
    except ValueError:
        return None


def _lines(path: Path, file: IO[bytes], limits: Limits) -> Iterator[Record | ImportIssue]:
    number = 0
    while line := file.readline(limits.item_bytes + 1):
        number += 1
        locator = f"{path}#L{number}"
        if len(line) > limits.item_bytes:
            yield error(path, "too-large", f"Line {number} is longer than the limit for one item.", locator)
            return
        if line.strip():
            yield _line(path, line, locator)


def _line(path: Path, line: bytes, locator: str) -> Record | ImportIssue:
    decoded = decode(line)
    try:
        value = parse_json(decoded.text)
    except ValueError as failure:
        return error(path, "malformed", f"The line is not JSON: {failure}.", locator)
    if not isinstance(value, dict):
        return error(path, "malformed", "The line is not a JSON object.", locator)
    return Record(value, locator, "", decoded.described)


def _document(path: Path, limits: Limits) -> Iterator[Record | ImportIssue]:
    data = read_item(path, limits)
    if isinstance(data, ImportIssue):
        yield data
        return
    decoded = decode(data)
    try:
        value = parse_json(decoded.text)
    except ValueError as failure:
        yield error(path, "malformed", f"The file is not well-formed JSON: {failure}.")
        return
    yield from _values(path, value, decoded)


def _values(path: Path, value: Any, decoded: Decoded) -> Iterator[Record | ImportIssue]:
    steps, items = _list_in(value)
    if items is None:
        if isinstance(value, dict):
            yield Record(value, str(path), "", decoded.described)
        else:
            yield error(path, "malformed", "The JSON holds no object.")
        return
    for index, item in enumerate(items):
        place = pointer(*steps, index)
        if isinstance(item, dict):
            yield Record(item, f"{path}#{place}", place, decoded.described)
        else:
            yield error(path, "malformed", "The item is not a JSON object.", f"{path}#{place}")


def _list_in(value: Any) -> tuple[tuple[str, ...], list[Any] | None]:
    """The list of records in a document: the document itself, or what lies under one of the usual names."""
    if isinstance(value, list):
        return (), value
    if isinstance(value, dict):
        for name in _LISTS:
            items = value.get(name)
            if isinstance(items, list) and items and all(isinstance(item, dict) for item in items):
                return (name,), items
    return (), None
