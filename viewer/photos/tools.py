"""What the photo desk can do besides working the queue: contact sheet, reports, copies, house style."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from viewer.i18n import marked, tr
from viewer.icons import icon
from viewer.theme import Appearance

TASKS: tuple[tuple[str, str], ...] = (  # id, text; "" parts groups
    ("copy", marked("Save a copy with the corrected credit…")),
    ("copies", marked("Save copies of all corrected photos…")),
    ("", ""),
    ("csv", marked("Findings as a table (CSV)…")),
    ("html", marked("Findings as a page (HTML)…")),
    ("contact-sheet", marked("Contact sheet as a page (HTML)…")),
    ("corrected", marked("Corrected captions and credits (CSV)…")),
    ("", ""),
    ("rules", marked("House style and suppliers…")),
)
_WRITES = frozenset({"rules"})  # what a read-only archive cannot do


class DeskTools(QWidget):
    """Two buttons in the head of the photo desk."""

    sheet_toggled = Signal(bool)
    task_chosen = Signal(str)  # an id of TASKS

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = appearance
        self.sheet, self.more = QToolButton(self), QToolButton(self)
        self.sheet.setCheckable(True)
        self.sheet.setToolTip(tr("Contact sheet: pictures in a grid (S)"))
        self.sheet.setAccessibleName(tr("Contact sheet"))
        self.more.setToolTip(tr("Reports, copies of pictures, house style"))
        self.more.setAccessibleName(tr("Reports, copies of pictures, house style"))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(self.more)
        for task, text in TASKS:
            if not task:
                self.menu.addSeparator()
                continue
            action = self.menu.addAction(tr(text))
            action.setObjectName(task)
            action.triggered.connect(partial(self._on_action_triggered, task))
        self.more.setMenu(self.menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for button in (self.sheet, self.more):
            row.addWidget(button)
        self.sheet.toggled.connect(self.sheet_toggled)
        appearance.changed.connect(self._on_appearance_changed)
        self._on_appearance_changed()

    def set_writable(self, writable: bool) -> None:
        """Whether the archive can be written: its rules, too, then."""
        for action in self.menu.actions():
            if action.objectName() in _WRITES:
                action.setEnabled(writable)

    @Slot()
    def _on_action_triggered(self, task: str) -> None:
        self.task_chosen.emit(task)

    @Slot()
    def _on_appearance_changed(self) -> None:
        for button, name in ((self.sheet, "grid"), (self.more, "export")):
            button.setIcon(icon(name, self._look.theme))
