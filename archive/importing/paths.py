"""Paths into an original, as provenance shows them: /newsItem/contentMeta/headline[2] or /associations/0/caption.

XPath-like with local names, since prefixes are a file's own choice; an index only where siblings share the name.
"""

from __future__ import annotations

from lxml import etree

from archive.importing.safe_xml import local_name


def path_of(element: etree._Element, attribute: str = "") -> str:
    """Where the element (or an attribute of it) lies in its document."""
    steps = []
    node: etree._Element | None = element
    while node is not None:
        steps.append(step_of(node))
        node = node.getparent()
    return "/" + "/".join(reversed(steps)) + (f"/@{attribute}" if attribute else "")


def step_of(element: etree._Element) -> str:
    """The last step of the element's path: its local name, with its number among siblings of that name."""
    name = local_name(element)
    parent = element.getparent()
    if parent is None:
        return name
    before = sum(1 for _ in element.itersiblings(element.tag, preceding=True))
    if before:
        return f"{name}[{before + 1}]"
    following = next(element.itersiblings(element.tag), None)
    return name if following is None else f"{name}[1]"


def pointer(*steps: str | int) -> str:
    """A JSON pointer (RFC 6901) of these keys and indexes."""
    return "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in steps)
