"""What a process and its archive hold, as /proc (proc(5)) and the folder tell; Linux only."""

from __future__ import annotations

import ctypes
import gc
import os
import threading
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

TICK = os.sysconf("SC_CLK_TCK")


@dataclass(frozen=True, slots=True)
class Usage:
    """What this process holds: memory of its own and resident memory in MB, open files, threads, child processes."""

    private: float
    resident: float
    handles: int
    threads: int
    children: int

    @classmethod
    def now(cls) -> Usage:
        """As of now, once garbage and what the allocator keeps for later (malloc_trim(3)) are given back."""
        gc.collect()
        with suppress(AttributeError):  # not of glibc
            ctypes.CDLL(None).malloc_trim(0)
        lines = [line.split() for line in Path("/proc/self/smaps_rollup").read_text().splitlines()[1:]]
        size = {name.rstrip(":"): int(kilobytes) / 1024 for name, kilobytes, *_ in lines}
        private = size["Private_Clean"] + size["Private_Dirty"]
        handles = len(list(Path("/proc/self/fd").iterdir()))
        return cls(private, size["Rss"], handles, threading.active_count(), len(_children()))

    def __str__(self) -> str:
        return (
            f"{self.private:.0f} MB private, {self.resident:.0f} MB resident, {self.handles} open files, "
            f"{self.threads} threads, {self.children} children"
        )


@dataclass(frozen=True, slots=True)
class Disk:
    """What the archive's database, its write-ahead log and its index take, in MB."""

    database: float
    log: float
    index: float

    @classmethod
    def of(cls, folder: Path) -> Disk:
        """Of the archive in the folder, as of now."""
        index = sum(path.stat().st_size for path in (folder / "index").rglob("*") if path.is_file())
        return cls(_size(folder / "archive.sqlite"), _size(folder / "archive.sqlite-wal"), index / 1e6)

    def __str__(self) -> str:
        return f"database {self.database:.1f} MB, log {self.log:.1f} MB, index {self.index:.1f} MB"


def processor_seconds() -> tuple[float, float]:
    """What this process has used, and what its children have: those that ended, and those that run."""
    own = os.times()
    running = 0
    for child in _children():
        try:
            fields = Path(f"/proc/{child}/stat").read_text().rsplit(")", 1)[1].split()
        except FileNotFoundError:
            continue
        running += int(fields[11]) + int(fields[12])
    return own.user + own.system, own.children_user + own.children_system + running / TICK


def _children() -> list[str]:
    return [child for task in Path("/proc/self/task").iterdir() for child in (task / "children").read_text().split()]


def _size(path: Path) -> float:
    return path.stat().st_size / 1e6 if path.exists() else 0.0
