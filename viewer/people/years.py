"""How many articles a year, as quiet bars with the years below."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolTip, QWidget

from viewer.i18n import digits, listed, number, tr
from viewer.theme import Appearance

_HEIGHT, _FOOT, _GAP, _WIDEST = 74, 18, 2, 34


class YearBars(QWidget):
    """One bar a year from the first to the last, empty years too; a screen reader gets the numbers."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = appearance
        self._years: list[tuple[int, int]] = []
        self.setAccessibleName(tr("Articles by year"))

    def show_years(self, counts: Mapping[str, int]) -> None:
        """Show other counts; years that are no numbers are left out."""
        known = {int(year): count for year, count in counts.items() if year.isdecimal()}
        self._years = [(year, known.get(year, 0)) for year in range(min(known), max(known) + 1)] if known else []
        said = listed(f"{digits(str(year))}: {number(count)}" for year, count in self._years if count)
        self.setAccessibleDescription(said or tr("No dates"))
        self.setVisible(bool(self._years))
        self.update()

    @property
    def _step(self) -> float:
        """Pixels a year."""
        return min(self.width() / max(len(self._years), 1), self._look.pixels(_WIDEST))

    def _bars(self) -> list[tuple[QRectF, int, int]]:
        """Each bar's place, year and count; the latest year stands at the trailing edge."""
        top = max((count for _year, count in self._years), default=1)
        step = self._step
        room = self.height() - self._look.pixels(_FOOT)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        bars = []
        for at, (year, count) in enumerate(self._years):
            height = max(count / top * (room - 2), 2.0 if count else 0.0)
            left = self.width() - (at + 1) * step + _GAP if mirrored else at * step
            bars.append((QRectF(left, room - height, max(step - _GAP, 1.0), height), year, count))
        return bars

    # Qt interface

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(300, self._look.pixels(_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Bars, a line, the first and the last year."""
        painter, theme = QPainter(self), self._look.theme
        bars = self._bars()
        for rect, _year, _count in bars:
            painter.fillRect(rect, theme.colour("accent"))
        room = self.height() - self._look.pixels(_FOOT)
        wide = self._step * len(self._years) - _GAP
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        painter.fillRect(QRectF(self.width() - wide if mirrored else 0, room, wide, 1), theme.colour("line"))
        painter.setFont(self._look.font(11))
        painter.setPen(theme.colour("soft"))
        ends = bars if len(bars) < 2 else [bars[0], bars[-1]]
        for rect, year, _count in ends:
            self._paint_year(painter, rect, year, room)

    def _paint_year(self, painter: QPainter, rect: QRectF, year: int, room: int) -> None:
        width = painter.fontMetrics().horizontalAdvance(digits(str(year)))
        left = min(max(rect.center().x() - width / 2, 0), self.width() - width)
        painter.drawText(QRectF(left, room + 3, width + 2, self._look.pixels(_FOOT)), digits(str(year)))

    def event(self, event: QEvent) -> bool:
        """A tool tip tells year and count of the bar under the pointer."""
        if isinstance(event, QHelpEvent):
            for rect, year, count in self._bars():
                if rect.left() <= event.pos().x() <= rect.right() + _GAP:
                    QToolTip.showText(event.globalPos(), f"{digits(str(year))}: {number(count)}", self)
                    return True
        return super().event(event)
