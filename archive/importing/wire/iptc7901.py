"""IPTC 7901 (the IPTC recommended message format): header line, keyword line, text, day-time group.

SOH eca0003 3 i 380  dpa 0045        source and number, priority, category, words, optional information
    Switzerland/migration/UN/        keywords
STX text ETX 282130 GMT Nov 18 EOT   day, hour and minute, month, year
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from archive.config import Limits
from archive.importing.builder import ArticleBuilder
from archive.importing.issues import error
from archive.importing.protocol import CERTAIN, LIKELY, NO, Item
from archive.importing.wire.messages import SOH, Message, lines_of, messages, wire_article
from archive.jobs import JobContext
from archive.text.dates import parse_date

HEADER = re.compile(
    r"^\s{0,8}(?P<source>[A-Za-z]{2,4})(?P<number>\d{3,5})\s+(?P<priority>[1-9])\s+(?P<category>[A-Za-z]{1,3})"
    r"\s+(?P<words>\d{1,5})\b\s*(?:[a-z]{5}\s+)?(?P<information>\S.{0,60})?$"
)
_KEYWORDS = re.compile(r"^/?[^\s/][^/\n]{0,60}(?:/[^/\n]{1,60}){0,12}/\s*$")
_DAY_TIME = re.compile(
    r"^\s*(?P<day>\d\d)(?P<hour>\d\d)(?P<minute>\d\d)\s+GMT\s+(?P<month>\w{3,9})\s+(?P<year>\d\d)\s*$"
)
_LINES_BEFORE_TEXT = 6


class Iptc7901Importer:
    """Reads single messages and logs of them; the locator is the path, with "@byte" in a log."""

    name = "iptc-7901"
    suffixes: tuple[str, ...] = (".txt", ".iptc", ".7901")

    def __init__(self, limits: Limits = Limits()) -> None:  # noqa: B008 - frozen
        self._limits = limits

    def sniff(self, _path: Path, head: bytes) -> float:
        """By the header line; surest with its start of heading before it."""
        start = head.find(SOH)
        if 0 <= start < 64:
            return CERTAIN - 0.05 if _is_header(head[start + 1 : start + 200]) else NO
        return LIKELY - 0.2 if _is_header(head[:200]) else NO

    def read(self, path: Path, job: JobContext) -> Iterator[Item]:
        """One article for each message."""
        try:
            with path.open("rb") as file:
                found = list_of_two(messages(file, self._limits.item_bytes))
                several = len(found[0]) > 1
                for message in (*found[0], *found[1]):
                    job.checkpoint()
                    locator = f"{path}@{message.offset}" if several else str(path)
                    builder = ArticleBuilder(str(path), locator, self.name)
                    _state(builder, lines_of(message.data))
                    yield wire_article(path, locator, self.name, message.data, builder)
        except OSError as failure:
            yield error(path, "unreadable", f"The file cannot be read: {failure.strerror or failure}.")


def list_of_two(items: Iterator[Message]) -> tuple[list[Message], Iterator[Message]]:
    """Up to two items in advance, to know whether there are several, and the others."""
    first = [item for _, item in zip(range(2), items, strict=False)]
    return first, items


def _is_header(start: bytes) -> bool:
    lines = start.decode("latin-1").replace("\r", "\n").strip("\n\x7f\x16 ").split("\n")
    return bool(HEADER.match(lines[0].strip("\x01\x7f\x16")))


def _state(builder: ArticleBuilder, lines: list[str]) -> None:
    filled = [(number, line) for number, line in enumerate(lines, 1) if line.strip()]
    for number, line in filled[1:_LINES_BEFORE_TEXT]:
        if _KEYWORDS.match(line):
            keywords = [keyword.strip() for keyword in line.split("/")]
            builder.state_each("keywords", [(keyword, f"line {number}") for keyword in keywords])
            break
    for number, line in reversed(filled[-6:]):
        stamp = _DAY_TIME.match(line)
        if stamp:
            _published(builder, stamp, f"line {number}")
            break


def _published(builder: ArticleBuilder, stamp: re.Match[str], source: str) -> None:
    year = int(stamp["year"])
    date = parse_date(f"{stamp['day']} {stamp['month']} {1900 + year if year >= 70 else 2000 + year}")
    hour, minute = int(stamp["hour"]), int(stamp["minute"])
    if date is not None and date.precision == "day" and hour < 24 and minute < 60:
        builder.state("published", f"{date.iso}T{hour:02}:{minute:02}:00+00:00", source)
