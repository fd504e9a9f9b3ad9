"""The folder of an index: commits, snapshots for searching, merges in the background.

A commit writes new files, then renames the table of contents: a crash at any moment leaves the old state or the new
one. Searches work on the snapshot they began with. One process writes at a time, held off by a lock file; other
processes see its commits when they next ask for a snapshot.
"""

from __future__ import annotations

import secrets
import threading
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path

import numpy as np
from whoosh.util.filelock import FileLock

from archive.errors import ArchiveBusyError, IndexBrokenError, ReadOnlyError
from archive.index.columnar.files import Array
from archive.index.columnar.merge_child import TOP
from archive.index.columnar.merger import Source
from archive.index.columnar.merging import Merges
from archive.index.columnar.segment import Segment
from archive.index.columnar.snapshot import Live, Snapshot, open_snapshot, write_dead
from archive.index.columnar.tiers import choose_merge
from archive.index.columnar.toc import NAME, Entry, Toc, read_toc, write_toc

BROKEN = "broken"
_LOCK = "write.lock"


class ColumnStore:
    """Thread-safe; `fingerprint` is of the code: an index written by other code counts as empty and outdated."""

    def __init__(self, folder: Path, fingerprint: str, *, read_only: bool = False) -> None:
        self.folder = folder
        self._table = folder / NAME  # looked at before every search
        self._code = fingerprint
        self._lock = threading.RLock()  # over the snapshot and the table of contents
        self._writers = 0
        self._file_lock: FileLock | None = None
        self._merges = Merges(self.writing, self._chosen, self.new_path, self._put_in_place)
        self._stamp: tuple[int, int, int] | None = None
        self._snapshot = self._empty(BROKEN)
        if not read_only:
            self._make()
        self._reload()

    # what searches use

    def snapshot(self) -> Snapshot:
        """The newest commit, of any process."""
        if self._stamp != self._stamp_now():
            with self._lock:
                self._reload()
        return self._snapshot

    @property
    def fingerprint(self) -> str:
        """Of the code and of this very index; ends in "broken" when what lies there cannot be used."""
        return f"{self._code}:{self.snapshot().toc.identity}"

    # what writers use

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Hold off other processes. Raises ArchiveBusyError, ReadOnlyError."""
        with self._lock:
            if self._writers == 0:
                self._acquire()
            self._writers += 1
        try:
            yield
        finally:
            with self._lock:
                self._writers -= 1
                if self._writers == 0 and self._file_lock is not None:
                    self._file_lock.release()
                    self._file_lock = None

    def new_path(self, kind: str = "col") -> Path:
        """A file name that was never used."""
        return self.folder / f"{self._snapshot.toc.generation:08d}-{secrets.token_hex(6)}.{kind}"

    def commit(self, paths: Sequence[Path], dead: Sequence[Array], touched: Array) -> None:
        """Add segments, with the documents of each that are dead from the start; forget the `touched` article ids
        (ascending) in all older segments. Call it inside `writing`.
        """
        added = [self._entry(path, killed) for path, killed in zip(paths, dead, strict=True)]
        with self._lock:
            kept = [entry for live in self._snapshot.lives if (entry := self._without(live, touched)) is not None]
            self._publish([*kept, *(entry for entry in added if entry is not None)])
            self._merges.start()

    def clear(self) -> None:
        """Start an empty index with a new identity."""
        self._merges.stop()
        with self.writing(), self._lock:
            self._write(self._empty_toc(secrets.token_hex(8)))

    def settle(self) -> None:
        """Wait until nothing is left to merge."""
        self._merges.settle()

    def close(self) -> None:
        """Stop merging."""
        self._merges.stop()

    def _make(self) -> None:
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            if read_toc(self.folder) is None:
                write_toc(self.folder, self._empty_toc(secrets.token_hex(8)))
        except (OSError, IndexBrokenError):
            pass  # what cannot be written can still be searched, or is found broken when it is read

    def _stamp_now(self) -> tuple[int, int, int] | None:
        try:
            stat = self._table.stat()
        except OSError:
            return None
        return stat.st_mtime_ns, stat.st_size, stat.st_ino

    def _reload(self) -> None:
        for attempt in range(5):
            stamp = self._stamp_now()
            try:
                toc = read_toc(self.folder)
                if toc is None or toc.fingerprint != self._code:
                    raise IndexBrokenError("The search index was written by another version of Backfile.")
                self._snapshot = open_snapshot(self.folder, toc, self._snapshot)
            except IndexBrokenError:
                # Between reading the table and opening its files another process may have replaced both.
                if stamp == self._stamp_now() or attempt == 4:
                    self._snapshot, self._stamp = self._empty(BROKEN), stamp
                    return
                continue
            self._stamp = stamp
            return

    def _empty_toc(self, identity: str) -> Toc:
        return Toc(self._code, identity, 0)

    def _empty(self, identity: str) -> Snapshot:
        return Snapshot(self._empty_toc(identity), ())

    def _acquire(self) -> None:
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            lock = FileLock(str(self.folder / _LOCK))
            free = lock.acquire(blocking=False)
        except OSError as error:
            raise ReadOnlyError("The search index cannot be written.", "Check the rights of its folder.") from error
        if not free:
            raise ArchiveBusyError("The search index is being written by another program.", "Try again later.")
        self._file_lock = lock
        self._reload()

    def _entry(self, path: Path, dead: Array) -> Entry | None:
        segment = Segment(path)
        if len(dead) == segment.count:
            return None
        top = path.with_suffix(TOP)
        return Entry(
            path.name,
            segment.file.crc,
            self._dead_file(dead) if len(dead) else None,
            top.name if top.exists() else None,
        )

    def _dead_file(self, dead: Array) -> str:
        path = self.new_path("dead")
        write_dead(path, dead)
        return path.name

    def _without(self, live: Live, touched: Array) -> Entry | None:
        """The segment's entry once the articles are dead; None when nobody is left."""
        found = live.segment.find(touched) if len(touched) else touched
        dead = np.union1d(live.dead, found) if len(found) else live.dead
        if len(dead) == len(live.dead):
            return live.entry
        return None if len(dead) == live.segment.count else replace(live.entry, dead=self._dead_file(dead))

    def _publish(self, entries: Iterable[Entry]) -> None:
        toc = self._snapshot.toc
        identity = toc.identity if toc.identity != BROKEN else secrets.token_hex(8)
        self._write(Toc(self._code, identity, toc.generation + 1, tuple(entries)))

    def _write(self, toc: Toc) -> None:
        write_toc(self.folder, toc)
        before = self._snapshot.toc.files
        self._reload()
        for name in before - toc.files:
            self._remove(name)

    def _remove(self, name: str) -> None:
        with suppress(OSError):  # Windows keeps files that are mapped; `clean` takes them later
            (self.folder / name).unlink(missing_ok=True)

    def clean(self) -> None:
        """Remove files that no commit names: what a crash or a mapped file left. Call it inside `writing`."""
        with self._lock:
            if self._writers > 1 or self._merges.running:
                return  # their files are not in the table yet
            mine = {*self._snapshot.toc.files, _LOCK}
            for path in self.folder.iterdir():
                if path.name not in mine and path.suffix in {".col", ".dead", TOP, ".new"}:
                    self._remove(path.name)

    def _chosen(self) -> list[Live]:
        with self._lock:
            return choose_merge(self._snapshot.lives)

    def _put_in_place(self, path: Path, chosen: Sequence[Live], sources: Sequence[Source]) -> None:
        """Publish a merged segment instead of its sources; whoever died in these meanwhile is dead in it too."""
        with self._lock:
            now = {live.entry.file: live for live in self._snapshot.lives}
            names = {live.entry.file for live in chosen}
            if not names <= now.keys():
                self._remove(path.name)
                self._remove(path.with_suffix(TOP).name)
                return
            died = [s.new_number[now[live.entry.file].dead] for s, live in zip(sources, chosen, strict=True)]
            dead = np.sort(np.concatenate(died))
            entry = self._entry(path, dead[dead >= 0])
            rest = [live.entry for live in self._snapshot.lives if live.entry.file not in names]
            self._publish([*([entry] if entry is not None else []), *rest])
