"""WARC and ARC files as a stream: one article for each page, its locator the record's offset.

Two passes: the first notes where pictures lie, the second reads the pages and takes from the first the pictures that
a page shows. No record is held longer than it is read, and no more than the limits allow of one page's pictures.
"""

from __future__ import annotations

import logging
import re
import tempfile
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO
from urllib.parse import urljoin

from warcio.archiveiterator import ArchiveIterator
from warcio.bufferedreaders import ChunkedDataReader, DecompressingBufferedReader
from warcio.exceptions import ArchiveLoadFailed
from warcio.utils import BUFF_SIZE

from archive.config import Limits
from archive.importing.files import why_unreadable
from archive.importing.issues import error, warning
from archive.importing.pages import HTML_TYPES, page_item
from archive.importing.protocol import CERTAIN, NO, Item
from archive.importing.relabel import relabel
from archive.importing.unpacking import BoundedStream, Budget, ExpansionError, copy_stream, open_compressed
from archive.jobs import JobContext

# It says that it wrote %20 for a space in an address, and quotes what a stranger sent as one: nobody can act on that.
logging.getLogger("warcio.recordloader").setLevel(logging.ERROR)

_RECORD_TYPES = ("response", "resource")
_DAMAGED = (ArchiveLoadFailed, EOFError, OSError, ValueError, zlib.error, KeyError, AttributeError, IndexError)
_CHARSET = re.compile(r"charset\s{0,4}=\s{0,4}[\"']?([\w.:-]{1,40})", re.I)
_REFERENCE = re.compile(
    rb"""(?:src|data-src|srcset|data-srcset|content|href)\s{0,4}=\s{0,4}["']([^"']{4,2000})["']""", re.I
)
_PICTURES_OF_A_PAGE = 64
_PICTURE_BYTES_OF_A_PAGE = 64 * 1024 * 1024
_KNOWN_PICTURES = 500_000


class WarcImporter:
    """Reads the HTML pages of an archive; what else lies in it is used only as far as a page shows it."""

    name = "warc"
    suffixes: tuple[str, ...] = (".warc", ".arc", ".gz")

    def __init__(self, limits: Limits = Limits()) -> None:  # noqa: B008 - frozen
        self._limits = limits

    def sniff(self, _path: Path, head: bytes) -> float:
        """By the first record's own first line, compressed or not."""
        start = _unpacked(head) if head.startswith(b"\x1f\x8b") else head
        return CERTAIN if start.startswith((b"WARC/", b"filedesc://")) else NO

    def read(self, path: Path, job: JobContext) -> Iterator[Item]:
        """Each page that was answered with success."""
        unreadable = why_unreadable(path)
        if unreadable is not None:
            yield unreadable
            return
        with tempfile.TemporaryDirectory(prefix="backfile-") as folder:
            working = self._rewritten(path, Path(folder), job)
            if working is None:
                yield from self._archive(path, job)
                return
            # Compressed as one piece, against the standard (WARC 1.1, annex D): its offsets are of what it unpacks to.
            for item in self._archive(working, job):
                yield relabel(item, working, str(path), str(path))

    def _rewritten(self, path: Path, folder: Path, job: JobContext) -> Path | None:
        """An unpacked copy where the records are not compressed one by one; None where they are, or it is damaged."""
        try:
            with path.open("rb") as file:
                if file.read(2) != b"\x1f\x8b" or _starts_well(path):
                    return None
            budget = Budget(path.stat().st_size, self._limits)
            working = folder / "unpacked.warc"
            with open_compressed(path, "gzip") as stream:
                copy_stream(BoundedStream(stream, budget), working, job)
        except (*_DAMAGED, ExpansionError):
            return None
        return working

    def _archive(self, path: Path, job: JobContext) -> Iterator[Item]:
        pictures = _Pictures(path, self._limits)
        pages = offset = 0
        try:
            pictures.collect(job)
            for offset, record in _records(path, job):
                if _is_page(record):
                    pages += 1
                    yield self._page(path, offset, record, pictures)
        except _DAMAGED as failure:
            text = f"The archive is damaged in or after the record at byte {offset}: {_words(failure)}."
            yield warning(path, "malformed", f"{text} What came before was read.", f"{path}@{offset}")
        if not pages:
            yield error(path, "no-article", "The archive holds no HTML page that could be read.")

    def _page(self, path: Path, offset: int, record: Any, pictures: _Pictures) -> Item:
        locator = f"{path}@{offset}"
        url = record.rec_headers.get_header("WARC-Target-URI") or ""
        data = _content(record).read(self._limits.item_bytes + 1)
        if len(data) > self._limits.item_bytes:
            return error(path, "too-large", f"The page {url} is larger than the limit for one item.", locator)
        charset = _CHARSET.search(_content_type(record))
        return page_item(
            data,
            path=str(path),
            locator=locator,
            format_name=self.name,
            url=url or None,
            charset=charset[1] if charset else None,
            resources=pictures.shown_by(data, url),
        )


