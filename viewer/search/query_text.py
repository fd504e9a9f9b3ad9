"""The query as text: what to colour in it, and how filters are written into it. No Qt, no archive calls.

Only the shape of the query is looked at here (quotes, brackets, `field:`), in one pass; what it means is for the
parser of archive.index to say.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from archive.index.fields import BY_NAME, STATES

FilterState = Literal["", "include", "exclude"]
_QUOTES = {'"': '"', "“": "”", "”": "”", "„": "“"}
_FIELD = re.compile(r"([A-Za-z]{1,20})(:|=|(?=\())")
_OPERATOR = re.compile(r"(?:AND|OR|NOT|(?:NEAR|PRE|ADJ|ATLEAST)/?\d{0,4}|[wW]/(?:\d{1,4}|[sSpP])|TO)(?=[\s()]|$)")
_PLAIN_VALUE = re.compile(r"[^\W_]+")
_DATE_FIELDS = frozenset({"date", "pd", "after", "before"})


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of the query text: code points, half open. kind: field, unknown-field, operator, phrase, bracket, word."""

    kind: str
    start: int
    end: int


def pieces(query: str) -> Iterator[Piece]:
    """The query cut into pieces, spaces left out."""
    at = 0
    while at < len(query):
        if query[at].isspace():
            at += 1
            continue
        piece = _piece(query, at)
        yield piece
        at = piece.end


def _piece(query: str, at: int) -> Piece:
    character = query[at]
    if character in _QUOTES:
        close = query.find(_QUOTES[character], at + 1)
        if close < 0 and character != '"':
            close = query.find('"', at + 1)
        return Piece("phrase", at, len(query) if close < 0 else close + 1)
    if character in "()|":
        return Piece("operator" if character == "|" else "bracket", at, at + 1)
    if character in "-+" and at + 1 < len(query) and not query[at + 1].isspace():
        return Piece("operator", at, at + 1)
    field = _FIELD.match(query, at)
    if field and (field[2] or field[1].casefold() in BY_NAME):
        known = field[1].casefold() in BY_NAME or field[1].casefold() in _EXTRA_FIELDS
        return Piece("field" if known else "unknown-field", at, field.end())
    operator = _OPERATOR.match(query, at)
    if operator:
        return Piece("operator", at, operator.end())
    end = at + 1
    while end < len(query) and not query[end].isspace() and query[end] not in '()"|':
        end += 1
    return Piece("word", at, end)


_EXTRA_FIELDS = frozenset({"after", "before", "has", "search"})


@dataclass(frozen=True, slots=True)
class Clause:
    """One part of the query between spaces, outside brackets; `field` is canonical or "" for plain words."""

    start: int
    end: int
    negated: bool
    field: str
    values: tuple[str, ...]


def clauses(query: str) -> list[Clause]:
    """The top level of the query; operators between stand as clauses without field and values."""
    found = []
    for start, end in _runs(query):
        text = query[start:end]
        negated = text.startswith("-") and len(text) > 1
        body = text[1:] if negated else text
        field = _FIELD.match(body)
        name = field[1].casefold() if field and field[2] else ""
        canonical = BY_NAME[name].name if name in BY_NAME else name
        values = tuple(_values(body[field.end() :])) if field and name else ()
        found.append(Clause(start, end, negated, canonical, values))
    return found


def _runs(query: str) -> Iterator[tuple[int, int]]:
    """Stretches without a space outside quotes and brackets."""
    start = depth = -1
    depth = 0
    end = 0
    for piece in pieces(query):
        if start >= 0 and depth == 0 and piece.start > end:
            yield start, end
            start = -1
        if start < 0:
            start = piece.start
        if piece.kind == "bracket":
            depth = max(depth + (1 if query[piece.start] == "(" else -1), 0)
        end = piece.end
    if start >= 0:
        yield start, end


def _values(text: str) -> Iterator[str]:
    """`AP`, `"Getty Images"`, `(AP OR "Getty Images")`, `AP,AFP` → the values."""
    for piece in pieces(text):
        word = text[piece.start : piece.end]
        if piece.kind == "phrase":
            yield word.strip('"“”„')
        elif piece.kind == "word":
            yield from (part for part in word.split(",") if part)


