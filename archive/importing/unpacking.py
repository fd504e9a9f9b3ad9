"""Taking compressed files and archives apart within bounds: nothing outside the folder it is given is ever written."""

from __future__ import annotations

import bz2
import lzma
import sys
import tarfile
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath
from typing import IO, Any, Protocol

from archive.config import Limits
from archive.jobs import JobContext

CHUNK = 256 * 1024
PAGE_SUFFIXES = (".html", ".htm", ".xhtml", ".shtml")
# What browsers call the folder beside a saved page: "_files" in English and everywhere in Firefox, else by language.
FOLDER_ENDINGS = (
    "_files", "-files", ".files", "_file", "_Dateien", "-Dateien", "-filer", "_fichiers", "_archivos", "_bestanden",
    "_ficheiros", "_soubory", "_pliki", "_dosyalar",
)  # fmt: skip
_RATIO_COUNTS_FROM = 4 * 1024 * 1024  # below this even a bomb does no harm, and short runs of blanks do reach 1000:1

_COMPRESSIONS: tuple[tuple[bytes, str, Callable[[Path], Any]], ...] = (
    (b"\x1f\x8b", "gzip", lambda path: GzipStream(path.open("rb"))),
    (b"BZh", "bzip2", bz2.open),
    (b"\xfd7zXZ\x00", "xz", lzma.open),
)
DAMAGED = (
    EOFError,
    OSError,
    ValueError,
    RuntimeError,
    zipfile.BadZipFile,
    tarfile.TarError,
    lzma.LZMAError,
    zlib.error,
)
"""What the standard library raises for damaged archives."""


class GzipStream:
    """Unpacks gzip members one after the other (RFC 1952) and, unlike the library's, gives all there is of a cut file.

    Raises EOFError after the last byte of a file that ends too early, zlib.error for damage. Owns the file it is given.
    """

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self._member = zlib.decompressobj(wbits=31)
        self._packed = b""

    def __enter__(self) -> GzipStream:
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()

    def read(self, size: int = CHUNK) -> bytes:
        """Up to `size` bytes; b"" at the end."""
        while True:
            if self._member.eof:
                self._packed = self._member.unused_data or self._file.read(CHUNK)
                if not self._packed.strip(b"\x00"):
                    return b""  # nothing, or the padding of a tape
                self._member = zlib.decompressobj(wbits=31)
            data = self._member.decompress(self._packed, size)
            self._packed = self._member.unconsumed_tail
            if data:
                return data
            if not self._packed and not self._member.eof:
                self._packed = self._file.read(CHUNK)
                if not self._packed:
                    raise EOFError("it ends before its end")


class ExpansionError(Exception):
    """The container unpacks to more than the limits allow."""


class Budget:
    """How much one outer file may still unpack to, all levels together."""

    def __init__(self, packed: int, limits: Limits) -> None:
        by_ratio = max(packed * limits.expansion_ratio, _RATIO_COUNTS_FROM)
        self._left = min(limits.expanded_bytes, by_ratio)

    def spend(self, count: int) -> None:
        """Note `count` unpacked bytes; raises ExpansionError when it is more than may be."""
        self._left -= count
        if self._left < 0:
            raise ExpansionError


@dataclass(frozen=True, slots=True)
class Member:
    """One file inside a container, or the reason why it is not taken out.

    `companions` are the files of a saved page's folder: their names, and how to open them.
    """

    name: str
    refused: str | None = None  # an issue's code
    reason: str = ""
    open: Callable[[], Readable] | None = None
    companions: tuple[tuple[str, Callable[[], Readable]], ...] = ()


def compression_of(head: bytes) -> str | None:
    """ "gzip", "bzip2", "xz" or None."""
    return next((name for magic, name, _ in _COMPRESSIONS if head.startswith(magic)), None)


def open_compressed(path: Path, compression: str) -> Any:
    """The unpacked bytes of a compressed file: a stream to read from, and to be closed as a context manager."""
    opener = next(opener for _, name, opener in _COMPRESSIONS if name == compression)
    return opener(path)


def is_zip(head: bytes) -> bool:
    """Whether the bytes start a ZIP archive, an empty one among them."""
    return head.startswith((b"PK\x03\x04", b"PK\x05\x06"))


def is_tar(head: bytes) -> bool:
    """Whether the bytes start a tar archive (POSIX.1-1988 ustar or GNU)."""
    return head[257:262] == b"ustar"


class BoundedStream:
    """A stream that spends the budget for whatever is read from it, also for what a reader only skips."""

    def __init__(self, stream: IO[bytes], budget: Budget) -> None:
        self._stream = stream
        self._budget = budget

    def read(self, size: int = CHUNK) -> bytes:
        """Up to `size` bytes; raises ExpansionError."""
        chunk = self._stream.read(size)
        self._budget.spend(len(chunk))
        return chunk


