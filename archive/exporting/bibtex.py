"""BibTeX: `@article` with `entrysubtype = newspaper` (biblatex); UTF-8, the characters that TeX acts on escaped."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from archive.exporting.protocol import ExportSource
from archive.exporting.values import Name, authors, credited, day_parts, one_line, photo_notes, title_of
from archive.model import StoredArticle

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_ESCAPES = {
    "\\": r"\textbackslash{}",
    "{": r"\{",
    "}": r"\}",
    "$": r"\$",
    "&": r"\&",
    "#": r"\#",
    "%": r"\%",
    "_": r"\_",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
}
_SPECIAL = re.compile(r"[\\{}$&#%_~^]")
_NOT_KEY = re.compile(r"[^a-z0-9]+")


class BibtexExporter:
    """One entry an article; the key is family name, year and id, so it is unique and stays the same."""

    name = "bibtex"
    title = "BibTeX (citations)"
    suffix = ".bib"

    def write(self, source: ExportSource, target: Path) -> int:
        """Write one entry for each article."""
        count = 0
        with target.open("w", encoding="utf-8", errors="replace", newline="\n") as file:
            for stored in source.articles():
                lines = ",\n".join(f"  {name} = {value}" for name, value in _fields(stored))
                file.write(f"@article{{{_key(stored)},\n{lines}\n}}\n\n")
                count += 1
        return count


def escaped(text: str | None) -> str:
    """The text on one line, with what TeX would act on escaped."""
    return _SPECIAL.sub(lambda found: _ESCAPES[found[0]], one_line(text))


def _key(stored: StoredArticle) -> str:
    names = authors(stored.article)
    family = (names[0].family or names[0].literal) if names else stored.article.outlet or ""
    year = "".join(str(part) for part in day_parts(stored.article.published)[:1])
    return f"{_NOT_KEY.sub('', family.lower()) or 'article'}{year}-{stored.id}"


def _fields(stored: StoredArticle) -> Iterator[tuple[str, str]]:
    article = stored.article
    named = {
        "title": f"{{{escaped(title_of(stored))}}}",  # a second pair of braces keeps its capitals
        "author": _people(authors(article)),
        "editor": _people(credited(article, ("editor",))),
        "journal": escaped(article.outlet),
        "entrysubtype": "newspaper",
        "langid": escaped(article.language),
        "abstract": escaped(article.deck),
        "keywords": ", ".join(escaped(keyword) for keyword in article.keywords),
        "url": one_line(article.url).replace("{", "%7B").replace("}", "%7D").replace("\\", "%5C"),
        "location": escaped(article.dateline.place if article.dateline else None),
        "note": escaped(" ".join([*photo_notes(article), article.correction or ""])),
    }
    yield from ((name, f"{{{value}}}") for name, value in named.items() if value and value != "{}")
    yield from _date(day_parts(article.published))


def _date(parts: tuple[int, ...]) -> Iterator[tuple[str, str]]:
    if parts:
        yield "year", f"{{{parts[0]:04}}}"
    if len(parts) > 1 and 1 <= parts[1] <= len(_MONTHS):
        yield "month", _MONTHS[parts[1] - 1]
    if len(parts) == len(("year", "month", "day")):
        yield "day", f"{{{parts[2]}}}"


def _people(names: tuple[Name, ...]) -> str:
    """Names joined by "and"; a name that is not taken apart is braced, so that BibTeX does not try."""
    return " and ".join(
        f"{escaped(name.family)}, {escaped(name.given)}" if name.family else f"{{{escaped(name.literal)}}}"
        for name in names
    )
