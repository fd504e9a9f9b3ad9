"""`backfile reextract`."""

from __future__ import annotations

import argparse

from archive import Archive
from archive.cli.output import counted, interruptible, print_issues, print_json

_SHOWN = 20
_WIDTH = 48


def _said(value: str | None) -> str:
    line = " ".join((value or "").split())
    return "nothing" if not line else f"“{line}”" if len(line) <= _WIDTH else f"“{line[: _WIDTH - 1]}…”"


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
        for change in report.changes[:_SHOWN]:
            held = " (held by a correction)" if change.held else ""
            print(f"  article {change.article}, {change.field}: {_said(change.old)} → {_said(change.new)}{held}")
        if len(report.changes) > _SHOWN:
            print(f"  … and more: --json lists {len(report.changes):,}")
        if report.missing:
            print(f"{report.missing:,} are no longer found in their originals and were left as they were")
        print_issues(report.issues)
    return 1 if report.failed or report.missing else 0
