"""Every action with its shortcut, as a table that can be looked through."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, Qt
from PySide6.QtGui import QKeySequence

from viewer.action_table import ACTIONS
from viewer.i18n import joined, listed, marked, tr
from viewer.models.roles import Role
from viewer.models.titled import Index, TitledModel
from viewer.shortcuts import DESIGNED, Keys, shown_keys

HEADERS: tuple[str, ...] = (marked("Command"), marked("Shortcut"))


def shown(keys: Keys) -> str:
    """The keys as the person's keyboard names them."""
    return listed(shown_keys(QKeySequence(key)) for key in keys)


class ShortcutModel(TitledModel):
    """One row an action, in the order of the table; Role.VALUE is its id."""

    def __init__(self, keys: Mapping[str, Keys], parent: QObject | None = None) -> None:
        super().__init__(HEADERS, parent)
        self.keys: dict[str, Keys] = dict(keys)

    def set_keys(self, keys: Mapping[str, Keys]) -> None:
        """Show these instead."""
        self.keys = dict(keys)
        self.dataChanged.emit(self.index(0, 0), self.index(len(ACTIONS) - 1, len(HEADERS) - 1))

    # Qt interface

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """One an action; items have no children."""
        return 0 if parent.isValid() else len(ACTIONS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Words and keys; keys of the person's own are marked by a dot and said."""
        if not index.isValid():
            return None
        spec = ACTIONS[index.row()]
        keys = self.keys[spec.id]
        if role == Role.VALUE:
            return spec.id
        if role == Qt.ItemDataRole.ToolTipRole:
            return tr(spec.tip)
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        if index.column() == 0:
            return tr(spec.text)
        own = tr("your own") if keys != DESIGNED[spec.id] else ""
        return joined(shown(keys) or "–", own)
