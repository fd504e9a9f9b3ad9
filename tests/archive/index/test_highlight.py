"""Marks and snippets: only what matched, only where it matched, in code points."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.errors import QueryError
from archive.index.highlight import Highlighter, terms
from archive.index.query import parse
from archive.model.article import Article, Caption, Credit, Field, Mention

FORMS = {"flood": frozenset({"flood", "floods", "flooded"}), "airstrike": frozenset({"airstrike", "airstrikes"})}
PARTS = [
    ("headline", "Floods reach the dam"),
    ("bylines[0].name", "Marina Caspersson"),
    ("body", "The flood came at night. A dam held, the old dam did not."),
    ("body", "Nobody in Érbil saw the flood by the dam."),
    ("captions[0].text", "A house after the flood in 😀 Erbil"),
    ("captions[0].credit.text", "Dana Holm/Valley Wire"),
    ("captions[1].text", "Boats near the dam"),
    ("captions[1].text", "Boats near the dam"),  # printed twice
    ("credits[0].name", "Ola Brandt"),
    ("credits[1].name", "Per Dahl"),
    ("mentions[0].value", "Erbil"),
    ("boilerplate[0]", "Subscribe to our flood letter"),
]


def expand(_field: str, word: str) -> frozenset[str]:
    return FORMS.get(word.lower(), frozenset())


def made(parts: list[tuple[str, str]] = PARTS) -> tuple[Article, list[Field], str]:
    text, fields = "", []
    for path, piece in parts:
        fields.append(Field(path, piece, len(text), len(text) + len(piece), piece, "text", "test", 1, 1.0))
        text += piece + "\n\n"
    article = Article(
        captions=(Caption("a", "a"), Caption("b", "b")),
        credits=(Credit("editor", "Ola Brandt"), Credit("contributor", "Per Dahl")),
        mentions=(Mention("place", "Erbil"),),
    )
    return article, fields, text


def marked(query: str, parts: list[tuple[str, str]] = PARTS, language: str | None = "en") -> list[str]:
    article, fields, text = made(parts)
    return [
        text[mark.start : mark.end] for mark in Highlighter(parse(query), expand).marks(article, fields, text, language)
    ]


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ("flood", ["Floods", "flood", "flood", "flood"]),
        ("=flood", ["flood", "flood", "flood"]),
        ("caption:flood", ["flood"]),
        ("caption:dam", ["dam", "dam"]),  # both printings
        ("body:Erbil", ["Érbil"]),  # folded
        ('"the dam"', ["the", "dam", "the", "dam", "the", "dam", "the", "dam"]),
        ('"old dam"', ["old", "dam"]),
        ('"dam held"', ["dam", "held"]),
        ("flood PRE/3 dam", ["Floods", "dam", "flood", "dam"]),
        ("flood PRE/2 dam", []),
        ("dam PRE/3 flood", []),
        ("dam NEAR/3 flood", ["Floods", "dam", "flood", "dam"]),
        ("body:(flood NEAR/9 dam)", ["flood", "dam", "dam", "flood", "dam"]),
        ("flood W/S night", ["flood", "night"]),
        ("flood W/S held", []),
        ("flood W/P held", ["flood", "held"]),
        ("flo*", ["Floods", "flood", "flood", "flood"]),
        ("body:/da./", ["dam", "dam", "dam"]),
        ("Caspersen~2", ["Caspersson"]),
        ("Dann~1", ["Dana"]),
        ("Brandt -flood", ["Brandt"]),
        ("editedby:Brandt", ["Brandt"]),
        ("editedby:Dahl", []),
        ("contributor:Dahl", ["Dahl"]),
        ("place:Erbil", ["Erbil"]),
        ("lead:night", ["night"]),
        ("Subscribe", []),  # boilerplate is not searched
        ("ATLEAST2 dam", ["dam"] * 6),
        ("boats^3 OR night", ["night", "Boats", "Boats"]),
        ("credit:none date:2019", []),
        ('"Valley Wire"', ["Valley", "Wire"]),
    ],
)
def test_marks_are_the_words_that_match(query: str, words: list[str]) -> None:
    assert marked(query) == words


def test_a_phrase_runs_on_into_the_next_block_of_a_body() -> None:
    assert marked('"did not nobody"') == ["did", "not", "Nobody"]


def test_a_phrase_does_not_run_from_one_caption_into_the_next() -> None:
    assert marked('"erbil boats"') == []


def test_the_lead_ends_after_its_words() -> None:
    long = [("body", "word " * 99 + "near far")]
    assert marked("lead:near", long) == ["near"]
    assert marked("lead:far", long) == []


def test_sorani_is_marked_by_its_own_folding() -> None:
    parts = [("body", "لە شاری هه‌ولێر")]
    assert marked("هەولێر", parts, "ckb") == ["هه‌ولێر"]


def test_hyphenated_words_are_marked_together() -> None:
    assert marked("Stocker-Kelly", [("body", "by Stocker Kelly, not Kelly")]) == ["Stocker", "Kelly"]


def test_marks_know_their_term_in_the_querys_order() -> None:
    article, fields, text = made()
    query = parse('night "old dam" caption:flood')
    assert terms(query) == ("night", "old dam", "flood")
    marks = Highlighter(query, expand).marks(article, fields, text)
    assert [(text[mark.start : mark.end], mark.term) for mark in marks] == [
        ("night", 0),
        ("old", 1),
        ("dam", 1),
        ("flood", 2),
    ]


def test_a_value_from_elsewhere_in_the_original_has_a_snippet_and_no_mark() -> None:
    article, fields, text = made()
    fields = [replace(field, start=None, end=None) if field.path == "bylines[0].name" else field for field in fields]
    highlighter = Highlighter(parse("Marina"))
    assert highlighter.marks(article, fields, text) == ()
    assert [snippet.text for snippet in highlighter.snippets(article, fields, text)] == ["Marina Caspersson"]


def snippets(query: str, parts: list[tuple[str, str]] = PARTS) -> list[tuple[str, str, list[str]]]:
    article, fields, text = made(parts)
    found = Highlighter(parse(query), expand).snippets(article, fields, text, "en")
    return [(one.label, one.text, [one.text[start:end] for start, end in one.marks]) for one in found]


def test_snippets_say_where_and_mark_their_words() -> None:
    assert snippets("caption:boats") == [("in caption 2", "Boats near the dam", ["Boats"])]
    assert snippets("credit:holm") == [("in photo credit 1", "Dana Holm/Valley Wire", ["Holm"])]


def test_the_snippet_with_more_of_the_terms_comes_first() -> None:
    first = snippets("flood night")[0]
    assert first == ("in body", PARTS[2][1], ["flood", "night"])


def test_the_headline_is_a_snippet_only_when_nothing_else_is() -> None:
    assert [label for label, _, _ in snippets("reach")] == ["in headline"]
    assert "in headline" not in [label for label, _, _ in snippets("flood")]


def test_a_caption_printed_twice_is_one_snippet() -> None:
    assert [label for label, _, _ in snippets("boats")] == ["in caption 2"]


def test_a_long_block_is_cut_between_words_around_the_densest_hits() -> None:
    body = "flood " + "padding words " * 40 + "the flood broke the dam wall " + "more padding " * 40
    ((_, text, words),) = snippets("flood dam", [("body", body)])
    assert words == ["flood", "dam"]
    assert len(text) <= 162
    assert text.startswith("…")
    assert text.endswith("…")
    assert set(text.strip("…").split()) <= {"padding", "words", "the", "flood", "broke", "dam", "wall", "more"}


def test_line_breaks_do_not_reach_a_snippet() -> None:
    assert snippets("flood", [("body", "a\nflood\there")])[0][1] == "a flood here"


TEXTS = st.text(alphabet=st.sampled_from("ab é\u0301ك\u200c\n.😀-"), max_size=60)
QUERIES = st.sampled_from(["a", "b a", '"a b"', "a NEAR/2 b", "a*", "body:/a.?/", "ab~1", "a W/S b", "كا OR é", "*"])


@given(st.lists(st.tuples(st.sampled_from(["body", "captions[0].text", "headline"]), TEXTS), max_size=5), QUERIES)
def test_marks_lie_inside_the_text_apart_and_in_order(parts: list[tuple[str, str]], query: str) -> None:
    article, fields, text = made(parts)
    highlighter = Highlighter(parse(query))
    marks = highlighter.marks(article, fields, text)
    assert all(0 <= mark.start < mark.end <= len(text) for mark in marks)
    assert all(one.end <= other.start for one, other in pairwise(marks))
    assert all(0 <= mark.term < len(highlighter.terms) for mark in marks)
    for snippet in highlighter.snippets(article, fields, text):
        assert snippet.marks
        assert all(0 <= start < end <= len(snippet.text) for start, end in snippet.marks)
        assert "\n" not in snippet.text


def test_a_hostile_word_takes_no_time() -> None:
    body = [("body", "a" * 100_000 + " " + "ab" * 30)]
    start = process_time()
    for query in ["*a*a*a*a*a*a*b", "body:/a*b*a*c/", "a NEAR/255 a", "aaaaaaaa~2"]:
        try:
            marked(query, body)
        except QueryError:
            pytest.fail(query)
    assert process_time() - start < 1


def test_a_word_repeated_for_ever_is_marked_in_bounded_time() -> None:
    start = process_time()
    marked("a NEAR/255 a W/P a", [("body", "a " * 20_000)])
    assert process_time() - start < 2
