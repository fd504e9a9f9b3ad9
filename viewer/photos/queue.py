"""The queue of findings as a table or as a contact sheet, or a word on why there are none."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from viewer.i18n import tr
from viewer.models.thumbnails import Thumbnails
from viewer.photos.delegate import FindingDelegate
from viewer.photos.model import FindingsModel
from viewer.photos.rules import RuleName
from viewer.photos.sheet import ContactSheet, SheetDelegate
from viewer.photos.table import FindingsTable
from viewer.theme import Appearance
from viewer.widgets.empty import EmptyState


class FindingsQueue(QStackedWidget):
    """Owned by the photo desk; table and sheet show one model and share what is chosen."""

    def __init__(
        self,
        model: FindingsModel,
        rules: dict[str, RuleName],
        appearance: Appearance,
        thumbnails: Thumbnails,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._sheet_wanted = False
        self.table = FindingsTable(model, FindingDelegate(appearance, thumbnails, rules, self), appearance)
        self.sheet = ContactSheet(self.table, SheetDelegate(appearance, thumbnails, rules, self), appearance)
        self._empty = EmptyState(appearance, "photos", tr("No findings"), "")
        for widget in (self.table, self.sheet, self._empty):
            self.addWidget(widget)
        for view in (self.table, self.sheet):
            thumbnails.arrived.connect(view.viewport().update)

    def refresh(self, *, audited: bool, rule: str) -> None:
        """Show what there is, or why there is nothing: all cleared, nothing found, or not looked for yet."""
        if self._model.rows:
            self.setCurrentWidget(self.sheet if self._sheet_wanted else self.table)
            return
        self.setCurrentWidget(self._empty)
        if self._model.all_rows:
            self._empty.say(tr("All cleared"), tr("Nothing is left here in this state. Choose another rule or state."))
        elif not audited:
            self._empty.say(
                tr("Not audited yet"), tr("No audit has run to its end in this archive. Start one with “Audit now”.")
            )
        elif rule:
            self._empty.say(
                tr("No findings"),
                tr("The audit looked at every photo and found nothing under rule {rule}.").format(rule=rule),
            )
        else:
            self._empty.say(tr("No findings"), tr("The audit looked at every photo and found nothing."))

    @Slot(bool)
    def show_as_sheet(self, wanted: bool) -> None:
        """Show pictures in a grid, or one finding a line."""
        self._sheet_wanted = wanted
        if self._model.rows:
            self.setCurrentWidget(self.sheet if wanted else self.table)
            self.take_focus()

    def take_focus(self) -> None:
        """Put the keyboard where the findings are."""
        shown = self.sheet if self._sheet_wanted else self.table
        shown.setFocus(Qt.FocusReason.OtherFocusReason)
