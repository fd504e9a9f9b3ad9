"""Near-duplicates in the results, and more about the same."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from viewer.desks.search import SearchDesk
from viewer.i18n import tr
from viewer.parts import Parts


class SimilarDesk(QObject):
    """Owned by the window."""

    def __init__(self, parts: Parts, search: SearchDesk) -> None:
        super().__init__(parts.window)
        self._parts, self._search = parts, search
        parts.search.alike_found.connect(self._on_search_alike_found)
        parts.actions.handle("group_similar", self.group_similar)
        parts.actions.handle("toggle_similar", self.toggle_similar)
        parts.actions.handle("more_like_this", self.more_like_this)

    @Slot(bool)
    def group_similar(self, grouped: bool) -> None:
        """Near-duplicates together or not, also next time."""
        self._parts.settings.change(group_similar=grouped)
        self._parts.search.set_grouped(grouped)

    @Slot()
    def toggle_similar(self) -> None:
        """Show or hide what stands behind the result at hand."""
        self._parts.results.toggle_stack(self._parts.results.view.currentIndex().row())

    @Slot()
    def more_like_this(self) -> None:
        """Search for articles about the same as the one that is read."""
        if self._parts.articles.current is not None:
            self._parts.search.find_alike(self._parts.articles.current.id)

    @Slot(object)
    def _on_search_alike_found(self, query: str | None) -> None:
        """Ask it, so that it can be seen and changed."""
        if query is None:
            self._parts.window.messages.show_message(tr("This article has no words that set it apart."), level="warn")
        else:
            self._search.ask(query)
