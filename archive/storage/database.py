"""Connections to the one SQLite file: many readers, one writer.

Readers are read-only connections from a pool, used by one thread at a time. Writing goes through one connection,
guarded by a lock between threads and a lock between processes.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Lock, RLock
from time import sleep

from archive.config import Frozen
from archive.errors import ReadOnlyError, StorageError
from archive.storage.blobs import refused
from archive.storage.connecting import connect_reader, connect_writer
from archive.storage.failures import explained
from archive.storage.faults import Fault, no_fault
from archive.storage.lock import WriterLock

WAIT_SECONDS = 5.0  # for another process that writes
LEND_SECONDS = 0.005  # long enough for another thread to wake up and take its turn


class Database:
    """One open SQLite file; owned by the store, usable from any thread."""

    def __init__(
        self, path: Path, *, read_only: bool = False, frozen: Frozen | None = None, fault: Fault = no_fault
    ) -> None:
        self.path = path
        self.read_only = read_only
        self._frozen = frozen
        self.fault = fault
        self._idle: list[sqlite3.Connection] = []
        self._pool_lock = Lock()
        self._writer: sqlite3.Connection | None = None
        self._writing = RLock()
        self._held = 0  # blocks of `writer` that are open, one inside the other
        self._waiting = 0  # threads that want to write and cannot
        self._lent = False
        self._process_lock = WriterLock(path.with_suffix(".lock"))
        self._closed = False
        self._watching: sqlite3.Connection | None = None
        self._seen_version = 0
        self._identity: tuple[int, int] | None = None  # of the file that is open; an open one keeps its number

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """A read-only connection for this block; it sees what was committed before each of its statements."""
        with self._pool_lock:
            connection = self._idle.pop() if self._idle else None
        connection = connection or self._connect_reader()
        try:
            yield connection
        except (sqlite3.DatabaseError, json.JSONDecodeError) as failure:
            raise explained(failure, self.path) from failure
        finally:
            with self._pool_lock:
                closed = self._closed
                if not closed:
                    self._idle.append(connection)
            if closed:
                connection.close()

    def _connect_reader(self) -> sqlite3.Connection:
        return self._recognised(connect_reader(self.path, frozen=self._frozen is not None))

    def _recognised(self, connection: sqlite3.Connection) -> sqlite3.Connection:
        self._identity = self._identity or _identity(self.path)
        return connection

    def _check_place(self) -> None:
        """Refuse to write once another file has the database's place: a backup was restored, or the folder moved.

        What is written to the file that is open would be lost with it.
        """
        if self._identity not in {None, _identity(self.path)}:
            raise StorageError(
                f"The archive is no longer the one that was opened at {self.path.parent}: it was moved or restored.",
                "Close it, and open it where it lies now.",
            )

    @contextmanager
    def snapshot(self) -> Iterator[sqlite3.Connection]:
        """A read-only connection that sees one moment of the database throughout the block."""
        with self.reading() as connection:
            connection.execute("BEGIN")
            try:
                yield connection
            finally:
                connection.execute("COMMIT")

    def refuse_if_read_only(self) -> None:
        """Raise ReadOnlyError, with the reason, where nothing may be written."""
        if self.read_only:
            reason = f": {self._frozen}" if self._frozen else ""
            raise ReadOnlyError(f"The archive is open for reading only{reason}.", "Copy it to a disk of this computer.")

    @contextmanager
    def writer(self, doing: str, *, wait: float = WAIT_SECONDS) -> Iterator[None]:
        """The right to write for this block, over any number of transactions; may be nested.

        Raises ReadOnlyError, ArchiveBusyError when another process keeps it longer than `wait` seconds, and
        StorageError for any OSError of the block.
        """
        self.refuse_if_read_only()
        with self._turn(short=False), self._process_writer(doing, wait):
            yield

    @contextmanager
    def _process_writer(self, doing: str, wait: float) -> Iterator[None]:
        """The right to write as a process; whoever comes second in this process has it already."""
        if self._held:
            self._held += 1
            try:
                yield
            finally:
                self._held -= 1
            return
        with self._process_lock.held(doing, wait=wait):
            self._check_place()
            self._held = 1
            try:
                yield
            except ConnectionError:
                raise  # a pipe, not the disk
            except OSError as failure:
                # Files that are read meet their errors one by one; what comes up to here is the archive's disk.
                raise refused(failure, self.path.parent) from failure
            finally:
                self._held = 0

    @contextmanager
    def _turn(self, *, short: bool) -> Iterator[None]:
        """This thread's turn to write; while a long operation lends its own, only short ones get in."""
        with self._pool_lock:
            self._waiting += 1
        self._writing.acquire()
        while self._lent and not short:
            self._writing.release()
            sleep(LEND_SECONDS)
            self._writing.acquire()
        with self._pool_lock:
            self._waiting -= 1
        try:
            yield
        finally:
            self._writing.release()

    def lend(self) -> None:
        """Let transactions of other threads go first; called inside `writer`, outside of every transaction.

        A correction need not wait for the end of an import. Inside nested blocks nothing happens: the inner one was
        promised to be alone.
        """
        if self._held != 1 or not self._waiting:
            return
        self._lent = True
        self._writing.release()
        try:
            sleep(LEND_SECONDS)  # without, this thread would have the lock back before the others wake up
        finally:
            self._writing.acquire()
            self._lent = False

    @contextmanager
    def transaction(self, doing: str = "a change") -> Iterator[sqlite3.Connection]:
        """The writing connection in a transaction: committed on a clean exit, else as if nothing had been."""
        self.refuse_if_read_only()
        with self._turn(short=True), self._process_writer(doing, WAIT_SECONDS):
            connection = self._writer = self._writer or self._recognised(connect_writer(self.path))
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection
                connection.commit()
                if self._watching is not None:
                    self._version()  # our own change is no news
            except BaseException as failure:
                _roll_back(connection)
                if isinstance(failure, sqlite3.DatabaseError):
                    raise explained(failure, self.path) from failure
                raise

    def changed_elsewhere(self) -> bool:
        """Whether another process committed something since this was last asked; False when asked first. Cheap."""
        before = self._seen_version
        return self._version() != before and before != 0

    def _version(self) -> int:
        with self._pool_lock:
            if self._closed:
                return self._seen_version
            connection = self._watching = self._watching or self._connect_reader()
            (self._seen_version,) = connection.execute("PRAGMA data_version").fetchone()
            return self._seen_version

    def close(self) -> None:
        """Close every connection; readers in use close when their block ends."""
        with self._pool_lock:
            self._closed = True
            idle, self._idle = self._idle, []
            if self._watching is not None:
                self._watching.close()
                self._watching = None
        for connection in idle:
            connection.close()
        with self._writing:
            if self._writer is not None:
                self._writer.close()
                self._writer = None


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _roll_back(connection: sqlite3.Connection) -> None:
    if connection.in_transaction:  # SQLite itself rolls back when the disk is full
        with suppress(sqlite3.Error):
            connection.rollback()
