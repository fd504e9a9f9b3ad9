"""JSON and JSON Lines of articles in nobody's standard: a record an article, by a mapping that is given or guessed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from archive.config import Limits
from archive.importing.builder import ArticleBuilder
from archive.importing.companions import saying_companion
from archive.importing.files import picture_beside
from archive.importing.issues import error
from archive.importing.json_files import Record, json_records
from archive.importing.json_nodes import Node
from archive.importing.protocol import CERTAIN, NO, POSSIBLE, Item
from archive.importing.sniffing import json_head
from archive.importing.tables.mapping import ColumnMapping, MappingError, guess, mapping_file, read_mapping
from archive.importing.tables.rows import json_lookup, json_pictures, read_row
from archive.jobs import JobContext
from archive.model import ImportIssue

_INNER = ("article", "_source", "attributes", "fields", "data")


class RecordsImporter:
    """Reads records that hold a headline and a story under names that can be told."""

    name = "jsonl"
    suffixes: tuple[str, ...] = (".jsonl", ".ndjson", ".json")

    def __init__(self, limits: Limits = Limits()) -> None:  # noqa: B008 - frozen
        self._limits = limits

    def sniff(self, path: Path, head: bytes) -> float:
        """JSON with names for a headline and a body; formats of a standard are surer of theirs."""
        keys = json_head(head)
        if keys is None:
            return NO
        if path.suffix.lower() in self.suffixes and mapping_file(path) is not None:
            return CERTAIN - 0.02
        mapping = guess(keys)
        return POSSIBLE - 0.1 if mapping.usable and {"headline", "body"} <= set(mapping.columns) else NO

    def read(self, path: Path, job: JobContext) -> Iterator[Item]:
        """Each record; the locator says the line or the place in the document."""
        try:
            given = mapping_file(path)
            mapping = read_mapping(given) if given is not None else None
        except MappingError as failure:
            yield error(path, "mapping", f"The mapping cannot be used: {failure}.")
            return
        yield from saying_companion(self._articles(path, mapping, job), path)

    def _articles(self, path: Path, mapping: ColumnMapping | None, job: JobContext) -> Iterator[Item]:
        for record in json_records(path, self._limits):
            job.checkpoint()
            yield record if isinstance(record, ImportIssue) else self._article(path, record, mapping)

    def _article(self, path: Path, record: Record, given: ColumnMapping | None) -> Item:
        node, mapping = Node(record.value, record.pointer), given
        if mapping is None:
            node, mapping = _best(node)
        if not mapping.usable:
            return error(
                path, "mapping", "No name in the record can be told to be a headline or a body.", record.locator
            )
        if given is None and "body" not in mapping.columns:
            # Labels, indexes and catalogues speak of articles without holding one; a mapping file may say otherwise.
            return error(path, "no-article", "The record names a headline but holds no story.", record.locator)
        builder = ArticleBuilder(str(path), record.locator, self.name)
        builder.encoding = record.encoding
        read_row(builder, mapping, json_lookup(node))
        json_pictures(builder, node)
        builder.fill_pictures(lambda name: picture_beside(path, name, self._limits))
        if builder.empty:
            return error(path, "no-article", "The record holds neither a headline nor a story.", record.locator)
        return builder.build()


def _best(node: Node) -> tuple[Node, ColumnMapping]:
    """The record itself, or the object inside it that envelopes keep the article in."""
    candidates = [node, *(inner for inner in node.nodes(*_INNER) if inner.value)]
    ranked = [(candidate, guess(candidate.value)) for candidate in candidates]
    return max(ranked, key=lambda pair: (pair[1].usable and "body" in pair[1].columns, len(pair[1].columns)))
