"""The arithmetic of panels in columns."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.docks.columns import columns_of, moved

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
