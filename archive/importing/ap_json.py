"""AP Media API: a ninjs item under data/item, the story as NITF beside it where it was fetched along."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from archive.config import Limits
from archive.importing.builder import ArticleBuilder
from archive.importing.files import picture_beside
from archive.importing.issues import error
from archive.importing.json_files import Record, json_records
from archive.importing.json_nodes import Node
from archive.importing.ninjs.pictures import PictureReader
from archive.importing.ninjs.story import NinjsReader
from archive.importing.protocol import CERTAIN, NO, Item
from archive.importing.sniffing import json_head
from archive.jobs import JobContext
from archive.model import ImportIssue


class ApJsonImporter:
    """Reads answers of AP's content service."""

    name = "ap-json"
    suffixes: tuple[str, ...] = (".json",)

    def __init__(self, limits: Limits = Limits()) -> None:  # noqa: B008 - frozen
        self._limits = limits

    def sniff(self, _path: Path, head: bytes) -> float:
        """By the envelope: data, item and AP's own identifiers."""
        keys = set(json_head(head) or ())
        return CERTAIN if {"data", "item", "altids"} <= keys and keys & {"api_version", "org_name", "meta"} else NO

    def read(self, path: Path, job: JobContext) -> Iterator[Item]:
        """One article for each item in the answer."""
        for record in json_records(path, self._limits):
            if isinstance(record, ImportIssue):
                yield record
                continue
            yield from self._items(path, record, job)

    def _items(self, path: Path, record: Record, job: JobContext) -> Iterator[Item]:
        outer = Node(record.value, record.pointer)
        found = [item for data in _data(outer) for item in _items(data)]
        if not found:
            yield error(path, "no-article", "The answer holds no item.", record.locator)
        for number, item in enumerate(found, 1):
            job.checkpoint()
            locator = record.locator if len(found) == 1 else f"{record.locator}#item{number}"
            builder = ArticleBuilder(str(path), locator, self.name)
            builder.encoding = record.encoding
            story = outer.text("nitf") if len(found) == 1 else ("", "")
            pictures = PictureReader(builder, lambda name: picture_beside(path, name, self._limits))
            NinjsReader(builder, pictures).read(item, story)
            if builder.empty:
                yield error(path, "no-article", "The item holds neither a headline nor a story.", locator)
            else:
                yield builder.build()


def _data(outer: Node) -> Iterator[Node]:
    data = outer.raw("data")
    if isinstance(data, dict):
        yield Node(data, outer.at("data"))


def _items(data: Node) -> Iterator[Node]:
    item, items = data.raw("item"), data.raw("items")
    if isinstance(item, dict):
        yield Node(item, data.at("item"))
    for index, entry in enumerate(items if isinstance(items, list) else []):
        inner = entry.get("item") if isinstance(entry, dict) else None
        if isinstance(inner, dict):
            yield Node(inner, data.at("items", index, "item"))
