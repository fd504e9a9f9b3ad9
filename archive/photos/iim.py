"""IPTC Information Interchange Model 4.2, record 2 (application): datasets to text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

_TAG = 0x1C
UTF8_MARK = b"\x1b%G"
_MOST_DATASETS = 5000
# Lengths that the standard allows and old programs cut at, IIM 4.2 chapter 6: a value of exactly this size may be cut.
LIMITS = {
    5: 64,
    25: 64,
    40: 256,
    80: 32,
    85: 32,
    90: 32,
    101: 64,
    105: 256,
    110: 32,
    115: 32,
    116: 128,
    120: 2000,
    122: 32,
}


@dataclass(frozen=True, slots=True)
class Dataset:
    """One dataset of record 2: its number, its text, and its length in bytes as stored."""

    number: int
    text: str
    size: int

    @property
    def may_be_cut(self) -> bool:
        """True where the stored value fills the standard's limit to the byte."""
        return self.size == LIMITS.get(self.number)


def read_iim(block: bytes) -> tuple[Dataset, ...]:
    """The datasets of record 2, in order; stops at the first byte that is no dataset.

    Text is UTF-8 where 1:90 says so; else ASCII, then UTF-8, then Windows-1252, as writers that declare nothing do.
    """
    declared_utf8 = False
    raw: list[tuple[int, bytes]] = []
    for record, number, value in datasets(block):
        if record == 1 and number == 90:
            declared_utf8 = value == UTF8_MARK
        elif record == 2 and number:
            raw.append((number, value))
    return tuple(Dataset(number, decode(value, declared_utf8), len(value)) for number, value in raw)


def datasets(block: bytes) -> Iterator[tuple[int, int, bytes]]:
    """Record, number and value of each dataset, of every record."""
    position = 0
    for _ in range(_MOST_DATASETS):
        if position + 5 > len(block) or block[position] != _TAG:
            return
        record, number = block[position + 1], block[position + 2]
        length = int.from_bytes(block[position + 3 : position + 5], "big")
        position += 5
        if length & 0x8000:  # extended: the low bits count the bytes of the real length
            width = length & 0x7FFF
            if width > 4:
                return
            length = int.from_bytes(block[position : position + width], "big")
            position += width
        if position + length > len(block):
            return
        yield record, number, block[position : position + length]
        position += length


def decode(value: bytes, declared_utf8: bool) -> str:
    """The text of a value, by what the block declares or, where it declares nothing, by what its bytes can be."""
    if declared_utf8:
        return _tidy(value.decode("utf-8", "replace"))
    for encoding in ("ascii", "utf-8"):
        try:
            return _tidy(value.decode(encoding))
        except UnicodeDecodeError:
            continue
    return _tidy(value.decode("cp1252", "replace"))


def _tidy(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n").strip("\0 \n\t")
