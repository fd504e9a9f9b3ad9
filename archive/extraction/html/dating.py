"""Published and updated: the most trusted stated date that is one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from archive.extraction.html.choice import Page
from archive.model import Stated
from archive.text.dates import ParsedDate, parse_date

RULE, VERSION = "page-date", 1
_IN_ADDRESS = re.compile(r"/((?:19|20)\d{2})[/-]?(\d{2})[/-]?(\d{2})(?=[/_-])")
_EARLIEST = date(1990, 1, 1)


def put_dates(page: Page) -> None:
    """Choose and put the dates."""
    found = next(_dates(page, "published"), None)
    if found is not None:
        page.put("published", found[0].iso, found[1], RULE, VERSION)
    else:
        _from_address(page)
    updated = next(_dates(page, "updated"), None)
    if updated is not None:
        page.put("updated", updated[0].iso, updated[1], RULE, VERSION)
        if found is None and "published" not in page.draft:
            page.put("published", updated[0].iso, updated[1], RULE, VERSION)


def _dates(page: Page, field: str) -> Iterator[tuple[ParsedDate, Stated]]:
    """Stated dates that name a day, the most trusted first; of equals the one that stands first."""
    for value in sorted(page.stated(field), key=lambda value: -value.confidence):
        parsed = parse_date(value.value, language=page.raw.language)
        if parsed is not None and parsed.day is not None and parsed.day >= _EARLIEST:
            yield parsed, value


def _from_address(page: Page) -> None:
    if found := _IN_ADDRESS.search(page.raw.url or ""):
        parsed = parse_date("-".join(found.groups()))
        if parsed is not None:
            page.draft.put_source("published", parsed.iso, "url", rule="address-date", version=VERSION, confidence=0.6)
