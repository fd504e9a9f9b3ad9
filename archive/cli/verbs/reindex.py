"""`backfile reindex`."""

from __future__ import annotations

import argparse
from time import monotonic

from archive import Archive
from archive.cli.output import counted, interruptible, print_json


def run(arguments: argparse.Namespace) -> int:
    """Build the index anew."""
    began = monotonic()
    with Archive.open(arguments.archive) as archive, interruptible(quiet=arguments.json) as job:
        archive.reindex(job)
        indexed = archive.stats().indexed
    seconds = round(monotonic() - began, 3)
    if arguments.json:
        print_json({"indexed": indexed, "seconds": seconds})
    else:
        print(f"{counted(indexed, 'article')} indexed in {seconds:.1f} s")
    return 0
