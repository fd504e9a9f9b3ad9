"""The look of the window, its messages and its dialogs."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from archive.errors import KnownError
from viewer.errors import CrashDialog
from viewer.help import PageDialog, about_page, search_page
from viewer.i18n import tr
from viewer.jobs.runner import Job
from viewer.parts import Parts
from viewer.shortcuts import read_rows

if TYPE_CHECKING:
    from viewer.preferences.dialog import PreferencesDialog


class WindowDesk(QObject):
    """Owned by the window; settings, errors, what runs, and the pages of Help."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.window)
        self._parts = parts
        self._undos: list[Callable[[], object]] = []  # of corrections and of what is kept, the latest last
        if parts.settings.preferences.shortcuts:
            parts.actions.set_shortcuts(read_rows(parts.settings.preferences.shortcuts))
        self._shown = parts.settings.preferences  # the command line may have chosen otherwise: only changes count

    @Slot(str)
    def on_window_mode_changed(self, mode: str) -> None:
        """Pages that cost something are brought up to date when they are looked at."""
        self._parts.header.show_words(mode == "search")
        pages: dict[str, QWidget] = {
            "search": self._parts.header,
            "photos": self._parts.photo_panel.table,
            "people": self._parts.people_panel.names,
            "collections": self._parts.lists.view,
        }
        if mode == "imports":
            self._parts.import_panel.take_focus()
        if mode in pages:
            pages[mode].setFocus()  # keys pressed now are meant for the page, not for what was left
        if mode == "photos":
            self._parts.photo_desk.show_desk()
        elif mode == "people":
            self._parts.people.show_people()
        elif mode == "collections":
            self._parts.library.show_shelves()
        elif mode == "imports":
            self._parts.imports.find_past()

    @Slot(str)
    def open_person(self, name: str) -> None:
        """Show the page of a name."""
        self._parts.window.show_mode("people")
        self._parts.people.open_person(name)

    @Slot()
    def undo(self) -> None:
        """Take the last thing back that the page at hand did."""
        parts = self._parts
        if parts.window.mode == "photos":
            parts.photo_desk.undo()
        elif parts.window.mode == "people":
            parts.people.undo()
        elif self._undos:
            parts.window.messages.hide()
            self._undos.pop()()

    @Slot(str)
    def on_corrections_corrected(self, words: str) -> None:
        """Say what was corrected, with a way back."""
        self.say_done(words, self._parts.corrections.undo)

    def say_done(self, words: str, undo: Callable[[], object] | None) -> None:
        """Say what was done; `undo` takes it back, now from the message or later by Ctrl+Z."""
        if undo is not None:
            self._undos.append(undo)
        then = self.undo if undo is not None else None
        self._parts.window.messages.show_message(words, level="good", action=tr("Undo"), then=then)

    @Slot(object)
    def on_keeper_opened(self, _archive: object) -> None:
        """What was done in another archive cannot be undone in this one."""
        self._undos.clear()

    @Slot(object)
    def on_runner_job_started(self, job: Job) -> None:
        """The status line tells what runs."""
        self._parts.window.status.watch(job)

    @Slot(object)
    def on_errors_known(self, error: KnownError) -> None:
        """A sentence and what to do."""
        self._parts.window.messages.show_message(error.message, error.hint)

    @Slot(str)
    def on_errors_fault(self, report: str) -> None:
        """A report to copy; the window stays."""
        CrashDialog(report, self._parts.window).open()

    @Slot()
    def on_settings_changed(self) -> None:
        """Theme, size and columns as chosen."""
        parts = self._parts
        chosen = parts.settings.preferences
        before, self._shown = self._shown, chosen
        if chosen.theme != before.theme:
            parts.appearance.choose(chosen.theme)
        if chosen.text_scale != before.text_scale:
            parts.appearance.set_scale(chosen.text_scale)
        if chosen.shortcuts != before.shortcuts:
            parts.actions.set_shortcuts(read_rows(chosen.shortcuts))
        parts.reader.set_reading_width(chosen.reading_width)
        parts.actions.choose(f"theme_{parts.appearance.choice}")
        parts.actions["results_as_table"].setChecked(chosen.results_as_table)
        parts.actions["group_similar"].setChecked(chosen.group_similar)
        parts.results.table.set_columns(chosen.table_columns, dict(_widths(chosen.table_widths)))
        parts.schedule.set_days(chosen.check_days)

    @Slot(object)
    def on_results_columns_chosen(self, names: tuple[str, ...]) -> None:
        """Remember the columns."""
        self._parts.settings.change(table_columns=names)

    @Slot(object)
    def on_results_widths_chosen(self, widths: dict[str, int]) -> None:
        """Remember how wide they are."""
        self._parts.settings.change(table_widths=tuple(f"{name} {width}" for name, width in widths.items()))

    @Slot()
    def choose_columns(self) -> None:
        """Have the columns of the table chosen, which is shown for it."""
        if self._parts.window.mode != "search":
            self._parts.window.show_mode("search")
        self._parts.actions["results_as_table"].setChecked(True)
        self._parts.window.docks.bring("results")
        self._parts.results.table.ask_columns()

    @Slot(bool)
    def show_as_table(self, as_table: bool) -> None:
        """Rows or table, and remember."""
        self._parts.results.show_as_table(as_table)
        self._parts.settings.change(results_as_table=as_table)

    def scale(self, factor: float, *_ignored: Any) -> None:
        """All text of the window by this factor."""
        self._parts.settings.change(text_scale=round(self._parts.appearance.scale * factor, 2))

    @Slot()
    def show_preferences(self) -> None:
        """Open the preferences."""
        self._preferences().open()

    @Slot()
    def show_shortcuts(self) -> None:
        """Open the preferences where shortcuts are shown and changed."""
        dialog = self._preferences()
        dialog.show_shortcuts()
        dialog.open()

    def _preferences(self) -> PreferencesDialog:
        from viewer.preferences.dialog import PreferencesDialog  # seldom opened: not read at every start

        return PreferencesDialog(self._parts.settings, self._parts.window)

    @Slot()
    def show_search_help(self) -> None:
        """Open the page on searching."""
        PageDialog(tr("How to search"), search_page(), self._parts.window).open()

    @Slot()
    def show_about(self) -> None:
        """Open the page on Backfile."""
        PageDialog(tr("About Backfile"), about_page(), self._parts.window).open()


def _widths(lines: Iterable[str]) -> Iterator[tuple[str, int]]:
    """Column → width of lines as `on_results_widths_chosen` writes them; others are passed over."""
    for name, _space, width in (line.partition(" ") for line in lines):
        if width.isascii() and width.isdigit():
            yield name, min(max(int(width), 20), 4000)
