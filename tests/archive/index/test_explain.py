"""Every answer says how the query was understood, in words."""

from __future__ import annotations

import re
import string
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.errors import QueryError
from archive.index.explain import explain
from archive.index.fields import FIELDS
from archive.index.query import parse
from archive.resources import rules

TODAY = date(2026, 11, 24)


def said(query: str) -> str:
    return explain(parse(query, today=TODAY), query, today=TODAY).words


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ("", "Every article."),
        ("flood", "Searched for “flood” (all forms) anywhere."),
        ("flood Erbil", "Searched for “flood” and “Erbil” (all forms) anywhere."),
        ("=floods", "Searched for “floods” (this form only) anywhere."),
        ("flood OR dam", "Searched for “flood” or “dam” (all forms) anywhere."),
        (
            "caption:airstrike Makhmour has:credit date:2021",
            "Searched for “airstrike” (all forms) in photo captions, “Makhmour” (all forms) anywhere, "
            "with a photo credit, published in 2021.",
        ),
        ('"photo by"', "Searched for the exact words “photo by” anywhere."),
        ("agency:AP,AFP", "Searched for “AP” or “AFP” in the photo agency."),
        ("flood -agency:AP", "Searched for “flood” (all forms) anywhere, without “AP” in the photo agency."),
        ("credit:none", "Searched for articles without a photo credit."),
        ("credit:conflict", "Searched for articles where photo credits in print and in the picture file disagree."),
        ("byline:edited", "Searched for articles where the byline was corrected by hand."),
        (
            "flood NEAR/5 dam",
            "Searched for “flood” (all forms) within 5 words of “dam” (all forms), in either order anywhere.",
        ),
        ("flood PRE/3 dam", "Searched for “flood” (all forms) at most 3 words before “dam” (all forms) anywhere."),
        ("flood ADJ dam", "Searched for “flood” (all forms) directly before “dam” (all forms) anywhere."),
        ("flood W/S dam", "Searched for “flood” (all forms) and “dam” (all forms) in the same sentence anywhere."),
        ("ATLEAST5 flood", "Searched for “flood” (all forms) at least 5 times in one article anywhere."),
        ("Sulay~2", "Searched for words spelt almost like “Sulay” (2) anywhere."),
        ("credit:/reu.*rs/", "Searched for words that match /reu.*rs/ in photo credits."),
        ("date:2019-03..2020", "Searched for articles published from 2019-03-01 to 2020-12-31."),
        ("after:2019", "Searched for articles published from 2020-01-01 on."),
        ("mdate:2019-03-07", "Searched for articles naming a date on 2019-03-07."),
        ("words:>800", "Searched for articles of at least 801 words."),
        ("words:300..800", "Searched for articles of 300 to 800 words."),
        ('search:"weekly credits"', "Searched for what the saved search “weekly credits” finds."),
        ("flood^2", "Searched for “flood” (all forms) anywhere (weight 2)."),
    ],
)
def test_a_query_in_words(query: str, words: str) -> None:
    assert said(query) == words


def test_the_reading_taken_and_the_other_one() -> None:
    query = "flood OR dam Erbil"
    found = explain(parse(query), query)
    assert found.words.endswith("Read as flood OR (dam Erbil).")
    assert found.other_reading == "(flood OR dam) Erbil"


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ("*stan", "takes longer"),
        ("a*", "very many words"),
        ("flood w/5 dam", "either order, as in Nexis"),
        ("flood or dam", "write OR to join"),
        ("flood same dam", "write SAME to join"),
        ('"photo* by"', "write photo* PRE/1 by"),
        ("byline:low", "write byline:=low"),
    ],
)
def test_costs_and_traps_are_told(query: str, words: str) -> None:
    (warning,) = explain(parse(query), query).warnings
    assert words in warning


@pytest.mark.parametrize("query", ["flood dam", "credit:none", "photo*", '"photo by"', "flood NEAR/5 dam"])
def test_plain_queries_are_not_warned_about(query: str) -> None:
    assert explain(parse(query), query).warnings == ()


def test_a_long_list_is_cut_and_counted() -> None:
    query = " OR ".join(f"w{number}" for number in range(40))
    assert "and 28 more" in said(query)


def test_every_sentence_can_be_translated() -> None:
    seen: list[str] = []

    def translate(template: str) -> str:
        seen.append(template)
        return template.replace("Searched for ", "GESUCHT: ")

    found = explain(parse("*stan credit:none"), "*stan credit:none", translate=translate)
    assert found.words.startswith("GESUCHT: ")
    assert set(seen) <= set(_templates(rules("query"))) | {field.label for field in FIELDS}


def _templates(table: Any) -> Iterator[str]:
    for value in table.values() if isinstance(table, dict) else [table]:
        if isinstance(value, dict):
            yield from _templates(value)
        elif isinstance(value, str):
            yield value


def test_every_field_has_its_words() -> None:
    one = rules("query")["explain"]["one"]
    assert set(one) == {field.name for field in FIELDS} - {"all"}


def test_every_error_sentence_is_used(repository: Path) -> None:
    code = "\n".join(path.read_text("utf-8") for path in (repository / "archive").rglob("*.py"))
    assert set(re.findall(r'problem\(\s*"(\w+)"', code)) | {"unopened_bracket", "empty_brackets"} == set(
        rules("query")["errors"]
    )


def test_templates_name_only_what_they_are_given() -> None:
    for template in _templates(rules("query")["errors"]):
        assert all(name is None or name.isidentifier() for _, name, _, _ in string.Formatter().parse(template))


PIECES = st.sampled_from(
    [
        "flood",
        " ",
        " OR ",
        " AND ",
        "-",
        "(",
        ")",
        '"',
        "caption:",
        "date:2019",
        "credit:none",
        "NEAR/3 ",
        "^2",
        "*",
        "ATLEAST2 ",
    ]
)


@given(st.lists(PIECES, max_size=15).map("".join))
def test_whatever_can_be_read_can_be_said(text: str) -> None:
    try:
        node = parse(text)
    except QueryError:
        return
    found = explain(node, text)
    assert found.words.endswith(".")
    assert "{" not in found.words
