"""What a desk can do with a finding: accept, dismiss with a reason, edit the credit, apply to all alike."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from viewer.i18n import tr
from viewer.theme import Appearance
from viewer.widgets.flow import FlowLayout

_DISMISS, _EDIT = "dismiss", "edit"


class AnswerField(QLineEdit):
    """A line that is sent with Enter and given up with Esc."""

    sent = Signal()
    given_up = Signal()

    # Qt interface

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter sends, Esc gives up."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.sent.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)


class VerdictBar(QWidget):
    """Buttons with their keys, and one line that asks for a reason or a credit. No dialog comes up."""

    accept_requested = Signal()
    alike_requested = Signal()
    reopen_requested = Signal()
    dismissed = Signal(str)  # the reason
    edited = Signal(str)  # the new credit
    closed = Signal()  # the line was given up or sent: the keyboard goes back to the table

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = appearance
        self._asking = ""
        self._accept = self._button(tr("Accept"), "A")
        self._accept.setProperty("primary", True)
        self._dismiss = self._button(tr("Dismiss…"), "D")
        self._edit = self._button(tr("Edit"), "E")
        self._alike = self._button("", "")
        self._reopen = self._button(tr("Open again"), "R")
        self._accept.clicked.connect(self.accept_requested)
        self._alike.clicked.connect(self.alike_requested)
        self._reopen.clicked.connect(self.reopen_requested)
        self._dismiss.clicked.connect(self.ask_reason)
        self._edit.clicked.connect(self.ask_credit)
        self._question = QLabel(self)
        self._question.setObjectName("soft")
        self._answer = AnswerField(self)
        self._answer.sent.connect(self._on_answer_sent)
        self._answer.given_up.connect(self._on_answer_given_up)
        row = QWidget(self)
        buttons = FlowLayout(row, 8)
        for button in (self._accept, self._dismiss, self._edit, self._alike, self._reopen):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(row)
        column.addWidget(self._question)
        column.addWidget(self._answer)
        self._suggested = ""
        self._ask("")

    def show_for(self, suggested: str, has_suggestion: bool, is_open: bool, alike: int) -> None:
        """What can be done with this finding; `alike` is how many others it would do for."""
        self._suggested = suggested
        words = tr("Accept") if has_suggestion else tr("Accept as true")
        self._accept.setText(f"{words}   A")
        self._alike.setText(tr("Apply to %n like it", alike))
        for button, shown in (
            (self._accept, is_open),
            (self._dismiss, is_open),
            (self._edit, is_open),
            (self._alike, is_open and alike > 0 and has_suggestion),
            (self._reopen, not is_open),
        ):
            button.setVisible(shown)
        self._ask("")

    @Slot()
    def ask_reason(self) -> None:
        """Ask why the finding is none."""
        self._ask(_DISMISS, tr("Why is this none? Enter dismisses, Esc keeps it."), "")

    @Slot()
    def ask_credit(self) -> None:
        """Ask for the right credit, beginning with what is suggested or printed."""
        self._ask(_EDIT, tr("The right credit. Enter saves it, Esc leaves it as it was."), self._suggested)

    def _ask(self, what: str, question: str = "", answer: str = "") -> None:
        self._asking = what
        self._question.setText(question)
        self._answer.setText(answer)
        self._answer.setAccessibleName(question)
        for widget in (self._question, self._answer):
            widget.setVisible(bool(what))
        if what:
            self._answer.setFocus(Qt.FocusReason.OtherFocusReason)
            self._answer.selectAll()

    def _button(self, text: str, key: str) -> QPushButton:
        button = QPushButton(f"{text}   {key}" if key else text, self)
        button.setAccessibleName(text)
        return button

    @Slot()
    def _on_answer_sent(self) -> None:
        what, words = self._asking, self._answer.text().strip()
        if what == _EDIT and not words:
            return
        self._ask("")
        self.closed.emit()
        (self.dismissed if what == _DISMISS else self.edited).emit(words)

    @Slot()
    def _on_answer_given_up(self) -> None:
        self._ask("")
        self.closed.emit()
