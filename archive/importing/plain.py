"""Plain text inside a structured format: paragraphs by blank lines or, where there are none, by lines."""

from __future__ import annotations

import re

from archive.importing.builder import ArticleBuilder
from archive.importing.decoding import clean
from archive.importing.markup import MarkupReader, parse_fragment
from archive.model import BlockKind

_BLANK_LINE = re.compile(r"\n[ \t]*\n[ \t\n]*")
_INDENTED = re.compile(r"\n(?=[ \t]{2,}\S)")
_NOT_INDENTED = re.compile(r"\n(?=[^\s])")
_MARKUP = re.compile(
    r"<(?:p|br|div|h[1-6]|ul|ol|blockquote|figure|section|a|b|i|em|strong|span|img|su[bp]|small|font)\b[^<>]{0,2000}>",
    re.I,
)
_DATELINE = re.compile(r"^(?P<place>[^()]{2,80}?)\s*\((?P<agency>[^()\d]{2,40})\)\s*[-–—_]*\s*$")
_LAST_DATE = re.compile(r"[,\s]\s*(?P<date>(?:[A-Za-z]{3,9}\.? \d{1,2}|\d{1,2}\.? [^\W\d]{3,9}\.?)(?:,? \d{4})?)$")
_LAST_AGENCY = re.compile(r"(?<=\d)\s(?P<agency>[A-Z]{2,8})$")  # "SYDNEY March 22 AAP"
_ONLY_A_DATE = re.compile(r"\d|[A-Za-z]{3,9}\.? \d{1,2}(?:, \d{4})?$")
_PLACE_WORDS = 6  # of a dateline that is nothing but a place


def add_story(
    builder: ArticleBuilder, story: str, source: str, skip: frozenset[str] = frozenset(), *, marked_up: bool = False
) -> None:
    """The blocks of a story that is an HTML fragment or plain text; headings in `skip` are left out.

    `marked_up`: its carrier says that it is HTML, so that line breaks mean nothing even where it has no tags.
    """
    if marked_up or _MARKUP.search(story[:20000]):
        body = parse_fragment(story)
        if body is not None:
            MarkupReader(builder, {}, skip=skip).read(body, f"{source}#")
        return
    add_paragraphs(builder, story, source)


def add_paragraphs(builder: ArticleBuilder, text: str, source: str) -> None:
    """The paragraphs of a plain text."""
    text = clean(text).strip("\n")
    parts = _BLANK_LINE.split(text)
    if len(parts) == 1:
        parts = _lines(text)
    for part in parts:
        if not builder.repeats_headline(part):
            builder.block(BlockKind.PARAGRAPH, part, source, attributes={"main": "1"})


def _lines(text: str) -> list[str]:
    """Each line a paragraph; but where only some lines are indented they start one, and the others go on with it."""
    if _INDENTED.search(text) and _NOT_INDENTED.search(text):
        return [" ".join(part.split()) for part in _INDENTED.split(text)]
    return text.split("\n")


def add_dateline(builder: ArticleBuilder, printed: str, source: str) -> None:
    """A dateline as printed, and its parts: "PLACE (agency) -", "PLACE, date", "PLACE date AGENCY -", a place alone.

    Feeds that put the time of transmission there state no dateline by it.
    """
    if _ONLY_A_DATE.match(printed.strip()):
        return
    builder.head("dateline.printed", BlockKind.DATELINE, printed, source)
    parts = _DATELINE.match(printed.strip())
    rest, agency = (parts["place"], parts["agency"]) if parts else (printed.strip(" -–—_.:\n"), None)
    if not parts and (last := _LAST_AGENCY.search(rest)):
        rest, agency = rest[: last.start()], last["agency"]
    date = _LAST_DATE.search(rest)
    place = (rest[: date.start()] if date else rest).strip(" ,")
    if parts or (len(place.split()) <= _PLACE_WORDS and not re.search(r"[\d()/:;]", place)):
        builder.state_unless("dateline.place", place, source, confidence=0.8 if parts else 0.7)
    builder.state_unless("dateline.date", date["date"] if date else None, source, confidence=0.8)
    builder.state_unless("dateline.agency", agency, source, confidence=0.8)
