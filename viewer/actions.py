"""The action table as QActions: controllers say what happens, menus and toolbars only name ids."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeySequence

from viewer.action_table import ACTIONS
from viewer.commands.spec import NEEDS, ActionSpec
from viewer.i18n import tr
from viewer.icons import icon
from viewer.shortcuts import DESIGNED, shown_keys
from viewer.theme import Appearance


class Actions(QObject):
    """The table as QActions; owned by app.py, lives in the GUI thread."""

    triggered = Signal(str)  # id of the action, for whoever keeps a history

    def __init__(self, appearance: Appearance, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._actions: dict[str, QAction] = {}
        self._groups: dict[str, QActionGroup] = {}
        self._handled: set[str] = set()
        self._when = {spec.id: spec.when for spec in ACTIONS}
        for spec in ACTIONS:
            self._add(spec)
        self.set_shortcuts(DESIGNED)
        self._on_appearance_changed()
        appearance.changed.connect(self._on_appearance_changed)

    def __getitem__(self, action_id: str) -> QAction:
        return self._actions[action_id]

    def all(self) -> list[QAction]:
        """Every action, in the order of the table."""
        return list(self._actions.values())

    def handle(self, action_id: str, handler: Callable[..., object]) -> None:
        """Have `handler` called when the action is triggered; a switch passes its new state."""
        action = self._actions[action_id]
        (action.toggled if action.isCheckable() and not action.actionGroup() else action.triggered).connect(handler)
        self._handled.add(action_id)

    @property
    def unhandled(self) -> set[str]:
        """Ids that nobody handles yet."""
        return set(self._actions) - self._handled

    def set_shortcuts(self, keys: Mapping[str, Sequence[str]]) -> None:
        """Give every action these keys, in Qt's portable text."""
        for action_id, own in keys.items():
            action = self._actions[action_id]
            action.setShortcuts([QKeySequence(key) for key in own])
            action.setToolTip(_tip(action))

    def set_condition(self, name: str, holds: bool) -> None:
        """Enable or disable every action that waits for the condition."""
        for action_id, when in self._when.items():
            if when == name:
                self._actions[action_id].setEnabled(holds)

    def why_not(self, action_id: str) -> str:
        """What is missing for the action, in words; "" when it can be used."""
        return "" if self._actions[action_id].isEnabled() else tr(NEEDS[self._when[action_id]])

    def choose(self, action_id: str) -> None:
        """Tick one of several choices without triggering it."""
        self._actions[action_id].setChecked(True)

    def _add(self, spec: ActionSpec) -> None:
        action = QAction(tr(spec.text), self)
        action.setObjectName(spec.id)
        action.setStatusTip(tr(spec.tip))
        action.setCheckable(spec.toggles)
        action.setEnabled(not spec.when)
        if spec.group:
            group = self._groups.setdefault(spec.group, QActionGroup(self))
            group.addAction(action)
        self._actions[spec.id] = action

    @Slot()
    def _on_appearance_changed(self) -> None:
        for spec in ACTIONS:
            chosen = "accent" if spec.toggles else ""
            self._actions[spec.id].setIcon(icon(spec.icon, self._appearance.theme, chosen_role=chosen))


def _tip(action: QAction) -> str:
    """The name with the shortcut that is shown, where there is one."""
    keys = shown_keys(action.shortcut())
    return f"{action.text()} ({keys})" if keys else action.text()
