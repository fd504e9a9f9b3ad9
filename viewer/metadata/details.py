"""The current value opened: its proof in words, what can be done with it, and a place to correct it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from viewer.i18n import tr
from viewer.metadata.correctable import DATES, can_reject, path_to_add, path_to_set
from viewer.metadata.editor import ValueEditor
from viewer.metadata.notes import note_path, note_place
from viewer.metadata.value_button import ValueButton
from viewer.metadata.values import Kind, Value
from viewer.theme import Appearance
from viewer.widgets.flow import FlowLayout


@dataclass(frozen=True, slots=True)
class Opened:
    """The value that is opened, its proof in words, and whether a person may correct it."""

    button: ValueButton
    proof: str
    writable: bool = False


class Details(QWidget):
    """Owned by a row or card; says what is wanted of its value."""

    search_requested = Signal()
    copy_requested = Signal()
    person_requested = Signal(str)  # whose page is wanted
    open_requested = Signal(int)  # article id
    compare_requested = Signal(int)  # article id
    corrected = Signal(str, object, str)  # path, new value or None, reason
    undo_requested = Signal(int)  # id of a change
    redo_requested = Signal(int)
    revert_requested = Signal(tuple)  # ids of changes
    closed = Signal()  # the editor: the keyboard goes back to the value
    resized = Signal()  # it needs another height

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = appearance
        self._value = Value("")
        self._path = ""
        self._editor: ValueEditor | None = None
        self._proof = QLabel(self)
        self._proof.setObjectName("faint")
        self._proof.setWordWrap(True)
        self._proof.setTextFormat(Qt.TextFormat.PlainText)
        self._buttons = {
            "search": link(tr("Search for this"), self),
            "open": link(tr("Open"), self),
            "compare": link(tr("Compare"), self),
            "person": link(tr("Page"), self),
            "copy": link(tr("Copy"), self),
            "edit": link(tr("Edit"), self),
            "reject": link(tr("Reject"), self),
            "add": link(tr("Add another"), self),
            "undo": link(tr("Take back"), self),
            "revert": link(tr("Take all back"), self),
            "redo": link(tr("Bring back"), self),
        }
        buttons = QWidget(self)
        row = FlowLayout(buttons, 2)
        for button in self._buttons.values():
            row.addWidget(button)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(5, 2, 0, 2)
        self._column.setSpacing(2)
        self._column.addWidget(self._proof)
        self._column.addWidget(buttons)
        self._buttons["search"].clicked.connect(self.search_requested)
        self._buttons["copy"].clicked.connect(self.copy_requested)
        self._buttons["open"].clicked.connect(self._on_open_clicked)
        self._buttons["compare"].clicked.connect(self._on_compare_clicked)
        self._buttons["person"].clicked.connect(self._on_person_clicked)
        self._buttons["edit"].clicked.connect(self.edit)
        self._buttons["reject"].clicked.connect(self.reject)
        self._buttons["add"].clicked.connect(self.add)
        self._buttons["undo"].clicked.connect(self._on_undo_clicked)
        self._buttons["revert"].clicked.connect(self._on_revert_clicked)
        self._buttons["redo"].clicked.connect(self._on_redo_clicked)

    def show_opened(self, opened: Opened | None) -> None:
        """Say the proof of the value and offer what can be done with it; None hides it all."""
        if opened is None:
            self.hide()
        else:
            self._show_value(opened.button.value, opened.proof, writable=opened.writable)

    def height_in(self, width: int) -> int:
        """Pixels that it needs in this width."""
        return self.heightForWidth(max(width, 1))

    def _show_value(self, value: Value, proof: str, *, writable: bool) -> None:
        if value is not self._value and self._editor is not None:
            self._editor.hide()
        self._value = value
        self._proof.setText(proof)
        self._proof.setVisible(bool(proof))
        sets = writable and path_to_set(value) is not None
        self._buttons["edit"].setText(tr("Add") if value.kind is Kind.ABSENT else tr("Edit"))
        offered = {
            "search": bool(value.query),
            "open": value.article > 0,
            "compare": value.article > 0,
            "person": value.person,
            "copy": value.kind is not Kind.ABSENT,
            "edit": sets,
            "reject": sets and can_reject(value),
            "add": sets and path_to_add(value, value.role) is not None,
            "undo": writable and value.change > 0,
            "redo": writable and value.change < 0,
            "revert": writable and bool(value.changes),
        }
        for name, button in self._buttons.items():
            button.setVisible(offered[name])
        self._buttons["search"].setToolTip(value.query)
        self.show()

    @Slot()
    def edit(self) -> None:
        """Ask for the right value."""
        path = path_to_set(self._value)
        if path is not None:
            words = "" if self._value.kind is Kind.ABSENT else self._value.raw or self._value.text
            self._ask(path, words)

    @Slot()
    def add(self) -> None:
        """Ask for another entry of the value's list."""
        path = path_to_add(self._value, self._value.role)
        if path is not None:
            self._ask(path, "")

    def write_note(self) -> None:
        """Ask for a note on the whole article."""
        self._ask(note_path(), "")

    def ask_note(self, span: tuple[int, int]) -> None:
        """Ask for a note on a passage."""
        self._ask(note_path(span=span), "")

    @Slot()
    def reject(self) -> None:
        """Ask why the value is wrong, and take it away."""
        path = path_to_set(self._value)
        if path is not None:
            self._path = path
            self._with_editor().ask_rejection(tr("Reject “{value}”?").format(value=self._value.text))

    def _ask(self, path: str, words: str) -> None:
        self._path = path
        if note_place(path) is not None:
            self._with_editor().ask(tr("Your note. Enter saves it, Esc cancels."), words, why=False)
            return
        hint = tr("The right date as year-month-day, such as 2026-03-11.") if path in DATES else ""
        self._with_editor().ask(hint or tr("The right value. Enter saves it, Esc leaves it as it was."), words)

    def _with_editor(self) -> ValueEditor:
        if self._editor is None:
            self._editor = ValueEditor(self._look, self)
            self._editor.kept.connect(self._on_editor_kept)
            self._editor.given_up.connect(self._on_editor_given_up)
            self._column.addWidget(self._editor)
        return self._editor

    @Slot(object, str)
    def _on_editor_kept(self, new: str | None, reason: str) -> None:
        self._on_editor_given_up()
        self.corrected.emit(self._path, new, reason)

    @Slot()
    def _on_editor_given_up(self) -> None:
        if self._editor is not None:
            self._editor.hide()
        self.closed.emit()

    @Slot()
    def _on_open_clicked(self) -> None:
        self.open_requested.emit(self._value.article)

    @Slot()
    def _on_compare_clicked(self) -> None:
        self.compare_requested.emit(self._value.article)

    @Slot()
    def _on_person_clicked(self) -> None:
        self.person_requested.emit(self._value.text)

    @Slot()
    def _on_undo_clicked(self) -> None:
        self.undo_requested.emit(abs(self._value.change))

    @Slot()
    def _on_revert_clicked(self) -> None:
        self.revert_requested.emit(self._value.changes)

    @Slot()
    def _on_redo_clicked(self) -> None:
        self.redo_requested.emit(abs(self._value.change))

    # Qt interface

    def event(self, event: QEvent) -> bool:
        """What is offered or asked needs other room."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.resized.emit()
        return done


def link(text: str, parent: QWidget) -> QPushButton:
    """A quiet button."""
    button = QPushButton(text, parent)
    button.setProperty("link", True)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
