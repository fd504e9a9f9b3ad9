"""IPTC-IIM 4.2 with some datasets replaced, in UTF-8.

Values are written whole: the 32 bytes that the standard of 1999 allows a By-line or Credit are what cut so many of
them, and every current reader goes by the length stated before the value.
"""

from __future__ import annotations

from archive.photos.iim import UTF8_MARK, datasets, decode
from archive.photos.writing.words import PictureWords

_BINARY = frozenset({0, 125, 200, 201, 202})  # record version, rasterised caption, preview: no text
_CREATOR, _CREDIT, _DESCRIPTION = 80, 110, 120
_EXTENDED = 0x8000


def rewrite_iim(block: bytes, words: PictureWords) -> bytes:
    """The block (empty for none) with the words set; other text is turned into UTF-8, which 1:90 then declares."""
    stored = tuple(datasets(block))
    declared = any((record, number, value) == (1, 90, UTF8_MARK) for record, number, value in stored)
    wanted = _wanted(words)
    kept: list[tuple[int, int, bytes]] = [(1, 90, UTF8_MARK)]
    for record, number, value in stored:
        if (record, number) == (1, 90):
            continue
        if record == 2 and number in wanted:
            kept += [(2, number, new) for new in wanted.pop(number)]
        elif record != 2 or number not in _SET or number not in _wanted(words):
            text = record == 2 and number not in _BINARY
            kept.append((record, number, decode(value, declared).encode() if text else value))
    if not any(record == 2 and number == 0 for record, number, _ in kept):
        kept.append((2, 0, b"\x00\x04"))
    kept += [(2, number, new) for number, values in wanted.items() for new in values]
    return b"".join(_dataset(*one) for one in sorted(kept, key=lambda one: one[0]))


_SET = (_CREATOR, _CREDIT, _DESCRIPTION)


def _wanted(words: PictureWords) -> dict[int, list[bytes]]:
    wanted: dict[int, list[bytes]] = {}
    if words.creators is not None:
        wanted[_CREATOR] = [name.encode() for name in words.creators]
    if words.credit_line is not None:
        wanted[_CREDIT] = [words.credit_line.encode()]
    if words.description is not None:
        wanted[_DESCRIPTION] = [words.description.encode()]
    return wanted


def _dataset(record: int, number: int, value: bytes) -> bytes:
    size = len(value)
    length = size.to_bytes(2, "big") if size < _EXTENDED else b"\x80\x04" + size.to_bytes(4, "big")
    return bytes((0x1C, record, number)) + length + value
