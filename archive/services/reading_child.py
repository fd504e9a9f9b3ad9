"""What runs inside a child process: read the file it is given, send what comes of it, wait for the next."""

from __future__ import annotations

import math
import os
import re
import signal
import sys
import traceback
from collections.abc import Iterator
from multiprocessing.connection import Connection
from multiprocessing.reduction import ForkingPickler
from pathlib import Path
from time import monotonic
from typing import Any, Protocol

from archive.errors import BugError, InputError, KnownError
from archive.jobs import JobContext
from archive.model import ImportIssue, RawArticle
from archive.model.encodable import encodable

_NICE = 5
_SURROGATE = re.compile(rb"\xed[\xa0-\xbf]")  # as pickle writes one
ALIVE_EVERY = 0.5  # seconds between signs of life during one long item


_MOST_ISSUES = 1_000  # of one file that are told one by one


class NotKeptError(Exception):
    """The file is not kept as an original, for the reason that the issue states."""

    def __init__(self, issue: ImportIssue) -> None:
        super().__init__(issue.message)
        self.issue = issue


class Work(Protocol):
    """What is to be done with files; sent to the child once, so it must be a plain value."""

    @property
    def memory_bytes(self) -> int:
        """What the child may allocate."""

    def prepare(self) -> None:
        """Load what is needed; called once in the child, before the time limit counts."""

    def original(self, path: Path, job: JobContext) -> tuple[str, int]:
        """Hash the file, keep it if that is wanted; returns its SHA-256 and size. Raises NotKeptError."""

    def read(self, path: Path, job: JobContext) -> Iterator[RawArticle | ImportIssue]:
        """The items of the file."""

    def finish(self, raw: RawArticle, sha256: str) -> Any:
        """What the parent is sent for an article."""


class _Signs(JobContext):
    """A job whose every checkpoint is a sign of life to the parent, and grants the item its time anew."""

    def __init__(self, pipe: Connection, seconds: float) -> None:
        super().__init__()
        self._pipe = pipe
        self._seconds = seconds
        self._sent = 0.0

    def grant(self) -> None:
        """The next item begins: it may use its seconds of the processor."""
        _limit_time(self._seconds)

    def checkpoint(self) -> None:
        super().checkpoint()
        if monotonic() - self._sent > ALIVE_EVERY:
            self._sent = monotonic()
            self.grant()
            self._pipe.send(("alive",))


def serve(pipe: Connection, work: Work, item_seconds: float) -> None:
    """Read files until the parent closes the pipe or dies; `item_seconds` of the processor are one item's share."""
    for ending in {"SIGINT", "SIGHUP"} & set(dir(signal)):  # these go to the parent, too, which decides
        signal.signal(getattr(signal, ending), signal.SIG_IGN)
    if hasattr(os, "nice"):  # whoever looks at the window, or works beside it, goes first
        os.nice(_NICE)
    _limit_memory(work.memory_bytes)
    try:
        work.prepare()
        _send(pipe, ("ready",))
        while True:
            path, first, share, shares = pipe.recv()
            _read(pipe, work, Path(path), first, (share, shares), _Signs(pipe, item_seconds))
    except (EOFError, BrokenPipeError, ConnectionResetError):
        return
    except KnownError as failure:  # the archive's own disk: every further file would fail the same way
        _send(pipe, ("broken", failure))
    except Exception:
        _send(pipe, ("broken", BugError(f"A reading process failed.\n{traceback.format_exc()}")))
    finally:
        # Nothing to flush: what was not sent is lost by design, and threads of libraries must not hold the process.
        sys.stdout.flush()
        os._exit(0)


def _limit_memory(limit: int) -> None:
    try:
        import resource  # not on Windows, where only the time limit protects
    except ImportError:
        return
    _soft, hard = resource.getrlimit(resource.RLIMIT_AS)
    bound = limit if hard == resource.RLIM_INFINITY else min(limit, hard)
    resource.setrlimit(resource.RLIMIT_AS, (bound, hard))


def _limit_time(seconds: float) -> None:
    """Have the system end this process when it uses so many more seconds of the processor.

    Time on a busy machine is not the item's fault, so it is not measured on the clock; see `ReadingPool` for that.
    """
    try:
        import resource
    except ImportError:
        return
    used = sum(resource.getrusage(resource.RUSAGE_SELF)[:2])
    _soft, hard = resource.getrlimit(resource.RLIMIT_CPU)
    bound = math.ceil(used + seconds)
    if hard == resource.RLIM_INFINITY or bound <= hard:
        resource.setrlimit(resource.RLIMIT_CPU, (bound, hard))


def _read(pipe: Connection, work: Work, path: Path, first: int, part: tuple[int, int], job: _Signs) -> None:
    share, shares = part
    try:
        sha256, size = work.original(path, job)
    except (NotKeptError, OSError, InputError) as failure:
        if share == 0:
            _send(pipe, ("issue", _why_not(path, failure)))
        _send(pipe, ("done", False))
        return
    if first == 0:
        _send(pipe, ("original", (sha256, size)))
    issues = 0
    for index, item in enumerate(work.read(path, job)):
        issues += isinstance(item, ImportIssue)
        if index < first:
            continue
        if isinstance(item, ImportIssue):
            if share == 0 and issues <= _MOST_ISSUES:
                _send(pipe, ("issue", item))
        elif index % shares == share:
            _send(pipe, ("extracting", index, item.locator))
            job.grant()
            _send(pipe, _finished(work, item, sha256))
        job.grant()
    if share == 0 and issues > _MOST_ISSUES:
        text = f"There are {issues - _MOST_ISSUES:,} more issues in the file, which are not listed."
        _send(pipe, ("issue", _issue(path, str(path), "more-issues", text)))
    _send(pipe, ("done", True))


def _why_not(path: Path, failure: NotKeptError | OSError | InputError) -> ImportIssue:
    if isinstance(failure, NotKeptError):
        return failure.issue
    reason = failure.message if isinstance(failure, InputError) else f"It cannot be read: {failure.strerror}."
    return _issue(path, str(path), "unreadable", reason)


def _send(pipe: Connection, message: tuple[Any, ...]) -> None:
    """Hand the message to the parent, whose database and outputs take UTF-8 alone."""
    packed = ForkingPickler.dumps(message)
    if _SURROGATE.search(packed):  # or bytes that look like one
        packed = ForkingPickler.dumps(encodable(message))
    pipe.send_bytes(packed)


def _finished(work: Work, raw: RawArticle, sha256: str) -> tuple[str, Any]:
    try:
        return "item", work.finish(raw, sha256)
    except MemoryError:
        return "issue", _issue(raw.path, raw.locator, "memory", "It needs more memory than one item may have.")
    except KnownError:
        raise  # the archive's disk is full or gone: not the item's fault
    except Exception as failure:  # one bad article must not end the file
        message = f"It could not be understood: {type(failure).__name__}: {failure}."
        return "issue", _issue(raw.path, raw.locator, "extraction-failed", message)


def _issue(path: Path | str, locator: str, code: str, message: str) -> ImportIssue:
    return ImportIssue(str(path), locator, "error", code, message)
