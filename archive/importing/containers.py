"""Compressed files and archives of any format that Backfile reads: `.gz .bz2 .xz .zip .tar` and tar inside those.

A compressed single file keeps its own path as locator; a member of an archive is at "outer.zip!folder/inner.xml". Each
member is copied to a temporary folder, within the budget of its outermost file, and read from there.
"""

from __future__ import annotations

import tarfile
import tempfile
import zipfile
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import IO, cast

from archive.config import Limits
from archive.importing.files import read_head
from archive.importing.issues import error
from archive.importing.protocol import HEAD_BYTES, NO, POSSIBLE, Chooser, Item
from archive.importing.relabel import relabel
from archive.importing.unpacking import (
    DAMAGED,
    BoundedStream,
    Budget,
    ExpansionError,
    Member,
    Readable,
    compression_of,
    copy_stream,
    is_tar,
    is_zip,
    open_compressed,
    safe_name,
    tar_members,
    zip_documents,
)
from archive.jobs import JobContext


class ContainerImporter:
    """Unpacks and hands every member to whichever importer of the registry knows it."""

    name = "container"
    suffixes: tuple[str, ...] = (".gz", ".bz2", ".xz", ".zip", ".tar", ".tgz", ".tbz2", ".txz")

    def __init__(self, registry: Chooser, limits: Limits = Limits()) -> None:  # noqa: B008 - frozen
        self._registry = registry
        self._limits = limits

    def sniff(self, _path: Path, head: bytes) -> float:
        """By the signature; formats that are containers themselves (WACZ, WARC) are surer of theirs."""
        return POSSIBLE if compression_of(head) or is_tar(head) or is_zip(head) else NO

    def read(self, path: Path, job: JobContext) -> Iterator[Item]:
        """Everything inside, to the depth that the limits allow."""
        job.checkpoint()
        try:
            budget = Budget(path.stat().st_size, self._limits)
        except OSError as failure:
            yield error(path, "unreadable", f"The file cannot be read: {failure.strerror or failure}.")
            return
        yield from _Unpacking(self, self._registry, self._limits, budget, job).read(path, depth=1)


class _Unpacking:
    """One outermost file being read: what all levels inside it share."""

    def __init__(
        self, importer: ContainerImporter, registry: Chooser, limits: Limits, budget: Budget, job: JobContext
    ) -> None:
        self._importer = importer
        self._registry = registry
        self._limits = limits
        self._budget = budget
        self._job = job

    def read(self, path: Path, depth: int) -> Iterator[Item]:
        """One container; damage and exceeded bounds end this container only."""
        try:
            with tempfile.TemporaryDirectory(prefix="backfile-") as folder:
                yield from self._unpack(path, Path(folder), depth)
        except ExpansionError:
            yield error(path, "expansion-limit", "It unpacks to more than the limits allow; the rest was not read.")
        except DAMAGED as failure:
            yield error(path, "malformed", f"The container is damaged: {failure}. What came before was read.")

    def _unpack(self, path: Path, folder: Path, depth: int) -> Iterator[Item]:
        head = read_head(path)
        compression = compression_of(head)
        if compression is not None:
            yield from self._compressed(path, compression, folder, depth)
        elif is_zip(head):
            with zipfile.ZipFile(path) as zipped:
                yield from self._each(path, zip_documents(zipped, self._budget), folder, depth)
        else:
            with path.open("rb") as stream:
                yield from self._tar(path, stream, folder, depth)

    def _compressed(self, path: Path, compression: str, folder: Path, depth: int) -> Iterator[Item]:
        with open_compressed(path, compression) as stream:
            tar = is_tar(_first_bytes(stream))
        with open_compressed(path, compression) as stream:
            bounded = BoundedStream(stream, self._budget)
            reading = self._tar if tar else self._single
            yield from reading(path, bounded, folder, depth)

    def _tar(self, path: Path, stream: Readable, folder: Path, depth: int) -> Iterator[Item]:
        with tarfile.open(fileobj=cast(IO[bytes], stream), mode="r|") as archive:
            yield from self._each(path, tar_members(archive), folder, depth)

    def _single(self, path: Path, stream: Readable, folder: Path, depth: int) -> Iterator[Item]:
        """A compressed file: what is in it lies at the path of the file itself. A cut file is read to the cut."""
        working = folder / safe_name(path.stem if path.suffix.lower() in ContainerImporter.suffixes else path.name)
        damage: Exception | None = None
        try:
            copy_stream(stream, working, self._job)
        except DAMAGED as failure:
            damage = failure
        if damage is None or working.stat().st_size:
            for item in self._inner(working, depth):
                yield relabel(item, working, str(path), str(path))
        if damage is not None:
            raise damage

    def _each(self, path: Path, members: Iterable[Member], folder: Path, depth: int) -> Iterator[Item]:
        seen: Counter[str] = Counter()
        for member in members:
            self._job.checkpoint()
            seen[member.name] += 1
            # A name that an archive holds twice: both are there, so both need a place of their own.
            again = f"~{seen[member.name]}" if seen[member.name] > 1 else ""
            yield from self._member(path, member, f"{path}!{member.name}{again}", folder, depth)

    def _member(self, path: Path, member: Member, locator: str, folder: Path, depth: int) -> Iterator[Item]:
        if member.open is None:
            yield error(path, member.refused or "unreadable", f"It was left out: {member.reason}.", locator)
            return
        if not member.companions:
            # Removing a folder waits for the disk's journal (2.5 ms): for members without company, none is made.
            yield from self._unpacked(path, member, locator, folder, depth)
            (folder / safe_name(member.name)).unlink(missing_ok=True)
            return
        with tempfile.TemporaryDirectory(dir=folder) as own:
            yield from self._unpacked(path, member, locator, Path(own), depth)

    def _unpacked(self, path: Path, member: Member, locator: str, folder: Path, depth: int) -> Iterator[Item]:
        working = folder / safe_name(member.name)
        try:
            if member.open is not None:
                copy_stream(member.open(), working, self._job)
            for name, open_companion in member.companions:
                beside = folder / f"{working.stem}_files" / safe_name(name)
                beside.parent.mkdir(exist_ok=True)
                copy_stream(open_companion(), beside, self._job)
        except (zipfile.BadZipFile, zipfile.LargeZipFile, NotImplementedError, *DAMAGED) as failure:
            yield error(path, "malformed", f"It cannot be unpacked: {failure}.", locator)
            return
        for item in self._inner(working, depth):
            yield relabel(item, working, str(path), locator)

    def _inner(self, working: Path, depth: int) -> Iterator[Item]:
        importer = self._registry.best_for(working)
        if importer is not self._importer:
            yield from self._registry.read(working, self._job)
        elif depth >= self._limits.container_depth:
            yield error(working, "depth-limit", "Archives lie inside archives deeper than the limits allow.")
        else:
            yield from self.read(working, depth + 1)


def _first_bytes(stream: IO[bytes]) -> bytes:
    try:
        return stream.read(HEAD_BYTES)
    except DAMAGED:
        return b""
