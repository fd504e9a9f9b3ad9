"""A query for articles about the same as a given one."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable

from archive.index.analysis import words
from archive.index.tree import And, Boost, Node, Not, Or, Word

_MOST_WORDS = 200_000
_SHORT_WORD = 3
_TELLING = 4  # words of which a like article has at least one


def more_like(
    text: str, language: str | None, frequency: Callable[[str], int], articles: int, *, but: int, most: int = 12
) -> Node | None:
    """A query for articles about the same: the words that are frequent here and rare elsewhere, weighted by that.

    `frequency` says how many of the `articles` have a word; the article with the number `but` is left out. An article
    must have one of the words that tell most, and is the likelier the more it has of all. None when no word tells.
    """
    counted = Counter(word for word in words(text, language)[:_MOST_WORDS] if len(word) >= _SHORT_WORD)
    scored = []
    for word, often in counted.items():
        having = frequency(word)
        # In this article alone, in every fifth, or in all of a few: none of these leads anywhere.
        if 1 < having <= max(2, articles // 5) and having < articles:
            scored.append(((1 + math.log(often)) * math.log(articles / having), word))
    best = sorted(scored, key=lambda pair: (-pair[0], pair[1]))[:most]
    if not best:
        return None
    weighed = [Boost(Word(word, exact=True), round(weight / best[0][0], 2)) for weight, word in best]
    itself = Not(Word(str(but), "id", exact=True))
    first, rest = tuple(weighed[:_TELLING]), tuple(weighed[_TELLING:])
    return And((_any(first), *((_any(rest),) if rest else ()), itself))


def _any(parts: tuple[Node, ...]) -> Node:
    return parts[0] if len(parts) == 1 else Or(parts)
