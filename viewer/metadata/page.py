"""The facts of one article as rows and cards, one below the other."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from archive.model import FindingRow
from viewer.i18n import number, tr
from viewer.metadata.card_view import CardView
from viewer.metadata.proof import Lines, proof_of
from viewer.metadata.row_view import RowView
from viewer.metadata.timeline import Timeline
from viewer.metadata.value_button import ValueButton
from viewer.metadata.values import Group, Value
from viewer.theme import Appearance

View = RowView | CardView
_CARDS = 40  # photos that are shown; galleries can have hundreds


class FactsPage(QWidget):
    """Made anew for each article; owned by the metadata panel, which is told of every value that is touched."""

    clicked = Signal(object, object)  # View, ValueButton
    focused = Signal(object, object)  # View, ValueButton
    hovered = Signal(object, bool)  # ValueButton, whether the pointer is over it
    step_requested = Signal(object, int)  # ValueButton, a key
    details_made = Signal(object)  # Details

    def __init__(self, groups: Sequence[Group], lines: Lines, appearance: Appearance) -> None:
        super().__init__()
        self.setObjectName("panel")
        self._look, self._lines = appearance, lines
        self._views: list[View] = []
        self._pointed: ValueButton | None = None  # whose mark the pointer is over
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 8, 0, 16)
        self._column.setSpacing(0)
        self._later = QVBoxLayout()  # notes and near-duplicates: looked for after the article is shown
        self._later_at = -1
        for group in groups:
            if group.title == tr("Where it came from"):
                self._column.addLayout(self._later)
                self._later_at = len(self._views)
            self._add(group, self._column)
        self._column.addStretch(1)

    @property
    def views(self) -> Sequence[View]:
        """Rows and cards from top to bottom."""
        return self._views

    @property
    def pictures(self) -> tuple[str, ...]:
        """The pictures that the cards show."""
        return tuple(view.card.picture for view in self._cards() if view.card.picture is not None)

    def buttons(self) -> Iterator[ValueButton]:
        """Every value that can be gone to, in order."""
        for view in self._views:
            yield from view.shown_buttons()

    def starts(self) -> list[int]:
        """Which of `buttons` are the first of their row."""
        buttons = list(self.buttons())
        firsts = (next(iter(view.shown_buttons()), None) for view in self._views)
        return [buttons.index(first) for first in firsts if first is not None]

    def proving(self, start: int, end: int) -> tuple[View, ValueButton, int] | None:
        """The value whose proof is nearest around these words of the text, and the number of that proof."""
        best: tuple[int, View, int, int] | None = None
        for view, place, value in self._values():
            for at, proof in enumerate(value.proofs):
                if proof.start is None or proof.end is None or not proof.start <= start <= end <= proof.end:
                    continue
                more = (proof.end - proof.start) - (end - start)
                if best is None or more < best[0]:
                    best = (more, view, place, at)
        return None if best is None else (best[1], best[1].button_at(best[2]), best[3])

    def at_path(self, path: str) -> tuple[View, ValueButton] | None:
        """The value of a field."""
        return self.first(lambda value: value.path == path)

    def first(self, wanted: Callable[[Value], bool]) -> tuple[View, ValueButton] | None:
        """The first value that is wanted."""
        found = ((view, place) for view, place, value in self._values() if wanted(value))
        view, place = next(found, (None, 0))
        return None if view is None else (view, view.button_at(place))

    def _values(self) -> Iterator[tuple[View, int, Value]]:
        """Every value with its row and its number there, those without a button yet included."""
        for view in self._views:
            for place, value in enumerate([*(button.value for button in view.buttons), *view.pending]):
                yield view, place, value

    def set_thumbnail(self, sha256: str, image: QImage) -> None:
        """A thumbnail has come."""
        for view in self._cards():
            if view.card.picture == sha256:
                view.thumbnail.set_image(image)

    def show_findings(self, rows: Sequence[FindingRow]) -> None:
        """Say on the cards what the photo desk found."""
        for view in self._cards():
            view.show_findings([row for row in rows if row.index == view.card.index])

    def show_more(self, groups: Sequence[Group]) -> None:
        """Groups that were looked for meanwhile, above where the article came from; once for a page."""
        if self._later_at < 0:
            return
        after = self._views[self._later_at :]
        del self._views[self._later_at :]
        for group in groups:
            self._add(group, self._later)
        self._later_at = -1
        self._views += after

    def _cards(self) -> Iterator[CardView]:
        return (view for view in self._views if isinstance(view, CardView))

    def _add(self, group: Group, column: QVBoxLayout) -> None:
        column.addWidget(_heading(group))
        for row in group.rows:
            view = RowView(row, self._look)
            column.addWidget(view)
            self._take(view)
        if group.moments:
            self._add_timeline(group, column)
        for card in group.cards[:_CARDS]:
            holder = QHBoxLayout()
            holder.setContentsMargins(12, 2, 12, 6)
            shown = CardView(card, self._look)
            holder.addWidget(shown)
            column.addLayout(holder)
            self._take(shown)
        if len(group.cards) > _CARDS:
            note = QLabel(tr("The first {count} photos are shown.").format(count=number(_CARDS)))
            note.setObjectName("faint")
            note.setContentsMargins(14, 2, 14, 2)
            column.addWidget(note)

    def _add_timeline(self, group: Group, column: QVBoxLayout) -> None:
        line = Timeline(group.moments, self._look)
        line.activated.connect(self._on_timeline_activated)
        line.pointed.connect(self._on_timeline_pointed)
        holder = QHBoxLayout()
        holder.setContentsMargins(14, 4, 14, 2)
        holder.addWidget(line)
        column.addLayout(holder)

    def _on_timeline_activated(self, path: str) -> None:
        found = self.at_path(path)
        if found is not None:
            self.clicked.emit(*found)

    def _on_timeline_pointed(self, path: str) -> None:
        """As if the pointer were over the value itself."""
        found = self.at_path(path) if path else None
        if self._pointed is not None:
            self.hovered.emit(self._pointed, False)
        self._pointed = found[1] if found else None
        if self._pointed is not None:
            self.hovered.emit(self._pointed, True)

    def _take(self, view: View) -> None:
        self._views.append(view)
        view.details_made.connect(self.details_made)
        view.buttons_made.connect(partial(self._on_buttons_made, view))
        self._on_buttons_made(view, view.buttons)

    def _on_buttons_made(self, view: View, buttons: Sequence[ValueButton]) -> None:
        for button in buttons:
            self._connect(view, button)

    def _connect(self, view: View, button: ValueButton) -> None:
        button.clicked.connect(partial(self._on_button_clicked, view, button))
        button.focused.connect(partial(self.focused.emit, view, button))
        button.hovered.connect(partial(self.hovered.emit, button))
        button.step_requested.connect(partial(self.step_requested.emit, button))
        button.setToolTip("\n".join(proof_of(field, self._lines) for field in button.value.proofs[:4]))

    def _on_button_clicked(self, view: View, button: ValueButton, _checked: bool = False) -> None:
        self.clicked.emit(view, button)


def _heading(group: Group) -> QWidget:
    heading = QWidget()
    title = QLabel(group.title)
    title.setObjectName("section")
    note = QLabel(group.note)
    note.setObjectName("faint")
    line = QHBoxLayout(heading)
    line.setContentsMargins(14, 14, 14, 3)
    line.addWidget(title)
    line.addStretch(1)
    line.addWidget(note)
    return heading
