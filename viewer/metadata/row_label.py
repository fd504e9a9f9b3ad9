"""The label of a row: wrapped, on the same base line as the value beside it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from viewer.metadata.set_lines import set_lines
from viewer.theme import Appearance

_LINES = 4
_DOWN = 1  # as much as the values have above them


class RowLabel(QLabel):
    """A QLabel to screen readers; drawn by hand because Qt hangs tall scripts lower than the values beside them."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = appearance
        self._laid: tuple[QTextLayout, int, float] | None = None  # layouts ask again and again
        policy = QSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_words(self, text: str, width: int) -> None:
        """Say this in so many pixels, or the same in another look."""
        self._laid = None
        self.setText(text)
        self.setFixedWidth(width)

    def _laid_out(self) -> tuple[QTextLayout, int, float]:
        """The words in lines, how many, and their height."""
        if self._laid is None:
            self._laid = self._lay_out()
        return self._laid

    def _lay_out(self) -> tuple[QTextLayout, int, float]:
        font = self._look.font()
        metrics = QFontMetricsF(font)
        layout = QTextLayout(self.text(), font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        # QTextLayout takes left and right by the letter.
        option.setAlignment(Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft)
        layout.setTextOption(option)
        step = metrics.height() + 1
        lines, _rest = set_lines(layout, self.minimumWidth(), metrics, step, _LINES)
        return layout, lines, lines * step

    # Qt interface

    def heightForWidth(self, _width: int) -> int:
        """The height of the lines."""
        return int(self._laid_out()[2] + 0.999) + 2 * _DOWN

    def sizeHint(self) -> QSize:
        """The fixed width, and the height for it."""
        return QSize(self.width(), self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        """As much as is needed."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The words in the soft ink."""
        painter = QPainter(self)
        painter.setPen(self._look.theme.colour("soft"))
        layout, lines, _height = self._laid_out()
        for number in range(lines):
            layout.lineAt(number).draw(painter, QPointF(0, _DOWN))
