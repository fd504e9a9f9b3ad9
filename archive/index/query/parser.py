"""Tokens to the query tree by recursive descent, in linear time and bounded depth.

query   = either { "OR" either }              OR binds weakest, unless `or_first`
either  = unary { ["AND"] unary }             words side by side mean all of them
unary   = ("NOT" | "-" | "+") unary | near
near    = weighted { NEAR/5 weighted }
weighted = primary [ "~" n ] [ "^" weight ]
primary = "(" query ")" | "quoted" | word | field ":" value | ATLEAST5 primary | /regex/ | [a TO b]
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from archive.index.query.combine import boosted, fuzzy, is_counted, joined, proximity, regex
from archive.index.query.cursor import STARTS, Cursor
from archive.index.query.leaves import LeafMaker
from archive.index.query.messages import problem
from archive.index.query.names import EVERYWHERE, Scope, scope_named
from archive.index.query.tokens import Kind, Token, tokenise
from archive.index.tree import And, AtLeast, Everything, Node, Not, Or, State

_VALUES = {Kind.QUOTED, Kind.WORD, Kind.REGEX, Kind.RANGE}


class Parser:
    """Parses one query text; `or_first` lets OR bind tighter than AND: the other reading of a mixed query."""

    def __init__(self, text: str, today: date, *, or_first: bool = False) -> None:
        self._cursor = Cursor(tokenise(text))
        self._leaf = LeafMaker(today)
        self._or_first = or_first

    def parse(self) -> Node:
        """The whole query as a tree; raises QueryError."""
        self._cursor.skip_commas()
        if self._cursor.peek.kind is Kind.END:
            return Everything()
        node = self._query(EVERYWHERE)
        if self._cursor.peek.kind is Kind.CLOSE:
            raise problem("unopened_bracket", self._cursor.peek.start)
        return node

    def _query(self, scope: Scope) -> Node:
        return self._alls(scope, self._anys) if self._or_first else self._anys(scope, self._alls)

    def _anys(self, scope: Scope, part: Callable[[Scope], Node] | None = None) -> Node:
        """Parts joined by OR."""
        part = part or self._unary
        parts = [part(scope)]
        while self._joins_by_or(scope):
            operator = self._cursor.take()
            self._cursor.need_right(operator)
            parts.append(part(scope))
        return joined(Or, parts)

    def _alls(self, scope: Scope, part: Callable[[Scope], Node] | None = None) -> Node:
        """Parts joined by AND or side by side."""
        part = part or self._unary
        parts = [part(scope)]
        while True:
            if self._cursor.peek.kind is Kind.AND:
                self._cursor.need_right(self._cursor.take())
            elif self._cursor.peek.kind is Kind.COMMA and not self._joins_by_or(scope):
                self._cursor.take()
                continue
            elif self._cursor.peek.kind not in STARTS:
                break
            parts.append(part(scope))
        kept = [node for node in parts if not isinstance(node, Everything)]
        return joined(And, kept or parts[:1])

    def _joins_by_or(self, scope: Scope) -> bool:
        """Whether OR comes next; inside a field's brackets a comma is one: `agency:(AP, AFP)`."""
        if self._cursor.peek.kind is Kind.OR:
            return True
        return self._cursor.peek.kind is Kind.COMMA and scope is not EVERYWHERE and self._cursor.after.kind in STARTS

    def _unary(self, scope: Scope) -> Node:
        if self._cursor.peek.kind not in {Kind.NOT, Kind.PLUS}:
            return self._near(scope)
        with self._cursor.deeper():
            operator = self._cursor.take()
            self._cursor.need_right(operator)
            named = self._cursor.peek
            part = self._unary(scope)
        if operator.kind is Kind.PLUS:
            return part
        span = (operator.start, part.span[1])
        if isinstance(part, State) and named.kind is Kind.FIELD and named.text.lower() == "has":
            return replace(part, state="none", span=span)
        return Not(part, span=span)

    def _near(self, scope: Scope) -> Node:
        node = self._weighted(scope)
        depth = self._cursor.depth
        while self._cursor.peek.kind is Kind.PROXIMITY:
            self._cursor.deepen()
            operator = self._cursor.take()
            self._cursor.need_right(operator)
            if self._cursor.peek.kind in {Kind.NOT, Kind.PLUS}:
                raise problem("not_near", self._cursor.peek.start, operator=operator.text)
            node = proximity(operator, node, self._weighted(scope))
        self._cursor.depth = depth
        return node

    def _weighted(self, scope: Scope) -> Node:
        return self._suffixed(self._primary(scope))

    def _suffixed(self, node: Node) -> Node:
        """The node with what is glued to its end: `~1`, `^2`."""
        while self._cursor.peek.kind is Kind.SUFFIX:
            suffix = self._cursor.take()
            node = fuzzy(node, suffix) if suffix.detail == "~" else boosted(node, suffix)
        return node

    def _primary(self, scope: Scope) -> Node:
        token = self._cursor.take()
        self._cursor.count(token)
        if token.kind is Kind.OPEN:
            return self._group(scope, token)
        if token.kind is Kind.FIELD:
            return self._field(token)
        if token.kind is Kind.AT_LEAST:
            return self._at_least(scope, token)
        if token.kind in _VALUES:
            return self._value(scope, token)
        raise self._misplaced(token)

    def _misplaced(self, token: Token) -> Exception:
        if token.kind is Kind.CLOSE:
            before = self._cursor.last_but_one
            if before.kind is Kind.OPEN:
                return problem("empty_brackets", before.start)
            return problem("unopened_bracket", token.start)
        if token.kind is Kind.END:
            return problem("missing_right", token.start, operator="The query")
        return problem("missing_left", token.start, operator=token.text or token.detail)

    def _group(self, scope: Scope, opening: Token) -> Node:
        with self._cursor.deeper():
            if self._cursor.peek.kind is Kind.END:
                raise problem("unclosed_bracket", opening.start)
            node = self._query(scope)
        if self._cursor.peek.kind is not Kind.CLOSE:
            raise problem("unclosed_bracket", opening.start)
        closing = self._cursor.take()
        return replace(node, span=(opening.start, closing.end))

    def _field(self, name: Token) -> Node:
        scope = scope_named(name.text, name.start)
        token = self._cursor.peek
        if token.kind is Kind.OPEN:
            node = self._group(scope, self._cursor.take())
        elif token.kind is Kind.AT_LEAST:
            node = self._at_least(scope, self._cursor.take())
        elif token.kind is Kind.NOT and token.glued:
            node = self._unary(scope)
        elif token.kind in _VALUES:
            node = self._values(scope)
        else:
            raise problem("missing_value", name.end, field=name.text)
        return replace(node, span=(name.start, node.span[1]))

    def _values(self, scope: Scope) -> Node:
        """One value, or several with commas and no spaces between: `agency:AP,AFP`."""
        parts = [self._suffixed_value(scope)]
        while self._cursor.peek.kind is Kind.COMMA and self._cursor.peek.glued:
            after = self._cursor.after
            if not after.glued or after.kind not in _VALUES:
                break
            self._cursor.take()
            parts.append(self._suffixed_value(scope))
        return joined(Or, parts)

    def _suffixed_value(self, scope: Scope) -> Node:
        self._cursor.count(self._cursor.peek)
        return self._suffixed(self._value(scope, self._cursor.take()))

    def _value(self, scope: Scope, token: Token) -> Node:
        if token.kind is Kind.WORD:
            return self._leaf.word(scope, token)
        if token.kind is Kind.QUOTED:
            return self._leaf.quoted(scope, token)
        if token.kind is Kind.RANGE:
            return self._leaf.range(scope, token)
        return regex(scope, token)

    def _at_least(self, scope: Scope, operator: Token) -> Node:
        self._cursor.need_right(operator)
        with self._cursor.deeper():
            part = self._weighted(scope)
        if not is_counted(part):
            raise problem("not_counted", part.span[0])
        return AtLeast(operator.number, part, span=(operator.start, part.span[1]))
