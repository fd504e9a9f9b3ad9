"""Counts and sizes of the whole archive."""

from __future__ import annotations

from pathlib import Path

from archive.model import ArchiveStats
from archive.services.session import Session
from archive.storage import stats


def archive_stats(session: Session, *, quick: bool = False) -> ArchiveStats:
    """As of now. Sizes of originals and pictures are those recorded; of database and index, what is on disk.

    `quick` counts articles, photos, captions and what is indexed, and nothing else.
    """
    engine = session.engine
    with session.store.database.snapshot() as connection:
        counts = stats.counts(connection)
        if quick:
            return ArchiveStats(
                name=session.name,
                articles=counts["articles"],
                photos=counts["photos"],
                captions=counts["captions"],
                indexed=engine.count,
                waiting=counts["waiting"],
                engine=engine.fingerprint,
            )
        groups = stats.groups(connection)
        originals = stats.original_bytes(connection)
        pictures = stats.picture_bytes(connection)
    database = session.config.database
    return ArchiveStats(
        name=session.name,
        articles=counts["articles"],
        photos=counts["photos"],
        captions=counts["captions"],
        formats=groups["formats"],
        years=groups["years"],
        outlets=groups["outlets"],
        languages=groups["languages"],
        database_bytes=sum(_size(database.with_name(database.name + end)) for end in ("", "-wal")),
        originals_bytes=originals,
        pictures_bytes=pictures,
        index_bytes=sum(_size(file) for file in session.config.index.rglob("*")),
        indexed=engine.count,
        waiting=counts["waiting"],
        engine=engine.fingerprint,
    )


def _size(path: Path) -> int:
    try:
        return path.stat().st_size if path.is_file() else 0
    except OSError:
        return 0
