"""Articles over time: bars to drag over or to walk with the arrow keys."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QLocale, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from viewer.i18n import digits, isolated, listed, number, tr
from viewer.search.timescale import TimeScale
from viewer.theme import Appearance
from viewer.widgets.scale import ScaleWidget

_WIDEST = 40  # pixels of a bar at scale 1


class Histogram(ScaleWidget):
    """One bar a year, empty years too; zoomed in, one a month.

    `chosen` tells a range as the query language writes it, "" for all time.

    Keys: arrows walk, Shift + arrows spread the range, Enter chooses, Escape lets go, + and - zoom.
    """

    chosen = Signal(str)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._scale = TimeScale()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Articles by year"))
        appearance.changed.connect(self.update)

    @property
    def periods(self) -> tuple[str, ...]:
        """The years or months shown, in order."""
        return tuple(self._scale.bars[at] for at in self._scale.shown)

    def show_counts(self, months: Mapping[str, int], first: str = "", last: str = "") -> None:
        """Articles for each month ("2021-03"); `first` and `last` are what the query asks for, "" = open."""
        self._scale.show(months, first, last)
        counts = ((self._scale.bars[at], self._scale.count(at)) for at in range(len(self._scale.bars)))
        said = listed(f"{digits(period)}: {number(count)}" for period, count in counts if count)
        self.setAccessibleDescription(said or tr("No dates"))
        self.update()

    def _bar_at(self, x: float) -> int:
        place = x / max(self.width(), 1)
        return self._scale.bar_at(1 - place if self._mirrored else place)

    @property
    def _mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _choose(self) -> None:
        span = self._scale.selection
        self._scale.choosing = False
        if span is not None:
            self.chosen.emit(self._scale.written(span))
        self.update()

    def _let_go(self) -> None:
        self._scale.let_go()
        self.update()
        self.chosen.emit("")

    def _words_at(self, bar: int) -> str:
        count = tr("%n articles", self._scale.count(bar))
        return tr("{year}: {count}").format(year=_period(self._scale.bars[bar]), count=isolated(count))

    def _paint_bars(self, painter: QPainter, box: QRectF) -> None:
        scale, theme = self._scale, self._appearance.theme
        top = max(map(scale.count, scale.shown), default=0)
        width = box.width() / max(len(scale.shown), 1)
        gap = 1 if width > 3 else 0
        drawn = max(min(width - gap, self._appearance.pixels(_WIDEST)), 1)  # one year alone is no wall
        span = scale.selection
        for place, at in enumerate(reversed(scale.shown) if self._mirrored else scale.shown):
            count = scale.count(at)
            height = max(box.height() * count / top, 2) if count and top else 0
            left = box.left() + place * width + (width - gap - drawn) / 2
            bar = QRectF(left, box.bottom() - height, drawn, height)
            inside = span is not None and span[0] <= at <= span[1]
            painter.fillRect(bar, theme.colour("accent" if inside else "bar"))

    def _paint_labels(self, painter: QPainter, box: QRectF) -> None:
        painter.setFont(self._appearance.font(11))
        painter.setPen(self._appearance.theme.colour("faint"))
        line = QRectF(box.left() + 2, box.bottom() + 3, box.width() - 4, self.height() - box.bottom() - 3)
        periods = self.periods
        if not periods:
            painter.drawText(line, Qt.AlignmentFlag.AlignCenter, tr("no dates"))
            return
        left, right = map(digits, (periods[-1], periods[0]) if self._mirrored else (periods[0], periods[-1]))
        if left == right:
            painter.drawText(line, Qt.AlignmentFlag.AlignHCenter, left)
            return
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft, left)
        painter.drawText(line, Qt.AlignmentFlag.AlignRight, right)
        span = self._scale.selection if self._scale.choosing else None
        middle = digits(self._scale.written(span).replace("..", "–")) if span else tr("drag to choose")
        metrics = QFontMetricsF(painter.font())
        if metrics.horizontalAdvance(f"{left}  {middle}  {right}") < line.width():
            painter.drawText(line, Qt.AlignmentFlag.AlignHCenter, middle)

    # Qt interface

    def sizeHint(self) -> QSize:
        """Wide as its panel, high enough to tell years apart."""
        return QSize(200, self._appearance.pixels(80))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Bars, a base line, the first and the last year, and what to do."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._appearance.theme
        label = self._appearance.pixels(21)  # high enough for Arabic script
        box = QRectF(0, 2, self.width(), self.height() - label - 2)
        self._paint_bars(painter, box)
        painter.fillRect(QRectF(box.left(), box.bottom(), box.width(), 1), theme.colour("line"))
        self._paint_labels(painter, box)
        if self.hasFocus():
            painter.setPen(QPen(theme.colour("accent"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Start a choice."""
        if event.button() == Qt.MouseButton.LeftButton and self._scale.bars:
            self._scale.begin(self._bar_at(event.position().x()))
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Spread the choice."""
        if self._scale.choosing and event.buttons() & Qt.MouseButton.LeftButton:
            self._scale.spread(self._bar_at(event.position().x()))
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose; a click on the range that is chosen lets go."""
        if event.button() != Qt.MouseButton.LeftButton or not self._scale.choosing:
            return
        if self._scale.chosen is not None and self._scale.selection == self._scale.chosen:
            self._let_go()
        else:
            self._choose()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl, else let the panel scroll."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and self._scale.bars:
            self._scale.zoom(1 if event.angleDelta().y() > 0 else -1)
            self.update()
        else:
            event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See the class."""
        key = event.key()
        if not self._scale.bars:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            forward = (key == Qt.Key.Key_Right) != self._mirrored
            spread = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._scale.walk(1 if forward else -1, spread=spread)
            self.setAccessibleDescription(self._words_at(self._scale.cursor))
            self.tell_steps(len(self._scale.bars), self._scale.cursor)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose()
        elif key == Qt.Key.Key_Escape:
            self._let_go()
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus):
            self._scale.zoom(-1 if key == Qt.Key.Key_Minus else 1)
        else:
            super().keyPressEvent(event)
        self.update()

    def event(self, event: QEvent) -> bool:
        """The tooltip says the year and its count."""
        if isinstance(event, QHelpEvent) and self._scale.bars:
            bar = self._bar_at(QPointF(event.pos()).x())
            QToolTip.showText(event.globalPos(), self._words_at(bar), self)
            return True
        return super().event(event)


def _period(bar: str) -> str:
    """A bar in words: a year as it is, a month with its name."""
    year, _, month = bar.partition("-")
    return f"{QLocale().standaloneMonthName(int(month))} {digits(year)}" if month else digits(year)
