"""A plain text to its record, as the importer and the rules make it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from archive.extraction.run import extract
from archive.model import ArticleRecord, Block, BlockKind, RawArticle

Extract = Callable[[str], ArticleRecord]


def plain(text: str) -> RawArticle:
    """The text as the importer of plain text hands it over."""
    blocks = []
    position = 0
    for line in text.split("\n"):
        stripped = line.strip()
        if stripped:
            start = position + line.index(stripped)
            blocks.append(Block(BlockKind.LINE, start, start + len(stripped)))
        position += len(line) + 1
    return RawArticle("made-up.txt", "made-up.txt", "text", text, tuple(blocks))


@pytest.fixture
def record_of() -> Extract:
    """Extraction of a plain text, every proof of it checked."""

    def run(text: str) -> ArticleRecord:
        record = extract(plain(text), sha256="0" * 64)
        for field in record.fields:
            if field.start is not None:
                assert record.text[field.start : field.end] == field.quote, field
        return record

    return run
