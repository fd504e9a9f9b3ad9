"""A wire's log as single messages, and the text of one message as lines."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from archive.importing.decoding import Decoded
from archive.importing.issues import error
from archive.importing.protocol import Item
from archive.importing.text import line_blocks
from archive.model import RawArticle, Stated

SOH, STX, ETX, EOT = b"\x01", b"\x02", b"\x03", b"\x04"
FILLERS = b"\x00\x16\x7f\x04\x0c \r\n"  # NUL, SYN, DEL, EOT, FF: what a line carries between messages
_CHUNK = 256 * 1024


@dataclass(frozen=True, slots=True)
class Message:
    """The bytes of one message, from its start of heading, and where it starts in the file."""

    offset: int
    data: bytes


def messages(file: IO[bytes], limit: int) -> Iterator[Message]:
    """Each message of a log in turn; a file without any start of heading is one message.

    What is longer than `limit` bytes is cut there.
    """
    buffer, offset = b"", 0
    while chunk := file.read(_CHUNK):
        buffer += chunk
        *whole, rest = _split(buffer)
        for piece in whole:
            if piece.strip(FILLERS + SOH):
                yield Message(offset, piece)
            offset += len(piece)
        buffer = rest
        if len(buffer) > limit:
            yield Message(offset, buffer[:limit])
            offset, buffer = offset + len(buffer), b""
    if buffer.strip(FILLERS + SOH):
        yield Message(offset, buffer)


def wire_article(path: Path, locator: str, name: str, decoded: Decoded, stated: tuple[Stated, ...]) -> Item:
    """The article of a message: all its text, a LINE block for each line, and what its header states."""
    if not decoded.text.strip():
        return error(path, "empty", "The message holds no text.", locator)
    return RawArticle(
        path=str(path),
        locator=locator,
        format=name,
        text=decoded.text,
        blocks=line_blocks(decoded.text),
        stated=stated,
        encoding=decoded.described,
    )


def _split(buffer: bytes) -> list[bytes]:
    """Pieces that each start with a start of heading, but for the first."""
    pieces = buffer.split(SOH)
    return [pieces[0], *(SOH + piece for piece in pieces[1:])]
