"""Content-addressed files: a file's name is the SHA-256 of its bytes, so it is written once and never changed.

A file appears under its name whole or not at all: it is written to a temporary name in the same folder, synced, and
renamed. `root/ab/abcdef…` holds it; the two letters keep folders short.
"""

from __future__ import annotations

import errno
import hashlib
import os
import re
import secrets
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from archive.durable import sync_folder, unused
from archive.errors import InputError, ReadOnlyError, StorageError
from archive.storage.faults import Fault, no_fault

CHUNK = 1 << 20
_NAME = re.compile(r"[0-9a-f]{64}")


def sha256_of(file: BinaryIO, checkpoint: Callable[[], None] = lambda: None) -> tuple[str, int]:
    """The hex SHA-256 of the rest of the file and its length; `checkpoint` is called once a mebibyte."""
    digest, size = hashlib.sha256(), 0
    while chunk := file.read(CHUNK):
        checkpoint()
        digest.update(chunk)
        size += len(chunk)
    return digest.hexdigest(), size


class BlobStore:
    """Files by content below one folder; safe for several threads and processes at once."""

    def __init__(self, root: Path, *, read_only: bool = False, fault: Fault = no_fault) -> None:
        self._root = root
        self._read_only = read_only
        self._fault = fault

    @property
    def root(self) -> Path:
        """The folder that holds the files."""
        return self._root

    def path_of(self, sha256: str) -> Path:
        """Where the file lies or would lie; ValueError for what is no hash, so that no path can leave the folder."""
        if not _NAME.fullmatch(sha256):
            raise ValueError(f"{sha256!r} is not a SHA-256 in lower-case hex")
        return self._root / sha256[:2] / sha256

    def has(self, sha256: str) -> bool:
        """Whether the file is there; False for what is no hash."""
        if not _NAME.fullmatch(sha256):
            return False
        path = self.path_of(sha256)
        return _is_own(path) and path.is_file()

    def read(self, sha256: str) -> bytes | None:
        """The bytes, or None when the file is not there or cannot be read."""
        try:
            return self.path_of(sha256).read_bytes() if self.has(sha256) else None
        except OSError:
            return None

    def put(self, data: bytes) -> str:
        """Keep the bytes; returns their SHA-256."""
        sha256 = hashlib.sha256(data).hexdigest()
        if not self.has(sha256):
            self._write(lambda: [data], sha256)
        return sha256

    def put_file(self, source: Path, sha256: str, checkpoint: Callable[[], None] = lambda: None) -> str:
        """Keep a copy of the file, whose hash was `sha256` a moment ago; returns the hash of what was kept.

        `checkpoint` is called once a mebibyte. Raises InputError when the source cannot be read, StorageError.
        """
        return sha256 if self.has(sha256) else self._write(lambda: _chunks(source, checkpoint), None)

    def _write(self, chunks: Callable[[], Iterable[bytes]], sha256: str | None) -> str:
        if self._read_only:
            raise ReadOnlyError("The archive is open for reading only.", "Copy it to a disk that can be written.")
        temporary = self._root / f".{secrets.token_hex(8)}.tmp"
        digest = hashlib.sha256()
        try:
            # Never the archive's own folder: were it moved, half of it would grow anew in the old place.
            self._root.mkdir(exist_ok=True)
            with temporary.open("xb") as file:
                for chunk in chunks():
                    file.write(chunk)
                    if sha256 is None:
                        digest.update(chunk)
                file.flush()
                os.fsync(file.fileno())
            self._fault("blob.temporary")
            name = sha256 or digest.hexdigest()
            target = self.path_of(name)
            target.parent.mkdir(exist_ok=True)
            if target.parent.is_symlink():
                raise OSError(errno.ELOOP, f"{target.parent} is a link, which could lead anywhere")
            temporary.replace(target)
            sync_folder(target.parent)
            self._fault("blob.named")
        except OSError as failure:
            remove(temporary)
            raise refused(failure, self._root) from failure
        except BaseException:
            remove(temporary)
            raise
        return name

    def __iter__(self) -> Iterator[str]:
        """Every hash that has a file, in order; names that are no hash are passed over, and what lies behind a link."""
        for folder in sorted(self._root.glob("[0-9a-f][0-9a-f]")):
            if folder.is_dir() and not folder.is_symlink():
                yield from sorted(entry.name for entry in os.scandir(folder) if _NAME.fullmatch(entry.name))

    def strays(self) -> list[Path]:
        """Temporary files that a killed process left behind."""
        return sorted(self._root.glob(".*.tmp"))

    def sweep(self) -> None:
        """Remove what killed processes left half-written; only for the one writer."""
        for stray in self.strays():
            remove(stray)

    def set_aside(self, sha256: str, folder: Path) -> Path:
        """Move whatever has the file's name out of the store, for a person to look at; returns where it lies now."""
        folder.mkdir(parents=True, exist_ok=True)
        target = unused(folder / sha256)
        self.path_of(sha256).replace(target)
        return target

    def size(self) -> int:
        """Bytes of all files together."""
        return sum(self.path_of(sha256).stat().st_size for sha256 in self)


def _is_own(path: Path) -> bool:
    """Whether neither the file nor its folder is a link: in a stranger's archive, it could lead to our own files."""
    return not path.is_symlink() and not path.parent.is_symlink()


def _chunks(source: Path, checkpoint: Callable[[], None]) -> Iterator[bytes]:
    try:
        with source.open("rb") as file:
            while chunk := file.read(CHUNK):
                checkpoint()
                yield chunk
    except OSError as failure:
        raise InputError(f"{source} cannot be read: {failure.strerror or failure}.") from failure


def remove(temporary: Path) -> None:
    """Take a half-written file away, if that can be done."""
    # A disk that is gone cannot be tidied; `strays` finds the rest later.
    with suppress(OSError):
        temporary.unlink(missing_ok=True)


def refused(failure: OSError, where: Path) -> StorageError:
    """What to tell a person when the disk of the archive refuses."""
    if failure.errno in {errno.ENOSPC, errno.EDQUOT}:
        return StorageError(f"The disk of {where} is full.", "Free some space, then run the same command again.")
    if failure.errno == errno.ENOENT:
        return StorageError(
            f"{where} is gone, or something in it.",
            "Was it moved, or its drive removed? Open it where it lies now; nothing that was confirmed is lost.",
        )
    return StorageError(
        f"The disk of {where} refused a write: {failure.strerror or failure}.",
        "Check the drive, then run the same command again; nothing that was confirmed is lost.",
    )
