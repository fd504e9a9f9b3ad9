"""When the tour is given: once, on the sample archive, and when it is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from viewer.archives import samples_path
from viewer.desks.search import SearchDesk
from viewer.parts import Parts
from viewer.tour import Tour
from viewer.widgets.callout import Callout

if TYPE_CHECKING:
    from archive import Archive

FIRST_MS = 600  # the first results are up


class TourDesk(QObject):
    """Owned by the window."""

    def __init__(self, parts: Parts, search: SearchDesk, *, offer: bool) -> None:
        """With `offer`, the tour is given by itself when the sample archive is opened for the first time."""
        super().__init__(parts.window)
        self._parts, self._search, self._offer = parts, search, offer
        self._wanted = False
        targets = {
            "search": parts.header,
            "filters": parts.filters,
            "reader": parts.reader,
            "metadata": parts.metadata,
            "modes": parts.window.rail,
        }
        self.tour = Tour(Callout(parts.window, parts.appearance), targets, self._ask, self)
        self.tour.ended.connect(self._on_tour_ended)
        parts.keeper.opened.connect(self._on_keeper_opened)
        parts.window.mode_changed.connect(self._on_window_mode_changed)
        parts.actions.handle("tour", self.start)

    @Slot()
    def start(self) -> None:
        """Show around, on the sample archive where none is open."""
        if self._parts.keeper.archive is None:
            self._wanted = True
            self._parts.keeper.open_samples()
            return
        self._parts.window.show_mode("search")
        self.tour.start()

    def _ask(self, query: str) -> None:
        """Only the sample archive is known to have something to find; another is left as it is."""
        archive = self._parts.keeper.archive
        if archive is not None and archive.config.path == samples_path():
            self._search.ask(query)

    @Slot(object)
    def _on_keeper_opened(self, archive: Archive) -> None:
        first = archive.config.path == samples_path() and not self._parts.settings.preferences.tour_seen
        if self._wanted or (first and self._offer):
            self._wanted = False
            QTimer.singleShot(FIRST_MS, self, self.start)

    @Slot(str)
    def _on_window_mode_changed(self, mode: str) -> None:
        if mode != "search":  # its parts are out of sight
            self.tour.end()

    @Slot(bool)
    def _on_tour_ended(self, lost_keyboard: bool) -> None:
        self._parts.settings.change(tour_seen=True)
        if lost_keyboard and self._parts.window.mode == "search":
            self._parts.header.bar.setFocus()
