"""Real articles, read and extracted: every word that a field quotes stands in the document, at its place."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from PySide6.QtGui import QTextCursor, QTextDocument

from archive.extraction.run import extract
from archive.importing.registry import default_registry
from archive.jobs import JobContext
from archive.model import Origin, RawArticle, StoredArticle
from viewer.reader.document import DocumentBuilder
from viewer.reader.layout import displayed, lay_out
from viewer.reader.look import look_of
from viewer.reader.words import ENGLISH
from viewer.theme import load_theme

pytestmark = pytest.mark.shared


def stored_from(path: Path) -> StoredArticle:
    importer = default_registry().best_for(path)
    assert importer is not None
    raw = next(item for item in importer.read(path, JobContext()) if isinstance(item, RawArticle))
    sha256 = hashlib.sha256(path.read_bytes()).hexdigest()
    record = extract(raw, sha256=sha256)
    origin = Origin(record.path, record.locator, record.format, sha256, 1, None, "2026-01-01T00:00:00Z", 1, "0" * 64)
    return StoredArticle(1, record.article, record.text, raw.blocks, record.fields, origin)


def test_quoted_words_are_selected_in_the_document_at_their_place(qapp: object, shared_data: Path) -> None:
    paths = sorted((shared_data / "dev" / "plaintext").glob("*.txt"))[::2]
    assert len(paths) > 5
    for path in paths:
        stored = stored_from(path)
        document = QTextDocument()
        builder = DocumentBuilder(document, look_of(load_theme("light"), 1.0), ENGLISH)
        built = builder.build(stored.text, lay_out(stored), fold_open=True, measure=500.0, side=20.0)
        for field in stored.fields:
            if field.source != "text" or field.start is None or field.end is None:
                continue
            places = built.places.to_document(field.start, field.end)
            words = "".join(selected(document, start, end) for start, end in places)
            quoted = displayed(stored.text[field.start : field.end])
            assert "".join(words.split()) == "".join(quoted.split()), (path.name, field.path)
            assert built.places.to_stored(places[0][0]) == field.start


def selected(document: QTextDocument, start: int, end: int) -> str:
    cursor = QTextCursor(document)
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    return cursor.selectedText()
