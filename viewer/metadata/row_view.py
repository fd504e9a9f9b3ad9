"""A label with its values; the current row shows the proof of its value and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from viewer.metadata.part import Margins
from viewer.metadata.parts import View
from viewer.metadata.row_label import RowLabel
from viewer.metadata.values import Row
from viewer.theme import Appearance

LABEL_PIXELS = 92
_GAP = 3  # beside the label; values have some room of their own


class RowView(View):
    """One row, later another."""

    def __init__(
        self,
        look: Appearance,
        parent: QWidget,
        *,
        label_pixels: int = LABEL_PIXELS,
        inside: Margins = (14, 3, 12, 3),
    ) -> None:
        super().__init__(look, parent)
        self._label_pixels, self._inside = label_pixels, inside
        self._stacked = False
        self._label = RowLabel(look, self)

    def set_row(self, row: Row) -> None:
        """Show another row, or the same one in another look; nothing of it is current."""
        self.set_current(None)
        self._label.set_words(row.label)
        self.flow.show([(row.label, value) for value in row.values])

    def set_stacked(self, stacked: bool) -> None:
        """The label above its values, not beside them: where they would have too little room."""
        if stacked != self._stacked:
            self._stacked = stacked
            self.renew()

    def measure(self, width: int) -> int:
        """Pixels that it needs in this width."""
        label, values = self._boxes(width)
        below = self.details_height(values.width())
        return max(label.bottom() + 1, values.bottom() + 1 + below) + self._inside[3]

    def lay_out(self) -> None:
        """The label beside the values or above them."""
        label, values = self._boxes(self.width())
        if self.mirrored:
            label.moveLeft(self.width() - label.left() - label.width())
            values.moveLeft(self.width() - values.left() - values.width())
        self._label.setGeometry(label)
        self.flow.place(values.left(), values.top(), values.width(), mirrored=self.mirrored)
        below = self.details_height(values.width())
        self.place_details(QRect(values.left(), values.bottom() + 1, values.width(), below))

    def _boxes(self, width: int) -> tuple[QRect, QRect]:
        """Of the label and of the values, from left to right."""
        left, top, right, _bottom = self._inside
        room = max(width - left - right, 1)
        if self._stacked:
            above = self._label.heightForWidth(room)
            return QRect(left, top, room, above), QRect(left, top + above, room, self.flow.height_in(room))
        label = self._look.pixels(self._label_pixels)
        beside = max(room - label - _GAP, 1)
        values = QRect(left + label + _GAP, top, beside, self.flow.height_in(beside))
        return QRect(left, top, label, self._label.heightForWidth(label)), values

    # Qt interface

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The current row has a wash and a bar at its leading edge."""
        if not self._current:
            return
        theme = self._look.theme
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("accent_wash"))
        painter.fillRect(self.width() - 2 if self.mirrored else 0, 0, 2, self.height(), theme.colour("accent"))
