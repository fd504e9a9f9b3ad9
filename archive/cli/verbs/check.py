"""`backfile check`."""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path

from archive import Archive
from archive.cli.output import clean, counted, interruptible, print_json
from archive.errors import NotAnArchiveError
from archive.jobs import JobContext
from archive.model.check import CheckReport, Difference
from archive.services.check_archive import restore_database


def run(arguments: argparse.Namespace) -> int:
    """Check, and repair when asked to; status 1 while a difference is open or was set aside."""
    with interruptible(quiet=arguments.json) as job:
        report = _check(arguments.archive, job, arguments.repair)
    if arguments.json:
        print_json(report)
    else:
        _print(report)
    return 0 if report.sound else 1


def _check(folder: Path, job: JobContext, repair: bool) -> CheckReport:
    try:
        report = _open_and_check(folder, job, repair)
    except NotAnArchiveError:
        if not repair or not (folder / "archive.sqlite").exists():
            raise
        return _restored(folder, job)
    damaged = any(difference.kind == "database-damaged" for difference in report.differences)
    return _restored(folder, job) if damaged and repair else report


def _restored(folder: Path, job: JobContext) -> CheckReport:
    mended: Difference = restore_database(folder)
    report = _open_and_check(folder, job, repair=True)
    return replace(report, differences=(mended, *report.differences))


def _open_and_check(folder: Path, job: JobContext, repair: bool) -> CheckReport:
    with Archive.open(folder) as archive:
        return archive.check(job, repair=repair)


def _print(report: CheckReport) -> None:
    print(
        f"{counted(report.articles, 'article')}, {counted(report.originals, 'original')}, "
        f"{counted(report.pictures, 'picture')}, "
        f"{report.indexed:,} indexed, {report.seconds:.1f} s"
    )
    for difference in report.differences:
        print(f"{difference.state}: {difference.kind} {clean(difference.item)}: {difference.meaning}")
    if not report.differences:
        print("Everything is as it was stored.")
