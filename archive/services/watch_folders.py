"""Folders that are looked into again and again: files that are new and have come to rest are told, once.

Watchers of the system miss network shares and whole trees, so looking is what counts; they only say when to look.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from sqlite3 import Connection
from time import monotonic

from archive.jobs import JobContext
from archive.model import ImportIssue
from archive.services.import_bag import is_bag
from archive.services.walk_files import COMPANIONS, PAGES, walk_files
from archive.storage import imports
from archive.storage.database import Database

REST_SECONDS = 5.0  # a file whose size and time did not change for so long is taken for complete
MOST = 200_000  # files that are kept in mind; what is beyond them must be imported by hand
_UNFINISHED = (".part", ".partial", ".crdownload", ".download", ".filepart", ".tmp", ".temp")
_MOST_COMPANIONS = 2000

Signature = tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Look:
    """What a look found: what is ready to be imported, how much is still moving, folders that are gone."""

    ready: tuple[Path, ...] = ()
    moving: int = 0
    missing: tuple[Path, ...] = ()


class FolderWatch:
    """Remembers what it saw from look to look; used by one thread at a time, gone with the archive."""

    def __init__(self, database: Database, clock: Callable[[], float] = monotonic) -> None:
        self._database, self._clock = database, clock
        self._moving: dict[Path, tuple[Signature, float]] = {}  # since when it has been like this
        self._settled: dict[Path, Signature] = {}  # told, or stored before

    def look(self, folders: Sequence[Path], job: JobContext) -> Look:
        """Look into every folder; raises Cancelled. Nothing outside of them is ever told, whatever links say."""
        ready: list[Path] = []
        missing: list[Path] = []
        moving: dict[Path, tuple[Signature, float]] = {}
        with self._database.reading() as connection:
            for folder in folders:
                if folder.is_symlink() or not folder.is_dir():  # what was listed was a folder, not a link
                    missing.append(folder)
                    continue
                for unit in _units(folder, job):
                    self._judge(unit, connection, ready, moving)
        self._moving = moving
        return Look(tuple(ready), len(moving), tuple(missing))

    def forget(self, paths: Iterable[Path]) -> None:
        """They could not be imported after all: tell them again."""
        for path in paths:
            self._settled.pop(path, None)

    def _judge(
        self, unit: Path, connection: Connection, ready: list[Path], moving: dict[Path, tuple[Signature, float]]
    ) -> None:
        try:
            now = _signature(unit)
        except OSError:  # gone since it was listed
            return
        if self._settled.get(unit) == now or len(self._settled) + len(moving) >= MOST:
            return
        before, since = self._moving.get(unit, (None, 0.0))
        rested = before == now and self._clock() - since >= REST_SECONDS
        if (before is None or rested) and _is_stored(connection, unit):
            self._settled[unit] = now
        elif rested:
            self._settled[unit] = now
            ready.append(unit)
        else:
            moving[unit] = (now, since if before == now else self._clock())


def _units(folder: Path, job: JobContext) -> Iterator[Path]:
    """Files to import, a bag as a whole."""
    last_bag: Path | None = None
    bags: dict[Path, Path | None] = {}
    for found in walk_files([folder], verify=False, checkpoint=job.checkpoint):
        job.checkpoint()
        if isinstance(found, ImportIssue) or _is_unfinished(found.name):
            continue
        bag = _bag_of(found.parent, folder, bags)
        if bag is None:
            yield found
        elif bag != last_bag:
            last_bag = bag
            yield bag


def _is_unfinished(name: str) -> bool:
    return name.lower().endswith(_UNFINISHED) or name.startswith(("~$", "~"))


def _bag_of(place: Path, top: Path, known: dict[Path, Path | None]) -> Path | None:
    """The outermost bag that the place lies in, below `top`."""
    if place not in known:
        above = None if place == top else _bag_of(place.parent, top, known)
        known[place] = above or (place if is_bag(place) else None)
    return known[place]


def _signature(unit: Path) -> Signature:
    """Size and time of a file and of what was saved beside it, or of all that lies in a bag; raises OSError."""
    if unit.is_dir():
        return tuple(_entry(path) for path in _below(unit))
    companions = [unit.with_name(unit.stem + suffix) for suffix in COMPANIONS] if _is_page(unit) else []
    beside = [_entry(path) for folder in companions if folder.is_dir() for path in _below(folder)]
    return (_entry(unit), *beside)


def _is_page(path: Path) -> bool:
    return path.name.lower().endswith(PAGES)


def _entry(path: Path) -> tuple[int, int]:
    found = path.lstat()
    return found.st_size, found.st_mtime_ns


def _below(folder: Path) -> Iterator[Path]:
    count = 0
    for here, folders, names in os.walk(folder):
        folders.sort()
        for name in sorted(names):
            count += 1
            if count > _MOST_COMPANIONS:
                return
            yield Path(here, name)


def _is_stored(connection: Connection, unit: Path) -> bool:
    """Whether an earlier import saw the file as it is."""
    if unit.is_dir():
        return False
    found = unit.stat()
    return imports.is_seen(connection, str(unit.absolute()), found.st_size, found.st_mtime)
