"""JSON Lines: the extraction record of the command line, with what the archive knows besides. Nothing is left out."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from archive.exporting.protocol import ExportSource
from archive.model import StoredArticle
from archive.model.json import to_json

_OF_A_NOTE = ("start", "end", "quote", "text", "who", "written")


def full_record(stored: StoredArticle) -> dict[str, Any]:
    """The article with text, proof, pictures, history and origin, JSON-ready."""
    return {
        "id": stored.id,
        "path": stored.origin.path,
        "locator": stored.origin.locator,
        "format": stored.origin.format,
        "sha256": stored.origin.sha256,
        "article": to_json(stored.article),
        "text": stored.text,
        "fields": to_json(stored.fields),
        "issues": to_json(stored.issues),
        "blocks": [{**to_json(block), "attributes": dict(block.attributes)} for block in stored.blocks],
        "pictures": to_json(stored.pictures),
        "history": to_json(stored.history),
        "tags": list(stored.tags),
        "reviewed": stored.reviewed,
        "notes": [{name: getattr(note, name) for name in _OF_A_NOTE} for note in stored.notes],
        "collections": list(stored.collections),
        "duplicates": list(stored.duplicates),
        "origin": to_json(stored.origin),
    }


def json_line(value: Any) -> str:
    """The value on one line; lone surrogates are escaped so that the file is valid UTF-8."""
    line = json.dumps(value, ensure_ascii=False)
    try:
        line.encode("utf-8")
    except UnicodeEncodeError:
        line = json.dumps(value, ensure_ascii=True)
    return line + "\n"


class JsonLinesExporter:
    """One object a line."""

    name = "jsonl"
    title = "JSON Lines (everything)"
    suffix = ".jsonl"

    def write(self, source: ExportSource, target: Path) -> int:
        """Write one line for each article."""
        count = 0
        with target.open("w", encoding="utf-8", newline="\n") as file:
            for stored in source.articles():
                file.write(json_line(full_record(stored)))
                count += 1
        return count
