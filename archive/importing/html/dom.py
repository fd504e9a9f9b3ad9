"""Bytes or text to a tree, within bounds: no network, no entities, no recursion of ours over the tree.

libxml2 reads the mark-up forgivingly; `huge_tree` stays off, so its own limits on depth and on the length of one text
hold, and what goes beyond them is cut and reported.
"""

from __future__ import annotations

from dataclasses import dataclass

from lxml import etree

from archive.importing.decoding import Decoded, decode

LARGEST = 48 * 1024 * 1024  # bytes of mark-up that are parsed; a page is cut after that
DEEPEST = 220  # elements inside one another; below that the words are kept and the structure is not


@dataclass(frozen=True, slots=True)
class Page:
    """A parsed page: its root, the text it was parsed from and whether anything was cut."""

    root: etree._Element
    decoded: Decoded
    cut: bool


def parse_page(data: bytes | str) -> Page | None:
    """The tree of a page, or None when there is nothing in it that could be mark-up."""
    decoded = Decoded(data, "unicode", "given as text") if isinstance(data, str) else decode(data[: LARGEST * 2])
    source = decoded.text[:LARGEST]
    root = _parse(source)
    if root is None:
        return None
    return Page(root, decoded, cut=len(source) < len(decoded.text))


def _parse(source: str) -> etree._Element | None:
    encoded = source.encode("utf-8", "replace")
    if not encoded.strip():
        return None
    parser = etree.HTMLParser(encoding="utf-8", remove_pis=True, remove_comments=True, huge_tree=False)
    try:
        return etree.fromstring(encoded, parser)
    except (etree.XMLSyntaxError, ValueError):
        return None
