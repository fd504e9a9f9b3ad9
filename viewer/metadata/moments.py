"""The dates of an article on one line: when it was published, filed, and what days it names. No widgets."""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from viewer.i18n import day, marked, tr
from viewer.metadata.values import Book

_ISO = re.compile(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?![\d-])")
_LEAST_DAYS = 14  # the line never shows less, so that two neighbouring days do not stand at its ends
KINDS: dict[str, str] = {
    "published": marked("published"),
    "estimate": marked("published, estimated"),
    "updated": marked("updated"),
    "dateline": marked("in the dateline"),
    "mentioned": marked("mentioned"),
}


@dataclass(frozen=True, slots=True)
class Moment:
    """A day or a time from its first to its last day, what it is of the article, and the path of its value."""

    first: date
    last: date
    kind: str  # of KINDS
    words: str  # as printed; "" where the text does not print it
    path: str

    @property
    def told(self) -> str:
        """ "4 March 2024, mentioned as “Monday”"."""
        when = (
            day(self.first.isoformat())
            if self.first == self.last
            else tr("{first} – {last}").format(first=day(self.first.isoformat()), last=day(self.last.isoformat()))
        )
        kind = tr(KINDS[self.kind])
        if self.words:
            return tr("{when}, {what} as “{words}”").format(when=when, what=kind, words=self.words)
        return tr("{when}, {what}").format(when=when, what=kind)


def moments(book: Book) -> tuple[Moment, ...]:
    """Every date of the article that has a place in time, by its first day; the same one is told once."""
    article, estimate, dateline = book.article, book.article.published_estimate, book.article.dateline
    dates: list[tuple[str | None, str, str, str]] = [
        (article.published, "published", "", "published"),
        (article.updated, "updated", "", "updated"),
        (dateline.date if dateline else None, "dateline", "", "dateline.date"),
    ]
    if not article.published and estimate is not None:
        ends = [end for end in (estimate.earliest, estimate.latest) if end]
        dates.append(("/".join(ends) or None, "estimate", "", "published_estimate"))
    dates += [
        (mention.iso, "mentioned", mention.value, f"mentions[{at}].value")
        for at, mention in enumerate(article.mentions)
        if mention.kind == "date"
    ]
    return tuple(sorted(_once(_moments(dates)), key=lambda moment: (moment.first, moment.last)))


def _moments(dates: Iterable[tuple[str | None, str, str, str]]) -> Iterator[Moment]:
    for iso, kind, words, path in dates:
        span = days_of(iso or "")
        if span is not None:
            yield Moment(*span, kind, words, path)


def _once(found: Iterable[Moment]) -> Iterator[Moment]:
    seen: set[tuple[date, date, str]] = set()
    for moment in found:
        key = (moment.first, moment.last, moment.kind)
        if key not in seen:
            seen.add(key)
            yield moment


def days_of(iso: str) -> tuple[date, date] | None:
    """The first and last day of an ISO 8601 year, month, day, time or interval; None for anything else."""
    ends = [_ends(part) for part in iso.split("/", 1)]
    if any(end is None for end in ends):
        return None
    spans = [end for end in ends if end is not None]
    first, last = spans[0][0], spans[-1][1]
    return (first, last) if first <= last else None


def _ends(iso: str) -> tuple[date, date] | None:
    match = _ISO.match(iso)
    if match is None:
        return None
    year, month, number = (int(part) if part else 0 for part in match.groups())
    try:
        first = date(year, month or 1, number or 1)
        last = date(year, month or 12, number or calendar.monthrange(year, month or 12)[1])
    except ValueError:  # the 31st of June
        return None
    return first, last


@dataclass(frozen=True, slots=True)
class Scale:
    """Where days stand between 0 and 1."""

    first: int  # day numbers
    last: int

    @classmethod
    def of(cls, shown: Sequence[Moment]) -> Scale:
        """The scale that has room for all of them."""
        first = min(moment.first.toordinal() for moment in shown)
        last = max(moment.last.toordinal() for moment in shown)
        spare = max(_LEAST_DAYS - (last - first), 0)
        return cls(first - spare // 2, last + spare - spare // 2)

    def place(self, when: date) -> float:
        """0 for the first day, 1 for the last."""
        return (when.toordinal() - self.first) / (self.last - self.first)
