"""What every search engine keeps: subclass `EngineContract` and give it an `engine` fixture.

Random documents are put into the engine and into the reference of `tests/helpers/memory_engine.py`, random trees are
asked of both, and the ids must be the same.
"""

from __future__ import annotations

import random
from datetime import date

import pytest

from archive.errors import QueryError
from archive.index import tree
from archive.index.engine import EngineRequest, IndexDocument
from archive.jobs import Cancelled, JobContext
from tests.helpers.memory_engine import MemoryEngine

WORDS = [
    *("flood", "floods", "flooded", "flooding", "dam", "dams", "river", "rivers", "the", "a", "of", "said", "Erbil"),
    *("erbil", "café", "cafe", "oil", "prices", "price", "Sulejmanía", "naïve", "photo", "photos", "reuters", "2019"),
    *("٢٠١٩", "co-op", "d'état", "علي", "علی", "كوردي", "کوردی", "ده\u200cست", "مدرسة"),
]
ENDS = [" ", " ", " ", " ", ". ", "! ", "\n", "\n\n", ", ", " — "]
LANGUAGES = ["en", "en", "de", "ar", "ckb", None]
TEXTS = ["headline", "deck", "body", "caption", "credit", "photographer", "byline", "person", "note"]
KEYS = {
    "section": ["World", "World News", "Sport"],
    "outlet": ["Herald", "Ledger"],
    "agency": ["Getty Images", "AP"],
    "language": ["en", "de"],
    "tag": ["to check", "Check", "done"],
    "url": ["https://a.example/1", "https://a.example/2"],
}


def a_text(rnd: random.Random, longest: int = 25) -> str:
    return "".join(rnd.choice(WORDS) + rnd.choice(ENDS) for _ in range(rnd.randrange(longest)))


def a_document(rnd: random.Random, number: int) -> IndexDocument:
    chosen = rnd.sample(TEXTS, rnd.randrange(1, 5))
    body = rnd.choice([25, 25, 25, 260])
    texts = {
        n: tuple(a_text(rnd, body if n == "body" else 12) for _ in range(rnd.choice([1, 1, 1, 3]))) for n in chosen
    }
    keys = {n: tuple(rnd.sample(v, rnd.randrange(1, len(v) + 1))) for n, v in KEYS.items() if rnd.random() < 0.5}
    days = tuple(date(2019, rnd.randrange(1, 13), rnd.randrange(1, 29)) for _ in range(rnd.choice([1, 1, 2])))
    dates = {n: days for n in ("date", "mdate") if rnd.random() < 0.7}
    states = {s for s in ("credit=none", "credit=conflict", "byline=low", "headline=edited") if rnd.random() < 0.2}
    numbers = {"words": rnd.randrange(900)} if rnd.random() < 0.8 else {}
    return IndexDocument(number, rnd.choice(LANGUAGES), texts, keys, dates, numbers, frozenset(states))


def a_leaf(rnd: random.Random, name: str) -> tree.Node:
    word = rnd.choice(WORDS)
    kind = rnd.randrange(7)
    if kind < 3:
        return tree.Word(word, name, exact=rnd.random() < 0.3)
    if kind == 3:
        return tree.Phrase(tuple(rnd.choice(WORDS) for _ in range(rnd.choice([1, 2, 2, 3]))), name)
    if kind == 4:
        return tree.Pattern(rnd.choice(["fl*", "*d", "p?ice", "r*r*", "c*", "???", "*", "کو*", "caf?"]), name)
    if kind == 5:
        return tree.Fuzzy(rnd.choice(["flod", "rivre", "dma", "prise", "reutres", "café"]), rnd.choice([1, 2]), name)
    return tree.Regex(rnd.choice(["flo.*", "d.m", "[a-c]afe", "(oil|price)s?", "[^f].*", "F.+D"]), name)


SHARED_FIELDS = ["all", "all", "body", "headline", "caption", "lead", "credit", "byline", "section", "note"]
ASIDE_FIELDS = ["photographer", "person", "agency", "language"]


