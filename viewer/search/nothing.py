"""What stands in the place of the results where there are none, with the next step."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from viewer.i18n import isolated, joined, number, tr
from viewer.search.completion import Offer
from viewer.search.query_text import without_filters
from viewer.theme import Appearance
from viewer.widgets.empty import EmptyState

_OFFERED = 4  # words that begin like the one that was typed
_ENDINGS = frozenset({"word", "value"})


@dataclass(frozen=True, slots=True)
class NextSteps:
    """What is offered where there is nothing to list; `drop_filters` only where there are some."""

    no_archive: Sequence[QAction] = ()
    empty_archive: Sequence[QAction] = ()
    drop_filters: Sequence[QAction] = ()
    nothing_found: Sequence[QAction] = ()


class NoResults(EmptyState):
    """Owned by the results panel."""

    query_requested = Signal(str)

    def __init__(self, appearance: Appearance, steps: NextSteps, parent: QWidget | None = None) -> None:
        super().__init__(appearance, "search", tr("Opening…"), parent=parent)
        self._steps = steps
        self._query: str | None = None  # that found nothing
        self._offered: list[QAction] = []
        self._latest: tuple[str, Sequence[Offer]] = "", ()

    def say_no_archive(self) -> None:
        """None is open, and what can be done."""
        text = tr("Open one, or start with the sample archive.")
        self._tell(tr("No archive is open"), text, self._steps.no_archive, icon="archive")

    def say_opening(self, words: str) -> None:
        """An archive is being opened."""
        self._tell(words, tr("This takes a moment the first time."), (), icon="archive")

    def say_nothing(self, query: str) -> None:
        """The query finds nothing, or there is nothing to find; what was offered for the same query stays."""
        if query == self._query:
            return
        if not query.strip():
            text = tr("Drop files or folders here, or choose what to import.")
            self._tell(tr("This archive is empty"), text, self._steps.empty_archive, icon="imports")
            return
        filtered = without_filters(query) != " ".join(query.split())
        text = tr("Try fewer words or fewer filters; quotes and = look for exact forms only.")
        steps = (*(self._steps.drop_filters if filtered else ()), *self._steps.nothing_found)
        self._tell(tr("Nothing found"), text, steps)
        self._query = query
        self.offer(*self._latest)  # they may have come first

    def offer(self, query: str, offers: Sequence[Offer]) -> None:
        """Words that begin like the one that is being typed; only while the query that found nothing is the same."""
        self._latest = query, offers
        found = [offer for offer in offers if offer.kind in _ENDINGS][:_OFFERED]
        if query != self._query or not found:
            return
        begun = query[found[0].start : found[0].end]
        text = tr("No article has “{word}”. These begin with it:").format(word=isolated(begun))
        self._tell(tr("Nothing found yet"), text, [self._completing(query, offer) for offer in found])
        self._query = query

    def _completing(self, query: str, offer: Offer) -> QAction:
        """A step that asks for the query with the word completed."""
        action = QAction(joined(offer.text, number(offer.count) if offer.count else "").replace("&", "&&"), self)
        action.setData(query[: offer.start] + offer.text + query[offer.end :])
        action.triggered.connect(self._on_action_triggered)
        self._offered.append(action)
        return action

    @Slot()
    def _on_action_triggered(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.query_requested.emit(action.data())

    def _tell(self, title: str, text: str, steps: Sequence[QAction], *, icon: str = "search") -> None:
        gone = [action for action in self._offered if action not in steps]
        self._offered = [action for action in self._offered if action in steps]
        self._query = None
        self.say(title, text, steps, icon=icon)
        for action in gone:
            action.deleteLater()
