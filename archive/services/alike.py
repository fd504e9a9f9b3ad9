"""Articles like others: groups of near-duplicates, and more about the same."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from archive.services.session import Session
from archive.storage import near, reading


class Alike:
    """Likeness between the articles of one open archive; usable from any thread."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def near_duplicates(self, article_id: int) -> list[int]:
        """The articles whose wording is nearly that of this one; `ArticleRow.similar` counts them."""
        with self._session.store.database.reading() as connection:
            return near.near_duplicates(connection, article_id)

    def grouped(self, ids: Iterable[int]) -> list[tuple[int, ...]]:
        """The ids of a result with near-duplicates together, each group where its first member stood.

        A group begins with its best-ranked article, the others follow in the order of the result; most groups are
        one article. Likeness is passed on: where b is like a and c like b, all three are one group.
        """
        ordered = list(ids)
        with self._session.store.database.reading() as connection:
            pairs = near.pairs_among(connection, ordered)
        return _grouped(ordered, pairs)

    def query(self, article_id: int) -> str | None:
        """A query that finds articles about the same, the likest first, without this one.

        Its words are those that this article has often and few others have, weighted by that. None when the article
        is unknown or has no such word.
        """
        from archive.index.similar import more_like
        from archive.index.unparse import unparse

        with self._session.store.database.snapshot() as connection:
            record = reading.record(connection, article_id)
        if record is None:
            return None
        engine, article = self._session.engine, record.article
        text = "\n\n".join(filter(None, (article.headline, article.deck, article.body)))
        found = more_like(
            text, article.language, lambda word: engine.frequency("all", word), engine.count, but=article_id
        )
        return None if found is None else unparse(found)


def _grouped(ordered: Sequence[int], pairs: Iterable[tuple[int, int]]) -> list[tuple[int, ...]]:
    leader = {article: article for article in ordered}

    def find(article: int) -> int:
        while leader[article] != article:
            leader[article] = article = leader[leader[article]]
        return article

    for one, other in pairs:
        leader[find(one)] = find(other)
    groups: dict[int, list[int]] = {}
    for article in leader:
        groups.setdefault(find(article), []).append(article)
    return [tuple(group) for group in groups.values()]
