"""What the rows on screen lack, and while a person scrolls, those that come next."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from viewer.search.views import ResultViews


class ReadAhead(QObject):
    """Owned by the results panel; looks at the views when the events at hand are worked off."""

    wanted = Signal(object, object)  # ids of rows to be read, ids whose snippets are wanted

    AROUND = 6  # rows above and below the screen that are read with it
    LAID = 10  # that are laid out while a person scrolls
    AHEAD = 60  # that are read while a person scrolls
    FAST_MS = 40  # between two steps of whoever scrolls fast

    def __init__(self, views: ResultViews, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._views = views
        self._scrolls = False
        self._around = 0
        self._tick = QTimer(self, interval=0, singleShot=True)
        self._tick.timeout.connect(self._on_tick)
        self._fast = QTimer(self, interval=self.FAST_MS, singleShot=True)
        self._fast.timeout.connect(self.look)
        views.changed.connect(self.look)
        views.scrolled.connect(self._on_views_scrolled)

    @property
    def settled(self) -> bool:
        """Whether nothing is about to be asked for."""
        return not (self._tick.isActive() or self._fast.isActive())

    def start_over(self) -> None:
        """Another answer: whoever types reads the first rows, and those alone."""
        self._scrolls, self._around = False, 0
        self._tick.start()

    @Slot()
    def look_around(self) -> None:
        """The typing has paused: the rows next to those on screen, too."""
        self._around = self.AROUND
        self._tick.start()

    @Slot()
    def look(self) -> None:
        """Other rows are on screen, or there is more to show of them."""
        self._tick.start()

    @Slot()
    def _on_views_scrolled(self) -> None:
        self._scrolls, self._around = True, self.AROUND
        self._fast.start()
        self._tick.start()

    @Slot()
    def _on_tick(self) -> None:
        views = self._views
        rows, snippets = views.missing(self._around)
        ahead = views.missing(self.AHEAD)[0] if self._scrolls else []
        if rows or len(ahead) > self.AHEAD // 2:
            # Whoever scrolls fast is shown what the rows are first, and why they were found when there is time.
            self.wanted.emit(ahead or rows, [] if self._scrolls else snippets)
        elif (snippets or ahead) and not self._fast.isActive():
            self.wanted.emit(ahead, snippets)
        elif self._scrolls and views.view is views.list and views.list.prepare(self.LAID):
            self._tick.start()
