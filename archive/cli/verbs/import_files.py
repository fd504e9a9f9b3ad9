"""`backfile import`."""

from __future__ import annotations

import argparse

from archive import Archive
from archive.cli.output import counted, interruptible, print_issues, print_json
from archive.model import ImportReport
from archive.services.walk_files import check_paths


def run(arguments: argparse.Namespace) -> int:
    """Import; status 1 when an item failed."""
    check_paths(arguments.paths)  # before an archive is made for nothing
    with (
        Archive.open(arguments.archive, create=True, jobs=arguments.jobs) as archive,
        interruptible(quiet=arguments.json) as job,
    ):
        report = archive.import_paths(arguments.paths, job)
    if arguments.json:
        print_json(report)
    else:
        print(in_words(report))
        print_issues(report.issues)
    return 1 if report.failed else 0


def in_words(report: ImportReport) -> str:
    """The report as a person reads it."""
    parts = [f"{report.added:,} added"]
    rest = {"updated": report.updated, "unchanged": report.unchanged}
    parts += [f"{count:,} {name}" for name, count in rest.items() if count]
    parts += [counted(report.duplicates, "duplicate")] if report.duplicates else []
    parts += [f"{report.failed:,} failed"] if report.failed else []
    what = f"{counted(report.articles, 'article')} in {counted(report.files, 'file')}"
    return f"{what}: {', '.join(parts)}; {counted(report.images, 'picture')}; {report.seconds:.1f} s"
