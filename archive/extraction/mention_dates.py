"""Dates that a text names, seen from the article's own day."""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from archive.extraction.mention_words import MentionWords
from archive.text.dates import find_dates

_YEARS = re.compile(
    r"(?<![\d.,$€£/-])(?:(?:1[5-9]|20)\d\d)"
    r"(?:(?P<decade>s\b)|[-–/](?P<until>\d{4}|\d\d)(?![\w/-])|(?P<era>\s?(?:B\.C\.|BC\b|BCE\b))|(?![\w-]|[.,]\d))"
)
_COUNTED = re.compile(r"\s(?:year|people|men|women|children|miles|feet|kilomet|met|tons|\$|[a-z]+s\b(?<!was)(?<!has))")
_DATING = re.compile(
    r"(?:\b(?:in|of|since|by|until|till|from|to|for|the|year|early|late|mid|before|after|during|and|at)|[,(\[–-])\s?$",
    re.I,
)
_DAY_RANGE = re.compile(r"\s?[-–]\s?(\d{1,2})(?![\d/:.-])")
_MONTHS = tuple(calendar.month_name)[1:]
_SURE_MONTH = "|".join(month for month in _MONTHS if month not in ("May", "March"))
_BEFORE_MONTH = "|".join(
    rf"(?<=\b{w} )" for w in ("in", "In", "by", "By", "since", "until", "last", "next", "early", "late", "of")
)
_MONTH = re.compile(
    rf"\b(?=[JFAMSOND])(?:(?:{_SURE_MONTH})|(?:{_BEFORE_MONTH}|(?<=mid-))(?:May|March)"
    r"|May(?= (?:\d{4}|when))|March(?= \d{4}))\b"
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
        dated = reference is not None or bool(_YEARS.search(piece[first:last]))
        last -= piece[first:last].endswith(".")
        iso = parsed.iso[:10] if dated else None
        if (until := _DAY_RANGE.match(piece, last)) and (closed := _interval(iso, int(until[1]))):
            yield Found(first, until.end(), "date", 0.9, closed)
        else:
            yield Found(first, last, "date", 0.9, iso)


def _interval(iso: str | None, last: int) -> str | None:
    """ "May 1-31": an interval of days in one month; None where the second number is no later day of it."""
    if iso is None or len(iso) != 10:
        return None
    year, month, day = map(int, iso.split("-"))
    return f"{iso}/{iso[:8]}{last:02}" if day < last <= calendar.monthrange(year, month)[1] else None


def _looser(words: MentionWords, piece: str, reference: date | None) -> Iterator[Found]:
    """Weekdays and other times by their distance, years, months."""
    for start, end, iso in words.dates.find(piece, reference):
        yield Found(start, end, "date", 0.7, iso)
    for found in _YEARS.finditer(piece):
        counted = (
            not found["decade"]
            and _COUNTED.match(piece, found.end())
            and not _DATING.search(piece, max(0, found.start() - 8), found.start())
        )
        if not counted:
            yield Found(found.start(), found.end(), "date", 0.6, _years(found))
    for found in _MONTH.finditer(piece):
        yield Found(found.start(), found.end(), "date", 0.6, _month(found.group(), reference))


def _years(found: re.Match[str]) -> str | None:
    """ISO 8601 of a year or of a range of years; None for decades and years before our era."""
    if found["decade"] or found["era"]:
        return None
    first, until = found.group()[:4], found["until"]
    if until is None:
        return first
    last = until if len(until) == 4 else first[:2] + until
    return f"{first}/{last}" if first < last else first


def _month(name: str, reference: date | None) -> str | None:
    """A month without a year is the last one up to the article's own day."""
    if reference is None:
        return None
    number = _MONTHS.index(name) + 1
    return f"{reference.year if number <= reference.month else reference.year - 1:04}-{number:02}"
