"""`backfile queries`: status 1 when a query could not be read."""

from __future__ import annotations

import argparse
import sys

from archive import Archive
from archive.cli.output import interruptible, print_json
from archive.errors import InputError
from archive.exporting.query_counts import query_counts_csv


def run(arguments: argparse.Namespace) -> int:
    """Run every query and print a CSV table of their hits, or write it to a file."""
    with Archive.open(arguments.archive) as archive, interruptible(quiet=arguments.json) as job:
        counts = archive.run_queries(arguments.file, job)
    if arguments.output:
        try:
            arguments.output.write_text(query_counts_csv(counts), "utf-8-sig", newline="")
        except OSError as error:
            raise InputError(
                f"{arguments.output} cannot be written: {error.strerror}.", "Choose another place."
            ) from error
    if arguments.json:
        print_json({"queries": counts})
    elif not arguments.output:
        sys.stdout.write(query_counts_csv(counts).replace("\r\n", "\n"))
    return 1 if any(count.error for count in counts) else 0
