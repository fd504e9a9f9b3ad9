from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.search.query_text import (
    active_filters,
    clauses,
    dates_of,
    pieces,
    with_dates,
    with_filter,
    without_filters,
)
from viewer.search.years import span_of

QUERIES = st.text(alphabet='ab ()"“”:-=|caption:AND OR date:2019..2020,ئا🍞', max_size=60)


@given(QUERIES)
def test_pieces_cover_everything_but_spaces_in_order(query: str) -> None:
    at = 0
    for piece in pieces(query):
        assert not query[at : piece.start].strip()
        assert piece.start < piece.end
        at = piece.end
    assert not query[at:].strip()


@given(QUERIES)
def test_clauses_lie_in_the_query_and_do_not_overlap(query: str) -> None:
    at = 0
    for clause in clauses(query):
        assert at <= clause.start < clause.end <= len(query)
        at = clause.end


@pytest.mark.parametrize(
    ("query", "kinds"),
    [
        ("flood", ["word"]),
        ("caption:flood", ["field", "word"]),
        ("Caption=flood", ["field", "word"]),
        ("capshun:flood", ["unknown-field", "word"]),
        ("a AND b", ["word", "operator", "word"]),
        ("a and b", ["word", "word", "word"]),
        ("a NEAR/5 b", ["word", "operator", "word"]),
        ("a w/s b", ["word", "operator", "word"]),
        ('"photo by" x', ["phrase", "word"]),
        ("“photo by” x", ["phrase", "word"]),
        ('"not closed', ["phrase"]),
        ("-flood", ["operator", "word"]),
        ("agency(AP OR AFP)", ["field", "bracket", "word", "operator", "word", "bracket"]),
    ],
)
def test_what_is_coloured(query: str, kinds: list[str]) -> None:
    assert [piece.kind for piece in pieces(query)] == kinds


@pytest.mark.parametrize(
    ("query", "field", "value", "state", "expected"),
    [
        ("flood", "agency", "AFP", "include", "flood agency:AFP"),
        ("flood agency:AFP", "agency", "Getty Images", "include", 'flood agency:(AFP OR "Getty Images")'),
        ('flood agency:(AFP OR "Getty Images")', "agency", "AFP", "", 'flood agency:"Getty Images"'),
        ("flood agency:AFP", "agency", "AFP", "exclude", "flood -agency:AFP"),
        ("flood -agency:AFP", "agency", "AFP", "", "flood"),
        ("flood -agency:AFP", "agency", "AP", "exclude", "flood -agency:AFP -agency:AP"),
        ("flood OR drought", "credit", "none", "include", "(flood OR drought) credit:none"),
        ("(flood OR drought)", "credit", "none", "include", "(flood OR drought) credit:none"),
        ("by:Tolland", "byline", "Abery", "include", "byline:(Tolland OR Abery)"),
        ("", "credit", "none", "exclude", "-credit:none"),
        ("", "photographer", "OR", "include", 'photographer:"OR"'),
        ("", "photographer", 'Jo "Jay" Doe', "include", 'photographer:"Jo  Jay  Doe"'),
        ("a AND agency:AFP", "agency", "AFP", "", "a"),
        ("agency:AFP OR b", "agency", "AFP", "", "b"),
    ],
)
def test_filters_are_written_into_the_query(query, field, value, state, expected) -> None:
    assert with_filter(query, field, value, state) == expected


@given(
    st.sampled_from(["", "flood", "flood OR drought", 'credit:any "a b"', "-via:AP"]),
    st.sampled_from(["agency", "photographer", "filed"]),
    st.sampled_from(["AFP", "Getty Images", "none", "زاخۆ", "2019", "O’Neill, J.", "and"]),
    st.sampled_from(["include", "exclude"]),
)
def test_a_filter_that_was_written_is_read_back_and_can_be_taken_away(query, field, value, state) -> None:
    written = with_filter(query, field, value, state)
    assert active_filters(written)[field, value] == state
    again = with_filter(written, field, value, "")
    assert (field, value) not in active_filters(again)


def test_dates_are_replaced_and_taken_away() -> None:
    assert with_dates("flood", "2019..2021") == "flood date:2019..2021"
    assert with_dates("flood date:2019 after:2012", "2021") == "flood date:2021"
    assert with_dates("flood date:2019", "") == "flood"
    assert with_dates("a OR b", "2021") == "(a OR b) date:2021"
    assert dates_of("a date:2019..2020 before:2022") == ("date:2019..2020", "before:2022")


def test_words_stay_when_filters_go() -> None:
    assert without_filters('flood credit:none -agency:AFP "old bridge" date:2019') == 'flood "old bridge"'


@pytest.mark.parametrize(
    ("dates", "expected"),
    [
        ((), ("", "")),
        (("date:2021",), ("2021", "2021")),
        (("date:2019-03..2020",), ("2019-03", "2020")),
        (("date:2019..",), ("2019", "")),
        (("after:2018", "before:2020"), ("2018", "2020")),
        (("date:last-30d",), ("", "")),
    ],
)
def test_the_years_of_dates(dates, expected) -> None:
    assert span_of(dates) == expected
