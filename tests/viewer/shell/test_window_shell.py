"""The shell: actions, modes, messages, imports, settings, layout."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from archive.errors import ArchiveBusyError
from viewer.action_table import ACTIONS
from viewer.errors import CrashDialog
from viewer.help import PageDialog, search_page
from viewer.jobs.pace import Rate, time_left
from viewer.preferences.dialog import PreferencesDialog

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


def test_every_action_does_something(viewer) -> None:
    assert viewer.parts.actions.unhandled == set()


def test_actions_wait_for_what_they_need(viewer, archive) -> None:
    actions = viewer.parts.actions
    assert actions["focus_search"].isEnabled()
    assert actions["next_hit"].isEnabled()
    assert not actions["cancel_import"].isEnabled()
    actions.set_condition("writable", False)
    assert not actions["import_files"].isEnabled()


@pytest.mark.parametrize("mode", ["photos", "people", "collections", "imports", "search"])
def test_modes(viewer, mode: str) -> None:
    viewer.parts.actions[f"mode_{mode}"].trigger()
    assert viewer.parts.window.mode == mode
    assert viewer.parts.actions[f"mode_{mode}"].isChecked()
    assert viewer.parts.header.isVisible() == (mode != "imports")


def test_the_palette_finds_and_does(viewer, qtbot, rest) -> None:
    window = viewer.parts.window
    window.activateWindow()
    viewer.parts.actions["commands"].trigger()
    palette = next(child for child in window.children() if type(child).__name__ == "CommandPalette")
    qtbot.waitUntil(palette.field.hasFocus)
    assert palette.lines.rowCount() == sum(action.isEnabled() for action in viewer.parts.actions.all()) - 1
    qtbot.keyClicks(palette.field, "dark theme")
    assert palette.lines.item(0).text() == "Dark theme"
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.isHidden()
    assert viewer.parts.appearance.theme.name == "dark"
    viewer.parts.settings.change(theme="light")


def test_the_palette_leaves_the_focus_where_it_was(viewer, qtbot) -> None:
    window = viewer.parts.window
    window.activateWindow()
    viewer.parts.results.list.setFocus()
    qtbot.waitUntil(viewer.parts.results.list.hasFocus)
    viewer.parts.actions["commands"].trigger()
    palette = next(child for child in window.children() if type(child).__name__ == "CommandPalette")
    qtbot.waitUntil(palette.field.hasFocus)
    qtbot.keyClick(palette.field, Qt.Key.Key_Escape)
    qtbot.waitUntil(viewer.parts.results.list.hasFocus)


def test_import_runs_is_shown_and_reported(viewer, archive, qtbot, rest) -> None:
    parts = viewer.parts
    archive.gate.clear()
    parts.imports.import_paths([Path("a.html"), Path("b.html")])
    qtbot.waitUntil(lambda: "Importing" in parts.window.status.activity)
    assert parts.actions["cancel_import"].isEnabled()
    archive.gate.set()
    qtbot.waitSignal(parts.imports.reported).wait()
    rest(viewer)
    assert parts.window.status.activity == ""
    assert "Import finished: 2 new, 1 failed." in parts.window.messages.text
    assert parts.import_panel.issue_count == 1
    parts.window.messages._action.click()
    assert parts.window.mode == "imports"
    qtbot.waitUntil(lambda: parts.results.count_text == "216 articles", timeout=5000)
    rest(viewer)


def test_an_import_can_be_stopped(viewer, archive, qtbot, rest) -> None:
    parts = viewer.parts
    archive.gate.clear()
    parts.imports.import_paths([Path(f"{name}.html") for name in "abcdef"])
    qtbot.waitUntil(lambda: ("import", archive.calls[-1][1]) in archive.calls)
    with qtbot.waitSignal(parts.imports.stopped):
        parts.actions["cancel_import"].trigger()
        archive.gate.set()
    assert parts.window.messages.text.startswith("Stopped.")
    rest(viewer)


def test_known_errors_are_a_sentence_and_a_hint(viewer, qtbot) -> None:
    viewer.parts.errors.report(ArchiveBusyError("Another Backfile is writing.", "Close it first."))
    qtbot.waitUntil(lambda: viewer.parts.window.messages.text == "Another Backfile is writing. Close it first.")


def test_a_fault_is_a_report_and_the_window_stays(viewer, qtbot, caplog) -> None:
    viewer.parts.errors.report(ZeroDivisionError("division by zero"))
    qtbot.waitUntil(lambda: viewer.parts.window.findChild(CrashDialog) is not None)
    dialog = viewer.parts.window.findChild(CrashDialog)
    assert "ZeroDivisionError" in dialog.report.toPlainText()
    dialog.reject()
    assert viewer.parts.window.isVisible()
    caplog.clear()


def test_preferences_take_effect_at_once(viewer) -> None:
    viewer.parts.actions["preferences"].trigger()
    dialog = viewer.parts.window.findChild(PreferencesDialog)
    dialog.theme.setCurrentIndex(dialog.theme.findData("contrast"))
    dialog.theme.activated.emit(dialog.theme.currentIndex())
    assert viewer.parts.appearance.theme.name == "contrast"
    dialog.typing.setChecked(False)
    assert not viewer.parts.settings.preferences.search_as_you_type
    dialog.reject()
    viewer.parts.settings.change(theme="light")


def test_pages_of_help(viewer) -> None:
    for action, words in (("search_help", "caption:flood"), ("about", "Backfile")):
        viewer.parts.actions[action].trigger()
        page = viewer.parts.window.findChildren(PageDialog)[-1]
        assert words in page.page.toPlainText()
        page.reject()
    assert "photographer" in search_page()


def test_another_archive_takes_the_place_of_the_first(viewer, archive, qtbot, monkeypatch, tmp_path, rest) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args: str(tmp_path))
    with qtbot.waitSignal(viewer.parts.keeper.opened):
        viewer.parts.actions["open_archive"].trigger()
    rest(viewer)
    assert archive.closed
    assert viewer.parts.settings.preferences.last_archive == str(archive.config.path)


def test_an_archive_that_is_not_there_is_said(make_viewer, tmp_path, qtbot) -> None:
    viewer = make_viewer(archive=tmp_path / "gone.backfile")
    qtbot.waitUntil(lambda: "There is no archive at" in viewer.parts.window.messages.text)
    assert not viewer.parts.actions["focus_search"].isEnabled()


@pytest.mark.parametrize("language", ["ar", "ckb"])
def test_a_right_to_left_language_mirrors_the_window(make_viewer, language: str) -> None:
    viewer = make_viewer(language=language)
    window = viewer.parts.window
    filters, reader = viewer.parts.filters, viewer.parts.reader
    assert filters.mapTo(window, filters.rect().center()).x() > reader.mapTo(window, reader.rect().center()).x()
    assert viewer.parts.results.current_article == 1
    assert reader.article is not None


def test_widgets_that_take_the_keyboard_have_a_name(viewer) -> None:
    unnamed = [
        type(widget).__name__
        for widget in viewer.parts.window.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not (widget.accessibleName() or getattr(widget, "text", str)())
        and type(widget).__module__.startswith("viewer.")
    ]
    assert unnamed == []


def test_shortcuts_reach_their_actions(viewer, qtbot) -> None:
    window = viewer.parts.window
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_5, Qt.KeyboardModifier.AltModifier)
    assert window.mode == "imports"
    qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert window.mode == "search"
    qtbot.waitUntil(viewer.parts.header.bar.edit.hasFocus)
    assert len({spec.id for spec in ACTIONS}) == len(ACTIONS)


def test_rate_and_time_left() -> None:
    rate = Rate()
    for second in range(5):
        rate.note(second * 100, now=float(second))
    assert rate.per_second == pytest.approx(100)
    assert rate.left(6000) == pytest.approx(60)
    rate = Rate()
    rate.note(0, now=0.0)
    assert rate.per_second == 0
    assert rate.left(10) == 0
    assert [time_left(seconds) for seconds in (5, 180, 7200)] == ["5 s left", "3 min left", "2 h left"]


@pytest.mark.parametrize(
    ("mode", "place"), [("photos", "Findings"), ("people", "Names"), ("collections", "Saved searches"), ("search", "")]
)
def test_a_page_takes_the_keyboard(viewer, rest, mode: str, place: str) -> None:
    parts = viewer.parts
    parts.window.activateWindow()
    parts.actions["mode_imports"].trigger()
    rest(viewer)
    parts.actions[f"mode_{mode}"].trigger()
    rest(viewer)
    focus = parts.window.focusWidget()
    assert focus is (parts.header.bar.edit if mode == "search" else focus)
    assert focus.accessibleName().startswith(place)
    assert focus.isVisible()
