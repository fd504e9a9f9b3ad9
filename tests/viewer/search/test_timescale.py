from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt

from viewer.search.histogram import Histogram
from viewer.search.timescale import TimeScale
from viewer.theme import Appearance

COUNTS = {"2012-01": 3, "2012-12": 1, "2015-07": 7, "2016-02": 1}


def test_years_without_articles_have_a_place() -> None:
    scale = TimeScale()
    scale.show(COUNTS)
    assert scale.bars == ["2012", "2013", "2014", "2015", "2016"]
    assert [scale.count(at) for at in scale.shown] == [4, 0, 0, 7, 1]


def test_what_the_query_asks_for_is_chosen() -> None:
    scale = TimeScale()
    scale.show(COUNTS, "2013", "2015")
    assert scale.written(scale.selection) == "2013..2015"
    scale.show(COUNTS, "2015", "")
    assert scale.written(scale.selection) == "2015..2016"
    scale.show(COUNTS, "1999", "2000")
    assert scale.selection is None


@given(st.lists(st.sampled_from(["left", "right", "spread-left", "spread-right", "in", "out", "go"]), max_size=40))
def test_no_key_leads_out_of_the_years(keys: list[str]) -> None:
    scale = TimeScale()
    scale.show({f"{year}-05": 1 for year in range(1990, 2024)})
    for key in keys:
        if key in {"in", "out"}:
            scale.zoom(1 if key == "in" else -1)
        elif key == "go":
            scale.let_go()
        else:
            scale.walk(-1 if key.endswith("left") else 1, spread=key.startswith("spread"))
        first, last = scale.window
        assert 0 <= first <= last < len(scale.bars)
        if scale.selection is not None:
            assert scale.written(scale.selection)


@pytest.fixture
def histogram(qtbot, appearance: Appearance) -> Histogram:
    histogram = Histogram(appearance)
    qtbot.addWidget(histogram)
    histogram.resize(500, 80)
    histogram.show_counts(COUNTS)
    histogram.show()
    return histogram


def test_dragging_chooses_years(histogram, qtbot) -> None:
    qtbot.mousePress(histogram, Qt.MouseButton.LeftButton, pos=QPoint(50, 20))
    qtbot.mouseMove(histogram, QPoint(350, 20))
    histogram._scale.spread(histogram._bar_at(350))  # offscreen moves carry no buttons
    with qtbot.waitSignal(histogram.chosen) as told:
        qtbot.mouseRelease(histogram, Qt.MouseButton.LeftButton, pos=QPoint(350, 20))
    assert told.args == ["2012..2015"]


def test_the_keyboard_chooses_years(histogram, qtbot) -> None:
    told = []
    histogram.chosen.connect(told.append)
    qtbot.keyClick(histogram, Qt.Key.Key_Left)  # starts at the last year
    qtbot.keyClick(histogram, Qt.Key.Key_Left)
    qtbot.keyClick(histogram, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(histogram, Qt.Key.Key_Return)
    qtbot.keyClick(histogram, Qt.Key.Key_Escape)
    assert told == ["2014..2015", ""]


def test_a_screen_reader_hears_the_years(histogram) -> None:
    assert histogram.accessibleName() == "Articles by year"
    assert histogram.accessibleDescription() == "2012: 4, 2015: 7, 2016: 1"


def test_zooming_in_shows_the_months_of_a_few_years_and_out_again_the_years(histogram, qtbot) -> None:
    scale = histogram._scale
    scale.zoom(1)
    assert histogram.periods == ("2013", "2014", "2015")
    scale.zoom(1)
    assert len(scale.bars) == 36
    assert scale.count(scale.bars.index("2015-07")) == 7
    told = []
    histogram.chosen.connect(told.append)
    qtbot.keyClick(histogram, Qt.Key.Key_Left)
    qtbot.keyClick(histogram, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(histogram, Qt.Key.Key_Return)
    assert told == ["2015-11..2015-12"]
    scale.zoom(-1)
    assert histogram.periods == ("2012", "2013", "2014", "2015", "2016")


def test_months_that_are_asked_for_are_lit_among_years_and_months() -> None:
    scale = TimeScale()
    scale.show(COUNTS, "2015-06", "2015-08")
    assert scale.written(scale.selection) == "2015"
    scale.zoom(1)
    scale.zoom(1)
    assert scale.written(scale.selection) == "2015-06..2015-08"
