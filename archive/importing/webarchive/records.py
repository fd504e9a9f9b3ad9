"""The records of a WARC or ARC file, one after the other, also behind one that is damaged or lies about its length.

warcio reads a record; where the next one starts after damage is found here: at the next gzip member, or in a file that
is not compressed the next line, that begins as a record does (WARC 1.1, section 4 and annex D; ARC 1.0). No byte is
searched twice, so the time is bounded by the file's size; what is unpacked, by the limits.
"""

from __future__ import annotations

import logging
import re
import zlib
from collections.abc import Callable, Generator, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

from warcio.archiveiterator import ArchiveIterator
from warcio.bufferedreaders import DecompressingBufferedReader
from warcio.exceptions import ArchiveLoadFailed
from warcio.utils import BUFF_SIZE

from archive.config import Limits
from archive.importing.protocol import Item
from archive.importing.unpacking import CHUNK, Budget
from archive.jobs import JobContext

# It says that it wrote %20 for a space in an address, and quotes what a stranger sent as one: nobody can act on that.
logging.getLogger("warcio.recordloader").setLevel(logging.ERROR)

DAMAGED = (ArchiveLoadFailed, EOFError, OSError, ValueError, zlib.error, KeyError, AttributeError, IndexError)
_MAGIC = b"\x1f\x8b"
_START = rb"WARC/[01]\.\d|(?:[a-z]{3,10}:)\S{1,2000} [\d.:a-f]{3,40} \d{14} \S{1,200} \d{1,12}\r?$"
_FIRST_LINE = re.compile(_START, re.M)
_LINE = re.compile(rb"\n(?=" + _START + rb")", re.M)
_MEMBER = re.compile(rb"\x1f\x8b\x08[\x00-\x1f].{4}[\x00\x02\x04].", re.S)  # RFC 1952, section 2.3
_BLANK = b"\r\n\t \0"
_HEAD = 4096  # bytes that hold the first line of a record
_HEADER_BYTES = 4 << 20  # of one record's header lines, those of HTTP and of its chunks among them
_TRIES = 100_000  # places that look like a gzip member and are none, in one file

Use = Callable[[int, Any], Item | None]


@dataclass(frozen=True, slots=True)
class Trouble:
    """A place in the file where something is wrong, and a sentence that says what became of it."""

    offset: int
    text: str


