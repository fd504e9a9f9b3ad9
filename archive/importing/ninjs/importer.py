"""ninjs files: one item, a list of items, or one item a line."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from archive.config import Limits
from archive.importing.builder import ArticleBuilder
from archive.importing.files import picture_beside
from archive.importing.issues import error
from archive.importing.json_files import json_records
from archive.importing.json_nodes import Node
from archive.importing.ninjs.pictures import PictureReader
from archive.importing.ninjs.story import NinjsReader
from archive.importing.protocol import CERTAIN, LIKELY, NO, Item
from archive.importing.sniffing import json_head
from archive.jobs import JobContext
from archive.model import ImportIssue

_IDENTITY = frozenset(("uri", "guid"))
_TYPICAL = frozenset(
    (
        "type", "versioncreated", "headline", "headlines", "byline", "by", "body_text", "body_html", "body_xhtml",
        "bodies", "associations", "renditions", "pubstatus", "located", "descriptions", "copyrightnotice",
        "infosources", "description_text", "usageterms",
    )
)  # fmt: skip
_PROOF = frozenset(("versioncreated", "bodies", "pubstatus", "representationtype", "headlines", "body_xhtml"))
_FEW, _MANY = 3, 5


class NinjsImporter:
    """Reads ninjs of any version; which one is told by the names it uses."""

    name = "ninjs"
    suffixes: tuple[str, ...] = (".json", ".ninjs", ".jsonl", ".ndjson")

    def __init__(self, limits: Limits = Limits()) -> None:  # noqa: B008 - frozen
        self._limits = limits

    def sniff(self, _path: Path, head: bytes) -> float:
        """By its names: an identity, and several that only ninjs has together."""
        keys = {key.casefold() for key in json_head(head) or ()}
        typical = len(keys & _TYPICAL)
        if not keys & _IDENTITY or typical < _FEW or not keys & _PROOF:
            return NO
        return CERTAIN - 0.1 if typical >= _MANY else LIKELY

    def read(self, path: Path, job: JobContext) -> Iterator[Item]:
        """An article for each item that has a headline, a story or a picture."""
        for record in json_records(path, self._limits):
            job.checkpoint()
            if isinstance(record, ImportIssue):
                yield record
                continue
            builder = ArticleBuilder(str(path), record.locator, self.name)
            builder.encoding = record.encoding
            pictures = PictureReader(builder, lambda name: picture_beside(path, name, self._limits))
            NinjsReader(builder, pictures).read(Node(record.value, record.pointer))
            if builder.empty:
                yield error(path, "no-article", "The item holds neither a headline nor a story.", record.locator)
            else:
                yield builder.build()
