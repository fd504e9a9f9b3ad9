"""Named arrays in one file, memory-mapped, with a JSON directory that is checked before anything is used.

Layout: MAGIC, the arrays (each at a multiple of 64 bytes), the directory as UTF-8 JSON, then 16 bytes: length of the
directory (u4), CRC-32 of the directory (u4), MAGIC. Only the element types in `TYPES` exist; nothing in a file is ever
executed. A damaged or foreign file raises `IndexBrokenError`.
"""

from __future__ import annotations

import json
import mmap
import os
import struct
import zlib
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any, cast

import numpy as np
import numpy.typing as npt

from archive.errors import IndexBrokenError

Array = npt.NDArray[Any]
MAGIC = b"BFCOLS1\n"
TYPES = ("|u1", "<u2", "<u4", "<u8", "<i4", "<i8", "<f4")
_FOOTER = struct.Struct("<II8s")
_ALIGN = 64
_LARGEST_DIRECTORY = 1 << 24


class Region:
    """Room in a file for an array that is written piece by piece."""

    def __init__(self, writer: ArrayWriter, offset: int, dtype: str, room: int) -> None:
        self._writer, self._offset, self._dtype, self._room = writer, offset, np.dtype(dtype), room
        self.count = 0

    def append(self, piece: Array) -> None:
        """Add the elements, converted to the region's type."""
        if self.count + len(piece) > self._room:
            raise ValueError("more elements than room was reserved for")
        at = self._offset + self.count * self._dtype.itemsize
        self._writer.write_at(at, np.ascontiguousarray(piece, self._dtype))
        self.count += len(piece)

    def entry(self) -> list[Any]:
        """The region's line in the directory."""
        return [self._dtype.str, self._offset, self.count]


class ArrayWriter:
    """Writes one file of arrays; `close` makes it durable, an error before that leaves a file that cannot be read."""

    def __init__(self, path: Path) -> None:
        self._file = path.open("wb")
        self._file.write(MAGIC)
        self._end = len(MAGIC)
        self._regions: dict[str, Region] = {}

    def reserve(self, name: str, dtype: str, room: int) -> Region:
        """Room for at most `room` elements."""
        offset = -(-self._end // _ALIGN) * _ALIGN
        region = self._regions[name] = Region(self, offset, dtype, room)
        self._end = offset + room * np.dtype(dtype).itemsize
        return region

    def put(self, name: str, array: Array) -> None:
        """A whole array, in its own type."""
        self.reserve(name, array.dtype.newbyteorder("<").str, len(array)).append(array)

    def put_small(self, name: str, array: Array) -> None:
        """A whole array of integers that are not negative, in the narrowest type that holds it."""
        self.put(name, array.astype(smallest(int(array.max()) if len(array) else 0)))

    def write_at(self, offset: int, array: Array) -> None:
        """Bytes at a place (for Region)."""
        self._file.seek(offset)
        self._file.write(memoryview(cast(Any, array)).cast("B") if len(array) else b"")

    def close(self, meta: Mapping[str, Any]) -> None:
        """Write the directory, wait until all of it is on the disk."""
        arrays = {name: region.entry() for name, region in self._regions.items()}
        raw = json.dumps({"arrays": arrays, "meta": meta}, separators=(",", ":")).encode()
        self._file.seek(self._end)
        self._file.write(raw + _FOOTER.pack(len(raw), zlib.crc32(raw), MAGIC))
        self._file.flush()
        os.fsync(self._file.fileno())
        self._file.close()

    def abandon(self) -> None:
        """Close without a directory; the file is of no use."""
        self._file.close()


def smallest(largest: int) -> str:
    """The narrowest unsigned type that holds the number."""
    return next(t for t in ("|u1", "<u2", "<u4", "<u8") if largest < 1 << 8 * np.dtype(t).itemsize)


class ArrayFile:
    """An open file of arrays: `file[name]` is the array, read only; `meta` what the writer said about them."""

    def __init__(self, path: Path) -> None:
        self.path = path
        try:
            with path.open("rb") as file:
                self._map = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        except (OSError, ValueError) as error:
            raise IndexBrokenError(f"A file of the search index cannot be read: {path.name}.") from error
        self._entries, self.meta, self.crc = self._directory()
        self._opened: dict[str, Array] = {}

    def _directory(self) -> tuple[dict[str, list[Any]], Mapping[str, Any], int]:
        size = len(self._map)
        try:
            length, crc, magic = _FOOTER.unpack(self._map[-_FOOTER.size :])
            if length > _LARGEST_DIRECTORY:
                raise ValueError("too large to be ours")
            raw = self._map[size - _FOOTER.size - length : size - _FOOTER.size]
            if magic != MAGIC or self._map[: len(MAGIC)] != MAGIC or zlib.crc32(raw) != crc:
                raise ValueError("wrong mark or checksum")
            directory = json.loads(raw)
            arrays, meta = directory["arrays"], directory["meta"]
            end = size - _FOOTER.size - length
            if not all(_is_sound(entry, end) for entry in arrays.values()) or not isinstance(meta, dict):
                raise ValueError("an array lies outside the file")
        except (ValueError, KeyError, TypeError, AttributeError, struct.error, RecursionError) as error:
            raise IndexBrokenError(f"A file of the search index is damaged: {self.path.name}.") from error
        return arrays, MappingProxyType(meta), crc

    def __contains__(self, name: str) -> bool:
        return name in self._entries

    def __getitem__(self, name: str) -> Array:
        array = self._opened.get(name)
        if array is None:
            entry = self._entries.get(name)
            if entry is None:
                raise IndexBrokenError(f"A file of the search index lacks a part: {self.path.name}, {name}.")
            dtype, offset, count = entry
            array = np.frombuffer(self._map, dtype, count, offset) if count else np.zeros(0, dtype)
            self._opened[name] = array
        return array

    def get(self, name: str) -> Array | None:
        """The array, None when there is none of that name."""
        return self[name] if name in self._entries else None

    def names(self) -> list[str]:
        """The names of all arrays."""
        return list(self._entries)

    def release(self) -> None:
        """Let the system take back the memory that what was read so far lies in; it is read again when needed."""
        if hasattr(self._map, "madvise"):  # not on Windows
            self._map.madvise(mmap.MADV_DONTNEED)

    @property
    def size(self) -> int:
        """Bytes on disk."""
        return len(self._map)


def _is_sound(entry: Any, end: int) -> bool:
    dtype, offset, count = entry
    if dtype not in TYPES or not (isinstance(offset, int) and isinstance(count, int)):
        return False
    return offset >= 0 and count >= 0 and offset + count * np.dtype(dtype).itemsize <= end