class Records:
    """The records of one file; used once."""

    def __init__(self, path: Path, job: JobContext, limits: Limits) -> None:
        self._path = path
        self._job = job
        self._size = path.stat().st_size
        self._budget = Budget(self._size, limits)
        self._tries = _TRIES

    def read(self, use: Use) -> Iterator[Item | Trouble]:
        """What `use` makes of each record (offset, record of warcio) but None, and each trouble, in their order.

        What was made of a record that turns out damaged is dropped. Raises OSError when the file cannot be opened,
        ExpansionError when it unpacks to more than the limits allow, and what `use` raises but for damage.
        """
        with self._path.open("rb") as file, self._path.open("rb") as other:
            step = self._compressed if other.read(2) == _MAGIC else self._plain
            start: int | None = 0
            while start is not None and start < self._size:
                following = yield from step(file, other, start, use)
                start = following if following is not None and following > start else None

    def _compressed(
        self, file: BinaryIO, other: BinaryIO, start: int, use: Use
    ) -> Generator[Item | Trouble, None, int | None]:
        """Records from `start` to the first trouble; returns where to go on, None at the end."""
        file.seek(start)
        iterator = QuietIterator(file, self._budget)
        try:
            for record in iterator:
                offset = iterator.offset
                made = self._whole(iterator, record, use)
                if made is not None:
                    yield made
                if iterator.err_count:
                    yield Trouble(offset, f"The record at byte {offset} is longer than it says; the rest was left out.")
                    return iterator.end_of_member(self._job)
                if _missing(record):
                    yield Trouble(offset, f"The record at byte {offset} is shorter than it says.")
        except DAMAGED as failure:
            return (yield from self._skip(iterator.offset, failure, self._behind(iterator, other)))
        return None

    def _behind(self, iterator: QuietIterator, other: BinaryIO) -> int | None:
        """Where to go on behind the gzip member that was being read: at its end if it has one, else at the next."""
        if iterator.reader.decompressor is not None:  # else its first bytes were no gzip
            with suppress(*DAMAGED):
                return iterator.end_of_member(self._job)
        return self._next(other, iterator.offset + 1, packed=True)

    def _plain(
        self, file: BinaryIO, other: BinaryIO, start: int, use: Use
    ) -> Generator[Item | Trouble, None, int | None]:
        """The same where records lie one behind the other, so that one which lies hides those behind it."""
        other.seek(start)
        head = other.read(64)
        file.seek(start + len(head) - len(head.lstrip(_BLANK)))
        iterator = QuietIterator(file, self._budget)
        offset, end = -1, None
        try:
            for record in iterator:
                offset, end = iterator.offset, iterator.stated_end(record)
                if not self._ends_well(other, offset, end):
                    return (yield from self._corrected(other, offset, end, use))
                made = self._whole(iterator, record, use)
                if made is not None:
                    yield made
        except DAMAGED as failure:
            at = iterator.offset
            found = end if end is not None and at == offset else self._next(other, at + 1, packed=False)
            return (yield from self._skip(at, failure, found))
        return None

    def _whole(self, iterator: QuietIterator, record: Any, use: Use) -> Item | None:
        """What `use` makes of it, once it was read to its end without damage."""
        self._job.checkpoint()
        made = use(iterator.offset, record)
        while record.raw_stream.read(CHUNK):
            self._job.checkpoint()
        iterator.read_to_end()
        return made

    def _skip(self, offset: int, failure: Exception, found: int | None) -> Generator[Trouble, None, int | None]:
        text = f"The archive is damaged in the record at byte {offset}: {_words(failure)}."
        if found is None:
            yield Trouble(offset, f"{text} Of the {self._size - offset:,} bytes from there on no more could be read.")
        else:
            yield Trouble(offset, f"{text} {found - offset:,} bytes were left out, up to byte {found}.")
        return found

    def _ends_well(self, other: BinaryIO, offset: int, end: int | None) -> bool:
        """Whether a WARC record ends at the end of the file or where another begins; ARC has no sign to go by."""
        other.seek(offset)
        if other.read(5) != b"WARC/":
            return True
        if end is None or end > self._size:
            return False
        other.seek(end)
        following = other.read(64).lstrip(_BLANK)
        return not following or following.startswith(b"WARC/")

    def _corrected(
        self, other: BinaryIO, offset: int, end: int | None, use: Use
    ) -> Generator[Item | Trouble, None, int | None]:
        """The record that starts at `offset` and claims to end at `end`, read up to where the next one starts."""
        found = self._next(other, offset + 1, packed=False)
        stop = self._size if found is None else found
        iterator = QuietIterator(_Part(other, offset, stop), self._budget)
        record = next(iterator, None)
        made = None if record is None else self._whole(iterator, record, lambda _offset, record: use(offset, record))
        if made is not None:
            yield made
        if end is not None and end < stop:
            said, done = "longer", f"{stop - end:,} bytes of it were left out"
        else:
            said, done = "shorter", f"it was read up to byte {stop}"
        yield Trouble(offset, f"The record at byte {offset} is {said} than it says; {done}.")
        return found

    def _next(self, other: BinaryIO, after: int, *, packed: bool) -> int | None:
        """Where the next record starts, at or behind `after`."""
        pattern = _MEMBER if packed else _LINE
        behind = 0 if packed else 1  # the line's own end comes before it
        at, kept = max(0, after - behind), b""
        other.seek(at)
        while chunk := other.read(CHUNK):
            self._job.checkpoint()
            window, base = kept + chunk, at - len(kept)
            at += len(chunk)
            for found in pattern.finditer(window):
                place = base + found.start() + behind
                if not packed or self._is_member(other, place):
                    return place
                if self._tries <= 0:
                    return None
            other.seek(at)
            kept = window[-_HEAD:]
        return None

    def _is_member(self, other: BinaryIO, place: int) -> bool:
        """Whether what looks like a gzip member there holds a record."""
        self._tries -= 1
        other.seek(place)
        return starts_record(other.read(_HEAD))


