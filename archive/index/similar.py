"""Near-duplicates and "more like this".

A signature is a MinHash (Broder 1997) of the runs of three folded words: two texts share about as large a part of
their components as they share of their runs. Signatures whose `bands` have one number in common are worth comparing,
so a store can find the relatives of an article by an index on bands instead of going through all articles.
"""

from __future__ import annotations

import math
import zlib
from collections import Counter, defaultdict
from collections.abc import Callable, Mapping

import numpy as np
import numpy.typing as npt

from archive.index.analysis import words
from archive.index.tree import Boost, Node, Or, Word

COMPONENTS, BANDS = 32, 8
SHORTEST = 20  # words; less than that is alike by chance
LIKENESS = 0.7  # of near-duplicates: the same story with a changed paragraph, an added line, another headline
_RUN = 3
_MOST_WORDS = 200_000
_SHORT_WORD = 3

# Odd multipliers and offsets of 64 bits for multiply-shift hashing (Dietzfelbinger et al. 1997); fixed for ever, since
# signatures are stored.
_GENERATOR = np.random.Generator(np.random.PCG64(20240229))
_FACTORS = _GENERATOR.integers(0, 1 << 64, COMPONENTS, dtype=np.uint64) | np.uint64(1)
_OFFSETS = _GENERATOR.integers(0, 1 << 64, COMPONENTS, dtype=np.uint64)
_PLACES = _GENERATOR.integers(0, 1 << 64, _RUN, dtype=np.uint64) | np.uint64(1)


def signature(text: str, language: str | None = None) -> bytes:
    """The signature of a body, 128 bytes; empty for texts of less than SHORTEST words."""
    found = words(text, language)[:_MOST_WORDS]
    if len(found) < SHORTEST:
        return b""
    hashed = np.fromiter((zlib.crc32(word.encode("utf-8", "surrogatepass")) for word in found), np.uint64, len(found))
    count = len(hashed) - _RUN + 1
    runs = np.zeros(count, np.uint64)
    for place in range(_RUN):
        runs += hashed[place : place + count] * _PLACES[place]
    runs ^= runs >> np.uint64(29)
    runs = np.unique(runs)
    least = [(runs * factor + offset).min() >> np.uint64(32) for factor, offset in zip(_FACTORS, _OFFSETS, strict=True)]
    return np.array(least, "<u4").tobytes()


def likeness(one: bytes, other: bytes) -> float:
    """How much two texts have in common by their signatures, 0 to 1; 0 where one has none."""
    if len(one) != 4 * COMPONENTS or len(other) != 4 * COMPONENTS:
        return 0.0
    return float(np.mean(_components(one) == _components(other)))


def bands(found: bytes) -> tuple[int, ...]:
    """Numbers of 32 bits; near-duplicates have at least one in common at its place, almost surely."""
    rows = 4 * COMPONENTS // BANDS
    return tuple(zlib.crc32(found[start : start + rows], start) for start in range(0, len(found), rows))


def groups(signatures: Mapping[int, bytes], least: float = LIKENESS) -> list[tuple[int, ...]]:
    """Ids of articles that are alike, two or more a group, ascending; alikeness is passed on from one to the next."""
    leader = {article: article for article in signatures}

    def find(article: int) -> int:
        while leader[article] != article:
            leader[article] = article = leader[leader[article]]
        return article

    first_with: dict[tuple[int, int], list[int]] = defaultdict(list)
    for article, found in signatures.items():
        for place, band in enumerate(bands(found)):
            for other in first_with[place, band]:
                if find(other) != find(article) and likeness(signatures[other], found) >= least:
                    leader[find(article)] = find(other)
            if len(first_with[place, band]) < 50:  # boilerplate that thousands share must not be compared with itself
                first_with[place, band].append(article)
    together: dict[int, list[int]] = defaultdict(list)
    for article in signatures:
        together[find(article)].append(article)
    return sorted(tuple(sorted(group)) for group in together.values() if len(group) > 1)


def more_like(
    text: str, language: str | None, frequency: Callable[[str], int], articles: int, most: int = 12
) -> Node | None:
    """A query for articles about the same: the words that are frequent here and rare elsewhere, weighted by that.

    `frequency` says how many of the `articles` have a word. None when no word tells anything.
    """
    counted = Counter(word for word in words(text, language)[:_MOST_WORDS] if len(word) >= _SHORT_WORD)
    scored = []
    for word, often in counted.items():
        having = frequency(word)
        if 1 < having <= max(2, articles // 5):  # in this article alone, or in every fifth: neither leads anywhere
            scored.append(((1 + math.log(often)) * math.log(articles / having), word))
    best = sorted(scored, key=lambda pair: (-pair[0], pair[1]))[:most]
    if not best:
        return None
    return Or(tuple(Boost(Word(word, exact=True), round(weight / best[0][0], 2)) for weight, word in best))


def _components(found: bytes) -> npt.NDArray[np.uint32]:
    return np.frombuffer(found, "<u4")
