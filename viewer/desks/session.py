"""Where a person was when the window was closed, and going back there at the next start."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path

from PySide6.QtCore import QByteArray, QObject, QTimer, Slot

from viewer.articles import Opened
from viewer.main_window import MODES
from viewer.parts import Parts
from viewer.search.ask import Found

STATE = "session"  # among the states of the window


@dataclass(frozen=True, slots=True)
class Place:
    """In which archive, what was searched, on which page, what was read and how far down (0 to 1)."""

    archive: str
    query: str = ""
    mode: str = "search"
    article: int = 0
    read: float = 0.0


class SessionDesk(QObject):
    """Owned by the window. The article comes back only where nobody has gone on to another one meanwhile."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.window)
        self._parts = parts
        self._wanted: Place | None = None
        parts.search.counted.connect(self._on_search_counted)
        parts.articles.opened.connect(self._on_articles_opened)

    def state(self) -> dict[str, QByteArray]:
        """Where the person is, to be kept with the states of the window; nothing where no archive is open."""
        parts, archive = self._parts, self._parts.keeper.archive
        if archive is None:
            return {}
        article = parts.reader.article
        here = Place(
            str(archive.config.path),
            parts.header.bar.text,
            parts.window.mode,
            article.id if article is not None else 0,
            parts.reader.how_far(),
        )
        return {STATE: QByteArray(json.dumps(asdict(here)).encode())}

    def go_back(self, path: Path) -> None:
        """The search and the page at once, the article with the answer; for the archive at `path`, not yet open."""
        place = _read(self._parts.settings.window_state(STATE))
        if place is not None and Path(place.archive) == path:
            self._wanted = place
            self._parts.header.bar.set_text(place.query)
            self._parts.window.show_mode(place.mode)

    @Slot(object)
    def _on_search_counted(self, found: Found) -> None:
        wanted, results = self._wanted, self._parts.results
        if wanted is None:
            return
        row = results.rows.row_of(wanted.article)
        if found.answer.query != wanted.query or row < 0 or results.view.currentIndex().row() > 0:
            self._wanted = None
        elif row > 0:
            results.choose_row(row)

    @Slot(object)
    def _on_articles_opened(self, opened: Opened) -> None:
        wanted = self._wanted
        if wanted is not None and opened.article is not None and opened.article.id == wanted.article:
            self._wanted = None
            QTimer.singleShot(0, self, lambda: self._parts.reader.read_on_at(wanted.read))  # once it is laid out


def _read(state: QByteArray | None) -> Place | None:
    """What `state` wrote; None for anything else."""
    try:
        data = json.loads(bytes(state.data())) if state is not None else None
        place = Place(**data) if isinstance(data, dict) else None
    except (ValueError, TypeError):
        return None
    sound = (
        place is not None
        and all(isinstance(text, str) for text in (place.archive, place.query))
        and place.mode in {mode for mode, _icon in MODES}
        and isinstance(place.article, int)
        and isinstance(place.read, float)
    )
    return place if sound else None
