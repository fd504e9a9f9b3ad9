import random

from hypothesis import given
from hypothesis import strategies as st

from archive.index import tree
from archive.index.similar import LIKENESS, bands, groups, likeness, more_like, signature

WORDS = [f"word{number}" for number in range(500)]


def a_text(seed, length=200):
    rnd = random.Random(seed)
    return " ".join(rnd.choice(WORDS) for _ in range(length))


def edited(text):
    words = text.split()
    return " ".join([*words[:60], "three", "new", "words", *words[70:]])


def test_an_edited_text_is_alike_and_another_is_not():
    text = a_text(1)
    assert likeness(signature(text), signature(edited(text))) >= LIKENESS
    assert likeness(signature(text), signature(a_text(2))) < 0.2
    assert set(bands(signature(text))) & set(bands(signature(edited(text))))


def test_case_accents_and_punctuation_make_no_difference():
    text = a_text(3)
    assert signature(text) == signature(text.upper().replace(" ", ", "))


def test_a_short_text_has_no_signature():
    assert signature("only a few words") == b""
    assert likeness(b"", b"") == 0.0
    assert bands(b"") == ()


def test_signatures_are_stored_and_must_never_change():
    assert signature(" ".join(WORDS[:30])).hex()[:32] == "082282076d61e10060af3d05ce656114"


def test_groups_are_those_that_are_alike():
    texts = {1: a_text(1), 2: edited(a_text(1)), 3: a_text(3), 4: a_text(4), 5: a_text(4), 6: "too short"}
    assert groups({number: signature(text) for number, text in texts.items()}) == [(1, 2), (4, 5)]


@given(st.text())
def test_any_text_has_a_signature_or_none(text):
    assert len(signature(text)) in {0, 128}


def test_more_like_this_asks_for_the_words_that_tell():
    frequencies = {"the": 900, "flood": 30, "erbil": 12, "typo": 1}
    query = more_like("The flood, the Erbil flood: typo", "en", lambda word: frequencies.get(word, 0), 1000)
    assert query == tree.Or(
        (tree.Boost(tree.Word("flood", exact=True), 1.0), tree.Boost(tree.Word("erbil", exact=True), 0.74))
    )
    assert more_like("the the", "en", lambda word: 900, 1000) is None
