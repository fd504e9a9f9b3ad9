"""What our models answer beyond Qt's own roles."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import Qt

_FIRST = int(Qt.ItemDataRole.UserRole)


class Role(IntEnum):
    """Roles of result, filter and import models."""

    ARTICLE_ID = _FIRST + 1
    ROW = _FIRST + 2  # ArticleRow | None
    SNIPPETS = _FIRST + 3  # tuple[Snippet, ...] | None when not fetched yet
    HEADLINE_MARKS = _FIRST + 4  # tuple[tuple[int, int, int], ...]: code points and the number of the term
    STACK = _FIRST + 5  # (how many stand behind the row, whether they are shown) | None
    LINE = _FIRST + 8  # Line | None when not read yet
    AWAITED = _FIRST + 7  # bool: the row is not read yet
    CAME_OUT = _FIRST + 6  # bool: shown only because its group is open
    FIELD = _FIRST + 10  # of a filter
    VALUE = _FIRST + 11  # of a filter: str | None
    COUNT = _FIRST + 12  # of a filter: int | None
    STATE = _FIRST + 13  # of a filter: "", "include", "exclude"
    ISSUE = _FIRST + 20
