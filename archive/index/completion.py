"""What the word at the cursor may become while a query is typed: field names, values, words, states, operators."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Literal

from archive.index.fields import BY_NAME, FIELDS, STATES
from archive.index.query import QUOTES, Scope, find_scope
from archive.resources import rules

Hits = Callable[[str], int]
Values = Callable[[str, str], Sequence[tuple[str, int]]]
CompletionKind = Literal["field", "value", "word", "state", "operator", "search"]
MOST = 10
_FIELDS_SHOWN = 5
_LOOKED_BACK = 2000  # code points before the cursor that are read
_BOUNDARY = re.compile(rf"[\s(),،|{QUOTES}]")
_NAMED = re.compile(r"([A-Za-z][\w-]*)[:=]\s*\Z")
_OPENED = re.compile(r"([A-Za-z][\w-]*)[:=]?\s*\Z")
_SAFE = re.compile(r"[\w\u200c\u200d]+(?:[-'’.&/][\w\u200c\u200d]+)*")


@dataclass(frozen=True, slots=True)
class Completion:
    """`text` takes the place of code points `start` to `end` of the query; `count` articles have it, when known."""

    text: str
    start: int
    end: int
    kind: CompletionKind
    count: int | None = None


@dataclass(frozen=True, slots=True)
class _Place:
    """The piece being typed: its code points, the letters so far, and where they would be looked for."""

    start: int
    end: int
    prefix: str
    scope: Scope | None  # None: no field named
    quoted: bool


def complete(
    text: str, cursor: int, values: Values, hits: Hits | None = None, *, saved: Sequence[str] = ()
) -> Sequence[Completion]:
    """At most ten completions of the word that ends at `cursor` (code points), the likeliest first.

    `values(field, prefix)` tells words or facet values of a field with their counts, most frequent first; `hits(query)`
    how many articles the completed word finds, other forms of it included, which is then told instead; `saved` are the
    names of saved searches. Whatever the text, nothing is raised.
    """
    place = _place(text, max(0, min(cursor, len(text))))
    if place.scope is None:
        return _limited(_anywhere(place, values, hits))
    if place.scope.kind == "search":
        names = sorted(name for name in saved if name.lower().startswith(place.prefix.lower()))
        return _limited(_completion(place, f'"{name}"', "search") for name in names)
    if place.scope.kind == "has":
        return _limited(_completion(place, name, "field") for name in _names(place.prefix, ("all",)))
    if place.scope.kind in {"date", "after", "before"}:
        return _limited(_dates(place))
    return _limited(_in_field(place, place.scope, values, hits))


def _limited(found: Iterator[Completion]) -> Sequence[Completion]:
    return tuple(islice(found, MOST))


def _place(text: str, cursor: int) -> _Place:
    floor = max(0, cursor - _LOOKED_BACK)
    quotes = [at for at in range(floor, cursor) if text[at] in QUOTES]
    if len(quotes) % 2:
        return _in_quotes(text, cursor, quotes[-1])
    start = cursor
    while start > floor and not _BOUNDARY.match(text[start - 1]):
        start -= 1
    start += len(text[start:cursor]) - len(text[start:cursor].lstrip("-+="))
    end = cursor
    while end < len(text) and not _BOUNDARY.match(text[end]):
        end += 1
    scope = _scope_before(text, start, floor)
    colon = re.match(r"([A-Za-z][\w-]*)[:=]=?", text[start:cursor])
    if colon and find_scope(colon[1]):
        scope, start = find_scope(colon[1]), start + colon.end()
    return _Place(start, end, text[start:cursor], scope, quoted=False)


def _in_quotes(text: str, cursor: int, quote: int) -> _Place:
    end = cursor + 1 if text[cursor : cursor + 1] and text[cursor] in QUOTES else cursor
    return _Place(quote, end, text[quote + 1 : cursor], _scope_before(text, quote, 0), quoted=True)


def _scope_before(text: str, at: int, floor: int) -> Scope | None:
    """The field that a value at `at` belongs to: named right before it, or before the bracket around it."""
    named = _NAMED.search(text[max(floor, at - 64) : at])
    if named:
        return find_scope(named[1])
    before = text[floor:at]
    if before.endswith((",", "،")) and (listed := re.search(r"([A-Za-z][\w-]*)[:=]\S*[,،]\Z", before[-200:])):
        return find_scope(listed[1])
    depth = 0
    for place in range(at - 1, floor - 1, -1):
        depth += (text[place] == ")") - (text[place] == "(")
        if depth < 0:
            opened = _OPENED.search(text[max(floor, place - 64) : place])
            return find_scope(opened[1]) if opened else None
    return None


def _anywhere(place: _Place, values: Values, hits: Hits | None) -> Iterator[Completion]:
    if not place.prefix:
        return
    if not place.quoted:
        fields = (_completion(place, f"{name}:", "field") for name in _names(place.prefix, ("after", "before", "has")))
        yield from islice(fields, _FIELDS_SHOWN)
        if place.prefix.isupper():
            operators: list[str] = rules("query")["completion"]["operators"]
            yield from (_completion(place, one, "operator") for one in operators if one.startswith(place.prefix))
    yield from _words(place, "all", values, hits)


def _in_field(place: _Place, scope: Scope, values: Values, hits: Hits | None) -> Iterator[Completion]:
    if not place.quoted and scope.name != "all":
        yield from (_completion(place, state, "state") for state in STATES if state.startswith(place.prefix))
    if scope.kind in {"text", "name", "key"}:
        yield from _words(place, scope.name, values, hits)


def _words(place: _Place, field: str, values: Values, hits: Hits | None) -> Iterator[Completion]:
    kind: CompletionKind = "value" if BY_NAME[field].facet else "word"
    found = []
    for value, count in values(field, place.prefix):
        text = value if _SAFE.fullmatch(value) and not place.quoted else f'"{value.replace(chr(34), " ")}"'
        found.append(_completion(place, text, kind, count if hits is None else hits(f"{field}:{text}")))
    return iter(sorted(found, key=lambda one: -(one.count or 0)))


def _dates(place: _Place) -> Iterator[Completion]:
    examples: list[str] = rules("query")["completion"]["dates"]
    yield from (_completion(place, one, "value") for one in examples if one.startswith(place.prefix))


def _names(prefix: str, more: Sequence[str]) -> Iterator[str]:
    """Field names that begin with the prefix, then those with an alias that does."""
    lowered = prefix.lower()
    first = [name for name in (*(field.name for field in FIELDS), *more) if name.startswith(lowered)]
    by_alias = [field.name for field in FIELDS if any(alias.startswith(lowered) for alias in field.aliases)]
    yield from (name for name in dict.fromkeys([*first, *by_alias]) if name != "all")


def _completion(place: _Place, text: str, kind: CompletionKind, count: int | None = None) -> Completion:
    return Completion(text, place.start, place.end, kind, count)
