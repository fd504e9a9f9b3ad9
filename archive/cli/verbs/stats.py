"""`backfile stats`."""

from __future__ import annotations

import argparse

from archive import Archive
from archive.cli.output import clean, print_json, print_pairs
from archive.model import ArchiveStats

_GROUPS = ("formats", "years", "outlets", "languages")
_MOST = 12


def run(arguments: argparse.Namespace) -> int:
    """Print the counts."""
    with Archive.open(arguments.archive) as archive:
        stats = archive.stats()
    if arguments.json:
        print_json(stats)
    else:
        _print(stats)
    return 0


def _print(stats: ArchiveStats) -> None:
    print_pairs(
        {
            "archive": stats.name,
            "articles": stats.articles,
            "photos": stats.photos,
            "captions": stats.captions,
            "indexed": stats.indexed,
            "waiting for the index": stats.waiting,
            "database, bytes": stats.database_bytes,
            "originals, bytes": stats.originals_bytes,
            "pictures, bytes": stats.pictures_bytes,
            "index, bytes": stats.index_bytes,
            "engine": stats.engine,
        }
    )
    for group in _GROUPS:
        values = getattr(stats, group)
        shown = ", ".join(f"{clean(str(value))} {count:,}" for value, count in list(values.items())[:_MOST])
        more = f" … and {len(values) - _MOST:,} more" if len(values) > _MOST else ""
        print(f"{group}: {shown}{more}")
