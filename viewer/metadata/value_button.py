"""One value as a button: its words wrap, its note is small, its look says what it is."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QWidget

from viewer.i18n import is_rtl
from viewer.metadata.value_words import Laid, Type, set_words
from viewer.metadata.values import Value
from viewer.theme import Appearance

_LINES = 3  # shown of a long value until its row is the current one
_NO_LIMIT = 10_000
_WIDE = 100_000.0  # pixels: words in one line


_STEPS = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End})


class ValueButton(QPushButton):
    """Shows a value, later another; a click or Enter activates it, arrows ask to go on. Owned by a row or card."""

    hovered = Signal(bool)
    step_requested = Signal(int)  # a key of the arrows, Home or End
    focused = Signal()

    def __init__(self, value: Value, appearance: Appearance, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._limit = _LINES
        self._laid: dict[float, Laid] = {}  # by width: layouts ask again and again
        self.set_value(value, label)

    def set_value(self, value: Value, label: str) -> None:
        """Show another value, the first lines of it, or the same one in another look."""
        self.value, self.label = value, label
        self._limit = _LINES
        self._type = self._appearance.made(Type, value.kind)
        self.setAccessibleName(f"{label}: {value.text}" + (f" ({value.note})" if value.note else ""))
        self.setCursor(Qt.CursorShape.PointingHandCursor if value.proofs else Qt.CursorShape.ArrowCursor)
        self._lay_out_anew()

    def set_open(self, opened: bool) -> None:
        """Show all of a long value, or its first lines."""
        limit = _NO_LIMIT if opened else _LINES
        if limit != self._limit:
            self._limit = limit
            self._lay_out_anew()

    def _lay_out_anew(self) -> None:
        self._laid.clear()
        self.update()

    # words

    def _laid_out(self, width: float) -> Laid:
        """The words in lines of this width; what is too much is cut with an ellipsis."""
        if width not in self._laid:
            wide = self._laid.get(_WIDE)
            if len(self._laid) > 3:  # somebody drags the edge of the panel
                self._laid.clear()
            fits = wide is not None and wide.width <= width and not is_rtl(self.value.text)  # those begin at the right
            whole = wide if wide is not None and fits else set_words(self.value, self._type, width, self._limit)
            self._laid[width] = whole
        return self._laid[width]

    # Qt interface

    def sizeHint(self) -> QSize:
        """The words in one line."""
        laid = self._laid_out(_WIDE)
        return QSize(int(laid.width) + 2 * self._type.across + 2, int(laid.height + 0.999) + 2 * self._type.down)

    def heightForWidth(self, width: int) -> int:
        """The height that the words need in this width."""
        return int(self._laid_out(width - 2 * self._type.across).height + 0.999) + 2 * self._type.down

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground, words, and an edge that shows the focus."""
        painter = QPainter(self)
        self._paint_ground(painter)
        laid, place = self._laid_out(self.width() - 2 * self._type.across), QPointF(self._type.across, self._type.down)
        painter.setPen(self._type.ink)
        for at in range(laid.lines):
            laid.layout.lineAt(at).draw(painter, place)

    def _paint_ground(self, painter: QPainter) -> None:
        focus, theme = self.hasFocus(), self._appearance.theme
        edge = theme.colour("accent") if focus else self._type.edge
        ground = self._type.ground
        if ground is None and self.underMouse() and self.value.proofs:
            ground = theme.colour("accent_wash")
        if edge is None and ground is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(edge, 2 if focus else 1) if edge is not None else Qt.PenStyle.NoPen)
        painter.setBrush(ground if ground is not None else Qt.BrushStyle.NoBrush)
        inset = 1.0 if focus else 0.5
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 4, 4)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Tell that the pointer is here."""
        super().enterEvent(event)
        self.hovered.emit(True)

    def leaveEvent(self, event: QEvent) -> None:
        """Tell that the pointer left."""
        super().leaveEvent(event)
        self.hovered.emit(False)

    def focusInEvent(self, event: object) -> None:
        """Tell that the keyboard is here."""
        super().focusInEvent(event)  # type: ignore[arg-type]
        self.focused.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows ask to go on; Enter activates, as Space does."""
        if event.key() in _STEPS and event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        ):
            self.step_requested.emit(int(event.key()))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)
