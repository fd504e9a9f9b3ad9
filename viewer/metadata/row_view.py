"""A label with its values; the current row shows the proof of its value and what can be done with it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from viewer.i18n import number, tr
from viewer.metadata.details import Details, Opened, link, show_details
from viewer.metadata.row_label import RowLabel
from viewer.metadata.value_button import ValueButton
from viewer.metadata.values import Kind, Row
from viewer.theme import Appearance
from viewer.widgets.flow import FlowLayout

LABEL_PIXELS = 92
_SHOWN = 12  # values before "+ 30 more"
_MOST = 400  # values that are shown at all
_CHIPS = frozenset({Kind.CHIP, Kind.CREDIT, Kind.PLATFORM})


class RowView(QWidget):
    """One row; owned by the panel."""

    details_made = Signal(object)  # Details
    buttons_made = Signal(object)  # list of ValueButton: those that were too many at first

    def __init__(
        self, row: Row, appearance: Appearance, parent: QWidget | None = None, *, label_width: int = 0
    ) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._current = False
        label = RowLabel(row.label, label_width or appearance.pixels(LABEL_PIXELS), appearance, self)
        self._label = row.label
        self.buttons = [ValueButton(value, appearance, row.label) for value in row.values[:_SHOWN]]
        self.pending = row.values[_SHOWN:]  # no buttons yet: a page can have hundreds of lines that no field used
        self.details: Details | None = None  # made when first needed: most rows are never opened
        values = QWidget(self)
        self._flow = FlowLayout(values, 4 if any(value.kind in _CHIPS for value in row.values) else 2)
        self._more = _more_button(len(self.pending), values)
        for button in self.buttons:
            self._flow.addWidget(button)
        if self._more is not None:
            self._flow.addWidget(self._more)
            self._more.clicked.connect(self.show_all)
        self._column = column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(values)
        line = QHBoxLayout(self)
        line.setContentsMargins(14, 3, 12, 3)
        line.setSpacing(6)
        line.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(column, 1)

    def set_current(self, opened: Opened | None) -> None:
        """Open the row for one of its values, or close it."""
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
        made = [ValueButton(value, self._appearance, self._label) for value in self.pending[:_MOST]]
        self.pending = ()
        for button in made:
            self._flow.addWidget(button)
        self.buttons += made
        if self._more is not None:
            self._more.hide()
        if made:
            self.buttons_made.emit(made)

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


def _more_button(count: int, parent: QWidget) -> QPushButton | None:
    return link(tr("+ {count} more").format(count=number(count)), parent) if count > 0 else None