def a_placed(rnd: random.Random, depth: int, fields: list[str]) -> tree.Node:
    kind = rnd.randrange(6) if depth else 0
    if kind < 2:
        return a_leaf(rnd, rnd.choice(fields))
    if kind == 2:
        return tree.Or(tuple(a_placed(rnd, depth - 1, fields) for _ in range(2)))
    left, right = a_placed(rnd, depth - 1, fields), a_placed(rnd, depth - 1, fields)
    if kind == 3:
        return tree.Near(left, right, rnd.randrange(1, 8), rnd.random() < 0.5)
    if kind == 4:
        return tree.Same(left, right, rnd.choice(["sentence", "paragraph"]))
    return tree.AtLeast(rnd.randrange(1, 4), left)


def a_filter(rnd: random.Random) -> tree.Node:
    name = rnd.choice(["date", "mdate", "words", "id", "url", "state"])
    if name in {"date", "mdate"}:
        low, high = sorted(f"2019-{rnd.randrange(1, 13):02}-{rnd.randrange(1, 29):02}" for _ in range(2))
        return tree.Range(name, rnd.choice([low, None]), rnd.choice([high, None]))
    if name in {"words", "id"}:
        low, high = sorted(rnd.randrange(900 if name == "words" else 60) for _ in range(2))
        return tree.Range(name, rnd.choice([str(low), None]), rnd.choice([str(high), None]))
    if name == "url":
        leaf = [tree.Word("https://a.example/1", "url"), tree.Pattern("*example/2", "url"), tree.Word("7", "id")]
        return rnd.choice([*leaf, tree.Regex("https.*1", "url")])
    field = rnd.choice(["credit", "byline", "headline", "section", "date", "words", "person"])
    return tree.State(field, rnd.choice(["none", "any", "conflict", "low", "edited"]))


def a_tree(rnd: random.Random, depth: int = 3) -> tree.Node:
    kind = rnd.randrange(12) if depth else rnd.randrange(5)
    if kind < 5:
        return a_placed(rnd, min(depth, 2), rnd.choice([SHARED_FIELDS, SHARED_FIELDS, ASIDE_FIELDS]))
    if kind < 7:
        return a_filter(rnd)
    if kind == 7:
        return tree.Not(a_tree(rnd, depth - 1))
    if kind == 8:
        return tree.Boost(a_tree(rnd, depth - 1), 2.5)
    if kind == 9:
        return rnd.choice([tree.Everything(), a_filter(rnd)])
    parts = tuple(a_tree(rnd, depth - 1) for _ in range(rnd.randrange(1, 4)))
    return tree.And(parts) if kind == 10 else tree.Or(parts)


def everything(query: tree.Node) -> EngineRequest:
    return EngineRequest(query, sort="oldest", facets=("section", "tag"), histogram="mdate:month")


