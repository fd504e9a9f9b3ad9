"""The label of a row: wrapped, on the same base line as the value beside it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QWidget

from viewer.metadata.set_lines import set_lines
from viewer.theme import Appearance

_LINES = 4
_DOWN = 1  # as much as the values have above them


class RowLabel(QLabel):
    """A QLabel to screen readers; drawn by hand because Qt hangs tall scripts lower than the values beside them."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = appearance
        self._said = ("", 0.0)  # words and text scale
        self._laid: dict[int, tuple[QTextLayout, int, float]] = {}  # by width

    def set_words(self, text: str) -> None:
        """Say this, or the same in another look."""
        said = text, self._look.scale
        if said != self._said:
            self._said = said
            self._laid.clear()
            self.setText(text)
            self.update()

    def _laid_out(self, width: int) -> tuple[QTextLayout, int, float]:
        """The words in lines, how many, and their height."""
        if width not in self._laid:
            if len(self._laid) > 2:  # somebody drags the edge of the panel
                self._laid.clear()
            self._laid[width] = self._lay_out(width)
        return self._laid[width]

    def _lay_out(self, width: int) -> tuple[QTextLayout, int, float]:
        font = self._look.font()
        metrics = QFontMetricsF(font)
        layout = QTextLayout(self.text(), font)
        layout.setCacheEnabled(True)  # it is drawn again and again; without, Qt shapes the words each time
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        # QTextLayout takes left and right by the letter.
        option.setAlignment(Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft)
        layout.setTextOption(option)
        step = metrics.height() + 1
        lines, _rest = set_lines(layout, max(width, 1), metrics, step, _LINES)
        return layout, lines, lines * step

    # Qt interface

    def heightForWidth(self, width: int) -> int:
        """Pixels that the lines need."""
        return int(self._laid_out(width)[2] + 0.999) + 2 * _DOWN

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The words in the soft ink."""
        painter = QPainter(self)
        painter.setPen(self._look.theme.colour("soft"))
        layout, lines, _height = self._laid_out(self.width())
        for number in range(lines):
            layout.lineAt(number).draw(painter, QPointF(0, _DOWN))
