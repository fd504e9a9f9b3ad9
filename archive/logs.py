"""A log that rotates: what ran and what failed, never what articles say.

One file for the window and one for commands, in the folder where the system keeps such things, each at most 1 MB with
three older ones beside it. A traceback is written without the message of its exception, which could quote an article;
`BACKFILE_LOG=DEBUG` writes it whole, for a person who looks for a fault in their own archive.
"""

from __future__ import annotations

import logging
import os
import sys
import traceback
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

LEVEL = "BACKFILE_LOG"  # a variable of the environment: DEBUG, INFO (the default), WARNING or ERROR
BYTES, OLDER = 1_000_000, 3
_LOGGERS = ("archive", "viewer", "qt")
_LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR")


def log_folder(environment: Mapping[str, str] = os.environ, platform: str = sys.platform) -> Path:
    """Where logs lie: the XDG state folder, `~/Library/Logs`, or the local application data of Windows."""
    home = Path(environment.get("HOME") or environment.get("USERPROFILE") or Path.home())
    if platform == "darwin":
        return home / "Library" / "Logs" / "Backfile"
    if platform == "win32":
        return Path(environment.get("LOCALAPPDATA") or home / "AppData" / "Local") / "Backfile" / "Logs"
    return Path(environment.get("XDG_STATE_HOME") or home / ".local" / "state") / "backfile"


@contextmanager
def logged(name: str) -> Iterator[Path]:
    """Keep the log `name`.log during the block; yields its path. A disk that refuses is no reason not to work."""
    # Here and not above: most commands keep no log.
    from logging.handlers import RotatingFileHandler

    wanted = os.environ.get(LEVEL, "").upper()
    level = wanted if wanted in _LEVELS else "INFO"
    path = log_folder() / f"{name}.log"
    with suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)

    class Handler(RotatingFileHandler):
        """Goes on when it cannot write: a second window may be rotating the file, or the disk be full."""

        def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - named by the standard library
            """Drop the record."""

    handler = Handler(path, maxBytes=BYTES, backupCount=OLDER, encoding="utf-8", errors="backslashreplace", delay=True)
    handler.setFormatter(_Discreet(whole=level == "DEBUG"))
    loggers = [logging.getLogger(logger) for logger in _LOGGERS]
    before = [logger.level for logger in loggers]
    for logger in loggers:
        logger.addHandler(handler)
        logger.setLevel(level)
    try:
        yield path
    finally:
        for logger, earlier in zip(loggers, before, strict=True):
            logger.removeHandler(handler)
            logger.setLevel(earlier)
        handler.close()


class _Discreet(logging.Formatter):
    """Time, process, level, place, message; of an exception the kind and the lines of code that led to it."""

    def __init__(self, *, whole: bool) -> None:
        super().__init__("%(asctime)s %(process)d %(levelname)s %(name)s: %(message)s")
        self._whole = whole

    def format(self, record: logging.LogRecord) -> str:
        """As text; formatted for this log alone, as other handlers may write the exception whole."""
        kept, record.exc_text = record.exc_text, None
        try:
            return super().format(record)
        finally:
            record.exc_text = kept

    def formatException(self, ei: logging._SysExcInfoType) -> str:  # noqa: N802 - named by the standard library
        """The traceback; without the messages of its exceptions unless everything is wanted."""
        if self._whole:
            return super().formatException(ei)
        chain: list[str] = []
        error = ei[1]
        while error is not None and len(chain) < 10:
            lines = "".join(traceback.format_tb(error.__traceback__))
            chain.insert(0, f"{lines}{type(error).__module__}.{type(error).__qualname__}")
            error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
        return "\n\nthen\n\n".join(chain)
