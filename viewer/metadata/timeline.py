"""The dates of an article as marks on a line: walked by arrows or pointed at, Enter goes to the words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from viewer.i18n import digits, is_rtl, listed, tr
from viewer.metadata.moments import Moment, Scale
from viewer.theme import Appearance
from viewer.widgets.scale import ScaleWidget

_HEIGHT, _LINE, _EDGE = 52, 15, 10  # of the whole; of the line below the top; at both ends
_RADIUS, _NEAR = 4, 9
_ROLES = {"published": "accent", "estimate": "accent", "updated": "accent", "dateline": "accent", "mentioned": "soft"}


class Timeline(ScaleWidget):
    """Owned by the page of facts. Its twin for those who do not see it: the row of dates, and its description."""

    activated = Signal(str)  # the path of the value
    pointed = Signal(str)  # likewise, "" when none is

    def __init__(self, moments: Sequence[Moment], appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._moments = appearance, moments
        self._scale = Scale.of(moments)
        self._at = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Dates of the article over time"))
        self.setAccessibleDescription(listed(moment.told for moment in moments))

    @property
    def current(self) -> Moment | None:
        """The mark at hand."""
        return self._moments[self._at] if 0 <= self._at < len(self._moments) else None

    def _x(self, place: float) -> float:
        edge = self._look.pixels(_EDGE)
        x = edge + place * (self.width() - 2 * edge)
        return self.width() - x if self._mirrored else x

    @property
    def _mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _middle(self, moment: Moment) -> float:
        return (self._x(self._scale.place(moment.first)) + self._x(self._scale.place(moment.last))) / 2

    def _nearest(self, x: float) -> int:
        """The mark under the pointer, those of a day before those of a time; -1 for none."""
        near = [
            (abs(self._middle(moment) - x), (moment.last - moment.first).days, at)
            for at, moment in enumerate(self._moments)
        ]
        distance, _days, at = min(near)
        return at if distance <= self._look.pixels(_NEAR) else -1

    def _choose(self, at: int) -> None:
        if at == self._at:
            return
        self._at = at
        self.tell_steps(len(self._moments), at)
        moment = self.current
        self.setToolTip(moment.told if moment else "")
        self.pointed.emit(moment.path if moment else "")
        if moment is not None and self.hasFocus():
            self.setAccessibleName(tr("Dates of the article over time: {date}").format(date=moment.told))
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.NameChanged))
        self.update()

    # painting

    def _paint_mark(self, painter: QPainter, moment: Moment, *, current: bool) -> None:
        theme, y = self._look.theme, self._look.pixels(_LINE)
        radius = self._look.pixels(_RADIUS)
        colour = theme.colour(_ROLES[moment.kind])
        x = self._middle(moment)
        left, right = sorted((self._x(self._scale.place(moment.first)), self._x(self._scale.place(moment.last))))
        painter.setPen(QPen(theme.colour("page"), 1))
        painter.setBrush(colour)
        if right - left > 2 * radius:
            painter.drawRoundedRect(QRectF(left, y - 2, right - left, 4), 2, 2)
        elif moment.kind == "mentioned":
            painter.drawEllipse(QPointF(x, y), radius, radius)
        elif moment.kind == "dateline":
            painter.drawRect(QRectF(x - radius, y - radius, 2 * radius, 2 * radius))
        else:  # never by colour alone
            corners = ((x, y - radius - 2), (x + radius + 2, y), (x, y + radius + 2), (x - radius - 2, y))
            painter.drawPolygon(QPolygonF([QPointF(*corner) for corner in corners]))
        if current:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.drawEllipse(QPointF(x, y), radius + 4, radius + 4)

    def _paint_words(self, painter: QPainter) -> None:
        """What the mark at hand says, else the first and the last year or day."""
        theme, moment = self._look.theme, self.current
        painter.setFont(self._look.font(11))
        painter.setPen(theme.colour("soft" if moment else "faint"))
        box = QRectF(2, self._look.pixels(_LINE + 11), self.width() - 4, self._look.pixels(18))
        if moment is not None:
            words = painter.fontMetrics().elidedText(moment.told, Qt.TextElideMode.ElideRight, int(box.width()))
            side = Qt.AlignmentFlag.AlignRight if is_rtl(words) or self._mirrored else Qt.AlignmentFlag.AlignLeft
            painter.drawText(box, side | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignAbsolute, words)
            return
        ends = [digits(str(self._moments[0].first.year)), digits(str(max(m.last for m in self._moments).year))]
        # Leading and trailing: Qt turns them round where the window is mirrored.
        sides = [Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight]
        for words, side in zip(ends, sides, strict=True):
            painter.drawText(box, side | Qt.AlignmentFlag.AlignTop, words)
            if ends[0] == ends[1]:
                break

    # Qt interface

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(self._look.pixels(200), self._look.pixels(_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The line, its marks, the words."""
        theme, painter = self._look.theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        y = self._look.pixels(_LINE)
        painter.setPen(QPen(theme.colour("control"), 1))
        painter.drawLine(QPointF(2, y), QPointF(self.width() - 2, y))
        for moment in sorted(self._moments, key=lambda one: one.kind != "mentioned"):
            self._paint_mark(painter, moment, current=moment is self.current)
        self._paint_words(painter)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk, mirrored where the window is; Enter goes to the words."""
        last, key = len(self._moments) - 1, event.key()
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(key), 0) * (-1 if self._mirrored else 1)
        if step:
            self._choose(min(max(self._at + step, 0), last))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._choose(0 if key == Qt.Key.Key_Home else last)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.current is not None:
            self.activated.emit(self.current.path)
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The mark under the pointer is the one at hand."""
        self._choose(self._nearest(event.position().x()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Taken, so that the release comes here, too."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click goes to the words."""
        self._choose(self._nearest(event.position().x()))
        if self.current is not None:
            self.activated.emit(self.current.path)

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer left."""
        super().leaveEvent(event)
        if not self.hasFocus():
            self._choose(-1)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Walking begins at the first mark."""
        super().focusInEvent(event)
        if self._at < 0:
            self._choose(0)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Nothing is at hand any more."""
        super().focusOutEvent(event)
        self._choose(-1)
