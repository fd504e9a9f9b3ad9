"""Dates as printed or stated, to ISO 8601.

`parse_date` reads one value (a meta tag, a date line); `find_dates` finds every date in running text with its span in
code points. Nothing is guessed: what names no day, month or year gives None or a coarser precision, placeholders that
a system never filled in ("[hour]:[minute]", "0000-00-00", the epoch's zero) give None, and a zone is kept exactly as
far as it is stated. Time is linear in the length of the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from archive.resources import rules
from archive.text.date_words import DateWords, ascii_digits, date_patterns, date_words, month_key

Precision = Literal["year", "month", "day", "minute", "second"]
_FIRST_YEAR, _LAST_YEAR = 1500, 2199
_LONGEST = 400  # code points of a stated value that are looked at
_PLACEHOLDER = re.compile(r"[\[{<%$](?=[^\W\d_{]|\{)|\bX{2,4}\b|(?i:\b(?:yyyy|dd[/.]mm)\b)")
_UNSET = re.compile(r"(?:0000|0001|1970|1900|1899)-?(?:0[01]|12)-?(?:0[01]|3[01])(?!\d)")
_ISO_SHAPE = re.compile(r"\d{4}-?\d{2}-?\d{2}(?:[T ]\d.*)?$")
_MONTH_ONLY = re.compile(r"(\d{4})-(\d{2})$")
_EPOCH = re.compile(r"-?\d{9,10}(?:\d{3})?(?:\.\d+)?$")
_RUN = re.compile(r"\d+")
_WORD = re.compile(r"(?<![^\W\d_])[^\W\d_]{2,20}")
_REACH = 32  # code points between the start of a month's name and the digits that belong to it
_UNTIL = re.compile(r"[-−](\d{1,2}):(\d{2})")
_OFFSET = re.compile(r"([+\-−])(\d{1,2}):?(\d{2})?$")


@dataclass(frozen=True, slots=True)
class ParsedDate:
    """A date in ISO 8601 as far as it is known: "2004", "2004-03", "2004-03-12", "2004-03-12T10:30+01:00"."""

    iso: str
    precision: Precision

    @property
    def day(self) -> date | None:
        """The calendar day in its own zone, or None when only a month or year is known."""
        return date.fromisoformat(self.iso[:10]) if len(self.iso) >= 10 else None


def parse_date(
    text: str, *, language: str | None = None, day_first: bool | None = None, reference: date | None = None
) -> ParsedDate | None:
    """The date that a stated value means, or None.

    `language` (BCP 47) narrows the month names and, unless `day_first` says it, the order of "03/04/2004"; `reference`
    (the article's own date) gives a year to "12 March". Where several dates stand, the first one that names a day.
    """
    value = ascii_digits(text[:_LONGEST]).strip().strip("\u200e\u200f\ufeff\"'")
    if not value or _PLACEHOLDER.search(value) or _UNSET.match(value):
        return None
    exact = _iso(value) or _epoch(value)
    if exact is not None or _EPOCH.match(value):
        return exact
    found = [parsed for _, _, parsed in _find(value, language, day_first, reference)]
    named = next((parsed for parsed in found if len(parsed.iso) >= 10), None)
    if named or found:
        return named or found[0]
    return _coarse(value)


def find_dates(
    text: str, language: str | None = None, reference: date | None = None
) -> Iterator[tuple[int, int, ParsedDate]]:
    """Every date in the text as (start, end, date), in order, none overlapping; a time beside it belongs to it."""
    yield from _find(ascii_digits(text), language, None, reference)


def _iso(value: str) -> ParsedDate | None:
    if not _ISO_SHAPE.match(value):
        return None
    try:
        when = datetime.fromisoformat(value)
    except ValueError:
        return None
    if not _sane(when.year):
        return None
    if len(value) <= 10:
        return ParsedDate(when.date().isoformat(), "day")
    seconds = value.count(":") >= 2 or when.second > 0
    return ParsedDate(when.isoformat(timespec="seconds"), "second" if seconds else "minute")


def _epoch(value: str) -> ParsedDate | None:
    if not _EPOCH.match(value):
        return None
    number = float(value)
    when = datetime.fromtimestamp(number / 1000 if abs(number) >= 1e11 else number, UTC)
    return ParsedDate(when.isoformat(timespec="seconds"), "second") if when.year > 1970 else None


def _coarse(value: str) -> ParsedDate | None:
    if (match := _MONTH_ONLY.match(value)) and _sane(int(match[1])) and 1 <= int(match[2]) <= 12:
        return ParsedDate(value, "month")
    if len(value) == 4 and value.isdigit() and _sane(int(value)):
        return ParsedDate(value, "year")
    return None


def _find(
    text: str, language: str | None, day_first: bool | None, reference: date | None
) -> Iterator[tuple[int, int, ParsedDate]]:
    words = date_words((language or "").split("-")[0].lower())
    reader = _Reader(words, _first_is_day(language) if day_first is None else day_first, reference)
    reached = 0
    for run in _RUN.finditer(text):
        if run.start() < reached or len(run[0]) > 4:
            continue
        for kind, match in _matches(text, reached, run, words):
            if found := reader.read(kind, match, reached):
                yield found
                reached = found[1]
                break


def _matches(text: str, reached: int, run: re.Match[str], words: DateWords) -> Iterator[tuple[str, re.Match[str]]]:
    """The shapes that fit around a run of digits: those that start with the month's name, then those with a digit."""
    shapes = date_patterns()
    low = max(reached, run.start() - _REACH)
    for word in _WORD.finditer(text, low, run.start()):
        if month_key(word[0]) in words.first_words:
            yield from _fitting(shapes.at_words, text, word.start())
    yield from _fitting(shapes.at_digits, text, run.start())


def _fitting(
    shapes: tuple[tuple[str, re.Pattern[str]], ...], text: str, at: int
) -> Iterator[tuple[str, re.Match[str]]]:
    for kind, pattern in shapes:
        if match := pattern.match(text, at):
            yield kind, match


def _first_is_day(language: str | None) -> bool:
    order = rules("months")["order"]
    return language is None or (language not in order["month_first"])


@dataclass(frozen=True, slots=True)
class _Reader:
    """Turns a match of one of the patterns into a date, with the time that stands beside it."""

    words: DateWords
    day_first: bool
    reference: date | None

    def read(self, kind: str, match: re.Match[str], after: int) -> tuple[int, int, ParsedDate] | None:
        if kind == "my":
            return self._month(match)
        day = self._numeric(match) if kind == "numeric" else self._named(match)
        if day is None:
            return None
        if kind == "ctime":
            hour, minute, *rest = (int(part) for part in match["clock"].split(":"))
            return self._timed(
                match.start(), match.end(), day, (hour, minute, rest[0] if rest else None), match["zone"]
            )
        return self._with_time(match, day, after)

    def _month(self, match: re.Match[str]) -> tuple[int, int, ParsedDate] | None:
        (number, _solar), year = self.words.month(match["month"]), int(match["year"])
        if number is None or not _sane(year):
            return None
        return match.start(), match.end(), ParsedDate(f"{year:04}-{number:02}", "month")

    def _numeric(self, match: re.Match[str]) -> date | None:
        first, second, year = int(match["first"]), int(match["second"]), int(match["year"])
        if len(match["year"]) == 2:
            if match["sep"] == "-":
                return None
            year += 2000 if year < 69 else 1900
        day_first = self.day_first or match["sep"] == "."
        day, month = (first, second) if (day_first and second <= 12) or first > 12 else (second, first)
        return _day(year, month, day)

    def _named(self, match: re.Match[str]) -> date | None:
        groups = match.groupdict()
        day = int(match["day"])
        if groups.get("number"):
            year, month = int(match["year"]), int(match["number"])
            return from_solar_hijri(year, month, day) if 1200 <= year < _FIRST_YEAR else _day(year, month, day)
        return self._worded(groups, day)

    def _worded(self, groups: dict[str, str | None], day: int) -> date | None:
        month_number, solar = self.words.month(groups["month"] or "")
        year = self._year(groups)
        if solar is not None:
            return from_solar_hijri(year, solar, day) if year and 1200 <= year < _FIRST_YEAR else None
        if month_number is None:
            return None
        return _day(year, month_number, day) if year else self._nearest(month_number, day, groups["month"] or "")

    @staticmethod
    def _year(groups: dict[str, str | None]) -> int | None:
        if year := groups.get("year"):
            return int(year)
        if short := groups.get("short"):
            return int(short) + (2000 if int(short) < 69 else 1900)
        return None

    def _nearest(self, month: int, day: int, printed: str) -> date | None:
        """The day without a year that lies nearest to the reference; abbreviations are too weak to stand alone."""
        if self.reference is None or (len(printed) < 3):
            return None
        years = (self.reference.year - 1, self.reference.year, self.reference.year + 1)
        days = [found for year in years if (found := _day(year, month, day))]
        reference = self.reference
        return min(days, key=lambda found: abs((found - reference).days), default=None)

    def _with_time(self, match: re.Match[str], day: date, after_position: int) -> tuple[int, int, ParsedDate]:
        start, end = match.span()
        if after := date_patterns().time_after.match(match.string, end):
            clock = self._clock(after.groupdict())
            if clock and (timed := self._timed(start, after.end(), day, clock, after["zone"])):
                return timed
        lead = max(after_position, start - 48)
        if before := date_patterns().time_before.search(match.string[lead:start]):
            clock = self._clock(before.groupdict())
            if clock and (timed := self._timed(lead + before.start(), end, day, clock, before["zone"])):
                return timed
        return start, end, ParsedDate(day.isoformat(), "day")

    def _clock(self, groups: dict[str, str | None]) -> tuple[int, int, int | None] | None:
        hour = next((int(groups[k] or 0) for k in ("h", "h2", "h3", "h4") if groups.get(k)), None)
        if hour is None:
            return None
        minute = next((int(groups[k] or 0) for k in ("m", "m2", "m4") if groups.get(k)), 0)
        half = next((groups[k] for k in ("half", "half2", "half3") if groups.get(k)), None)
        if half and hour <= 12:
            hour = hour % 12 + (12 if half.lower() in self.words.pm else 0)
        second = int(seconds) if (seconds := groups.get("s")) else None
        return hour, minute, second

    def _timed(
        self, start: int, end: int, day: date, clock: tuple[int, int, int | None], zone: str | None
    ) -> tuple[int, int, ParsedDate] | None:
        hour, minute, second = clock
        try:
            when = datetime(day.year, day.month, day.day, hour, minute, second or 0)  # noqa: DTZ001 - zone follows
        except ValueError:
            return None
        offset = self._zone(zone, when) if zone and not _is_range(zone, clock) else None
        if zone and offset is None:
            end -= len(zone)  # a word in capitals after the time, no zone
        exact = when.replace(tzinfo=offset)
        spec = "minutes" if second is None else "seconds"
        return start, end, ParsedDate(exact.isoformat(timespec=spec), "minute" if second is None else "second")

    def _zone(self, printed: str, when: datetime) -> timezone | None:
        name = printed.strip()
        if match := _OFFSET.search(name):
            minutes = int(match[2]) * 60 + int(match[3] or 0)
            return _offset(minutes if match[1] == "+" else -minutes)
        if name in self.words.zones:
            return _offset(self.words.zones[name])
        place = self.words.zone_places.get(name)
        if place is None:
            return None
        try:
            offset = when.replace(tzinfo=ZoneInfo(place)).utcoffset()
        except (ZoneInfoNotFoundError, OSError):
            return None
        return timezone(offset) if offset is not None else None


def _is_range(zone: str, clock: tuple[int, int, int | None]) -> bool:
    """Whether what looks like a zone west of Greenwich is the end of an event: "10:00-11:30"."""
    found = _UNTIL.fullmatch(zone)
    return found is not None and clock[2] is None and (int(found[1]), int(found[2])) > clock[:2]


def _offset(minutes: int) -> timezone | None:
    return timezone(timedelta(minutes=minutes)) if abs(minutes) < 15 * 60 else None


def _sane(year: int) -> bool:
    return _FIRST_YEAR <= year <= _LAST_YEAR


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day) if _sane(year) else None
    except ValueError:
        return None


def from_solar_hijri(year: int, month: int, day: int) -> date | None:
    """A day of the Iranian calendar as Gregorian, by the 33-year leap cycle; right for years 1244 to 1472."""
    if not (1 <= month <= 12 and 1 <= day <= (31 if month <= 6 else 30)):
        return None
    before = (month - 1) * 31 if month <= 7 else 186 + (month - 7) * 30
    passed = year - 1
    leaps = sum(1 for leap in (1, 5, 9, 13, 17, 22, 26, 30) if passed % 33 >= leap) + 8 * (passed // 33)
    # The cycle is aligned to the present calendar, so its year 1 starts a day off the historical one.
    return date.fromordinal(date(622, 3, 20).toordinal() + passed * 365 + leaps + before + day)
