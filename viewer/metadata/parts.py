"""What stands in the column of facts: what shows values, as rows and cards do, and headings and the like between."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from PySide6.QtCore import QRect, Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QWidget

from viewer.metadata.details import Details, Opened
from viewer.metadata.part import Margins, Part
from viewer.metadata.value_button import ValueButton
from viewer.metadata.value_flow import Found, ValueFlow
from viewer.theme import Appearance


class View(Part):
    """Shows values, one of which may be current: its proof and what can be done with it stand below."""

    details_made = Signal(object)  # Details
    resized = Signal()  # it needs another height
    more_wanted = Signal(object)  # what brings out the values that are folded away, step by step

    def __init__(self, look: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._current = False
        self.flow = ValueFlow(look, self)
        self.flow.more_wanted.connect(self._on_flow_more_wanted)
        self.details: Details | None = None  # made when first needed: most are never opened

    def flows(self) -> Iterable[ValueFlow]:
        """All values that it shows."""
        return (self.flow,)

    @property
    def buttons(self) -> Sequence[ValueButton]:
        """The values that can be gone to."""
        return [button for flow in self.flows() for button in flow.buttons]

    def values(self) -> Iterator[Found]:
        """All values, those that are folded away included."""
        return chain.from_iterable(flow.values() for flow in self.flows())

    def set_current(self, opened: Opened | None) -> None:
        """Open it for one of its values, or close it."""
        if opened is None and not self._current:
            return
        self._current = opened is not None
        for flow in self.flows():
            flow.set_open(opened.button if opened else None)
        if opened is not None and self.details is None:
            self.details = Details(self._look, self)
            self.details.resized.connect(self._on_details_resized)
            self.details_made.emit(self.details)
        if self.details is not None:
            self.details.show_opened(opened)
        self.update()
        self._on_details_resized()

    def details_height(self, width: int) -> int:
        """Of what is told of the current value."""
        return self.details.height_in(width) if self.details is not None and self._current else 0

    def place_details(self, box: QRect) -> None:
        """Where it is told."""
        if self.details is not None and self._current:
            self.details.setGeometry(box)

    @Slot()
    def _on_details_resized(self) -> None:
        self.renew()
        self.resized.emit()

    @Slot()
    def _on_flow_more_wanted(self) -> None:
        self.more_wanted.emit(self.flow.unfold())


class Heading(Part):
    """The title of a group, in lines where it is long, with a note at the trailing edge."""

    around = (14, 14, 14, 3)
    GAP = 8

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._title, self._note = QLabel(self), QLabel(self)
        self._title.setObjectName("section")
        self._title.setWordWrap(True)
        self._note.setObjectName("faint")

    def set_words(self, title: str, note: str) -> None:
        """Say this."""
        self._title.setText(title)
        self._note.setText(note)
        self.renew()

    def measure(self, width: int) -> int:
        """The lines of the title, one at least."""
        return max(self._title.heightForWidth(self._title_room(width)), self._note.sizeHint().height())

    def lay_out(self) -> None:
        """The note takes what it needs, the title the rest."""
        room, width, height = self._title_room(self.width()), self.width(), self.height()
        # Absolute: Qt would take left and right by the letter.
        side = Qt.AlignmentFlag.AlignRight if self.mirrored else Qt.AlignmentFlag.AlignLeft
        self._title.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        self._title.setGeometry(width - room if self.mirrored else 0, 0, room, height)
        self._note.setGeometry(0 if self.mirrored else room + self.GAP, 0, width - room - self.GAP, height)

    def _title_room(self, width: int) -> int:
        note = self._note.sizeHint().width() + self.GAP if self._note.text() else 0
        return max(width - note, 1)


class Held(Part):
    """Another widget with some room around it."""

    def __init__(self, widget: QWidget, around: Margins, parent: QWidget) -> None:
        super().__init__(parent)
        self.around, self._widget = around, widget
        widget.setParent(self)
        widget.show()

    def measure(self, _width: int) -> int:
        """As it wants."""
        return self._widget.sizeHint().height()

    def lay_out(self) -> None:
        """As wide as there is room."""
        self._widget.setGeometry(self.rect())
