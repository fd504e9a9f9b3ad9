"""Small questions to a NewsML-G2 item: the parts of a concept code, the name of something, its role."""

from __future__ import annotations

from lxml import etree

from archive.importing.inline import text_of

_NOTHING = frozenset(("no-data-available", "n/a", "none", "unknown", "-"))


def meta(item: etree._Element, part: str) -> etree._Element | None:
    """The item's own itemMeta, contentMeta, rightsInfo …, not that of an item inside it."""
    return item.find(f"{{*}}{part}")


def children(item: etree._Element, part: str, name: str) -> list[etree._Element]:
    """Elements called `name` directly inside a part of the item."""
    parent = meta(item, part)
    return [] if parent is None else parent.findall(f"{{*}}{name}")


def code(element: etree._Element, attribute: str = "role") -> str:
    """The code of a concept, without its scheme and in lower case: "crol:photog" → "photog"."""
    return (element.get(attribute) or "").rpartition(":")[2].casefold()


def scheme(element: etree._Element, attribute: str = "qcode") -> str:
    """The scheme alias of a concept, in lower case: "sttdepartment:9" → "sttdepartment"."""
    return (element.get(attribute) or "").partition(":")[0].casefold()


def name_of(element: etree._Element, language: str | None = None) -> str:
    """The name of a party or place: its <name> in the item's language if there are several, else its literal."""
    names = element.findall("{*}name")
    if language:
        tag = "{http://www.w3.org/XML/1998/namespace}lang"
        names.sort(key=lambda name: not (name.get(tag) or language).startswith(language[:2]))
    named = next((text_of(name) for name in names if text_of(name)), "")
    found = named or (element.get("literal") or "").strip()
    return "" if found.casefold() in _NOTHING else found


def item_class(item: etree._Element) -> str:
    """ "text", "picture", "video" …, or "" when the item does not say."""
    found = children(item, "itemMeta", "itemClass")
    return code(found[0], "qcode") if found else ""


def is_binary(inline_data: etree._Element) -> bool:
    """Whether an inlineData element holds no text: it is encoded, or its type is none of text."""
    kind = (inline_data.get("contenttype") or "").casefold()
    return bool(inline_data.get("encoding")) or kind.partition("/")[0] in ("image", "audio", "video")
