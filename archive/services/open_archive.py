"""Open an archive: where the store, the engine and the readers are put together."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from archive.config import ArchiveConfig
from archive.errors import ReadOnlyError
from archive.services.session import Session
from archive.storage.faults import Fault, no_fault
from archive.storage.medium import Network, frozen_at, network_kind
from archive.storage.store import ArchiveStore

if TYPE_CHECKING:
    from archive.index.engine import SearchEngine
    from archive.services.reading_child import Work


def open_archive(
    path: Path,
    *,
    create: bool = False,
    read_only: bool = False,
    jobs: int | None = None,
    fault: Fault = no_fault,
    network: Network | None = None,
) -> Session:
    """The archive in the folder; read-only where it cannot be written or must not be: on a share of the network.

    `network` stands in for the system in tests. Raises NotAnArchiveError, ArchiveTooNewError, and ReadOnlyError when
    there is none and none can be made, or when it is open elsewhere and cannot be read without writing.
    """
    folder = path.absolute()
    exists = (folder / "archive.sqlite").is_file()
    frozen = frozen_at(folder, network) if exists else None
    if create and not exists and (kind := (network or network_kind)(folder)):
        raise ReadOnlyError(
            f"{folder} is on a network share ({kind}), where an archive cannot be kept safe.",
            "Choose a folder on a disk of this computer; a copy of the finished archive can be read from a share.",
        )
    config = ArchiveConfig(folder, read_only or frozen is not None, frozen, jobs or default_jobs())
    store = (
        ArchiveStore.create(config, fault=fault) if create and not exists else ArchiveStore.open(config, fault=fault)
    )
    return Session(config, store, make_engine, make_work, rules_fingerprint, rules_problem)


def default_jobs() -> int:
    """Child processes for reading: one a core, and no more than help one writer."""
    return max(1, min(8, os.cpu_count() or 1))


def make_engine(config: ArchiveConfig) -> SearchEngine:
    """The engine of the index folder."""
    # Here and not above: loading the engine takes longer than everything else that opening an archive does.
    from archive.index.whoosh_engine import WhooshEngine

    return WhooshEngine(config.index, read_only=config.read_only)


def make_work(config: ArchiveConfig, rules: str, temporary: Path, fault: Fault) -> Work:
    """What child processes do with the files of an import."""
    from archive.services.reading_work import StoreWork

    return StoreWork(
        limits=config.limits,
        rules=config.rules,
        temporary=temporary,
        originals=config.originals,
        pictures=config.pictures,
        fingerprint=rules,
        fault=fault,
    )


def rules_problem(config: ArchiveConfig) -> str | None:
    """Why what the archive's rules ask for cannot be had on this machine, as a sentence; None when it can."""
    # Here and not above, for the same reason as below.
    from archive.extraction.context import ExtractionContext
    from archive.extraction.recogniser import missing
    from archive.extraction.run import settings_of

    return missing(settings_of(ExtractionContext.from_folder(config.rules)))


def rules_fingerprint(config: ArchiveConfig) -> str:
    """What extracts today: a different value than an article's means that it is worth extracting again."""
    # Here and not above: opening an archive to search it must not load the rules.
    from archive.extraction.context import ExtractionContext
    from archive.extraction.run import fingerprint
    from archive.importing.builder import READERS

    return f"{fingerprint(ExtractionContext.from_folder(config.rules))}-{READERS}"
