"""XML from strangers: no entity is expanded, nothing is fetched, and broken mark-up is read as far as it goes.

First strictly, as the bytes are; then with the charset judged by `decoding` and what XML forbids taken out; then with
libxml2's recovery. Each step that was needed is an issue, so that a person knows.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from html.entities import html5
from typing import Any, cast

from lxml import etree

from archive.importing.decoding import decode

_DECLARATION = re.compile(r"^\s*<\?xml[^>]{0,400}\?>")
_FORBIDDEN_REFERENCE = re.compile(r"&#(?:x0{0,6}(?:[0-8bcefBCEF]|1[0-9a-fA-F])|0{0,6}(?:[0-8]|1[1245-9]|2\d|3[01]));")
_NAMED = re.compile(r"&([A-Za-z][A-Za-z0-9]{1,31});")
_XML_OWN = {"amp", "lt", "gt", "quot", "apos"}
_BOMB_REFERENCE = re.compile(r"[&%][\w.-]{1,64};")
_LONGEST_ENTITY = 1000
# What libxml2 says where one of its limits is met.
_LIMITS = (
    ("xcessive depth", "its elements nest deeper than any article's"),
    ("XML_PARSE_HUGE", "a name, an attribute or a text in it is longer than 10 MB, or there are too many"),
    ("amplification", "its entities unpack to far more than it holds"),
)


class XmlError(Exception):
    """The bytes are not XML that anything can be read from; `code` is an issue's."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code
        self.message = message


@dataclass(frozen=True, slots=True)
class Parsed:
    """The document element, how the bytes were decoded, and what was wrong: (code, sentence) pairs."""

    root: etree._Element
    encoding: str
    problems: tuple[tuple[str, str], ...] = ()
    entities: dict[str, str] | None = None


def parse_xml(data: bytes) -> Parsed:
    """The document in `data`; raises XmlError when nothing of it can be read."""
    try:
        root = etree.fromstring(data, parser())
    except (etree.XMLSyntaxError, ValueError):
        return _repaired(data)
    declared = root.getroottree().docinfo.encoding or "UTF-8"
    return _checked(root, f"{declared.lower()} (XML)", ())


def parser(*, recover: bool = False) -> etree.XMLParser:
    """A parser that expands no entity, fetches nothing and keeps libxml2's limits on depth and size."""
    return etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        dtd_validation=False,
        attribute_defaults=False,
        huge_tree=False,
        recover=recover,
        remove_pis=True,
        remove_comments=True,
    )


def local_name(element: etree._Element) -> str:
    """The element's name without its namespace; "" for what is not an element."""
    tag = cast(object, element.tag)  # a function for comments and entities, whatever the stubs say
    if not isinstance(tag, str):
        return ""
    return tag.rpartition("}")[2]


def is_entity(node: etree._Element) -> bool:
    """Whether the node is an entity reference that was left alone."""
    return cast(object, node.tag) is etree.Entity


def _repaired(data: bytes) -> Parsed:
    """A second and a third try, for mark-up that is nearly XML."""
    decoded = decode(data)
    text = _DECLARATION.sub("", decoded.text, count=1)
    text = _NAMED.sub(_character, _FORBIDDEN_REFERENCE.sub("", text))
    cleaned = text.encode("utf-8", "replace")
    try:
        root = etree.fromstring(cleaned, parser())
    except (etree.XMLSyntaxError, ValueError) as failure:
        return _recovered(cleaned, decoded.described, failure)
    return _checked(root, decoded.described, ())


def _recovered(cleaned: bytes, encoding: str, failure: Exception) -> Parsed:
    try:
        root = etree.fromstring(cleaned, parser(recover=True))
    except (etree.XMLSyntaxError, ValueError):
        root = None
    if root is None:
        raise XmlError("malformed", f"It is not well-formed XML: {_words(failure)}.")
    problem = ("malformed", f"The XML is damaged ({_words(failure)}); what could be read was kept.")
    return _checked(root, encoding, (problem,))


def _words(failure: Exception) -> str:
    """What is wrong and where, in words for a person: without the parser's name for its input and its advice to us."""
    said = " ".join(str(failure).split())
    for sign, meaning in _LIMITS:
        if sign in said:
            return meaning
    return said.replace(" (<string>, line ", " (line ")[:300]


def _checked(root: etree._Element, encoding: str, problems: tuple[tuple[str, str], ...]) -> Parsed:
    """Small flat entities of the document's own are known by their text; others are left out, with an issue."""
    entities: dict[str, str] = {}
    bomb = False
    dtd = root.getroottree().docinfo.internalDTD
    for entity in cast(Any, dtd).iterentities() if dtd is not None else ():
        content = entity.content or ""
        if _BOMB_REFERENCE.search(content) or len(content) > _LONGEST_ENTITY:
            bomb = True
        elif entity.name and "<" not in content:
            entities[entity.name] = content
    if bomb:
        sentence = "The document declares entities that expand into others; they were left out."
        problems = (*problems, ("entity-bomb", sentence))
    return Parsed(root, encoding, problems, entities)


def _character(found: re.Match[str]) -> str:
    """The character that HTML knows by this name; XML's own five and unknown names stay as they are."""
    name = found[1]
    return found[0] if name in _XML_OWN else html5.get(f"{name};", found[0])
