"""A card that points at a part of the window and says what it is for; the rest of the window steps back."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from viewer.i18n import number, tr
from viewer.theme import Appearance
from viewer.widgets.leading import leading

_WIDTH, _GAP, _EDGE = 340, 14, 12  # pixels


class _Veil(QWidget):
    """Dims the window but for one part; the pointer goes through it."""

    def __init__(self, window: QWidget, appearance: Appearance) -> None:
        super().__init__(window)
        self._look, self._window = appearance, window
        self._hole = QRect()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_around(self, hole: QRect) -> None:
        self._hole = hole
        self.setGeometry(self._window.rect())
        self.show()
        self.raise_()
        self.update()

    # Qt interface

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A shade outside, an edge around."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outside, inside = QPainterPath(), QPainterPath()
        outside.addRect(QRectF(self.rect()))
        inside.addRoundedRect(QRectF(self._hole), 8, 8)
        painter.fillPath(outside - inside, QColor(0, 0, 0, 110 if self._look.theme.dark else 70))
        painter.setPen(QPen(self._look.theme.colour("accent"), 2))
        painter.drawPath(inside)


class Callout(QFrame):
    """A child of the window, hidden until `point_at`. Tells what is wanted.

    Enter goes on, Esc ends, arrows walk, Tab stays inside; who goes to work elsewhere in the window ends it, too.
    """

    next_wanted = Signal()
    back_wanted = Signal()
    ended = Signal()

    def __init__(self, window: QWidget, appearance: Appearance) -> None:
        super().__init__(window)
        self.setObjectName("callout")
        self._look, self._window = appearance, window
        self._veil = _Veil(window, appearance)
        self._target: QWidget | None = None
        self._title, self._text, self._place = leading(QLabel()), leading(QLabel()), QLabel()
        self._title.setObjectName("emptyTitle")
        self._text.setObjectName("soft")
        self._place.setObjectName("faint")
        for label in (self._title, self._text):
            label.setWordWrap(True)
        self._end, self._back, self._next = QPushButton(), QPushButton(tr("Back")), QPushButton()
        self._end.setProperty("link", True)
        self._next.setProperty("primary", True)
        self._end.clicked.connect(self.ended)
        self._back.clicked.connect(self.back_wanted)
        self._next.clicked.connect(self.next_wanted)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._place)
        buttons.addStretch(1)
        for button in (self._end, self._back, self._next):
            buttons.addWidget(button)
            button.installEventFilter(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(8)
        for part in (self._title, self._text):
            column.addWidget(part)
        column.addSpacing(4)
        column.addLayout(buttons)
        self.hide()
        window.installEventFilter(self)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_app_focus_changed)

    def point_at(self, target: QWidget, title: str, text: str, step: int, steps: int) -> None:
        """Say something about a part of the window, which must be shown; `step` counts from 1."""
        self._target = target
        self._next.setFocus(Qt.FocusReason.OtherFocusReason)  # before a button that has the keyboard is hidden
        self._title.setText(title)
        self._text.setText(text)
        self._place.setText(tr("{current} of {total}").format(current=number(step), total=number(steps)))
        self._back.setVisible(step > 1)
        last = step == steps
        self._end.setText(tr("Skip"))
        self._end.setVisible(not last)
        self._next.setText(tr("Done") if last else tr("Next"))
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self._next.setAccessibleDescription(f"{title}. {text}")  # where the keyboard is: it is read out
        self._stand()
        self.show()
        self.raise_()
        self._next.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def has_keyboard(self) -> bool:
        """Whether one of its buttons has the keyboard."""
        widget = QApplication.focusWidget()
        return widget is not None and self.isAncestorOf(widget)

    def end(self) -> None:
        """Leave the window to itself."""
        self._target = None
        self._veil.hide()
        self.hide()

    def _stand(self) -> None:
        """Beside the part that is pointed at, where there is most room."""
        if self._target is None:
            return
        hole = QRect(self._target.mapTo(self._window, QPoint(0, 0)), self._target.size()).adjusted(-3, -3, 3, 3)
        hole = hole.intersected(self._window.rect().adjusted(2, 2, -2, -2))
        self._veil.show_around(hole)
        width = min(self._look.pixels(_WIDTH), self._window.width() - 2 * _EDGE)
        height = self.heightForWidth(width) if self.hasHeightForWidth() else self.sizeHint().height()
        self.setFixedWidth(width)
        self.setGeometry(QRect(place_beside(hole, QSize(width, height), self._window.size()), QSize(width, height)))
        self.raise_()

    @Slot(QWidget, QWidget)
    def _on_app_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        """The keyboard went to another part of the window: not to a menu, a dialog or another program."""
        if self._target is not None and new is not None and new.window() is self._window and not self.has_keyboard:
            self.ended.emit()

    # Qt interface

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes around the buttons; hidden, the card lets the keyboard go."""
        if self.isHidden():
            return super().focusNextPrevChild(forward)
        buttons = [button for button in (self._end, self._back, self._next) if not button.isHidden()]
        at = next((place for place, button in enumerate(buttons) if button.hasFocus()), -1)
        buttons[(at + (1 if forward else -1)) % len(buttons)].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys on the buttons; the window's size changes where the card stands."""
        if watched is self._window:
            if event.type() == QEvent.Type.Resize:
                self._stand()
            return False
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        forth, back = (Qt.Key.Key_Left, Qt.Key.Key_Right) if mirrored else (Qt.Key.Key_Right, Qt.Key.Key_Left)
        if event.key() == Qt.Key.Key_Escape:
            self.ended.emit()
        elif event.key() == forth or (event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and watched is self._next):
            self.next_wanted.emit()
        elif event.key() == back:
            self.back_wanted.emit()
        else:
            return False
        return True

    @Slot()
    def stand_again(self) -> None:
        """What is pointed at may have moved."""
        self._stand()


def place_beside(hole: QRect, size: QSize, room: QSize) -> QPoint:
    """Where a card of the size stands beside the hole, always inside of the room: on the side with most of it."""
    spaces = {
        "right": room.width() - hole.right(),
        "left": hole.left(),
        "below": room.height() - hole.bottom(),
        "above": hole.top(),
    }
    fits = {
        side: space - (size.width() if side in ("right", "left") else size.height()) for side, space in spaces.items()
    }
    side = max(fits, key=lambda name: fits[name])
    places = {
        "right": QPoint(hole.right() + _GAP, hole.top() + _GAP),
        "left": QPoint(hole.left() - _GAP - size.width(), hole.top() + _GAP),
        "below": QPoint(hole.left() + _GAP, hole.bottom() + _GAP),
        "above": QPoint(hole.left() + _GAP, hole.top() - _GAP - size.height()),
    }
    wanted = places[side]
    return QPoint(
        max(min(wanted.x(), room.width() - size.width() - _EDGE), _EDGE),
        max(min(wanted.y(), room.height() - size.height() - _EDGE), _EDGE),
    )
