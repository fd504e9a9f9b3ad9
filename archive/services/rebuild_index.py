"""Build the index anew from the database."""

from __future__ import annotations

from archive.jobs import JobContext
from archive.services.index_articles import index_waiting, start_anew
from archive.services.session import Session


def rebuild_index(session: Session, job: JobContext) -> None:
    """Throw the index away and fill it from the database; stopped half-way, the next catch-up completes it."""
    with session.store.database.writer("rebuilding the index"):
        start_anew(session)
        index_waiting(session, job)
