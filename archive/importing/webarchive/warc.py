"""WARC and ARC files as a stream: one article for each page, its locator the record's offset.

Two passes: the first notes where pictures lie, the second reads the pages and takes from the first the pictures that
a page shows. No record is held longer than it is read, and no more than the limits allow of one page's pictures.
"""

from __future__ import annotations

import re
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import urljoin

from warcio.bufferedreaders import ChunkedDataReader, DecompressingBufferedReader

from archive.config import Limits
from archive.importing.files import why_unreadable
from archive.importing.issues import error, warning
from archive.importing.pages import HTML_TYPES, page_item
from archive.importing.protocol import CERTAIN, NO, Item
from archive.importing.relabel import relabel
from archive.importing.unpacking import BoundedStream, Budget, ExpansionError, copy_stream, open_compressed
from archive.importing.webarchive.records import (
    DAMAGED,
    QuietIterator,
    Records,
    Trouble,
    holds_member,
    starts_record,
    strictly,
)
from archive.jobs import JobContext
from archive.model import ImportIssue

_RECORD_TYPES = ("response", "resource")
_CHARSET = re.compile(r"charset\s{0,4}=\s{0,4}[\"']?([\w.:-]{1,40})", re.I)
_REFERENCE = re.compile(
    rb"""(?:src|data-src|srcset|data-srcset|content|href)\s{0,4}=\s{0,4}["']([^"']{4,2000})["']""", re.I
)
_PICTURES_OF_A_PAGE = 64
_PICTURE_BYTES_OF_A_PAGE = 64 * 1024 * 1024
_KNOWN_PICTURES = 500_000
_TOLD = 100  # damaged places of one file that are told one by one


class WarcImporter:
    """Reads the HTML pages of an archive; what else lies in it is used only as far as a page shows it."""

    name = "warc"
    suffixes: tuple[str, ...] = (".warc", ".arc", ".gz")

    def __init__(self, limits: Limits = Limits()) -> None:  # noqa: B008 - frozen
        self._limits = limits

    def sniff(self, _path: Path, head: bytes) -> float:
        """By the first record's own first line, compressed or not."""
        if head.startswith(b"\x1f\x8b"):
            return CERTAIN if starts_record(head) or holds_member(head) else NO
        return CERTAIN if head.startswith((b"WARC/", b"filedesc://")) else NO

    def read(self, path: Path, job: JobContext) -> Iterator[Item]:
        """Each page that was answered with success."""
        unreadable = why_unreadable(path)
        if unreadable is not None:
            yield unreadable
            return
        with tempfile.TemporaryDirectory(prefix="backfile-") as folder:
            if not _is_one_piece(path):
                yield from self._archive(path, job)
                return
            # Compressed against the standard (WARC 1.1, annex D): its offsets are of what it unpacks to.
            working = Path(folder) / "unpacked.warc"
            trouble = self._unpack(path, working, job)
            for item in self._archive(working, job):
                yield relabel(item, working, str(path), str(path))
            if trouble is not None:
                yield trouble

    def _unpack(self, path: Path, working: Path, job: JobContext) -> ImportIssue | None:
        """Unpack as much as there is and the limits allow; the issue why it is not all."""
        try:
            budget = Budget(path.stat().st_size, self._limits)
            with open_compressed(path, "gzip") as stream:
                copy_stream(BoundedStream(stream, budget), working, job)
        except ExpansionError:
            return error(path, "expansion-limit", "It unpacks to more than the limits allow; the rest was not read.")
        except DAMAGED as failure:
            return warning(path, "malformed", f"It is damaged: {failure}. What came before was read.")
        return None

    def _archive(self, path: Path, job: JobContext) -> Iterator[Item]:
        pictures = _Pictures(path, self._limits)
        pages = troubles = 0
        try:
            pictures.collect(job)
            use = partial(self._page, path, pictures)
            for found in Records(path, job, self._limits).read(use):
                if not isinstance(found, Trouble):
                    pages += 1
                    yield found
                    continue
                troubles += 1
                if troubles <= _TOLD:
                    yield warning(path, "malformed", found.text, f"{path}@{found.offset}")
        except OSError as failure:
            yield error(path, "unreadable", f"The archive cannot be read: {failure.strerror or failure}.")
        except ExpansionError:
            yield error(path, "expansion-limit", "It unpacks to more than the limits allow; the rest was not read.")
        if troubles > _TOLD:
            yield warning(path, "malformed", f"The archive is damaged in {troubles - _TOLD:,} more places.")
        if not pages:
            yield error(path, "no-article", "The archive holds no HTML page that could be read.")

    def _page(self, path: Path, pictures: _Pictures, offset: int, record: Any) -> Item | None:
        if not _is_page(record):
            return None
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
        """Note every picture's offset; what goes wrong is told by who reads the pages."""
        with suppress(OSError, ExpansionError):
            for _trouble in Records(self._path, job, self._limits).read(self._note):
                pass

    def _note(self, offset: int, record: Any) -> None:
        if _is_answer(record) and _content_type(record).startswith("image/") and len(self._offsets) < _KNOWN_PICTURES:
            self._offsets.setdefault(record.rec_headers.get_header("WARC-Target-URI") or "", offset)

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
                for record in QuietIterator(file):
                    data = _content(record).read(min(most, self._limits.item_bytes) + 1)
                    return bytes(data) if len(data) <= most else b""
            except DAMAGED:
                return b""
        return b""


class _Strict(DecompressingBufferedReader):  # type: ignore[misc]
    """warcio's reader, which would print a line about damage and go on as if it were whole: here it is raised."""

    def _decompress(self, data: bytes) -> bytes:
        return strictly(self, data, super()._decompress)


class _StrictChunked(ChunkedDataReader, _Strict):  # type: ignore[misc]
    """The same for what a server sent in chunks."""


def _is_one_piece(path: Path) -> bool:
    """Whether records are compressed together, so that the first two cannot be told apart."""
    try:
        with path.open("rb") as file:
            if file.read(2) != b"\x1f\x8b":
                return False
            file.seek(0)
            for number, _ in enumerate(QuietIterator(file)):
                if number == 1:
                    break
    except DAMAGED as failure:
        return "non-chunked" in str(failure)
    return False


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
