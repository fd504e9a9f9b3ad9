"""JSON-LD blocks of a page to stated values: schema.org's Article and what hangs on it (schema.org/Article).

Broken JSON is read as far as it goes: comments and CDATA around it, trailing commas, raw line ends in strings, several
objects in a row. Graphs, arrays and nested entities are walked without recursion and within bounds; references by
"@id" are followed one step.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from archive.resources import rules

LARGEST = 4_000_000  # characters of one block
_MOST_NODES = 20_000
_WRAPPING = re.compile(r"^\s*(?://\s*)?(?:<!\[CDATA\[|<!--)|(?://\s*)?(?:\]\]>|-->)\s*;?\s*$")
_TRAILING_COMMA = re.compile(r",(?=\s{0,200}[}\]])")
_TAG = re.compile(r"<[a-zA-Z/!][^<>]{0,2000}>")
_PARAGRAPH = re.compile(r"</p>|<br\s{0,3}/?>|\r\n?|\u2029", re.IGNORECASE)
_SPACE = re.compile(r"\s+")
_DECODER = json.JSONDecoder(strict=False)


@dataclass(slots=True)
class Node:
    """One typed object of a page's JSON-LD: where it stands, its types in lower case, whether another list owns it."""

    data: dict[str, Any]
    path: str
    types: tuple[str, ...]
    foreign: bool


@dataclass(slots=True)
class Graph:
    """All typed objects of a page, and every object that carries an "@id"."""

    nodes: list[Node] = field(default_factory=list)
    by_id: dict[str, dict[str, Any]] = field(default_factory=dict)

    def resolved(self, value: Any) -> Any:
        """The object that a bare {"@id": …} stands for, else the value itself."""
        if isinstance(value, dict) and set(value) <= {"@id", "@type"} and isinstance(value.get("@id"), str):
            return self.by_id.get(value["@id"], value)
        return value


def read_graph(blocks: list[tuple[str, str]]) -> Graph:
    """The graph of all blocks, given as (path of the script element, its text)."""
    graph = Graph()
    for path, text in blocks:
        for value in parse_json(text):
            _collect(graph, value, path + "#")
    return graph


def parse_json(text: str) -> Iterator[Any]:
    """Every value that can be read from a block, in order; nothing for what is beyond repair."""
    text = _WRAPPING.sub("", _WRAPPING.sub("", text[:LARGEST])).strip().rstrip(";")
    if not text:
        return
    for attempt in (text, _TRAILING_COMMA.sub("", text), _TRAILING_COMMA.sub("", html.unescape(text))):
        values = list(_values(attempt))
        if values:
            yield from values
            return


def _values(text: str) -> Iterator[Any]:
    position = 0
    while position < len(text):
        try:
            value, position = _DECODER.raw_decode(text, position)
        except (ValueError, RecursionError):
            return
        yield value
        while position < len(text) and text[position] in " \t\r\n;,":
            position += 1


def _collect(graph: Graph, value: Any, path: str) -> None:
    foreign_keys = frozenset(rules("html")["jsonld"]["foreign_keys"])
    waiting: list[tuple[Any, str, bool]] = [(value, path, False)]
    seen = 0
    while waiting and seen < _MOST_NODES:
        item, place, foreign = waiting.pop()
        seen += 1
        if isinstance(item, list):
            waiting.extend((part, f"{place}[{i}]", foreign) for i, part in reversed(list(enumerate(item))))
        elif isinstance(item, dict):
            _note(graph, item, place, foreign)
            children = [(part, _step(place, key), foreign or key.lower() in foreign_keys) for key, part in item.items()]
            waiting.extend(child for child in reversed(children) if isinstance(child[0], (dict, list)))


def _step(place: str, key: str) -> str:
    return f"{place}{key}" if place.endswith("#") else f"{place}.{key}"


def _note(graph: Graph, item: dict[str, Any], place: str, foreign: bool) -> None:
    types = tuple(str(kind).rsplit("/", 1)[-1].rsplit(":", 1)[-1].lower() for kind in as_list(item.get("@type")))
    if types:
        graph.nodes.append(Node(item, place, types, foreign))
    identity = item.get("@id")
    if isinstance(identity, str) and len(item) > 1:
        graph.by_id.setdefault(identity, item)


def as_list(value: Any) -> list[Any]:
    """The value as a list: itself, or one item, or nothing."""
    if value is None:
        return []
    return value if isinstance(value, list) else [value]


def plain(value: Any) -> str:
    """A text value without mark-up and entities, on one line; "" for anything that is no text."""
    if isinstance(value, dict):
        value = value.get("@value", value.get("name", ""))
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return str(value)
    if not isinstance(value, str):
        return ""
    return _SPACE.sub(" ", _TAG.sub(" ", html.unescape(html.unescape(value)))).strip()


def paragraphs(value: Any) -> str:
    """A text value as `plain`, but each paragraph on a line of its own."""
    if not isinstance(value, str):
        return plain(value)
    broken = _PARAGRAPH.sub("\n", html.unescape(value))
    return "\n".join(line for part in broken.split("\n") if (line := plain(part)))
