"""AsiaNet press releases: "Source: …", "MEDIA RELEASE PR…", a headline to the next blank line, then the release."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from archive.config import Limits
from archive.importing.decoding import decode
from archive.importing.files import read_item
from archive.importing.protocol import CERTAIN, NO, Item
from archive.importing.wire.messages import wire_article
from archive.jobs import JobContext
from archive.model import ImportIssue, Stated

_HEAD = re.compile(rb"^\s{0,20}Source:\s?[^\r\n]{1,200}\r?\n\s{0,4}(?:MEDIA RELEASE|MEDIANET RELEASE) PR\s?\d{3,8}")
_RELEASE = re.compile(r"^[ \t]*(?:MEDIA|MEDIANET) RELEASE PR\s?\d+[ \t]*$", re.M)
_HEADLINE_LINES = 5


class AsiaNetImporter:
    """Reads a file that is one release."""

    name = "asianet"
    suffixes: tuple[str, ...] = (".tst", ".txt")

    def __init__(self, limits: Limits = Limits()) -> None:  # noqa: B008 - frozen
        self._limits = limits

    def sniff(self, _path: Path, head: bytes) -> float:
        """By the first two lines."""
        return CERTAIN if _HEAD.match(head[:512]) else NO

    def read(self, path: Path, job: JobContext) -> Iterator[Item]:
        """One article, its locator the path."""
        job.checkpoint()
        data = read_item(path, self._limits)
        if isinstance(data, ImportIssue):
            yield data
            return
        decoded = decode(data)
        headline = _headline(decoded.text)
        yield wire_article(path, str(path), self.name, decoded, (headline,) if headline else ())


def _headline(text: str) -> Stated | None:
    """The lines between the number of the release and the next blank line."""
    release = _RELEASE.search(text)
    if release is None:
        return None
    lines = text[release.end() :].split("\n\n", 1)[0].split("\n")[: _HEADLINE_LINES + 1]
    value = " ".join(line.strip() for line in lines if line.strip())
    printed = "\n".join(lines)
    start = release.end() + len(printed) - len(printed.lstrip())
    end = release.end() + len(printed.rstrip())
    return Stated("headline", value, "text", "asianet", start=start, end=end) if value else None
