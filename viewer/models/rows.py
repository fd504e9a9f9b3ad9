"""What was read of articles for lists of results. No Qt."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Mapping

from archive.model import ArticleRow


class RowCache:
    """Rows by article id, the newest few thousand; None stands for an article that is gone."""

    KEPT = 4000

    def __init__(self) -> None:
        self._rows: OrderedDict[int, ArticleRow | None] = OrderedDict()
        self._old: set[int] = set()  # read before something changed; shown until they are read again

    def __contains__(self, article: int) -> bool:
        return article in self._rows

    def get(self, article: int) -> ArticleRow | None:
        """The row, None when the article is gone or was not read."""
        return self._rows.get(article)

    def take(self, rows: Mapping[int, ArticleRow | None]) -> None:
        """These were read just now."""
        for article, row in rows.items():
            self._rows[article] = row
            self._rows.move_to_end(article)
        self._old.difference_update(rows)
        while len(self._rows) > self.KEPT:
            self._old.discard(self._rows.popitem(last=False)[0])

    def missing(self, articles: Iterable[int]) -> list[int]:
        """Those that have to be read."""
        return [article for article in articles if article not in self._rows or article in self._old]

    def has_read(self, articles: Iterable[int]) -> bool:
        """Whether any of these was read, and may be shown as it was."""
        return any(article in self._rows for article in articles)

    def renew(self) -> None:
        """Something changed: what was read has to be read again, and is shown until then."""
        self._old.update(self._rows)

    def clear(self) -> None:
        """Another archive."""
        self._rows.clear()
        self._old.clear()
