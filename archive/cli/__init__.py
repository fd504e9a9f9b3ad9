"""The command `backfile`: every verb a service, every output for a person or for a machine.

Exit status: 0 done, 1 done with findings or failed items, 2 wrong usage or bad input, 130 interrupted.
"""

from __future__ import annotations

import io
import logging
import multiprocessing
import os
import sys
from collections.abc import Sequence
from importlib import import_module

from archive.cli.arguments import VERBS, check_archive_name, parse_arguments
from archive.cli.output import print_error, print_fault
from archive.errors import KnownError
from archive.jobs import Cancelled
from archive.logs import logged
from archive.version import __version__

_LOG = logging.getLogger(__name__)
_LOGGED = frozenset({"import", "reextract", "check", "backup", "reindex"})  # long, or changing an archive

DONE, FINDINGS, USAGE, INTERRUPTED = 0, 1, 2, 130

__all__ = ["DONE", "FINDINGS", "INTERRUPTED", "USAGE", "main"]


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit status and raises nothing but SystemExit of `--help` and `--version`.

    What nobody foresaw is told with its traceback, for a report, and a line that says what it means.
    """
    multiprocessing.freeze_support()  # a child process of a frozen bundle starts here, too
    arguments = list(sys.argv[1:] if argv is None else argv)
    _set_outputs(for_machine="--json" in arguments or "--jsonl" in arguments)
    try:
        return _run(arguments)
    except KnownError as error:
        return print_error(error, as_json="--json" in arguments)
    except (Cancelled, KeyboardInterrupt):
        print("backfile: interrupted; what was done stays", file=sys.stderr)
        return INTERRUPTED
    except BrokenPipeError:
        # The reader of our output went away (`| head`): not an error, but Python would complain at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except Exception as failure:
        return print_fault(failure, as_json="--json" in arguments)


def _set_outputs(*, for_machine: bool) -> None:
    """What the terminal's charset lacks is spelled rather than ending the command; JSON is UTF-8 (RFC 8259, 8.1)."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8" if for_machine else None, errors="backslashreplace")


def _run(arguments: list[str]) -> int:
    if _is_for_viewer(arguments):
        if arguments and not arguments[0].startswith("-"):
            check_archive_name(arguments[0])
        # By name: the archive must work where the viewer is not installed, and never depends on it.
        return int(import_module("viewer.app").main(arguments) or 0)
    parsed = parse_arguments(arguments)
    verb = import_module(f"archive.cli.verbs.{VERBS[parsed.verb].module}")
    if parsed.verb not in _LOGGED:
        return int(verb.run(parsed))
    with logged("commands"):
        _LOG.info("Backfile %s: %s begins", __version__, parsed.verb)
        try:
            status = int(verb.run(parsed))
        except KnownError as error:
            _LOG.warning("%s: %s", parsed.verb, error)
            raise
        except Exception:
            _LOG.exception("%s: a fault", parsed.verb)
            raise
        _LOG.info("%s ends with status %d", parsed.verb, status)
    return status


def _is_for_viewer(arguments: list[str]) -> bool:
    """No verb: an archive to open, a screenshot to take, or nothing at all."""
    if not arguments:
        return True
    first = arguments[0]
    return first not in VERBS and first not in {"-h", "--help", "--version"}
