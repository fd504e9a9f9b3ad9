"""CSL-JSON, the citation data of Zotero, Pandoc and citeproc: type `article-newspaper`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from archive.exporting.protocol import ExportSource
from archive.exporting.values import Name, authors, credited, day_parts, photo_notes, title_of
from archive.model import StoredArticle

_CONTRIBUTORS = ("contributor", "reporter", "writer", "compiler")


class CslJsonExporter:
    """One array of items; captions and credits stand in `note` only, as citations have no place for them."""

    name = "csl-json"
    title = "CSL-JSON (citations)"
    suffix = ".json"

    def write(self, source: ExportSource, target: Path) -> int:
        """Write one item for each article, an item at a time."""
        count = 0
        with target.open("w", encoding="utf-8", errors="replace", newline="\n") as file:
            file.write("[")
            for stored in source.articles():
                file.write(",\n" if count else "\n")
                file.write(json.dumps(citation(stored), ensure_ascii=False, indent=1))
                count += 1
            file.write("\n]\n" if count else "]\n")
        return count


def citation(stored: StoredArticle) -> dict[str, Any]:
    """The article as a CSL item; what is not known is absent."""
    article = stored.article
    parts = day_parts(article.published)
    notes = [*photo_notes(article), *([f"Correction: {article.correction}"] if article.correction else [])]
    item: dict[str, Any] = {
        "id": str(stored.id),
        "type": "article-newspaper",
        "title": title_of(stored),
        "author": _names(authors(article)),
        "editor": _names(credited(article, ("editor",))),
        "contributor": _names(credited(article, _CONTRIBUTORS)),
        "translator": _names(credited(article, ("translator",))),
        "container-title": article.outlet,
        "section": article.section,
        "issued": {"date-parts": [list(parts)]} if parts else None,
        "event-place": article.dateline.place if article.dateline else None,
        "abstract": article.deck,
        "keyword": ", ".join(article.keywords),
        "language": article.language,
        "URL": article.url,
        "source": "Backfile",
        "note": "\n".join(notes),
    }
    return {name: value for name, value in item.items() if value}


def _names(names: tuple[Name, ...]) -> list[dict[str, str]]:
    return [
        {"family": name.family, "given": name.given or ""} if name.family else {"literal": name.literal}
        for name in names
    ]
