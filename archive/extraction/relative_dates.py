"""Days, weeks, months and years that a text names by their distance from its own day: "Tuesday", "last month".

ISO 8601 in the coarsest form that is true: a day, a month, a year, or an interval of days for a week.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

_LONGEST_DAYS = 400 * 365  # "ago" further back than this names no date


class RelativeDates:
    """Finds them with the words of `[dates]` in `mentions.toml`; shared and read-only."""

    def __init__(self, table: dict[str, Any]) -> None:
        self._weekday = {word: number for number, words in enumerate(table["weekdays"]) for word in words}
        self._days: dict[str, int] = dict(table["days"])
        self._periods: dict[str, tuple[str, int]] = {
            phrase: (unit, shift) for phrase, (unit, shift) in table["periods"].items()
        }
        self._numbers = {word: number for number, word in enumerate(table["ago"]["numbers"], start=1)}
        self._units: dict[str, str] = dict(table["ago"]["units"])
        self._before, self._after = frozenset(table["before"]), frozenset(table["after"])
        turn = _any([*self._before, *self._after])
        everything = [*self._periods, *self._numbers, *self._before, *self._after, *self._weekday, *self._days]
        first = "".join(sorted({re.escape(word[0]) for word in everything}))
        self._pattern = re.compile(
            rf"\b(?=[\d{first}])(?:(?P<period>{_any(self._periods)})"
            rf"|(?P<count>\d{{1,3}}|{_any(self._numbers)})\s(?P<unit>{_any(self._units)})\sago"
            rf"|(?:(?P<turn>{turn})\s)?(?P<weekday>{_any(self._weekday)})(?:\s(?P<turned>{turn}))?"
            rf"|(?P<day>{_any(self._days)}))\b"
        )

    def find(self, text: str, reference: date | None) -> Iterator[tuple[int, int, str | None]]:
        """Start, end (code points, half open) and ISO form seen from `reference`; None where there is none."""
        for found in self._pattern.finditer(text.replace("İ", "i").lower()):  # of the same length
            start = found.start("weekday") if found["weekday"] else found.start()
            end = found.end("weekday") if found["weekday"] else found.end()
            yield start, end, self._iso(found, reference) if reference else None

    def _iso(self, found: re.Match[str], reference: date) -> str | None:
        if found["period"]:
            unit, shift = self._periods[" ".join(found["period"].split())]
            return shifted(reference, unit, shift)
        if found["count"]:
            count = self._numbers.get(found["count"]) or int(found["count"])
            return shifted(reference, self._units[found["unit"]], -count)
        if found["day"]:
            return (reference + timedelta(days=self._days[found["day"]])).isoformat()
        turn = found["turn"] or found["turned"] or ""
        return self._nearest(self._weekday[found["weekday"]], turn, reference).isoformat()

    def _nearest(self, weekday: int, turn: str, reference: date) -> date:
        """The last such day up to the article's own, which news of "Tuesday" means; else the one before or after it."""
        back = (reference.weekday() - weekday) % 7
        if turn in self._after:
            return reference + timedelta(days=7 - back)
        return reference - timedelta(days=back or (7 if turn in self._before else 0))


def shifted(reference: date, unit: str, shift: int) -> str | None:
    """The day, week (as an interval), month or year that lies so many units from `reference`."""
    if unit == "year":
        return f"{reference.year + shift:04}" if reference.year + shift > 0 else None
    if unit == "month":
        months = reference.year * 12 + reference.month - 1 + shift
        return f"{months // 12:04}-{months % 12 + 1:02}" if months >= 12 else None
    days = shift * (7 if unit == "week" else 1)
    if abs(days) > _LONGEST_DAYS or reference.toordinal() + days < 7:
        return None
    day = reference + timedelta(days=days)
    if unit == "day":
        return day.isoformat()
    monday = day - timedelta(days=day.weekday())
    return f"{monday.isoformat()}/{(monday + timedelta(days=6)).isoformat()}"


def _any(words: Any) -> str:
    return "|".join(re.escape(word).replace(r"\ ", r"\s") for word in sorted(words, key=len, reverse=True))
