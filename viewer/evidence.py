"""Why something is so, in the words of the interface: the archive says it in English sentences of known shapes."""

from __future__ import annotations

import re
from datetime import date, datetime
from functools import cache

from PySide6.QtCore import QDate, QLocale

from viewer.i18n import digits, isolated, marked, tr

SHAPES: tuple[str, ...] = (
    # the audit of photo credits
    marked("the picture itself says who took it"),
    marked("neither the caption nor the picture names anybody"),
    marked("the caption names nobody, and the picture is not at hand"),
    marked("the picture names {name}"),
    marked("the picture says {words}"),
    marked("an agency is named but no photographer"),
    marked("a photographer is named but no agency"),
    marked("the agreed form of the name is {name}"),
    marked("{name} is credited with {count} photos, {other} with {few}"),
    marked("{name} is cut off"),
    marked("the picture has the whole of it: {words}"),
    marked("the picture's {field} fills its {count} bytes: {words}"),
    marked("a placeholder, not a credit"),
    marked("{name} is misspelt"),
    marked("{name} asks for “via” with pictures of its partners"),
    marked("the same picture is credited to “{credit}” in article {number}"),
    marked("a copy of this picture is credited to “{credit}” in article {number}"),
    marked("the same caption is credited to “{credit}” in article {number}"),
    marked("{name} is an organisation"),
    marked("a part of the credit stands twice"),
    marked("it must not be archived"),
    marked("it must not be archived: “{words}”"),
    marked("it must not be sold or archived"),
    marked("it must not be sold or archived: “{words}”"),
    marked("it was licensed for one use"),
    marked("it was licensed for one use: “{words}”"),
    marked("it must carry its credit wherever it is used"),
    marked("it must carry its credit wherever it is used: “{words}”"),
    marked("it was under embargo"),
    marked("it was under embargo: “{words}”"),
    marked("it was withdrawn by its supplier"),
    marked("it was withdrawn by its supplier: “{words}”"),
    marked("it must not be used in: {place}"),
    marked("it must not be used in: {place}: “{words}”"),
    marked("it was licensed until {year}"),
    marked("it was licensed until {year}: “{words}”"),
    marked("a file photo without its date"),
    marked("a file photo without its date; the picture says {date}"),
    marked("the caption says neither who nor where nor when"),
    marked("a bracket does not close"),
    marked("double spaces"),
    marked("the credit is printed twice in one caption"),
    marked("{name} is known here as an editor"),
    marked("{name} wrote the caption; the picture is by {other}"),
    # the estimate of a date
    marked("after {date}: “{words}”"),
    marked("after {date}, which is given with its year: “{words}”"),
    marked("on or within a week after a {weekday}: “{words}”"),
)
_SLOT = re.compile(r"\{(\w+)\}")
_NUMBERS = frozenset({"count", "few", "number", "year"})
_LONGEST = 2000  # code points that are looked at: a sentence quotes, and a quote may be anything


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    """The shapes as expressions, those with most words of their own first."""
    made = []
    for shape in sorted(SHAPES, key=lambda shape: len(_SLOT.sub("", shape)), reverse=True):
        pieces = _SLOT.split(shape)
        pattern = "".join(_slot(piece) if at % 2 else re.escape(piece) for at, piece in enumerate(pieces))
        made.append((re.compile(pattern, re.S), shape))
    return tuple(made)


def _slot(name: str) -> str:
    values = r"\d{1,9}" if name in _NUMBERS else "[^:]{1,200}?" if name == "place" else ".{1,400}?"
    return f"(?P<{name}>{values})"


def shape_of(sentence: str) -> str | None:
    """The known shape that the sentence has."""
    if len(sentence) > _LONGEST:
        return None
    return next((shape for pattern, shape in _patterns() if pattern.fullmatch(sentence)), None)


def evidence_words(sentence: str) -> str:
    """The sentence in the language of the interface; one of a shape that is not known stays as it is."""
    if len(sentence) > _LONGEST:
        return sentence
    for pattern, shape in _patterns():
        found = pattern.fullmatch(sentence)
        if found is not None:
            values = {name: _said(name, value) for name, value in found.groupdict().items()}
            return tr(shape).format(**values)
    return sentence


def _said(name: str, value: str) -> str:
    if name in _NUMBERS:
        return digits(value)
    if name == "date":
        return _date_words(value)
    if name == "weekday":
        return _weekday_words(value)
    return isolated(value)


def _date_words(text: str) -> str:
    """ "2019-03-12" and "12 March" in the words of the interface; anything else as it stands."""
    try:
        day = date.fromisoformat(text)
        return QLocale().toString(QDate(day.year, day.month, day.day), tr("d MMMM yyyy"))
    except ValueError:
        pass
    try:
        yearless = datetime.strptime(f"{text} 2000", "%d %B %Y")  # noqa: DTZ007 - a day, no moment; 2000 has a 29 February
    except ValueError:
        return isolated(text)
    return QLocale().toString(QDate(2000, yearless.month, yearless.day), tr("d MMMM"))


def _weekday_words(text: str) -> str:
    names = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
    if text.capitalize() not in names:
        return isolated(text)
    return QLocale().standaloneDayName(names.index(text.capitalize()) + 1)
