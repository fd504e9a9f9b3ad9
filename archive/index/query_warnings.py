"""What a person should know before trusting a query's answer: costs, and habits of other tools that differ here."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from archive.index.fields import STATES
from archive.index.translate import foreign_note
from archive.index.tree import Node, Pattern, State
from archive.index.walk import leaves
from archive.resources import rules

_WITHIN = re.compile(r"(?<![\w/])[wW]/(\d{1,3})(?!\w)")
_LOWER = re.compile(r"(?<=\s)(or|not|same)(?=\s)")
_STAR_IN_QUOTES = re.compile(r"[\"“„«]([^\"“”„«»]*\w[*][^\"“”„«»]*)[\"”“»]")
_AMBIGUOUS_STATES = frozenset(STATES) - {"none", "any"}


def warnings_of(node: Node, text: str, translate: Callable[[str], str] = str) -> tuple[str, ...]:
    """Sentences about the query, each once; that it seems to come from elsewhere first."""
    templates: dict[str, str] = rules("query")["warnings"]
    found = [translate(templates[key]).format_map(values) for key, values in _findings(node, text, translate)]
    foreign = foreign_note(node, text, translate)
    return tuple(dict.fromkeys([*([foreign] if foreign else []), *found]))


def _findings(node: Node, text: str, translate: Callable[[str], str]) -> Iterator[tuple[str, dict[str, str]]]:
    for leaf in leaves(node, excluded=True):
        if isinstance(leaf, Pattern):
            yield from _costs(leaf)
    if found := _WITHIN.search(text):
        yield "within", {"operator": found[0], "distance": found[1]}
    if found := _LOWER.search(text):
        yield "lower_operator", {"word": found[1], "operator": found[1].upper()}
    if found := _STAR_IN_QUOTES.search(text):
        words = found[1].split()
        yield "star_in_quotes", {"suggestion": " PRE/1 ".join(words)}
    for leaf in leaves(node, excluded=True):
        if isinstance(leaf, State) and leaf.state in _AMBIGUOUS_STATES:
            yield "state", {"field": leaf.field, "state": leaf.state, "meaning": _meaning(leaf, translate)}


def _costs(leaf: Pattern) -> Iterator[tuple[str, dict[str, str]]]:
    before = re.split(r"[*?]", leaf.pattern, maxsplit=1)[0]
    if not before:
        yield "leading_star", {"pattern": leaf.pattern}
    elif len(before) < 2:
        yield "short_prefix", {"pattern": leaf.pattern}


def _meaning(leaf: State, translate: Callable[[str], str]) -> str:
    templates = rules("query")["explain"]
    it = translate(templates["it"])
    return translate(templates["states"][leaf.state]).format_map({"field": it, "one": it})
