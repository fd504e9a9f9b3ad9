"""The queue of findings as a table or as a contact sheet, or a word on why there are none."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QAbstractItemView, QApplication, QStackedWidget, QWidget

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
        self.words, self.explanation = "", ""  # why there is nothing to see
        self.table = FindingsTable(model, FindingDelegate(appearance, thumbnails, rules, self), appearance)
        self.sheet = ContactSheet(self.table, SheetDelegate(appearance, thumbnails, rules, self), appearance)
        self._empty = EmptyState(appearance, "photos", tr("No findings"), "")
        for widget in (self.table, self.sheet, self._empty):
            self.addWidget(widget)
        for view in (self.table, self.sheet):
            thumbnails.arrived.connect(view.viewport().update)

    def refresh(self, *, audited: bool, rule: str) -> None:
        """Show what there is, or why there is nothing: all cleared, nothing found, or not looked for yet."""
        self.words, self.explanation = ("", "") if self._model.rows else self._why_empty(audited, rule)
        focus = QApplication.focusWidget()
        inside = focus is not None and self.isAncestorOf(focus)
        self._empty.say(self.words, self.explanation)
        shown: QWidget = self._view if self._model.rows else self._empty
        self.setCurrentWidget(shown)
        if inside:  # what is hidden would hand the keyboard to anything
            shown.setFocus()

    @property
    def _view(self) -> QAbstractItemView:
        return self.sheet if self._sheet_wanted else self.table

    def _why_empty(self, audited: bool, rule: str) -> tuple[str, str]:
        if self._model.all_rows:
            return tr("All cleared"), tr("Nothing is left here in this state. Choose another rule or state.")
        if not audited:
            words = tr("No audit has run to its end in this archive. Start one with “Audit now”.")
            return tr("Not audited yet"), words
        if rule:
            words = tr("The audit looked at every photo and found nothing under rule {rule}.").format(rule=rule)
            return tr("No findings"), words
        return tr("No findings"), tr("The audit looked at every photo and found nothing.")

    @Slot(bool)
    def show_as_sheet(self, wanted: bool) -> None:
        """Show pictures in a grid, or one finding a line."""
        self._sheet_wanted = wanted
        if self._model.rows:
            self.setCurrentWidget(self._view)
            self.take_focus()

    def take_focus(self) -> None:
        """Put the keyboard where the findings are."""
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)
