"""Makes what stands in the column of facts, or fills what stood there before: making and styling takes longer."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLabel, QWidget

from viewer.i18n import tr
from viewer.metadata.card_view import CardView
from viewer.metadata.part import Part
from viewer.metadata.parts import Heading, Held, View
from viewer.metadata.row_view import RowView
from viewer.metadata.timeline import Timeline
from viewer.metadata.values import Card, Group, Row
from viewer.theme import Appearance

CARDS = 40  # photos that are shown; galleries can have hundreds


class PartMaker(QObject):
    """Owned by the column, whose children the parts are."""

    flow_made = Signal(object, object)  # View, ValueFlow: once each, they show other values later
    details_made = Signal(object)  # Details
    timeline_made = Signal(object)  # Timeline
    resized = Signal()  # a part needs another height
    more_wanted = Signal(object)  # what brings out the values that are folded away, step by step

    def __init__(self, look: Appearance, column: QWidget) -> None:
        super().__init__(column)
        self._look, self._column = look, column
        self._stacked = False
        self._rows: list[RowView] = []  # not in use, as are the cards and the headings
        self._cards: list[CardView] = []
        self._headings: list[Heading] = []

    def set_stacked(self, stacked: bool, shown: Iterable[Part]) -> None:
        """Labels above their values from now on, or beside them; also in what is shown."""
        self._stacked = stacked
        for part in shown:
            if isinstance(part, RowView | CardView):
                part.set_stacked(stacked)

    def take_back(self, parts: Iterable[Part]) -> None:
        """These are shown no more. In front and in order: a row of many values is likely to have many again."""
        parts = list(parts)
        self._rows[:0] = [part for part in parts if isinstance(part, RowView)]
        self._cards[:0] = [part for part in parts if isinstance(part, CardView)]
        self._headings[:0] = [part for part in parts if isinstance(part, Heading)]
        for part in parts:
            if isinstance(part, Held):
                part.hide()
                part.deleteLater()

    def hide_spare(self) -> None:
        """Let nothing be seen of what is not in use."""
        for spare in (*self._rows, *self._cards, *self._headings):
            spare.hide()

    def parts_of(self, group: Group) -> Iterator[Part]:
        """What shows the group, one part after the other."""
        heading = self._headings.pop(0) if self._headings else Heading(self._column)
        heading.set_words(group.title, group.note)
        yield heading
        yield from (self._row(row) for row in group.rows)
        if group.moments:
            line = Timeline(group.moments, self._look)
            self.timeline_made.emit(line)
            yield Held(line, (14, 4, 14, 2), self._column)
        yield from (self._card(card) for card in group.cards[:CARDS])
        if len(group.cards) > CARDS:
            note = QLabel(tr("The first %n photos are shown.", CARDS))
            note.setObjectName("faint")
            yield Held(note, (14, 2, 14, 2), self._column)

    def _row(self, row: Row) -> RowView:
        if self._rows:
            view = self._rows.pop(0)
        else:
            view = RowView(self._look, self._column)
            self._wire(view)
        view.set_stacked(self._stacked)
        view.set_row(row)
        return view

    def _card(self, card: Card) -> CardView:
        if self._cards:
            view = self._cards.pop(0)
        else:
            view = CardView(self._look, self._column)
            view.flow_made.connect(partial(self.flow_made.emit, view))
            self._wire(view)
        view.set_stacked(self._stacked)
        view.set_card(card)
        return view

    def _wire(self, view: View) -> None:
        view.resized.connect(self.resized)
        view.more_wanted.connect(self.more_wanted)
        view.details_made.connect(self.details_made)
        self.flow_made.emit(view, view.flow)
