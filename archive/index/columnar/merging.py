"""Merges in the background: readers go on with what they have, writers wait only while a result is put in its place."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from pathlib import Path

from archive.errors import ArchiveBusyError, ReadOnlyError
from archive.index.columnar.merge_child import TOP, MergeFailedError, write_merged, write_merged_apart
from archive.index.columnar.merger import Source, sources_of
from archive.index.columnar.snapshot import Live

APART = 20_000  # documents: what starting a process costs (0.4 s) is little beside merging so many
_LOG = logging.getLogger(__name__)
Choose = Callable[[], list[Live]]  # the segments to merge now; empty when none should be
PutInPlace = Callable[[Path, Sequence[Live], Sequence[Source]], None]


class MergeStoppedError(Exception):
    """A merge was told to give up."""


class Merges:
    """One thread at a time, merging until nothing is left to merge. Thread-safe.

    `writing` is held while a merge runs, `new_path` names its file, and `put_in_place` publishes it instead of its
    sources or removes it.
    """

    def __init__(
        self,
        writing: Callable[[], AbstractContextManager[None]],
        choose: Choose,
        new_path: Callable[[], Path],
        put_in_place: PutInPlace,
    ) -> None:
        self._writing, self._choose, self._new_path, self._put_in_place = writing, choose, new_path, put_in_place
        self._thread: threading.Thread | None = None
        self._stop = threading.Event()

    @property
    def running(self) -> bool:
        """Whether a merge is under way."""
        return self._thread is not None

    def start(self) -> None:
        """Merge what should be merged, unless that is being done."""
        if self._thread is None and not self._stop.is_set() and self._choose():
            self._thread = threading.Thread(target=self._merge_all, name="index-merge", daemon=True)
            self._thread.start()

    def settle(self) -> None:
        """Wait until nothing is left to merge."""
        while (thread := self._thread) is not None:
            thread.join()

    def stop(self) -> None:
        """Give the merge under way up; a later commit starts it anew. Call it without the store's lock."""
        self._stop.set()
        self.settle()
        self._stop.clear()

    def checkpoint(self) -> None:
        """Raise MergeStoppedError when told to stop."""
        if self._stop.is_set():
            raise MergeStoppedError

    def _merge_all(self) -> None:
        try:
            with self._writing():
                while not self._stop.is_set() and (chosen := self._choose()):
                    self._merge(chosen)
        except (MergeStoppedError, ArchiveBusyError, ReadOnlyError, OSError):
            return  # the index is as good as before; the next commit tries again
        except MergeFailedError as failure:
            _LOG.warning("%s", failure)  # likewise
        finally:
            self._thread = None

    def _merge(self, chosen: list[Live]) -> None:
        path = self._new_path()
        sources = sources_of([(live.segment, live.alive) for live in chosen])
        try:
            if sum(live.segment.count for live in chosen) < APART:
                write_merged(path, sources, self.checkpoint)
            else:
                write_merged_apart(path, chosen, self.checkpoint)
            self.checkpoint()
        except BaseException:
            path.unlink(missing_ok=True)
            path.with_suffix(TOP).unlink(missing_ok=True)
            raise
        self._put_in_place(path, chosen, sources)
