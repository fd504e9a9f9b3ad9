"""One value in one field to a leaf of the query tree: a word, a phrase, a pattern, a range, a state …"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta
from typing import Literal, cast

from archive.index.fields import STATES
from archive.index.query.dates import ascii_digits, span_of
from archive.index.query.messages import problem
from archive.index.query.names import EVERYWHERE, Scope, find_scope, scope_named
from archive.index.query.tokens import Token, strip_end
from archive.index.tree import Everything, Node, Pattern, Phrase, Range, Saved, State, Word

Span = tuple[int, int]
StateName = Literal["none", "any", "conflict", "low", "edited"]
_PLAIN_START = re.compile(r"[\W_]+")
_WILD_START = re.compile(r"[^\w*?]+")
_WILD = re.compile(r"[*?]")
_ONLY_STARS = re.compile(r"\*+[^\w?]*")
_KEPT = "*?!\u200c\u200d"  # wildcards, and the joiners that Kurdish and Persian spell with
_BOUND = re.compile(r"([<>]=?)(.+)")
_TWO_ENDS = re.compile(r"(.*?)(?:\.\.+|/)(.*)")
_NUMBER = re.compile(r"\d{1,12}")
_THOUSANDS = re.compile(r"(?<=\d),(?=\d{3})")


class LeafMaker:
    """Makes leaves; `today` is what `last-30d` counts from."""

    def __init__(self, today: date) -> None:
        self._today = today
        self._makers: dict[str, Callable[[Scope, str, Span], Node]] = {
            "text": _word,
            "name": _word,
            "key": _word,
            "id": _address,
            "date": self._dates,
            "number": _numbers,
            "after": self._bound,
            "before": self._bound,
            "has": _filled,
            "search": _saved,
        }

    def word(self, scope: Scope, token: Token) -> Node:
        """The leaf of an unquoted value; raises QueryError when the field cannot hold it."""
        span = (token.start, token.end)
        if token.detail == "=" and scope.kind in {"text", "name", "key"}:
            return _exact(scope, token.text, span)
        if token.detail == "raw" and scope.kind in {"text", "name", "key"}:
            return Word(token.text, scope.name, span=span)
        return self._makers[scope.kind](scope, token.text, span)

    def quoted(self, scope: Scope, token: Token) -> Node:
        """The leaf of a value in quotation marks."""
        span = (token.start, token.end)
        if scope.kind == "id":
            return _address_exactly(scope, token.text, span)
        if scope.kind not in {"text", "name", "key"}:
            return self._makers[scope.kind](scope, token.text.strip(), span)
        words = tuple(word for word in token.text.split() if any(char.isalnum() for char in word))
        if not words:
            raise problem("empty_quote", token.start)
        if len(words) == 1:
            return _exact(scope, words[0], span)
        return Phrase(words, scope.name, span=span)

    def range(self, scope: Scope, token: Token) -> Node:
        """The leaf of `[low TO high]`; `*` is an open end."""
        low, high = ("" if end == "*" else end for end in (token.text, token.detail))
        span = (token.start, token.end)
        if scope.kind == "date":
            return self._date_range(scope, low, high, span)
        if scope.kind == "number":
            return _number_range(scope, _number(low, span), _number(high, span), span)
        raise problem("no_range", token.start, field=scope.name)

    def _dates(self, scope: Scope, value: str, span: Span) -> Node:
        if (state := _state(scope, value, span)) is not None:
            return state
        value = _trimmed(value)
        if found := _BOUND.fullmatch(value):
            first, last = self._days(found[2], span)
            return _bounded(scope, found[1], first, last, span)
        if self._span(value) is None and (ends := _TWO_ENDS.fullmatch(value)):
            return self._date_range(scope, ends[1], ends[2], span)
        first, last = self._days(value, span)
        return Range(scope.name, first.isoformat(), last.isoformat(), span=span)

    def _date_range(self, scope: Scope, low: str, high: str, span: Span) -> Node:
        if not low and not high:
            raise problem("bad_date", span[0], value="..")
        first = self._days(low, span)[0] if low else None
        last = self._days(high, span)[1] if high else None
        if first and last and first > last:
            raise problem("reversed_range", span[0], suggestion=f"{scope.name}:{high}..{low}")
        return Range(scope.name, _iso(first), _iso(last), span=span)

    def _bound(self, scope: Scope, value: str, span: Span) -> Node:
        first, last = self._days(_trimmed(value), span)
        return _bounded(Scope("date", "date"), ">" if scope.kind == "after" else "<", first, last, span)

    def _span(self, value: str) -> tuple[date, date] | None:
        return span_of(value, self._today)

    def _days(self, value: str, span: Span) -> tuple[date, date]:
        days = self._span(value)
        if days is None:
            raise problem("bad_date", span[0], value=value[:64])
        return days


def _bounded(scope: Scope, operator: str, first: date, last: date, span: Span) -> Node:
    """The range that lies on one side of the days from `first` to `last`; they belong to it with `=`."""
    day = timedelta(days=1)
    try:
        ends = {
            ">": (last + day if operator == ">" else None, None),
            ">=": (first, None),
            "<": (None, first - day if operator == "<" else None),
            "<=": (None, last),
        }[operator]
    except OverflowError:
        raise problem("bad_date", span[0], value=first.isoformat()) from None
    return Range(scope.name, _iso(ends[0]), _iso(ends[1]), span=span)


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _trimmed(value: str) -> str:
    """The value without the full stop or bracket that text around it left at its end."""
    end = value.rstrip("]}!?;:'’…")
    return end[:-1] if end.endswith(".") and not end.endswith("..") else end


def _state(scope: Scope, value: str, span: Span) -> Node | None:
    name = strip_end(value, "*?!")
    if scope.name != EVERYWHERE.name and name in STATES:
        return State(scope.name, cast(StateName, name), span=span)
    if scope.name != EVERYWHERE.name and _ONLY_STARS.fullmatch(value):
        return State(scope.name, "any", span=span)
    return None


def _without(start: re.Pattern[str], value: str) -> str:
    found = start.match(value)
    return value[found.end() :] if found else value


def _word(scope: Scope, value: str, span: Span) -> Node:
    value = strip_end(_without(_WILD_START, value), _KEPT)
    if (state := _state(scope, value, span)) is not None:
        return state
    if _ONLY_STARS.fullmatch(value):
        return Everything(span=span)
    if value.endswith("!"):
        value = value.rstrip("!")
        value = value if value.endswith("*") else value + "*"
    if _WILD.search(value):
        return Pattern(value, scope.name, span=span)
    return Word(value, scope.name, span=span)


def _exact(scope: Scope, value: str, span: Span) -> Node:
    value = strip_end(_without(_PLAIN_START, value), "\u200c\u200d")
    if not value:
        raise problem("missing_value", span[0], field=scope.name)
    return Word(value, scope.name, exact=True, span=span)


def _address(scope: Scope, value: str, span: Span) -> Node:
    if (state := _state(scope, value, span)) is not None:
        return state
    if _WILD.search(value) and "?" not in value:
        return Pattern(value, scope.name, span=span)
    return _address_exactly(scope, value, span)


def _address_exactly(scope: Scope, value: str, span: Span) -> Node:
    if not value.strip():
        raise problem("empty_quote", span[0])
    return Word(value.strip(), scope.name, exact=True, span=span)


def _numbers(scope: Scope, value: str, span: Span) -> Node:
    if (state := _state(scope, value, span)) is not None:
        return state
    value = _trimmed(value)
    if found := _BOUND.fullmatch(value):
        number = _number(found[2], span)
        assert number is not None
        strict = len(found[1]) == 1
        if found[1][0] == ">":
            return _number_range(scope, number + strict, None, span)
        return _number_range(scope, None, number - strict, span)
    if ends := _TWO_ENDS.fullmatch(value):
        return _number_range(scope, _number(ends[1], span), _number(ends[2], span), span)
    number = _number(value, span)
    return _number_range(scope, number, number, span)


def _number(value: str, span: Span) -> int | None:
    """The number, None for an open end."""
    digits = _THOUSANDS.sub("", ascii_digits(value))
    if value and not _NUMBER.fullmatch(digits):
        raise problem("bad_number", span[0], value=value[:64])
    return int(digits) if value else None


def _number_range(scope: Scope, low: int | None, high: int | None, span: Span) -> Node:
    if low is None and high is None:
        raise problem("bad_number", span[0], value="..")
    if high is not None and high < 0:
        raise problem("bad_number", span[0], value=f"<{high + 1}")
    if low is not None and high is not None and low > high:
        raise problem("reversed_range", span[0], suggestion=f"{scope.name}:{high}..{low}")
    low_text, high_text = (None if end is None else str(end) for end in (low, high))
    return Range(scope.name, low_text, high_text, span=span)


def _filled(_scope: Scope, value: str, span: Span) -> Node:
    name = strip_end(value)
    field = find_scope(name)
    if field is None and name:
        field = scope_named(name, span[0])
    if field is None or field.name in {"all", "after", "before", "has", "search"}:
        raise problem("has_what", span[0])
    return State(field.name, "any", span=span)


def _saved(_scope: Scope, value: str, span: Span) -> Node:
    if not value.strip():
        raise problem("search_what", span[0])
    return Saved(" ".join(value.split()), span=span)
