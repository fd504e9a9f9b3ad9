"""Where a query's words stand: marks over one article, snippets for many."""

from __future__ import annotations

from collections.abc import Iterable

from archive.index.highlight import Highlighter, Mark
from archive.index.query import parse
from archive.model import Snippet
from archive.services.search_articles import resolved
from archive.services.session import Session
from archive.storage import reading


def snippets(session: Session, ids: Iterable[int], query: str) -> dict[int, tuple[Snippet, ...]]:
    """For each id that exists, the best pieces of the fields that matched; raises QueryError."""
    highlighter = _highlighter(session, query)
    found = {}
    with session.store.database.snapshot() as connection:
        for article_id in ids:
            record = reading.record(connection, article_id)
            if record is not None:
                article = record.article
                found[article_id] = highlighter.snippets(article, record.fields, record.text, article.language)
    return found


def marks(session: Session, article_id: int, query: str) -> tuple[Mark, ...]:
    """The matching words of the stored text in order, in code points; none for an unknown id; raises QueryError."""
    highlighter = _highlighter(session, query)
    with session.store.database.snapshot() as connection:
        record = reading.record(connection, article_id)
    if record is None:
        return ()
    return highlighter.marks(record.article, record.fields, record.text, record.article.language)


def _highlighter(session: Session, query: str) -> Highlighter:
    return Highlighter(resolved(session, parse(query)), session.engine.expand)
