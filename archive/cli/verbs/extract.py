"""`backfile extract`."""

from __future__ import annotations

import argparse

from archive.cli.output import interruptible, print_issues
from archive.model import ImportIssue
from archive.services.extract_files import extract_files
from archive.services.open_archive import default_jobs


def run(arguments: argparse.Namespace) -> int:
    """Print records as they come; status 1 when an item failed."""
    failed = False
    with interruptible() as job:
        for found in extract_files(arguments.paths, job, jobs=arguments.jobs or default_jobs()):
            if isinstance(found, ImportIssue):
                print_issues([found])
                failed = failed or found.severity == "error"
            else:
                print(found)
    return 1 if failed else 0
