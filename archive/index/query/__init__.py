"""The query language: text to tree, as SEARCH syntax (Nexis, Factiva, Lucene and Google habits reconciled).

`parse` raises nothing but QueryError, whatever the text; its time is linear in the text's length and the tree's depth
bounded. Engines, saved searches and explanations all start from its tree.
"""

from __future__ import annotations

from datetime import date, datetime

from archive.index.query.names import Scope, find_scope
from archive.index.query.parser import Parser
from archive.index.query.tokens import QUOTES
from archive.index.tree import Node

__all__ = ["QUOTES", "Scope", "find_scope", "other_reading", "parse"]


def parse(text: str, *, today: date | None = None) -> Node:
    """The tree that the query text means; `today` is what `last-30d` counts from (by default, today).

    AND binds tighter than OR. Raises QueryError with the code point where the trouble is.
    """
    return Parser(text, today or _today()).parse()


def other_reading(text: str, *, today: date | None = None) -> Node | None:
    """The tree if OR bound tighter than AND, when that is another one: the text mixes both without brackets."""
    day = today or _today()
    other = Parser(text, day, or_first=True).parse()
    return None if other == Parser(text, day).parse() else other


def _today() -> date:
    return datetime.now().astimezone().date()
