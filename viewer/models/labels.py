"""Where a hit is, in the words of the interface: the archive says it in English ("in caption 2")."""

from __future__ import annotations

import re

from viewer.i18n import isolated, marked, number, tr

LABELS: tuple[str, ...] = (
    marked("in headline"),
    marked("in deck"),
    marked("in the opening"),
    marked("in body"),
    marked("in byline"),
    marked("in dateline"),
    marked("in caption {n}"),
    marked("in photo credit {n}"),
    marked("in caption writer"),
    marked("in editing credit"),
    marked("in reporting credit"),
    marked("in correction"),
    marked("in section"),
    marked("in keywords"),
    marked("in people"),
    marked("in organisations"),
    marked("in places"),
    marked("in related links"),
    marked("in rights"),
    marked("in tags"),
    marked("in notes"),
    marked("in outlet"),
)
_NUMBER = re.compile(r"\d{1,9}")


def hit_label(label: str) -> str:
    """The label as the interface says it; one that is not known stays as it is."""
    found = _NUMBER.search(label)
    shape = _NUMBER.sub("{n}", label, count=1)
    if shape not in LABELS:
        return label
    return tr(shape).format(n=isolated(number(int(found[0])))) if found else tr(shape)
