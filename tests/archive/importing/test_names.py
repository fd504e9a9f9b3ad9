"""Bylines that a format marks as such: every name, nothing but names."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.importing.builder import ArticleBuilder
from archive.importing.names import is_full_name, state_writers, writers_in_byline


@pytest.mark.parametrize(
    ("byline", "names"),
    [
        ("By Jane Roe", ["Jane Roe"]),
        ("By JANE ROE AND JOHN DOE, REUTERS", ["JANE ROE", "JOHN DOE"]),
        ("Von Max Muster und Erika Muster", ["Max Muster", "Erika Muster"]),
        ("Jane Roe / sample.no", ["Jane Roe"]),
        ("daa/mt/msr", []),
        ("", []),
    ],
)
def test_names(byline: str, names: list[str]) -> None:
    assert [writer.name for writer in writers_in_byline(byline)] == names


def test_title_and_house_stand_beside_the_name() -> None:
    builder = ArticleBuilder("p", "p", "test")
    assert state_writers(builder, "By Jane Roe, Reuters", "/by", 2) == 3
    assert [(value.field, value.value) for value in builder.stated] == [
        ("bylines[2].name", "Jane Roe"),
        ("bylines[2].affiliation", "Reuters"),
    ]


@pytest.mark.parametrize("text", ["Jane Roe", "Al-Hadji Kudra Maliro", "Lucía O'Hara"])
def test_full_names(text: str) -> None:
    assert is_full_name(text)


@pytest.mark.parametrize("text", ["dw", "roe.jane", "MDJ/", "Norwire", "photCode:X01390", "", "kne tba"])
def test_what_is_no_full_name(text: str) -> None:
    assert not is_full_name(text)


@given(st.text(max_size=80))
def test_any_text_can_be_a_byline(text: str) -> None:
    assert all(writer.name.strip() for writer in writers_in_byline(text))
