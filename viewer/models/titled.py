"""A table whose columns have titles."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from viewer.i18n import tr

Index = QModelIndex | QPersistentModelIndex


class TitledModel(QAbstractTableModel):
    """Columns by their titles, each marked for translation; rows and what stands in them are the heir's."""

    def __init__(self, titles: tuple[str, ...], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._titles = titles

    # Qt interface

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        """One a title; items have no children."""
        return 0 if parent.isValid() else len(self._titles)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The titles in the language of the interface."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return tr(self._titles[section])
        return None
