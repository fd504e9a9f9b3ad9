"""The values of a row or card: buttons side by side, wrapped like words, that show other values later."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtWidgets import QPushButton

from viewer.i18n import number, tr
from viewer.metadata.details import link
from viewer.metadata.part import Part
from viewer.metadata.value_button import ValueButton
from viewer.metadata.values import Kind, Value
from viewer.theme import Appearance

Named = tuple[str, Value]  # a value and the label that it stands under
Found = tuple[Value, Callable[[], ValueButton]]  # a value and what brings its button out
_SHOWN = 12  # values before "+ 30 more"
_MOST = 400  # values that are shown at all
_A_STEP = 4  # values that are brought out together
_CHIPS = frozenset({Kind.CHIP, Kind.CREDIT, Kind.PLATFORM})


class ValueFlow(QObject):
    """Owned by a row or card, whose children its buttons are.

    It places them itself: layouts of Qt's, one in the other, ask each of them a dozen times for its size.
    """

    made = Signal(object)  # list of ValueButton, once each: they show other values later
    shown = Signal(object)  # the buttons that show other values now
    more_wanted = Signal()  # those that are folded away

    def __init__(self, look: Appearance, owner: Part) -> None:
        super().__init__(owner)
        self._look, self._owner = look, owner
        self.buttons: list[ValueButton] = []
        self._spare: list[ValueButton] = []
        self._pending: list[Named] = []  # without a button: a page can have hundreds of lines that no field used
        self._more: QPushButton | None = None
        self._gap = 2
        self._laid: dict[int, tuple[list[QRect], int]] = {}  # by width: where each stands, and the height of all

    def show(self, values: Sequence[Named]) -> None:
        """Show these in the place of those that are shown; of many, the first."""
        self._gap = 4 if any(value.kind in _CHIPS for _label, value in values) else 2
        self._spare, self.buttons = [*self.buttons, *self._spare], []
        self._pending = list(values[_SHOWN : _SHOWN + _MOST])
        self._add(values[:_SHOWN])
        for button in self._spare:
            button.hide()

    def unfold(self) -> Iterator[None]:
        """Bring out the values that were too many, some at each step."""
        while self._pending:
            some, self._pending = self._pending[:_A_STEP], self._pending[_A_STEP:]
            self._add(some)
            yield

    def values(self) -> Iterator[Found]:
        """All values, those that are folded away included."""
        everything = [*(button.value for button in self.buttons), *(value for _label, value in self._pending)]
        return ((value, partial(self._button, at)) for at, value in enumerate(everything))

    def _button(self, at: int) -> ValueButton:
        if at >= len(self.buttons):
            for _step in self.unfold():
                pass
        return self.buttons[at]

    def _add(self, values: Sequence[Named]) -> None:
        self._renew()
        used, self._spare = self._spare[: len(values)], self._spare[len(values) :]
        for button, (label, value) in zip(used, values, strict=False):
            button.set_value(value, label)
        new = [ValueButton(value, self._look, label, self._owner) for label, value in values[len(used) :]]
        self.buttons += [*used, *new]
        if new:
            self.made.emit(new)
        self.shown.emit([*used, *new])
        self._say_more()

    def _say_more(self) -> None:
        if self._pending and self._more is None:
            self._more = link("", self._owner)
            self._more.clicked.connect(self.more_wanted)
        if self._more is not None:
            self._more.setText(tr("+ {count} more").format(count=number(len(self._pending))))
            if not self._pending:
                self._more.hide()

    # where they stand

    def height_in(self, width: int) -> int:
        """Pixels that they need below one another."""
        return self._lay_out(width)[1]

    def place(self, left: int, top: int, width: int, *, mirrored: bool) -> None:
        """Let them stand there, in coordinates of the owner."""
        for widget, box in zip(self._widgets(), self._lay_out(width)[0], strict=True):
            x = width - box.x() - box.width() if mirrored else box.x()
            widget.setGeometry(left + x, top + box.y(), box.width(), box.height())
            if widget.isHidden():  # not sooner: where it stood the pointer may be
                widget.show()

    def set_open(self, opened: ValueButton | None) -> None:
        """Show all of the words of this one, the first lines of the others."""
        self._renew()
        for button in self.buttons:
            button.set_open(button is opened)

    def _renew(self) -> None:
        self._laid.clear()
        self._owner.renew()

    def _widgets(self) -> list[QPushButton]:
        return [*self.buttons, *([self._more] if self._more is not None and self._pending else [])]

    def _lay_out(self, width: int) -> tuple[list[QRect], int]:
        if width not in self._laid:
            if len(self._laid) > 2:  # somebody drags the edge of the panel
                self._laid.clear()
            self._laid[width] = _in_rows(self._widgets(), max(width, 1), self._gap)
        return self._laid[width]


def _in_rows(widgets: Sequence[QPushButton], room: int, gap: int) -> tuple[list[QRect], int]:
    """Boxes from the leading edge, as many in each row as fit, and the height of the rows."""
    boxes: list[QRect] = []
    x = y = row_height = 0
    for widget in widgets:
        hint = widget.sizeHint()
        width = min(hint.width(), room)
        height = widget.heightForWidth(width) if isinstance(widget, ValueButton) else hint.height()
        if x and x + width > room:
            x, y, row_height = 0, y + row_height + gap, 0
        boxes.append(QRect(x, y, width, height))
        x += width + gap
        row_height = max(row_height, height)
    return boxes, y + row_height
