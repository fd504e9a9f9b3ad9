"""Groups of facts placed one below the other, what is seen first at once and the rest in turns of the event loop."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain, islice

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from archive.model import FindingRow
from viewer.i18n import tr
from viewer.metadata.card_view import CardView
from viewer.metadata.row_view import RowView
from viewer.metadata.timeline import Timeline
from viewer.metadata.values import Card, Group, Row
from viewer.theme import Appearance

View = RowView | CardView
_CARDS = 40  # photos that are shown; galleries can have hundreds
_AT_ONCE, _A_TURN = 24, 6  # parts that are placed when an article comes, as many as are seen; and in each turn after


class Heading(QWidget):
    """The title of a group, with a note."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._title, self._note = QLabel(), QLabel()
        self._title.setObjectName("section")
        self._note.setObjectName("faint")
        line = QHBoxLayout(self)
        line.setContentsMargins(14, 14, 14, 3)
        line.addWidget(self._title)
        line.addStretch(1)
        line.addWidget(self._note)

    def set_words(self, title: str, note: str) -> None:
        """Say this."""
        self._title.setText(title)
        self._note.setText(note)


class _Section:
    """A part of the page with a place of its own in the column."""

    def __init__(self, column: QVBoxLayout) -> None:
        self.column = QVBoxLayout()
        self.views: list[View] = []
        column.addLayout(self.column)

    def place(self, widget: QWidget, view: View | None = None) -> None:
        """Show it below what is there; a row is a view itself, a card stands in what holds it."""
        self.column.addWidget(widget)
        shown = widget if isinstance(widget, RowView) else view
        if shown is not None:
            self.views.append(shown)
        widget.show()

    def clear(self) -> Iterator[QWidget]:
        """Empty it; rows and headings are handed back for what comes next."""
        self.views.clear()
        items = (self.column.itemAt(at) for at in range(self.column.count()))
        for widget in [widget for item in items if item is not None and (widget := item.widget()) is not None]:
            # Not takeAt: its item would live on and be told of new heights in the place of the one that comes next.
            self.column.removeWidget(widget)
            if isinstance(widget, RowView | Heading):
                yield widget
            else:
                widget.hide()
                widget.deleteLater()


class FactsColumn(QWidget):
    """Shows the facts of one article after the other.

    Rows and headings are filled anew, not made anew: making and styling a hundred widgets takes longer than the eye
    allows. `views` are complete whenever they are asked for.
    """

    view_made = Signal(object)  # View: once each, rows show other values later
    timeline_made = Signal(object)  # Timeline

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.setObjectName("panel")
        self._look = appearance
        self._pictures: tuple[str, ...] = ()
        self._images: dict[str, QImage] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 16)
        column.setSpacing(0)
        # What the article says; what is looked for after it is shown, such as notes and near-duplicates; its origin.
        self._says, self._around, self._origin = self._sections = tuple(_Section(column) for _ in range(3))
        column.addStretch(1)
        self._rows: list[RowView] = []  # not in use, as are the headings
        self._headings: list[Heading] = []
        self._filling: Iterator[None] = iter(())
        self._turn = QTimer(self, interval=0)
        self._turn.timeout.connect(self._on_turn)

    def show_groups(self, groups: Sequence[Group]) -> None:
        """Show these from the top, in the place of what was shown."""
        self._images = {}
        self._pictures = tuple(card.picture for group in groups for card in group.cards[:_CARDS] if card.picture)
        kept = [widget for section in self._sections for widget in section.clear()]
        # In front and in order: a row of many values is likely to have many again.
        self._rows[:0] = (widget for widget in kept if isinstance(widget, RowView))
        self._headings[:0] = (widget for widget in kept if isinstance(widget, Heading))
        cut = next((at for at, group in enumerate(groups) if group.title == tr("Where it came from")), len(groups))
        self._filling = chain(self._place(groups[:cut], self._says), self._place(groups[cut:], self._origin))
        self._fill(_AT_ONCE)
        for spare in (*self._rows, *self._headings):
            spare.hide()
        self.adjustSize()

    def show_more(self, groups: Sequence[Group], findings: Sequence[FindingRow]) -> None:
        """What was looked for meanwhile: groups above where the article came from, and findings on the cards."""
        self._filling = chain(self._filling, self._show_findings(findings), self._place(groups, self._around))
        self._turn.start()

    @property
    def settled(self) -> bool:
        """Whether all is shown."""
        return not self._turn.isActive()

    @property
    def views(self) -> Sequence[View]:
        """Rows and cards from top to bottom."""
        self.finish()
        return [view for section in self._sections for view in section.views]

    def finish(self) -> None:
        """Place now what is left, and lay it out."""
        if not self.settled:
            self._fill(None)
            self.adjustSize()

    @property
    def pictures(self) -> tuple[str, ...]:
        """The pictures that the cards show, or will."""
        return self._pictures

    def set_thumbnail(self, sha256: str, image: QImage) -> None:
        """A thumbnail has come, maybe before its card was placed."""
        self._images[sha256] = image
        for view in self._cards():
            if view.card.picture == sha256:
                view.thumbnail.set_image(image)

    def _cards(self) -> Iterator[CardView]:
        return (view for view in self._says.views if isinstance(view, CardView))

    def _fill(self, parts: int | None) -> None:
        """Place so many parts, or all that are left."""
        placed = sum(1 for _ in islice(self._filling, parts))
        if parts is None or placed < parts:
            self._turn.stop()
        else:
            self._turn.start()

    @Slot()
    def _on_turn(self) -> None:
        self._fill(_A_TURN)

    def _place(self, groups: Sequence[Group], section: _Section) -> Iterator[None]:
        """Place the groups, part by part."""
        for group in groups:
            heading = self._headings.pop(0) if self._headings else Heading(self)
            heading.set_words(group.title, group.note)
            section.place(heading)
            yield
            for row in group.rows:
                section.place(self._row(row))
                yield
            if group.moments:
                line = Timeline(group.moments, self._look)
                self.timeline_made.emit(line)
                section.place(_held(line, (14, 4, 14, 2), self))
                yield
            for card in group.cards[:_CARDS]:
                shown = self._card(card)
                section.place(_held(shown, (12, 2, 12, 6), self), shown)
                yield
            if len(group.cards) > _CARDS:
                note = QLabel(tr("The first %n photos are shown.", _CARDS), self)
                note.setObjectName("faint")
                note.setContentsMargins(14, 2, 14, 2)
                section.place(note)

    def _row(self, row: Row) -> RowView:
        if self._rows:
            view = self._rows.pop(0)
        else:
            view = RowView(self._look, self)
            self.view_made.emit(view)
        view.set_row(row)
        return view

    def _card(self, card: Card) -> CardView:
        view = CardView(card, self._look)
        self.view_made.emit(view)
        if card.picture in self._images:
            view.thumbnail.set_image(self._images[card.picture])
        return view

    def _show_findings(self, findings: Sequence[FindingRow]) -> Iterator[None]:
        for view in self._cards():
            view.show_findings([row for row in findings if row.index == view.card.index])
            yield


def _held(widget: QWidget, margins: tuple[int, int, int, int], parent: QWidget) -> QWidget:
    """The widget with some room around it."""
    holder = QWidget(parent)
    line = QHBoxLayout(holder)
    line.setContentsMargins(*margins)
    line.addWidget(widget)
    return holder
