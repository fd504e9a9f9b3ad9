"""Panels by keyboard: shown and hidden, moved, sized, floated."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Slot

from viewer.docks.area import PANELS
from viewer.docks.columns import Step
from viewer.i18n import isolated, marked, tr
from viewer.parts import Parts

STEPS: dict[str, tuple[Step, Step]] = {  # action → step where one reads from the left, from the right
    "panel_left": ("before", "after"),
    "panel_right": ("after", "before"),
    "panel_up": ("up", "up"),
    "panel_down": ("down", "down"),
}
_DONE: dict[str, str] = {
    "panel_left": marked("{panel}: moved to the left"),
    "panel_right": marked("{panel}: moved to the right"),
    "panel_up": marked("{panel}: moved up"),
    "panel_down": marked("{panel}: moved down"),
}


class PanelDesk(QObject):
    """Owned by the window; works on the panel that has the keyboard."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.window)
        self._parts, self._docks = parts, parts.window.docks
        self._docks.shown_changed.connect(self._on_docks_shown_changed)
        handle = parts.actions.handle
        for spec in PANELS:
            handle(f"show_{spec.name}", partial(self._docks.show_panel, spec.name))
        for action in STEPS:
            handle(action, partial(self.move, action))
        handle("panel_wider", partial(self.widen, 1))
        handle("panel_narrower", partial(self.widen, -1))
        handle("panel_tuck", self.tuck)
        handle("panel_float", self.float)
        handle("arrange_panels", self._docks.set_arranging)

    def move(self, action: str, *_ignored: object) -> None:
        """One step of the panel at hand, keeping the keyboard in it."""
        name = self._docks.panel_at_hand()
        focus = self._parts.window.focusWidget()
        mirrored = self._parts.window.layoutDirection() == self._parts.window.layoutDirection().RightToLeft
        if self._docks.move_panel(name, STEPS[action][mirrored]):
            self._say(tr(_DONE[action]), name)
        else:
            self._say(tr("{panel}: there is nowhere to go"), name)
        if focus is not None:
            focus.setFocus()

    @Slot()
    def tuck(self) -> None:
        """The panel at hand into one place with the one beside it."""
        name = self._docks.panel_at_hand()
        focus = self._parts.window.focusWidget()
        tucked = self._docks.tuck_panel(name)
        self._say(tr("{panel}: before the one beside it") if tucked else tr("{panel}: there is nowhere to go"), name)
        if focus is not None:
            focus.setFocus()

    def widen(self, steps: int, *_ignored: object) -> None:
        """Make the panel at hand wider or narrower."""
        self._docks.widen_panel(self._docks.panel_at_hand(), steps)

    @Slot()
    def float(self) -> None:
        """The panel at hand into a window of its own, or back."""
        name = self._docks.panel_at_hand()
        floats = self._docks.float_panel(name)
        self._say(tr("{panel}: in a window of its own") if floats else tr("{panel}: back in the window"), name)

    def _say(self, words: str, name: str) -> None:
        self._parts.window.status.showMessage(words.format(panel=isolated(self._docks.title_of(name))), SAID_MS)

    @Slot(str, bool)
    def _on_docks_shown_changed(self, name: str, shown: bool) -> None:
        self._parts.actions[f"show_{name}"].setChecked(shown)


SAID_MS = 4000
