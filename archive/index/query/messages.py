"""The errors of the query language: every sentence comes from `resources/rules/query.toml`."""

from __future__ import annotations

from archive.errors import QueryError
from archive.resources import rules


def problem(key: str, position: int, *, suggestion: str | None = None, **values: object) -> QueryError:
    """The error `key` at code point `position`, its sentence filled with `values`."""
    sentence: str = rules("query")["errors"][key]
    filled = {"suggestion": suggestion, **values}
    return QueryError(sentence.format_map(filled), position, suggestion, template=sentence, values=filled)


def limit(name: str) -> int:
    """The bound `name` of the query language."""
    value: int = rules("query")["limits"][name]
    return value
