"""Looking words and values up, without searching: other forms, completion, near words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import product

import numpy as np

from archive.index.columnar.queries import Forms
from archive.index.columnar.schema import view
from archive.index.columnar.snapshot import Snapshot
from archive.index.columnar.terms import groups
from archive.index.columnar.views import FieldView
from archive.text.folding import fold

_CANDIDATES = 200  # the commonest words of the list that are counted in the field itself


def expansions(snapshot: Snapshot, name: str, words: frozenset[str]) -> frozenset[str]:
    """The words and their other forms, as far as the index has them."""
    found = set(words)
    for live in snapshot.lives:
        field = view(live.segment, name)
        if field is not None:
            for group in groups(field, Forms(name, words, True)):
                found.update(field.words.text(i) for first, last in group.ranges for i in range(first, last))
    return frozenset(found)


def complete_word(snapshot: Snapshot, name: str, starts: Iterable[str], limit: int) -> list[tuple[str, int]]:
    """Words of the field that begin so, with the number of documents, most frequent first."""
    counted: Counter[str] = Counter()
    for live in snapshot.lives:
        field = view(live.segment, name)
        for start in starts if field is not None else ():
            assert field is not None
            first, last = field.words.prefix(start.encode("utf-8", "surrogatepass"))
            sizes = field.sizes(first, last)
            for number in (np.argsort(-sizes, kind="stable")[: max(_CANDIDATES, limit)] + first).tolist():
                count = field.count(((number, number + 1),))
                if count:
                    counted[field.words.text(number)] += count
    return _most_frequent(counted, limit)


def complete_value(snapshot: Snapshot, name: str, prefix: str, limit: int) -> list[tuple[str, int]]:
    """Values of a key field of which a word begins so (folded), most frequent first."""
    start = fold(prefix)
    counted: Counter[str] = Counter()
    for live in snapshot.lives:
        column, values = live.segment.column(f"key.{name}"), live.segment.values(f"key.{name}")
        if column is None or values is None:
            continue
        often = np.bincount(column.value, minlength=values.count + 1) + np.bincount(
            column.more, minlength=values.count + 1
        )
        for number, folded in enumerate(live.segment.folded_values(f"key.{name}"), 1):
            if folded.startswith(start) or f" {start}" in folded:
                counted[values.text(number - 1)] += int(often[number])
    return _most_frequent(counted, limit)


def _most_frequent(counted: Counter[str], limit: int) -> list[tuple[str, int]]:
    return sorted(counted.items(), key=lambda item: (-item[1], item[0]))[:limit]


def suggestion(snapshot: Snapshot, name: str, ways: Sequence[str], least: int = 1) -> str | None:
    """The commonest near word that so many documents have, nearer ones first; None where one of `ways` is as common."""
    fields = [field for live in snapshot.lives if (field := view(live.segment, name)) is not None]
    if any(_count(fields, word) >= least for word in ways):
        return None
    for distance in (1, 2):
        counted: Counter[str] = Counter()
        for word, field in product((word for word in ways if len(word) > 2 * distance), fields):
            near = field.words.near(word, distance, 1)
            counted.update({field.words.text(n): field.size(((n, n + 1),)) for n in near})
        for candidate, _ in _most_frequent(counted, 20):
            if _count(fields, candidate) >= least:
                return candidate
    return None


def frequency(snapshot: Snapshot, name: str, word: str) -> int:
    """How many documents, the dead among them, have the word in the field."""
    return _count([field for live in snapshot.lives if (field := view(live.segment, name)) is not None], word)


def _count(fields: Sequence[FieldView], word: str) -> int:
    total = 0
    for field in fields:
        number = field.words.find(word.encode("utf-8", "surrogatepass"))
        if number >= field.words.first:
            total += field.count(((number, number + 1),))
    return total
