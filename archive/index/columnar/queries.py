"""Whoosh query classes for what Whoosh has none: word forms by language, whole regexes, sentences, counts, columns.

They are part of a Whoosh query tree like any other query. Those that look at columns or at sentences, of which Whoosh
knows nothing, can be answered by the evaluator alone.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

from whoosh import query

from archive.text.stemming import stem


class Forms(query.MultiTerm):  # type: ignore[misc] # Whoosh is untyped
    """A word in any of its foldings and, when `stemmed`, its other forms in the language of each article."""

    def __init__(self, fieldname: str, words: frozenset[str], stemmed: bool, boost: float = 1.0) -> None:
        self.fieldname, self.words, self.stemmed, self.boost = fieldname, words, stemmed, boost

    def stems(self, language: str) -> frozenset[str]:
        """What the forms of the word share in the language."""
        return frozenset(stem(word, language) for word in self.words)

    def __repr__(self) -> str:
        return f"Forms({self.fieldname!r}, {sorted(self.words)!r}, {self.stemmed!r})"

    def _btexts(self, ixreader: Any) -> Iterator[bytes]:
        """The words as they are: what `matcher` finds of them when nothing is stemmed."""
        for word in sorted(self.words):
            text = word.encode("utf-8", "surrogatepass")
            if (self.fieldname, text) in ixreader:
                yield text


class WholeRegex(query.MultiTerm):  # type: ignore[misc]
    """Words that a regular expression matches as a whole, in any case."""

    def __init__(self, fieldname: str, text: str, boost: float = 1.0) -> None:
        self.fieldname, self.text, self.boost = fieldname, text, boost
        self.pattern = re.compile(text, re.IGNORECASE)

    def __repr__(self) -> str:
        return f"WholeRegex({self.fieldname!r}, {self.text!r})"

    def _btexts(self, ixreader: Any) -> Iterator[bytes]:
        field = ixreader.schema[self.fieldname]
        for text in ixreader.lexicon(self.fieldname):
            if self.pattern.fullmatch(field.from_bytes(text)):
                yield text


class _Evaluated(query.Query):  # type: ignore[misc]
    """A query that only the evaluator can answer."""

    boost = 1.0

    def is_leaf(self) -> bool:
        """For Whoosh it is one."""
        return True


class SameUnit(_Evaluated):
    """Both parts in one sentence or paragraph."""

    def __init__(self, a: query.Query, b: query.Query, unit: str) -> None:
        self.a, self.b, self.unit = a, b, unit

    def __repr__(self) -> str:
        return f"SameUnit({self.a!r}, {self.b!r}, {self.unit!r})"


class Often(_Evaluated):
    """The part at least `count` times in one field."""

    def __init__(self, part: query.Query, count: int) -> None:
        self.part, self.count = part, count

    def __repr__(self) -> str:
        return f"Often({self.part!r}, {self.count})"


class ColumnRange(_Evaluated):
    """A column between two numbers, both included; None = open. `column` is "date.date", "number.words", "doc.id"."""

    def __init__(self, column: str, low: int | None, high: int | None) -> None:
        self.column, self.low, self.high = column, low, high

    def __repr__(self) -> str:
        return f"ColumnRange({self.column!r}, {self.low}, {self.high})"


class HasValue(_Evaluated):
    """A key column has one of the values that `wanted` accepts, or exactly `value`."""

    def __init__(self, column: str, value: str | None, wanted: Callable[[str], object] | None = None) -> None:
        self.column, self.value, self.wanted = column, value, wanted

    def __repr__(self) -> str:
        return f"HasValue({self.column!r}, {self.value!r})"


class InState(_Evaluated):
    """A field is in a state (any, none, conflict, low, edited)."""

    def __init__(self, field_name: str, state: str) -> None:
        self.field_name, self.state = field_name, state

    def __repr__(self) -> str:
        return f"InState({self.field_name!r}, {self.state!r})"


class Weighted(_Evaluated):
    """The part with its scores multiplied."""

    def __init__(self, part: query.Query, weight: float) -> None:
        self.part, self.weight = part, weight

    def __repr__(self) -> str:
        return f"Weighted({self.part!r}, {self.weight})"