class Readable(Protocol):
    """Anything with a `read`."""

    def read(self, size: int = ..., /) -> bytes:
        """Up to `size` bytes."""
        ...


def copy_stream(source: Readable, target: Path, job: JobContext) -> None:
    """Write all of the stream to a file, with a checkpoint of `job` for each chunk."""
    with target.open("wb") as out:
        while chunk := source.read(CHUNK):
            job.checkpoint()
            out.write(chunk)


def zip_members(archive: zipfile.ZipFile, budget: Budget) -> Iterator[Member]:
    """The files of a ZIP archive in its own order; reading them spends the budget."""
    for info in _zip_infos(archive):
        yield _zip_member(archive, info, budget)


def zip_documents(archive: zipfile.ZipFile, budget: Budget) -> Iterator[Member]:
    """Likewise, but what lies in the folder of a saved page comes with the page and not by itself."""
    infos = _zip_infos(archive)
    folders = _page_folders([info.filename for info in infos])
    parts: dict[str, list[zipfile.ZipInfo]] = {page: [] for page in folders.values()}
    for info in infos:
        page = folders.get(_folder(info.filename))
        if page is not None:
            parts[page].append(info)
    for info in infos:
        if _folder(info.filename) in folders:
            continue
        own = [_zip_member(archive, part, budget) for part in parts.get(info.filename, [])]
        companions = tuple((PurePosixPath(part.name).name, part.open) for part in own if part.open is not None)
        yield replace(_zip_member(archive, info, budget), companions=companions)


def _zip_infos(archive: zipfile.ZipFile) -> list[zipfile.ZipInfo]:
    return [info for info in archive.infolist() if not info.is_dir() and not is_junk(info.filename)]


def _page_folders(names: list[str]) -> dict[str, str]:
    """Folders that belong to a saved page in the same archive, and that page."""
    pages = {name for name in names if PurePosixPath(name).suffix.lower() in PAGE_SUFFIXES}
    by_stem = {str(PurePosixPath(page).with_suffix("")): page for page in pages}
    return {
        folder: by_stem[folder[: -len(ending)]]
        for folder in {_folder(name) for name in names}
        for ending in FOLDER_ENDINGS
        if folder.endswith(ending) and folder[: -len(ending)] in by_stem
    }


def _folder(name: str) -> str:
    return str(PurePosixPath(name).parent)


def tar_members(archive: tarfile.TarFile) -> Iterator[Member]:
    """The files of a tar archive as a stream: each must be read before the next is asked for."""
    for info in archive:
        if not info.isdir() and not is_junk(info.name):
            yield _tar_member(archive, info)


def safe_name(name: str) -> str:
    """The last part of a member's name, fit to be a file name in a folder of ours."""
    last = PurePosixPath(name.replace("\\", "/")).name[-60:]
    charset = sys.getfilesystemencoding()
    last = last.encode(charset, "replace").decode(charset)  # not all systems have all names
    return "".join(c if c.isalnum() or c in " ._-" else "_" for c in last).strip(" .") or "member"


def is_junk(name: str) -> bool:
    """Files that operating systems leave in archives and nobody means to import."""
    parts = PurePosixPath(name.replace("\\", "/")).parts
    return bool(parts) and (parts[0] == "__MACOSX" or parts[-1] in (".DS_Store", "Thumbs.db", "desktop.ini"))


def is_unsafe(name: str) -> bool:
    """Absolute names and names that climb out of their folder."""
    plain = name.replace("\\", "/")
    return plain.startswith("/") or plain[1:2] == ":" or ".." in plain.split("/") or "\x00" in plain


def _zip_member(archive: zipfile.ZipFile, info: zipfile.ZipInfo, budget: Budget) -> Member:
    if is_unsafe(info.filename):
        return Member(info.filename, "unsafe-name", "its name points outside the archive")
    if (info.external_attr >> 16) & 0o170000 == 0o120000:
        return Member(info.filename, "link-refused", "it is a link")
    if info.flag_bits & 0x1:
        return Member(info.filename, "encrypted", "it is encrypted")
    return Member(info.filename, open=lambda: BoundedStream(archive.open(info), budget))


def _tar_member(archive: tarfile.TarFile, info: tarfile.TarInfo) -> Member:
    if is_unsafe(info.name):
        return Member(info.name, "unsafe-name", "its name points outside the archive")
    if not info.isreg():
        return Member(info.name, "link-refused", "it is a link or a device")
    return Member(info.name, open=lambda: _tar_stream(archive, info))


def _tar_stream(archive: tarfile.TarFile, info: tarfile.TarInfo) -> IO[bytes]:
    stream = archive.extractfile(info)
    if stream is None:
        raise tarfile.ReadError("not a file")
    return stream
