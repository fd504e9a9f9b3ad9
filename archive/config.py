"""What an archive is opened with; passed in, never looked up."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds that keep one hostile item from harming the rest."""

    item_bytes: int = 256 * 1024 * 1024  # of one article's original
    item_seconds: float = 5.0
    child_memory_bytes: int = 2 * 1024 * 1024 * 1024
    container_depth: int = 4  # archives inside archives
    expanded_bytes: int = 16 * 1024 * 1024 * 1024  # of one container, all members together
    expansion_ratio: int = 1000  # unpacked to packed
    image_pixels: int = 200_000_000


@dataclass(frozen=True, slots=True)
class Frozen:
    """An archive lies where nothing may be written, whatever a person wishes."""

    share: str | None = None  # the kind of network share, as the system names it: "nfs4"; None: it cannot be written

    def __str__(self) -> str:
        """Why, as the end of "It is read only: …"."""
        if self.share:
            return f"it lies on a network share ({self.share}), where two computers could damage it"
        return "it lies where nothing can be written"


@dataclass(frozen=True, slots=True)
class ArchiveConfig:
    """Where the archive lies and how it is used.

    An archive is a folder, by custom `Name.backfile`: `archive.sqlite`, `originals/`, `pictures/`, `index/`.
    """

    path: Path
    read_only: bool = False
    frozen: Frozen | None = None  # then it is read only, too
    jobs: int = 2  # child processes for reading and extraction
    limits: Limits = Limits()

    @property
    def database(self) -> Path:
        """The SQLite file: the truth."""
        return self.path / "archive.sqlite"

    @property
    def originals(self) -> Path:
        """Content-addressed files as they came."""
        return self.path / "originals"

    @property
    def pictures(self) -> Path:
        """Content-addressed pictures as they came."""
        return self.path / "pictures"

    @property
    def index(self) -> Path:
        """The full-text index: derived, may be deleted."""
        return self.path / "index"

    @property
    def rules(self) -> Path:
        """Rules of this archive that override the shipped ones: `<name>.toml`."""
        return self.path / "rules"
