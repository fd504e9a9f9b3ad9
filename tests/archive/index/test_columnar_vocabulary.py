import re

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from whoosh.support.levenshtein import damerau_levenshtein

from archive.index.columnar.files import ArrayFile, ArrayWriter
from archive.index.columnar.vocabulary import Vocabulary

WORDS = st.text(alphabet="abcdé علی", min_size=1, max_size=7).map(str.strip).filter(bool)


def a_vocabulary(path, words):
    ordered = sorted({w.encode() for w in words} | {b"\x01s"})
    writer = ArrayWriter(path)
    writer.put("v.blob", np.frombuffer(b"".join(ordered), np.uint8))
    writer.put_small("v.toff", np.concatenate(([0], np.cumsum([len(w) for w in ordered]))))
    writer.close({})
    return Vocabulary(ArrayFile(path), "v")


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sets(WORDS, max_size=40), WORDS, st.sampled_from([1, 2]), st.sampled_from([0, 1]))
def test_near_words_are_those_within_the_distance(tmp_path, words, word, distance, fixed):
    vocabulary = a_vocabulary(tmp_path / "v.col", words)
    near = {vocabulary.text(i) for i in vocabulary.near(word, distance, fixed)}
    expected = {w for w in words if w[:fixed] == word[:fixed] and damerau_levenshtein(word, w) <= distance}
    assert near == expected


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sets(WORDS, max_size=40), WORDS)
def test_look_ups_agree_with_the_words(tmp_path, words, word):
    vocabulary = a_vocabulary(tmp_path / "v.col", words)
    assert (vocabulary.find(word.encode()) >= 0) == (word in words)
    first, last = vocabulary.prefix(word[:2].encode())
    assert {vocabulary.text(i) for i in range(first, last)} == {w for w in words if w.startswith(word[:2])}


def test_a_word_is_found_again_however_many_were_asked_for_meanwhile(tmp_path):
    words = [f"{number:04}" for number in range(2500)]
    vocabulary = a_vocabulary(tmp_path / "v.col", words)
    for _ in range(2):
        assert [vocabulary.text(vocabulary.find(word.encode())) for word in words] == words
        assert vocabulary.find(b"none") == -1


@pytest.mark.parametrize("pattern", ["a.*", ".*b", "[^a]+", "a?b?c?d?", "(?:ab|cd).*", r"\w+", "é.*"])
def test_a_pattern_matches_whole_words_only(tmp_path, pattern):
    words = {"a", "ab", "abc", "b", "cd", "cdé", "é", "école", "dcba"}
    vocabulary = a_vocabulary(tmp_path / "v.col", words)
    found = {vocabulary.text(i) for i in vocabulary.matching(re.compile(pattern))}
    assert found == {w for w in words if re.fullmatch(pattern, w)}
