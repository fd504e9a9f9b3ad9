"""Words of many texts at once are those that the analysis finds one by one."""

from __future__ import annotations

import numpy as np
from hypothesis import example, given
from hypothesis import strategies as st

from archive.index.analysis import GAP, PARAGRAPH, SENTENCE, tokens
from archive.index.columnar.batch import TextBatch
from archive.index.columnar.layout import NARROW
from archive.index.columnar.lexicon import Lexicon
from archive.index.columnar.word_table import WordTable

PIECES = [
    *("the", "Flood", "U.S.", "Mr.", "Inc. ", "a.", "_a. ", "co-op", "word1word2word3", "x" * 30, "9", " ", "  "),
    *(
        ". ",
        "! ",
        '?" ',
        ".) ",
        ".'\")] ",
        ".”’ ",
        "… ",
        "...",
        "\n",
        "\n\n",
        "\n \n",
        "\n\xa0\n",
        "\x1c",
        "\0",
        "\x85",
    ),
    *(
        "–",
        "—",
        "“",
        "”",
        "‘",
        "’",
        "•",
        "é",
        "ß",
        "ł",
        "İ",
        "مدرسة",
        "كوردي",
        "ده\u200cست",
        "٣",
        "\ud800",
        "😀",
        "\u0301",
    ),
]
TEXT = st.lists(st.sampled_from(PIECES), min_size=1, max_size=12).map("".join)
FIELD = st.tuples(st.sampled_from(["headline", "body", "caption"]), st.lists(TEXT, min_size=1, max_size=3))
ARTICLE = st.tuples(st.sampled_from(["en", "ckb", None]), st.lists(FIELD, max_size=3, unique_by=lambda f: f[0]))
ORDER = ["headline", "body", "caption"]


def one_by_one(articles):
    """(document, position, word) and, for marks, where they stand."""
    found = set()
    for document, (language, fields) in enumerate(articles):
        for name, texts in fields:
            base = NARROW.places[name].start
            for text in texts:
                if base > NARROW.places[name].start:
                    found.add((document, base, PARAGRAPH))
                listed = list(tokens(text, language))
                for before, token in zip([None, *listed], listed, strict=False):
                    found.add((document, base + token.position, token.text))
                    if before is not None and token.sentence > before.sentence:
                        is_paragraph = token.paragraph > before.paragraph
                        found.add((document, base + token.position, PARAGRAPH if is_paragraph else SENTENCE))
                base += len(listed) + GAP
    return found


@given(st.lists(ARTICLE, max_size=4))
@example([("en", [("body", ["A. Flood.\n\nMr. X said. It “was…” so. "])])])
def test_batches_find_what_the_analysis_finds(articles):
    articles = [(language, sorted(fields, key=lambda f: ORDER.index(f[0]))) for language, fields in articles]
    lexicon = Lexicon()
    batch = TextBatch(lexicon, NARROW, [NARROW.places[name] for name in ORDER])
    for document, (language, fields) in enumerate(articles):
        for name, texts in fields:
            batch.add(document, ORDER.index(name), texts, sum(map(len, texts)), language == "ckb")
    numbers, places = (array.tolist() for array in batch.take())
    in_order = sorted(zip(numbers, places, strict=True), key=lambda word: word[0])
    assert in_order == sorted(in_order)
    found = {(place >> 16, place & 0xFFFF, lexicon.words[n]) for n, place in zip(numbers, places, strict=True)}
    expected = one_by_one(articles)
    marks = {SENTENCE, PARAGRAPH}
    assert {one for one in found if one[2] not in marks} == {one for one in expected if one[2] not in marks}
    # A sentence may also end where a paragraph does, and marks may stand before the first word and behind the last.
    assert {one for one in expected if one[2] == PARAGRAPH} <= found
    assert {one[:2] for one in expected if one[2] == SENTENCE} <= {one[:2] for one in found if one[2] in marks}
    ends = {one[:2] for one in expected if one[2] in marks}
    inner = {(d, p) for d, p, word in expected if word not in marks and (d, p - 1) in {o[:2] for o in expected}}
    assert {one[:2] for one in found if one[2] in marks} & inner <= ends


@given(st.lists(st.text("abXYZ019", min_size=1, max_size=70), min_size=1, max_size=300))
def test_a_table_gives_each_word_its_number(words):
    raw = np.frombuffer(" ".join(words).encode() + bytes(9), np.uint8)
    ends = np.cumsum([len(word) + 1 for word in words]) - 1
    starts = np.concatenate((np.zeros(1, np.int64), ends[:-1] + 1))
    numbers: dict[str, int] = {}
    table = WordTable(lambda words: [numbers.setdefault(word, len(numbers)) for word in words])
    for part in (slice(0, 5), slice(None)):
        found = table.numbers(raw, starts[part], ends[part])
        assert [numbers[word] for word in words[part]] == found.tolist()
