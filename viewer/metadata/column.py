"""Groups of facts placed one below the other: as many as fit into a moment, the rest in turns of the event loop."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain, takewhile
from time import perf_counter

from PySide6.QtCore import QRect, QTimer, Slot
from PySide6.QtGui import QImage, QPaintEvent
from PySide6.QtWidgets import QWidget

from archive.model import FindingRow
from viewer.metadata.card_view import CardView
from viewer.metadata.maker import CARDS, PartMaker
from viewer.metadata.part import Part
from viewer.metadata.parts import View
from viewer.metadata.values import Group
from viewer.theme import Appearance
from viewer.widgets.ground import fill_ground

_ABOVE, _BELOW = 8, 16


class FactsColumn(QWidget):
    """Shows the facts of one article after the other.

    No turn of the event loop takes longer than `TURN_SECONDS` and one part; `views` are complete whenever
    they are asked for.
    """

    TURN_SECONDS = 0.008

    def __init__(self, appearance: Appearance, *, clock: Callable[[], float] = perf_counter) -> None:
        super().__init__()
        self.setObjectName("panel")
        self._look, self._clock = appearance, clock
        self.maker = PartMaker(appearance, self)
        self.maker.resized.connect(self._arrange)
        self.maker.more_wanted.connect(self._go_on_with)
        self._pictures: tuple[str, ...] = ()
        self._images: dict[str, QImage] = {}
        # What the article says; what is looked for after it is shown, such as notes and near-duplicates; its origin.
        self._says: list[Part] = []
        self._around: list[Part] = []
        self._origin: list[Part] = []
        self._order: list[Part] = []  # as it was told to screen readers
        self._needed = self._least = 0  # pixels from top to bottom
        self._filling: Iterator[None] = iter(())
        self._turn = QTimer(self, interval=0)
        self._turn.timeout.connect(self._on_turn)

    def set_stacked(self, stacked: bool) -> None:
        """Labels above their values from now on, or beside them."""
        self.maker.set_stacked(stacked, self._parts())
        self._arrange()

    def show_groups(self, groups: Sequence[Group]) -> None:
        """Show these from the top, in the place of what was shown."""
        self._images = {}
        self._pictures = tuple(card.picture for group in groups for card in group.cards[:CARDS] if card.picture)
        self.setUpdatesEnabled(False)
        self.maker.take_back(self._parts())
        for section in (self._says, self._around, self._origin):
            section.clear()
        cut = next((at for at, group in enumerate(groups) if group.origin), len(groups))
        self._filling = chain(self._place(groups[:cut], self._says), self._place(groups[cut:], self._origin))
        self._fill(self._clock() + self.TURN_SECONDS)
        self.maker.hide_spare()
        self.setUpdatesEnabled(True)

    def show_more(self, groups: Sequence[Group], findings: Sequence[FindingRow]) -> None:
        """What was looked for meanwhile: groups above where the article came from, and findings on the cards."""
        self._go_on_with(chain(self._show_findings(findings), self._place(groups, self._around)))

    @property
    def settled(self) -> bool:
        """Whether all is shown."""
        return not self._turn.isActive()

    @property
    def views(self) -> Sequence[View]:
        """Rows and cards from top to bottom."""
        self.finish()
        return [part for part in self._parts() if isinstance(part, View)]

    def finish(self) -> None:
        """Place now what is left."""
        if not self.settled:
            self._fill(None)

    @property
    def pictures(self) -> tuple[str, ...]:
        """The pictures that the cards show, or will."""
        return self._pictures

    def set_thumbnail(self, sha256: str, image: QImage) -> None:
        """A thumbnail has come, maybe before its card was placed."""
        self._images[sha256] = image
        for view in self._shown_cards():
            if view.card is not None and view.card.picture == sha256:
                view.thumbnail.set_image(image)

    def _parts(self) -> Iterator[Part]:
        return chain(self._says, self._around, self._origin)

    def _shown_cards(self) -> Iterator[CardView]:
        return (part for part in self._says if isinstance(part, CardView))

    # turns

    def _fill(self, end: float | None) -> None:
        """Place one part, and more until it is so late; or all that are left."""
        for _part in self._filling:
            if end is not None and self._clock() >= end:
                self._turn.start()
                break
        else:
            self._turn.stop()
        self._arrange()

    @Slot()
    def _on_turn(self) -> None:
        self._fill(self._clock() + self.TURN_SECONDS)

    @Slot(object)
    def _go_on_with(self, more: Iterable[None]) -> None:
        self._filling = chain(self._filling, more)
        self._turn.start()

    # parts

    def _place(self, groups: Iterable[Group], section: list[Part]) -> Iterator[None]:
        """Place the groups, part by part; to find out how high each is belongs to its work."""
        for part in chain.from_iterable(self.maker.parts_of(group) for group in groups):
            section.append(part)
            if isinstance(part, CardView) and part.card is not None and part.card.picture in self._images:
                part.thumbnail.set_image(self._images[part.card.picture])
            part.height_in(max(self.width() - part.around[0] - part.around[2], 1))
            yield

    def _show_findings(self, findings: Sequence[FindingRow]) -> Iterator[None]:
        for view in self._shown_cards():
            view.show_findings([row for row in findings if view.card is not None and row.index == view.card.index])
            yield

    # where they stand

    def fit(self, width: int, least: int) -> None:
        """Be so wide, and at least so high."""
        anew, self._least = width != self.width(), least
        self.resize(width, self.height())
        if anew:
            self._arrange()
        else:
            self._be_high()

    @Slot()
    def _arrange(self) -> None:
        """Let every part stand below the one before, and be as high as all of them."""
        y = _ABOVE
        for part in self._parts():
            left, top, right, bottom = part.around
            room = max(self.width() - left - right, 1)
            height = part.height_in(room)
            part.place(QRect(left, y + top, room, height))
            y += top + height + bottom
        self._needed = y + _BELOW
        self._tell_order()
        self._be_high()

    def _be_high(self) -> None:
        """As high as needed; while it is filled no lower than before, or the bar that scrolls it would come and go."""
        kept = 0 if self.settled else self.height()
        self.resize(self.width(), max(self._needed, self._least, kept))

    def _tell_order(self) -> None:
        """Screen readers read from the back to the front."""
        order = list(self._parts())
        same = sum(1 for _ in takewhile(lambda pair: pair[0] is pair[1], zip(order, self._order, strict=False)))
        self._order = order
        for part in order[same:]:
            part.raise_()

    # Qt interface

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground of all parts."""
        fill_ground(self, event, self._look.theme.colour("panel"))
