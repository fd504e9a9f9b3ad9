"""Files of many SGML elements one after the other, as corpora are distributed: cut apart without reading them whole."""

from __future__ import annotations

from collections.abc import Iterator
from typing import IO

_CHUNK = 256 * 1024


def elements(file: IO[bytes], opening: bytes, closing: bytes, limit: int) -> Iterator[bytes]:
    """The bytes of each element from `opening` (a start of its tag) to `closing`, both included.

    An element that never ends comes as far as it goes, to the next one's start or to the end of the file; more than
    `limit` bytes without an end are no element and left out.
    """
    buffer, searched = b"", 0
    while chunk := file.read(_CHUNK):
        buffer += chunk
        while (end := buffer.find(closing, searched)) != -1:
            end += len(closing)
            start = buffer.rfind(opening, 0, end)
            lost = buffer.find(opening, 0, max(start, 0))
            if lost != -1:
                yield buffer[lost:start]
            if start != -1:
                yield buffer[start:end]
            buffer, searched = buffer[end:], 0
        searched = max(0, len(buffer) - len(closing))
        if len(buffer) > limit:
            buffer, searched = b"", 0
    start = buffer.find(opening)
    if start != -1:
        yield buffer[start:]
