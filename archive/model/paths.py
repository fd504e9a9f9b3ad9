"""Values of an article by path ("captions[0].credit.photographer"): read one, or have a copy with one changed.

The grammar is that of `Field.path`: names joined by dots, an index in brackets after a name that holds several.
"""

from __future__ import annotations

import dataclasses
import re
import types
import typing
from functools import cache
from typing import Any

from archive.model.article import Article

_STEP = re.compile(r"([a-z_]+)(?:\[(\d{1,4})\])?")
Step = tuple[str, int | None]


def steps_of(path: str) -> tuple[Step, ...]:
    """The path taken apart; raises ValueError for what is none."""
    steps = []
    for part in path.split("."):
        found = _STEP.fullmatch(part)
        if found is None:
            raise ValueError(f"{path!r} is not a path in an article")
        steps.append((found[1], None if found[2] is None else int(found[2])))
    return tuple(steps)


def value_at(article: Article, path: str) -> Any:
    """What stands there, None where nothing does; raises ValueError for a name that an article does not have."""
    here: Any = article
    for name, index in steps_of(path):
        if here is None:
            return None
        _kind_of(type(here), name, path)
        here = getattr(here, name)
        if index is not None:
            here = here[index] if index < len(here) else None
    return here


def with_value(article: Article, path: str, value: str | None) -> Article:
    """A copy with the value at the path; None empties it, and takes an element of a list out.

    An index one past the last adds an element. Raises ValueError for a path that an article cannot have.
    """
    return typing.cast(Article, _changed(article, steps_of(path), value, path))


def _changed(here: Any, steps: tuple[Step, ...], value: str | None, path: str) -> Any:
    (name, index), rest = steps[0], steps[1:]
    kind, several = _kind_of(type(here), name, path)
    old = getattr(here, name)
    if index is None:
        new = _new(old, kind, rest, value, path)
        if new is None and _is_required(type(here), name):
            new = ""
        return dataclasses.replace(here, **{name: new})
    if not several or index > len(old):
        raise ValueError(f"{path!r} is not a place in this article")
    element = _new(old[index] if index < len(old) else None, kind, rest, value, path)
    kept = () if element is None else (element,)
    return dataclasses.replace(here, **{name: (*old[:index], *kept, *old[index + 1 :])})


def _new(old: Any, kind: Any, rest: tuple[Step, ...], value: str | None, path: str) -> Any:
    if not rest:
        return value
    if not dataclasses.is_dataclass(kind):
        raise ValueError(f"{path!r} is not a path in an article")
    if old is None:
        if value is None:
            return None
        old = _blank(kind)
    changed = _changed(old, rest, value, path)
    # "bylines[0].name" emptied: a byline without a name is none.
    required = [f.name for f in dataclasses.fields(changed) if _is_required(type(changed), f.name)]
    emptied = value is None and len(rest) == 1 and rest[0][0] in required
    return None if emptied and not any(getattr(changed, name) for name in required) else changed


def _blank(kind: Any) -> Any:
    """An element with nothing in it yet."""
    hints = _hints(kind)
    required = [field.name for field in dataclasses.fields(kind) if _is_required(kind, field.name)]
    return kind(**{name: "" if hints[name] is str else None for name in required})


def _is_required(kind: type, name: str) -> bool:
    (field,) = [field for field in dataclasses.fields(kind) if field.name == name]
    return field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING


def _kind_of(kind: type, name: str, path: str) -> tuple[Any, bool]:
    """The type of the values at the name, and whether it holds several."""
    hint = _hints(kind).get(name)
    if hint is None:
        raise ValueError(f"{path!r} is not a path in an article")
    if typing.get_origin(hint) in (types.UnionType, typing.Union):
        (hint,) = [arg for arg in typing.get_args(hint) if arg is not type(None)]
    if typing.get_origin(hint) is tuple:
        return typing.get_args(hint)[0], True
    return hint, False


@cache
def _hints(kind: type) -> dict[str, Any]:
    return typing.get_type_hints(kind)
