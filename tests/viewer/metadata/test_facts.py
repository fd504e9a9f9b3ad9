"""The facts of an article: what is there, what is absent, and the words that prove it."""

from __future__ import annotations

from dataclasses import replace
from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.model import Article, Byline, Caption, Credit, Field, StoredArticle
from viewer.metadata.facts import facts, unused_lines
from viewer.metadata.proof import Lines, proof_of, shortened
from viewer.metadata.values import Card, Group, Kind, Row, query_for


def group(stored: StoredArticle, title: str) -> Group:
    return next(group for group in facts(stored) if group.title == title)


def row(stored: StoredArticle, title: str, label: str) -> Row:
    return next(row for row in group(stored, title).rows if row.label == label)


def card(stored: StoredArticle) -> Card:
    return group(stored, "Photos").cards[0]


def test_groups_come_in_the_order_of_questions(samples: ModuleType) -> None:
    assert [group.title for group in facts(samples.english())] == [
        *("What it says", "Who made it", "Photos", "Where and when", "Mentioned", "Related"),
        *("Where it came from", "History", "Not used"),
    ]


def test_what_is_missing_is_said_and_can_be_searched(samples: ModuleType) -> None:
    (byline,) = row(samples.english(), "Who made it", "Byline").values
    assert (byline.text, byline.kind, byline.query) == ("none in the text", Kind.ABSENT, "byline:none")
    published, estimate = row(samples.english(), "What it says", "Published").values
    assert (published.text, published.kind) == ("not stated", Kind.ABSENT)
    assert estimate.text == "after 12 March 2026 — 2 pieces of evidence"
    assert estimate.more == "it mentions March 11\nit says Tuesday"


def test_a_bare_article_says_that_everything_is_missing(samples: ModuleType) -> None:
    absent = {r.label for g in facts(samples.bare()) for r in g.rows for v in r.values if v.kind is Kind.ABSENT}
    assert absent == {
        *("Headline", "Deck", "Dateline", "Published", "Outlet", "Language", "Byline", "Edited by", "Captions"),
    }


def test_dateline_parts_say_what_they_are_and_prove_it(samples: ModuleType) -> None:
    place, agency = row(samples.english(), "Where and when", "Dateline").values
    assert (place.text, place.note, agency.text, agency.note) == ("Gwer", "filed from", "Marrow Courier", "wire")
    assert place.proofs[0].quote == "GWER"
    assert place.query == "filed:Gwer"


def test_a_photo_is_a_card_with_the_parts_of_its_credit(samples: ModuleType) -> None:
    shown = card(samples.english())
    assert [(chip.text, chip.kind) for chip in shown.chips] == [
        ("Mara Holt", Kind.CREDIT),
        ("Capt.", Kind.CHIP),
        ("via Chirper", Kind.PLATFORM),
    ]
    assert shown.picture == samples.PICTURE
    assert group(samples.english(), "Photos").note == "1, printed twice"


def test_what_the_picture_says_is_compared_with_what_is_printed(samples: ModuleType) -> None:
    assert [(r.label, r.values[0].text, r.values[0].note) for r in card(samples.english()).rows] == [
        ("Creator", "MARA HOLT", ""),
        ("Credit line", "Holt/Valley Pictures", "not as printed"),
    ]


def test_a_caption_printed_twice_is_proved_twice(samples: ModuleType) -> None:
    proofs = card(samples.english()).caption.proofs
    assert [proof.quote for proof in proofs] == [samples.CAPTION_WORDS] * 2
    assert proofs[0].start < proofs[1].start


def test_a_photo_without_a_credit_says_so() -> None:
    article = Article(captions=(Caption("A street", "A street"),))
    stored = _stored(article, "A street")
    assert [(chip.text, chip.kind) for chip in card(stored).chips] == [("no credit printed", Kind.ABSENT)]


