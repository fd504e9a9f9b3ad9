"""Parts of a query put together: And and Or drawn flat, proximity in one field, suffixes on the word before them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from archive.index.fields import BY_NAME
from archive.index.query.messages import limit, problem
from archive.index.query.names import EVERYWHERE, Scope
from archive.index.query.regexes import check_regex
from archive.index.query.tokens import Token
from archive.index.tree import And, Boost, Fuzzy, Near, Node, Or, Pattern, Phrase, Regex, Same, Word
from archive.index.walk import children, fields, rebuilt

_WEIGHT = re.compile(r"\d{1,4}(?:\.\d{1,6})?|\.\d{1,6}")
_COUNTED = (Word, Phrase, Pattern, Fuzzy, Regex)


def joined(kind: type[And] | type[Or], parts: Sequence[Node]) -> Node:
    """The parts under one And or Or; those of the same kind are drawn up into it."""
    if len(parts) == 1:
        return parts[0]
    flat: list[Node] = []
    for part in parts:
        flat.extend(part.parts if isinstance(part, kind) else [part])
    return kind(tuple(flat), span=(parts[0].span[0], parts[-1].span[1]))


def proximity(operator: Token, left: Node, right: Node) -> Node:
    """Both sides near each other, as the operator says; raises QueryError for sides that have no place."""
    for side in (left, right):
        if not _is_near_side(side):
            raise problem("not_near", side.span[0], operator=operator.text)
    left, right = _in_one_field(operator, left, right)
    span = (left.span[0], right.span[1])
    if operator.detail == "sentence":
        return Same(left, right, "sentence", span=span)
    if operator.detail == "paragraph":
        return Same(left, right, "paragraph", span=span)
    return Near(left, right, operator.number, operator.detail == "ordered", span=span)


def _is_near_side(node: Node) -> bool:
    if isinstance(node, (Or, Near, Same)):
        return all(_is_near_side(part) for part in children(node))
    return isinstance(node, _COUNTED)


def is_counted(node: Node) -> bool:
    """Whether occurrences of the part can be counted."""
    if isinstance(node, (Or, Near)):
        return all(is_counted(part) for part in children(node))
    return isinstance(node, _COUNTED)


def _in_one_field(operator: Token, left: Node, right: Node) -> tuple[Node, Node]:
    """Both sides in one field: a side without a field takes the other's."""
    named = sorted({name for name in fields(left) | fields(right) if name} - {"all"})
    if len(named) > 1:
        raise problem("two_fields", operator.start, operator=operator.text, left=named[0], right=named[1])
    if not named:
        return left, right
    (name,) = named
    if BY_NAME[name].kind == "id":
        raise problem("no_words", operator.start, operator=operator.text, field=name)

    def moved(leaf: Node) -> Node:
        if isinstance(leaf, _COUNTED) and leaf.field == "all":
            return replace(leaf, field=name)
        return leaf

    return rebuilt(left, moved), rebuilt(right, moved)


def fuzzy(node: Node, suffix: Token) -> Node:
    """A word with `~1`, or a phrase with `~5`; raises QueryError for anything else."""
    if isinstance(node, Phrase):
        return _near_phrase(node, suffix)
    if not isinstance(node, Word) or node.exact:
        raise problem("fuzzy_what", suffix.start)
    if suffix.text not in {"", "1", "2"}:
        raise problem("bad_fuzzy", suffix.start)
    return Fuzzy(node.text, int(suffix.text or 1), node.field, span=(node.span[0], suffix.end))


def _near_phrase(phrase: Phrase, suffix: Token) -> Node:
    """`"flood dam"~5` is `flood NEAR/5 dam`."""
    most = limit("distance")
    if not suffix.text.isdecimal() or not 1 <= int(suffix.text[:6]) <= most:
        raise problem("bad_distance", suffix.start, operator="~", limit=most)
    if len(phrase.words) > limit("depth") // 2:
        raise problem("too_deep", suffix.start, limit=limit("depth"))
    words: list[Node] = [Word(word, phrase.field, span=phrase.span) for word in phrase.words]
    node = words[0]
    for word in words[1:]:
        node = Near(node, word, int(suffix.text), span=(phrase.span[0], suffix.end))
    return node


def boosted(node: Node, suffix: Token) -> Node:
    """The node with the weight of `^2`; raises QueryError for a weight out of bounds."""
    weight = float(suffix.text) if _WEIGHT.fullmatch(suffix.text) else 0.0
    if not 0.001 <= weight <= 1000 or isinstance(node, Boost):
        raise problem("bad_weight", suffix.start)
    return Boost(node, weight, span=(node.span[0], suffix.end))


def regex(scope: Scope, token: Token) -> Node:
    """The leaf of `/…/`; raises QueryError without a field or for an expression that could run away."""
    if scope is EVERYWHERE:
        suggestion = f"body:/{token.text}/"
        raise problem("regex_field", token.start, suggestion=suggestion)
    if scope.kind not in {"text", "name", "key"}:
        raise problem("regex_here", token.start, field=scope.name)
    expression = token.text.replace("\\/", "/")
    check_regex(expression, token.start + 1)
    return Regex(expression, scope.name, span=(token.start, token.end))
