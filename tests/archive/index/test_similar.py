from archive.index import tree
from archive.index.similar import more_like


def weighed(word, weight):
    return tree.Boost(tree.Word(word, exact=True), weight)


def test_more_like_this_asks_for_the_words_that_tell():
    frequencies = {"the": 900, "flood": 30, "erbil": 12, "typo": 1}
    query = more_like("The flood, the Erbil flood: typo", "en", lambda word: frequencies.get(word, 0), 1000, but=7)
    itself = tree.Not(tree.Word("7", "id", exact=True))
    assert query == tree.And((tree.Or((weighed("flood", 1.0), weighed("erbil", 0.74))), itself))
    assert more_like("the the", "en", lambda word: 900, 1000, but=7) is None
    assert more_like("flood", "en", lambda word: 2, 2, but=1) is None


def test_one_of_the_words_that_tell_most_must_be_there():
    text = "one two three four five six"
    query = more_like(text, "en", lambda word: 10 + len(word), 1000, but=7)
    most, rest, _ = query.parts
    words = [[part.part.text for part in either.parts] for either in (most, rest)]
    assert words == [["one", "six", "two", "five"], ["four", "three"]]
