"""What the services share of one open archive: configuration, store, engine, listeners."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from threading import RLock
from typing import TYPE_CHECKING

from archive.config import ArchiveConfig
from archive.model import Changes
from archive.storage.faults import Fault
from archive.storage.store import ArchiveStore

if TYPE_CHECKING:
    from archive.index.engine import SearchEngine
    from archive.services.reading_child import Work


@dataclass
class Session:
    """One open archive; built by `open_archive`, handed to every service, safe to use from any thread."""

    config: ArchiveConfig
    store: ArchiveStore
    make_engine: Callable[[ArchiveConfig], SearchEngine]
    make_work: Callable[[ArchiveConfig, str, Path, Fault], Work]  # rules' fingerprint, temporary folder
    rules_fingerprint: Callable[[ArchiveConfig], str]
    rules_problem: Callable[[ArchiveConfig], str | None] = lambda _config: None
    listeners: list[Callable[[Changes], None]] = field(default_factory=list)
    _engine: SearchEngine | None = None
    _engine_lock: RLock = field(default_factory=RLock)

    @property
    def name(self) -> str:
        """The folder's name without `.backfile`."""
        return self.config.path.name.removesuffix(".backfile")

    @property
    def engine(self) -> SearchEngine:
        """The search engine, opened on first use: a command that only reads rows does not pay for it."""
        with self._engine_lock:
            if self._engine is None:
                self._engine = self.make_engine(self.config)
            return self._engine

    def notify(self, changes: Changes) -> None:
        """Tell every listener, in the calling thread."""
        for listener in tuple(self.listeners):
            listener(changes)

    def close(self) -> None:
        """Close the engine and the store; twice is fine."""
        with self._engine_lock:
            if self._engine is not None:
                self._engine.close()
                self._engine = None
        self.store.close()
