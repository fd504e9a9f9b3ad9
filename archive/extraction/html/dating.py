"""Published and updated: the most trusted stated date, told in the page's own zone where the page prints it.

A page states its date in several places. Machine-readable ones come first; where a line of the page prints the same
moment with another calendar day (Greenwich is not where readers live), the printed day is the article's. Where nothing
states a date, a short line beside the headline or at the end may, then the address.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone
from urllib.parse import urlsplit

from archive.extraction.html.choice import Page
from archive.model import BlockKind, Stated
from archive.text.dates import ParsedDate, find_dates, parse_date

RULE, VERSION = "page-date", 2
_IN_ADDRESS = re.compile(r"(?:/|[-_=~.])((?:19|20)\d{2})[/_-]?(0[1-9]|1[0-2])[/_-]?([0-3]\d)(?=[/_.-]|$)")
_DAY_FIRST_IN_ADDRESS = re.compile(r"(?:/|~)([0-3]\d)[-_](0[1-9]|1[0-2])[-_]((?:19|20)\d{2})(?=[/_-])")
_EARLIEST = date(1980, 1, 1)
_SHORT_LINE = 160
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
    published = list(_dates(page, "published"))
    updated = list(_dates(page, "updated"))
    sure = [found for found in published if found.stated.confidence >= _SURE]
    chosen = _as_printed(sure[0], published) if sure else None
    chosen = chosen or next(_lines(page), None) or _from_address(page)
    chosen = chosen or next(iter(published), None) or next(iter(updated), None) or _from_description(page)
    for field, found in (("published", chosen), ("updated", updated[0] if updated else None)):
        if found is not None:
            page.put(field, found.parsed.iso, found.stated, RULE, VERSION)


def _dates(page: Page, field: str) -> Iterator[_Dated]:
    """Stated dates that name a day, the most trusted first; of equals the one that stands first."""
    order = _day_first(page)
    for value in sorted(page.stated(field), key=lambda value: -value.confidence):
        parsed = parse_date(value.value, language=page.raw.language, day_first=order)
        if parsed is not None and parsed.day is not None and parsed.day >= _EARLIEST:
            yield _Dated(parsed, parsed.day, value)


def _as_printed(first: _Dated, others: list[_Dated]) -> _Dated:
    """The same moment in the zone that the page prints it in; a day alone only where it can be the same moment."""
    moment = _in_greenwich(first.parsed.iso)
    if moment is None:
        return first
    for other in others:
        if other.stated.rule not in {"date", "time"} or other.stated.confidence < _SURE or other is first:
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


def _from_description(page: Page) -> _Dated | None:
    """A date in the page's own summary, where nothing else has one."""
    for value in page.stated("deck"):
        for _, _, parsed in find_dates(value.value[:600], page.raw.language):
            if parsed.day is not None and parsed.day >= _EARLIEST:
                stated = Stated("published", value.value, value.source, "description", 1, 0.3)
                return _Dated(parsed, parsed.day, stated)
    return None


def _lines(page: Page) -> Iterator[_Dated]:
    """Dates in short lines outside the running text, those before the body first; then the body's edges."""
    blocks = page.raw.blocks
    main = [index for index, block in enumerate(blocks) if block.attributes.get("main") == "1"]
    first, last = (main[0], main[-1]) if main else (len(blocks), 0)
    order = [
        *range(max(0, first - 12), min(first + 3, len(blocks))),
        *range(max(0, last - 1), min(len(blocks), last + 12)),
    ]
    for index in order:
        block = blocks[index]
        limit = _SHORT_LINE if block.attributes.get("main") != "1" else 90
        if block.end - block.start > limit or block.kind is BlockKind.CAPTION:
            continue
        text = page.raw.text[block.start : block.end]
        for start, end, parsed in find_dates(text, page.raw.language):
            if parsed.day is not None and parsed.day >= _EARLIEST:
                span = block.start + start, block.start + end
                stated = Stated("published", text[start:end], block.source, "line", 1, 0.5, *span)
                yield _Dated(parsed, parsed.day, stated)


def _from_address(page: Page) -> _Dated | None:
    address = page.raw.url or ""
    found = _IN_ADDRESS.search(address)
    parts = found.groups() if found else None
    if parts is None and (turned := _DAY_FIRST_IN_ADDRESS.search(address)):
        parts = turned.groups()[::-1]
    parsed = parse_date("-".join(parts)) if parts else None
    if parsed is None or parsed.day is None:
        return None
    return _Dated(parsed, parsed.day, Stated("published", address, "url", "address", 1, 0.6))


def _day_first(page: Page) -> bool | None:
    """English outside America puts the day first; the address tells where a page is from."""
    try:
        ending = (urlsplit(page.raw.url or "").hostname or "").rsplit(".", 1)[-1]
    except ValueError:
        return None
    return True if ending in _DAY_FIRST_ENDINGS else None