class _Members(DecompressingBufferedReader):  # type: ignore[misc]
    """warcio's reader, which would print a line about damage and go on as if it were whole: here it is raised.

    The last record must have its end; the lines of a header may only be so long, all that is unpacked only so much.
    """

    def __init__(self, file: Any, budget: Budget | None) -> None:
        super().__init__(file, block_size=BUFF_SIZE)
        self._budget = budget
        self.header_left = _HEADER_BYTES

    def _decompress(self, data: bytes) -> bytes:
        data = strictly(self, data, super()._decompress)
        if self._budget is not None:
            self._budget.spend(len(data))
        return data

    def _process_read(self, data: bytes) -> None:
        if not data and self.num_block_read and self.decompressor and not self.decompressor.eof:
            raise zlib.error("it ends in the middle of a record")
        super()._process_read(data)

    def readline(self, length: int | None = None) -> bytes:
        """A line, which is not read for ever."""
        line = bytes(super().readline(min(length or self.header_left, self.header_left)))
        self.header_left -= len(line)
        if self.header_left <= 0:
            raise ArchiveLoadFailed("Its header is longer than any")
        return line


class QuietIterator(ArchiveIterator):  # type: ignore[misc]
    """warcio's iterator without its words on stderr about records of a wrong length; it counts them in err_count."""

    INC_RECORD = ""

    def __init__(self, file: Any, budget: Budget | None = None) -> None:
        super().__init__(file, arc2warc=True)
        self.reader = _Members(file, budget)

    def _next_record(self, next_line: bytes | None) -> Any:
        self.reader.header_left = _HEADER_BYTES
        return super()._next_record(next_line)

    def end_of_member(self, job: JobContext) -> int:
        """Where the gzip member ends that is being read; raises what damage raises."""
        while self.reader.read(CHUNK):
            job.checkpoint()
        return int(self.fh.tell() - self.reader.rem_length())

    def stated_end(self, record: Any) -> int | None:
        """Where the record that was just begun ends, as it says; None where it says nothing. Not for compressed."""
        left = getattr(record.raw_stream, "limit", None)
        return None if left is None else int(self.fh.tell() - self.reader.rem_length() + left)


class _Part:
    """The bytes of a file from `start` to `stop`, as a file."""

    def __init__(self, file: BinaryIO, start: int, stop: int) -> None:
        self._file, self._start, self._stop = file, start, stop
        self._at = start

    def tell(self) -> int:
        return self._at - self._start

    def read(self, size: int) -> bytes:
        self._file.seek(self._at)
        data = self._file.read(min(size, self._stop - self._at))
        self._at += len(data)
        return data


def strictly(reader: Any, data: bytes, usual: Callable[[bytes], Any]) -> bytes:
    """What warcio's own way to unpack gives, but for damage behind the first block, which is raised as zlib.error."""
    whole = not (reader.decompressor and data and reader.num_block_read)
    return bytes(usual(data) if whole else reader.decompressor.decompress(data))


def starts_record(head: bytes) -> bool:
    """Whether a gzip member that begins with these bytes begins with a record."""
    with suppress(zlib.error):
        return _FIRST_LINE.match(zlib.decompressobj(16 + zlib.MAX_WBITS).decompress(head, _HEAD)) is not None
    return False


def holds_member(head: bytes) -> bool:
    """Whether these bytes begin a gzip file that is damaged right there, but behind that has a member with a record."""
    with suppress(zlib.error):
        zlib.decompressobj(16 + zlib.MAX_WBITS).decompress(head, _HEAD)
        return False
    places = (found.start() for found, _ in zip(_MEMBER.finditer(head), range(1000), strict=False))
    return any(starts_record(head[place : place + _HEAD]) for place in places)


def _missing(record: Any) -> bool:
    return bool(getattr(record.raw_stream, "limit", 0))


def _words(failure: Exception) -> str:
    """The first sentence of what went wrong: warcio's messages are pages of advice, or quote the damage."""
    if isinstance(failure, (AttributeError, KeyError, IndexError)):
        return "its header lacks what every record has"  # which warcio takes for granted
    text = " ".join(str(failure).split()).partition(", first line")[0]
    return (text.partition(". ")[0] or type(failure).__name__)[:200].rstrip(".")
