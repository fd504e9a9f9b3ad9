"""The tour: once on the sample archive, by keyboard, left at any time, and again when asked for."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, QSize, Qt

from viewer.desks import tour as tour_desk
from viewer.desks.tour import TourDesk
from viewer.tour import STEPS
from viewer.widgets.callout import Callout, place_beside

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


@pytest.fixture
def on_samples(monkeypatch, archive):
    """The archive at hand is the sample archive."""
    monkeypatch.setattr(tour_desk, "samples_path", lambda: archive.config.path)
    monkeypatch.setattr(tour_desk, "FIRST_MS", 0)


def desk_of(viewer) -> TourDesk:
    return viewer.parts.window.findChild(TourDesk)


def callout_of(viewer) -> Callout:
    return viewer.parts.window.findChild(Callout)


@pytest.mark.usefixtures("on_samples")
def test_it_is_given_once_and_walked_by_keyboard(make_viewer, qtbot, rest) -> None:
    viewer = make_viewer()
    callout, desk = callout_of(viewer), desk_of(viewer)
    qtbot.waitUntil(lambda: desk.tour.running)
    assert not callout.isHidden()
    assert STEPS[0].query is not None
    assert viewer.parts.header.bar.text == STEPS[0].query
    qtbot.waitUntil(callout._next.hasFocus)
    assert STEPS[0].title in callout._next.accessibleDescription()
    qtbot.keyClick(callout._next, Qt.Key.Key_Return)
    assert callout.accessibleName() == STEPS[1].title
    qtbot.keyClick(callout._next, Qt.Key.Key_Left)
    assert callout.accessibleName() == STEPS[0].title
    for _step in STEPS:
        qtbot.keyClick(callout._next, Qt.Key.Key_Right)
    assert callout.isHidden()
    assert viewer.parts.settings.preferences.tour_seen
    rest(viewer)
    viewer.parts.keeper.opened.emit(viewer.parts.keeper.archive)
    rest(viewer)
    assert not desk.tour.running


@pytest.mark.usefixtures("on_samples")
def test_escape_leaves_it(make_viewer, qtbot, rest) -> None:
    viewer = make_viewer()
    qtbot.waitUntil(lambda: desk_of(viewer).tour.running)
    qtbot.keyClick(callout_of(viewer)._end, Qt.Key.Key_Escape)
    assert callout_of(viewer).isHidden()
    qtbot.waitUntil(viewer.parts.header.bar.edit.hasFocus)
    rest(viewer)


@pytest.mark.usefixtures("on_samples")
def test_who_goes_to_work_ends_it_and_keeps_the_keyboard_where_it_is(make_viewer, qtbot, rest) -> None:
    viewer = make_viewer()
    callout = callout_of(viewer)
    qtbot.waitUntil(lambda: desk_of(viewer).tour.running)
    qtbot.waitUntil(callout._next.hasFocus)
    qtbot.mouseClick(callout._next, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(callout._back, Qt.MouseButton.LeftButton)  # hidden by the first step, with the keyboard on it
    assert callout.accessibleName() == STEPS[0].title
    for _round in range(3):
        qtbot.keyClick(viewer.parts.window.focusWidget(), Qt.Key.Key_Tab)
        assert callout.has_keyboard  # Tab stays inside
    viewer.parts.actions["focus_histogram"].trigger()
    qtbot.waitUntil(callout.isHidden)
    assert viewer.parts.settings.preferences.tour_seen
    assert viewer.parts.filters.histogram.hasFocus()
    rest(viewer)


def test_another_archive_has_no_tour_until_it_is_asked_for_and_keeps_its_search(viewer, qtbot, rest) -> None:
    desk, parts = desk_of(viewer), viewer.parts
    assert not desk.tour.running
    viewer.desk.ask("flood")
    parts.actions["show_filters"].setChecked(False)
    rest(viewer)
    parts.window.show_mode("people")
    parts.actions["tour"].trigger()
    assert parts.window.mode == "search"
    assert parts.header.bar.text == "flood"
    desk.tour.go_on()
    assert callout_of(viewer).accessibleName() == STEPS[2].title  # the filters are hidden
    parts.window.resize(1000, 640)
    parts.window.show_mode("photos")
    assert not desk.tour.running
    rest(viewer)


@pytest.mark.parametrize(
    "hole", [QRect(0, 0, 1000, 60), QRect(0, 60, 200, 580), QRect(700, 60, 300, 580), QRect(0, 0, 1000, 640)]
)
def test_the_card_stands_inside_and_beside_what_it_points_at(hole: QRect) -> None:
    room, size = QSize(1000, 640), QSize(340, 150)
    place = QRect(place_beside(hole, size, room), size)
    assert QRect(0, 0, 1000, 640).contains(place)
    if hole.size() != room:
        assert not place.intersects(hole)
