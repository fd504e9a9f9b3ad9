"""Near-duplicates in a list of results: one stands for all, until it is opened. No Qt."""

from __future__ import annotations

from collections.abc import Sequence

Groups = Sequence[tuple[int, ...]]


class Stacks:
    """Which articles stand behind which; owned by a result model."""

    def __init__(self, groups: Groups = ()) -> None:
        self.heads: list[int] = [group[0] for group in groups]
        self._behind = {group[0]: group[1:] for group in groups if len(group) > 1}
        self._opened: dict[int, int] = {}  # article that came out → the one that stood for it

    def __bool__(self) -> bool:
        return bool(self._behind)

    def behind(self, article: int) -> tuple[int, ...]:
        """The articles that this one stands for."""
        return self._behind.get(article, ())

    def is_open(self, article: int) -> bool:
        """Whether those behind it are shown below it."""
        return any(self._opened.get(other) == article for other in self.behind(article)[:1])

    def head_of(self, article: int) -> int:
        """The article that stands, or stood, for this one: itself where it stands alone."""
        return self._opened.get(article, article)

    def came_out(self, article: int) -> bool:
        """Whether the article is shown only because its group is open."""
        return article in self._opened

    def toggle(self, article: int) -> int:
        """Open or close the group; by how many rows the list grows (negative: shrinks)."""
        behind = self.behind(article)
        if self.is_open(article):
            for other in behind:
                del self._opened[other]
            return -len(behind)
        self._opened.update(dict.fromkeys(behind, article))
        return len(behind)
