"""`backfile backup`."""

from __future__ import annotations

import argparse

from archive import Archive
from archive.cli.output import clean, interruptible, print_json
from archive.services.back_up import restore_backup


def run(arguments: argparse.Namespace) -> int:
    """Make a backup, or restore one."""
    if arguments.restore:
        restore_backup(arguments.archive, arguments.restore)
        path, done = arguments.restore, "restored from"
    else:
        with Archive.open(arguments.archive) as archive, interruptible(quiet=arguments.json) as job:
            path, done = archive.back_up(job), "backed up to"
    if arguments.json:
        print_json({"backup": str(path), "restored": bool(arguments.restore)})
    else:
        print(f"{done} {clean(str(path))}")
    return 0
