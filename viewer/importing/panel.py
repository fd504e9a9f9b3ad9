"""The page of imports: what to bring in, what is running, and the report of what came of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from archive.jobs import Progress
from archive.model import ImportReport
from viewer.i18n import joined, marked, number, tr
from viewer.jobs.runner import Job
from viewer.models.issues import IssueModel
from viewer.theme import Appearance
from viewer.widgets.empty import EmptyState

FIGURES: tuple[tuple[str, str], ...] = (
    ("added", marked("new articles")),
    ("updated", marked("updated")),
    ("unchanged", marked("already here")),
    ("duplicates", marked("duplicates")),
    ("images", marked("pictures")),
    ("failed", marked("failed")),
)


class ImportPanel(QWidget):
    """Owned by the window; shows one import at a time and the report of the last one."""

    cancel_requested = Signal()
    again_requested = Signal()

    def __init__(self, appearance: Appearance, actions: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._issues = IssueModel(self)
        self._figures: dict[str, QLabel] = {}
        self._summary = QLabel()
        self._running = QFrame()
        self._doing = QLabel()
        self._bar = QProgressBar()
        self._table = QTableView()
        self._nothing_wrong = QLabel(tr("No issues: everything that was found could be read."))
        self._stack = QStackedWidget()
        self._empty = EmptyState(
            appearance,
            "imports",
            tr("Bring articles in"),
            tr(
                "Text, saved web pages, NITF, NewsML, ninjs, WordPress, WARC, pictures with IPTC data and more. "
                "Choose files or a folder, or drop them anywhere on this window. Originals are kept untouched."
            ),
            actions,
        )
        self._build(actions)

    def _build(self, actions: Sequence[QAction]) -> None:
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._report_page())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._running_card())
        layout.addWidget(self._stack, 1)
        layout.addLayout(self._foot(actions))
        self._foot_shown(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Imports"))

    def _running_card(self) -> QWidget:
        self._running.setObjectName("subheader")
        self._doing.setTextFormat(Qt.TextFormat.PlainText)
        stop = QPushButton(tr("Stop"))
        stop.clicked.connect(self.cancel_requested)
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(6)
        row = QHBoxLayout(self._running)
        row.setContentsMargins(24, 12, 24, 12)
        row.setSpacing(16)
        row.addWidget(self._doing)
        row.addWidget(self._bar, 1)
        row.addWidget(stop)
        self._running.hide()
        return self._running

    def _report_page(self) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(24, 20, 24, 8)
        layout.setSpacing(12)
        title = QLabel(tr("Report of the last import"))
        title.setObjectName("title")
        self._summary.setObjectName("soft")
        layout.addWidget(title)
        layout.addWidget(self._summary)
        layout.addWidget(self._figures_card())
        heading = QLabel(tr("Issues"))
        heading.setObjectName("section")
        layout.addWidget(heading)
        self._set_up_table()
        layout.addWidget(self._nothing_wrong)
        layout.addWidget(self._table, 1)
        layout.addStretch(0)
        return page

    def _figures_card(self) -> QWidget:
        card = QFrame()
        card.setObjectName("card")
        grid = QGridLayout(card)
        grid.setContentsMargins(20, 12, 20, 12)
        for column, (name, words) in enumerate(FIGURES):
            figure, label = QLabel("0"), QLabel(tr(words))
            figure.setObjectName("title")
            label.setObjectName("faint")
            self._figures[name] = figure
            grid.addWidget(figure, 0, column)
            grid.addWidget(label, 1, column)
            grid.setColumnStretch(column, 1)
        return card

    def _set_up_table(self) -> None:
        table = self._table
        table.setModel(self._issues)
        table.setAccessibleName(tr("Issues of the import"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(30)
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(3, QHeaderView.ResizeMode.ResizeToContents)

    def _foot(self, actions: Sequence[QAction]) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(24, 8, 24, 16)
        row.setSpacing(8)
        again = QPushButton(tr("Import the same again"))
        again.clicked.connect(self.again_requested)
        copy = QPushButton(tr("Copy all issues"))
        copy.clicked.connect(self._on_copy_clicked)
        self._foot_buttons = [again, copy]
        for action in actions:
            button = QPushButton(action.text())
            button.setEnabled(action.isEnabled())
            action.enabledChanged.connect(button.setEnabled)
            button.clicked.connect(action.trigger)
            self._foot_buttons.append(button)
        for button in self._foot_buttons:
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _foot_shown(self, shown: bool) -> None:
        for button in self._foot_buttons:
            button.setVisible(shown)

    @property
    def summary(self) -> str:
        """The report in one line, "" before the first."""
        return self._summary.text()

    @property
    def issue_count(self) -> int:
        """How many issues are listed."""
        return self._issues.rowCount()

    def watch(self, job: Job) -> None:
        """Show how far the import is."""
        self._doing.setText(job.title)
        self._bar.setRange(0, 0)
        self._running.show()
        job.progressed.connect(self._on_job_progressed)
        job.finished.connect(self._running.hide)

    def show_report(self, report: ImportReport, summary: str) -> None:
        """What came of it."""
        took = tr("{seconds} s").format(seconds=QLocale().toString(report.seconds, "f", 1))
        self._summary.setText(joined(tr("%n files read", report.files), summary, took))
        for name, label in self._figures.items():
            label.setText(number(getattr(report, name)))
        self._issues.show_issues(report.issues)
        self._nothing_wrong.setVisible(not report.issues)
        self._table.setVisible(bool(report.issues))
        self._stack.setCurrentIndex(1)
        self._foot_shown(True)

    @Slot(object)
    def _on_job_progressed(self, progress: Progress) -> None:
        self._bar.setRange(0, progress.total)
        self._bar.setValue(progress.done)

    @Slot()
    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self._issues.rows_as_text())
