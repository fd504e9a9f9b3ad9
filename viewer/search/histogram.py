"""Articles over time: bars to drag over or to walk with the arrow keys."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetricsF, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from viewer.i18n import isolated, tr
from viewer.theme import Appearance

Span = tuple[int, int]  # indices of the first and the last bar


class Histogram(QWidget):
    """One bar a year, empty years too. `chosen` tells a range as the query language writes it, "" for all time.

    Keys: arrows walk, Shift + arrows spread the range, Enter chooses, Escape lets go, + and - zoom.
    """

    chosen = Signal(str)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._years: list[int] = []
        self._counts: list[int] = []
        self._window: Span = (0, -1)  # of the bars shown
        self._range: Span | None = None  # that the query asks for
        self._anchor = self._cursor = -1  # of a choice under way
        self._choosing = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Articles by year"))
        appearance.changed.connect(self.update)

    @property
    def years(self) -> tuple[int, ...]:
        """The years shown, in order."""
        first, last = self._window
        return tuple(self._years[first : last + 1])

    def show_counts(self, counts: Mapping[str, int], first: str = "", last: str = "") -> None:
        """Articles for each year ("2021"); `first` and `last` are the years that the query asks for, "" = open."""
        known = sorted(int(year) for year in counts if year.isdigit())
        years = list(range(known[0], known[-1] + 1)) if known else []
        if years != self._years:
            self._window = (0, len(years) - 1)
            self._anchor = self._cursor = -1
        self._years = years
        self._counts = [counts.get(str(year), 0) for year in years]
        self._range = self._span_of(first, last) if first or last else None
        self._describe()
        self.update()

    def _span_of(self, first: str, last: str) -> Span | None:
        if not self._years:
            return None
        low = int(first) if first.isdigit() else self._years[0]
        high = int(last) if last.isdigit() else self._years[-1]
        inside = [at for at, year in enumerate(self._years) if low <= year <= high]
        return (inside[0], inside[-1]) if inside else None

    def _describe(self) -> None:
        counts = (f"{year}: {count}" for year, count in zip(self._years, self._counts, strict=True) if count)
        self.setAccessibleDescription(", ".join(counts) or tr("No dates"))

    def _bars(self) -> QRectF:
        label = QFontMetricsF(self._appearance.font(11)).height() + 4
        return QRectF(0, 2, self.width(), self.height() - label - 2)

    def _bar_at(self, x: float) -> int:
        first, last = self._window
        if last < first:
            return -1
        place = x / max(self.width(), 1) * (last - first + 1)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            place = last - first + 1 - place
        return min(max(first + int(place), first), last)

    def _selection(self) -> Span | None:
        if self._choosing and self._anchor >= 0:
            return min(self._anchor, self._cursor), max(self._anchor, self._cursor)
        return self._range

    def _choose(self) -> None:
        span = self._selection()
        self._choosing = False
        if span is not None:
            first, last = self._years[span[0]], self._years[span[1]]
            self.chosen.emit(str(first) if first == last else f"{first}..{last}")
        self.update()

    def _let_go(self) -> None:
        self._choosing, self._anchor = False, self._cursor
        self._window = (0, len(self._years) - 1)
        self.update()
        self.chosen.emit("")

    def _zoom(self, step: int) -> None:
        """Fewer (1) or more (-1) bars around the cursor or the range."""
        first, last = self._window
        wanted = max((last - first + 1) // 2, 1) if step > 0 else (last - first + 1) * 2
        wanted = min(max(wanted, 3), len(self._years))
        span = self._selection()
        middle = (span[0] + span[1]) // 2 if span else (first + last) // 2
        first = min(max(middle - wanted // 2, 0), len(self._years) - wanted)
        self._window = (first, first + wanted - 1)
        self.update()

    def _walk(self, step: int, spread: bool) -> None:
        last = len(self._years) - 1
        if self._cursor < 0:
            span = self._range or (last, last)
            self._cursor = self._anchor = span[1]
        else:
            self._cursor = min(max(self._cursor + step, 0), last)
        if not spread:
            self._anchor = self._cursor
        self._choosing = True
        first, shown_last = self._window
        if not first <= self._cursor <= shown_last:
            shift = self._cursor - (first if self._cursor < first else shown_last)
            self._window = (first + shift, shown_last + shift)
        self.setAccessibleDescription(self._words_at(self._cursor))
        self.update()

    def _words_at(self, bar: int) -> str:
        count = tr("%n articles", self._counts[bar])
        return tr("{year}: {count}").format(year=self._years[bar], count=isolated(count))

    def _move_step(self, key: int) -> int:
        forward = Qt.Key.Key_Left if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else Qt.Key.Key_Right
        return 1 if key == forward else -1

    # Qt interface

    def sizeHint(self) -> QSize:
        """Wide as its panel, high enough to tell years apart."""
        return QSize(200, self._appearance.pixels(76))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Bars, a base line, the first and the last year, and what to do."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, box = self._appearance.theme, self._bars()
        first, last = self._window
        shown = range(first, last + 1)
        top = max((self._counts[at] for at in shown), default=0)
        span = self._selection()
        for at in shown:
            chosen = span is not None and span[0] <= at <= span[1]
            painter.fillRect(self._bar(at, box, top), theme.colour("accent" if chosen else "bar"))
        painter.fillRect(QRectF(box.left(), box.bottom(), box.width(), 1), theme.colour("line"))
        self._paint_labels(painter, box)
        if self.hasFocus():
            painter.setPen(QPen(theme.colour("accent"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.end()

    def _bar(self, at: int, box: QRectF, top: int) -> QRectF:
        first, last = self._window
        width = box.width() / (last - first + 1)
        place = last - at if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else at - first
        count = self._counts[at]
        height = max(box.height() * count / top, 2) if count and top else 0
        gap = 1 if width > 3 else 0
        return QRectF(box.left() + place * width + gap / 2, box.bottom() - height, max(width - gap, 1), height)

    def _paint_labels(self, painter: QPainter, box: QRectF) -> None:
        theme = self._appearance.theme
        painter.setFont(self._appearance.font(11))
        painter.setPen(theme.colour("faint"))
        line = QRectF(box.left() + 2, box.bottom() + 3, box.width() - 4, self.height() - box.bottom() - 3)
        if not self._years:
            painter.drawText(line, Qt.AlignmentFlag.AlignCenter, tr("no dates"))
            return
        first, last = self._window
        leading = self.layoutDirection() == Qt.LayoutDirection.LeftToRight
        sides = (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight)
        start, end = sides if leading else sides[::-1]
        painter.drawText(line, start, str(self._years[first]))
        if last > first:
            painter.drawText(line, end, str(self._years[last]))
        painter.drawText(line, Qt.AlignmentFlag.AlignHCenter, self._middle_label())

    def _middle_label(self) -> str:
        span = self._selection() if self._choosing else None
        if span is None:
            return tr("drag to choose")
        first, last = self._years[span[0]], self._years[span[1]]
        return str(first) if first == last else f"{first}–{last}"

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Start a choice."""
        if event.button() == Qt.MouseButton.LeftButton and self._years:
            self._anchor = self._cursor = self._bar_at(event.position().x())
            self._choosing = True
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Spread the choice."""
        if self._choosing and event.buttons() & Qt.MouseButton.LeftButton:
            self._cursor = self._bar_at(event.position().x())
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose; a click on the range that is chosen lets go."""
        if event.button() != Qt.MouseButton.LeftButton or not self._choosing:
            return
        if self._range is not None and self._selection() == self._range:
            self._let_go()
        else:
            self._choose()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl, else let the panel scroll."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and self._years:
            self._zoom(1 if event.angleDelta().y() > 0 else -1)
        else:
            event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See the class."""
        key = event.key()
        if not self._years:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            spread = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._walk(self._move_step(key), spread)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose()
        elif key == Qt.Key.Key_Escape:
            self._let_go()
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus):
            self._zoom(-1 if key == Qt.Key.Key_Minus else 1)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """The tooltip says the year and its count."""
        if isinstance(event, QHelpEvent) and self._years:
            bar = self._bar_at(QPointF(event.pos()).x())
            QToolTip.showText(event.globalPos(), self._words_at(bar), self)
            return True
        return super().event(event)

    @Slot()
    def clear(self) -> None:
        """Nothing to show."""
        self.show_counts({})
