"""CSV after RFC 4180, one row an article, UTF-8 with the mark that spreadsheets look for. No cell starts a formula."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from archive.exporting.protocol import ExportSource
from archive.exporting.values import one_line, readable, word_count
from archive.model import Article, StoredArticle

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
_BETWEEN = "; "


def safe_cell(text: str) -> str:
    """The text; one that a spreadsheet would take for a formula gets an apostrophe in front (OWASP, CSV injection)."""
    shown = readable(text)  # a NUL or an escape would hide what comes after it
    return f"'{shown}" if shown.lstrip(" ").startswith(_FORMULA) else shown


def plain_cell(cell: str) -> str:
    """The text that `safe_cell` made the cell of."""
    return cell[1:] if cell[:1] == "'" and cell[1:].lstrip(" ").startswith(_FORMULA) else cell


def _listed(values: Iterable[str | None]) -> str:
    return _BETWEEN.join(dict.fromkeys(one_line(value) for value in values if value))


def _credits(article: Article, part: str) -> str:
    return _listed(getattr(caption.credit, part) for caption in article.captions if caption.credit)


def _roles(article: Article, *, editors: bool) -> str:
    return _listed(credit.name for credit in article.credits if (credit.role == "editor") == editors)


def _dateline(stored: StoredArticle, part: str) -> str | None:
    return getattr(stored.article.dateline, part, None)


_COLUMNS: Mapping[str, Callable[[StoredArticle], str | int | None]] = {
    "id": lambda stored: stored.id,
    "headline": lambda stored: stored.article.headline,
    "deck": lambda stored: stored.article.deck,
    "published": lambda stored: stored.article.published,
    "updated": lambda stored: stored.article.updated,
    "outlet": lambda stored: stored.article.outlet,
    "section": lambda stored: stored.article.section,
    "language": lambda stored: stored.article.language,
    "byline": lambda stored: stored.article.byline_printed,
    "authors": lambda stored: _listed(byline.name for byline in stored.article.bylines),
    "dateline": lambda stored: _dateline(stored, "printed"),
    "place": lambda stored: _dateline(stored, "place"),
    "wire": lambda stored: _dateline(stored, "agency"),
    "photos": lambda stored: len(stored.article.captions),
    "captions": lambda stored: _listed(caption.text for caption in stored.article.captions),
    "photo_credits": lambda stored: _credits(stored.article, "text"),
    "photographers": lambda stored: _credits(stored.article, "photographer"),
    "photo_agencies": lambda stored: _credits(stored.article, "agency"),
    "editors": lambda stored: _roles(stored.article, editors=True),
    "contributors": lambda stored: _roles(stored.article, editors=False),
    "keywords": lambda stored: _listed(stored.article.keywords),
    "correction": lambda stored: stored.article.correction,
    "rights": lambda stored: stored.article.rights,
    "words": lambda stored: word_count(stored.article.body),
    "tags": lambda stored: _listed(stored.tags),
    "collections": lambda stored: _listed(stored.collections),
    "notes": lambda stored: _listed(note.text for note in stored.notes),
    "reviewed": lambda stored: "yes" if stored.reviewed else None,
    "url": lambda stored: stored.article.url,
    "format": lambda stored: stored.origin.format,
    "path": lambda stored: stored.origin.path,
    "locator": lambda stored: stored.origin.locator,
    "sha256": lambda stored: stored.origin.sha256,
    "body": lambda stored: stored.article.body,
}


class CsvExporter:
    """One row an article; several values of one column are parted by "; "."""

    name = "csv"
    title = "CSV table"
    suffix = ".csv"

    def write(self, source: ExportSource, target: Path) -> int:
        """Write the heading and a row for each article."""
        count = 0
        with target.open("w", encoding="utf-8-sig", errors="replace", newline="") as file:
            writer = csv.writer(file, lineterminator="\r\n")
            writer.writerow(_COLUMNS)
            for stored in source.articles():
                writer.writerow([_cell(column(stored)) for column in _COLUMNS.values()])
                count += 1
        return count


def _cell(value: str | int | None) -> str:
    if value is None:
        return ""
    return str(value) if isinstance(value, int) else safe_cell(value)