class _Pictures:
    """Where the pictures of an archive lie; their bytes on demand."""

    def __init__(self, path: Path, limits: Limits) -> None:
        self._path = path
        self._limits = limits
        self._offsets: dict[str, int] = {}

    def collect(self, job: JobContext) -> None:
        """Note every picture's offset; a damaged archive gives what came before the damage."""
        try:
            for offset, record in _records(self._path, job):
                if _is_answer(record) and _content_type(record).startswith("image/"):
                    self._offsets.setdefault(record.rec_headers.get_header("WARC-Target-URI") or "", offset)
                if len(self._offsets) >= _KNOWN_PICTURES:
                    return
        except _DAMAGED:
            return

    def shown_by(self, page: bytes, url: str) -> dict[str, bytes]:
        """The pictures of the archive that the page refers to, by their addresses."""
        if not self._offsets:
            return {}
        found: dict[str, bytes] = {}
        left = _PICTURE_BYTES_OF_A_PAGE
        for address in self._addresses(page, url):
            data = self._bytes(self._offsets[address], left)
            if data:
                found[address] = data
                left -= len(data)
            if len(found) >= _PICTURES_OF_A_PAGE or left <= 0:
                break
        return found

    def _addresses(self, page: bytes, url: str) -> Iterator[str]:
        seen = set()
        for reference in _REFERENCE.finditer(page):
            for candidate in reference[1].decode("utf-8", "replace").replace("&amp;", "&").split(","):
                parts = candidate.split()
                address = _joined(url, parts[0]) if parts else ""
                if address in self._offsets and address not in seen:
                    seen.add(address)
                    yield address

    def _bytes(self, offset: int, most: int) -> bytes:
        with self._path.open("rb") as file:
            file.seek(offset)
            try:
                for record in _QuietIterator(file):
                    data = _content(record).read(min(most, self._limits.item_bytes) + 1)
                    return bytes(data) if len(data) <= most else b""
            except _DAMAGED:
                return b""
        return b""


class _Strict(DecompressingBufferedReader):  # type: ignore[misc]
    """warcio's reader, which would print a line about damage and go on as if it were whole: here it is raised."""

    def _decompress(self, data: bytes) -> bytes:
        whole = not (self.decompressor and data and self.num_block_read)
        return bytes(super()._decompress(data) if whole else self.decompressor.decompress(data))


class _StrictChunked(ChunkedDataReader, _Strict):  # type: ignore[misc]
    """The same for what a server sent in chunks."""


class _Members(_Strict):
    """The same for the records themselves, of which the last must have its end."""

    def _process_read(self, data: bytes) -> None:
        if not data and self.num_block_read and self.decompressor and not self.decompressor.eof:
            raise zlib.error("it ends in the middle of a record")
        super()._process_read(data)


class _QuietIterator(ArchiveIterator):  # type: ignore[misc]
    """warcio's iterator without its words on stderr about records of a wrong length; it counts them in err_count."""

    INC_RECORD = ""

    def __init__(self, file: BinaryIO) -> None:
        super().__init__(file, arc2warc=True)
        self.reader = _Members(file, block_size=BUFF_SIZE)


def _starts_well(path: Path) -> bool:
    """Whether the first two records can be told apart."""
    try:
        with path.open("rb") as file:
            for number, _ in enumerate(_QuietIterator(file)):
                if number == 1:
                    break
    except ArchiveLoadFailed as failure:
        return "non-chunked" not in str(failure)
    except _DAMAGED:
        return True
    return True


def _records(path: Path, job: JobContext) -> Iterator[tuple[int, Any]]:
    with path.open("rb") as file:
        iterator = _QuietIterator(file)
        for record in iterator:
            job.checkpoint()
            # Not get_record_offset(): that reads the record to its end first.
            yield iterator.offset, record


def _is_answer(record: Any) -> bool:
    if record.rec_type not in _RECORD_TYPES:
        return False
    status = record.http_headers.get_statuscode() if record.http_headers else "200"
    return str(status).startswith("2")


def _is_page(record: Any) -> bool:
    return _is_answer(record) and _content_type(record).partition(";")[0].strip() in HTML_TYPES


def _content_type(record: Any) -> str:
    headers = record.http_headers or record.rec_headers
    return (headers.get_header("Content-Type") or "").strip().casefold()


def _content(record: Any) -> Any:
    """The record's stream as the server meant it (`content_stream` of warcio, but strict)."""
    if record.http_headers is None:
        return record.raw_stream
    stated = (record.http_headers.get_header("content-encoding") or "").casefold()
    encoding = stated if stated in DecompressingBufferedReader.get_supported_decompressors() else None
    if record.http_headers.get_header("transfer-encoding") == "chunked":
        return _StrictChunked(record.raw_stream, decomp_type=encoding)
    return _Strict(record.raw_stream, decomp_type=encoding) if encoding else record.raw_stream


def _joined(url: str, reference: str) -> str:
    try:
        return urljoin(url, reference)
    except ValueError:
        return ""


def _unpacked(head: bytes) -> bytes:
    try:
        return zlib.decompressobj(16 + zlib.MAX_WBITS).decompress(head, 64)
    except zlib.error:
        return b""


def _words(failure: Exception) -> str:
    """The first sentence of what went wrong: warcio's messages are pages of advice, or quote the damage."""
    text = " ".join(str(failure).split()).partition(", first line")[0]
    return (text.partition(". ")[0] or type(failure).__name__)[:200].rstrip(".")
