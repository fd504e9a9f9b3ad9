"""`backfile reextract`."""

from __future__ import annotations

import argparse

from archive import Archive
from archive.cli.output import counted, interruptible, print_issues, print_json


def run(arguments: argparse.Namespace) -> int:
    """Extract stale articles again; status 1 when an item failed or was not found again."""
    with Archive.open(arguments.archive) as archive, interruptible(quiet=arguments.json) as job:
        report = archive.reextract(job)
    if arguments.json:
        print_json(report)
    else:
        print(f"{counted(report.articles, 'article')}: {report.changed:,} changed, {report.unchanged:,} as they were")
        for name, count in report.fields.items():
            print(f"  {name}: {count:,}")
        if report.missing:
            print(f"{report.missing:,} are no longer found in their originals and were left as they were")
        print_issues(report.issues)
    return 1 if report.failed or report.missing else 0
