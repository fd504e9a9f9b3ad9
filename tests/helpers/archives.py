"""Archives for tests: readers that obey orders, an engine in memory."""

from __future__ import annotations

from pathlib import Path

from archive.config import ArchiveConfig, Limits
from archive.services.archive import Archive
from archive.services.session import Session
from archive.storage.faults import Fault, no_fault
from archive.storage.store import ArchiveStore
from tests.helpers.fakes import LineWork, MemoryEngine

LIMITS = Limits(item_seconds=0.5)


def line_work(config: ArchiveConfig, rules: str, temporary: Path, fault: Fault) -> LineWork:
    """Work that reads files line by line."""
    return LineWork(
        limits=config.limits, originals=config.originals, pictures=config.pictures, fingerprint=rules, fault=fault
    )


def a_session(
    folder: Path,
    engine: MemoryEngine | None = None,
    *,
    rules: str = "rules 1",
    read_only: bool = False,
    fault: Fault = no_fault,
    jobs: int = 1,
) -> Session:
    """A session on the archive in the folder, made if it is not there."""
    config = ArchiveConfig(folder, jobs=jobs, limits=LIMITS, read_only=read_only)
    store = (ArchiveStore.open if read_only else ArchiveStore.create)(config, fault=fault)
    used = MemoryEngine() if engine is None else engine
    return Session(config, store, lambda _: used, line_work, lambda _: rules)


def an_archive(folder: Path, engine: MemoryEngine | None = None, **options: object) -> Archive:
    """The same as the facade that viewer and command line use."""
    return Archive(a_session(folder, engine, **options))  # type: ignore[arg-type]
