"""The shell: rail, header, message bar, a page for each mode, status line; no work is done here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QByteArray, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QMenuBar,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from viewer.actions import Actions
from viewer.docks.area import PANELS, DockArea
from viewer.i18n import tr
from viewer.menus import fill_menu_bar
from viewer.settings import Settings
from viewer.theme import Appearance
from viewer.widgets.drop import DropZone
from viewer.widgets.messages import MessageBar
from viewer.widgets.rail import Rail
from viewer.widgets.recent import RecentMenu
from viewer.widgets.status import StatusLine

MODES: tuple[tuple[str, str], ...] = (  # id, icon
    ("search", "search"),
    ("photos", "photos"),
    ("people", "people"),
    ("collections", "lists"),
    ("imports", "imports"),
)
FULL_PAGES = frozenset({"imports"})  # modes that have no use for the search header
SIZE = (1440, 900)


@dataclass(frozen=True, slots=True)
class Panels:
    """What the window is made of; built in app.py, wired in wiring.py."""

    header: QWidget
    filters: QWidget
    results: QWidget
    reader: QWidget
    metadata: QWidget
    modes: Mapping[str, QWidget]  # pages of the modes other than "search"


class MainWindow(QMainWindow):
    """Owned by app.py; knows where things stand and nothing else."""

    mode_changed = Signal(str)

    def __init__(self, actions: Actions, appearance: Appearance, settings: Settings, panels: Panels) -> None:
        super().__init__()
        self.setObjectName("main")
        self._actions, self._settings, self._panels = actions, settings, panels
        self._appearance = appearance
        self.messages = MessageBar(appearance)
        self.status = StatusLine()
        self.drop = DropZone(self)
        self.recent = RecentMenu(lambda: settings.preferences.recent_archives, self)
        self.docks = DockArea({spec.name: getattr(panels, spec.name) for spec in PANELS}, appearance)
        self._pages = QStackedWidget()
        self._mode = "search"
        self._archive_name = QLabel()
        self._placed = False
        self._left: dict[str, QByteArray] = {}
        self._build()
        self.resize(*SIZE)
        self.addActions(actions.all())
        self.show_archive("")

    def _build(self) -> None:
        self._pages.addWidget(self.docks)
        for page in self._panels.modes.values():
            page.setMinimumSize(1, 1)  # a page that is not shown must not keep the window large
            self._pages.addWidget(page)
        body = QVBoxLayout()
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        body.addWidget(self._panels.header)
        body.addWidget(self.messages)
        body.addWidget(self._pages, 1)
        entries = [(icon, self._actions[f"mode_{mode}"]) for mode, icon in MODES]
        for shown in ("mode_search", *(f"show_{spec.name}" for spec in PANELS)):
            self._actions[shown].setChecked(True)
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.rail = Rail(entries, self._appearance)
        row.addWidget(self.rail)
        row.addLayout(body, 1)
        self.setCentralWidget(whole)
        self.setStatusBar(self.status)
        self._build_menu_bar()

    def _build_menu_bar(self) -> None:
        bar = QMenuBar()
        brand = QLabel("Backfile")
        brand.setObjectName("brand")
        self._archive_name.setObjectName("archiveName")
        menus = fill_menu_bar(bar, self._actions)
        menus[0].insertMenu(self._actions["open_samples"], self.recent)
        top = QWidget()
        top.setObjectName("topLine")
        top.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(top)
        row.setContentsMargins(6, 0, 6, 0)
        row.setSpacing(0)
        row.addWidget(brand)
        row.addWidget(bar, 1)
        row.addWidget(self._archive_name)
        self.setMenuWidget(top)

    @property
    def mode(self) -> str:
        """The mode shown."""
        return self._mode

    @Slot(str)
    def show_mode(self, mode: str) -> None:
        """Show the page of the mode."""
        self._mode = mode
        self._pages.setCurrentWidget(self._panels.modes.get(mode, self.docks))
        self._panels.header.setVisible(mode not in FULL_PAGES)
        self._actions.choose(f"mode_{mode}")
        self.mode_changed.emit(mode)

    def show_archive(self, name: str) -> None:
        """The name of the open archive, "" when none is."""
        self._archive_name.setText(name or tr("no archive"))
        self.setWindowTitle(f"{name} — Backfile" if name else "Backfile")

    @Slot(bool)
    def show_full_screen(self, full: bool) -> None:
        """Use the whole screen, or not."""
        self.setWindowState(Qt.WindowState.WindowFullScreen if full else Qt.WindowState.WindowNoState)

    @Slot()
    def reset_layout(self) -> None:
        """Every panel back to its place and width."""
        self._settings.forget_window_state()
        self.docks.reset()
        self._tick_panels()

    def _tick_panels(self) -> None:
        for spec in PANELS:
            self._actions[f"show_{spec.name}"].setChecked(self.docks.is_shown(spec.name))

    @property
    def _docks_key(self) -> str:
        """Docks know left and right: the two directions of reading have a layout each."""
        return "docks-rtl" if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else "docks"

    def window_states(self) -> dict[str, QByteArray]:
        """What `restore` brings back: as it is now, or was when the window was closed, which hides what floats."""
        return self._left or {"geometry": self.saveGeometry(), self._docks_key: self.docks.state}

    def restore(self) -> None:
        """As it was left, or as designed."""
        geometry, docks = (self._settings.window_state(name) for name in ("geometry", self._docks_key))
        if geometry is not None:
            self.restoreGeometry(geometry)
        if docks is not None and self.docks.restore(docks):
            self._tick_panels()

    # Qt interface

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember how it was left."""
        self._left = self.window_states()
        super().closeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """The first time: the keyboard starts in the search bar."""
        super().showEvent(event)
        if not self._placed:
            self._placed = True
            self._panels.header.setFocus()
