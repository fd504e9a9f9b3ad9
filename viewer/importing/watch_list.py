"""The watched folders: each on or off, when it was looked into, what still moves in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, QTime, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from archive.model.importing import WatchedFolder
from viewer.i18n import isolated, joined, tr
from viewer.icons import icon
from viewer.theme import Appearance
from viewer.widgets.leading import leading


@dataclass(frozen=True, slots=True)
class WatchState:
    """How the watching of one folder stands."""

    listed: WatchedFolder
    looked: QTime | None = None
    moving: int = 0  # files that are not at rest, in all folders together
    missing: bool = False

    @property
    def words(self) -> str:
        """In one line."""
        if not self.listed.here:
            return tr("listed on another machine; turn it on to watch it here")
        if not self.listed.active:
            return tr("off")
        if self.missing:
            return tr("not there now; it is looked for again")
        if self.looked is None:
            return tr("not looked into yet")
        looked = tr("looked into at {time}").format(
            time=QLocale().toString(self.looked, QLocale.FormatType.ShortFormat)
        )
        return joined(looked, tr("%n files still moving", self.moving) if self.moving else "")


class _Folder(QWidget):
    """One folder; what it says is cut in the middle where there is no room."""

    toggled = Signal(bool)
    removed = Signal()

    def __init__(self, state: WatchState, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        path = state.listed.folder
        self._name = Path(path).name or path
        self._box = QCheckBox()
        self._box.setChecked(state.listed.active and state.listed.here)
        self._box.setAccessibleName(tr("Watch {folder}").format(folder=path))
        self._box.setToolTip(path)
        self._box.toggled.connect(self.toggled)
        remove = QToolButton()
        remove.setIcon(icon("close", appearance.theme))
        remove.setAutoRaise(True)
        remove.setToolTip(tr("No longer watch this folder; what was imported stays"))
        remove.setAccessibleName(tr("No longer watch {folder}").format(folder=path))
        remove.clicked.connect(self.removed)
        words = leading(QLabel(state.words))
        words.setObjectName("faint")
        words.setWordWrap(True)
        words.setContentsMargins(26, 0, 0, 0)
        top = QHBoxLayout()
        top.setSpacing(4)
        top.addWidget(self._box, 1)
        top.addWidget(remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(words)

    # Qt interface

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the name anew."""
        super().resizeEvent(event)
        room = max(self.width() - 70, 40)
        shown = self._box.fontMetrics().elidedText(self._name, Qt.TextElideMode.ElideMiddle, room)
        self._box.setText(isolated(shown.replace("&", "&&")))


class WatchList(QWidget):
    """Owned by the import panel."""

    folder_wanted = Signal()  # ask for one and list it
    active_changed = Signal(str, bool)
    removal_requested = Signal(str)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._writable = False
        self._states: Sequence[WatchState] = ()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2)
        self._add = QPushButton(tr("Watch a folder…"))
        self._add.clicked.connect(self.folder_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._rows)
        column.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeading)
        appearance.changed.connect(self._on_appearance_changed)
        self.show_folders(())

    def set_writable(self, writable: bool) -> None:
        """Whether folders can be listed here."""
        self._writable = writable
        self.show_folders(self._states)

    def show_folders(self, states: Sequence[WatchState]) -> None:
        """Show these instead; the keyboard stays on the folder that it was on."""
        focused = next((at for at, row in enumerate(self._folders()) if row.isAncestorOf(self.focusWidget())), -1)
        self._states = states
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for state in states:
            row = _Folder(state, self._appearance)
            row.setEnabled(self._writable)
            row.toggled.connect(partial(self._on_row_toggled, state.listed.folder))
            row.removed.connect(partial(self._on_row_removed, state.listed.folder))
            self._rows.addWidget(row)
        if not states:
            self._rows.addWidget(_hint())
        self._add.setEnabled(self._writable)
        rows = self._folders()
        if 0 <= focused < len(rows):
            rows[focused]._box.setFocus(Qt.FocusReason.OtherFocusReason)  # noqa: SLF001 - our own row

    def _folders(self) -> list[_Folder]:
        items = (self._rows.itemAt(at) for at in range(self._rows.count()))
        widgets = (item.widget() for item in items if item is not None)
        return [widget for widget in widgets if isinstance(widget, _Folder)]

    def _on_row_toggled(self, folder: str, active: bool) -> None:
        self.active_changed.emit(folder, active)

    def _on_row_removed(self, folder: str) -> None:
        self.removal_requested.emit(folder)

    @Slot()
    def _on_appearance_changed(self) -> None:
        self.show_folders(self._states)


def _hint() -> QLabel:
    words = tr("Files that arrive in a watched folder are imported automatically once they are complete.")
    hint = leading(QLabel(words))
    hint.setObjectName("faint")
    hint.setWordWrap(True)
    return hint
