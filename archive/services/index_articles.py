"""Bring the index in step with the database: what the outbox lists is indexed, then struck off.

Rows leave the outbox only after the engine's commit, and putting a document twice is the same as once, so a crash at
any moment costs at most a batch of work done again.
"""

from __future__ import annotations

import logging

from archive.index.engine import IndexDocument
from archive.jobs import JobContext, Progress
from archive.model import ArticleRecord, Changes
from archive.services.make_document import make_document
from archive.services.session import Session
from archive.storage import meta, outbox, reading
from archive.storage.reading import Extras

BATCH = 2_000
_LOG = logging.getLogger(__name__)


def catch_up(session: Session, job: JobContext) -> None:
    """Index what waits; everything, when the index is gone or was built by other rules. Does nothing when read-only."""
    if session.config.read_only:
        return
    with session.store.database.reading() as connection:
        built_by = meta.get(connection, meta.INDEX_FINGERPRINT)
        waiting = outbox.count(connection)
        articles = connection.execute("SELECT count(*) FROM articles").fetchone()[0]
    stale = built_by != session.engine.fingerprint or (session.engine.count == 0 and articles > waiting)
    if not waiting and (not stale or not articles):
        return
    with session.store.database.writer("indexing"):
        job.meanwhile = session.store.database.lend
        if stale:
            start_anew(session)
        index_waiting(session, job)


def start_anew(session: Session) -> None:
    """Empty the index and list every article in the outbox."""
    # The outbox first: after a crash in between, the index is full of what will be put into it once more.
    with session.store.database.transaction("indexing") as connection:
        outbox.add_everything(connection)
        connection.execute("DELETE FROM meta WHERE key = ?", (meta.INDEX_FINGERPRINT,))
    session.engine.clear()


def index_waiting(session: Session, job: JobContext) -> None:
    """Index everything that the outbox lists, batch by batch; raises Cancelled between articles."""
    database = session.store.database
    done = 0
    with database.reading() as connection:
        total = outbox.count(connection)
    while True:
        with database.reading() as connection:
            batch = outbox.waiting(connection, BATCH)
        if not batch:
            break
        job.rest()
        job.advance(Progress(done, total, stage="indexing"))
        _index(session, batch, job)
        done += len(batch)
    with database.reading() as connection:
        recorded = meta.get(connection, meta.INDEX_FINGERPRINT)
    if recorded != session.engine.fingerprint:
        with database.transaction("indexing") as connection:
            meta.put(connection, meta.INDEX_FINGERPRINT, session.engine.fingerprint)
    if done:
        session.notify(Changes(kinds=frozenset({"index"})))


def _index(session: Session, batch: list[tuple[int, int]], job: JobContext) -> None:
    database, fault = session.store.database, session.store.fault
    with session.engine.batch() as index:
        with database.snapshot() as connection:
            for article_id, _revision in batch:
                job.checkpoint()
                record = reading.record(connection, article_id)
                if record is None:
                    index.delete(article_id)
                else:
                    index.put(_document(article_id, record, reading.extras(connection, article_id)))
        fault("index.put")
    fault("index.committed")
    with database.transaction("indexing") as connection:
        outbox.remove(connection, batch)
    fault("outbox.cleared")


def _document(article_id: int, record: ArticleRecord, extras: Extras) -> IndexDocument:
    try:
        return make_document(article_id, record, extras)
    except Exception:  # a record of a shape nobody foresaw must not keep all others out of the index
        _LOG.exception("article %d is indexed by its text alone", article_id)
        return IndexDocument(article_id, record.article.language, {"body": (record.text,)})
