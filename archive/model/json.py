"""Frozen records to JSON-ready values and back; shapes are those of the command-line contract."""

from __future__ import annotations

import dataclasses
import types
import typing
from functools import cache
from typing import Any, TypeVar

T = TypeVar("T")


def to_json(value: Any) -> Any:
    """The value with dataclasses as dicts and tuples as lists; a Field's `path` is called "field"."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        names = _json_names(type(value))
        return {json_name: to_json(getattr(value, name)) for name, json_name in names.items()}
    if isinstance(value, (tuple, list)):
        return [to_json(item) for item in value]
    if isinstance(value, dict):
        return {key: to_json(item) for key, item in value.items()}
    return value


def from_json(kind: type[T], data: Any) -> T:
    """The record of type `kind` that `to_json` wrote; unknown keys are ignored, missing ones take their default."""
    return typing.cast(T, _read(kind, data))


def _read(kind: Any, data: Any) -> Any:
    if data is None:
        return None
    origin = typing.get_origin(kind)
    if origin in (types.UnionType, typing.Union):
        (inner,) = [arg for arg in typing.get_args(kind) if arg is not type(None)]
        return _read(inner, data)
    if origin is tuple:
        inner = typing.get_args(kind)[0]
        return tuple(_read(inner, item) for item in data)
    if isinstance(kind, type) and dataclasses.is_dataclass(kind):
        hints = _hints(kind)
        names = _json_names(kind)
        return kind(**{name: _read(hints[name], data[json]) for name, json in names.items() if json in data})
    return data


@cache
def _hints(kind: type) -> dict[str, Any]:
    return typing.get_type_hints(kind)


@cache
def _json_names(kind: type) -> dict[str, str]:
    names = [field.name for field in dataclasses.fields(kind)]
    renamed = {"path": "field"} if kind.__name__ == "Field" else {}
    return {name: renamed.get(name, name) for name in names}
