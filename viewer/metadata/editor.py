"""Asks for a value and why; no dialog comes up."""

from __future__ import annotations

from string import Template

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from viewer.i18n import tr
from viewer.theme import Appearance
from viewer.widgets.flow import FlowLayout

_LINES = 4  # shown of a long value while it is edited
_FRAME = Template(  # as a one-line field has it
    "QPlainTextEdit { background: $page; border: 1px solid $control; border-radius: 6px; padding: 1px 4px; }"
    "QPlainTextEdit:focus { border: 2px solid $accent; padding: 0 3px; }"
)


class ValueEditor(QWidget):
    """A field for the value, one for the reason; Enter keeps, Esc gives up. Owned by the details of a row."""

    kept = Signal(object, str)  # the new value or None, the reason
    given_up = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = appearance
        self._rejects = False
        self._question = QLabel(self)
        self._question.setObjectName("soft")
        self._question.setWordWrap(True)
        self.value = QPlainTextEdit(self)
        self.value.setTabChangesFocus(True)
        self.value.setObjectName("valueEdit")
        self.value.setAccessibleName(tr("The right value"))
        self.reason = QLineEdit(self)
        self.reason.setPlaceholderText(tr("Why? (may stay empty)"))
        self.reason.setAccessibleName(tr("Reason"))
        keep, leave = QPushButton(tr("Save"), self), QPushButton(tr("Cancel"), self)
        keep.setProperty("primary", True)
        buttons = QWidget(self)
        row = FlowLayout(buttons, 6)
        row.addWidget(keep)
        row.addWidget(leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(4)
        for part in (self._question, self.value, self.reason, buttons):
            column.addWidget(part)
        keep.clicked.connect(self.keep)
        leave.clicked.connect(self.given_up)
        for field in (self.value, self.reason):
            field.installEventFilter(self)

    def ask(self, question: str, words: str, *, why: bool = True) -> None:
        """Ask for the value, beginning with `words`, and `why`."""
        self._rejects = False
        self.value.setStyleSheet(_FRAME.substitute(self._look.theme.colours))
        self.value.setPlainText(words)
        self.value.show()
        lines = min(max(len(words) // 24 + 1, 1), _LINES)
        self.value.setFixedHeight(round(self.value.fontMetrics().lineSpacing() * lines) + 16)
        self._show(question)
        self.reason.setVisible(why)
        self.value.selectAll()
        self.value.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask_rejection(self, question: str) -> None:
        """Ask only why the value is wrong."""
        self._rejects = True
        self.value.hide()
        self._show(question)
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, question: str) -> None:
        self._question.setText(question)
        self.reason.clear()
        self.reason.show()
        self.show()

    @Slot()
    def keep(self) -> None:
        """Say what was typed; an empty value is not kept."""
        words = " ".join(self.value.toPlainText().split())
        if self._rejects:
            self.kept.emit(None, self.reason.text().strip())
        elif words:
            self.kept.emit(words, self.reason.text().strip())

    # Qt interface

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter keeps and Esc gives up, in both fields."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.keep()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.given_up.emit()
                return True
        return super().eventFilter(watched, event)
