"""The years that a query's dates span, as far as its text shows. No Qt."""

from __future__ import annotations

import re

_YEAR = re.compile(r"(?<!\d)([12]\d{3})(?!\d)")


def years_of(dates: tuple[str, ...]) -> tuple[str, str]:
    """First and last year of clauses such as "date:2019-03..2020" or "after:2018", "" where the time is open.

    >>> years_of(("date:2019-03..2020",))
    ('2019', '2020')
    >>> years_of(("after:2018",))
    ('2018', '')
    """
    first = last = ""
    for clause in dates:
        name, _, value = clause.casefold().partition(":")
        years = _YEAR.findall(value)
        if not years:
            continue
        opens_left = name == "before" or value.startswith(("..", "<"))
        opens_right = name == "after" or value.endswith("..") or value.startswith(">")
        first = first if opens_left else max(first, years[0])
        last = last if opens_right else (min(last, years[-1]) if last else years[-1])
    return first, last
