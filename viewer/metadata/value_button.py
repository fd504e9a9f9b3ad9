"""One value as a button: its words wrap, its note is small, its look says what it is."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QPushButton, QWidget

from viewer.delegates.text import format_range, utf16_length
from viewer.i18n import is_rtl
from viewer.metadata.set_lines import set_lines
from viewer.metadata.values import Kind, Value
from viewer.theme import Appearance

_LINES = 3  # shown of a long value until its row is the current one
_NO_LIMIT = 10_000
_WIDE = 100_000.0  # pixels: words in one line


@dataclass(frozen=True, slots=True)
class Dress:
    """Colours of a kind of value: role of the words, of the ground and of the edge ("" = none)."""

    ink: str = "ink"
    ground: str = ""
    edge: str = ""
    bold: bool = False
    italic: bool = False
    small: bool = False


DRESSES: dict[Kind, Dress] = {
    Kind.PLAIN: Dress(),
    Kind.STRONG: Dress(bold=True),
    Kind.ABSENT: Dress("faint", italic=True),
    Kind.NOTE: Dress("faint", small=True),
    Kind.CHIP: Dress("ink", "page", "line"),
    Kind.CREDIT: Dress("credit", "credit_wash", "credit"),
    Kind.PLATFORM: Dress("credit", "page", "credit"),
    Kind.WARN: Dress("warn"),
    Kind.BAD: Dress("bad"),
}
_STEPS = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End})


@dataclass(frozen=True, slots=True)
class _Laid:
    """Words in lines: how many are shown and their height."""

    layout: QTextLayout
    lines: int
    height: float

    @property
    def width(self) -> float:
        """Of the widest line."""
        return max((self.layout.lineAt(at).naturalTextWidth() for at in range(self.lines)), default=0.0)


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
        self._laid: dict[float, _Laid] = {}  # by width: layouts ask again and again
        self.set_value(value, label)

    def set_value(self, value: Value, label: str) -> None:
        """Show another value, the first lines of it, or the same one in another look."""
        self.value, self.label = value, label
        self._limit = _LINES
        self._dress = DRESSES[value.kind]
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

    def _fonts(self) -> tuple[QFont, QFont]:
        size = 11 if self._dress.small else 13
        words = self._appearance.font(size, bold=False, italic=self._dress.italic)
        words.setWeight(QFont.Weight.DemiBold if self._dress.bold else QFont.Weight.Normal)
        return words, self._appearance.font(11)

    def _padding(self) -> tuple[int, int]:
        across, down = (7, 2) if self._dress.edge else (2, 1)
        return self._appearance.pixels(across), self._appearance.pixels(down)

    def _text(self) -> str:
        note = self.value.note.replace("\n", "\u2028")
        if not note:
            return self.value.text
        return f"{self.value.text}\u2028{note}" if "\u2028" in note else f"{self.value.text} {note}"

    def _laid_out(self, width: float) -> _Laid:
        """The words in lines of this width; what is too much is cut with an ellipsis."""
        if width not in self._laid:
            wide = self._laid.get(_WIDE)
            if len(self._laid) > 3:  # somebody drags the edge of the panel
                self._laid.clear()
            fits = wide is not None and wide.width <= width and not is_rtl(self.value.text)  # those begin at the right
            self._laid[width] = wide if wide is not None and fits else self._lay_out(width)
        return self._laid[width]

    def _lay_out(self, width: float) -> _Laid:
        text, font = self._text(), self._fonts()[0]
        laid, rest = self._in_lines(text, max(width, 8.0))
        if rest >= 0:
            units = text.encode("utf-16-le")
            kept = units[: rest * 2].decode("utf-16-le", "ignore")
            last = units[rest * 2 :].decode("utf-16-le", "ignore").replace("\u2028", " ").lstrip()
            last = QFontMetricsF(font).elidedText(last, Qt.TextElideMode.ElideRight, max(width, 8.0))
            laid, _ = self._in_lines(kept + last, max(width, 8.0))
        return laid

    def _in_lines(self, text: str, width: float) -> tuple[_Laid, int]:
        """The lines, and where in UTF-16 units the last one starts when the words are too many, else -1."""
        words, small = self._fonts()
        layout = QTextLayout(text, words)
        layout.setCacheEnabled(True)  # it is drawn again and again; without, Qt shapes the words each time
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        start = utf16_length(self.value.text)
        note = QTextCharFormat()
        note.setFont(small)
        note.setForeground(self._appearance.theme.colour("faint"))
        if start < utf16_length(text):
            layout.setFormats([format_range(start, utf16_length(text) - start, note)])
        metrics = QFontMetricsF(words)
        step = metrics.height() + (3 if is_rtl(self.value.text) else 1)
        lines, rest = set_lines(layout, width, metrics, step, self._limit)
        return _Laid(layout, lines, lines * step), rest

    # Qt interface

    def sizeHint(self) -> QSize:
        """The words in one line."""
        laid = self._laid_out(_WIDE)
        across, down = self._padding()
        return QSize(int(laid.width) + 2 * across + 2, int(laid.height + 0.999) + 2 * down)

    def heightForWidth(self, width: int) -> int:
        """The height that the words need in this width."""
        across, down = self._padding()
        return int(self._laid_out(width - 2 * across).height + 0.999) + 2 * down

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground, words, and an edge that shows the focus."""
        theme = self._appearance.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        across, down = self._padding()
        self._paint_ground(painter)
        laid = self._laid_out(self.width() - 2 * across)
        painter.setPen(theme.colour(self._dress.ink))
        for at in range(laid.lines):
            laid.layout.lineAt(at).draw(painter, QPointF(across, down))

    def _paint_ground(self, painter: QPainter) -> None:
        theme, dress = self._appearance.theme, self._dress
        focus = self.hasFocus()
        edge: QColor | None = theme.colour("accent") if focus else None
        if edge is None and dress.edge:
            edge = theme.colour(dress.edge)
            edge.setAlphaF(1.0 if dress.edge == "line" else 0.45)
        painter.setPen(QPen(edge, 2 if focus else 1) if edge else Qt.PenStyle.NoPen)
        if dress.ground:
            painter.setBrush(theme.colour(dress.ground))
        elif self.underMouse() and self.value.proofs:
            painter.setBrush(theme.colour("accent_wash"))
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
