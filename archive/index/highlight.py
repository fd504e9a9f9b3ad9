"""Marks over an article and snippets from it, for any engine: found again in the text, word by word.

A phrase or NEAR is marked only where it matches, a word only in the fields it was looked for in.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from archive.index.analysis import LEAD_WORDS
from archive.index.matching import Expand, Hit, Matcher
from archive.index.occurrences import Occurrence, occurrences
from archive.index.tree import Node
from archive.index.windows import Window, best_window
from archive.model.answers import Snippet
from archive.model.article import Article, Field

SNIPPETS = 3
_UNINFORMATIVE = frozenset({"headline"})  # shown anyway in a result row


@dataclass(frozen=True, slots=True, order=True)
class Mark:
    """A matched word: code points `start` to `end` of the stored text, half open; `term` counts in `terms(node)`."""

    start: int
    end: int
    term: int


def _no_expansion(_field: str, _word: str) -> frozenset[str]:
    return frozenset()


def terms(node: Node) -> tuple[str, ...]:
    """What the tree looks for, each once, in the query's order: the colours of a legend."""
    return Matcher(node, _no_expansion).terms


class Highlighter:
    """Marks and snippets for one query over any number of articles; one thread at a time.

    `expand` tells the other forms of a word that an engine finds (`SearchEngine.expand`).
    """

    def __init__(self, node: Node, expand: Expand = _no_expansion) -> None:
        self._matcher = Matcher(node, expand)
        self._fields = self._matcher.fields

    @property
    def terms(self) -> tuple[str, ...]:
        """The same as `terms(node)`."""
        return self._matcher.terms

    def marks(
        self, article: Article, fields: Iterable[Field], text: str, language: str | None = None
    ) -> tuple[Mark, ...]:
        """Every matched word of the stored text, in order, none overlapping another."""
        found: set[Mark] = set()
        for occurrence in occurrences(article, fields, text, self._fields):
            for hit, term in self._hits(occurrence, language):
                start, end = occurrence.stored_offset(hit.start), occurrence.stored_offset(hit.end - 1)
                if start is not None and end is not None:
                    found.add(Mark(start, end + 1, term))
        return tuple(_apart(sorted(found)))

    def snippets(
        self, article: Article, fields: Iterable[Field], text: str, language: str | None = None, limit: int = SNIPPETS
    ) -> tuple[Snippet, ...]:
        """The best pieces of the fields that matched, the best first, one for each field's text; headlines last."""
        found: list[tuple[tuple[bool, int, float, int], Snippet]] = []
        for occurrence in occurrences(article, fields, text, self._fields):
            if occurrence.repeated:
                continue
            hits = self._hits(occurrence, language)
            if hits:
                window = best_window(occurrence, hits)
                found.append((_rank(occurrence, window, len(found)), _snippet(occurrence, window)))
        found.sort(key=lambda ranked: ranked[0])
        return _chosen([snippet for _, snippet in found], limit)

    def _hits(self, occurrence: Occurrence, language: str | None) -> list[tuple[Hit, int]]:
        """The matched words of one text with their terms, in order, each once."""
        field = occurrence.field
        names = [field.name, "all"] if field.in_all else [field.name]
        most = LEAD_WORDS if field.name == "lead" else None
        matches = self._matcher.matches(occurrence.text, language, names, most)
        return sorted({pair for match in matches for pair in match.hits})


def _apart(marks: Sequence[Mark]) -> Iterable[Mark]:
    """The marks without those that begin inside the one before."""
    end = -1
    for mark in marks:
        if mark.start >= end:
            end = mark.end
            yield mark


def _rank(occurrence: Occurrence, window: Window, order: int) -> tuple[bool, int, float, int]:
    """Smaller is better: more of the terms together, then the weightier field, then the earlier one."""
    together = len({term for _, _, term in window.marks})
    return occurrence.field.name in _UNINFORMATIVE, -together, -occurrence.field.weight, order


def _snippet(occurrence: Occurrence, window: Window) -> Snippet:
    label = occurrence.field.where.format(n=occurrence.number)
    marks = tuple((start, end) for start, end, _ in window.marks)
    return Snippet(occurrence.field.name, label, window.text, marks, tuple(term for _, _, term in window.marks))


def _chosen(snippets: Sequence[Snippet], limit: int) -> tuple[Snippet, ...]:
    """At most `limit`, without one that says the same as a better one, and no headline when there is another."""
    kept: dict[str, Snippet] = {}
    for snippet in snippets:
        if kept and snippet.field in _UNINFORMATIVE:
            break
        kept.setdefault(snippet.text, snippet)
    return tuple(kept.values())[:limit]
