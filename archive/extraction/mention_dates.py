"""Dates that a text names, seen from the article's own day."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from archive.extraction.mention_words import MentionWords
from archive.text.dates import find_dates

_YEAR = re.compile(r"(?<![\d.,$€£-])(?:1[5-9]|20)\d\d(?:s\b|(?![\d,\w]|\.\d|-\d))")
_MONTH = re.compile(
    r"\b(?:January|February|March|April|June|July|August|September|October|November|December|"
    r"(?<=[a-z] )May(?= (?:\d{4}|and|to|when|after|\.)))\b"
)


class Found(NamedTuple):
    """A mention: kind, code points half open, an ISO date where it is one, and how sure the rule is."""

    start: int
    end: int
    kind: str
    confidence: float
    iso: str | None = None


def dates_in(
    words: MentionWords, text: str, start: int, end: int, language: str | None, reference: date | None
) -> Iterator[Found]:
    """The dates between two offsets, none overlapping: stated days first, then weekdays, years and months."""
    piece = text[start:end]
    taken: set[int] = set()
    for found in (*_stated(piece, language, reference), *_looser(words, piece, reference)):
        if found.start not in taken and found.end - 1 not in taken:
            taken.update(range(found.start, found.end))
            yield found._replace(start=start + found.start, end=start + found.end)


def _stated(piece: str, language: str | None, reference: date | None) -> Iterator[Found]:
    for first, last, parsed in find_dates(piece, language, reference or date(2000, 1, 1)):
        dated = reference is not None or bool(_YEAR.search(piece[first:last]))
        last -= piece[first:last].endswith(".")
        yield Found(first, last, "date", 0.9, parsed.iso[:10] if dated else None)


def _looser(words: MentionWords, piece: str, reference: date | None) -> Iterator[Found]:
    """Weekdays, days by their distance, years, months."""
    yield from _relative(words, piece, reference)
    for found in _YEAR.finditer(piece):
        yield Found(found.start(), found.end(), "date", 0.6, found.group()[:4] if found.group()[-1] != "s" else None)
    for found in _MONTH.finditer(piece):
        yield Found(found.start(), found.end(), "date", 0.6, _month(found.group(), reference))


def _relative(words: MentionWords, piece: str, reference: date | None) -> Iterator[Found]:
    for found in words.relative_day.finditer(piece):
        word = found.group().casefold()
        iso = None if reference is None else _day(words, word, reference).isoformat()
        yield Found(found.start(), found.end(), "date", 0.7, iso)


def _day(words: MentionWords, word: str, reference: date) -> date:
    """A weekday is the last one up to the article's own day; news of "Tuesday" is of this week's."""
    if word in words.weekdays:
        return reference - timedelta(days=(reference.weekday() - words.weekdays.index(word)) % 7)
    return reference + timedelta(days={"yesterday": -1, "tomorrow": 1}.get(word, 0))


def _month(word: str, reference: date | None) -> str | None:
    """A month without a year is the last one up to the article's own day."""
    if reference is None:
        return None
    number = (
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ).index(word) + 1
    return f"{reference.year if number <= reference.month else reference.year - 1:04}-{number:02}"
