"""A label with its values; the current row shows the proof of its value and what can be done with it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from viewer.i18n import number, tr
from viewer.metadata.details import Details, Opened, link, show_details
from viewer.metadata.row_label import RowLabel
from viewer.metadata.value_button import ValueButton
from viewer.metadata.values import Kind, Row, Value
from viewer.theme import Appearance
from viewer.widgets.flow import FlowLayout

LABEL_PIXELS = 92
_SHOWN = 12  # values before "+ 30 more"
_MOST = 400  # values that are shown at all
_CHIPS = frozenset({Kind.CHIP, Kind.CREDIT, Kind.PLATFORM})


class RowView(QWidget):
    """One row, later another; owned by the panel."""

    details_made = Signal(object)  # Details
    buttons_made = Signal(object)  # list of ValueButton, once each: they show other values later
    values_shown = Signal(object)  # the buttons that show other values now

    def __init__(
        self, appearance: Appearance, parent: QWidget | None = None, *, label_pixels: int = LABEL_PIXELS
    ) -> None:
        super().__init__(parent)
        self._appearance, self._label_pixels = appearance, label_pixels
        self._current = False
        self._row = Row("", ())
        self._label = RowLabel(appearance, self)
        self._made: list[ValueButton] = []  # of which the first are shown
        self.buttons: list[ValueButton] = []
        self.pending: tuple[Value, ...] = ()  # without a button: a page can have hundreds of lines that no field used
        self.details: Details | None = None  # made when first needed: most rows are never opened
        self._values = values = QWidget(self)
        self._flow = FlowLayout(values)
        self._more = link("", values)
        self._more.clicked.connect(self.show_all)
        self._column = column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(values)
        line = QHBoxLayout(self)
        line.setContentsMargins(14, 3, 12, 3)
        line.setSpacing(6)
        line.addWidget(self._label, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(column, 1)

    def set_row(self, row: Row) -> None:
        """Show another row, or the same one in another look; nothing of it is current."""
        self.set_current(None)
        self._row = row
        self._label.set_words(row.label, self._appearance.pixels(self._label_pixels))
        self._flow.set_gap(4 if any(value.kind in _CHIPS for value in row.values) else 2)
        self.buttons, self.pending = [], row.values[_SHOWN:]
        self._show_values(row.values[:_SHOWN])

    def _show_values(self, values: Sequence[Value]) -> None:
        """Show these behind those that are shown; buttons that are there are taken first."""
        spare = self._made[len(self.buttons) :][: len(values)]
        for button, value in zip(spare, values, strict=False):
            button.set_value(value, self._row.label)
        new = [ValueButton(value, self._appearance, self._row.label, self._values) for value in values[len(spare) :]]
        self._made += new
        if new:
            self._flow.removeWidget(self._more)
            for button in new:
                self._flow.addWidget(button)
            self._flow.addWidget(self._more)
            self.buttons_made.emit(new)
        shown = [*spare, *new]
        self.buttons = [*self.buttons, *shown]
        for at, button in enumerate(self._made):
            button.setVisible(at < len(self.buttons))
        self._more.setText(tr("+ {count} more").format(count=number(len(self.pending))))
        self._more.setVisible(bool(self.pending))
        self.values_shown.emit(shown)

    def set_current(self, opened: Opened | None) -> None:
        """Open the row for one of its values, or close it."""
        if opened is None and not self._current:
            return
        self._current = opened is not None
        for other in self.buttons:
            other.set_open(opened is not None and other is opened.button)
        before = self.details
        self.details = show_details(self, before, self._column, self._appearance, opened)
        if before is None and self.details is not None:
            self.details_made.emit(self.details)
        self.update()

    @Slot()
    def show_all(self) -> None:
        """Show the values that were too many."""
        more, self.pending = self.pending[:_MOST], ()
        self._show_values(more)

    def button_at(self, number: int) -> ValueButton:
        """The button of a value, by its number among `buttons` and `pending`."""
        if number >= len(self.buttons):
            self.show_all()
        return self.buttons[min(number, len(self.buttons) - 1)]

    def shown_buttons(self) -> Sequence[ValueButton]:
        """The values that can be gone to."""
        return self.buttons

    # Qt interface

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The current row has a wash and a bar at its leading edge."""
        if not self._current:
            return
        theme = self._appearance.theme
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("accent_wash"))
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        painter.fillRect(self.width() - 2 if mirrored else 0, 0, 2, self.height(), theme.colour("accent"))
