"""`backfile export`."""

from __future__ import annotations

import argparse
import sys

from archive import Archive
from archive.cli.output import clean, counted, interruptible, print_json


def run(arguments: argparse.Namespace) -> int:
    """Export what the query finds; says on standard error what was written, or as JSON on standard output."""
    with Archive.open(arguments.archive) as archive, interruptible(quiet=arguments.json) as job:
        report = archive.export(arguments.query, arguments.format, arguments.output, job, sort=arguments.sort)
    if arguments.json:
        print_json(report)
    else:
        print(
            f"{counted(report.articles, 'article')}, {counted(report.files, 'file')}, {report.bytes:,} bytes:"
            f" {clean(report.output)}",
            file=sys.stderr,
        )
    return 0
