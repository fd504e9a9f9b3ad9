"""Writing for people and machines: machines get standard output alone, people are told the rest on standard error."""

from __future__ import annotations

import json
import signal
import sys
import traceback
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from threading import current_thread, main_thread
from types import FrameType
from typing import Any

from archive.errors import KnownError, QueryError
from archive.jobs import JobContext, Progress
from archive.model import ImportIssue
from archive.model.json import to_json
from archive.version import __version__

_BAR = 24
# Ctrl-C, a shutdown or a service that is stopped, a terminal that is closed (Windows knows no such thing).
_ENDING = tuple(getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name))
_CONTROL = {code: None for code in (*range(32), 127, *range(128, 160)) if code not in (9, 10)}
# Direction overrides could make a name read as another one in the terminal.
_CONTROL |= dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A)))


def print_json(value: Any) -> None:
    """One JSON object on standard output."""
    print(json.dumps(to_json(value), ensure_ascii=False, indent=None))


def print_error(error: KnownError, *, as_json: bool) -> int:
    """One clear line on standard error, for machines the error object as well; returns exit status 2."""
    if as_json:
        position = error.position if isinstance(error, QueryError) else None
        suggestion = error.suggestion if isinstance(error, QueryError) else None
        print_json({"error": {"message": error.message, "position": position, "suggestion": suggestion}})
    print(f"backfile: {clean(f'{error.message} {error.hint}'.strip())}", file=sys.stderr)
    return 2


def print_fault(failure: Exception, *, as_json: bool) -> int:
    """A defect of ours: the report to send on standard error, and what it means; returns exit status 2."""
    traceback.print_exception(failure)
    message = f"A fault of Backfile ended this command ({type(failure).__name__}); what was stored is safe."
    return print_error(
        KnownError(message, f"Please send the lines above to those who make Backfile {__version__}."), as_json=as_json
    )


def clean(text: str) -> str:
    """The text without what would steer the terminal."""
    return text.translate(_CONTROL)


def counted(count: int, one: str, many: str = "") -> str:
    """The count with its noun: "1 article", "1,200 articles"."""
    return f"{count:,} {one if count == 1 else many or f'{one}s'}"


def shortened(text: str, most: int) -> str:
    """The text in at most so many characters; what was cut ends in …"""
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"


def print_issues(issues: Sequence[ImportIssue], *, most: int = 20) -> None:
    """Issues on standard error, one a line."""
    for issue in issues[:most]:
        print(f"{issue.severity}: {clean(issue.locator)}: {clean(issue.message)} [{issue.code}]", file=sys.stderr)
    if len(issues) > most:
        print(f"… and {len(issues) - most:,} more", file=sys.stderr)


def print_pairs(pairs: Mapping[str, object]) -> None:
    """Names and values in two columns; numbers with thousands marked."""
    width = max((len(name) for name in pairs), default=0)
    for name, value in pairs.items():
        shown = f"{value:,}" if isinstance(value, int | float) else clean(str(value))
        print(f"{name:<{width}}  {shown}")


@contextmanager
def interruptible(*, quiet: bool = False) -> Iterator[JobContext]:
    """A job that draws a bar on a terminal and that Ctrl-C cancels, or whoever else asks the process to end.

    A second Ctrl-C interrupts at once. What was ignored before stays so: `nohup` means to go on.
    """
    drawing = sys.stderr.isatty() and not quiet
    job = JobContext(_draw if drawing else _nothing, every=0.1)

    def cancel(number: int, _frame: FrameType | None) -> None:
        if number == signal.SIGINT:
            signal.signal(signal.SIGINT, signal.default_int_handler)
        job.cancel()

    before = {number: signal.getsignal(number) for number in _ENDING}
    heard = {number: handler for number, handler in before.items() if handler not in {None, signal.SIG_IGN}}
    if current_thread() is not main_thread():
        heard = {}  # signals are not ours there: whoever called us stops the job in their own way
    for number in heard:
        signal.signal(number, cancel)
    try:
        yield job
    finally:
        for number, handler in heard.items():
            signal.signal(number, handler)
        if drawing:
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)


def _nothing(_progress: Progress) -> None:
    """Draw nothing."""


def _draw(progress: Progress) -> None:
    if progress.total:
        filled = min(_BAR, _BAR * progress.done // progress.total)
        bar = f"[{'#' * filled}{'.' * (_BAR - filled)}] {progress.done:,}/{progress.total:,}"
    else:
        bar = f"{progress.done:,}"
    made = f"{progress.made:,} articles, " if progress.made else ""
    doing = progress.doing or progress.stage
    print(f"\r\x1b[K{bar} {made}{clean(doing)[-50:]}", end="", file=sys.stderr, flush=True)
