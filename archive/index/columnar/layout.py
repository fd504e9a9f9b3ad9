"""Where each search field lies: one interval of word positions in one of two posting lists.

The words of all fields that a plain word searches stand in the list "all", each field in its own interval of
positions; the fields that a plain word does not search stand in "aside" the same way. A word of any field is thus
indexed once: a search of the whole article reads a posting as it is, a search of one field keeps the positions that
lie in its interval, and no phrase runs across fields because between two intervals lie at least `GAP` positions.

Two layouts: NARROW, whose positions fit 16 bits, for nearly every article; WIDE for those with a longer text.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

import numpy as np

from archive.index.analysis import GAP, LEAD_WORDS
from archive.index.columnar.files import Array
from archive.index.fields import FIELDS, SearchField

ALL, ASIDE = "all", "aside"
LISTS = (ALL, ASIDE)
POSITION_BITS = 25  # of a position in the wide layout
# Words that a field can hold before its article becomes wide; the body takes what the others leave.
_ROOM = {"caption": 8192, "credit": 2560, "note": 2048, "keyword": 1536, "link": 1536, "headline": 512, "outlet": 256}
_DEFAULT_ROOM = 1024
_WIDE_ROOM = 1 << 19
_WEIGHT_BITS = 8  # of a position tell its field


@dataclass(frozen=True, slots=True)
class Place:
    """A field's interval of positions, half open, in one list; `whole` when it is all of the list."""

    list: str
    start: int
    end: int
    weight2: int = 2  # twice the field's weight: weights are kept as integers
    whole: bool = False

    @property
    def room(self) -> int:
        """How many words fit."""
        return self.end - self.start - GAP


@dataclass(frozen=True, slots=True, eq=False)
class Layout:
    """The places of all fields, by name. A position has so many `bits`; its numpy type is `position_type`.

    `place_type` is the type of a document's number in a block of 65,536 with a position in the lowest bits.
    """

    name: str
    places: Mapping[str, Place]
    bits: int
    position_type: str
    place_type: str

    def names(self, list_name: str) -> list[str]:
        """The fields of a list that have texts (not "all" and "lead", which are views), in order of position."""
        names = [n for n, place in self.places.items() if place.list == list_name and n not in VIEWS]
        return sorted(names, key=lambda n: self.places[n].start)

    def stored(self, list_name: str) -> list[Place]:
        """The places of these fields."""
        return [self.places[name] for name in self.names(list_name)]

    def weights2(self, list_name: str, positions: Array) -> Array:
        """Twice the field weight of positions of a list."""
        weights: Array = _weights(self, list_name).take(positions >> self.bits - _WEIGHT_BITS)
        return weights


VIEWS = frozenset({"all", "lead"})  # fields without a text of their own
_FIRST = ("headline", "deck", "body")  # "lead" is one interval because these three stand first, in this order


def _list_of(field: SearchField) -> str | None:
    if field.kind not in {"text", "name", "key"} or field.name in VIEWS:
        return None
    return ALL if field.in_all else ASIDE


def _layout(name: str, bits: int, room: Mapping[str, int], default: int, types: tuple[str, str]) -> Layout:
    end = 1 << bits
    places = {"all": Place(ALL, 0, end, whole=True)}
    for list_name in LISTS:
        fields = [f for f in FIELDS if _list_of(f) == list_name]
        fields.sort(key=lambda f: _FIRST.index(f.name) if f.name in _FIRST else len(_FIRST))
        rest = end - sum(room.get(f.name, default) for f in fields if f.name != "body")
        start = 0
        for field in fields:
            size = rest if field.name == "body" else room.get(field.name, default)
            places[field.name] = Place(list_name, start, start + size, round(2 * field.weight))
            start += size
    places["lead"] = Place(ALL, 0, places["body"].start + LEAD_WORDS)
    return Layout(name, MappingProxyType(places), bits, *types)


@cache
def _weights(layout: Layout, list_name: str) -> Array:
    """Twice the field weight by the first bits of a position: all fields start where the others are 0."""
    table = np.zeros(1 << _WEIGHT_BITS, np.int32)
    scale = layout.bits - _WEIGHT_BITS
    for place in layout.stored(list_name):
        table[place.start >> scale : place.end >> scale] = place.weight2
    return table


NARROW = _layout("narrow", 16, _ROOM, _DEFAULT_ROOM, ("<u2", "<u4"))
WIDE = _layout("wide", POSITION_BITS, {}, _WIDE_ROOM, ("<u4", "<u8"))
LAYOUTS = {layout.name: layout for layout in (NARROW, WIDE)}
