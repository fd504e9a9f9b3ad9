"""TIFF directories (TIFF 6.0 section 2), read by length alone: the frame of Exif and of TIFF pictures."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4}
_MOST_ENTRIES = 1000
_MOST_DIRECTORIES = 8


@dataclass(frozen=True, slots=True)
class Directory:
    """One image file directory; values are cut from the data only when asked for."""

    data: bytes
    order: str  # "little" or "big"
    entries: dict[int, tuple[int, int, int]]  # tag → type, byte length, offset
    stored: dict[int, bytes]  # tag → the 12 bytes of its entry
    next: int  # offset of the directory after it, 0 for none

    def raw(self, tag: int) -> bytes | None:
        """The bytes of a value, or None where it is missing or lies outside the data."""
        if tag not in self.entries:
            return None
        _, length, offset = self.entries[tag]
        return self.data[offset : offset + length] if offset + length <= len(self.data) else None

    def integer(self, tag: int) -> int | None:
        """The first integer of a value, or None."""
        raw = self.raw(tag)
        if not raw:
            return None
        size = _SIZES.get(self.entries[tag][0], 1)
        return int.from_bytes(raw[:size], "little" if self.order == "little" else "big")


def read_directories(data: bytes) -> Iterator[Directory]:
    """The chain of directories from the header on; stops at the first one that lies outside the data."""
    if data[:4] not in (b"II*\0", b"MM\0*"):
        return
    order = "little" if data[:2] == b"II" else "big"
    offset = _integer(data, 4, 4, order)
    seen: set[int] = set()
    while offset and offset not in seen and len(seen) < _MOST_DIRECTORIES and offset + 2 <= len(data):
        seen.add(offset)
        directory = _directory(data, offset, order)
        offset = directory.next
        yield directory


def directory_at(parent: Directory, tag: int) -> Directory | None:
    """The sub-directory whose offset the tag holds (Exif: 0x8769), or None."""
    offset = parent.integer(tag)
    if not offset or offset + 2 > len(parent.data):
        return None
    return _directory(parent.data, offset, parent.order)


def _directory(data: bytes, offset: int, order: str) -> Directory:
    count = min(_integer(data, offset, 2, order), _MOST_ENTRIES)
    entries: dict[int, tuple[int, int, int]] = {}
    stored: dict[int, bytes] = {}
    for index in range(count):
        at = offset + 2 + 12 * index
        if at + 12 > len(data):
            break
        tag, kind = _integer(data, at, 2, order), _integer(data, at + 2, 2, order)
        length = _SIZES.get(kind, 0) * _integer(data, at + 4, 4, order)
        where = at + 8 if length <= 4 else _integer(data, at + 8, 4, order)
        if length:
            entries.setdefault(tag, (kind, length, where))
        stored.setdefault(tag, data[at : at + 12])
    return Directory(data, order, entries, stored, _integer(data, offset + 2 + 12 * count, 4, order))


def _integer(data: bytes, at: int, size: int, order: str) -> int:
    return int.from_bytes(data[at : at + size], "little" if order == "little" else "big")
