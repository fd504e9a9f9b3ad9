"""Near-duplicates are told from other texts by their wording."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.text.near import BANDS, NEAR, VALUES, bands, resemblance, signature

WORDS = [f"word{n}" for n in range(2000)]


def a_text(seed: int, length: int = 300) -> list[str]:
    return random.Random(seed).choices(WORDS, k=length)


def sign(words: list[str]) -> bytes:
    signed = signature(" ".join(words))
    assert signed is not None
    return signed


def test_a_signature_is_the_same_everywhere() -> None:
    """Stored signatures are compared with those of later versions: a change needs a new column."""
    signed = signature(" ".join(f"w{n}" for n in range(50)))
    assert signed is not None
    assert (len(signed), signed[:8].hex()) == (4 * VALUES, "025b7edf02491908")


@pytest.mark.parametrize("seed", range(5))
def test_a_few_changed_words_keep_texts_near(seed: int) -> None:
    words = a_text(seed)
    changed = [*words[:100], "another", *words[101:250], "new", "words", *words[250:]]
    assert resemblance(sign(words), sign(changed)) >= NEAR
    assert set(bands(sign(words))) & set(bands(sign(changed)))


@pytest.mark.parametrize("seed", range(5))
def test_other_texts_are_far(seed: int) -> None:
    assert resemblance(sign(a_text(seed)), sign(a_text(seed + 100))) < 0.2


def test_half_a_text_is_not_near() -> None:
    words = a_text(1, 400)
    assert resemblance(sign(words), sign(words[:200])) < NEAR


def test_case_marks_and_punctuation_do_not_count() -> None:
    words = a_text(1)
    assert signature(" ".join(words)) == signature(", ".join(word.upper() for word in words))


def test_short_texts_have_no_signature() -> None:
    assert signature("word " * 39) is None
    assert signature("") is None


@given(text=st.text(min_size=100))
def test_any_text_has_a_signature_or_none(text: str) -> None:
    signed = signature(text)
    assert signed is None or (len(signed) == 4 * VALUES and len(bands(signed)) == BANDS)
