"""RIS, the tagged format that reference managers read: type NEWS, one tag a line, CRLF."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from archive.exporting.protocol import ExportSource
from archive.exporting.values import Name, authors, credited, day_parts, one_line, photo_notes, title_of
from archive.model import StoredArticle

_ROLES = ("contributor", "reporter", "writer", "translator", "compiler")


class RisExporter:
    """One record an article; captions and photo credits stand in notes (N1), where a citation has room for them."""

    name = "ris"
    title = "RIS (citations)"
    suffix = ".ris"

    def write(self, source: ExportSource, target: Path) -> int:
        """Write one record for each article."""
        count = 0
        with target.open("w", encoding="utf-8", errors="replace", newline="") as file:
            for stored in source.articles():
                file.writelines(f"{tag}  - {value}\r\n" for tag, value in _tags(stored))
                file.write("ER  - \r\n\r\n")
                count += 1
        return count


def _tags(stored: StoredArticle) -> Iterator[tuple[str, str]]:
    for tag, value in _all_tags(stored):
        line = one_line(value)
        if line:
            yield tag, line


def _all_tags(stored: StoredArticle) -> Iterator[tuple[str, str | None]]:
    article = stored.article
    yield "TY", "NEWS"
    yield "ID", str(stored.id)
    yield "TI", title_of(stored)
    for name in authors(article):
        yield "AU", _inverted(name)
    for name in credited(article, ("editor",)):
        yield "ED", _inverted(name)
    for name in credited(article, _ROLES):
        yield "A4", _inverted(name)
    yield "T2", article.outlet
    yield "SE", article.section
    yield from _dates(article.published)
    yield "CY", article.dateline.place if article.dateline else None
    yield "AB", article.deck
    yield "LA", article.language
    for keyword in article.keywords:
        yield "KW", keyword
    yield "UR", article.url
    yield "N1", article.correction
    for note in photo_notes(article):
        yield "N1", note


def _dates(published: str | None) -> Iterator[tuple[str, str]]:
    parts = day_parts(published)
    if parts:
        yield "PY", f"{parts[0]:04}"
        yield "DA", "/".join([f"{parts[0]:04}", *(f"{part:02}" for part in parts[1:]), *[""] * (4 - len(parts))])


def _inverted(name: Name) -> str:
    return f"{name.family}, {name.given}" if name.family else name.literal
