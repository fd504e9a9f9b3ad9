"""Saved pages as somebody would paste them: the visible text, a line an element, cut around the article.

Rendering and cutting happen at run time, so nothing of the labelled pages is kept. Only labels that can be read in
the cut text stay; what a page says to machines alone (an author in its metadata) is nobody's to find in a plain text.
"""

from __future__ import annotations

import gzip
import hashlib
import re
from pathlib import Path
from typing import Any, NamedTuple

from lxml import html

from archive.text.dates import find_dates
from tests.quality.text_quality import folded

_BLANK_LINE_AROUND = frozenset(("p", "figure", "h1", "h2", "h3", "h4", "h5", "h6"))
_OWN_LINE = _BLANK_LINE_AROUND | {"ul", "ol", "li", "div", "article", "aside", "main", "nav", "header", "footer", "tr"}
_OWN_LINE |= {"hgroup", "address", "figcaption", "blockquote", "pre"}
_UNSEEN = {"script", "style", "noscript", "svg", "template", "iframe", "select", "head", "option", "textarea", "object"}
_BULLETS = ("* ", "+ ", "o ", "- ")  # by depth of the list
_HIDDEN = re.compile(r"display\s*:\s*none", re.IGNORECASE)
_SPACE = re.compile(r"\s+")
_HEAD_LINES = 6  # at most so many lines of the page above its headline
_TAIL_LINES = 24  # and below its last paragraph
_KNOWN = 40  # code points by which a line is recognised
_TOP = 4000  # code points in which a date line may stand


class Rendered(NamedTuple):
    """A page as pasted, and those of its labels that the text shows."""

    page: dict[str, Any]
    text: str


def rendered(data: Path, page: dict[str, Any]) -> Rendered | None:
    """The page as pasted; None where headline or body of the labels are not to be found in what it shows."""
    lines = lines_of(gzip.decompress((data / "dev" / page["path"]).read_bytes()))
    cut = _cut(page, lines)
    if cut is None:
        return None
    text = "\n".join(cut).strip() + "\n"
    return Rendered(page | {"gold": _visible(page["gold"], text, page["language"])}, text)


def lines_of(source: bytes) -> list[str]:
    """The visible lines of a page, none of them with white space around it, a blank one where a margin is."""
    try:
        decoded = source.decode("utf-8")
    except UnicodeDecodeError:
        decoded = source.decode("cp1252", "replace")
    decoded = re.sub(r"^\s*<\?xml[^>]*\?>", "", decoded)
    root = html.document_fromstring(decoded or "<p>")
    page = _Page()
    for body in root.iter("body"):
        _render(body, page)
    return page.finished()


class _Page:
    """Lines in the making; the margins of neighbours fall together, as on a screen."""

    def __init__(self) -> None:
        self._lines: list[str] = [""]
        self._blank = False  # a blank line is due before the next words

    def edge(self, blank: bool) -> None:
        """The edge of a block: what follows stands on another line, after a blank one if there is a margin."""
        self._blank = self._blank or blank
        if self._lines[-1].strip():
            self._lines.append("")

    def words(self, text: str) -> None:
        """Words that go on with the line."""
        if text.strip() and self._blank and not self._lines[-1].strip() and len(self._lines) > 1:
            self._lines[-1:] = ["", ""]
        self._blank = self._blank and not text.strip()
        self._lines[-1] += text

    def broken(self) -> None:
        """A line broken by hand; twice in a row leaves a blank line."""
        self._blank = self._blank or not self._lines[-1].strip()
        self.edge(False)

    def finished(self) -> list[str]:
        """The lines without white space around them."""
        lines = [" ".join(line.split()) for line in self._lines]
        return lines if lines[-1] else lines[:-1]


def _render(root: html.HtmlElement, page: _Page) -> None:
    """Put the text of an element on the page, in reading order."""
    waiting: list[tuple[html.HtmlElement, bool]] = [(root, False)]
    while waiting:
        element, closing = waiting.pop()
        tag = element.tag if isinstance(element.tag, str) else ""
        seen = tag and tag not in _UNSEEN and not _HIDDEN.search(element.get("style", ""))
        if tag in _OWN_LINE and seen:
            page.edge(tag in _BLANK_LINE_AROUND)
        if tag == "br" and not closing:
            page.broken()
        if seen and not closing:
            page.words(_mark(element))
            page.words(_SPACE.sub(" ", element.text or ""))
            waiting.append((element, True))
            waiting.extend((child, False) for child in reversed(element))
        else:
            page.words(_SPACE.sub(" ", element.tail or ""))


def _mark(element: html.HtmlElement) -> str:
    """What a screen shows before an element: bullets, and the gaps between cells."""
    if element.tag != "li":
        return " " if element.tag in ("td", "th") else ""
    depth = sum(1 for _ in element.iterancestors("ul", "ol"))
    return _BULLETS[max(0, depth - 1) % len(_BULLETS)]


def _cut(page: dict[str, Any], lines: list[str]) -> list[str] | None:
    """Whole lines from shortly above the headline to some way below the last paragraph, as the page's hash has it."""
    plain = [folded(line) for line in lines]
    last = _last_line(page["gold"], plain)
    title = folded(page["gold"].get("title") or "")
    heads = [index for index, line in enumerate(plain[: last or 0]) if line == title and line]
    if not heads or last is None:
        return None
    dice = int(hashlib.md5(page["id"].encode()).hexdigest(), 16)
    first = heads[-1]
    for _ in range(dice % (_HEAD_LINES + 1)):
        first = max(0, first - 1)
        while first > 0 and not plain[first]:
            first -= 1
    return lines[first : last + 1 + dice // 7 % _TAIL_LINES]


def _last_line(gold: dict[str, Any], plain: list[str]) -> int | None:
    """The line in which the labelled body ends."""
    paragraphs = [text for text in re.split(r"\n+", gold.get("body") or "\n".join(gold.get("with") or ())) if text]
    for paragraph in reversed(paragraphs[-6:]):
        known = folded(paragraph)[-_KNOWN:]
        found = [index for index, line in enumerate(plain) if len(known) >= _KNOWN and known in line]
        if found:
            return found[-1] if gold.get("body") else max(found)
    return None


def _visible(gold: dict[str, Any], text: str, language: str) -> dict[str, Any]:
    """The labels whose words stand in `text`."""
    shown = f" {folded(text)} "

    def seen(words: str | None) -> bool:
        return bool(words) and f" {folded(words)} " in shown

    kept: dict[str, Any] = {"title": gold["title"]}
    if gold.get("body"):
        kept["body"] = gold["body"]
    if gold.get("authors") and all(map(seen, gold["authors"])):
        kept["authors"] = gold["authors"]
    if gold.get("deck") and all(map(seen, gold["deck"])):
        kept["deck"] = gold["deck"]
    dates = {date.iso[:10] for _, _, date in find_dates(text[:_TOP], language)}
    if (gold.get("published") or "")[:10] in dates:
        kept["published"] = gold["published"]
    if any(seen(caption.get("text")) for caption in gold.get("captions", ())):
        kept["captions"] = [
            {"text": caption["text"], "credit": caption["credit"] if seen(caption.get("credit")) else None}
            for caption in gold["captions"]
            if seen(caption.get("text") or caption.get("credit"))
        ]
    return kept
