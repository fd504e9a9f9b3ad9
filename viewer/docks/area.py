"""The panels of the search page side by side; each can be dragged, stacked, floated, hidden and sized."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QByteArray, Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QTabWidget, QWidget

from viewer.docks.columns import Box, Columns, Step, beside, columns_of, fitted, moved, renamed, taken_out
from viewer.docks.dock import Dock
from viewer.i18n import tr
from viewer.theme import Appearance


@dataclass(frozen=True, slots=True)
class PanelSpec:
    """One panel: its name in the window's state, its title, and its width as designed and at least, in pixels."""

    name: str
    title: str
    width: int
    least: int


PANELS: tuple[PanelSpec, ...] = (
    PanelSpec(name="filters", title="Filters", width=232, least=156),
    PanelSpec(name="results", title="Results", width=388, least=226),
    PanelSpec(name="reader", title="Article", width=452, least=328),
    PanelSpec(name="metadata", title="Metadata", width=312, least=208),
)
WIDTHS: dict[str, int] = {spec.name: spec.width for spec in PANELS}
AS_DESIGNED: Columns = tuple((spec.name,) for spec in PANELS)
TAKES_THE_REST = "reader"
STATE_VERSION = 1
Tabs = Mapping[str, tuple[str, ...]]  # a panel in front → those behind it
NO_TABS: Tabs = {}
STEP_PIXELS = 40


