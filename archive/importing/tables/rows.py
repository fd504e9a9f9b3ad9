"""One row or record to an article, by a mapping."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime
from typing import Any

from archive import resources
from archive.importing.builder import ArticleBuilder
from archive.importing.json_nodes import Node
from archive.importing.markup import plain_text
from archive.importing.names import state_writers
from archive.importing.paths import pointer
from archive.importing.plain import add_dateline, add_story
from archive.importing.tables.mapping import Column, ColumnMapping
from archive.model import BlockKind

Lookup = Callable[[str], tuple[Any, str]]
"""A column's value in the row, whatever its type, and the place of it; (None, "") when the row has none."""

_SEPARATORS = re.compile(r"\s*[;|\n]\s*|\s*,\s+|,(?=\S)")
_SIMPLE = ("section", "outlet", "language", "rights", "correction")


def read_row(builder: ArticleBuilder, mapping: ColumnMapping, lookup: Lookup) -> None:
    """Everything that the mapping knows of the row, into the builder."""
    row = _Row(builder, mapping, lookup)
    row.constants()
    row.simple()
    row.dates()
    row.heads()
    row.body()
    row.picture()


def json_lookup(node: Node) -> Lookup:
    """Columns of a JSON record: keys, or paths of keys and indexes joined by dots."""

    def lookup(name: str) -> tuple[Any, str]:
        if name in node.value:
            return node.value[name], node.at(name)
        value: Any = node.value
        steps = name.split(".")
        for step in steps:
            if isinstance(value, dict):
                value = value.get(step)
            elif isinstance(value, list) and step.isdigit() and int(step) < len(value):
                value = value[int(step)]
            else:
                return None, ""
        return value, node.place + pointer(*steps)

    return lookup


def json_pictures(builder: ArticleBuilder, node: Node) -> None:
    """Pictures that a JSON record lists, each with caption, credit and address."""
    for name in resources.rules("columns")["lists"]["pictures"]:
        for picture in node.nodes(name):
            reference = picture.text("url", "src", "href", "file", "image")[0]
            number = builder.picture(reference) if reference else None
            caption, place = picture.text("caption", "text", "description", "title", "alt")
            credit, credit_place = picture.text("credit", "photographer", "copyright", "source", "author")
            place = place or picture.place
            builder.caption(plain_text(caption), plain_text(credit), place, credit_source=credit_place, picture=number)


class _Row:
    """One row being read."""

    def __init__(self, builder: ArticleBuilder, mapping: ColumnMapping, lookup: Lookup) -> None:
        self._builder = builder
        self._mapping = mapping
        self._lookup = lookup

    def _text(self, field: str) -> tuple[str, str]:
        column = self._mapping.columns.get(field)
        if column is None:
            return "", ""
        value, place = self._lookup(column.name)
        return _as_text(value), place

    def _list(self, field: str) -> list[tuple[str, str]]:
        """The items of a list cell: a JSON list, or a text cut at its separator."""
        column = self._mapping.columns.get(field)
        if column is None:
            return []
        value, place = self._lookup(column.name)
        if isinstance(value, list):
            return [(_as_text(item), f"{place}/{index}") for index, item in enumerate(value)]
        return [(item, place) for item in _cut(_as_text(value), column)]

    def constants(self) -> None:
        for field, value in self._mapping.constants.items():
            self._builder.state(field, value, self._mapping.source, confidence=0.8)
        self._builder.language = self._mapping.constants.get("language")

    def simple(self) -> None:
        builder = self._builder
        for field in _SIMPLE:
            text, place = self._text(field)
            builder.state_unless(field, plain_text(text), place)
        builder.language = builder.value("language") or None
        url, place = self._text("url")
        if url.startswith(("http://", "https://")):
            builder.url = url
            builder.state("url", url, place)
        builder.state_each("keywords", self._list("keywords"))

    def dates(self) -> None:
        for field in ("published", "updated"):
            text, place = self._text(field)
            column = self._mapping.columns.get(field)
            if column is not None and column.format:
                text = _formatted(text, column.format)
            self._builder.state_date(field, text, place)

    def heads(self) -> None:
        builder = self._builder
        for field, kind in (("headline", BlockKind.HEADING), ("deck", BlockKind.DECK)):
            text, place = self._text(field)
            text = plain_text(text)
            if text and text != builder.value("headline"):
                builder.head(field, kind, text, place)
        self._byline()
        text, place = self._text("dateline")
        if text:
            add_dateline(builder, plain_text(text), place)

    def _byline(self) -> None:
        people = self._list("byline")
        column = self._mapping.columns.get("byline")
        printed, place = ", ".join(plain_text(name) for name, _ in people if name), people[0][1] if people else ""
        if not printed or column is None:
            return
        value, _ = self._lookup(column.name)
        if not isinstance(value, list):
            printed = plain_text(_as_text(value))
        self._builder.head("byline_printed", BlockKind.BYLINE, printed, place)
        listed = isinstance(value, list) or column.separator
        if not listed:
            state_writers(self._builder, printed, place)
            return
        names = [(plain_text(name), where) for name, where in people]
        for number, (name, where) in enumerate(named for named in names if named[0]):
            self._builder.state(f"bylines[{number}].name", name, where, confidence=0.8)

    def body(self) -> None:
        text, place = self._text("body")
        skip = frozenset({self._builder.value("headline"), self._builder.value("deck")} - {""})
        add_story(self._builder, text, place, skip)

    def picture(self) -> None:
        (caption, place), (credit, credit_place) = self._text("caption"), self._text("credit")
        reference, image_place = self._text("image")
        picture = self._builder.picture(reference) if reference else None
        where = place or credit_place or image_place
        self._builder.caption(
            plain_text(caption), plain_text(credit), where, credit_source=credit_place or None, picture=picture
        )


def _as_text(value: Any) -> str:
    """A cell as text; an object by its name, a list of paragraphs by its items."""
    if isinstance(value, str):
        return value.strip()
    if isinstance(value, dict):
        return Node(value).text("name", "value", "text", "title", "label", "rendered")[0]
    if isinstance(value, list):
        return "\n\n".join(filter(None, (_as_text(item) for item in value)))
    if isinstance(value, bool) or value is None:
        return ""
    return str(value)


def _cut(text: str, column: Column) -> list[str]:
    if column.separator:
        return [item.strip() for item in text.split(column.separator)]
    return _SEPARATORS.split(text) if text else []


def _formatted(text: str, pattern: str) -> str:
    try:
        moment = datetime.strptime(text.strip(), pattern)  # noqa: DTZ007 - the zone is the pattern's affair
    except ValueError:
        return ""
    has_time = any(code in pattern for code in ("%H", "%I", "%c", "%X"))
    return moment.isoformat() if has_time else moment.date().isoformat()
