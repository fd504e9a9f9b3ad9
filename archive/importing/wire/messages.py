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
    parts: list[bytes] = []  # of the message that is being read; joined once, however long it gets
    offset = length = 0
    while chunk := file.read(_CHUNK):
        for number, piece in enumerate(chunk.split(SOH)):
            if number:
                yield from _message(parts, offset)
                offset += length
                parts, length = [SOH], 1
            if length < limit:
                parts.append(piece[: limit - length])
            length += len(piece)
    yield from _message(parts, offset)


def _message(parts: list[bytes], offset: int) -> Iterator[Message]:
    data = b"".join(parts)
    if data.strip(FILLERS + SOH):
        yield Message(offset, data)


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
