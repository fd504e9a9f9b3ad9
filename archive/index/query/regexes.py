"""Which regular expressions a query may hold: those that cannot run away.

Allowed: characters, `.`, classes, `\\d \\w \\s` and their capitals, escaped punctuation, groups, `|`, and the repeats
`* + ? {n,m}`. Refused: a repeat inside a repeated group, alternatives inside a group that repeats without end,
look-around, back-references, more than a few endless repeats. What is left takes polynomial time on a word.
"""

from __future__ import annotations

import re

from archive.index.query.messages import limit, problem

_CLASS = re.compile(r"\[\^?\]?(?:[^\]\\\[&~|]|\\.)*\]")
_COUNT = re.compile(r"\{(\d{1,3})?(,(\d{1,3})?)?\}")
_NESTED_LIMIT = 10


def check_regex(expression: str, position: int) -> None:
    """Return if the expression is safe and valid; else raise QueryError at `position` plus where the trouble is."""
    if len(expression) > limit("regex_characters"):
        raise problem("regex_long", position, limit=limit("regex_characters"))
    _Checker(expression, position).check()
    try:
        re.compile(expression)
    except (re.error, RecursionError, OverflowError) as error:
        raise problem("regex_bad", position, problem=str(error)) from None


class _Checker:
    """Reads the expression once and counts its repeats."""

    def __init__(self, expression: str, position: int) -> None:
        self._text = expression
        self._position = position
        self._at = 0
        self._endless = 0

    def check(self) -> None:
        self._alternatives(0)
        if self._at < len(self._text):
            raise self._bad("a closing bracket has no opening one")

    def _bad(self, what: str) -> Exception:
        return problem("regex_bad", self._position + self._at, problem=what)

    def _alternatives(self, depth: int) -> tuple[bool, bool]:
        """Read up to a closing bracket or the end; whether it holds a repeat, and whether alternatives."""
        if depth > _NESTED_LIMIT:
            raise self._bad("too many groups inside one another")
        repeats, branches = False, False
        while self._at < len(self._text) and self._text[self._at] != ")":
            if self._text[self._at] == "|":
                self._at += 1
                branches = True
                continue
            inner_repeats, inner_branches = self._atom(depth)
            repeated = self._repeat(inner_repeats, inner_branches)
            repeats, branches = repeats or inner_repeats or repeated, branches or inner_branches
        return repeats, branches

    def _atom(self, depth: int) -> tuple[bool, bool]:
        char = self._text[self._at]
        if char == "(":
            return self._group(depth)
        if char == "[":
            found = _CLASS.match(self._text, self._at)
            if found is None:
                raise self._bad("a character class is not closed, or is too involved")
            self._at = found.end()
        elif char == "\\":
            following = self._text[self._at + 1 : self._at + 2]
            if not following or (following.isalnum() and following not in "dwsDWS"):
                raise self._bad(f"\\{following} is not known here")
            self._at += 2
        elif char in "*+?{":
            raise self._bad("there is nothing to repeat")
        else:
            self._at += 1
        return False, False

    def _group(self, depth: int) -> tuple[bool, bool]:
        self._at += 3 if self._text.startswith("(?:", self._at) else 1
        if self._text.startswith("?", self._at):
            raise self._bad("look-around and flags are not known here")
        inner = self._alternatives(depth + 1)
        if self._at >= len(self._text):
            raise self._bad("a bracket is never closed")
        self._at += 1
        return inner

    def _repeat(self, repeats: bool, branches: bool) -> bool:
        """Read a repeat after an atom that holds repeats or branches; whether there is one that may grow."""
        char = self._text[self._at : self._at + 1]
        if char not in {"*", "+", "?", "{"}:
            return False
        most = self._most(char)
        self._at += self._text.startswith("?", self._at)
        if most == 1:
            return False
        if repeats or (branches and most is None):
            raise self._bad("a repeat inside a repeat can run for ever")
        self._endless += 1
        if self._endless > limit("regex_repeats"):
            raise self._bad(f"more than {limit('regex_repeats')} repeats")
        return True

    def _most(self, char: str) -> int | None:
        """How often the repeat here may match, None without end; steps over it."""
        if char != "{":
            self._at += 1
            return 1 if char == "?" else None
        found = _COUNT.match(self._text, self._at)
        if found is None or not found[1]:
            raise self._bad("a repeat is written {2} or {2,5}")
        self._at = found.end()
        most = int(found[3] or found[1])
        if most > limit("regex_count") or int(found[1]) > limit("regex_count"):
            raise self._bad(f"a repeat of more than {limit('regex_count')}")
        return None if found[2] and not found[3] else most
