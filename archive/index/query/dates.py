"""Days and spans of days as people write them in a query."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta

_DAY = re.compile(r"(\d{4})(?:-?(\d{2})(?:-?(\d{2}))?)?|(\d{4})-(\d)(?:-(\d{1,2}))?")
_LAST = re.compile(r"(?:last|past)-?(\d{1,5})([dwmy])")
_PER_UNIT = {"d": 1, "w": 7}


def span_of(value: str, today: date) -> tuple[date, date] | None:
    """First and last day of `2019`, `2019-03`, `2019-03-07`, `last-30d`, `today`, `yesterday`; None if it is none.

    `last-30d` are the 30 days that end today; w = weeks, m = months, y = years. Digits of any script are read.
    """
    lowered = ascii_digits(value).lower()
    if lowered == "today":
        return today, today
    if lowered == "yesterday":
        return today - timedelta(days=1), today - timedelta(days=1)
    if found := _LAST.fullmatch(lowered):
        return _last(int(found[1]), found[2], today)
    if found := _DAY.fullmatch(lowered):
        year, month, day = (found[1], found[2], found[3]) if found[1] else (found[4], found[5], found[6])
        return _calendar(int(year), int(month) if month else None, int(day) if day else None)
    return None


def ascii_digits(value: str) -> str:
    """The text with Arabic, Persian and other decimal digits as 0 to 9."""
    return "".join(str(int(char)) if char.isdecimal() else char for char in value)


def _calendar(year: int, month: int | None, day: int | None) -> tuple[date, date] | None:
    try:
        if month is None:
            return date(year, 1, 1), date(year, 12, 31)
        if day is None:
            return date(year, month, 1), date(year, month, monthrange(year, month)[1])
        return date(year, month, day), date(year, month, day)
    except ValueError:
        return None


def _last(count: int, unit: str, today: date) -> tuple[date, date] | None:
    try:
        if unit in _PER_UNIT:
            return today - timedelta(days=max(count * _PER_UNIT[unit] - 1, 0)), today
        months = today.year * 12 + today.month - 1 - count * (12 if unit == "y" else 1)
        year, month = divmod(months, 12)
        day = min(today.day, monthrange(year, month + 1)[1])
        return date(year, month + 1, day) + timedelta(days=1), today
    except (ValueError, OverflowError):
        return None
