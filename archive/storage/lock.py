"""One writer at a time, across processes: a lock of the operating system that dies with its holder.

The lock file says who holds it (process, host, since when, doing what) so that a second writer can tell a person.
A stale lock cannot exist: the system drops it with the process, and the text left in the file is only a note.
"""

from __future__ import annotations

import json
import os
import socket
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from time import monotonic, sleep
from typing import IO

from archive.errors import ArchiveBusyError
from archive.storage.blobs import refused

# Beyond the note: Windows locks bytes against reading too, and the note must stay readable.
_BYTE = 1 << 30


class WriterLock:
    """The right to write to one archive."""

    def __init__(self, path: Path) -> None:
        self._path = path

    @contextmanager
    def held(self, doing: str, *, wait: float = 5.0) -> Iterator[None]:
        """Hold the lock; wait up to `wait` seconds for it, then raise ArchiveBusyError that names the holder.

        Raises StorageError where the lock's file cannot be made.
        """
        file = self._open()
        try:
            self._acquire(file, wait)
            try:
                self._sign(file, doing)
                yield
            finally:
                with suppress(OSError):
                    file.truncate(0)
                _unlock(file)
        finally:
            file.close()

    def holder(self) -> str:
        """Who holds the lock, in words; empty when nobody signed."""
        try:
            note = json.loads(self._path.read_text(encoding="utf-8") or "{}")
            since = datetime.fromisoformat(note["since"]).astimezone()  # the time of the reader's clock
            return f"{note['doing']} since {since:%Y-%m-%d %H:%M} (process {note['process']} on {note['host']})"
        except (OSError, ValueError, KeyError, TypeError):
            return ""

    def _open(self) -> IO[bytes]:
        try:
            handle = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o644)
        except OSError as failure:
            raise refused(failure, self._path.parent) from failure
        return os.fdopen(handle, "r+b", buffering=0)  # what a full disk refuses must not be tried again at the end

    def _acquire(self, file: IO[bytes], wait: float) -> None:
        deadline = monotonic() + wait
        while not _try_lock(file):
            if monotonic() >= deadline:
                who = self.holder() or "another process"
                raise ArchiveBusyError(
                    f"The archive is being written: {who}.", "Wait until it is done, then try again."
                )
            sleep(0.05)

    def _sign(self, file: IO[bytes], doing: str) -> None:
        since = datetime.now(UTC).isoformat(timespec="seconds")
        note = {"doing": doing, "since": since, "process": os.getpid(), "host": socket.gethostname()}
        with suppress(OSError):  # only a note: the lock holds without it
            file.seek(0)
            file.truncate(0)
            file.write(json.dumps(note).encode())


if sys.platform == "win32":
    import msvcrt

    def _try_lock(file: IO[bytes]) -> bool:
        os.lseek(file.fileno(), _BYTE, os.SEEK_SET)
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def _unlock(file: IO[bytes]) -> None:
        os.lseek(file.fileno(), _BYTE, os.SEEK_SET)
        msvcrt.locking(file.fileno(), msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _try_lock(file: IO[bytes]) -> bool:
        try:
            fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def _unlock(file: IO[bytes]) -> None:
        fcntl.flock(file.fileno(), fcntl.LOCK_UN)
