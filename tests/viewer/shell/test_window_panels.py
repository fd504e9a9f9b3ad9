"""The panels of the search page: docked, moved, floated, hidden, and back at the next start."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from viewer.docks.area import AS_DESIGNED, PANELS, WIDTHS

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", r"raise\(\)", extend=True)


def test_as_designed_every_panel_has_its_width_and_the_reader_the_rest(viewer) -> None:
    docks = viewer.parts.window.docks
    assert docks.columns == AS_DESIGNED
    widths = docks.widths
    assert {name: widths[name] for name in ("filters", "results", "metadata")} == {
        name: WIDTHS[name] for name in ("filters", "results", "metadata")
    }
    assert sum(widths.values()) > docks.width() - 20


def test_hiding_a_panel_gives_its_room_to_the_reader(viewer, qtbot) -> None:
    docks, actions = viewer.parts.window.docks, viewer.parts.actions
    before = docks.widths
    actions["show_metadata"].trigger()
    qtbot.waitUntil(lambda: docks.widths.get("reader", 0) > before["reader"] + 200)
    assert docks.widths["filters"] == before["filters"]
    assert docks.widths["results"] == before["results"]
    actions["show_metadata"].trigger()
    qtbot.waitUntil(lambda: docks.widths == before)


@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_panel_is_moved_by_keyboard_and_keeps_it(make_viewer, qtbot, language: str) -> None:
    viewer = make_viewer(language=language)
    parts, docks = viewer.parts, viewer.parts.window.docks
    parts.window.activateWindow()
    parts.results.view.setFocus()
    qtbot.waitUntil(parts.results.view.hasFocus)
    parts.actions["panel_left"].trigger()
    order = ["results", "filters", "reader", "metadata"] if language == "en" else ["filters", "reader", "results"]
    assert [column[0] for column in docks.columns][: len(order)] == order
    left = docks._docks["results"].x()
    assert left < docks._docks["filters" if language == "en" else "reader"].x()
    assert parts.results.view.hasFocus()
    parts.actions["reset_layout"].trigger()
    assert docks.columns == AS_DESIGNED


def test_a_panel_is_stacked_and_taken_out_of_the_stack(viewer, qtbot) -> None:
    parts, docks = viewer.parts, viewer.parts.window.docks
    parts.window.activateWindow()
    parts.metadata.take_focus()
    qtbot.waitUntil(lambda: docks.panel_at_hand() == "metadata")
    parts.actions["panel_down"].trigger()
    assert docks.columns[-1] == ("reader", "metadata")
    parts.actions["panel_right"].trigger()
    assert docks.columns == AS_DESIGNED
    parts.actions["panel_right"].trigger()
    assert "nowhere" in parts.window.status.currentMessage()


@pytest.mark.parametrize("language", ["en", "ar"])
def test_panels_in_one_place_are_gone_to_moved_and_come_back(make_viewer, qtbot, language: str) -> None:
    first = make_viewer(language=language)
    parts, docks = first.parts, first.parts.window.docks
    parts.window.activateWindow()
    parts.metadata.take_focus()
    qtbot.waitUntil(lambda: docks.panel_at_hand() == "metadata")
    parts.actions["panel_tuck"].trigger()
    assert docks.columns == (("filters",), ("results",), ("metadata",))
    assert docks.behind("metadata") == ("reader",)
    assert docks.panel_at_hand() == "metadata"

    parts.actions["switch_panel"].trigger()  # goes to what stands behind: it comes to the front
    qtbot.waitUntil(lambda: docks.panel_at_hand() == "reader")
    assert docks.columns[-1] == ("reader",)

    parts.filters.tree.setFocus()
    parts.actions["panel_right" if language == "en" else "panel_left"].trigger()  # the pair stays a pair
    assert docks.columns == (("results",), ("filters",), ("reader",))
    assert docks.behind("reader") == ("metadata",)

    states = parts.window.window_states()
    del states["geometry"]
    parts.settings.keep_window_state(states)
    second = make_viewer(language=language).parts.window.docks
    assert second.columns == docks.columns
    assert second.behind("reader") == ("metadata",)

    parts.reader.take_focus()
    parts.actions["panel_down"].trigger()
    assert docks.columns == (("results",), ("filters",), ("metadata", "reader"))
    parts.actions["panel_tuck"].trigger()
    parts.actions["reset_layout"].trigger()
    assert docks.columns == AS_DESIGNED
    qtbot.waitUntil(lambda: docks.widths["metadata"] == WIDTHS["metadata"])


def test_what_is_hidden_is_shown_when_one_goes_there(viewer, qtbot) -> None:
    parts = viewer.parts
    parts.window.activateWindow()
    parts.actions["show_filters"].trigger()
    parts.actions["mode_people"].trigger()
    parts.actions["focus_filters"].trigger()
    qtbot.waitUntil(lambda: parts.filters.isAncestorOf(parts.window.focusWidget()))
    assert parts.filters.isVisible()
    assert parts.actions["show_filters"].isChecked()


def test_a_panel_is_sized_by_keyboard(viewer, qtbot) -> None:
    parts, docks = viewer.parts, viewer.parts.window.docks
    parts.window.activateWindow()
    parts.results.view.setFocus()
    qtbot.waitUntil(parts.results.view.hasFocus)
    parts.actions["panel_wider"].trigger()
    qtbot.waitUntil(lambda: docks.widths["results"] > WIDTHS["results"])
    parts.actions["panel_narrower"].trigger()
    qtbot.waitUntil(lambda: abs(docks.widths["results"] - WIDTHS["results"]) <= 2)


def test_a_floating_panel_has_a_title_and_comes_back(viewer, qtbot) -> None:
    parts, docks = viewer.parts, viewer.parts.window.docks
    dock = docks._docks["reader"]
    parts.reader.take_focus()
    assert not dock._title.isVisible()
    parts.actions["panel_float"].trigger()
    assert dock.isFloating()
    qtbot.waitUntil(dock._title.isVisible)
    assert "reader" not in [name for column in docks.columns for name in column]
    docks.float_panel("reader")
    assert not dock.isFloating()
    assert not dock._title.isVisible()


def test_a_floating_panel_comes_back_floating(make_viewer) -> None:
    first = make_viewer()
    window = first.parts.window
    window.docks.float_panel("metadata")
    window.close()  # which hides what floats
    first.parts.settings.keep_window_state(window.window_states())
    second = make_viewer().parts
    assert second.window.docks._docks["metadata"].isFloating()
    assert second.metadata.isVisible()
    assert second.actions["show_metadata"].isChecked()


def test_closing_a_panel_by_its_title_unticks_it_in_the_menu(viewer) -> None:
    parts, docks = viewer.parts, viewer.parts.window.docks
    parts.actions["arrange_panels"].trigger()
    assert all(docks._docks[spec.name]._title.isVisible() for spec in PANELS)
    docks._docks["results"]._title.close_requested.emit()
    assert not parts.actions["show_results"].isChecked()
    parts.actions["show_results"].trigger()
    assert parts.results.isVisible()
    parts.actions["arrange_panels"].trigger()


def test_other_modes_leave_the_panels_as_they_are(viewer) -> None:
    parts = viewer.parts
    parts.actions["show_filters"].trigger()
    parts.actions["mode_people"].trigger()
    parts.actions["mode_search"].trigger()
    assert [parts.actions[f"show_{spec.name}"].isChecked() for spec in PANELS] == [False, True, True, True]
    assert not parts.filters.isVisible()


@pytest.mark.parametrize("language", ["en", "ckb"])
def test_the_layout_comes_back(make_viewer, qtbot, language: str) -> None:
    first = make_viewer(language=language)
    window = first.parts.window
    window.docks.arrange((("results", "filters"), ("metadata",), ("reader",)), {**WIDTHS, "results": 300})
    qtbot.waitUntil(lambda: window.docks.widths["results"] == 300)
    first.parts.actions["show_metadata"].setChecked(False)
    qtbot.waitUntil(lambda: window.docks.widths["results"] == 300)
    columns = window.docks.columns
    assert columns == (("results", "filters"), ("reader",))
    states = window.window_states()
    del states["geometry"]  # the offscreen screen is narrower than the window
    first.parts.settings.keep_window_state(states)
    second = make_viewer(language=language)
    docks = second.parts.window.docks
    assert docks.columns == columns
    qtbot.waitUntil(lambda: docks.widths["results"] == docks.widths["filters"] == 300)
    assert not second.parts.metadata.isVisible()
    assert not second.parts.actions["show_metadata"].isChecked()
    second.parts.window.reset_layout()
    assert docks.columns == AS_DESIGNED
    assert second.parts.actions["show_metadata"].isChecked()


def test_a_layout_of_one_direction_is_not_taken_for_the_other(make_viewer) -> None:
    first = make_viewer()
    first.parts.settings.keep_window_state(first.parts.window.window_states())
    second = make_viewer(language="ar")
    assert second.parts.window.docks.columns == AS_DESIGNED
    assert second.parts.window.docks.layoutDirection() == Qt.LayoutDirection.RightToLeft


def test_everything_fits_a_small_screen(viewer) -> None:
    assert viewer.parts.window.minimumSizeHint().width() <= 1000
    viewer.parts.window.resize(1000, 640)
    head = viewer.parts.results.head
    assert head._count.sizeHint().width() < head.width()


@pytest.mark.parametrize("query", ["bridge", "جسر"])
def test_in_a_mirrored_window_the_query_begins_at_the_right(make_viewer, query: str) -> None:
    edit = make_viewer(language="ar").parts.header.bar.edit
    edit.setPlainText(query)
    assert edit.viewport().x() > edit.width() / 2
    edit.setPlainText("")
    assert edit.viewport().x() < 10
    assert edit.cursorRect().x() > edit.width() / 2
