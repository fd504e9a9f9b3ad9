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
from archive.importing.decoding import decode
from archive.importing.issues import error
from archive.importing.protocol import CERTAIN, LIKELY, NO, Item
from archive.importing.wire.messages import SOH, Message, messages, wire_article
from archive.jobs import JobContext

HEADER = re.compile(
    r"^\s{0,8}(?P<source>[A-Za-z]{2,4})(?P<number>\d{3,5})\s+(?P<priority>[1-9])\s+(?P<category>[A-Za-z]{1,3})"
    r"\s+(?P<words>\d{1,5})\b\s*(?:[a-z]{5}\s+)?(?P<information>\S.{0,60})?$"
)
_KEYWORDS = re.compile(r"^/?[^\s/][^/\n]{0,60}(?:/[^/\n]{1,60}){0,12}/\s*$")
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
                    decoded = decode(message.data)
                    _state(builder, decoded.text.split("\n"))
                    yield wire_article(path, locator, self.name, decoded, tuple(builder.stated))
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
    """The keyword line, if one stands before the text."""
    filled = [(number, line) for number, line in enumerate(lines, 1) if line.strip()]
    for number, line in filled[1:_LINES_BEFORE_TEXT]:
        if _KEYWORDS.match(line):
            keywords = [keyword.strip() for keyword in line.split("/")]
            builder.state_each("keywords", [(keyword, f"line {number}") for keyword in keywords])
            break
