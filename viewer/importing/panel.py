"""The page of imports: what is about to be read, what is running, what came of it, earlier ones, watched folders."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from archive.model import ImportIssue, ImportReport
from archive.model.importing import ImportPreview, PastImport
from viewer.i18n import tr
from viewer.importing.past_list import PastList, when
from viewer.importing.preview_page import PreviewPage
from viewer.importing.report_page import ReportPage
from viewer.importing.running import RunningCard
from viewer.importing.watch_list import WatchList
from viewer.jobs.runner import Job
from viewer.theme import Appearance
from viewer.widgets.empty import EmptyState

_SIDE = 300  # pixels of the column beside


class ImportPanel(QWidget):
    """Owned by the window; makes no call to the archive."""

    past_chosen = Signal(object)  # PastImport: hand its issues to `report.show_issues`
    confirmed = Signal()  # import what was looked at
    given_up = Signal()

    def __init__(self, appearance: Appearance, actions: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._look = appearance
        self.running = RunningCard()
        self.preview, self.report = PreviewPage(), ReportPage()
        self.past, self.watched = PastList(), WatchList(appearance)
        self._before: QWidget | None = None  # the page that a preview covers
        text = tr(
            "Text, saved web pages, NITF, NewsML, ninjs, WordPress, WARC, pictures with IPTC data and more. "
            "Choose files or a folder, or drop them anywhere on this window. Originals are kept untouched."
        )
        self._empty = EmptyState(appearance, "imports", tr("Bring articles in"), text, actions)
        self._stack = QStackedWidget()
        self._meanwhile = EmptyState(
            appearance,
            "imports",
            tr("Importing"),
            tr("Searching, reading and correcting go on meanwhile. What came of it will be told here."),
        )
        for page in (self._empty, self._meanwhile, self.preview, self.report):
            self._stack.addWidget(page)
        self._build(actions)
        self.past.chosen.connect(self._on_past_chosen)
        self.preview.confirmed.connect(self.confirmed)
        self.preview.given_up.connect(self._on_preview_given_up)
        appearance.changed.connect(self._on_appearance_changed)
        self._on_appearance_changed()

    def _build(self, actions: Sequence[QAction]) -> None:
        main = QVBoxLayout()
        main.setSpacing(0)
        main.addWidget(self.running)
        main.addWidget(self._stack, 1)
        self._side = QScrollArea()
        self._side.setWidgetResizable(True)
        self._side.setObjectName("importSide")
        self._side.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._side.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._side.setWidget(self._side_column(actions))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(main, 1)
        row.addWidget(self._side)

    def _side_column(self, actions: Sequence[QAction]) -> QWidget:
        column = QWidget()
        column.setObjectName("panel")
        layout = QVBoxLayout(column)
        layout.setContentsMargins(16, 20, 16, 16)
        layout.setSpacing(8)
        buttons = [_button(action) for action in actions]
        self._first = buttons[0]  # where the keyboard starts
        for button in buttons:
            layout.addWidget(button)
        for heading, part, stretch in (
            (tr("Watched folders"), self.watched, 0),
            (tr("Earlier imports"), self.past, 1),
        ):
            label = QLabel(heading)
            label.setObjectName("section")
            label.setContentsMargins(0, 12, 0, 0)
            layout.addWidget(label)
            layout.addWidget(part, stretch)
        return column

    @Slot()
    def take_focus(self) -> None:
        """The keyboard starts at the first thing that can be done; no proxy, or Tab would skip what comes before."""
        self._first.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def summary(self) -> str:
        """The report in one line, "" before the first."""
        return self.report.summary

    @property
    def issue_count(self) -> int:
        """How many issues are listed."""
        return self.report.table.issues.rowCount()

    def show_looking(self, paths: Sequence[Path], job: Job) -> None:
        """An import is wanted: show what is being found out, with the way to begin at once."""
        if self._stack.currentWidget() is not self.preview:
            self._before = self._stack.currentWidget()
        self._stack.setCurrentWidget(self.preview)
        self.preview.show_looking(paths, job)

    def show_preview(self, seen: ImportPreview) -> None:
        """What looking found."""
        self.preview.show_preview(seen)

    def watch(self, job: Job) -> None:
        """Show how far the import is."""
        self._stack.setCurrentWidget(self._meanwhile)
        self.running.watch(job)
        job.finished.connect(self._on_job_finished)

    def show_report(self, report: ImportReport) -> None:
        """What came of it; a preview that is being looked at stays."""
        self.report.show_report(report, tr("Report of the last import"), last=True)
        if self._stack.currentWidget() is self.preview:
            self._before = self.report
        else:
            self._stack.setCurrentWidget(self.report)

    def show_past(self, past: Sequence[PastImport]) -> None:
        """Earlier imports."""
        self.past.show_past(past)

    def show_issues(self, issues: Sequence[ImportIssue]) -> None:
        """The issues of the earlier import that is shown."""
        self.report.show_issues(issues)

    @Slot()
    def _on_job_finished(self) -> None:
        if self._stack.currentWidget() is self._meanwhile:  # it was stopped, or failed: there is no report
            self._stack.setCurrentWidget(self._before or self._empty)

    def forget(self) -> None:
        """Another archive is open: nothing is known of it yet."""
        self._before = None
        self._stack.setCurrentWidget(self._empty)
        self.past.clear()

    def _leave_preview(self) -> None:
        if self._stack.currentWidget() is self.preview:
            self._stack.setCurrentWidget(self._before or self._empty)

    @Slot(object)
    def _on_past_chosen(self, past: PastImport) -> None:
        report = past.report or ImportReport()
        title = tr("Import of {when}").format(when=when(past.started))
        self.report.show_report(report, title, last=False)
        self._stack.setCurrentWidget(self.report)
        self.past_chosen.emit(past)

    @Slot()
    def _on_preview_given_up(self) -> None:
        self._leave_preview()
        self.given_up.emit()

    @Slot()
    def _on_appearance_changed(self) -> None:
        self._side.setFixedWidth(self._look.pixels(_SIDE))


def _button(action: QAction) -> QPushButton:
    button = QPushButton(action.text())
    button.setToolTip(action.toolTip())
    button.setEnabled(action.isEnabled())
    action.enabledChanged.connect(button.setEnabled)
    button.clicked.connect(action.trigger)
    return button
