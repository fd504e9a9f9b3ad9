"""The first page found by shortcuts is the one that scoring every match would give."""

from __future__ import annotations

import json
import random
from datetime import date, timedelta

import numpy as np
import pytest

from archive.errors import IndexBrokenError
from archive.index import tree
from archive.index.columnar import tops
from archive.index.columnar.toc import NAME
from archive.index.engine import EngineRequest, IndexDocument
from archive.index.whoosh_engine import WhooshEngine
from archive.jobs import JobContext
from tests.helpers.large_index import as_large

WORDS = [
    f"{start}{end}" for end in ("", "s", "ed", "ing", "ham", "x") for start in ("flood", "dam", "river", "oil", "pack")
]


@pytest.fixture
def small(monkeypatch):
    """Segments of a few hundred articles are treated as those of a million are."""
    as_large(monkeypatch)


def put(engine, numbers, rnd, longest=30):
    with engine.batch() as batch:
        for number in numbers:
            words = rnd.choices(WORDS, [1 / (i + 1) for i in range(len(WORDS))], k=rnd.randrange(1, longest))
            texts = {"body": (" ".join(words),), "headline": (rnd.choice(WORDS),)}
            days = {"date": (date(2019, 1, 1) + timedelta(rnd.randrange(300)),)} if rnd.random() < 0.8 else {}
            batch.put(IndexDocument(number, "en", texts, dates=days))


def a_query(rnd):
    word = tree.Word(rnd.choice(WORDS), exact=rnd.random() < 0.5)
    kind = rnd.randrange(9)
    if kind == 0:
        return tree.Pattern(rnd.choice(["f*", "fl*", "pa*", "oil*", "r*s", "d*"]))
    if kind == 1:
        return tree.Or(tuple(a_query(rnd) for _ in range(rnd.choice([2, 3]))))
    if kind == 2:
        return tree.And((a_query(rnd), word))
    if kind == 3:
        return tree.Phrase((rnd.choice(WORDS), rnd.choice(WORDS)))
    if kind == 4:
        return tree.And((word, tree.Not(a_query(rnd))))
    if kind == 5:
        return tree.Boost(a_query(rnd), rnd.choice([0.01, 3.0]))
    if kind == 6:
        low = rnd.randrange(400)
        return rnd.choice([tree.And, tree.Or])((word, tree.Range("id", str(low), str(low + 200))))
    return word


@pytest.mark.parametrize("seed", range(3))
def test_the_first_page_is_that_of_the_whole_answer(small, tmp_path, seed):
    rnd = random.Random(seed)
    engine = WhooshEngine(tmp_path / "index")
    put(engine, range(300), rnd)
    put(engine, range(300, 600), rnd)
    engine.settle()
    (entry,) = json.loads((tmp_path / "index" / NAME).read_text())["segments"]
    assert entry["top"]
    for step in range(3):
        for _ in range(60):
            query = a_query(rnd)
            whole = engine.search(EngineRequest(query), JobContext())
            page = engine.search(EngineRequest(query, limit=7, offset=2), JobContext())
            assert page.total == whole.total == len(whole.ids), query
            np.testing.assert_allclose(page.scores, whole.scores[2:9], 1e-5)
            ranked = dict(zip(whole.ids, whole.scores, strict=True))
            np.testing.assert_allclose([ranked[i] for i in page.ids], page.scores, 1e-5)
            sort = rnd.choice(["newest", "oldest"])
            by_date = engine.search(EngineRequest(query, sort), JobContext())
            assert list(by_date.ids)[2:9] == list(engine.search(EngineRequest(query, sort, 7, 2), JobContext()).ids)
        # Corrected and deleted articles, and longer ones, by which the mean length changes.
        put(engine, rnd.sample(range(700), 5), rnd, longest=30 + 400 * step)
        with engine.batch() as batch:
            batch.delete(rnd.randrange(600))
    engine.close()


def test_ready_answers_of_another_segment_are_refused(small, tmp_path):
    engine = WhooshEngine(tmp_path / "index")
    put(engine, range(150), random.Random(1))
    put(engine, range(150, 300), random.Random(2))
    engine.settle()
    (path,) = (tmp_path / "index").glob("*.top")
    with pytest.raises(IndexBrokenError):
        tops.Tops(path, 1, 300)
    engine.close()
