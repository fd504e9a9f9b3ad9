"""What an import had to say, item by item."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, Qt

from archive.model import ImportIssue
from viewer.i18n import isolated, marked, tr
from viewer.issue_words import issue_details, issue_words
from viewer.models.roles import Role
from viewer.models.titled import Index, TitledModel

HEADERS: tuple[str, ...] = (marked("Weight"), marked("What"), marked("Where"), marked("Code"))
WEIGHTS: dict[str, str] = {"error": marked("error"), "warning": marked("warning")}


class IssueModel(TitledModel):
    """Read-only; errors first, then in the order of the import."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(HEADERS, parent)
        self._issues: list[ImportIssue] = []

    def show_issues(self, issues: Sequence[ImportIssue]) -> None:
        """Show these instead."""
        self.beginResetModel()
        self._issues = sorted(issues, key=lambda issue: issue.severity != "error")
        self.endResetModel()

    def rows_as_text(self) -> str:
        """All of it as tab-separated lines, for the clipboard."""
        lines = [(issue.severity, issue.message, issue.locator, issue.code) for issue in self._issues]
        return "\n".join("\t".join(line) for line in lines)

    # Qt interface

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """One an issue; items have no children."""
        return 0 if parent.isValid() else len(self._issues)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words, and the issue itself."""
        if not index.isValid():
            return None
        issue = self._issues[index.row()]
        if role == Role.ISSUE:
            return issue
        if role == Qt.ItemDataRole.ToolTipRole:
            return issue_details(issue)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return (tr(WEIGHTS[issue.severity]), issue_words(issue), _place(issue), issue.code)[index.column()]


def _place(issue: ImportIssue) -> str:
    """The file with the folder that it lies in, and the place inside it; the tool tip has the whole path."""
    path = issue.path.replace("\\", "/")
    inside = issue.locator[len(issue.path) :] if issue.locator.startswith(issue.path) else ""
    return isolated("/".join(path.rsplit("/", 2)[-2:]) + inside)
