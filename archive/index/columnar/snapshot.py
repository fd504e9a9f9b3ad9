"""What one search sees: the segments of one commit, never changing."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

import numpy as np

from archive.errors import IndexBrokenError
from archive.index.columnar.files import Array, ArrayFile, ArrayWriter
from archive.index.columnar.segment import Segment
from archive.index.columnar.toc import Entry, Toc


class Live(NamedTuple):
    """A segment with the documents of it that are dead (ascending), and who is alive (None = all)."""

    entry: Entry
    segment: Segment
    dead: Array
    alive: Array | None


class Snapshot:
    """The segments of one table of contents."""

    def __init__(self, toc: Toc, lives: Sequence[Live]) -> None:
        self.toc, self.lives = toc, tuple(lives)
        self.documents = sum(live.segment.count for live in lives)  # dead ones included: what statistics count
        self.count = self.documents - sum(len(live.dead) for live in lives)

    @cached_property
    def average_length(self) -> dict[str, float]:
        """Mean weighted length of a document, by posting list."""
        lists = {name: 0 for live in self.lives for name in ("all", "aside")}
        for live in self.lives:
            for name in lists:
                listed = live.segment.text_list(name)
                lists[name] += listed.total_length if listed is not None else 0
        return {name: total / max(1, self.documents) for name, total in lists.items()}


def open_snapshot(folder: Path, toc: Toc, known: Snapshot | None = None) -> Snapshot:
    """Open what the table lists; segments that `known` has open are shared. Raises IndexBrokenError."""
    have = {live.entry.file: live for live in known.lives} if known is not None else {}
    lives = []
    for entry in toc.segments:
        old = have.get(entry.file)
        if old is not None and old.entry == entry:
            lives.append(old)
            continue
        segment = old.segment if old is not None else _opened(folder, entry)
        if segment.file.crc != entry.crc:
            raise IndexBrokenError(f"A file of the search index is not the one it should be: {entry.file}.")
        lives.append(_live(folder, entry, segment))
    return Snapshot(toc, lives)


def _opened(folder: Path, entry: Entry) -> Segment:
    return Segment(folder / entry.file, folder / entry.top if entry.top is not None else None)


def _live(folder: Path, entry: Entry, segment: Segment) -> Live:
    dead: Array = np.zeros(0, np.intp)
    if entry.dead is not None:
        dead = ArrayFile(folder / entry.dead)["dead"].astype(np.intp)
        if len(dead) and int(dead.max()) >= segment.count:
            raise IndexBrokenError(f"A file of the search index is damaged: {entry.dead}.")
    return Live(entry, segment, dead, alive_mask(segment.count, dead))


def alive_mask(count: int, dead: Array) -> Array | None:
    """Who is alive; None when everyone is."""
    if not len(dead):
        return None
    alive = np.ones(count, bool)
    alive[dead] = False
    return alive


def write_dead(path: Path, dead: Array) -> None:
    """Write the numbers of dead documents."""
    writer = ArrayWriter(path)
    writer.put_small("dead", dead)
    writer.close({})
