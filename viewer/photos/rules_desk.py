"""Between the form of house style and suppliers and the archive: read, previewed and kept off the GUI thread."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from archive.jobs import JobContext
from viewer.jobs.latest import LatestOnly
from viewer.jobs.runner import JobRunner, Work

if TYPE_CHECKING:
    from archive import Archive
    from archive.services.desk_rules import HouseRules, Preview
    from archive.text.suppliers import Supplier
    from viewer.photos.house import RulesDialog

    Read = tuple[HouseRules, tuple[Supplier, ...], frozenset[str]]


class RulesDesk(QObject):
    """Owned by the controller of the photo desk; one dialog at a time."""

    failed = Signal(object)  # the exception
    changed = Signal()  # rules were kept: audit anew

    def __init__(self, window: QWidget, runner: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window, self._runner = window, runner
        self._archive: Archive | None = None
        self.dialog: RulesDialog | None = None
        self._reading, self._previews = LatestOnly(runner, self), LatestOnly(runner, self)
        self._reading.succeeded.connect(self._on_reading_succeeded)
        self._previews.succeeded.connect(self._on_previews_succeeded)
        self._reading.failed.connect(self.failed)
        self._previews.failed.connect(self._on_previews_failed)

    def open(self, archive: Archive) -> None:
        """Read the rules of the archive, then show them."""
        self._archive = archive
        self._reading.start(partial(_read, archive))

    @Slot(object)
    def _on_reading_succeeded(self, read: Read) -> None:
        from viewer.photos.house import RulesDialog  # seldom opened: not read at every start

        self.dialog = RulesDialog(*read, self._window)
        self.dialog.house_saved.connect(self._on_house_saved)
        self.dialog.suppliers.preview_requested.connect(self._on_preview_requested)
        self.dialog.suppliers.keep_requested.connect(self._on_keep_requested)
        self.dialog.suppliers.drop_requested.connect(self._on_drop_requested)
        self.dialog.finished.connect(self._on_dialog_finished)
        self.dialog.open()

    @Slot(object)
    def _on_preview_requested(self, supplier: Supplier) -> None:
        if self._archive is not None:
            self._previews.start(partial(_preview, self._archive, supplier))

    @Slot(object)
    def _on_previews_succeeded(self, preview: Preview) -> None:
        if self.dialog is not None:
            self.dialog.suppliers.show_preview(preview)

    @Slot(object)
    def _on_previews_failed(self, error: Exception) -> None:
        if self.dialog is not None:  # half-typed rules are wrong for a moment: say so where they are typed
            self.dialog.suppliers.preview.setText(str(error))

    @Slot(object)
    def _on_house_saved(self, house: HouseRules) -> None:
        if self._archive is not None:
            self._write(partial(_save_house, self._archive, house))

    @Slot(object)
    def _on_keep_requested(self, supplier: Supplier) -> None:
        if self._archive is not None:
            self._write(partial(_keep, self._archive, supplier))

    @Slot(str)
    def _on_drop_requested(self, name: str) -> None:
        if self._archive is not None:
            self._write(partial(_drop, self._archive, name))

    def _write(self, work: Work) -> None:
        job = self._runner.start(work, lane="write")
        job.succeeded.connect(self._on_written)
        job.failed.connect(self.failed)

    @Slot(object)
    def _on_written(self, _nothing: object) -> None:
        self.changed.emit()

    @Slot(int)
    def _on_dialog_finished(self, _result: int) -> None:
        self._previews.cancel()
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None


# What the workers do: plain calls, no QObject


def _read(archive: Archive, _job: JobContext) -> Read:
    rules = archive.desk.rules
    return rules.house(), rules.suppliers(), rules.own_suppliers()


def _preview(archive: Archive, supplier: Supplier, job: JobContext) -> Preview:
    return archive.desk.rules.preview(supplier, job)


def _save_house(archive: Archive, house: HouseRules, _job: JobContext) -> None:
    archive.desk.rules.save_house(house)


def _keep(archive: Archive, supplier: Supplier, _job: JobContext) -> None:
    archive.desk.rules.save_supplier(supplier)


def _drop(archive: Archive, name: str, _job: JobContext) -> None:
    archive.desk.rules.drop_supplier(name)
