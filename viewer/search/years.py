"""The time that a query's dates span, as far as its text shows. No Qt."""

from __future__ import annotations

import re

_PERIOD = re.compile(r"(?<!\d)([12]\d{3}(?:-(?:0[1-9]|1[0-2]))?)(?!\d)")


def span_of(dates: tuple[str, ...]) -> tuple[str, str]:
    """First and last year or month of clauses such as "date:2019-03..2020", "" where the time is open.

    >>> span_of(("date:2019-03..2020",))
    ('2019-03', '2020')
    >>> span_of(("after:2018",))
    ('2018', '')
    """
    first = last = ""
    for clause in dates:
        name, _, value = clause.casefold().partition(":")
        periods = _PERIOD.findall(value)
        if not periods:
            continue
        opens_left = name == "before" or value.startswith(("..", "<"))
        opens_right = name == "after" or value.endswith("..") or value.startswith(">")
        first = first if opens_left else max(first, periods[0])
        last = last if opens_right else (min(last, periods[-1]) if last else periods[-1])
    return first, last
