"""Bytes or text to a tree, within bounds: no network, no entities, no recursion of ours over the tree.

libxml2 reads the mark-up forgivingly; `huge_tree` stays off, so its own limits on depth (255 elements) and on the
length of one text (10 MB) hold. A page that goes beyond them is read once more without the elements that carry no
meaning, so that its words are kept; that it was cut is said in any case.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from lxml import etree

from archive.importing.decoding import Decoded, decode

LARGEST = 24 * 1024 * 1024  # code points of mark-up that are parsed; a page is cut after that
_LONGEST_RUN = 2_000_000  # code points without a tag; libxml2 refuses longer texts
_SHAPELESS = re.compile(
    r"</?(?:div|span|font|section|b|i|u|em|strong|table|tbody|tr|td|center|small|big|ul|ol|blockquote|article|main)"
    r"(?:\s[^<>]{0,2000})?>",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Page:
    """A parsed page: its root, the text it was parsed from and whether anything was cut."""

    root: etree._Element
    decoded: Decoded
    cut: bool


def parse_page(data: bytes | str) -> Page | None:
    """The tree of a page, or None when there is nothing in it that could be mark-up."""
    given = isinstance(data, str)
    size = len(data)
    decoded = Decoded(data[:LARGEST], "unicode", "given as text") if given else decode(data[: LARGEST * 4])  # type: ignore[arg-type]
    source = decoded.text[:LARGEST]
    cut = len(source) < len(decoded.text) or size > (LARGEST if given else LARGEST * 4)
    root, whole = _parse(source)
    if not whole:
        flat, _ = _parse(_broken_up(_SHAPELESS.sub("<p>", source)))
        root = flat if flat is not None else root
    return None if root is None else Page(root, decoded, cut or not whole)


def _parse(source: str) -> tuple[etree._Element | None, bool]:
    """The root, and whether libxml2 read all of it."""
    encoded = source.encode("utf-8", "replace")
    if not encoded.strip():
        return None, True
    parser = etree.HTMLParser(encoding="utf-8", remove_pis=True, remove_comments=True, huge_tree=False)
    try:
        root = etree.fromstring(encoded, parser)
    except (etree.XMLSyntaxError, ValueError):
        return None, False
    return root, not any(entry.type_name == "ERR_RESOURCE_LIMIT" for entry in parser.error_log)


def _broken_up(source: str) -> str:
    """Texts that no tag interrupts for too long, interrupted."""
    parts: list[str] = []
    for run in source.split("<"):
        pieces = [run[start : start + _LONGEST_RUN] for start in range(0, max(1, len(run)), _LONGEST_RUN)]
        parts.append("<p>".join(pieces))
    return "<".join(parts)