def active_filters(query: str) -> dict[tuple[str, str], FilterState]:
    """(field, value as typed) → whether the query asks for it or excludes it; "none" and the like are values too."""
    states: dict[tuple[str, str], FilterState] = {}
    for clause in clauses(query):
        for value in clause.values:
            states[clause.field, value] = "exclude" if clause.negated else "include"
    return states


def with_filter(query: str, field: str, value: str, state: FilterState) -> str:
    """The query asking for `field:value`, excluding it, or leaving it open.

    Several values asked for are alternatives in one bracket, `agency:(AP OR AFP)`; each excluded one stands alone.
    """
    included, kept = _taken_apart(query, field, value)
    if state == "include":
        included.append(value)
    parts = [_bracketed(kept)] if kept else []
    if included:
        parts.append(_clause(field, included))
    if state == "exclude":
        parts.append(f"-{_clause(field, [value])}")
    return " ".join(parts)


def _taken_apart(query: str, field: str, value: str) -> tuple[list[str], str]:
    """The values of `field` that are asked for, without `value`, and the query without those clauses."""
    included: list[str] = []
    gone: list[Clause] = []
    for clause in clauses(query):
        if clause.field != field or not clause.values:
            continue
        if not clause.negated:
            included += [other for other in clause.values if other.casefold() != value.casefold()]
            gone.append(clause)
        elif value.casefold() in {other.casefold() for other in clause.values}:
            gone.append(clause)
    return included, _without(query, gone)


def with_dates(query: str, dates: str) -> str:
    """The query with `date:dates` in the place of whatever it said of the publication date; "" says nothing."""
    kept = _without(query, [clause for clause in clauses(query) if clause.field in _DATE_FIELDS])
    return " ".join(part for part in (_bracketed(kept) if dates else kept, f"date:{dates}" if dates else "") if part)


def with_clause(query: str, clause: str) -> str:
    """Both of them: what the query finds, and of that what the clause finds."""
    return " ".join(part for part in (_bracketed(query), clause) if part)


def dates_of(query: str) -> tuple[str, ...]:
    """What the query says of the publication date, as typed."""
    return tuple(
        query[clause.start : clause.end] for clause in clauses(query) if clause.field in _DATE_FIELDS and clause.values
    )


def without_filters(query: str) -> str:
    """The words alone: every clause with a field removed."""
    return _without(query, [clause for clause in clauses(query) if clause.field and clause.values])


def _without(query: str, gone: list[Clause]) -> str:
    kept = query
    for clause in sorted(gone, key=lambda clause: -clause.start):
        kept = kept[: clause.start] + kept[clause.end :]
    return " ".join(_dangling(kept.split(" ")))


def _dangling(words: list[str]) -> list[str]:
    """Without spaces, and without operators that lost a side."""
    kept: list[str] = []
    for word in words:
        joins = word in {"AND", "OR", "|"}
        if word and not (joins and (not kept or kept[-1] in {"AND", "OR", "|", "NOT"})):
            kept.append(word)
    while kept and kept[-1] in {"AND", "OR", "|", "NOT"}:
        kept.pop()
    return kept


def _bracketed(query: str) -> str:
    """In brackets when an OR stands outside of any: AND binds tighter, and what follows must hold for both sides."""
    depth = 0
    for piece in pieces(query):
        text = query[piece.start : piece.end]
        depth += (text == "(") - (text == ")")
        if depth == 0 and piece.kind == "operator" and text in {"OR", "|"}:
            return f"({query})"
    return query


def _clause(field: str, values: list[str]) -> str:
    written = [_written(value) for value in dict.fromkeys(values)]
    return f"{field}:{written[0]}" if len(written) == 1 else f"{field}:({' OR '.join(written)})"


def _written(value: str) -> str:
    """The value as the query language reads it back; states ("none") and plain words bare, all else in quotes."""
    if value in STATES or (_PLAIN_VALUE.fullmatch(value) and not value.isupper()) or value.isdigit():
        return value
    if _PLAIN_VALUE.fullmatch(value) and not _OPERATOR.fullmatch(value):
        return value
    return '"' + value.replace('"', " ") + '"'