class EngineContract:
    """The promises of `archive.index.engine.SearchEngine`."""

    @pytest.fixture
    def both(self, engine):
        return engine, MemoryEngine()

    @pytest.mark.parametrize("seed", range(4))
    def test_random_trees_find_the_same_in_random_documents(self, both, seed):
        rnd = random.Random(seed)
        for _ in range(3):  # several commits: several segments, updates and deletions
            changes = [a_document(rnd, rnd.randrange(60)) for _ in range(25)]
            gone = [rnd.randrange(60) for _ in range(4)]
            for one in both:
                with one.batch() as batch:
                    for document in changes[:15]:
                        batch.put(document)
                    for number in gone:
                        batch.delete(number)
                    for document in changes[15:]:
                        batch.put(document)
        tested, reference = both
        assert tested.count == reference.count
        for _ in range(60):
            query = a_tree(rnd)
            expected = reference.search(everything(query), JobContext())
            answer = tested.search(everything(query), JobContext())
            assert list(answer.ids) == list(expected.ids), query
            assert (answer.total, answer.facets, answer.histogram) == (
                expected.total,
                expected.facets,
                expected.histogram,
            ), query

    @pytest.mark.parametrize("sort", ["relevance", "newest", "oldest"])
    def test_pages_put_together_are_the_whole_answer(self, both, sort):
        rnd = random.Random(3)
        tested, _ = both
        with tested.batch() as batch:
            for number in range(50):
                batch.put(a_document(rnd, number))
        query = tree.Or((tree.Word("flood"), tree.Word("river"), tree.Word("the")))
        whole = tested.search(EngineRequest(query, sort), JobContext())
        pages = [tested.search(EngineRequest(query, sort, 7, offset), JobContext()) for offset in range(0, 60, 7)]
        assert [i for page in pages for i in page.ids] == list(whole.ids)
        assert {page.total for page in pages} == {len(whole.ids)}
        assert list(whole.scores) == sorted(whole.scores, reverse=True)

    def test_a_headline_weighs_more_than_a_caption_and_a_caption_more_than_the_body(self, engine):
        filler = "one two three four five"
        with engine.batch() as batch:
            for number, name in enumerate(["body", "caption", "headline"], 1):
                other = {n: (filler,) for n in ("body", "caption", "headline") if n != name}
                batch.put(IndexDocument(number, "en", {name: ("flood " + filler,), **other}))
        assert list(engine.search(EngineRequest(tree.Word("flood")), JobContext()).ids) == [3, 2, 1]

    def test_nothing_of_a_failed_batch_is_seen(self, engine):
        with engine.batch() as batch:
            batch.put(IndexDocument(1, "en", {"body": ("flood",)}))

        def fail():
            with engine.batch() as batch:
                batch.put(IndexDocument(2, "en", {"body": ("flood",)}))
                batch.delete(1)
                raise RuntimeError

        with pytest.raises(RuntimeError):
            fail()
        assert list(engine.search(EngineRequest(tree.Everything()), JobContext()).ids) == [1]

    def test_an_update_replaces_and_the_last_put_wins(self, engine):
        with engine.batch() as batch:
            batch.put(IndexDocument(1, "en", {"body": ("flood",)}))
            batch.put(IndexDocument(1, "en", {"body": ("drought",)}))
        with engine.batch() as batch:
            batch.put(IndexDocument(2, "en", {"body": ("flood",)}))
            batch.delete(2)
        assert engine.count == 1
        assert engine.search(EngineRequest(tree.Word("flood")), JobContext()).total == 0
        assert list(engine.search(EngineRequest(tree.Word("drought")), JobContext()).ids) == [1]

    def test_cleared_it_is_empty_and_can_be_filled_again(self, engine):
        with engine.batch() as batch:
            batch.put(IndexDocument(1, "en", {"body": ("flood",)}))
        engine.clear()
        assert engine.count == 0
        assert engine.search(EngineRequest(tree.Everything()), JobContext()).total == 0
        with engine.batch() as batch:
            batch.put(IndexDocument(2, "en", {"body": ("flood",)}))
        assert list(engine.search(EngineRequest(tree.Word("flood")), JobContext()).ids) == [2]

    def test_a_cancelled_search_stops(self, engine):
        with engine.batch() as batch:
            batch.put(IndexDocument(1, "en", {"body": ("flood",)}))
        job = JobContext()
        job.cancel()
        with pytest.raises(Cancelled):
            engine.search(EngineRequest(tree.Word("flood")), job)

    @pytest.mark.parametrize(
        "query",
        [tree.Saved("weekly"), tree.And((tree.Word("a"), tree.Saved("weekly")))],
    )
    def test_what_cannot_be_searched_is_a_query_error(self, engine, query):
        with engine.batch() as batch:
            batch.put(IndexDocument(1, "en", {"body": ("a flood",)}))
        with pytest.raises(QueryError):
            engine.search(EngineRequest(query), JobContext())

    def test_forms_completions_and_suggestions(self, both):
        for one in both:
            with one.batch() as batch:
                batch.put(IndexDocument(1, "en", {"body": ("flood floods",)}, {"agency": ("Getty Images", "AP")}))
                batch.put(IndexDocument(2, "en", {"body": ("flooded river",)}, {"agency": ("Getty Images",)}))
            assert one.expand("all", "Flood") == {"flood", "floods", "flooded"}
            assert one.expand("photographer", "Floods") == {"floods"}
            assert list(one.complete("body", "fl")) == [("flood", 1), ("flooded", 1), ("floods", 1)]
            assert list(one.complete("agency", "ima")) == [("Getty Images", 2)]
            assert one.suggest("all", "rivre") == "river"
            assert one.suggest("all", "river") is None
            assert one.suggest("all", "zzzzzz") is None
            assert one.suggest("all", "floods", least=2) is None  # nothing near is so common
            assert one.suggest("body", "flool", least=2) is None
            assert [one.frequency("body", word) for word in ("flood", "river", "drought")] == [1, 1, 0]
            assert one.frequency("id", "1") == 0  # an id is no word