def test_roles_without_a_label_of_ours_keep_their_own() -> None:
    article = Article(
        credits=(Credit("editor", "Ann"), Credit("fact-checker", "Bo", "Lower Town"), Credit("editor", "Cem")),
        bylines=(Byline("Dara", "Correspondent", "Courier"),),
    )
    rows = group(_stored(article), "Who made it").rows
    assert [(r.label, [(v.text, v.note) for v in r.values]) for r in rows] == [
        ("Byline", [("Dara", "Correspondent · Courier")]),
        ("Edited by", [("Ann", ""), ("Cem", "")]),
        ("fact-checker", [("Bo", "Lower Town")]),
    ]


def test_history_tells_who_changed_what_when_and_why(samples: ModuleType) -> None:
    (value,) = row(samples.english(), "History", "Outlet").values
    assert (value.text, value.note) == ("Courier → The Marrow Courier", "mh · 3 March 2026 · full name")


def test_lines_that_no_field_touches_are_listed(samples: ModuleType) -> None:
    assert unused_lines("a\n  b c  \n---\nd", [_field("a", 0, 1), _field("d", 14, 15)]) == [(4, "b c")]
    bare = row(samples.bare(), "Not used", "No field").values
    assert [value.text for value in bare] == ["Some words", "without any field."]
    proof = bare[1].proofs[0]
    assert samples.bare().text[proof.start : proof.end] == "without any field."


@given(
    st.text(alphabet="ab \n🔥", max_size=60), st.lists(st.tuples(st.integers(-3, 70), st.integers(-3, 70)), max_size=5)
)
def test_unused_lines_quote_the_text_and_avoid_fields(text: str, spans: list[tuple[int, int]]) -> None:
    for start, words in unused_lines(text, [_field("x", a, b) for a, b in spans]):
        assert text[start : start + len(words)] == words
        assert not any(a < start + len(words) and b > start for a, b in spans if a < b)


def test_the_proof_is_quote_line_and_rule() -> None:
    lines = Lines("one\ntwo\nthree four")
    field = Field("credits[0].name", "four", 14, 18, "four", "text", "closing-credit", 3, 0.9)
    assert proof_of(field, lines) == "⁨“four”⁩ · ⁨line 3⁩ · ⁨rule ⁨closing-credit 3⁩⁩"
    assert [lines.number(point) for point in (0, 3, 4, 7, 8)] == [1, 1, 2, 2, 3]


def test_a_value_by_hand_or_from_the_mark_up_says_so() -> None:
    by_hand = Field("headline", "New", None, None, None, "hand", "correction", 1, 1.0)
    assert "set by hand" in proof_of(by_hand, Lines(""))
    meta = Field("section", "Valley", None, None, None, "/html/head/meta[4]", "meta", 1, 0.3)
    assert "/html/head/meta[4]" in proof_of(meta, Lines(""))
    assert "low confidence" in proof_of(meta, Lines(""))


@pytest.mark.parametrize(
    ("field", "words", "query"),
    [
        ("byline", "Ann", "byline:Ann"),
        ("byline", 'Ann "Bee" Cee', 'byline:"Ann Bee Cee"'),
        ("agency", "A/P", 'agency:"A/P"'),
    ],
)
def test_queries_quote_what_needs_it(field: str, words: str, query: str) -> None:
    assert query_for(field, words) == query


def test_long_quotes_keep_both_ends() -> None:
    assert shortened("a " * 200, 20) == "a a a a a … a a a a a"
    assert shortened("a\n  b") == "a b"


def _stored(article: Article, text: str = "") -> StoredArticle:
    from archive.model import Origin  # the samples fixture is not needed for these

    origin = Origin("a.txt", "a.txt", "text", "0" * 64, 1, None, "2026-01-01T00:00:00Z", 1, "0" * 64)
    return StoredArticle(1, article, text, (), (), origin)


def _field(path: str, start: int, end: int) -> Field:
    return Field(path, "", start, end, "", "text", "r", 1, 1.0)


def test_a_field_with_offsets_outside_the_text_does_no_harm(samples: ModuleType) -> None:
    stored = replace(samples.bare(), fields=(_field("headline", 5, 9999), _field("deck", -4, 3)))
    assert facts(stored)
