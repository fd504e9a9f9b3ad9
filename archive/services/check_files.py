"""Originals and pictures against their hashes: every file is read again."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from archive.jobs import JobContext, Progress
from archive.model.check import Difference, DifferenceState
from archive.storage.blobs import BlobStore, remove, sha256_of


@dataclass(frozen=True, slots=True)
class Kind:
    """Which of the two folders is looked at, in words, and how a file of it can be had again."""

    name: str  # "original", "picture"
    again: Callable[[str], Path | None]  # hash → a file elsewhere that has it
    lost: str  # what its loss means


class FileCheck:
    """Compares one folder of content-addressed files with what the database records; repairs when asked to."""

    def __init__(self, store: BlobStore, kind: Kind, aside: Path, *, repair: bool) -> None:
        self._store = store
        self._kind = kind
        self._aside = aside
        self._repair = repair

    def run(self, recorded: Sequence[str], job: JobContext) -> Iterator[Difference]:
        """Every difference: missing, changed, unknown, left behind."""
        for number, sha256 in enumerate(recorded):
            job.advance(Progress(number, len(recorded), f"{self._kind.name} {sha256[:12]}"))
            yield from self._one(sha256, job)
        known = set(recorded)
        for sha256 in self._store:
            if sha256 not in known:
                yield self._unknown(sha256)
        for stray in self._store.strays():
            yield self._stray(stray)

    def _one(self, sha256: str, job: JobContext) -> Iterator[Difference]:
        name = self._kind.name
        try:
            found = self._hash(sha256, job)
        except PermissionError:
            meaning = f"The {name} may not be read by whoever checks, so nothing is known of it: change its rights."
            yield Difference(f"{name}-unreadable", sha256, meaning)
            return
        if found == sha256:
            return
        if found is None:
            state = self._bring_back(sha256)
            yield Difference(f"{name}-missing", sha256, f"The {name} is gone. {self._kind.lost}", state)
            return
        meaning = f"The {name}'s bytes changed since it was imported: a damaged disk, or someone edited it."
        if not self._repair:
            yield Difference(f"{name}-changed", sha256, f"{meaning} {self._kind.lost}")
            return
        self._store.set_aside(sha256, self._aside)
        state = self._bring_back(sha256)
        yield Difference(f"{name}-changed", sha256, meaning, "set aside" if state == "open" else state)

    def _hash(self, sha256: str, job: JobContext) -> str | None:
        path = self._store.path_of(sha256)
        if not self._store.has(sha256):  # not opened: it could be a pipe, or a link to our own files
            return "no file" if os.path.lexists(path) and not path.parent.is_symlink() else None
        try:
            with path.open("rb") as file:
                return sha256_of(file, job.checkpoint)[0]
        except PermissionError:
            raise
        except OSError:
            return "unreadable"

    def _bring_back(self, sha256: str) -> DifferenceState:
        source = self._kind.again(sha256) if self._repair else None
        if source is None or self._store.put_file(source, sha256) != sha256:
            return "open"
        return "mended"

    def _unknown(self, sha256: str) -> Difference:
        name = self._kind.name
        meaning = (
            f"No article has this {name}: an import was interrupted after it was copied. Importing again adopts it."
        )
        if self._repair:
            self._store.set_aside(sha256, self._aside)
        return Difference(f"{name}-unknown", sha256, meaning, "set aside" if self._repair else "open")

    def _stray(self, path: Path) -> Difference:
        if self._repair:
            remove(path)
        meaning = "A half-written copy that an interrupted import left; it holds nothing that is missed."
        return Difference("stray-file", path.name, meaning, "mended" if self._repair else "open")
