"""What came of an import: counts, and every issue with its place in the file."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from archive.model import ImportIssue, ImportReport
from viewer.i18n import joined, marked, number, tr
from viewer.importing.issue_table import IssueTable
from viewer.importing.words import words_of
from viewer.widgets.flow import FlowLayout
from viewer.widgets.leading import leading

FIGURES: tuple[tuple[str, str], ...] = (
    ("added", marked("new articles")),
    ("updated", marked("updated")),
    ("unchanged", marked("already here")),
    ("duplicates", marked("duplicates")),
    ("images", marked("pictures")),
    ("failed", marked("failed")),
)


class ReportPage(QWidget):
    """Owned by the import panel."""

    retry_requested = Signal(object)  # issues of the files that failed
    again_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._summary = leading(QLabel()), leading(QLabel())
        self._title.setObjectName("title")
        self._summary.setObjectName("soft")
        self._summary.setWordWrap(True)
        self._figures: dict[str, QLabel] = {}
        self._issues: Sequence[ImportIssue] = ()
        self.table = IssueTable()
        self._nothing_wrong = leading(QLabel(tr("No issues: everything that was found could be read.")))
        self._nothing_wrong.setWordWrap(True)
        self._retry = QPushButton(tr("Try the failed again"))
        self._again = QPushButton(tr("Import the same again"))
        self._copy = QPushButton(tr("Copy all issues"))
        self._retry.clicked.connect(self._on_retry_clicked)
        self._again.clicked.connect(self.again_requested)
        self._copy.clicked.connect(self._on_copy_clicked)
        self._build()

    def _build(self) -> None:
        heading = QLabel(tr("Issues"))
        heading.setObjectName("section")
        foot = QWidget()
        buttons = FlowLayout(foot, 8)
        for button in (self._retry, self._again, self._copy):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(12)
        for widget in (self._title, self._summary, self._figures_card(), heading, self._nothing_wrong):
            layout.addWidget(widget)
        layout.addWidget(self.table, 1)
        layout.addWidget(foot)
        layout.addStretch(0)

    def _figures_card(self) -> QWidget:
        card = QFrame()
        card.setObjectName("card")
        cells = FlowLayout(card, 12, even=True)
        cells.setContentsMargins(20, 12, 20, 12)
        for name, words in FIGURES:
            cell = QWidget()
            figure, label = leading(QLabel("0")), leading(QLabel(tr(words)))
            figure.setObjectName("title")
            label.setObjectName("faint")
            self._figures[name] = figure
            column = QVBoxLayout(cell)
            column.setContentsMargins(0, 0, 0, 0)
            column.addWidget(figure)
            column.addWidget(label)
            cells.addWidget(cell)
        return card

    @property
    def summary(self) -> str:
        """The report in one line, "" before the first."""
        return self._summary.text()

    def show_report(self, report: ImportReport, title: str, *, last: bool) -> None:
        """Show what came of an import; the `last` one can be made again as a whole."""
        took = tr("{seconds} s").format(seconds=QLocale().toString(report.seconds, "f", 1))
        self._title.setText(title)
        self._summary.setText(joined(tr("%n files read", report.files), words_of(report), took))
        for name, label in self._figures.items():
            label.setText(number(getattr(report, name)))
        self._again.setVisible(last)
        self.show_issues(report.issues)

    def show_issues(self, issues: Sequence[ImportIssue]) -> None:
        """Show these issues."""
        self._issues = issues
        self.table.issues.show_issues(issues)
        self._nothing_wrong.setVisible(not issues)
        self.table.setVisible(bool(issues))
        self._copy.setVisible(bool(issues))
        self._retry.setVisible(any(issue.severity == "error" for issue in issues))

    @Slot()
    def _on_retry_clicked(self) -> None:
        self.retry_requested.emit(tuple(self._issues))

    @Slot()
    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self.table.issues.rows_as_text())
