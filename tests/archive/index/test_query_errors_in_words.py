"""Errors of a query in other languages: the template is translated, then filled."""

from __future__ import annotations

import pytest

from archive.errors import QueryError
from archive.index.query import parse
from archive.index.query.messages import problem
from archive.index.translate import read_query
from viewer.i18n import read_translations


def failing(query: str, read=parse) -> QueryError:
    with pytest.raises(QueryError) as caught:
        read(query)
    return caught.value


@pytest.mark.parametrize("query", ["ferry (market", "date:yesteryear", "flood AND", "captoin:x", "flood NEAR/9999 dam"])
def test_untranslated_it_is_the_message(query: str) -> None:
    error = failing(query)
    assert error.in_words(str) == error.message


@pytest.mark.parametrize("language", ["ar", "ckb", "de"])
def test_translated_it_names_the_same_things(language: str) -> None:
    known = read_translations(language)
    error = failing("date:yesteryear")
    said = error.in_words(lambda text: known[text][0])
    assert "yesteryear" in said
    assert said != error.message


def test_words_of_the_query_are_never_taken_for_a_template() -> None:
    assert "{limit}" in problem("no_saved", 0, name="{limit}").in_words(str)


def test_an_error_within_an_error_is_translated_too() -> None:
    error = failing('hlead(flood) w/3000 "dam', read_query)
    asked: list[str] = []
    error.in_words(lambda text: asked.append(text) or text)
    assert asked
    assert error.in_words(str) == error.message


def test_an_error_of_elsewhere_is_said_as_it_is() -> None:
    assert QueryError("Plain words.").in_words(lambda _text: "never asked") == "Plain words."
