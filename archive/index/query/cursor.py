"""Where the parser is in its tokens, and how deep and how much it has read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from archive.index.query.messages import limit, problem
from archive.index.query.tokens import Kind, Token

STARTS = frozenset(
    {
        Kind.OPEN,
        Kind.QUOTED,
        Kind.WORD,
        Kind.FIELD,
        Kind.REGEX,
        Kind.RANGE,
        Kind.NOT,
        Kind.PLUS,
        Kind.AT_LEAST,
    }
)  # what a part of a query begins with


class Cursor:
    """Walks over the tokens of one query; the last of them is an END, which is never passed."""

    def __init__(self, tokens: Sequence[Token]) -> None:
        self._tokens = tokens
        self._at = 0
        self._terms = 0
        self.depth = 0

    @property
    def peek(self) -> Token:
        """The token here."""
        return self._tokens[self._at]

    @property
    def after(self) -> Token:
        """The token behind the one here."""
        return self._tokens[min(self._at + 1, len(self._tokens) - 1)]

    @property
    def last_but_one(self) -> Token:
        """What stood before the token that was taken last."""
        return self._tokens[max(self._at - 2, 0)]

    def take(self) -> Token:
        """The token here, stepping over it."""
        token = self._tokens[self._at]
        if token.kind is not Kind.END:
            self._at += 1
        return token

    def skip_commas(self) -> None:
        """Step over commas: where no values are listed they are punctuation."""
        while self.peek.kind is Kind.COMMA:
            self._at += 1

    def need_right(self, operator: Token) -> None:
        """Raise QueryError unless something follows the operator."""
        self.skip_commas()
        if self.peek.kind not in STARTS:
            raise problem("missing_right", operator.start, operator=operator.text)

    def count(self, token: Token) -> None:
        """One more term; raises QueryError beyond the limit."""
        self._terms += 1
        if self._terms > limit("terms"):
            raise problem("too_many", token.start, limit=limit("terms"))

    @contextmanager
    def deeper(self) -> Iterator[None]:
        """One level further in, for the length of a `with`."""
        self.deepen()
        yield
        self.depth -= 1

    def deepen(self) -> None:
        """One level further in; raises QueryError beyond the limit."""
        self.depth += 1
        if self.depth > limit("depth"):
            raise problem("too_deep", self.peek.start, limit=limit("depth"))
