"""Completions replace what is being typed, and what they offer can be searched."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.errors import QueryError
from archive.index.completion import MOST, complete
from archive.index.query import parse
from archive.index.suggestion import suggest

VALUES = {
    "agency": [("Getty Images", 12), ("AFP", 9), ("AP", 4)],
    "all": [("flood", 30), ("flag", 2)],
    "caption": [("flood", 7)],
    "outlet": [("The Valley Post", 40)],
}


def values(field: str, prefix: str) -> Sequence[tuple[str, int]]:
    return [(value, count) for value, count in VALUES.get(field, []) if value.lower().startswith(prefix.lower())]


def completed(typed: str) -> list[str]:
    """What the query becomes with each completion; ‸ is the cursor."""
    cursor = typed.index("‸")
    text = typed.replace("‸", "")
    found = complete(text, cursor, values, saved=["weekly credits", "floods"])
    return [text[: one.start] + one.text + text[one.end :] for one in found]


@pytest.mark.parametrize(
    ("typed", "results"),
    [
        ("fl‸", ["flood", "flag"]),
        ("capt‸", ["caption:", "captionby:"]),
        ("-capt‸", ["-caption:", "-captionby:"]),
        ("art‸", ["caption:"]),
        ("bef‸", ["before:"]),
        ("x NE‸", ["x NEAR/5"]),
        ("caption:fl‸", ["caption:flood"]),
        ("caption=fl‸", ["caption=flood"]),
        (
            "agency:‸",
            [
                "agency:none",
                "agency:any",
                "agency:conflict",
                "agency:low",
                "agency:edited",
                'agency:"Getty Images"',
                "agency:AFP",
                "agency:AP",
            ],
        ),
        ("agency:a‸", ["agency:any", "agency:AFP", "agency:AP"]),
        ('agency:"get‸', ['agency:"Getty Images"']),
        ('agency:"get‸"', ['agency:"Getty Images"']),
        ("agency:“get‸", ['agency:"Getty Images"']),
        ("agency:(AP OR af‸)", ["agency:(AP OR AFP)"]),
        ("agency:AP,af‸", ["agency:AP,AFP"]),
        ("outlet:the‸ flood", ['outlet:"The Valley Post" flood']),
        ("ca‸pt flood", ["caption: flood", "captionby: flood"]),
        ("has:cred‸", ["has:credit"]),
        ("credit:co‸", ["credit:conflict"]),
        ("date:las‸", ["date:last-7d", "date:last-30d", "date:last-1y"]),
        ("search:we‸", ['search:"weekly credits"']),
        ('search:"we‸', ['search:"weekly credits"']),
        ("words:8‸", []),
        ("‸", []),
        ("nothing:x‸", []),
    ],
)
def test_the_word_at_the_cursor_is_completed(typed: str, results: list[str]) -> None:
    assert completed(typed) == results


def test_counts_are_the_hits_of_the_completed_word() -> None:
    hits = {"all:flood": 7, "all:floods": 9, 'agency:"Getty Images"': 4}
    found = complete("fl", 2, lambda *_: [("flood", 5), ("floods", 2)], hits.__getitem__)
    assert [(one.text, one.count) for one in found] == [("floods", 9), ("flood", 7)]
    found = complete("agency:ge", 9, lambda *_: [("Getty Images", 3)], hits.__getitem__)
    assert [one.count for one in found if one.kind == "value"] == [4]


@given(st.text(alphabet='ab :=("“”),-AND😀agency', max_size=40), st.integers(-5, 50))
def test_any_text_and_cursor_are_fine(text: str, cursor: int) -> None:
    found = complete(text, cursor, values)
    assert len(found) <= MOST
    for one in found:
        assert 0 <= one.start <= one.end <= len(text)


@pytest.mark.parametrize("typed", ["agency:‸", "fl‸", "outlet:t‸", "credit:‸", "agency:(‸"])
def test_a_completed_query_can_be_read(typed: str) -> None:
    for text in completed(typed):
        try:
            parse(text + ")" * text.count("("))
        except QueryError as error:
            pytest.fail(f"{text}: {error.message}")


def test_did_you_mean_replaces_only_what_the_archive_lacks() -> None:
    near = {("all", "flod"): "flood", ("caption", "Erbli"): "Erbil"}
    query = parse('flod caption:Erbli "flod dam" -agency:AP')

    def nearest(field: str, word: str) -> str | None:
        return near.get((field, word))

    assert suggest(query, nearest, _same) == 'flood caption:Erbil "flood dam" -agency:AP'
    assert suggest(parse("dam"), nearest, _same) is None


def test_a_word_that_is_there_in_another_form_is_not_mistyped() -> None:
    forms = frozenset({"flood", "floods"})
    assert suggest(parse("flood"), lambda _field, _word: "food", lambda _field, _word: forms) is None
    assert suggest(parse("=flood"), lambda _field, _word: "food", lambda _field, _word: forms) == "=food"
    assert suggest(parse("flood"), lambda _field, _word: "food") == "food"  # nothing was found


def _same(_field: str, word: str) -> frozenset[str]:
    return frozenset({word.lower()})
