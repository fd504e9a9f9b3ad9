"""Reuters-21578 as distributed: SGML with control characters in it, Latin-1, not well-formed XML (README, section VI).

Read as a stream of <REUTERS> elements with a handful of patterns; an element that is broken spoils only itself.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from archive.config import Limits
from archive.importing.builder import ArticleBuilder
from archive.importing.decoding import clean
from archive.importing.issues import error
from archive.importing.names import state_writers
from archive.importing.protocol import CERTAIN, NO, Item
from archive.importing.sgml_stream import elements
from archive.jobs import JobContext
from archive.model import BlockKind

_LONGEST = 8 * 1024 * 1024  # of an element; the longest of the collection has 20 KB
_START, _END = b"<REUTERS", b"</REUTERS>"
_ATTRIBUTE = re.compile(r'([A-Z]{2,16})="([^"]{0,200})"')
_ENTITY = re.compile(r"&(?:#(\d{1,7})|([a-z]{2,8}));")
_NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"', "apos": "'"}
_INDENTED = re.compile(r"\n(?=[ \t])")
_DATELINE = re.compile(
    r"^(?P<place>.{2,60}?),?\s+(?P<date>[A-Za-z]{3,9}\.?\s+\d{1,2}|\d{1,2}(?:st|nd|rd|th)?\s+[A-Za-z]{3,9}\.?)\s*[-–—,.]*\s*$"
)
_ENDS = ("Reuter", "REUTER", "Reuters", "REUTERS")
# The lists of codes that an item carries, and what each is in our terms.
_MENTIONS = (("PLACES", "place"), ("PEOPLE", "person"), ("ORGS", "organisation"))
_CODE = re.compile(r"<D>(.{0,80}?)</D>")


class ReutersSgmlImporter:
    """An article for each element; the locator ends in its NEWID."""

    name = "reuters-sgml"
    suffixes: tuple[str, ...] = (".sgm", ".sgml")

    def __init__(self, limits: Limits = Limits()) -> None:  # noqa: B008 - frozen
        self._limits = limits

    def sniff(self, _path: Path, head: bytes) -> float:
        """By the document type or the element."""
        return CERTAIN if b"<!DOCTYPE lewis" in head[:512] or b"<REUTERS " in head[:4096] else NO

    def read(self, path: Path, job: JobContext) -> Iterator[Item]:
        """Each element, in the order of the file."""
        seen: Counter[str] = Counter()
        try:
            with path.open("rb") as file:
                for number, element in enumerate(
                    elements(file, _START, _END, min(self._limits.item_bytes, _LONGEST)), 1
                ):
                    job.checkpoint()
                    yield self._article(path, element, number, seen)
        except OSError as failure:
            yield error(path, "unreadable", f"The file cannot be read: {failure.strerror or failure}.")
            return
        if not seen:
            yield error(path, "no-article", "The file holds no <REUTERS> element.")

    def _article(self, path: Path, element: bytes, number: int, seen: Counter[str]) -> Item:
        # The collection is Latin-1; what lies between 0x80 and 0x9f there is noise of the line.
        text = element.decode("latin-1")
        opening = text[: text.find(">") + 1]
        identifier = dict(_ATTRIBUTE.findall(opening)).get("NEWID", f"?{number}")
        seen[identifier] += 1
        again = f"~{seen[identifier]}" if seen[identifier] > 1 else ""
        locator = f"{path}#NEWID={identifier}{again}"
        if not element.endswith(_END):
            return error(path, "malformed", "The element is cut off: its end is missing.", locator)
        builder = ArticleBuilder(str(path), locator, self.name)
        builder.encoding = "latin-1 (the collection's)"
        _read(builder, text, f"/REUTERS[@NEWID={identifier}]")
        if builder.empty:
            return error(path, "no-article", "The element holds no text.", locator)
        return builder.build()


def _read(builder: ArticleBuilder, text: str, place: str) -> None:
    builder.state_date("published", _content(text, "DATE"), f"{place}/DATE")
    topics = [(code, f"{place}/TOPICS") for code in _codes(text, "TOPICS")]
    builder.state_each("keywords", topics)
    number = 0
    for element, kind in _MENTIONS:
        for code in _codes(text, element):
            builder.state(f"mentions[{number}].kind", kind, f"{place}/{element}")
            builder.state(f"mentions[{number}].value", code, f"{place}/{element}")
            number += 1
    _heads(builder, text, f"{place}/TEXT")
    body = _content(text, "BODY")
    if body:
        _paragraphs(builder, body, f"{place}/TEXT/BODY")
    elif not builder.blocks:
        _unprocessed(builder, text, f"{place}/TEXT")


def _heads(builder: ArticleBuilder, text: str, place: str) -> None:
    title = " ".join(_content(text, "TITLE").split())
    if title:
        builder.head("headline", BlockKind.HEADING, title, f"{place}/TITLE")
    author = " ".join(_content(text, "AUTHOR").split())
    if author:
        builder.head("byline_printed", BlockKind.BYLINE, author, f"{place}/AUTHOR")
        state_writers(builder, author, f"{place}/AUTHOR")
    dateline = " ".join(_content(text, "DATELINE").split())
    if dateline:
        builder.head("dateline.printed", BlockKind.DATELINE, dateline, f"{place}/DATELINE")
        found = _DATELINE.match(dateline)
        if found:
            builder.state("dateline.place", found["place"], f"{place}/DATELINE", confidence=0.8)
            builder.state("dateline.date", found["date"], f"{place}/DATELINE", confidence=0.8)


def _paragraphs(builder: ArticleBuilder, body: str, source: str) -> None:
    """The wire indents the first line of a paragraph and wraps the rest: the wrapping is undone.

    The agency's name alone is the mark that the story ends.
    """
    for paragraph in _INDENTED.split(body):
        text = " ".join(line.strip() for line in paragraph.split("\n") if line.strip())
        if text.strip(" .") in _ENDS:
            builder.block(BlockKind.OTHER, text, source)
            continue
        builder.block(BlockKind.PARAGRAPH, text, source, attributes={"main": "1"})


def _unprocessed(builder: ArticleBuilder, text: str, source: str) -> None:
    """Items of TYPE="UNPROC" hold bare lines: they stay lines, for the reader of plain text."""
    for line in _content(text, "TEXT").split("\n"):
        builder.block(BlockKind.LINE, line, source)


def _content(text: str, element: str) -> str:
    """What stands between the tags of the first such element, entities resolved, control characters out."""
    opening = re.search(rf"<{element}(?:\s[^>]{{0,200}})?>", text)
    if opening is None:
        return ""
    end = text.find(f"</{element}>", opening.end())
    return clean(_ENTITY.sub(_character, text[opening.end() : end if end != -1 else len(text)]))


def _codes(text: str, element: str) -> list[str]:
    opening = text.find(f"<{element}>")
    end = text.find(f"</{element}>", opening)
    return [] if opening == -1 or end == -1 else _CODE.findall(text[opening:end])


def _character(found: re.Match[str]) -> str:
    if found[2]:
        return _NAMED.get(found[2], found[0])
    code = int(found[1])
    return chr(code) if 0x20 <= code < 0xD800 else ""
