"""Story mark-up to blocks: XHTML, HTML fragments and NITF bodies are close enough for one reader.

Block-level elements become blocks with their path; runs of loose text between them become paragraphs; figures and NITF
media become a picture, a caption and a credit. What an element means is kept, what it should look like is not.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping

from lxml import etree

from archive.importing.builder import ArticleBuilder
from archive.importing.figures import FIGURES, FigureReader, picture_reference
from archive.importing.inline import BREAK, collapsed, inline_text
from archive.importing.safe_xml import is_entity, local_name
from archive.model import BlockKind

_HEADINGS = {f"h{level}": level for level in range(1, 7)} | {"hl1": 1, "hl2": 2}
_KINDS = {
    "p": BlockKind.PARAGRAPH,
    "li": BlockKind.LIST_ITEM,
    "dt": BlockKind.LIST_ITEM,
    "dd": BlockKind.LIST_ITEM,
    "blockquote": BlockKind.QUOTE,
    "bq": BlockKind.QUOTE,
    "byline": BlockKind.BYLINE,
    "dateline": BlockKind.DATELINE,
    "figcaption": BlockKind.CAPTION,
    "media-caption": BlockKind.CAPTION,
    "media-producer": BlockKind.CREDIT,
    "tagline": BlockKind.PARAGRAPH,
    "address": BlockKind.PARAGRAPH,
    "note": BlockKind.OTHER,
    "pre": BlockKind.PREFORMATTED,
    "table": BlockKind.TABLE,
}
_CONTAINERS = frozenset(
    [
        "div",
        "section",
        "article",
        "main",
        "body",
        "html",
        "block",
        "body.content",
        "body.end",
        "body.head",
        "content",
        "aside",
        "header",
        "footer",
        "nav",
        "ul",
        "ol",
        "dl",
        "center",
        "details",
        "summary",
        "fieldset",
        "form",
        "nitf",
        "hedline",
        "abstract",
        "distributor",
        "hr",
        "tbody",
        "thead",
        "tr",
        "td",
        "th",
        "nitf-table",
    ]
)
_BLOCKS = frozenset([*_HEADINGS, *_KINDS, *_CONTAINERS, *FIGURES])
_SKIPPED = frozenset(
    [
        "script",
        "style",
        "head",
        "noscript",
        "template",
        "iframe",
        "object",
        "embed",
        "video",
        "audio",
        "svg",
        "math",
        "select",
        "button",
    ]
)
_OUTSIDE = frozenset(("nav", "footer", "header", "form"))
_CELLS = ("td", "th")
_PARAGRAPH_BREAK = re.compile(r"\n\s*\n")
_DEEPEST = 200


class MarkupReader:
    """Reads elements into the builder it was given; used for one article and then dropped."""

    def __init__(
        self, builder: ArticleBuilder, entities: Mapping[str, str] | None = None, *, skip: frozenset[str] = frozenset()
    ) -> None:
        """`entities` are the document's own small entities.

        Headings that read exactly as one of `skip` (the headline, the deck) are left out, and a first paragraph that
        only says the headline again.
        """
        self._builder = builder
        self._entities = entities or {}
        self._skip = frozenset(collapsed(text) for text in skip)
        self._figures = FigureReader(builder, self._entities)
        self._attributes: dict[str, str] = {"main": "1"}

    def read(self, element: etree._Element, source: str) -> None:
        """All blocks inside the element, in order; `source` is its path in the original."""
        self._flow(element, source, BlockKind.PARAGRAPH, {}, 0)

    def _flow(
        self, element: etree._Element, source: str, kind: BlockKind, attributes: Mapping[str, str], depth: int
    ) -> None:
        """The children of an element: blocks as blocks, the text between them as blocks of `kind`."""
        run = [element.text or ""]
        counts: Counter[str] = Counter()
        for child in element:
            step = local_name(child)
            name = step.lower()  # there are dialects in capitals
            counts[step] += 1
            if name not in _SKIPPED and name and depth < _DEEPEST and _holds_blocks(child, name):
                self._emit(run, kind, source, attributes)
                self._block(child, name, f"{source}/{step}[{counts[step]}]", kind, depth + 1)
                run = []
            elif is_entity(child) or (name and name not in _SKIPPED):
                self._pictures(child, name)
                run.append(BREAK if name == "br" else inline_text(child, self._entities))
            run.append(child.tail or "")
        self._emit(run, kind, source, attributes)

    def _block(self, element: etree._Element, name: str, source: str, kind: BlockKind, depth: int) -> None:
        if name in FIGURES and self._figures.read(element, source):
            return
        if name == "table" and not any(local_name(inner) == "p" for inner in element.iter("{*}p")):
            self._add(BlockKind.TABLE, _rows(element, self._entities), source, {})
        elif name == "pre":
            self._add(BlockKind.PREFORMATTED, inline_text(element, self._entities, keep_space=True), source, {})
        elif name in _HEADINGS:
            self._add_heading(element, source, _HEADINGS[name])
        else:
            inner = _KINDS.get(name, kind)
            inherits = name == "p" and kind in (BlockKind.LIST_ITEM, BlockKind.QUOTE)
            self._enter(element, name, source, kind if inherits or kind is BlockKind.OTHER else inner, depth)

    def _enter(self, element: etree._Element, name: str, source: str, kind: BlockKind, depth: int) -> None:
        outer = self._attributes
        if name in _OUTSIDE:
            kind = BlockKind.OTHER
        if name in _OUTSIDE or name == "aside":
            self._attributes = {}
        self._flow(element, source, kind, _evidence(element, name), depth)
        self._attributes = outer

    def _emit(self, run: list[str], kind: BlockKind, source: str, attributes: Mapping[str, str]) -> None:
        """A run of text: one block, or several where two line breaks part paragraphs."""
        for part in _PARAGRAPH_BREAK.split(collapsed("".join(run))):
            self._add(kind, part, source, attributes)

    def _add(self, kind: BlockKind, text: str, source: str, attributes: Mapping[str, str]) -> None:
        if text.strip() and not self._builder.repeats_headline(text):
            self._builder.block(kind, text, source, attributes={**self._attributes, **attributes})

    def _add_heading(self, element: etree._Element, source: str, level: int) -> None:
        self._pictures(element, "")
        text = collapsed(inline_text(element, self._entities))
        if text and text not in self._skip:
            self._builder.block(BlockKind.HEADING, text, source, level=level, attributes=self._attributes)

    def _pictures(self, element: etree._Element, name: str) -> None:
        """Pictures that stand in running text: they have no caption, but they are part of the article."""
        found = [element] if name == "img" else list(element.iter("{*}img")) if len(element) else []
        for image in found:
            reference = picture_reference(image)
            if reference:
                self._builder.picture(reference, alternative=image.get("alt"))


def parse_fragment(html: str) -> etree._Element | None:
    """The body of an HTML fragment, forgivingly; None when there is nothing in it."""
    if not html.strip():
        return None
    parser = etree.HTMLParser(encoding="utf-8", no_network=True, huge_tree=False, remove_comments=True, remove_pis=True)
    document = f"<html><body>{html}</body></html>".encode("utf-8", "replace")
    try:
        root = etree.fromstring(document, parser)
    except (etree.XMLSyntaxError, ValueError):
        return None
    return None if root is None else root.find("body")


def plain_text(html: str) -> str:
    """The text of an HTML fragment, on one line."""
    if "<" not in html and "&" not in html:
        return " ".join(html.split())
    body = parse_fragment(html)
    return "" if body is None else " ".join(inline_text(body, {}).split())


def _holds_blocks(element: etree._Element, name: str) -> bool:
    if name in _BLOCKS:
        return True
    return len(element) > 0 and any(local_name(inner).lower() in _BLOCKS for inner in element.iterdescendants())


def _evidence(element: etree._Element, name: str) -> dict[str, str]:
    """What the mark-up says of a block beyond its kind: its class, NITF's tagline, the link that it wholly is."""
    evidence = {}
    css_class = element.get("class")
    if css_class:
        evidence["class"] = css_class[:200]
    if name == "tagline":
        evidence["field"] = "tagline"
    if len(element) == 1 and local_name(element[0]) == "a" and not (element.text or "").strip():
        link = element[0]
        href = link.get("href")
        if href and not (link.tail or "").strip():
            evidence["href"] = href[:2000]
    return evidence


def _rows(table: etree._Element, entities: Mapping[str, str]) -> str:
    """A table as lines, its cells parted by " | "."""
    lines = []
    for row in table.iter("{*}tr"):
        cells = [collapsed(inline_text(cell, entities)) for cell in row if local_name(cell) in _CELLS]
        if any(cells):
            lines.append(" | ".join(cell.replace("\n", " ") for cell in cells).strip())
    return "\n".join(lines)
