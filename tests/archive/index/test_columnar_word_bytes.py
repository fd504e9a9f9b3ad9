"""Words in one array are ordered as their bytes are."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from archive.index.columnar.word_bytes import WordBytes

WORDS = st.lists(
    st.text("ab\0zé\u0643\U0001f600\ud800", max_size=3).map(lambda text: text * 5)
    | st.text(st.characters(exclude_categories=()), max_size=40)
)


def plain(words):
    """The words as byte strings."""
    spans = zip(words.starts.tolist(), words.lengths.tolist(), strict=True)
    return [words.raw[start : start + length].tobytes() for start, length in spans]


@given(WORDS)
def test_the_order_is_that_of_their_bytes_and_equal_ones_are_told(words):
    encoded = [word.encode("utf-8", "surrogatepass") for word in words]
    made = WordBytes.of(words)
    assert plain(made) == encoded
    order, new = made.order()
    assert plain(made.chosen(order)) == sorted(encoded)
    assert plain(made.chosen(order.compress(new))) == sorted(set(encoded))


@given(st.lists(WORDS, max_size=4))
def test_lists_are_joined(lists):
    parts = [WordBytes.of(words) for words in lists]
    joined = WordBytes.joined(part.stored for part in parts)
    assert plain(joined) == [word for part in parts for word in plain(part)]
