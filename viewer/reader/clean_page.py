"""A saved page without anything that acts: its words in blocks, no script, no style, no address; no Qt.

Not what extraction sees: this is the whole page as it came, for a person to look up what a rule left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml import etree

MOST_BLOCKS = 4000
_MOST_MARKUP = 1_000_000  # characters of a page that are read
_LOOKS = re.compile(r"<(?:!doctype\s+html|html|head|body|article|div|p)[\s>]", re.IGNORECASE)
_GONE = frozenset(
    {"script", "style", "noscript", "template", "svg", "iframe", "object", "head", "form", "select", "canvas"}
)
_BLOCKS: dict[str, str] = {
    **{f"h{level}": f"h{level}" for level in range(1, 7)},
    **dict.fromkeys(("li", "dt", "dd"), "li"),
    **dict.fromkeys(("pre", "textarea"), "pre"),
    "blockquote": "quote",
    "figcaption": "caption",
    **dict.fromkeys(
        (
            *("p", "div", "section", "article", "header", "footer", "nav", "aside", "main", "body", "hr"),
            *("ul", "ol", "dl", "table", "tr", "figure", "address", "details", "summary"),
        ),
        "p",
    ),
}
_CELLS = frozenset({"td", "th"})
_BREAK = "\x00"  # <br>: no page can hold this character


@dataclass(frozen=True, slots=True)
class PageBlock:
    """Words of a page: kind is h1 to h6, p, li, pre, quote, caption or picture (its words are the alternative text)."""

    kind: str
    text: str


def looks_like_page(text: str) -> bool:
    """Whether the text is HTML that can be shown as a page; JSON that holds pieces of HTML is not."""
    return not text[:1000].lstrip().startswith(("{", "[")) and _LOOKS.search(text[:20_000]) is not None


def page_blocks(text: str) -> list[PageBlock]:
    """The words of a page in order, at most `MOST_BLOCKS`; empty for what cannot be read as HTML."""
    # Here and not above: the window opens sooner without it, and most originals are never looked at.
    from lxml import etree, html

    parser = html.HTMLParser(no_network=True, remove_comments=True, remove_pis=True, recover=True, huge_tree=False)
    try:
        # Bytes: a str with an encoding declaration would be refused.
        root = etree.fromstring(text[:_MOST_MARKUP].encode("utf-8", "replace"), parser)
    except (etree.LxmlError, ValueError):
        return []
    if root is None:
        return []
    blocks = []
    for block in _Reader().read(root):
        blocks.append(block)
        if len(blocks) == MOST_BLOCKS:
            break
    return blocks


class _Reader:
    """Walks one tree without recursion; lives for one page."""

    def __init__(self) -> None:
        self._words: list[str] = []
        self._kinds: list[str] = ["p"]
        self._skipped = 0

    def read(self, root: etree._Element) -> Iterator[PageBlock]:
        """The blocks from top to bottom."""
        from lxml import etree  # as in `page_blocks`

        for event, element in etree.iterwalk(root, events=("start", "end")):
            name = element.tag if isinstance(element.tag, str) else ""
            if event == "start":
                yield from self._start(element, name)
            else:
                yield from self._end(element, name)
        yield from self._flush()

    def _start(self, element: etree._Element, name: str) -> Iterator[PageBlock]:
        if name in _GONE:
            self._skipped += 1
        if self._skipped:
            return
        if name in _BLOCKS:
            yield from self._flush()
            kind = _BLOCKS[name]
            self._kinds.append(self._kinds[-1] if kind == "p" and self._kinds[-1] != "pre" else kind)
        elif name == "br":
            self._words.append(_BREAK)
        elif name in _CELLS:
            self._words.append("\u2003")
        elif name == "img":
            yield from self._flush()
            yield PageBlock("picture", " ".join((element.get("alt") or "").split()))
        self._words.append(element.text or "")

    def _end(self, element: etree._Element, name: str) -> Iterator[PageBlock]:
        if name in _GONE:
            self._skipped -= 1
        elif not self._skipped and name in _BLOCKS:
            yield from self._flush()
            self._kinds.pop()
        if not self._skipped:
            self._words.append(element.tail or "")

    def _flush(self) -> Iterator[PageBlock]:
        kind, words = self._kinds[-1], "".join(self._words)
        self._words = []
        if kind != "pre":
            lines = (" ".join(line.split()) for line in words.split(_BREAK))
            words = "\n".join(line for line in lines if line)
        if words.strip():
            yield PageBlock(kind, words.strip("\n"))
