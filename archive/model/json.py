"""Frozen records to JSON-ready values and back; shapes are those of the command-line contract."""

from __future__ import annotations

import dataclasses
import types
import typing
from collections.abc import Callable
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
    wanted: Any = kind
    return typing.cast(T, _reader(wanted)(data))


@cache
def _reader(kind: Any) -> Callable[[Any], Any]:
    """What reads a value of the kind; worked out once, for millions are read."""
    origin = typing.get_origin(kind)
    if origin in (types.UnionType, typing.Union):
        (inner,) = [arg for arg in typing.get_args(kind) if arg is not type(None)]
        return _reader(inner)
    if origin is tuple:
        item = _reader(typing.get_args(kind)[0])
        return lambda data: None if data is None else tuple(map(item, data))
    if isinstance(kind, type) and dataclasses.is_dataclass(kind):
        return _record_reader(kind)
    return lambda data: data


def _record_reader(kind: type) -> Callable[[Any], Any]:
    hints = _hints(kind)
    readers = [(name, json, _reader(hints[name])) for name, json in _json_names(kind).items()]

    def read(data: Any) -> Any:
        return None if data is None else kind(**{name: of(data[json]) for name, json, of in readers if json in data})

    return read


@cache
def _hints(kind: type) -> dict[str, Any]:
    return typing.get_type_hints(kind)


@cache
def _json_names(kind: type) -> dict[str, str]:
    names = [field.name for field in dataclasses.fields(kind)]
    renamed = {"path": "field"} if kind.__name__ == "Field" else {}
    return {name: renamed.get(name, name) for name in names}
