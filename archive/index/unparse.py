"""A query tree to its canonical text: `parse(unparse(tree)) == tree` for every tree that `parse` makes.

Brackets stand wherever AND meets OR, so the text has one reading; a field common to a group stands before it once.
"""

from __future__ import annotations

import re
from datetime import date, timedelta

from archive.index.fields import BY_NAME
from archive.index.tree import (
    And,
    AtLeast,
    Boost,
    Everything,
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
    Saved,
    State,
    Word,
)
from archive.index.walk import children, fields, leaf_field

_SIMPLE = re.compile(r"[\w\u200c\u200d]+(?:['’.-][\w\u200c\u200d]+)*")
_ATOMS = (Everything, Word, Phrase, Pattern, Fuzzy, Regex, Range, State, Saved, AtLeast)
_UNITS = {"sentence": "W/S", "paragraph": "W/P"}


def unparse(node: Node) -> str:
    """The canonical query text of the tree."""
    return _text(node, "all")


def narrowed(query: Node, field: str, value: str | None, *, exclude: bool = False) -> str:
    """The query text that also asks for `field` = `value` (None: without any), or with `exclude` for all but it."""
    if value is None:
        clause: Node = State(field, "any" if exclude else "none")
    else:
        words = value.replace('"', " ").split()
        whole = Word(words[0], field, exact=True) if len(words) == 1 else Phrase(tuple(words), field)
        clause = Not(whole) if exclude else whole
    if isinstance(query, Everything):
        return unparse(clause)
    parts = query.parts if isinstance(query, And) else (query,)
    return unparse(And((*parts, clause)))


def _text(node: Node, scope: str) -> str:
    """The text of a node that stands where `scope` is the field looked in."""
    if isinstance(node, Not):
        return "-" + _part(node.part, scope, (And, Or, Not, Near, Same))
    common = _common_field(node)
    if common is not None and common != scope:
        inner = _text(node, common)
        return f"{common}:{inner}" if isinstance(node, _ATOMS) else f"{common}:({inner})"
    if isinstance(node, (And, Or)):
        joint = " " if isinstance(node, And) else " OR "
        return joint.join(_part(part, scope, (And, Or)) for part in node.parts)
    return _operation(node, scope)


def _operation(node: Node, scope: str) -> str:
    if isinstance(node, (Near, Same)):
        left = _part(node.left, scope, (Or, Boost))
        right = _part(node.right, scope, (Or, Boost, Near, Same))
        return f"{left} {_operator(node)} {right}"
    if isinstance(node, AtLeast):
        return f"ATLEAST{node.count}({_text(node.part, scope)})"
    if isinstance(node, Boost):
        simple = isinstance(node.part, (Word, Phrase, Pattern)) and _common_field(node.part) in {None, scope}
        part = _text(node.part, scope)
        return f"{part if simple else f'({part})'}^{_number(node.weight)}"
    return _leaf(node)


def _part(node: Node, scope: str, bracketed: tuple[type, ...]) -> str:
    """The node as a part of another: in brackets where the kinds would run together."""
    text = _text(node, scope)
    common = _common_field(node)
    carries_its_own = common not in {None, scope} and not isinstance(node, Not)
    return f"({text})" if isinstance(node, bracketed) and not carries_its_own else text


def _operator(node: Near | Same) -> str:
    if isinstance(node, Same):
        return _UNITS[node.unit]
    return f"{'PRE' if node.ordered else 'NEAR'}/{node.distance}"


def _common_field(node: Node) -> str | None:
    """The field to write before the node: the one that all its leaves look in."""
    if not children(node):
        return leaf_field(node)
    found = fields(node)
    common = next(iter(found)) if len(found) == 1 else None
    # An address is read as it stands only right behind its field's name, not inside brackets.
    return None if common is None or BY_NAME[common].kind == "id" else common


def _leaf(node: Node) -> str:
    if isinstance(node, Word):
        return _word(node)
    if isinstance(node, Phrase):
        return _quoted(" ".join(node.words))
    if isinstance(node, Pattern):
        return node.pattern
    if isinstance(node, Fuzzy):
        return f"{node.text}~{node.distance}"
    if isinstance(node, Regex):
        return "/" + node.expression.replace("/", "\\/") + "/"
    if isinstance(node, Range):
        return _range(node)
    if isinstance(node, State):
        return node.state
    if isinstance(node, Saved):
        return f"search:{_quoted(node.name)}"
    return "*"


def _word(node: Word) -> str:
    known = BY_NAME.get(node.field)
    if known is not None and known.kind == "id":
        return _quoted(node.text)
    if not node.exact:
        return node.text
    return f"={node.text}" if _SIMPLE.fullmatch(node.text) else _quoted(node.text)


def _quoted(text: str) -> str:
    return f'"{text.replace(chr(34), " ")}"'


def _range(node: Range) -> str:
    low, high = node.low or "", node.high or ""
    if low == high:
        return low
    if low and high and (span := calendar_name(low, high)):
        return span
    return f"{low}..{high}"


def calendar_name(low: str, high: str) -> str | None:
    """`2019` or `2019-03` when the days are exactly that year or month."""
    try:
        first, after = date.fromisoformat(low), date.fromisoformat(high) + timedelta(days=1)
    except (ValueError, OverflowError):
        return None
    if first.day != 1 or after.day != 1:
        return None
    if first.month == 1 and after == date(first.year + 1, 1, 1):
        return low[:4]
    following = date(first.year + first.month // 12, first.month % 12 + 1, 1)
    return low[:7] if after == following else None


def _number(weight: float) -> str:
    return f"{weight:.6f}".rstrip("0").rstrip(".")
