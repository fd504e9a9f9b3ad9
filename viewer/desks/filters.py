"""What is chosen in the filters, and what they ask for."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from viewer.desks.search import SearchDesk
from viewer.parts import Parts
from viewer.search.query_text import without_filters


class FilterDesk(QObject):
    """Owned by the window."""

    def __init__(self, parts: Parts, search: SearchDesk) -> None:
        super().__init__(parts.window)
        self._parts, self._search = parts, search
        parts.actions.handle("clear_filters", self.clear)

    @Slot()
    def clear(self) -> None:
        """Keep the words, drop the filters."""
        self._search.ask(without_filters(self._parts.header.bar.text))

    @Slot()
    def on_filters_facets_wanted(self) -> None:
        """Count what was opened."""
        self._parts.search.set_facets(self._parts.filters.wanted_facets)
        self._parts.search.search_now()

    @Slot(str)
    def on_filters_value_wanted(self, field: str) -> None:
        """The keyboard goes to the search bar, where a value of the field is typed and completed."""
        bar = self._parts.header.bar
        bar.set_text(f"{bar.text} {field}:".lstrip())
        bar.setFocus()
        bar.complete_requested.emit(bar.text, len(bar.text))
