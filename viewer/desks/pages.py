"""Commands of the pages of photos, people, lists and imports."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Slot

from viewer.i18n import tr
from viewer.parts import Parts
from viewer.search.ask import Found

LETTERS: dict[str, str] = {
    "accept_finding": "A",
    "dismiss_finding": "D",
    "edit_credit": "E",
    "reopen_finding": "R",
    "open_finding": "O",
}
PAGES: dict[str, str] = {"photos": "photos", "people": "people", "lists": "collections", "imports": "imports"}


class PagesDesk(QObject):
    """Owned by the window; a command can be used while its page is shown."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.window)
        self._parts = parts
        handle = parts.actions.handle
        for action, letter in LETTERS.items():
            handle(action, partial(self.press, letter))
        handle("accept_alike", parts.photo_panel.detail.verdict.alike_requested.emit)
        handle("find_name", parts.people_panel.take_focus)
        handle("merge_names", self.merge)
        handle("split_name", self.split)
        handle("open_entry", self.open_entry)
        handle("rename_entry", self.rename_entry)
        handle("remove_entry", self.remove_entry)
        handle("import_again", parts.imports.import_again)
        self._has_results = False
        parts.search.answered.connect(self._on_search_answered)
        parts.window.mode_changed.connect(self._on_window_mode_changed)

    def press(self, letter: str, *_ignored: object) -> None:
        """As the letter does in the table of findings."""
        self._parts.photo_panel.table.key_pressed.emit(letter)

    @Slot()
    def merge(self) -> None:
        """Merge the names that are chosen; say how they are chosen when there are too few."""
        if not self._parts.people_panel.merge_chosen():
            words = tr("Choose two or more names first: Ctrl + click, or Shift + arrow keys.")
            self._parts.window.messages.show_message(words, level="warn")

    @Slot()
    def split(self) -> None:
        """The keyboard goes to the spellings that can be split off."""
        if not self._parts.people_panel.page.focus_forms():
            words = tr("This name is printed in one way only: there is nothing to split off.")
            self._parts.window.messages.show_message(words, level="warn")

    @Slot()
    def open_entry(self) -> None:
        """Search for what is chosen."""
        self._parts.lists.view.opened.emit(self._parts.lists.view.currentIndex())

    @Slot()
    def rename_entry(self) -> None:
        """Ask for another name of what is chosen."""
        self._parts.lists.view.renaming_requested.emit(self._parts.lists.view.currentIndex())

    @Slot()
    def remove_entry(self) -> None:
        """Remove what is chosen."""
        self._parts.lists.view.removal_requested.emit(self._parts.lists.view.currentIndex())

    @Slot(str)
    def _on_window_mode_changed(self, mode: str) -> None:
        for condition, page in PAGES.items():
            self._parts.actions.set_condition(condition, mode == page and self._parts.keeper.archive is not None)
        self._tell_walk()

    @Slot(object)
    def _on_search_answered(self, found: Found) -> None:
        self._has_results = bool(found.answer.ids)
        self._tell_walk()

    def _tell_walk(self) -> None:
        """Results are walked where they are seen: elsewhere J and K would open articles behind the page."""
        self._parts.actions.set_condition("walk", self._has_results and self._parts.window.mode == "search")
