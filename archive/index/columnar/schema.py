"""Whoosh's schema of the index: every field that has words, and where a segment keeps them."""

from __future__ import annotations

from array import array

from whoosh import analysis, fields, formats

from archive.index.columnar.layout import NARROW
from archive.index.columnar.segment import Segment
from archive.index.columnar.views import FieldView
from archive.index.fields import FIELDS


class PositionsFormat(formats.Positions):  # type: ignore[misc] # Whoosh is untyped
    """Word positions as an array of machine integers."""

    def encode(self, poslist: list[int]) -> bytes:
        """The bytes of a posting's value."""
        return array("I", poslist).tobytes()

    def decode_positions(self, valuestring: bytes) -> list[int]:
        """The positions again."""
        positions = array("I")
        positions.frombytes(valuestring)
        return positions.tolist()

    def decode_frequency(self, valuestring: bytes) -> int:
        """How many there are."""
        return len(valuestring) // 4

    def decode_weight(self, valuestring: bytes) -> float:
        """The same as a weight."""
        return len(valuestring) / 4


class Words(fields.TEXT):  # type: ignore[misc]
    """A field of words that were folded and split before."""

    def __init__(self) -> None:
        super().__init__(analyzer=analysis.SpaceSeparatedTokenizer())
        self.format = PositionsFormat()


def schema() -> fields.Schema:
    """Every field that has words, under its name."""
    made = fields.Schema()
    for field in FIELDS:
        if field.name in NARROW.places:
            made.add(field.name, Words())
    return made


def view(segment: Segment, name: str) -> FieldView | None:
    """The field of the segment; None when the segment has no words in its list."""
    found: FieldView | None = segment.fields.get(name)
    if found is None:
        place = segment.layout.places[name]
        listed = segment.text_list(place.list)
        if listed is not None:
            found = segment.fields[name] = FieldView(segment, listed, place)
    return found
