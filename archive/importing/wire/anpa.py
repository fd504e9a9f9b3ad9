"""ANPA 1312 (American Newspaper Publishers Association wire format), as AP, Kyodo and others send it.

SYN SYN SOH W2422 US asian           level and number, selector
r a DC3 DC1 BC-10Things-Today 09-04 0813   priority, category, format, keyword, date, words
STX ^BC-10 Things to Know-Today,364< slug line, then the text with TTS codes, then ETX AP-WF-09-04-19 1730GMT
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from archive.config import Limits
from archive.importing.builder import ArticleBuilder
from archive.importing.decoding import decode
from archive.importing.issues import error
from archive.importing.protocol import CERTAIN, NO, Item
from archive.importing.text import line_blocks
from archive.importing.wire.iptc7901 import list_of_two
from archive.importing.wire.messages import ETX, SOH, STX, Message, messages
from archive.jobs import JobContext
from archive.model import RawArticle, Stated

_HEADER = re.compile(rb"^[A-Za-z][ \d]{3,5}[A-Z]{0,8}\x1f[\w. -]{0,24}\s")
# ANPA 1312, section 3: priority, category, format, keyword, month-day, words.
_SECOND = re.compile(
    r"^\s*(?P<priority>[a-z])\s+(?P<category>[a-z])\s*(?P<keyword>\S.{0,40}?)?\s+(?P<month>\d\d)-(?P<day>\d\d)"
    r"(?:\s+(?P<words>\d{4}))?\s*$"
)
_STAMP = re.compile(r"\b(?P<source>[A-Z]{2,8})-[A-Z]{2,4}-(\d\d)-(\d\d)-(\d\d)\s+(\d\d)(\d\d)GMT")
_SLUG = re.compile(r"^(?:[A-Z]{2,3}-)?(?P<slug>.{2,60}?)(?:,\d{0,4})?$")
# Codes of the typesetters: ^ shifts, < and = end a line; RS and US part the columns of a table.
_LINE_CODES = re.compile(r"^[\x08]?\^+|[<=]\s*$", re.M)
_OWN_LINE = re.compile(r"^\^[^\s^].{2,200}[<=]\s*$")
_NO_HEADLINE = re.compile(r"^\^(?:By |Eds:|AP Photo|All Times|[A-Z]{2} Photo)", re.I)
_COLUMNS = bytes.maketrans(b"\x1e\x1f", b"  ")


class AnpaImporter:
    """Reads single messages and logs of them; the locator is the path, with "@byte" in a log."""

    name = "anpa-1312"
    suffixes: tuple[str, ...] = (".tst", ".anpa", ".txt")

    def __init__(self, limits: Limits = Limits()) -> None:  # noqa: B008 - frozen
        self._limits = limits

    def sniff(self, _path: Path, head: bytes) -> float:
        """By the header that only this format has."""
        start = head.find(SOH, 0, 64)
        return CERTAIN if start != -1 and _HEADER.match(head[start + 1 : start + 64]) else NO

    def read(self, path: Path, job: JobContext) -> Iterator[Item]:
        """One article for each message."""
        try:
            with path.open("rb") as file:
                first, others = list_of_two(messages(file, self._limits.item_bytes))
                for message in (*first, *others):
                    job.checkpoint()
                    locator = f"{path}@{message.offset}" if len(first) > 1 else str(path)
                    yield self._article(path, locator, message)
        except OSError as failure:
            yield error(path, "unreadable", f"The file cannot be read: {failure.strerror or failure}.")

    def _article(self, path: Path, locator: str, message: Message) -> Item:
        heading, _, rest = message.data.partition(STX)
        if not rest:
            heading, _, rest = message.data.partition(b"\n")
        body, _, footer = rest.partition(ETX)
        decoded = decode(body.translate(_COLUMNS))
        # Indented lines start paragraphs: the white space before a line is kept, tabs as the spaces they stand for.
        text = _LINE_CODES.sub("", decoded.text).expandtabs(4)
        text = "\n".join(line.rstrip() for line in text.split("\n")).strip("\n")
        if not text.strip():
            return error(path, "empty", "The message holds no text.", locator)
        headline = _headline(decoded.text, text)
        builder = ArticleBuilder(str(path), locator, self.name)
        _state(builder, decode(heading).text, text, decode(footer).text or text[-200:])
        return RawArticle(
            path=str(path),
            locator=locator,
            format=self.name,
            text=text,
            blocks=line_blocks(text),
            stated=(*headline, *builder.stated),
            encoding=decoded.described,
        )


def _headline(coded: str, text: str) -> tuple[Stated, ...]:
    """The line after the slug line, where the codes around it say that it is set by itself."""
    lines = coded.strip("\n").split("\n")
    if len(lines) < 2 or not _OWN_LINE.match(lines[1]) or _NO_HEADLINE.match(lines[1]):
        return ()
    start = text.find("\n") + 1
    end = text.find("\n", start)
    end = len(text) if end == -1 else end
    value = text[start:end].strip()
    start += len(text[start:end]) - len(text[start:end].lstrip())
    return (Stated("headline", value, "text", "anpa-1312", start=start, end=start + len(value)),) if value else ()


def _state(builder: ArticleBuilder, heading: str, text: str, footer: str) -> None:
    slug = _SLUG.match(text.partition("\n")[0])
    if slug:
        builder.state("keywords[0]", slug["slug"], "slug line", confidence=0.6)
    stamp = _STAMP.search(footer)
    if stamp:
        month, day, year, hour, minute = (int(part) for part in stamp.groups()[1:])
        century = 1900 if year >= 70 else 2000
        if 1 <= month <= 12 and 1 <= day <= 31 and hour < 24 and minute < 60:
            moment = f"{century + year}-{month:02}-{day:02}T{hour:02}:{minute:02}:00+00:00"
            builder.state_date("published", moment, "footer")
        builder.state("outlet", stamp["source"], "footer", confidence=0.6)
    for line in heading.split("\n"):
        second = _SECOND.match(line)
        if second and not builder.value("keywords[0]"):
            builder.state("keywords[0]", second["keyword"], "heading", confidence=0.5)
