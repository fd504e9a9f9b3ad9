"""When two names or two credits are the same: the comparisons that the rules share."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from archive.model import CreditLine
from archive.text.suppliers import Suppliers, folded


@lru_cache(maxsize=1 << 15)
def plain(name: str) -> str:
    """A name for comparing: no case, diacritics, dots or hyphens, single spaces."""
    decomposed = unicodedata.normalize("NFKD", folded(name))
    kept = "".join(" " if char in "-_’'`,/" else char for char in decomposed if not unicodedata.combining(char))
    return " ".join(kept.split())


def comparable(one: str, other: str) -> bool:
    """Whether the two share a script: نادية هارون and Nadia Haroun may be one person, and letters cannot tell."""
    return bool(_scripts(one) & _scripts(other))


def _scripts(text: str) -> set[str]:
    return {unicodedata.name(char, "?").split()[0] for char in text if char.isalpha()}


def same_person(one: str, other: str) -> bool:
    """Whether two printed names can be one person: "C. Stache", "STACHE Christof" and "Christof Stache" can."""
    left, right = plain(one).split(), plain(other).split()
    if not left or not right:
        return False
    if set(left) == set(right) or set(left) <= set(right) or set(right) <= set(left):
        return True
    if left[-1] != right[-1]:
        return False
    return left[0][0] == right[0][0] and (len(left[0]) == 1 or len(right[0]) == 1)


def mentions(text: str, name: str) -> bool:
    """Whether all words of `name` stand in `text`."""
    words = set(plain(text).split())
    wanted = plain(name).split()
    return bool(wanted) and words.issuperset(wanted)


def same_supplier(one: str, other: str, suppliers: Suppliers) -> bool:
    """Whether two names stand for one supplier: equal, aliases of one entry, or one inside the other."""
    if plain(one) == plain(other):
        return True
    left, right = suppliers.find(one), suppliers.find(other)
    if left is not None and right is not None:
        return left.name == right.name
    return mentions(one, other) or mentions(other, one)


def same_credit(one: CreditLine, other: CreditLine, suppliers: Suppliers) -> bool:
    """Whether two credits name the same photographer and supplier; a part that one leaves out does not count."""
    if plain(one.text) == plain(other.text):
        return True
    if one.photographer and other.photographer and not same_person(one.photographer, other.photographer):
        return False
    left = [name for name in (one.agency, one.via) if name]
    right = [name for name in (other.agency, other.via) if name]
    if left and right:
        return any(same_supplier(a, b, suppliers) for a in left for b in right)
    shared = (one.photographer and other.photographer) or (left and right)
    return bool(shared)
