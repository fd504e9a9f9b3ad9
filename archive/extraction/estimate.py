"""When nothing states the date of publication: the interval it must lie in, with the words that say so.

By the style of the press a date of the current year is printed without its year, and an older one with it. So a past
day with its year, or a year alone ("closed in 2003"), bounds the year from below, and a past day without one bounds
the date within the current year. Days to come ("due on 29 March") prove nothing. Never a bare guess: with no evidence
there is no estimate.
"""

from __future__ import annotations

import re
from datetime import date
from typing import NamedTuple

from archive.extraction.context import Toolkit
from archive.extraction.draft import Draft
from archive.text.dates import find_dates

NAME, VERSION = "date-estimate", 2
RULES = ((NAME, VERSION),)
_REACH = 20_000  # code points of the body that are looked at
_NEAR = 60  # code points between a year and the verb that puts it into the past
_LONGEST_EVIDENCE = 4
_YEAR = re.compile(r"\d{4}")
_YEAR_OR_MONTH = re.compile(r"(?P<year>\d{4})(?:-(?P<month>0[1-9]|1[0-2]))?")
_LEAP = date(2000, 1, 1)  # a leap year to read days without a year in: 29 February is one
_PAST = re.compile(
    r"\b(?:said|told|was|were|had|took|began|came|went|held|met|made|won|lost|died|killed|struck|left|sent|gave|wrote|\w{3,}ed)\b|"
    r"\b(?:sagte|wurde|war|hatte|\w+te)\b|\b(?:a|ont|avait|dijo|fue)\b|(?:قال|أعلن|أكد|كان)",
    re.IGNORECASE,
)
_TO_COME = re.compile(
    r"\b(?:will|would|due|until|by|before|scheduled|planned|plans?|expected|upcoming|next|wird|soll|prochain|próximo)\b|(?:سوف|المقبل)",
    re.IGNORECASE,
)
_BARE_YEAR = re.compile(
    r"\b(?:in|since|during|im Jahre?|seit|en|depuis|desde|nel|dal|em|في عام|عام|سنة) "
    r"(?P<year>(?:19|20)\d{2})\b(?![-–/.]\d)",
    re.I,
)
_SAID = re.compile(
    r"\b(?:said|told|says|sagte|dijo|قال|أعلن|أكد)\b", re.IGNORECASE
)  # when it was said, not when it was
_WEEKDAY = re.compile(r"\bon (?P<day>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b(?!,? (?:\w+\.? )?\d)")


class _Past(NamedTuple):
    day: date
    dated: bool  # printed with its year
    start: int
    end: int


def put_estimate(draft: Draft, tools: Toolkit) -> None:
    """An interval for the publication date, where no date is stated and the text bounds it."""
    del tools
    if "published" in draft:
        return
    language = draft.get("language")
    past = [
        found
        for field in draft.fields
        if field.path == "body" and field.start is not None and field.start < _REACH
        for found in (
            *_past_days(draft.raw.text, field.start, field.end or field.start, language),
            *_past_years(draft.raw.text, field.start, field.end or field.start),
        )
    ]
    dated = max((found for found in past if found.dated), default=None)
    recent = max((found for found in past if not found.dated), default=None)
    earliest = _earliest(dated, recent)
    evidence: list[tuple[int, int, str]] = []
    if recent is not None:
        evidence.append(
            (
                recent.start,
                recent.end,
                f"after {recent.day.day} {recent.day:%B}: “{draft.raw.text[recent.start : recent.end]}”",
            )
        )
    if dated is not None:
        why = (
            f"after {_told(dated, draft.raw.text)}, which is given with its year: "
            f"“{draft.raw.text[dated.start : dated.end]}”"
        )
        evidence.append((dated.start, dated.end, why))
    if weekday := _weekday(draft):
        evidence.append(weekday)
    if not evidence or (earliest is None and recent is None and len(evidence) < 1):
        return
    if earliest is not None:
        bound = recent or dated
        assert bound is not None
        draft.put_text(
            "published_estimate.earliest",
            bound.start,
            bound.end,
            rule=NAME,
            version=VERSION,
            confidence=0.6,
            value=earliest.isoformat(),
        )
    for index, (start, end, why) in enumerate(evidence[:_LONGEST_EVIDENCE]):
        draft.put_text(
            f"published_estimate.evidence[{index}]", start, end, rule=NAME, version=VERSION, confidence=0.6, value=why
        )


def _told(past: _Past, text: str) -> str:
    """The day; of a year alone the year."""
    printed = text[past.start : past.end]
    return printed if _YEAR.fullmatch(printed) else past.day.isoformat()


def _earliest(dated: _Past | None, recent: _Past | None) -> date | None:
    """The first day that fits both: the day without a year in the first year after the last one printed."""
    if dated is None:
        return None
    if recent is None:
        return dated.day
    for year in (dated.day.year, dated.day.year + 1, dated.day.year + 2, dated.day.year + 3, dated.day.year + 4):
        try:
            day = recent.day.replace(year=year)
        except ValueError:
            continue  # 29 February
        if day > dated.day and year > dated.day.year:
            return day
    return dated.day


def _past_days(text: str, start: int, end: int, language: str | None) -> list[_Past]:
    """The days of a paragraph that its words put into the past."""
    paragraph = text[start:end]
    found = []
    for first, last, parsed in find_dates(paragraph, language, _LEAP):
        # A year or month alone bounds the date from its first day on.
        day = parsed.day or _first_day(parsed.iso)
        if day is None:
            continue
        before = re.split(r"[.!?;] ", paragraph[max(0, first - 160) : first])[-1]
        after = re.split(r"[.!?;] ", paragraph[last : last + 80])[0]
        if _TO_COME.search(before[-40:]) or not _PAST.search(before + " " + after):
            continue
        dated = bool(_YEAR.search(paragraph[first:last]))
        found.append(_Past(day, dated, start + first, start + last))
    return found


def _past_years(text: str, start: int, end: int) -> list[_Past]:
    """Years alone ("founded in 2003", "In 2003 it closed") that the words beside them put into the past."""
    found = []
    for match in _BARE_YEAR.finditer(text, start, end):
        before = re.split(r"[.!?;] ", text[max(start, match.start() - _NEAR) : match.start()])[-1]
        after = re.split(r"[.!?;] ", text[match.end() : min(end, match.end() + _NEAR // 2)])[0]
        beside = _SAID.sub(" ", f"{before} | {after}")
        if _PAST.search(beside) and not _TO_COME.search(beside):
            found.append(_Past(date(int(match["year"]), 1, 1), True, match.start("year"), match.end("year")))
    return found


def _first_day(iso: str) -> date | None:
    found = _YEAR_OR_MONTH.fullmatch(iso)
    return date(int(found["year"]), int(found["month"] or 1), 1) if found else None


def _weekday(draft: Draft) -> tuple[int, int, str] | None:
    """The weekday that the first paragraphs name as the day of the news."""
    for field in [field for field in draft.fields if field.path == "body"][:3]:
        if field.start is None or field.end is None:
            continue
        if found := _WEEKDAY.search(draft.raw.text, field.start, field.end):
            return found.start(), found.end(), f"on or within a week after a {found['day']}: “{found.group()}”"
    return None
