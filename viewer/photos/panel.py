"""The photo desk: rules and states, the queue of findings, and the chosen finding at large."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget

from archive.model import AuditReport, FindingRow
from archive.model.audit import Breakdown
from viewer.i18n import tr
from viewer.models.thumbnails import Thumbnails
from viewer.photos.detail import PhotoDetail, alike
from viewer.photos.detail_pane import DetailPane
from viewer.photos.head import DeskHead
from viewer.photos.keys import KeysSplitter
from viewer.photos.model import CLEARED, FindingsModel
from viewer.photos.queue import FindingsQueue
from viewer.photos.rules import rule_names
from viewer.photos.sidebar import Sidebar
from viewer.theme import Appearance


class PhotoDeskPanel(KeysSplitter):
    """Shows findings and says what is decided; makes no call to the archive. Lives in the GUI thread."""

    rule_chosen = Signal(str)  # "" = every rule: hand its findings in all states to `show_findings`
    detail_requested = Signal(object)  # FindingRow: hand its PhotoDetail to `show_detail`
    accepted = Signal(tuple)  # keys
    dismissed = Signal(tuple, str)  # keys, reason
    edited = Signal(object, str)  # FindingRow, the new credit
    reopened = Signal(tuple)  # keys
    undo_requested = Signal()
    open_requested = Signal(int)  # article id
    audit_requested = Signal()

    def __init__(self, appearance: Appearance, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._look = appearance
        self._rules = rule_names()
        self.model = FindingsModel(self._rules, self)
        self._audited = False
        self.sidebar = Sidebar(appearance, self._rules)
        self.queue = FindingsQueue(self.model, self._rules, appearance, thumbnails)
        self.table = self.queue.table
        self.detail = DetailPane(appearance, self._rules)
        self.head = DeskHead(appearance)
        self._build()
        self._connect()
        self.show_findings(())

    def _build(self) -> None:
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.queue, 1)
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self._add(self.sidebar, 180)
        self._add(middle, 380)
        self._add(self.detail, 320)
        self.setStretchFactor(2, 1)
        self.setSizes([round(244 * min(self._look.scale, 1.3)), 560, 580])

    def _add(self, widget: QWidget, least: int) -> None:
        widget.setMinimumWidth(least)
        self.addWidget(widget)

    def _connect(self) -> None:
        self.sidebar.rule_chosen.connect(self.rule_chosen)
        self.sidebar.state_chosen.connect(self._on_state_chosen)
        self.table.current_changed.connect(self._on_current_changed)
        self.table.key_pressed.connect(self._on_key_pressed)
        verdict = self.detail.verdict
        verdict.accept_requested.connect(partial(self._decide, "A"))
        verdict.reopen_requested.connect(partial(self._decide, "R"))
        verdict.alike_requested.connect(self._on_alike_requested)
        verdict.dismissed.connect(self._on_dismissed)
        verdict.edited.connect(self._on_edited)
        verdict.closed.connect(self.take_focus)
        self.detail.article_requested.connect(self.open_requested)
        self.head.undo_requested.connect(self.undo_requested)
        self.head.audit_requested.connect(self.audit_requested)
        self.head.tools.sheet_toggled.connect(self.queue.show_as_sheet)
        self._look.changed.connect(self._on_appearance_changed)

    # what is shown

    def show_report(self, report: AuditReport, counted: Breakdown) -> None:
        """How the audit stands: whether it has run, and what there is to do by rule, outlet, year and editor."""
        self._audited = report.audited
        self.sidebar.show_breakdown(counted)
        self._say()

    def show_findings(self, rows: Sequence[FindingRow]) -> None:
        """Take the findings of the chosen rule, in every state; the place in the queue is kept."""
        at = max(self.table.currentIndex().row(), 0)
        self.model.set_rows(rows)
        self._say()
        self.table.go_to(at)

    def show_detail(self, detail: PhotoDetail) -> None:
        """The detail of a finding has come; another than the current one's is not shown."""
        row = self.table.current
        if row is not None and row.key == detail.row.key:
            self.detail.show_detail(detail)
            self._show_verdict(row)

    def set_preview(self, sha256: str, image: QImage) -> None:
        """A picture has come."""
        row = self.table.current
        if row is not None and row.picture == sha256:
            self.detail.preview.set_image(image, tr("The picture cannot be shown."))

    @Slot()
    def take_focus(self) -> None:
        """Put the keyboard into the queue."""
        self.queue.take_focus()

    def _say(self) -> None:
        counts = {"": len(self.model.all_rows)}
        for row in self.model.all_rows:
            counts[row.state] = counts.get(row.state, 0) + 1
        self.sidebar.states.set_counts(counts)
        total = len(self.model.all_rows)
        self.head.show_counts(len(self.model.rows), self.model.cleared, total)
        self.queue.refresh(audited=self._audited, rule=self.sidebar.rules.current)

    def _show_verdict(self, row: FindingRow) -> None:
        same = len(alike(row, self.model.all_rows))
        credit = row.suggestion or row.credit or ""
        self.detail.verdict.show_for(credit, row.suggestion is not None, row.state not in CLEARED, same)

    # what is decided

    def _decide(self, key: str) -> None:
        """Do for all chosen findings what the key says, show it, go on to the next."""
        keys = tuple(row.key for row in self.table.selected)
        if not keys:
            return
        at = min(index.row() for index in self.table.selectionModel().selectedRows())
        if key == "A":
            fixed = tuple(row.key for row in self.table.selected if row.suggestion)
            self.model.decide(set(keys) - set(fixed), "accepted")
            self.model.decide(fixed, "fixed")
            self.accepted.emit(keys)
        else:
            self.model.decide(keys, "open")
            self.reopened.emit(keys)
        self._after_decision(at)

    def _after_decision(self, at: int) -> None:
        self._say()
        self.table.go_to(at)
        self.take_focus()

    @Slot()
    def _on_alike_requested(self) -> None:
        row = self.table.current
        if row is not None:
            keys = (row.key, *(other.key for other in alike(row, self.model.all_rows)))
            at = self.table.currentIndex().row()
            self.model.decide(keys, "fixed")
            self.accepted.emit(keys)
            self._after_decision(at)

    @Slot(str)
    def _on_dismissed(self, reason: str) -> None:
        keys = tuple(row.key for row in self.table.selected)
        at = self.table.currentIndex().row()
        self.model.decide(keys, "dismissed", reason)
        self.dismissed.emit(keys, reason)
        self._after_decision(at)

    @Slot(str)
    def _on_edited(self, credit: str) -> None:
        row = self.table.current
        if row is not None:
            at = self.table.currentIndex().row()
            self.model.decide({row.key}, "fixed")
            self.edited.emit(row, credit)
            self._after_decision(at)

    @Slot(str)
    def _on_key_pressed(self, key: str) -> None:
        row = self.table.current
        if key == "S":
            self.head.tools.sheet.toggle()
        if row is None or key == "S":
            return
        if key == "O":
            self.open_requested.emit(row.article)
        elif (key == "R") is (row.state in CLEARED):
            verdict = self.detail.verdict
            asks = {"D": verdict.ask_reason, "E": verdict.ask_credit}
            asks.get(key, partial(self._decide, key))()

    # what changes

    @Slot(str)
    def _on_state_chosen(self, state: str) -> None:
        self.model.set_states({state} if state else ())
        self._say()
        self.table.go_to(0)

    @Slot()
    def _on_current_changed(self) -> None:
        row = self.table.current
        if row is None:
            self.detail.show_detail(None)
        else:
            self.detail_requested.emit(row)

    @Slot()
    def _on_appearance_changed(self) -> None:
        self.table.apply_look()
        self._on_current_changed()
