"""The store of one archive: its database and its two folders of content-addressed files."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import closing

from archive.config import ArchiveConfig
from archive.errors import InputError, NotAnArchiveError, ReadOnlyError
from archive.model import ArticleRow
from archive.storage import meta, reading
from archive.storage.blobs import BlobStore
from archive.storage.connecting import settle
from archive.storage.database import Database
from archive.storage.faults import Fault, no_fault
from archive.storage.migrations import check_version, migrate
from archive.storage.place import check_place
from archive.version import __version__


class ArchiveStore:
    """Everything that an archive keeps; the index is not part of it.

    Owns the connections; usable from any thread until `close`.
    """

    def __init__(self, config: ArchiveConfig, *, fault: Fault = no_fault) -> None:
        self.config = config
        self.fault = fault
        self.database = Database(config.database, read_only=config.read_only, frozen=config.frozen, fault=fault)
        self.originals = BlobStore(config.originals, read_only=config.read_only, fault=fault)
        self.pictures = BlobStore(config.pictures, read_only=config.read_only, fault=fault)

    @classmethod
    def create(cls, config: ArchiveConfig, *, fault: Fault = no_fault) -> ArchiveStore:
        """A new, empty archive in the folder; one that is there already is opened.

        Raises InputError for a folder that holds something else, ReadOnlyError where nothing can be written.
        """
        if config.database.exists():
            return cls.open(config, fault=fault)
        _check_free(config)
        try:
            config.path.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise ReadOnlyError(
                f"No archive can be made at {config.path}: {error.strerror}.", "Choose a folder that can be written."
            ) from error
        store = cls(config, fault=fault)
        # Under the lock: another process may have the same idea.
        with store.database.writer("creating the archive"):
            migrate(config.database, fault)
            with store.database.transaction() as connection:
                meta.put(connection, meta.WRITTEN_BY, __version__)
        return store

    @classmethod
    def open(cls, config: ArchiveConfig, *, fault: Fault = no_fault) -> ArchiveStore:
        """The archive in the folder, brought up to date unless it is read-only."""
        if not config.path.exists():
            raise NotAnArchiveError(f"There is no archive at {config.path}.", "Check its name, and where it lies.")
        if not config.database.is_file():
            raise NotAnArchiveError(
                f"{config.path} is not a Backfile archive.", "An archive is a folder with a file archive.sqlite in it."
            )
        check_place(config.path)
        frozen = config.frozen is not None
        if frozen:
            _check_closed(config)
        else:
            settle(config.database)
        store = cls(config, fault=fault)
        if config.read_only:
            if not check_version(config.database, frozen=frozen):
                raise ReadOnlyError(
                    f"{config.path.name} was written by an older Backfile and must be brought up to date first.",
                    "Copy it to a disk that can be written and open it there.",
                )
        elif not check_version(config.database):
            store._upgrade()
        return store

    def _upgrade(self) -> None:
        with self.database.writer("bringing the archive up to date"):
            migrate(self.config.database, self.fault)
            with self.database.transaction() as connection:
                meta.put(connection, meta.WRITTEN_BY, __version__)

    def rows(self, ids: Iterable[int]) -> list[ArticleRow | None]:
        """One row an id, in the order asked for; None where the article is gone."""
        with self.database.reading() as connection:
            return reading.rows(connection, ids)

    def close(self) -> None:
        """Close the database; twice is fine."""
        with closing(self.database):
            pass


def _check_closed(config: ArchiveConfig) -> None:
    """Refuse a database of which a part lies in files beside it, which cannot be put in place where nothing is written.

    To read it without that part could show half a change.
    """
    for end in ("-wal", "-journal"):
        beside = config.database.with_name(config.database.name + end)
        if beside.exists() and beside.stat().st_size:
            raise ReadOnlyError(
                f"{config.path.name} is being written elsewhere, or was not closed; and {config.frozen}.",
                "Close it on the computer that has it open, or copy the folder to a disk of this one.",
            )


def _check_free(config: ArchiveConfig) -> None:
    """Refuse a folder of other things, which a person named by mistake; what an interrupted start left is ours."""
    if not config.path.is_dir():
        return
    foreign = sorted(entry.name for entry in config.path.iterdir() if entry.name not in _OURS)
    if foreign:
        raise InputError(
            f"{config.path} is a folder of other things ({foreign[0]} …), not an archive.",
            "Name a new folder, by custom Something.backfile.",
        )


_OURS = frozenset(
    {"archive.lock", "backups", "index", "originals", "pictures", "quarantine", "rules", "thumbnails", "tmp"}
    | {f"archive.sqlite{end}" for end in ("", "-wal", "-shm", "-journal")}
)
