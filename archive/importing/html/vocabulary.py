"""What class names and other attributes say about an element, by the words of `resources/rules/html.toml`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

from archive.resources import rules

_CAPITAL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_NOT_WORD = re.compile(r"[^a-z0-9]+")
_LONGEST = 400  # characters of one attribute value that are looked at

Roles = frozenset[str]
NO_ROLES: Roles = frozenset()


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Roles by whole word and by part of a value without punctuation."""

    by_word: Mapping[str, Roles]
    by_part: re.Pattern[str]
    part_roles: Mapping[str, Roles]

    def roles(self, value: str) -> Roles:
        """The roles that an attribute's value names."""
        lowered = _CAPITAL.sub(" ", value[:_LONGEST]).lower()
        words = _NOT_WORD.split(lowered)
        found: set[str] = set()
        for word in words:
            found |= self.by_word.get(word, NO_ROLES)
        for token in value[:_LONGEST].lower().split():
            for part in self.by_part.findall(_NOT_WORD.sub("", token)):
                found |= self.part_roles[part]
        return frozenset(found)


@cache
def vocabulary() -> Vocabulary:
    """The shipped words, compiled once."""
    table: dict[str, Any] = rules("html")["roles"]
    by_word, by_part = _inverted(table, "words"), _inverted(table, "parts")
    alternatives = "|".join(sorted(map(re.escape, by_part), key=len, reverse=True))
    return Vocabulary(by_word, re.compile(f"(?=({alternatives}))"), by_part)


def _inverted(table: Mapping[str, Mapping[str, list[str]]], key: str) -> dict[str, Roles]:
    found: dict[str, set[str]] = {}
    for role, entry in table.items():
        for word in entry[key]:
            found.setdefault(word, set()).add(role)
    return {word: frozenset(roles) for word, roles in found.items()}


@lru_cache(maxsize=8192)
def roles_of(value: str) -> Roles:
    """The roles that an attribute's value names; remembered, since a page repeats its values."""
    return vocabulary().roles(value)
