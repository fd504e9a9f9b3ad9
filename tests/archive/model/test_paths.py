"""Reading and changing values of an article by path."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.model import Article, Byline, Caption, CreditLine, Dateline
from archive.model.paths import value_at, with_value

ARTICLE = Article(
    headline="Flood",
    bylines=(Byline("A"), Byline("B", "Reporter")),
    captions=(Caption("A river", "A river"), Caption("A bridge", "A bridge", credit=CreditLine("Photo: X", "X"))),
    keywords=("flood", "dam"),
)


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("headline", "Flood"),
        ("deck", None),
        ("bylines[1].title", "Reporter"),
        ("bylines[7].title", None),
        ("captions[1].credit.text", "X"),
        ("captions[0].credit.text", None),
        ("keywords[1]", "dam"),
        ("dateline.place", None),
    ],
)
def test_values_are_found(path: str, value: str | None) -> None:
    assert value_at(ARTICLE, path) == value


@pytest.mark.parametrize(
    "path",
    [
        "headline",
        "deck",
        "bylines[0].name",
        "bylines[2].name",
        "captions[0].credit.agency",
        "keywords[2]",
        "dateline.place",
    ],
)
@given(value=st.text(min_size=1))
def test_what_is_set_is_there_and_nothing_else_moves(path: str, value: str) -> None:
    changed = with_value(ARTICLE, path, value)
    assert value_at(changed, path) == value
    for other in ("headline", "bylines[1].name", "captions[1].credit.printed", "keywords[0]"):
        if other != path:
            assert value_at(changed, other) == value_at(ARTICLE, other)


def test_emptying_takes_out_what_is_nothing_without_it() -> None:
    assert with_value(ARTICLE, "headline", None).headline is None
    assert with_value(ARTICLE, "bylines[0].name", None).bylines == (Byline("B", "Reporter"),)
    assert with_value(ARTICLE, "keywords[0]", None).keywords == ("dam",)
    assert with_value(ARTICLE, "captions[1].text", None).captions[1].credit == CreditLine("Photo: X", "X")
    assert with_value(ARTICLE, "dateline.place", None).dateline is None
    assert with_value(ARTICLE, "dateline.place", "Erbil").dateline == Dateline("", "Erbil")


@pytest.mark.parametrize(
    "path", ["", "nothing", "headline.more", "bylines[9].name", "bylines[0]x", "headline[0]", "__class__"]
)
def test_what_is_no_path_is_refused(path: str) -> None:
    with pytest.raises(ValueError, match="not a p"):
        with_value(ARTICLE, path, "x")
