"""Findings as a table: photo, rule, credit and suggestion, article. No widgets."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from archive.model import FindingRow
from viewer.evidence import evidence_words
from viewer.i18n import day, joined, marked, number, tr
from viewer.photos.rules import RuleName

Index = QModelIndex | QPersistentModelIndex
CLEARED = frozenset({"fixed", "dismissed"})
FINDING_ROLE = int(Qt.ItemDataRole.UserRole) + 1


class Column(IntEnum):
    """The columns in order."""

    PHOTO = 0
    RULE = 1
    CREDIT = 2
    ARTICLE = 3


TITLES: tuple[str, ...] = ("", marked("Rule"), marked("Printed credit → suggestion"), marked("Article"))


class FindingsModel(QAbstractTableModel):
    """Shows those of the findings whose state is wanted; decisions are shown at once, before they are stored."""

    def __init__(self, rules: dict[str, RuleName], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rules = rules
        self._all: list[FindingRow] = []
        self._shown: list[FindingRow] = []
        self._states: frozenset[str] = frozenset({"open"})

    @property
    def all_rows(self) -> Sequence[FindingRow]:
        """The findings in every state."""
        return self._all

    @property
    def rows(self) -> Sequence[FindingRow]:
        """The findings shown."""
        return self._shown

    @property
    def states(self) -> frozenset[str]:
        """The states whose findings are shown; none = every."""
        return self._states

    @property
    def cleared(self) -> int:
        """How many are fixed or dismissed."""
        return sum(row.state in CLEARED for row in self._all)

    def set_rows(self, rows: Sequence[FindingRow]) -> None:
        """Take other findings."""
        self._all = list(rows)
        self._refilter()

    def set_states(self, states: Collection[str]) -> None:
        """Show findings in these states; none = in every."""
        self._states = frozenset(states)
        self._refilter()

    def decide(self, keys: Collection[str], state: str, reason: str = "") -> None:
        """Show a decision."""
        wanted = frozenset(keys)
        self._all = [replace(row, state=state, reason=reason) if row.key in wanted else row for row in self._all]
        self._refilter()

    def row_at(self, number: int) -> FindingRow | None:
        """The finding in a row of the table."""
        return self._shown[number] if 0 <= number < len(self._shown) else None

    def _refilter(self) -> None:
        self.beginResetModel()
        self._shown = [row for row in self._all if not self._states or row.state in self._states]
        self.endResetModel()

    def _text(self, row: FindingRow, column: int) -> str:
        if column == Column.RULE:
            return row.rule
        if column == Column.CREDIT:
            credit = row.credit or tr("no credit printed")
            return f"{credit} → {row.suggestion}" if row.suggestion else credit
        if column == Column.ARTICLE:
            return joined(
                row.headline or tr("no headline"), day(row.published), tr("photo {n}").format(n=number(row.index + 1))
            )
        return ""

    def _spoken(self, row: FindingRow) -> str:
        """The whole finding in words, for screen readers and tool tips."""
        rule = self._rules.get(row.rule)
        name = f"{row.rule} {rule.name}" if rule else row.rule
        credit, article = self._text(row, Column.CREDIT), self._text(row, Column.ARTICLE)
        return joined(name, credit, article, evidence_words(row.evidence), tr(row.state))

    # Qt interface

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """How many findings are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        """As many as `Column` has."""
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The titles of the columns."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return tr(TITLES[section]) if TITLES[section] else ""
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Texts, and the finding itself under FINDING_ROLE."""
        row = self.row_at(index.row()) if index.isValid() else None
        if row is None:
            return None
        if role == FINDING_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, index.column())
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self._spoken(row)
        return None
