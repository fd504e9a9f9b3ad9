"""The filters show each value once, with the number of articles that choosing it would find."""

from __future__ import annotations

from collections.abc import Sequence

from archive.model import FacetValue
from viewer.models.filters import COUNTED_VALUES, FILTERS, MORE, OTHERS, SHOWN_VALUES, FilterModel
from viewer.models.roles import Role


def bylines(found: Sequence[FacetValue], total: int, asked: dict[tuple[str, str], str]) -> list[tuple[str, int]]:
    """The values and counts of the group of bylines."""
    model = FilterModel()
    model.show_counts({"byline": tuple(found)}, total, asked)
    group = model.item([spec.field for spec in FILTERS].index("byline"))
    rows = [group.child(row) for row in range(group.rowCount())]
    return [(row.data(Role.VALUE), row.data(Role.COUNT)) for row in rows]


def test_spellings_that_differ_in_case_are_one_value_with_all_their_articles(qapp) -> None:
    found = [FacetValue("Dan Oak", 5), FacetValue("Ruth Kay", 4), FacetValue("RUTH KAY", 2), FacetValue(None, 1)]
    assert bylines(found, 12, {}) == [("Ruth Kay", 6), ("Dan Oak", 5), ("none", 1)]


def test_an_article_with_both_spellings_does_not_count_beyond_the_articles_found(qapp) -> None:
    assert bylines([FacetValue("Ruth Kay", 4), FacetValue("RUTH KAY", 4)], 4, {}) == [("Ruth Kay", 4)]


def test_a_value_that_the_query_names_is_shown_as_typed(qapp) -> None:
    assert bylines([FacetValue("Ruth Kay", 4)], 4, {("byline", "kay"): "include"}) == [("Ruth Kay", 4), ("kay", None)]


def test_all_that_was_counted_is_shown_when_it_is_asked_for_and_then_others_can_be_typed(qapp) -> None:
    model = FilterModel()
    group = model.item([spec.field for spec in FILTERS].index("byline"))
    found = tuple(FacetValue(f"Writer {at}", 99 - at) for at in range(COUNTED_VALUES))
    model.show_counts({"byline": found}, 200, {})
    assert group.rowCount() == SHOWN_VALUES + 1
    last = group.child(SHOWN_VALUES)
    assert (last.text(), last.data(Role.STATE)) == (f"{COUNTED_VALUES - SHOWN_VALUES} more", MORE)
    model.show_more("byline")
    assert [group.child(row).text() for row in range(COUNTED_VALUES)] == [item.value for item in found]
    assert group.child(COUNTED_VALUES).data(Role.STATE) == OTHERS
    model.show_counts({"byline": found[:3]}, 3, {})
    assert group.rowCount() == 3, "all of a few are shown, and there are no others"
