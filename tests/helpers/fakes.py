"""Stand-ins for what is slow or must misbehave: readers that hang or crash on request, an engine in memory."""

from __future__ import annotations

import hashlib
import json
import os
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from archive.index.engine import EngineAnswer, EngineRequest, IndexDocument
from archive.index.tree import And, Everything, Node, Word
from archive.jobs import JobContext
from archive.model import Article, ArticleRecord, Block, BlockKind, Field, ImportIssue, RawArticle, RawPicture
from archive.services.reading_work import StoreWork


@dataclass
class LineWork(StoreWork):
    """Reads files whose every line is an article; some lines are orders: HANG, DIE, FAIL, EAT, ISSUE, PICTURE.

    HANG-READING waits forever before the line becomes an item, HANG computes forever when it is extracted.
    """

    def prepare(self) -> None:
        return

    def read(self, path: Path, job: JobContext) -> Iterator[RawArticle | ImportIssue]:
        for number, line in enumerate(path.read_text("utf-8").splitlines()):
            job.checkpoint()
            if line == "HANG-READING":
                time.sleep(60)
            locator = f"{path}#{number}"
            if line == "ISSUE":
                yield ImportIssue(str(path), locator, "error", "malformed", "A line that is no article.")
                continue
            pictures = (RawPicture("a.jpg", data=line.encode()),) if line.startswith("PICTURE") else ()
            yield RawArticle(
                str(path), locator, "text", line, (Block(BlockKind.LINE, 0, len(line)),), pictures=pictures
            )

    def extract(self, raw: RawArticle, sha256: str) -> ArticleRecord:
        while raw.text == "HANG":
            pass
        if raw.text == "DIE":
            os._exit(9)
        if raw.text == "FAIL":
            raise ValueError("a rule is broken")
        if raw.text == "EAT":
            bytearray(1 << 40)
        return a_record(raw.path, raw.locator, raw.text, sha256)


def a_record(path: str, locator: str, text: str, sha256: str = "") -> ArticleRecord:
    """A record whose headline is the first word and whose body is the whole text."""
    first = text.split(" ", 1)[0]
    fields = (
        Field("headline", first, 0, len(first), first, "text", "first-word", 1, 0.9),
        Field("body", text, 0, len(text), text, "text", "all", 1, 0.9),
    )
    sha256 = sha256 or hashlib.sha256(text.encode()).hexdigest()
    return ArticleRecord(path, locator, "text", sha256, Article(headline=first, body=text), text, fields)


@dataclass
class MemoryEngine:
    """Finds articles that have all words of a query, anywhere; loses everything when closed."""

    fingerprint: str = "memory 1"
    documents: dict[int, IndexDocument] = field(default_factory=dict)

    @property
    def count(self) -> int:
        return len(self.documents)

    def search(self, request: EngineRequest, job: JobContext) -> EngineAnswer:
        job.checkpoint()
        found = [number for number, document in sorted(self.documents.items()) if _fits(request.query, document)]
        return EngineAnswer(found, [1.0] * len(found), len(found))

    @contextmanager
    def batch(self) -> Iterator[MemoryBatch]:
        copy = MemoryBatch(dict(self.documents))
        yield copy
        self.documents = copy.documents

    def expand(self, field_name: str, word: str) -> frozenset[str]:
        return frozenset({word.casefold()})

    def complete(self, field_name: str, prefix: str, limit: int = 10) -> Sequence[tuple[str, int]]:
        return ()

    def suggest(self, field_name: str, word: str, least: int = 1) -> str | None:
        return None

    def frequency(self, field_name: str, word: str) -> int:
        return 0

    def clear(self) -> None:
        self.documents = {}

    def close(self) -> None:
        return


class FileEngine(MemoryEngine):
    """A memory engine that survives its process: it keeps the ids, not the texts, in one file."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        if path.exists():
            self.documents = {number: IndexDocument(number) for number in json.loads(path.read_text())}

    @contextmanager
    def batch(self) -> Iterator[MemoryBatch]:
        with super().batch() as copy:
            yield copy
        self._keep()

    def clear(self) -> None:
        super().clear()
        self._keep()

    def _keep(self) -> None:
        temporary = self._path.with_suffix(".tmp")
        temporary.write_text(json.dumps(sorted(self.documents)))
        temporary.replace(self._path)


@dataclass
class MemoryBatch:
    """Documents as they will be when the batch ends well."""

    documents: dict[int, IndexDocument]

    def put(self, document: IndexDocument) -> None:
        self.documents[document.id] = document

    def delete(self, article_id: int) -> None:
        self.documents.pop(article_id, None)


def _fits(node: Node, document: IndexDocument) -> bool:
    if isinstance(node, Everything):
        return True
    if isinstance(node, And):
        return all(_fits(part, document) for part in node.parts)
    if isinstance(node, Word):
        texts = [text for name, values in document.texts.items() if node.field in {"all", name} for text in values]
        return node.text.casefold() in " ".join(texts).casefold().split()
    raise AssertionError(f"the engine of the tests does not know {node!r}")
