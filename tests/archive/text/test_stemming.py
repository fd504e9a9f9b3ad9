from archive.text.stemming import stem, stemmed_language


def test_forms_of_a_word_share_a_stem():
    assert len({stem(word, "en") for word in ("flood", "floods", "flooded", "flooding")}) == 1


def test_numbers_and_short_words_are_their_own_stem():
    assert [stem(word, "en") for word in ("2019s", "as", "is")] == ["2019s", "as", "is"]


def test_a_regional_variant_uses_the_stemmer_of_its_language():
    assert stemmed_language("en-GB") == "en"
    assert stemmed_language("ckb") is None
    assert stemmed_language(None) is None