class DockArea(QMainWindow):
    """A window within the window, for its docks alone; owned by the main window."""

    shown_changed = Signal(str, bool)  # a person closed a panel

    def __init__(self, panels: Mapping[str, QWidget], appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("docks")
        self.setWindowFlag(Qt.WindowType.Window, False)
        self.setDockOptions(QMainWindow.DockOption.AllowNestedDocks | QMainWindow.DockOption.AllowTabbedDocks)
        self.setTabPosition(Qt.DockWidgetArea.AllDockWidgetAreas, QTabWidget.TabPosition.North)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)  # the View menu has what it would offer
        self._docks: dict[str, Dock] = {}
        for spec in PANELS:
            panel = panels[spec.name]
            panel.setMinimumWidth(spec.least)
            dock = Dock(spec.name, tr(spec.title), panel, appearance)
            dock.closed.connect(self._on_dock_closed)
            self._docks[spec.name] = dock
        self._wanted: dict[str, int] = {}  # widths to be taken once there is room to share
        self._left = QByteArray()  # how it was left; taken once more when there is room, for the widths
        self.arrange(AS_DESIGNED, WIDTHS)

    @property
    def state(self) -> QByteArray:
        """What `restore` brings back."""
        return self.saveState(STATE_VERSION)

    def restore(self, state: QByteArray) -> bool:
        """As it was left; False when the state is of another version, and nothing has changed."""
        self._wanted = {}
        known = self.restoreState(state, STATE_VERSION)
        if known and not self.isVisible():
            self._left = state
        return known

    def is_shown(self, name: str) -> bool:
        """Whether the panel is not hidden, be its page on screen or not."""
        return not self._docks[name].isHidden()

    def show_panel(self, name: str, shown: bool) -> None:
        """Show or hide; the reader makes room, the others keep their widths."""
        dock = self._docks[name]
        if dock.isHidden() == shown:
            widths = self._wanted or self.widths
            dock.setVisible(shown)
            self._take(widths)
            dock.raise_()

    def bring(self, name: str) -> None:
        """Have the panel where it can be used: shown, and before those that it shares a place with."""
        if self._docks[name].isHidden():
            self.show_panel(name, True)
            self.shown_changed.emit(name, True)
        self._docks[name].raise_()

    @property
    def widths(self) -> dict[str, int]:
        """The widths of the panels that can be seen in the window."""
        return {name: dock.width() for name, dock in self._docks.items() if self._stands(dock)}

    def _stands(self, dock: Dock) -> bool:
        """Qt keeps those that stand behind another where nothing is seen: left of the window."""
        return not dock.isHidden() and not dock.isFloating() and dock.geometry().right() >= 0

    @property
    def columns(self) -> Columns:
        """The panels that can be seen in the window, from the leading edge on."""
        return columns_of({name: self._box(dock) for name, dock in self._docks.items() if self._stands(dock)})

    def behind(self, name: str) -> tuple[str, ...]:
        """The panels that share the place of this one, as tabs do; empty where it stands alone."""
        others = self.tabifiedDockWidgets(self._docks[name])
        return tuple(other for other, dock in self._docks.items() if dock in others and not dock.isHidden())

    @property
    def _tabs(self) -> Tabs:
        return {name: self.behind(name) for column in self.columns for name in column}

    def _box(self, dock: Dock) -> Box:
        left = self.width() - dock.x() - dock.width() if self._mirrored else dock.x()
        return left, dock.y(), dock.width(), dock.height()

    @property
    def _mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def arrange(self, columns: Columns, widths: Mapping[str, int], tabs: Tabs = NO_TABS) -> None:
        """Put panels into these columns, from the leading edge on; others stay where they are, hidden or floating.

        `tabs` has, for a panel in a column, those that are to stand behind it.
        """
        for name in (name for column in columns for head in column for name in (head, *tabs.get(head, ()))):
            dock = self._docks[name]
            self.removeDockWidget(dock)  # what is put beside one that has tabs would become one of them
            # Side by side: above one another, they would need more height than the window has, and it would grow.
            self.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, dock, Qt.Orientation.Horizontal)
            dock.setFloating(False)
            dock.show()  # one that is taken out, or hidden, gets no room where it is put
        # Qt knows left and right only: the last column stands leftmost where one reads from the right.
        heads = [self._docks[column[0]] for column in (reversed(columns) if self._mirrored else columns)]
        for before, head in pairwise(heads):
            self.splitDockWidget(before, head, Qt.Orientation.Horizontal)
        for column in columns:
            for above, name in pairwise(column):
                self.splitDockWidget(self._docks[above], self._docks[name], Qt.Orientation.Vertical)
        for front, others in tabs.items():
            for name in others:
                self.tabifyDockWidget(self._docks[front], self._docks[name])
                self._docks[front].raise_()
        self._take(widths)

    def reset(self) -> None:
        """Every panel shown, at its place and width as designed."""
        self.arrange(AS_DESIGNED, WIDTHS)

    def move_panel(self, name: str, step: Step) -> bool:
        """One step by keyboard; False when there is nowhere to go. A floating panel comes back into the window."""
        dock = self._docks[name]
        if not self._stands(dock):
            return False
        before, tabs, rest = self.columns, self._tabs, self.behind(name)
        widths = self.widths
        if not rest:
            after = moved(before, name, step)
        else:
            del widths[name]  # it had that of all who stood there
            tabs = {**tabs, rest[0]: rest[1:], name: ()}
            after = taken_out(renamed(before, name, rest[0]), rest[0], name, step)
        if after != before:
            self.arrange(after, widths, tabs)
        return after != before

    def tuck_panel(self, name: str) -> bool:
        """Before the panel above or beside it, in one place with it, as tabs are; False where there is none."""
        columns, tabs = self.columns, self._tabs
        host = beside(columns, name)
        if host is None or not self._stands(self._docks[name]):
            return False
        kept = tuple(tuple(other for other in column if other != name) for column in columns)
        after = renamed(tuple(column for column in kept if column), host, name)
        self.arrange(after, self.widths, {**tabs, name: (host, *tabs[host], *tabs[name]), host: ()})
        return True

    def float_panel(self, name: str) -> bool:
        """Into a window of its own, or back; returns whether it floats now."""
        dock = self._docks[name]
        dock.setFloating(not dock.isFloating())
        return dock.isFloating()

    def widen_panel(self, name: str, steps: int) -> None:
        """Make the panel wider by steps, narrower by negative ones."""
        dock = self._docks[name]
        if self._stands(dock):
            self.resizeDocks([dock], [dock.width() + steps * STEP_PIXELS], Qt.Orientation.Horizontal)

    def set_arranging(self, arranging: bool) -> None:
        """Whether every panel shows the line that it is dragged by."""
        for dock in self._docks.values():
            dock.set_arranging(arranging)

    def panel_at_hand(self) -> str:
        """The panel that has the keyboard, else the reader."""
        focus = QApplication.focusWidget()
        holders = (name for name, dock in self._docks.items() if focus is not None and dock.isAncestorOf(focus))
        return next(holders, TAKES_THE_REST)

    def title_of(self, name: str) -> str:
        """The panel's name in words."""
        return self._docks[name].windowTitle()

    def _take(self, widths: Mapping[str, int]) -> None:
        """Give the panels these widths, the reader what is left; later, while nothing is laid out yet."""
        if not self.isVisible():
            self._wanted = dict(widths)
            return
        self._wanted = {}
        layout = self.layout()
        if layout is not None:
            layout.activate()  # where the panels stand is known only then
        shown = self.columns
        reader = next((name for name, others in self._tabs.items() if TAKES_THE_REST in (name, *others)), "")
        wanted = fitted(shown, {**WIDTHS, **widths}, reader, self.width())
        self.resizeDocks([self._docks[name] for name in wanted], list(wanted.values()), Qt.Orientation.Horizontal)

    @Slot()
    def _on_dock_closed(self) -> None:
        name = next(name for name, dock in self._docks.items() if dock is self.sender())
        self.shown_changed.emit(name, False)

    # Qt interface

    def showEvent(self, event: QShowEvent) -> None:
        """There is room now."""
        super().showEvent(event)
        if not self._left.isEmpty():
            self.restoreState(self._left, STATE_VERSION)
            self._left = QByteArray()
        elif self._wanted:
            self._take(self._wanted)
