"""The palette and what it reaches: every action of every page, and a next step where nothing is found."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from viewer.action_table import ACTIONS
from viewer.commands.spec import NEEDS
from viewer.models.roles import Role
from viewer.preferences.dialog import PreferencesDialog
from viewer.widgets.command_palette import CommandPalette

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", r"raise\(\)", extend=True)


@pytest.fixture
def palette(viewer, qtbot) -> CommandPalette:
    viewer.parts.window.activateWindow()
    palette = viewer.parts.window.findChild(CommandPalette)
    viewer.parts.actions["commands"].trigger()
    qtbot.waitUntil(palette.field.hasFocus)
    return palette


def test_every_action_is_found_by_its_whole_name(viewer, palette) -> None:
    for spec in ACTIONS:
        if spec.id != "commands":
            palette.field.setText(spec.text)
            found = [palette.lines.item(row).text() for row in range(palette.lines.rowCount())]
            assert spec.text.replace("&", "") in found, spec.id


def test_every_condition_has_words_for_what_is_missing(viewer) -> None:
    assert {spec.when for spec in ACTIONS if spec.when} <= set(NEEDS)


def test_no_match_says_so_and_offers_to_search_the_archive(viewer, palette, qtbot, rest) -> None:
    qtbot.keyClicks(palette.field, "ferry storm")
    assert palette.words.isVisible()
    assert "“ferry storm”" in palette.lines.item(0).text()
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    rest(viewer)
    assert palette.isHidden()
    assert viewer.parts.header.bar.text == "ferry storm"


def test_a_command_that_cannot_be_used_says_what_is_missing_and_does_nothing(viewer, palette, qtbot) -> None:
    qtbot.keyClicks(palette.field, "merge names")
    line = palette.lines.item(0)
    assert line.data(Role.COUNT) == "on the page of people"
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.isVisible()


def test_a_command_of_a_page_can_be_used_on_it(viewer) -> None:
    actions = viewer.parts.actions
    assert not actions["accept_finding"].isEnabled()
    actions["mode_photos"].trigger()
    assert actions["accept_finding"].isEnabled()
    actions["mode_people"].trigger()
    assert not actions["accept_finding"].isEnabled()
    actions["merge_names"].trigger()
    assert "Choose two or more names" in viewer.parts.window.messages.text


def test_a_byline_is_corrected_by_command(viewer, qtbot) -> None:
    viewer.parts.metadata.set_writable(True)
    viewer.parts.actions["show_metadata"].setChecked(False)
    viewer.parts.actions["correct_byline"].trigger()
    details = viewer.parts.metadata.details
    assert details._path.startswith("bylines[")
    assert details._editor.isVisible()
    assert viewer.parts.actions["show_metadata"].isChecked()


def test_what_an_article_does_not_have_is_said(viewer, rest) -> None:
    row = next(row for row in range(7) if not viewer.parts.results.rows.index(row, 0).data(Role.ROW).captions)
    viewer.parts.results.choose_row(row)
    rest(viewer)
    viewer.parts.actions["correct_caption"].trigger()
    assert "no photo" in viewer.parts.window.messages.text


def test_views_of_the_article_by_command(viewer, rest) -> None:
    for at, action in enumerate(("view_article", "view_original", "view_compare")):
        viewer.parts.actions[action].trigger()
        assert viewer.parts.reader._bar.tabs.currentIndex() == at
    rest(viewer)


def test_names_are_split_by_command_only_where_there_is_something_to_split(viewer) -> None:
    page = viewer.parts.people_panel.page
    assert not page.focus_forms()
    viewer.parts.actions["mode_people"].trigger()
    viewer.parts.actions["split_name"].trigger()
    assert "one way only" in viewer.parts.window.messages.text


def test_own_shortcuts_reach_the_actions(viewer) -> None:
    viewer.parts.settings.change(shortcuts=("next_hit\tAlt+N",))
    action = viewer.parts.actions["next_hit"]
    assert [keys.toString() for keys in action.shortcuts()] == ["Alt+N"]
    assert "Alt+N" in action.toolTip()
    viewer.parts.settings.change(shortcuts=())
    assert [keys.toString() for keys in action.shortcuts()] == ["F3"]


def test_the_help_on_shortcuts_is_where_they_are_changed(viewer) -> None:
    viewer.parts.actions["shortcuts"].trigger()
    dialog = viewer.parts.window.findChild(PreferencesDialog)
    assert dialog.pages.currentWidget() is dialog.shortcuts
    dialog.reject()


def test_the_lines_of_the_article_are_as_long_as_chosen(viewer) -> None:
    browser = viewer.parts.reader._browser
    viewer.parts.window.docks.float_panel("reader")
    viewer.parts.window.docks._docks["reader"].resize(1600, 700)
    widths = []
    for characters in (52, 68, 0):
        viewer.parts.settings.change(reading_width=characters)
        widths.append(browser._wanted_measure())
    assert widths == sorted(widths)
    assert widths[0] < widths[1] < widths[2]
    assert widths[2] == browser.viewport().width() - 56
