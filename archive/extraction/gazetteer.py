"""Places by name, from the cut of GeoNames in `resources/gazetteer/places.tsv` (CC BY 4.0), read on first use."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from archive import resources

_SAME_LENGTH = {
    "ي": "ی",
    "ى": "ی",
    "ك": "ک",
    "أ": "ا",
    "إ": "ا",
    "آ": "ا",
    "ھ": "ه",
    "ە": "ه",
    "ة": "ه",
    "’": "'",
    "ʼ": "'",
}
_SHORTEST = 3


@dataclass(frozen=True, slots=True)
class Place:
    """A place: GeoNames' own name for it, ISO 3166 country code, people, and country, state or city."""

    name: str
    country: str
    population: int
    kind: str


@lru_cache(maxsize=65536)
def _folded_char(char: str) -> str:
    plain = unicodedata.normalize("NFD", _SAME_LENGTH.get(char, char))[0].casefold()
    return plain if len(plain) == 1 else plain[0]


def fold_places(text: str) -> str:
    """The text without case and marks, code point for code point: offsets into it hold for the text."""
    if text.isascii():
        return text.lower()
    return "".join(map(_folded_char, text))


@lru_cache(maxsize=1)
def places() -> dict[str, Place]:
    """Every name, folded, with the largest place that has it."""
    table: dict[str, Place] = {}
    for names, place in _read():
        for name in names:
            folded = fold_places(name)
            if len(folded) >= _SHORTEST and (folded not in table or table[folded].population < place.population):
                table[folded] = place
    return table


def is_place(name: str) -> bool:
    """Whether `name` is a place of the gazetteer, whatever its case."""
    return fold_places(" ".join(name.split())) in places()


def _read() -> Iterator[tuple[list[str], Place]]:
    with resources.resource("gazetteer", "places.tsv").open(encoding="utf-8") as file:
        for line in file:
            names, country, population, kind = line.rstrip("\n").split("\t")
            several = names.split("|")
            yield several, Place(several[0], country, int(population), kind)
