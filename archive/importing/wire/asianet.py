"""AsiaNet press releases: "Source: …", "MEDIA RELEASE PR…", a headline to the next blank line, then the release."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from archive.config import Limits
from archive.importing.builder import ArticleBuilder
from archive.importing.files import read_item
from archive.importing.protocol import CERTAIN, NO, Item
from archive.importing.wire.messages import lines_of, wire_article
from archive.jobs import JobContext
from archive.model import ImportIssue

_HEAD = re.compile(rb"^\s{0,20}Source:\s?[^\r\n]{1,200}\r?\n\s{0,4}(?:MEDIA RELEASE|MEDIANET RELEASE) PR\s?\d{3,8}")
_RELEASE = re.compile(r"^\s*(?:MEDIA|MEDIANET) RELEASE PR\s?\d+\s*$")
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
        builder = ArticleBuilder(str(path), str(path), self.name)
        lines = lines_of(data)
        release = next((number for number, line in enumerate(lines) if _RELEASE.match(line)), None)
        if release is not None:
            headline = []
            for line in lines[release + 1 : release + 1 + _HEADLINE_LINES]:
                if not line.strip():
                    break
                headline.append(line.strip())
            builder.state("headline", " ".join(headline), f"line {release + 2}")
        yield wire_article(path, str(path), self.name, data, builder)
