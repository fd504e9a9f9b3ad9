"""Did you mean: the query with near words of the archive in place of those it does not have."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from archive.index.tree import Node, Phrase, Word
from archive.index.unparse import unparse
from archive.index.walk import rebuilt
from archive.text.folding import fold_all

Expand = Callable[[str, str], frozenset[str]]
Nearest = Callable[[str, str], str | None]


def suggest(node: Node, nearest: Nearest, expand: Expand | None = None) -> str | None:
    """The query text that would find more, or None.

    `nearest(field, word)` is `SearchEngine.suggest`, `expand(field, word)` is `SearchEngine.expand`: a word that is
    there in another form only ("floods" for `flood`) is not mistyped. Without `expand` every word that is not there as
    it stands counts as mistyped: right when nothing was found.
    """

    def change(leaf: Node) -> Node:
        if isinstance(leaf, Word):
            known = expand and not leaf.exact and expand(leaf.field, leaf.text) - fold_all(leaf.text)
            near = None if known else nearest(leaf.field, leaf.text)
            return replace(leaf, text=near) if near else leaf
        if isinstance(leaf, Phrase):
            return replace(leaf, words=tuple(nearest(leaf.field, word) or word for word in leaf.words))
        return leaf

    better = rebuilt(node, change)
    return None if better == node else unparse(better)
