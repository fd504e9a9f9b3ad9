"""Which terms of a segment's vocabulary a query stands for."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Any, NamedTuple

import numpy as np
from whoosh import query

from archive.index.columnar.files import Array
from archive.index.columnar.queries import Forms, WholeRegex
from archive.index.columnar.tops import prefix_key, stem_key
from archive.index.columnar.views import FieldView, Range


class Group(NamedTuple):
    """Terms by their numbers; where `language` is not None, only in documents of that language (by number).

    `key` is what `tops` may know all these terms together by.
    """

    ranges: tuple[Range, ...]
    language: int | None = None
    key: bytes | None = None


def ranges_of(numbers: Iterable[int]) -> tuple[Range, ...]:
    """Ascending numbers as ranges."""
    ranges: list[Range] = []
    for number in numbers:
        if ranges and ranges[-1][1] == number:
            ranges[-1] = (ranges[-1][0], number + 1)
        else:
            ranges.append((number, number + 1))
    return tuple(ranges)


def groups(view: FieldView, asked: Any) -> list[Group]:
    """The terms that a query of `EXPANDERS` stands for; none when the vocabulary has none."""
    return [group for group in EXPANDERS[type(asked)](view, asked) if group.ranges]


def _term(view: FieldView, asked: query.Term) -> list[Group]:
    text = asked.text if isinstance(asked.text, bytes) else encoded(asked.text)
    number = view.words.find(text)
    return [Group(((number, number + 1),))] if number >= view.words.first else []


def _forms(view: FieldView, asked: Forms) -> list[Group]:
    exact = sorted(i for i in (view.words.find(encoded(word)) for word in asked.words) if i >= view.words.first)
    languages = view.segment.languages
    if not asked.stemmed or len(languages) == 1:
        return [Group(ranges_of(exact))]
    by_language = {n: view.stemmed(asked.stems, languages[n]) for n in range(1, len(languages))}
    if view.segment.only_language:
        forms = by_language[view.segment.only_language]
        language = languages[view.segment.only_language]
        stems = asked.stems(language)
        key = stem_key(next(iter(stems)), language) if len(stems) == 1 and set(exact) <= set(forms) else None
        return [Group(ranges_of(sorted({*exact, *forms})), key=key)]
    found = [Group(ranges_of(exact))]
    for number, forms in by_language.items():
        found.append(Group(ranges_of(sorted(set(forms) - set(exact))), number))
    return found


def _prefix(view: FieldView, asked: query.Prefix) -> list[Group]:
    prefix = encoded(asked.text)
    first, last = view.words.prefix(prefix)
    return [Group(((first, last),), key=prefix_key(prefix))] if last > first else []


def _wildcard(view: FieldView, asked: query.Wildcard) -> list[Group]:
    text = re.sub(r"\*+", "*", asked.text)
    pattern = "".join(".*" if c == "*" else "." if c == "?" else re.escape(c) for c in text)
    start, *rest = re.split(r"[*?]+", text)
    literal = max(rest, key=len, default="")
    return [Group(ranges_of(view.words.matching(re.compile(pattern), start, literal)))]


def _regex(view: FieldView, asked: query.Regex) -> list[Group]:
    starts = re.compile(f"(?:{asked.text}).*", re.DOTALL)  # Whoosh lets a regex match the beginning of a word
    return [Group(ranges_of(view.words.matching(starts)))]


def _whole_regex(view: FieldView, asked: WholeRegex) -> list[Group]:
    return [Group(ranges_of(view.words.matching(asked.pattern)))]


def _fuzzy(view: FieldView, asked: query.FuzzyTerm) -> list[Group]:
    return [Group(ranges_of(view.words.near(asked.text, asked.maxdist, asked.prefixlength)))]


def _term_range(view: FieldView, asked: query.TermRange) -> list[Group]:
    words = view.words
    low = words.first if asked.start is None else max(words.first, words.lower(encoded(asked.start)))
    high = words.count if asked.end is None else words.lower(encoded(asked.end))
    if asked.start is not None and asked.startexcl and low < words.count and words[low] == encoded(asked.start):
        low += 1
    if asked.end is not None and not asked.endexcl and high < words.count and words[high] == encoded(asked.end):
        high += 1
    return [Group(((low, high),))] if high > low else []


EXPANDERS: dict[type, Callable[[FieldView, Any], list[Group]]] = {
    query.Term: _term,
    Forms: _forms,
    query.Prefix: _prefix,
    query.Wildcard: _wildcard,
    query.Regex: _regex,
    WholeRegex: _whole_regex,
    query.FuzzyTerm: _fuzzy,
    query.TermRange: _term_range,
}


def encoded(word: str) -> bytes:
    """The word as the vocabulary holds it."""
    return word.encode("utf-8", "surrogatepass")


def of_language(view: FieldView, ids: Array, language: int | None) -> Array | None:
    """Which of the documents are in the language; None = all."""
    if language is None:
        return None
    return np.flatnonzero(view.segment.language.take(ids) == language)
