"""Between the photo desk and the archive: findings, details, decisions and their undoing, all off the GUI thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import PurePath
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QImage

from archive.jobs import JobContext
from archive.model import AuditReport, Changes, FindingFilter, FindingRow, SearchRequest
from archive.model.audit import Breakdown
from viewer.i18n import tr
from viewer.jobs.decisions import Decision, Decisions
from viewer.jobs.latest import LatestOnly
from viewer.jobs.runner import JobRunner
from viewer.models.decoding import decoded
from viewer.photos.detail import OtherUse, PhotoDetail, detail_of
from viewer.photos.panel import PhotoDeskPanel
from viewer.photos.rules_desk import RulesDesk
from viewer.photos.tasks import DeskTasks

if TYPE_CHECKING:
    from archive import Archive

_OTHERS = 8  # other uses of a picture that are looked up
_PREVIEW = 1400  # pixels wide at most


class PhotoDeskController(QObject):
    """Owned by the window, lives in the GUI thread; nothing is asked of the archive before `show_desk`."""

    failed = Signal(object)  # the exception
    busy_changed = Signal(bool)  # an audit runs
    said = Signal(str)  # what was written, in words

    def __init__(self, panel: PhotoDeskPanel, runner: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._panel, self._runner = panel, runner
        self._archive: Archive | None = None
        self._wanted, self._query = FindingFilter(), ""
        self._asked = False
        self._tasks, self._rules = DeskTasks(panel, runner, self), RulesDesk(panel, runner, self)
        self._tasks.said.connect(self.said)
        self._rules.changed.connect(self.audit)
        for helper in (self._tasks, self._rules):
            helper.failed.connect(self.failed)
        self._decisions = Decisions(runner, self)
        self._decisions.words_changed.connect(panel.head.show_decision)
        self._decisions.decided.connect(self._refresh)
        self._decisions.undone.connect(self._refresh)
        self._decisions.failed.connect(self._on_decision_failed)
        self._findings = self._latest(panel.show_findings)
        self._reports = self._latest(self._on_reports_succeeded)
        self._details = self._latest(self._on_details_succeeded)
        panel.rule_chosen.connect(self._on_rule_chosen)
        panel.detail_requested.connect(self._on_detail_requested)
        panel.accepted.connect(self._on_accepted)
        panel.dismissed.connect(self._on_dismissed)
        panel.reopened.connect(self._on_reopened)
        panel.edited.connect(self._on_edited)
        panel.undo_requested.connect(self.undo)
        panel.audit_requested.connect(self.audit)
        panel.head.everything_requested.connect(self.show_everything)
        panel.head.tools.task_chosen.connect(self._on_task_chosen)
        panel.sidebar.facets.chosen.connect(self._on_facet_chosen)

    def _latest(self, slot: Callable[..., object]) -> LatestOnly:
        latest = LatestOnly(self._runner, self)
        latest.succeeded.connect(slot)
        latest.failed.connect(self.failed)
        return latest

    @property
    def settled(self) -> bool:
        """Whether nothing is awaited."""
        return not any(one.busy for one in (self._findings, self._reports, self._details))

    def set_archive(self, archive: Archive | None) -> None:
        """Work on this one; what was decided in the last cannot be undone here."""
        for latest in (self._findings, self._reports, self._details):
            latest.cancel()
        self._archive = archive
        self._asked, self._query = False, ""
        self._wanted = FindingFilter(rules=self._wanted.rules)
        self._panel.sidebar.facets.reset()
        self._panel.head.tools.set_writable(archive is not None and not archive.read_only)
        self._decisions.clear()
        self._panel.head.show_scope("")
        self._panel.show_findings(())

    @Slot()
    def show_desk(self) -> None:
        """The desk is looked at: bring it up to date, the first time with an audit of what is new."""
        if self._archive is None:
            return
        if not self._asked:
            self._asked = True
            self.audit()
        self._refresh()

    @Slot(str)
    def set_query(self, query: str) -> None:
        """Show only the findings of articles that the query finds; "" = of all. What is wrong with it is `failed`."""
        self._query = query.strip()
        self._panel.head.show_scope(self._query)
        if self._asked:
            self._refresh()

    @Slot()
    def show_everything(self) -> None:
        """Show the findings of all articles again."""
        self.set_query("")

    @Slot()
    def audit(self) -> None:
        """Look at what came or changed since the last audit; a read-only archive shows what it has."""
        if self._archive is None or self._archive.read_only:
            return
        job = self._runner.start(self._archive.desk.audit, lane="write", title=tr("Auditing photo credits"))
        self.busy_changed.emit(True)
        job.succeeded.connect(self._on_audited)
        job.failed.connect(self.failed)
        job.finished.connect(self._on_audit_finished)

    @Slot()
    def undo(self) -> None:
        """Take the last decision back."""
        self._decisions.undo()

    @Slot(object)
    def on_archive_changed(self, changes: Changes) -> None:
        """Articles or findings changed: show them, when the desk is in use."""
        if self._asked and (changes.everything or {"findings", "articles"} & changes.kinds):
            self._refresh()

    @Slot()
    def _refresh(self) -> None:
        if self._archive is not None:
            self._reports.start(partial(_report, self._archive, self._wanted, self._query))
            self._findings.start(partial(_list, self._archive, self._wanted, self._query))

    @Slot(str)
    def _on_rule_chosen(self, rule: str) -> None:
        self._narrow(rules=frozenset({rule} if rule else ()))

    @Slot(str, object)
    def _on_facet_chosen(self, name: str, value: str | None) -> None:
        self._narrow(**{name: value})

    def _narrow(self, **changes: Any) -> None:
        self._wanted = replace(self._wanted, **changes)
        if self._asked:
            self._refresh()

    @Slot(str)
    def _on_task_chosen(self, task: str) -> None:
        archive, row = self._archive, self._panel.table.current
        if archive is None:
            return
        if task == "rules":
            self._rules.open(archive)
        elif task == "copies":
            self._tasks.copies(archive)
        elif task == "copy":
            if row is not None:
                self._tasks.copy(archive, row)
        else:
            shown = replace(self._wanted, states=self._panel.model.states)
            self._tasks.report(archive, task, partial(_narrowed, shown, self._query))

    @Slot(object)
    def _on_reports_succeeded(self, found: tuple[AuditReport, Breakdown]) -> None:
        self._panel.show_report(*found)

    @Slot(object)
    def _on_detail_requested(self, row: FindingRow) -> None:
        if self._archive is not None:
            self._details.start(partial(_detail, self._archive, row))

    @Slot(object)
    def _on_details_succeeded(self, found: tuple[PhotoDetail, QImage | None]) -> None:
        detail, image = found
        self._panel.show_detail(detail)
        if image is not None and detail.row.picture:
            self._panel.set_preview(detail.row.picture, image)

    # decisions

    @Slot(tuple)
    def _on_accepted(self, keys: tuple[str, ...]) -> None:
        if self._archive is not None:
            self._decisions.decide(partial(_accept, self._archive, keys))

    @Slot(tuple, str)
    def _on_dismissed(self, keys: tuple[str, ...], reason: str) -> None:
        if self._archive is not None:
            self._decisions.decide(partial(_decide, self._archive, keys, "dismissed", reason))

    @Slot(tuple)
    def _on_reopened(self, keys: tuple[str, ...]) -> None:
        if self._archive is not None:
            self._decisions.decide(partial(_decide, self._archive, keys, "open", ""))

    @Slot(object, str)
    def _on_edited(self, row: FindingRow, credit: str) -> None:
        if self._archive is not None:
            self._decisions.decide(partial(_edit, self._archive, row, credit))

    @Slot(object)
    def _on_decision_failed(self, error: Exception) -> None:
        self.failed.emit(error)
        self._refresh()  # the panel showed the decision already: show what is true

    @Slot(object)
    def _on_audited(self, _report: AuditReport) -> None:
        self._refresh()

    @Slot()
    def _on_audit_finished(self) -> None:
        self.busy_changed.emit(False)


# What the workers do: plain calls, no QObject


def _narrowed(wanted: FindingFilter, query: str, archive: Archive, job: JobContext) -> FindingFilter:
    """The filter, with the articles that the query finds."""
    if query:
        wanted = replace(wanted, articles=tuple(archive.search(SearchRequest(query, suggest=False), job).ids))
    job.checkpoint()
    return wanted


def _list(archive: Archive, wanted: FindingFilter, query: str, job: JobContext) -> list[FindingRow]:
    return archive.desk.findings(_narrowed(wanted, query, archive, job))


def _report(archive: Archive, wanted: FindingFilter, query: str, job: JobContext) -> tuple[AuditReport, Breakdown]:
    narrowed = _narrowed(wanted, query, archive, job)
    return archive.desk.state(), archive.desk.breakdown(narrowed)


def _detail(archive: Archive, row: FindingRow, job: JobContext) -> tuple[PhotoDetail, QImage | None]:
    """The detail and the picture, decoded here so that a large one does not hold up the window."""
    article = archive.article(row.article)
    job.checkpoint()
    others = _other_uses(archive, row) if row.picture else []
    job.checkpoint()
    data = archive.picture(row.picture) if row.picture else None
    image = decoded(data) if data else None
    if image is not None and image.width() > _PREVIEW:
        image = image.scaledToWidth(_PREVIEW, Qt.TransformationMode.SmoothTransformation)
    return detail_of(row, article, others), image


def _other_uses(archive: Archive, row: FindingRow) -> list[OtherUse]:
    uses = []
    for article_id, number in archive.desk.other_uses(row.picture or "")[: _OTHERS + 1]:
        if article_id == row.article:
            continue
        other = archive.article(article_id)
        if other is None:
            continue
        captions = other.article.captions
        credit = captions[number].credit if number is not None and 0 <= number < len(captions) else None
        name = other.article.headline or PurePath(other.origin.locator).name  # a picture on its own has no headline
        uses.append(OtherUse(article_id, name, credit.text if credit else None))
    return uses


def _accept(archive: Archive, keys: Sequence[str], _job: JobContext) -> Decision:
    decided = archive.desk.accept(keys)
    return Decision(tr("%n findings accepted", len(keys)), partial(archive.desk.undo, decided))


def _decide(archive: Archive, keys: Sequence[str], state: str, reason: str, _job: JobContext) -> Decision:
    decided = archive.desk.decide(keys, state, reason=reason)
    words = tr("%n findings opened again", len(keys)) if state == "open" else tr("%n findings dismissed", len(keys))
    return Decision(words, partial(archive.desk.undo, decided))


def _edit(archive: Archive, row: FindingRow, credit: str, _job: JobContext) -> Decision:
    change = archive.corrections.correct(row.article, f"captions[{row.index}].credit.text", credit, reason=row.rule)
    decided = archive.desk.decide([row.key], "fixed", reason=credit)
    whole = replace(decided, corrections=(change.id,))
    return Decision(tr("Credit set to “{credit}”").format(credit=credit), partial(archive.desk.undo, whole))
