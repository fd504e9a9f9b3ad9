"""Datelines: where, when and by whom a story was filed, as printed at the start of its first paragraph.

"LONDON/PARIS, March 3 (Reuters) -", "(ANSA) - ROMA, 3 MAR -", "AFP, MANILA", "SAITAMA, Japan, Dec. 9 Kyodo -",
"LONDON, Feb. 1, 2017 /PRNewswire/ --", "دمشق، سوريا (CNN) --". Only the first `REACH` code points are looked at.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

from archive.text.credits import Part
from archive.text.date_words import date_words, month_key
from archive.text.dateline_words import WORD, DatelineWords
from archive.text.names import trimmed
from archive.text.suppliers import Suppliers

REACH = 170
_DASH = r"(?:\.?\s?[-–—‒―]{1,3}|_|\.-|ـ)"
_WRAPPED = re.compile(
    rf"(?P<head>[^()\[\]\n]{{0,90}}?)\s*[(\[（]\s*(?P<agency>[^()\[\]\n]{{2,40}}?)\s*[)\]）]\s*(?P<dash>{_DASH}|[:.])?(?=\s|$|[^\W\d_])"
)
_SLASHED = re.compile(
    rf"(?P<head>[^()\n]{{2,90}}?)\s*/\s?(?P<agency>[A-Z][\w .-]{{2,30}})\s?/\s*(?P<dash>{_DASH}|\.)(?=\s|$)"
)
_BOXED = re.compile(
    rf"[(\[](?P<head>[^()\[\]/\n]{{2,40}})/\s?(?P<agency>[^()\[\]/\n]{{2,40}})[)\]]\s*(?P<dash>{_DASH}|:)(?=\s)"
)
_LONE = re.compile(r"(?P<agency>[^()\[\]\n,:]{2,30}?)\s(?:—|–|--)(?=\s|$)")
_OPEN = re.compile(rf"(?P<head>[^()\n:]{{2,80}}?)\s?(?P<dash>(?<=\s){_DASH}(?=\s|$)|[–—](?=\s?\S)|_(?=\s)|--)\s*")
_COLON = re.compile(r"(?P<head>[^()\n:]{2,60}?)\s?:(?=\s)")
_AGENCY_FIRST = re.compile(
    rf"[(\[]?(?P<agency>[^()\[\]\n,]{{2,30}}?)[)\]]?\s*(?P<sep>,|{_DASH})\s*(?P<head>[^()\n]{{2,60}}?)\s*(?P<dash>{_DASH}|\.|$)(?=\s|$)"
)
_STROKE = re.compile(r"(?P<agency>[^/\n]{2,30}?)\s?/(?=\s?[^\W\d_])")
_STORY = 40  # code points that must follow a stroke for it to open a story
_DATE = re.compile(
    r"[,،.]?\s*(?P<date>"
    r"(?:\d{1,2}(?:st|nd|rd|th|er|\.|º)?\s+(?:de\s+)?(?P<month>[^\W\d_]{3,12})\.?(?:[\s,]+(?:de\s+)?(?:\d{4}|\d{2})(?:\s?[مز](?![^\W\d_]))?)?"
    r"|(?P<first>[^\W\d_]{3,12})\.?\s+\d{1,2}(?:st|nd|rd|th)?(?:\s*,?\s*\d{4})?"
    r"|\d{1,2}[./]\d{1,2}[./](?:\d{4}|\d{2})|\d{1,2}\.\d{1,2}\.))\s*,?\s*$"
)


class DatelineParts(NamedTuple):
    """A dateline's parts as code points into the string given, half open; `end` is where the story begins."""

    printed: Part
    place: Part | None
    agency: Part | None
    date: Part | None
    end: int


