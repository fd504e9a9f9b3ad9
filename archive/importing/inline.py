"""The text of an element as a person reads it: white space collapsed, line breaks kept, entities by their text."""

from __future__ import annotations

import re
from collections.abc import Mapping

from lxml import etree

from archive.importing.safe_xml import is_entity, local_name

BREAK = "\x0b"
"""Stands for a line break of the mark-up until white space is collapsed; no text has it, `clean` takes it out."""

_SPACE = re.compile(r"[ \t\n\r\f]+")
_AROUND_BREAK = re.compile(r" *\x0b *")
_BLOCKISH = frozenset(
    [
        "p",
        "div",
        "li",
        "tr",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "td",
        "th",
        "dt",
        "dd",
        "byttl",
        "location",
        "city",
        "figcaption",
    ]
)
_SKIPPED = frozenset(("script", "style"))


def inline_text(element: etree._Element, entities: Mapping[str, str], *, keep_space: bool = False) -> str:
    """All text inside the element (not its tail), with `BREAK` for line breaks; not yet collapsed."""
    if is_entity(element):
        return entities.get((element.text or "").strip("&;"), "")
    pieces: list[str] = []
    _gather(element, entities, pieces)
    text = "".join(pieces)
    return text.replace(BREAK, "\n") if keep_space else text


def collapsed(text: str) -> str:
    """Runs of white space as one space, breaks as line ends, nothing at the ends."""
    return _AROUND_BREAK.sub("\n", _SPACE.sub(" ", text)).strip(" \n")


def text_of(element: etree._Element | None, entities: Mapping[str, str] | None = None) -> str:
    """The text of a small element on one line; "" for None."""
    if element is None:
        return ""
    return collapsed(inline_text(element, entities or {})).replace("\n", " ")


def _gather(element: etree._Element, entities: Mapping[str, str], pieces: list[str]) -> None:
    """Depth first without recursion: documents choose how deep they nest."""
    stack: list[etree._Element | str] = [element]
    while stack:
        node = stack.pop()
        if isinstance(node, str):
            pieces.append(node)
            continue
        if is_entity(node):
            pieces.append(entities.get((node.text or "").strip("&;"), ""))
            continue
        name = local_name(node)
        if not name or name in _SKIPPED:
            continue
        if name in _BLOCKISH:
            pieces.append(" ")
            stack.append(" ")
        pieces.append(BREAK if name == "br" else node.text or "")
        for child in reversed(node):
            stack += [child.tail or "", child]
