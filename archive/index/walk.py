"""Going through a query tree: its parts, its leaves, the one field it looks in, a copy with other parts."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from archive.index.tree import (
    And,
    AtLeast,
    Boost,
    Fuzzy,
    Near,
    Node,
    Not,
    Or,
    Pattern,
    Phrase,
    Range,
    Regex,
    Same,
    State,
    Word,
)


def children(node: Node) -> tuple[Node, ...]:
    """The parts of the node, in the query's order; none for a leaf."""
    if isinstance(node, (And, Or)):
        return node.parts
    if isinstance(node, (Not, Boost, AtLeast)):
        return (node.part,)
    if isinstance(node, (Near, Same)):
        return (node.left, node.right)
    return ()


def leaves(node: Node, *, excluded: bool = False) -> Iterator[Node]:
    """The leaves in the query's order; those under a Not only when `excluded`."""
    if isinstance(node, Not) and not excluded:
        return
    parts = children(node)
    if not parts:
        yield node
    for part in parts:
        yield from leaves(part, excluded=excluded)


def rebuilt(node: Node, change: Callable[[Node], Node]) -> Node:
    """The tree with every leaf put through `change`."""
    if isinstance(node, (And, Or)):
        return replace(node, parts=tuple(rebuilt(part, change) for part in node.parts))
    if isinstance(node, (Not, Boost, AtLeast)):
        return replace(node, part=rebuilt(node.part, change))
    if isinstance(node, (Near, Same)):
        return replace(node, left=rebuilt(node.left, change), right=rebuilt(node.right, change))
    return change(node)


def leaf_field(leaf: Node) -> str | None:
    """The field that a leaf looks in; None for those without one (everything, saved searches)."""
    if isinstance(leaf, (Word, Phrase, Pattern, Fuzzy, Regex, Range, State)):
        return leaf.field
    return None


def fields(node: Node) -> frozenset[str | None]:
    """Every field that the tree's leaves look in."""
    return frozenset(leaf_field(leaf) for leaf in leaves(node, excluded=True))