@dataclass(frozen=True, slots=True)
class DatelineGrammar(DatelineWords):
    """Reads datelines with one set of suppliers; `is_place` says whether a mixed-case name is a known place."""

    @classmethod
    def from_table(
        cls, table: Mapping[str, Any], suppliers: Suppliers, is_place: Callable[[str], bool] | None = None
    ) -> DatelineGrammar:
        """The grammar of a table with `not_places`, `small`, `marks` and `weekdays`."""
        folded = frozenset(word.casefold() for word in table["not_places"])
        named = frozenset(place.casefold() for place in table["places"])
        known = is_place or (lambda _name: False)
        return cls(
            suppliers,
            folded,
            frozenset(table["small"]),
            tuple(table["marks"]),
            frozenset(table["weekdays"]),
            lambda name: name.casefold() in named or known(name),
        )

    def read(self, text: str, start: int, end: int) -> DatelineParts | None:
        """The dateline that the block `start` to `end` begins with, or None."""
        stop = min(end, start + REACH)
        readers = (
            self._boxed,
            self._wrapped,
            self._slashed,
            self._agency_first,
            self._stroke,
            self._lone,
            self._open,
            self._colon,
        )
        for reader in readers:
            if (found := reader(text, start, stop)) is not None:
                return _with_marks(self.marks, text, found, stop)
        return None

    def _wrapped(self, text: str, start: int, stop: int) -> DatelineParts | None:
        """PLACE, DATE (AGENCY) - …, or (AGENCY) - … alone."""
        found = _WRAPPED.match(text, start, stop)
        if not found:
            return None
        agency = Part(*found.span("agency"))
        known = self._is_agency(text[slice(*agency)])
        dash = found["dash"] if found["dash"] not in (".",) else None
        if not known and (not dash or not _agency_shape(text[slice(*agency)])):
            return None
        if not text[start : found.end("head")].strip():
            return self._lone_agency(text, found, agency) if dash else None
        where = self._where(text, start, found.end("head"))
        if where is None:
            return None
        place, date = where
        if not dash and not (known and self._stands_out(text[slice(*place)])):
            return None
        if not known and not self._stands_out(text[slice(*place)]) and date is None:
            return None
        return self._made(start, found, place, agency, date)

    def _lone_agency(self, text: str, found: re.Match[str], agency: Part) -> DatelineParts | None:
        """(Reuters) - …; and the Italian order (ANSA) - ROMA, 3 MAR - …"""
        if not self._is_agency(text[slice(*agency)]):
            return None
        after = (
            found.end() + len(text[found.end() : found.end() + 3]) - len(text[found.end() : found.end() + 3].lstrip())
        )
        second = _OPEN.match(text, after, min(len(text), after + 60))
        if second and (where := self._where(text, after, second.end("head"))) and text[slice(*where[0])].isupper():
            place, date = where
            printed = Part(found.start(), second.end("dash"))
            return DatelineParts(printed, place, agency, date, second.end())
        return DatelineParts(Part(found.start(), found.end()), None, agency, None, found.end())

    def _slashed(self, text: str, start: int, stop: int) -> DatelineParts | None:
        """PLACE, DATE /PRNewswire/ -- …"""
        found = _SLASHED.match(text, start, stop)
        where = self._where(text, start, found.end("head")) if found else None
        if found is None or where is None:
            return None
        return self._made(start, found, where[0], Part(*found.span("agency")), where[1])

    def _boxed(self, text: str, start: int, stop: int) -> DatelineParts | None:
        """(PLACE/AGENCY) - …"""
        found = _BOXED.match(text, start, stop)
        where = self._where(text, *found.span("head")) if found else None
        if found is None or where is None or not self._is_agency(found["agency"].strip()):
            return None
        return self._made(start, found, where[0], Part(*trimmed(text, *found.span("agency"))), where[1])

    def _lone(self, text: str, start: int, stop: int) -> DatelineParts | None:
        """AGENCY — …: a house that files copy, and no place."""
        found = _LONE.match(text, start, stop)
        if not found or not self._wire(found["agency"]):
            return None
        return DatelineParts(Part(start, found.end()), None, Part(*found.span("agency")), None, found.end())

    def _agency_first(self, text: str, start: int, stop: int) -> DatelineParts | None:
        """AFP, MANILA - …"""
        found = _AGENCY_FIRST.match(text, start, stop)
        if not found or not self._is_agency(found["agency"]):
            return None
        where = self._where(text, found.start("head"), found.end("head"))
        if where is None or not (self._stands_out(text[slice(*where[0])]) or where[1]):
            return None
        return self._made(start, found, where[0], Part(*found.span("agency")), where[1])

    def _stroke(self, text: str, start: int, stop: int) -> DatelineParts | None:
        """AGENCY / The story begins."""
        found = _STROKE.match(text, start, stop)
        if not found or not self._wire(found["agency"]) or len(text) - found.end() < _STORY:
            return None
        return DatelineParts(Part(start, found.end()), None, Part(*found.span("agency")), None, found.end())

    def _open(self, text: str, start: int, stop: int) -> DatelineParts | None:
        """PLACE, DATE - …; PLACE, DATE AGENCY - …; PLACE — …"""
        found = _OPEN.match(text, start, stop)
        if not found:
            return None
        head_end = found.end("head")
        agency = self._trailing_agency(text, start, head_end)
        where = self._where(text, start, agency.start if agency else head_end)
        if where is None or not (where[1] or agency or self._stands_out(text[slice(*where[0])])):
            return None
        if agency is None and (second := _COLON.match(text, found.end(), stop)) and self._wire(second["head"]):
            agency = Part(*trimmed(text, *second.span("head")))  # PLACE - AGENCY: …
            return DatelineParts(Part(start, second.end()), where[0], agency, where[1], second.end())
        return self._made(start, found, where[0], agency, where[1])

    def _colon(self, text: str, start: int, stop: int) -> DatelineParts | None:
        """NEW DELHI: …, Mumbai, Nov 22: …"""
        found = _COLON.match(text, start, stop)
        where = self._where(text, start, found.end("head")) if found else None
        if found is None or where is None or stop - found.end() < 40:
            return None
        place = text[slice(*where[0])]
        if not (where[1] or (place.isupper() and self.is_place(place))):
            return None
        return self._made(start, found, where[0], None, where[1])

    def _made(
        self, start: int, found: re.Match[str], place: Part, agency: Part | None, date: Part | None
    ) -> DatelineParts:
        last = found.end("dash") if "dash" in found.groupdict() and found["dash"] else found.end()
        return DatelineParts(Part(start, max(last, place.end)), place, agency, date, found.end())

    def _where(self, text: str, start: int, end: int) -> tuple[Part, Part | None] | None:
        """The place and the date before `end`, or None when the words are no place."""
        start, end = trimmed(text, start, end)
        date = None
        found = _DATE.search(text, start, end)
        if found and _is_month(found["month"] or found["first"] or "January"):
            date = Part(*trimmed(text, found.start("date"), end, " ,"))
            end = self._before_weekday(text, start, found.start())
        start, end = trimmed(text, start, end)
        if end < len(text) and text[end] == "." and "," in text[start:end] and len(text[start:end].split()[-1]) <= 5:
            end += 1  # "SPRINGFIELD, Ill."
        if start >= end or not self._place_shape(text[start:end]):
            return None
        return Part(start, end), date

    def _before_weekday(self, text: str, start: int, end: int) -> int:
        start, end = trimmed(text, start, end)
        word = re.search(r"[^\W\d_]+$", text[start:end])
        return start + word.start() if word and word.group().casefold() in self.weekdays else end

    def _trailing_agency(self, text: str, start: int, end: int) -> Part | None:
        """ "Dec. 9 Kyodo -": the last words before the dash are a supplier's name."""
        words = list(WORD.finditer(text, start, end))
        for first in range(max(1, len(words) - 3), len(words)):
            if self._is_agency(text[words[first].start() : end].strip()):
                return Part(words[first].start(), len(text[:end].rstrip()))
        return None


def _is_month(word: str) -> bool:
    return month_key(word) in date_words("").first_words


def _agency_shape(name: str) -> bool:
    words = name.split()
    return (
        len(words) <= 4
        and all(word[:1].isupper() or not word[:1].isascii() or word[:1].isdigit() for word in words)
        and not name.isdigit()
    )


def _with_marks(marks: tuple[str, ...], text: str, parts: DatelineParts, stop: int) -> DatelineParts:
    """A dateline with the editorial marks behind it."""
    end = parts.end
    while end < stop and text[end].isspace():
        end += 1
    for mark in marks:
        if text.startswith(mark, end):
            end += len(mark)
    while end < len(text) and text[end] in " \t\u00a0":
        end += 1
    return parts._replace(end=end)
