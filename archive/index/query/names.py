"""Field names as people type them: which field they mean, and the nearest one when there is none."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Literal

from rapidfuzz.distance import OSA

from archive.index.fields import BY_NAME, FieldKind
from archive.index.query.messages import problem
from archive.resources import rules

SPECIAL: tuple[Literal["after", "before", "has", "search"], ...] = ("after", "before", "has", "search")


@dataclass(frozen=True, slots=True)
class Scope:
    """What a value is looked for in: a field and its kind, or one of the special names (`after:`, `has:` …)."""

    name: str
    kind: FieldKind | Literal["after", "before", "has", "search"]


EVERYWHERE = Scope("all", "text")


@cache
def find_scope(name: str) -> Scope | None:
    """The scope that `name` means, in any case, or None."""
    lowered = name.lower()
    for special in SPECIAL:
        if lowered == special:
            return Scope(special, special)
    found = BY_NAME.get(lowered)
    return Scope(found.name, found.kind) if found else None


@cache
def nearest_name(name: str) -> str:
    """The name of ours that comes closest to `name`: a known synonym's, else the fewest edits away."""
    lowered = name.lower()
    synonym: str | None = rules("query")["synonyms"].get(lowered)
    if synonym:
        return synonym
    names = [*(known for known in BY_NAME if len(known) > 2), *SPECIAL]
    return min(names, key=lambda known: (OSA.normalized_distance(lowered, known), known))


def scope_named(name: str, position: int) -> Scope:
    """The scope that `name` means; raises QueryError at `position` naming the nearest one."""
    scope = find_scope(name)
    if scope is None:
        nearest = nearest_name(name[:64])
        raise problem("unknown_field", position, suggestion=nearest, name=name[:64], nearest=nearest)
    return scope
