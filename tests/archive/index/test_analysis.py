import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.index.analysis import pieces, tokens, words
from archive.text.folding import fold


@given(st.text(), st.sampled_from([None, "en", "ckb", "ar"]))
def test_every_word_is_the_folded_run_of_the_text_that_it_points_at(text, language):
    found = list(tokens(text, language))
    assert all(fold(text[token.start : token.end], language) == token.text for token in found)
    assert [token.position for token in found] == list(range(len(found)))
    assert all(a.end <= b.start for a, b in itertools.pairwise(found))


@given(st.text(alphabet="aé.!? \n“”٢ە\u200cU"))
def test_bulk_pieces_are_the_same_words(text):
    assert [fold(p) for p in pieces(text) if p[0].isalnum() and fold(p)] == words(text)
    assert words(text) == [token.text for token in tokens(text)]


def test_offsets_count_in_the_original_even_where_folding_changes_the_length():
    (first, second) = tokens("Straße İzmir")
    assert (first.text, first.start, first.end) == ("strasse", 0, 6)
    assert (second.text, second.start, second.end) == ("izmir", 7, 12)


def test_marks_inside_a_word_do_not_split_it():
    assert words("مُحَمَّد ده\u200cست", "ckb") == ["محمد", "دەست"]


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("One. Two! Three?", 3),
        ("Mr. Smith of the U.S. army spoke.", 1),
        ("He paid 3.5 million.", 1),
        ("“Yes.” He left", 2),
        ("وصل. ذهب؟ نعم", 3),
        ("Wait... What", 2),
    ],
)
def test_sentences(text, sentences):
    assert 1 + max(token.sentence for token in tokens(text)) == sentences


def test_paragraphs_end_at_an_empty_line_and_end_the_sentence():
    assert [(t.sentence, t.paragraph) for t in tokens("a\nb\n \nc")] == [(0, 0), (0, 0), (1, 1)]
