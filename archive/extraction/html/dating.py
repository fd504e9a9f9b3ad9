"""Published and updated: the most trusted stated date, told in the page's own zone where the page prints it.

A page states its date in several places. Machine-readable ones come first; where a line of the page prints the same
moment with another calendar day (Greenwich is not where readers live), the printed day is the article's. A short line
between headline and text counts more than the day a system says it was filled, lines elsewhere less than the address.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone
from urllib.parse import urlsplit

from archive.extraction.html.choice import Page
from archive.extraction.html.printed_dates import placed, printed_dates
from archive.model import Stated
from archive.resources import rules
from archive.text.dates import ParsedDate, parse_date

RULE, VERSION = "page-date", 3
_IN_ADDRESS = (
    re.compile(
        r"(?:/|[-_=~.])(?P<year>(?:19|20)\d{2})[/_-]?(?P<month>0[1-9]|1[0-2])[/_-]?(?P<day>[0-3]\d)(?=[/_.-]|$)"
    ),
    re.compile(r"/(?P<year>(?:19|20)\d{2})/(?P<month>\d{1,2}|[a-z]{3,9})/(?P<day>\d{1,2})(?=[/_.-]|$)"),
    re.compile(r"(?:/|~)(?P<day>[0-3]\d)[-_](?P<month>0[1-9]|1[0-2])[-_](?P<year>(?:19|20)\d{2})(?=[/_-]|$)"),
)
_EARLIEST = date(1980, 1, 1)
_REBUILT = timedelta(days=60)
_LINE_SAYS = 0.3  # that it is when the article was updated
_ADDRESS = 0.45  # less than a line between headline and text, more than one elsewhere
_SURE = 0.4
_DAY_FIRST_ENDINGS = frozenset(["uk", "au", "nz", "ie", "in", "za", "ng", "ke", "sg", "my", "pk", "gh", "na"])


@dataclass(frozen=True, slots=True)
class _Dated:
    """One date and what proves it."""

    parsed: ParsedDate
    day: date
    stated: Stated


def put_dates(page: Page) -> None:
    """Choose and put the dates."""
    lines = list(_dates(page, printed_dates(page)))
    published = sorted((*_candidates(page), *lines), key=lambda found: -found.stated.confidence)
    updated = [
        *_dates(page, page.stated("updated")),
        *(found for found in lines if found.stated.field == "updated" and found.stated.confidence > _LINE_SAYS),
    ]
    chosen = _not_rebuilt(published) if published else next(iter(updated), None)
    for field, found in (("published", chosen), ("updated", updated[0] if updated else None)):
        if found is not None:
            page.put(field, found.parsed.iso, found.stated, RULE, VERSION)


def _not_rebuilt(published: list[_Dated]) -> _Dated:
    """The most trusted date; of a page that was stamped anew long after, the day that its address keeps."""
    address = next((found for found in published if found.stated.rule == "address"), published[0])
    if published[0].day - address.day > _REBUILT:
        return address
    return _as_printed(published[0], published)


def _candidates(page: Page) -> Iterator[_Dated]:
    """Everything that could be the date of publication."""
    yield from _dates(page, placed(page, page.stated("published")))
    if (found := _from_address(page)) is not None:
        yield found


def _dates(page: Page, stated: Iterable[Stated]) -> Iterator[_Dated]:
    """Stated dates that name a day, the most trusted first; of equals the one that stands first."""
    for value in sorted(stated, key=lambda value: -value.confidence):
        order = _day_first(page, value)
        parsed = parse_date(value.value, language=page.raw.language, day_first=order)
        parsed = parsed or parse_date(value.value, day_first=order)  # the page may state a language not its own
        if parsed is not None and parsed.day is not None and parsed.day >= _EARLIEST:
            yield _Dated(parsed, parsed.day, value)


def _as_printed(first: _Dated, others: list[_Dated]) -> _Dated:
    """The same moment in the zone that the page prints it in; a day alone only where it can be the same moment."""
    moment = _in_greenwich(first.parsed.iso)
    if moment is None:
        return first
    for other in others:
        if other.stated.rule not in {"date", "time", "line"} or other.stated.confidence < _SURE or other is first:
            continue
        if local := _local(moment, other.parsed.iso):
            return _Dated(ParsedDate(local.isoformat(timespec="seconds"), "second"), local.date(), first.stated)
        if other.day == first.day - timedelta(1) and moment.hour < 9 and len(other.parsed.iso) == 10:
            return other
    if (moment.minute, moment.second) == (0, 0) and moment.hour in (22, 23):
        # Midnight in Central Europe, in summer and in winter: a day that a system stored as a moment.
        local = moment.astimezone(timezone(timedelta(hours=24 - moment.hour)))
        return _Dated(ParsedDate(local.isoformat(timespec="seconds"), "second"), local.date(), first.stated)
    return first


def _in_greenwich(iso: str) -> datetime | None:
    """The moment, where it is told in universal time."""
    if len(iso) <= 10 or not iso.endswith("+00:00"):
        return None
    return datetime.fromisoformat(iso)


def _local(moment: datetime, printed: str) -> datetime | None:
    """The moment in the zone in which a printed time is the same moment: they differ by whole quarters of an hour."""
    if len(printed) <= 10:
        return None
    clock = datetime.fromisoformat(printed)
    if clock.tzinfo is not None:
        return clock if clock == moment.replace(second=clock.second) and clock.utcoffset() else None
    apart = clock - moment.replace(tzinfo=None, second=clock.second, microsecond=0)
    if apart % timedelta(minutes=15) or not timedelta(hours=-12) <= apart <= timedelta(hours=14) or not apart:
        return None
    return moment.astimezone(timezone(apart))


def _from_address(page: Page) -> _Dated | None:
    address = page.raw.url or ""
    found = next((match for shape in _IN_ADDRESS if (match := shape.search(address))), None)
    if found is None:
        return None
    month = found["month"]
    printed = (
        f"{found['year']}-{month:0>2}-{found['day']:0>2}"
        if month.isdigit()
        else " ".join(found.group("day", "month", "year"))
    )
    parsed = parse_date(printed)
    if parsed is None or parsed.day is None or parsed.day < _EARLIEST:
        return None
    return _Dated(parsed, parsed.day, Stated("published", address, "url", "address", 1, _ADDRESS))


def _day_first(page: Page, value: Stated) -> bool | None:
    """English outside America puts the day first; the address tells where a page is from.

    Where people write 11.01. nobody sets slashes by hand: a system did, in its own order (.NET's invariant culture).
    """
    if value.start is None and (page.raw.language or "")[:2] in rules("months")["order"]["dotted"]:
        return False
    try:
        ending = (urlsplit(page.raw.url or "").hostname or "").rsplit(".", 1)[-1]
    except ValueError:
        return None
    return True if ending in _DAY_FIRST_ENDINGS else None
