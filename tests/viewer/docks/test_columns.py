"""The arithmetic of panels in columns."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.docks.columns import beside, columns_of, fitted, moved, taken_out

DESIGN = (("filters",), ("results",), ("reader",), ("metadata",))


def test_boxes_beside_one_another_are_columns_from_the_leading_edge_on() -> None:
    boxes = {"b": (300, 0, 200, 900), "a": (0, 0, 290, 900), "c": (505, 0, 80, 900)}
    assert columns_of(boxes) == (("a",), ("b",), ("c",))


def test_boxes_above_one_another_are_a_stack_from_the_top_on() -> None:
    boxes = {"low": (0, 450, 300, 450), "high": (0, 0, 300, 445), "side": (305, 0, 400, 900)}
    assert columns_of(boxes) == (("high", "low"), ("side",))


@pytest.mark.parametrize(
    ("name", "step", "wanted"),
    [
        ("reader", "before", (("filters",), ("reader",), ("results",), ("metadata",))),
        ("reader", "after", (("filters",), ("results",), ("metadata",), ("reader",))),
        ("filters", "before", DESIGN),
        ("metadata", "after", DESIGN),
        ("metadata", "down", (("filters",), ("results",), ("reader", "metadata"))),
        ("filters", "up", (("filters", "results"), ("reader",), ("metadata",))),
        ("nobody", "up", DESIGN),
    ],
)
def test_a_panel_that_stands_alone(name: str, step, wanted) -> None:
    assert moved(DESIGN, name, step) == wanted


@pytest.mark.parametrize(
    ("name", "step", "wanted"),
    [
        ("b", "up", (("b", "a"), ("c",))),
        ("b", "down", (("a", "b"), ("c",))),
        ("a", "down", (("b", "a"), ("c",))),
        ("b", "before", (("b",), ("a",), ("c",))),
        ("a", "after", (("b",), ("a",), ("c",))),
    ],
)
def test_a_panel_in_a_stack(name: str, step, wanted) -> None:
    assert moved((("a", "b"), ("c",)), name, step) == wanted


@given(st.lists(st.tuples(st.sampled_from("abcd"), st.sampled_from(["before", "after", "up", "down"])), max_size=30))
def test_no_panel_is_lost_and_no_column_left_empty(steps) -> None:
    columns = (("a",), ("b",), ("c",), ("d",))
    for name, step in steps:
        columns = moved(columns, name, step)
        assert sorted(name for column in columns for name in column) == list("abcd")
        assert all(columns)


@pytest.mark.parametrize(
    ("step", "wanted"),
    [
        ("before", (("a",), ("new",), ("b", "c"))),
        ("after", (("a",), ("b", "c"), ("new",))),
        ("up", (("a",), ("new", "b", "c"))),
        ("down", (("a",), ("b", "new", "c"))),
    ],
)
def test_a_panel_leaves_the_one_it_shared_a_place_with(step, wanted) -> None:
    assert taken_out((("a",), ("b", "c")), "b", "new", step) == wanted


@pytest.mark.parametrize(("name", "wanted"), [("a", "b"), ("b", "c"), ("c", "b"), ("d", "b"), ("nobody", None)])
def test_a_panel_shares_the_place_of_the_nearest(name: str, wanted: str | None) -> None:
    assert beside((("a",), ("b", "c"), ("d",)), name) == wanted
    assert beside((("a",),), "a") is None


def test_one_column_gets_what_the_others_leave() -> None:
    widths = {"a": 100, "b": 200, "c": 300}
    assert fitted((("a",), ("b",), ("c",)), widths, "b", 1010) == {"a": 100, "b": 600, "c": 300}
    assert fitted((("a",), ("c",)), widths, "", 1010) == {"a": 100, "c": 300}
