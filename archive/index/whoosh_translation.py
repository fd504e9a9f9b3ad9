"""Query tree → Whoosh query tree.

Words are folded here as the index folds them. Where Arabic and Sorani fold a word differently it is searched both ways;
a phrase is folded by one of them throughout, as an article is.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from typing import Any

from whoosh import query
from whoosh.query.spans import SpanNear

from archive.errors import QueryError
from archive.index import tree
from archive.index.analysis import GAP, words
from archive.index.columnar.layout import NARROW
from archive.index.columnar.queries import ColumnRange, Forms, HasValue, InState, Often, SameUnit, Weighted, WholeRegex
from archive.index.fields import BY_NAME, SearchField
from archive.index.query.messages import problem
from archive.text.folding import SORANI, fold_all

_LONGEST_NUMBER = 18


def translate(node: tree.Node) -> query.Query:
    """The Whoosh query that finds what the tree means; raises QueryError."""
    return _HANDLERS[type(node)](node)


def foldings(text: str) -> list[list[str]]:
    """The words of the text in every way an article may hold them, no way twice."""
    if text.isascii():
        return [words(text)]
    ways = [words(text), words(text, SORANI)]
    return ways[:1] if ways[0] == ways[1] else ways


def _field(name: str, node: Any) -> SearchField:
    field = BY_NAME.get(name)
    if field is None:
        raise QueryError(f"There is no field “{name}”.", node.span[0])
    return field


def _any(parts: list[query.Query]) -> query.Query:
    filled = [part for part in parts if part is not query.NullQuery]
    if not filled:
        return query.NullQuery
    return filled[0] if len(filled) == 1 else query.Or(filled)


def _word(node: tree.Word) -> query.Query:
    field = _field(node.field, node)
    if field.name not in NARROW.places:
        return _value(field, node.text)
    ways = foldings(node.text)
    if max(map(len, ways)) > 1:  # "d'état" is two words to the index
        return _any([_exact(field.name, way) for way in ways])
    found = frozenset(word for way in ways for word in way)
    stemmed = field.kind == "text" and not node.exact
    return Forms(field.name, found, stemmed) if found else query.NullQuery


def _exact(name: str, way: list[str]) -> query.Query:
    if not way:
        return query.NullQuery
    return query.Term(name, way[0]) if len(way) == 1 else query.Phrase(name, way)


def _phrase(node: tree.Phrase) -> query.Query:
    field = _field(node.field, node)
    text = " ".join(node.words)
    if field.name not in NARROW.places:
        return _value(field, text)
    return _any([_exact(field.name, way) for way in foldings(text)])


def _value(field: SearchField, text: str) -> query.Query:
    """An exact value: an id, an address, a file; a day or a number where a word stands for a range."""
    if field.name == "id":
        number = int(text) if re.fullmatch(rf"[0-9]{{1,{_LONGEST_NUMBER}}}", text) else -1
        return ColumnRange("doc.id", number, number)
    if field.kind in {"date", "number"}:
        return _column_range(field, text, text, (0, 0))
    return HasValue(f"key.{field.name}", text)


def _pattern(node: tree.Pattern) -> query.Query:
    field = _field(node.field, node)
    if field.name not in NARROW.places:
        return HasValue(f"key.{field.name}", None, _wildcards(node.pattern))
    return _any([_one_pattern(field.name, text) for text in sorted(fold_all(node.pattern))])


def _one_pattern(name: str, text: str) -> query.Query:
    if re.fullmatch(r"[^*?]+\*", text):
        return query.Prefix(name, text[:-1])
    return query.Wildcard(name, text)


def _wildcards(pattern: str) -> Callable[[str], object]:
    text = re.sub(r"\*+", "*", pattern)
    return re.compile("".join(".*" if c == "*" else "." if c == "?" else re.escape(c) for c in text), re.S).fullmatch


def _fuzzy(node: tree.Fuzzy) -> query.Query:
    field = _field(node.field, node)
    if field.name not in NARROW.places:
        return _value(field, node.text)
    found = sorted(fold_all(node.text))
    return _any([query.FuzzyTerm(field.name, word, maxdist=node.distance, prefixlength=1) for word in found])


def _regex(node: tree.Regex) -> query.Query:
    field = _field(node.field, node)
    try:
        if field.name in NARROW.places:
            return WholeRegex(field.name, node.expression)
        return HasValue(f"key.{field.name}", None, re.compile(node.expression, re.IGNORECASE).fullmatch)
    except re.error as error:
        raise QueryError(f"The regular expression cannot be read: {error}.", node.span[0]) from error


def _near(node: tree.Near) -> query.Query:
    if node.distance >= GAP:
        raise problem("near_far", node.span[0], limit=GAP - 1)
    left, right = _sides(node, "NEAR and PRE")
    if left is None or right is None:
        return query.NullQuery
    return SpanNear(left, right, slop=node.distance, ordered=node.ordered)


def _same(node: tree.Same) -> query.Query:
    left, right = _sides(node, "W/S and W/P")
    return query.NullQuery if left is None or right is None else SameUnit(left, right, node.unit)


def _sides(node: tree.Near | tree.Same, operator: str) -> tuple[query.Query | None, query.Query | None]:
    """Both sides as queries with places; None for a side that can match nowhere."""
    lists = {NARROW.places[name].list for side in (node.left, node.right) for name in _text_fields(side, operator)}
    left, right = (_placed(translate(side)) for side in (node.left, node.right))
    return (left, right) if len(lists) == 1 else (None, None)  # two fields that never share a sentence


def _placed(found: query.Query) -> query.Query | None:
    return None if found is query.NullQuery else found


def _text_fields(node: tree.Node, operator: str) -> list[str]:
    if isinstance(node, (tree.Word, tree.Phrase, tree.Pattern, tree.Fuzzy, tree.Regex)):
        field = _field(node.field, node)
        if field.name in NARROW.places:
            return [field.name]
    elif isinstance(node, tree.Or) and node.parts:
        return [name for part in node.parts for name in _text_fields(part, operator)]
    elif isinstance(node, (tree.Near, tree.Same)):
        return [name for part in (node.left, node.right) for name in _text_fields(part, operator)]
    elif isinstance(node, (tree.Boost, tree.AtLeast)):
        return _text_fields(node.part, operator)
    raise QueryError(f"{operator} need words, phrases, or either of several on both sides.", node.span[0])


def _at_least(node: tree.AtLeast) -> query.Query:
    _text_fields(node.part, "ATLEAST")
    found = translate(node.part)
    return found if found is query.NullQuery else Often(found, max(1, node.count))


def _range(node: tree.Range) -> query.Query:
    field = _field(node.field, node)
    if field.name == "id":
        low, high = (_number(value, node) for value in (node.low, node.high))
        return ColumnRange("doc.id", low, high)
    if field.kind not in {"date", "number"}:
        raise QueryError(f"{field.label.capitalize()} cannot be searched by a range.", node.span[0])
    return _column_range(field, node.low, node.high, node.span)


def _column_range(field: SearchField, low: str | None, high: str | None, span: tuple[int, int]) -> query.Query:
    read = _day if field.kind == "date" else _number
    node = tree.Range(field.name, low, high, span)
    return ColumnRange(f"{field.kind}.{field.name}", read(low, node), read(high, node))


def _number(text: str | None, node: tree.Range) -> int | None:
    if text is None:
        return None
    if not re.fullmatch(rf"-?[0-9]{{1,{_LONGEST_NUMBER}}}", text):
        raise QueryError(f"“{text}” is not a number.", node.span[0])
    return int(text)


def _day(text: str | None, node: tree.Range) -> int | None:
    try:
        return None if text is None else date.fromisoformat(text).toordinal()
    except ValueError as error:
        raise QueryError(f"“{text}” is not a date.", node.span[0]) from error


def _state(node: tree.State) -> query.Query:
    return InState(_field(node.field, node).name, node.state)


def _and(node: tree.And) -> query.Query:
    parts = [translate(part) for part in node.parts]
    if any(part is query.NullQuery for part in parts):
        return query.NullQuery
    return query.And(parts) if parts else query.Every()


def _or(node: tree.Or) -> query.Query:
    parts = [part for part in (translate(part) for part in node.parts) if part is not query.NullQuery]
    return query.Or(parts) if parts else query.NullQuery


def _not(node: tree.Not) -> query.Query:
    return query.Not(translate(node.part))


def _boost(node: tree.Boost) -> query.Query:
    return Weighted(translate(node.part), node.weight)


def _everything(_node: tree.Everything) -> query.Query:
    return query.Every()


def _saved(node: tree.Saved) -> query.Query:
    raise problem("no_saved", node.span[0], name=node.name)


_HANDLERS: dict[type, Callable[[Any], query.Query]] = {
    tree.Everything: _everything,
    tree.Word: _word,
    tree.Phrase: _phrase,
    tree.Pattern: _pattern,
    tree.Fuzzy: _fuzzy,
    tree.Regex: _regex,
    tree.Near: _near,
    tree.Same: _same,
    tree.AtLeast: _at_least,
    tree.Range: _range,
    tree.State: _state,
    tree.Saved: _saved,
    tree.And: _and,
    tree.Or: _or,
    tree.Not: _not,
    tree.Boost: _boost,
}
