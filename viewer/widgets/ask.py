"""Asks for one name, with those that exist to choose from."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QComboBox, QCompleter, QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget


class NameDialog(QDialog):
    """One editable choice; `name` is what was typed, tidied."""

    def __init__(self, title: str, words: str, known: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        label = QLabel(words)
        label.setWordWrap(True)
        self.field = QComboBox()
        self.field.setEditable(True)
        self.field.addItems(list(known))
        self.field.setCurrentText("")
        self.field.setAccessibleName(words)
        completer = QCompleter(list(known), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.field.setCompleter(completer)
        self.field.editTextChanged.connect(self._on_text_changed)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(12)
        for widget in (label, self.field, self._buttons):
            layout.addWidget(widget)
        self.setMinimumWidth(380)
        self._on_text_changed("")

    @property
    def name(self) -> str:
        """What was typed, without needless spaces."""
        return " ".join(self.field.currentText().split())

    @classmethod
    def ask(cls, parent: QWidget, title: str, words: str, known: Sequence[str] = (), start: str = "") -> str:
        """The name, "" when the person thought better of it."""
        dialog = cls(title, words, known, parent)
        dialog.field.setCurrentText(start)
        line = dialog.field.lineEdit()
        if line is not None:
            line.selectAll()  # what is typed takes the place of the name that was offered
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        dialog.deleteLater()
        return dialog.name if accepted else ""

    @Slot(str)
    def _on_text_changed(self, _text: str) -> None:
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(bool(self.name))
