"""The bar that finds words in the article."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from viewer.i18n import number, tr
from viewer.icons import icon
from viewer.theme import Theme


class FindBar(QWidget):
    """Asks for words and shows which find is the current one; the reader panel does the finding."""

    words_changed = Signal(str)
    next_requested = Signal()
    previous_requested = Signal()
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("subheader")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(tr("Find in this article"))
        self.field.setAccessibleName(tr("Find in this article"))
        self.field.setClearButtonEnabled(True)
        self._count = QLabel(self)
        self._count.setObjectName("faint")
        self._count.setMinimumWidth(72)
        self._buttons = {
            "up": self._button("up", tr("Previous (Shift+Enter)")),
            "down": self._button("down", tr("Next (Enter)")),
            "close": self._button("close", tr("Close (Esc)")),
        }
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 8, 6)
        row.setSpacing(4)
        row.addWidget(self.field, 1)
        row.addWidget(self._count)
        for button in self._buttons.values():
            row.addWidget(button)
        self.field.textChanged.connect(self.words_changed)
        self._buttons["up"].clicked.connect(self.previous_requested)
        self._buttons["down"].clicked.connect(self.next_requested)
        self._buttons["close"].clicked.connect(self._on_close_clicked)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Draw the icons in the theme's ink."""
        for name, button in self._buttons.items():
            button.setIcon(icon(name, theme))

    def set_count(self, current: int, total: int) -> None:
        """Show "2 of 9"; nothing while no words are asked for."""
        if not self.field.text():
            self._count.setText("")
        elif not total:
            self._count.setText(tr("not found"))
        else:
            self._count.setText(tr("{current} of {total}").format(current=number(current), total=number(total)))

    def open(self, words: str) -> None:
        """Show the bar with the words chosen, ready to type others."""
        self.show()
        if words:
            self.field.setText(words)
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _button(self, name: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(f"find-{name}")
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        return button

    @Slot()
    def _on_close_clicked(self) -> None:
        self.hide()
        self.closed.emit()

    # Qt interface

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Shift+Enter walk, Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self._on_close_clicked()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            (self.previous_requested if back else self.next_requested).emit()
        else:
            super().keyPressEvent(event)
