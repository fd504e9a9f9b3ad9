"""Near-duplicates behind one row."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.model import ArticleRow
from viewer.models.groups import Stacks
from viewer.models.results import ResultListModel
from viewer.models.roles import Role
from viewer.models.rows import RowCache

GROUPS = [(5, 6, 7), (1,), (9, 2)]


def a_row(article: int) -> ArticleRow:
    return ArticleRow(article, f"Story {article}", None, None, None, "en", "html", f"{article}.html")


@pytest.fixture
def model(qtmodeltester) -> ResultListModel:
    rows = RowCache()
    rows.take({article: a_row(article) for article in (1, 2, 5, 6, 7, 9)})
    model = ResultListModel(rows=rows)
    model.set_results([5, 6, 1, 9, 7, 2], ("story",), GROUPS)
    qtmodeltester.check(model, force_py=True)
    return model


def headlines(model: ResultListModel) -> list[str]:
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_one_stands_for_all(model) -> None:
    assert headlines(model) == ["Story 5", "Story 1", "Story 9"]
    assert [model.index(row, 0).data(Role.STACK) for row in range(3)] == [(2, False), None, (1, False)]


def test_opened_they_stand_below_it_and_go_again(model) -> None:
    assert model.toggle_stack(0) == 0
    assert headlines(model) == ["Story 5", "Story 6", "Story 7", "Story 1", "Story 9"]
    assert model.index(0, 0).data(Role.STACK) == (2, True)
    assert [model.index(row, 0).data(Role.CAME_OUT) for row in range(4)] == [False, True, True, False]
    assert model.row_of(7) == 2
    assert model.toggle_stack(2) == 0
    assert headlines(model) == ["Story 5", "Story 1", "Story 9"]


def test_the_rest_of_the_groups_comes_below_those_that_are_shown(model) -> None:
    model.set_results([5, 6, 1], ("story",), [(5, 6), (1,)])
    assert model.complete([5, 6, 1, 9, 7, 2], GROUPS)
    assert headlines(model) == ["Story 5", "Story 1", "Story 9"]
    assert model.index(0, 0).data(Role.STACK) == (2, False)


def test_a_row_that_stands_alone_stays_as_it_is(model) -> None:
    assert model.toggle_stack(1) == 1
    assert len(headlines(model)) == 3


def test_another_answer_closes_everything(model) -> None:
    model.toggle_stack(0)
    model.set_results([5, 6], ("story",))
    assert headlines(model) == ["Story 5", "Story 6"]
    assert model.index(0, 0).data(Role.STACK) is None


@given(st.lists(st.sampled_from([5, 1, 9]), max_size=12))
def test_what_is_open_is_known(steps: list[int]) -> None:
    stacks = Stacks(GROUPS)
    shown = 3
    for article in steps:
        shown += stacks.toggle(article)
    opened = {article for article in (5, 9) if steps.count(article) % 2}
    assert {article for article in (5, 1, 9) if stacks.is_open(article)} == opened
    assert shown == 3 + 2 * (5 in opened) + (9 in opened)
