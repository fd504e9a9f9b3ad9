"""One article with everything known of it."""

from __future__ import annotations

from archive.model import StoredArticle
from archive.services.session import Session
from archive.storage import reading


def show_article(session: Session, article_id: int) -> StoredArticle | None:
    """The article with fields, provenance and history as of one moment, or None."""
    with session.store.database.snapshot() as connection:
        return reading.stored_article(connection, article_id)


def original_bytes(session: Session, article_id: int) -> bytes:
    """The file that the article came from, byte for byte; empty for an unknown id or an original that is lost."""
    with session.store.database.reading() as connection:
        found = connection.execute("SELECT sha256 FROM articles WHERE id = ?", (article_id,)).fetchone()
    return (session.store.originals.read(found[0]) if found else None) or b""
