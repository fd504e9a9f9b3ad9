"""Articles on their way from one part of the window to another, by drag and drop."""

from __future__ import annotations

import json
from collections.abc import Sequence

from PySide6.QtCore import QMimeData

ARTICLES = "application/x-backfile-articles"
_MOST = 10_000_000  # bytes


def articles_data(ids: Sequence[int]) -> QMimeData:
    """What a drag of these articles carries."""
    data = QMimeData()
    data.setData(ARTICLES, json.dumps(list(ids)).encode("ascii"))
    return data


def dragged_articles(data: QMimeData) -> tuple[int, ...]:
    """The articles of a drag; none where it carries anything else. Another program may have written it."""
    raw = bytes(data.data(ARTICLES).data()) if data.hasFormat(ARTICLES) else b""
    try:
        found = json.loads(raw) if 0 < len(raw) <= _MOST else []
    except ValueError:
        return ()
    return tuple(n for n in found if type(n) is int and n > 0) if isinstance(found, list) else ()
