"""Commits, merges, crashes, and folders that cannot be trusted."""

from __future__ import annotations

import json
import multiprocessing
import os
import pickle
import random
import signal
import subprocess
import sys
import threading
import time
from datetime import date
from pathlib import Path

import pytest

from archive.errors import ArchiveBusyError, IndexBrokenError
from archive.index import tree
from archive.index.columnar import batch as batch_module
from archive.index.columnar import builder, merger, merging, segment_writer, tiers
from archive.index.columnar import store as store_module
from archive.index.columnar.files import ArrayFile
from archive.index.columnar.tiers import MANY
from archive.index.engine import EngineRequest, IndexDocument
from archive.index.whoosh_engine import WhooshEngine
from archive.jobs import JobContext
from tests.helpers.memory_engine import MemoryEngine

ROOT = Path(__file__).resolve().parents[3]


def a_document(number, text="flood in the valley"):
    return IndexDocument(number, "en", {"body": (f"{text} number{number}",)})


def put(engine, *documents):
    with engine.batch() as batch:
        for document in documents:
            batch.put(document)


def ids(engine, query=tree.Everything()):  # noqa: B008 - frozen
    return sorted(engine.search(EngineRequest(query), JobContext()).ids)


@pytest.fixture
def engine(tmp_path):
    engine = WhooshEngine(tmp_path / "index")
    yield engine
    engine.settle()
    engine.close()


def test_the_folder_is_made_and_an_index_is_recognised_again(tmp_path):
    first = WhooshEngine(tmp_path / "new" / "index")
    put(first, a_document(1))
    assert WhooshEngine(tmp_path / "new" / "index").fingerprint == first.fingerprint
    assert ids(WhooshEngine(tmp_path / "new" / "index")) == [1]


def test_another_engine_on_the_folder_sees_commits_and_no_lock_bars_readers(engine):
    reader = WhooshEngine(engine._store.folder)
    with engine.batch() as batch:
        batch.put(a_document(1))
        assert ids(reader) == []
    assert ids(reader) == [1]


def test_a_second_writer_is_told_that_the_index_is_busy(engine):
    other = WhooshEngine(engine._store.folder)
    with engine.batch() as batch:
        batch.put(a_document(1))
        with pytest.raises(ArchiveBusyError):
            put(other, a_document(2))
    put(other, a_document(2))
    assert ids(engine) == [1, 2]


def test_many_small_commits_are_merged_and_nothing_is_lost(engine):
    for number in range(40):
        put(engine, a_document(number))
    engine.settle()
    assert len(engine._store.snapshot().lives) <= 2 * MANY
    assert ids(engine) == list(range(40))
    put(engine, a_document(99))
    assert {path.suffix for path in engine._store.folder.iterdir()} <= {".col", ".dead", ".json", ".lock"}
    assert len(list(engine._store.folder.glob("*.col"))) == len(engine._store.snapshot().lives)


def test_an_index_written_and_merged_in_many_small_pieces_finds_the_same(engine, monkeypatch):
    for module, name, value in (
        (batch_module, "_FULL", 50),
        (builder, "ROOM", 60),
        (builder, "_PART", 20),
        (segment_writer, "_RANGE", 10),
        (merger, "CHUNK", 5),
        (merger, "_MANY", 12),
        (merger, "_WORDS", 40),
    ):
        monkeypatch.setattr(module, name, value)
    rnd = random.Random(3)
    words = ["the", "flood", *(f"rare{number}" for number in range(150))]
    texts = {number: [*rnd.sample(words, 4), "the"] for number in range(120)}
    with monkeypatch.context() as patched:
        patched.setattr(engine._store._merges, "start", lambda: None)
        put(engine, *(IndexDocument(number, "en", {"body": (" ".join(text),)}) for number, text in texts.items()))
        with engine.batch() as batch:
            batch.delete(60)
    assert len(engine._store.snapshot().lives) > tiers.MANY
    engine._store._merges.start()
    engine.settle()
    assert len(engine._store.snapshot().lives) == 1
    for word in words:
        expected = [number for number, text in texts.items() if word in text and number != 60]
        assert ids(engine, tree.Word(word, exact=True)) == expected
    first = texts[7]
    assert 7 in ids(engine, tree.Phrase((first[1], first[2])))


@pytest.mark.parametrize(("apart", "name"), [(merging.APART, "write_merged"), (0, "write_merged_apart")])
def test_what_dies_while_its_segment_is_merged_stays_dead(engine, monkeypatch, apart, name):
    monkeypatch.setattr(merging, "APART", apart)
    merge = getattr(merging, name)

    def slowly(*arguments):
        merge(*arguments)
        if ids(engine, tree.Word("number3")):
            monkeypatch.setattr(engine._store._merges, "start", lambda: None)
            put(engine, a_document(4, "drought"))
            with engine.batch() as batch:
                batch.delete(3)

    monkeypatch.setattr(merging, name, slowly)
    for number in range(8):
        put(engine, a_document(number))
    engine.settle()
    assert ids(engine) == [0, 1, 2, 4, 5, 6, 7]
    assert ids(engine, tree.Word("drought")) == [4]
    assert 4 not in ids(engine, tree.Word("flood"))


def unmerged(engine, monkeypatch):
    """Twenty segments of one article each, some dead; large merges are of any size."""
    monkeypatch.setattr(merging, "APART", 0)
    with monkeypatch.context() as patched:
        patched.setattr(engine._store._merges, "start", lambda: None)
        for number in range(20):
            put(engine, a_document(number))
        with engine.batch() as batch:
            batch.delete(3)


def test_a_large_merge_is_done_by_another_process_and_finds_the_same(engine, monkeypatch):
    unmerged(engine, monkeypatch)
    before = ids(engine, tree.Word("flood"))
    monkeypatch.setattr(merging, "write_merged", lambda *_: pytest.fail("merged in this process"))
    engine._store._merges.start()
    engine.settle()
    assert len(engine._store.snapshot().lives) == 1
    assert ids(engine, tree.Word("flood")) == before
    assert multiprocessing.active_children() == []


def test_a_merge_that_is_no_longer_wanted_ends_its_process_and_leaves_no_file(engine, monkeypatch):
    unmerged(engine, monkeypatch)
    files = {path.name for path in engine._store.folder.iterdir()}
    engine._store._merges.start()
    while not multiprocessing.active_children():
        time.sleep(0.01)
    engine._store._merges.stop()
    assert multiprocessing.active_children() == []
    assert {path.name for path in engine._store.folder.iterdir()} == files
    assert len(ids(engine)) == 19


def test_a_merge_whose_process_dies_leaves_the_index_as_it_was_and_says_so(engine, monkeypatch, caplog):
    unmerged(engine, monkeypatch)
    files = {path.name for path in engine._store.folder.iterdir()}
    engine._store._merges.start()
    while not (children := multiprocessing.active_children()):
        time.sleep(0.01)
    children[0].kill()
    engine.settle()
    assert "ended with status -9" in caplog.text
    assert {path.name for path in engine._store.folder.iterdir()} == files
    assert len(ids(engine)) == 19


def test_searches_in_other_threads_see_whole_batches_while_it_is_written_and_merged(engine):
    done, wrong = threading.Event(), []

    def search():
        while not done.is_set():
            found = ids(engine, tree.Word("flood"))
            if len(found) % 5:
                wrong.append(found)

    threads = [threading.Thread(target=search) for _ in range(2)]
    for thread in threads:
        thread.start()
    for number in range(0, 100, 5):
        put(engine, *(a_document(n) for n in range(number, number + 5)))
    engine.settle()
    done.set()
    for thread in threads:
        thread.join()
    assert wrong == []
    assert ids(engine) == list(range(100))


KILLED = """
import sys, itertools
from pathlib import Path
from archive.index.whoosh_engine import WhooshEngine
from archive.index.engine import IndexDocument
engine = WhooshEngine(Path(sys.argv[1]))
for number in itertools.count(int(sys.argv[2])):
    with engine.batch() as batch:
        for i in range(10):
            batch.put(IndexDocument(number * 10 + i, "en", {"body": (f"flood {number}",)}))
        batch.delete(number * 10 - 5)
    print(number, flush=True)
"""


def test_killed_at_any_moment_it_holds_the_old_state_or_the_new(tmp_path):
    rnd, begun = random.Random(5), 0
    for _ in range(5):
        child = subprocess.Popen(
            [sys.executable, "-c", KILLED, tmp_path, str(begun)], cwd=ROOT, stdout=subprocess.PIPE, text=True
        )
        assert child.stdout is not None
        child.stdout.readline()  # it is at work
        time.sleep(rnd.random() * 0.3)
        os.kill(child.pid, signal.SIGKILL)
        confirmed = [int(line) for line in child.stdout.read().split()]
        child.stdout.close()
        child.wait()
        engine = WhooshEngine(tmp_path)
        found = ids(engine)
        batches = {number // 10 for number in found}
        last = max(batches)
        expected = [n for n in range((last + 1) * 10) if n % 10 != 5 or n > last * 10]
        assert found == expected
        assert last >= max(confirmed, default=begun)
        assert ids(engine, tree.Word("flood")) == expected
        begun = last + 1
    put(engine, a_document(1_000_000))
    engine.settle()
    with engine.batch() as batch:
        batch.delete(1_000_000)
    left = {path.name for path in tmp_path.iterdir()}
    assert left - {"write.lock"} == set(engine._store.snapshot().toc.files)


def spoiled(folder, how):
    toc = folder / "toc.json"
    (segment,) = folder.glob("*.col")
    data = json.loads(toc.read_text())
    if how == "no table":
        toc.write_bytes(b"")
    elif how == "pickle":
        toc.write_bytes(pickle.dumps(data))
    elif how == "other code":
        toc.write_text(json.dumps({**data, "fingerprint": "columnar-0"}))
    elif how == "outside":
        data["segments"][0]["file"] = "../../secret.col"
        toc.write_text(json.dumps(data))
    elif how == "not a list":
        toc.write_text(json.dumps({**data, "segments": 7}))
    elif how == "missing":
        segment.unlink()
    elif how == "cut":
        segment.write_bytes(segment.read_bytes()[:-30])
    elif how == "flipped":
        raw = bytearray(segment.read_bytes())
        raw[-60] ^= 1
        segment.write_bytes(raw)
    elif how == "swapped":
        other = WhooshEngine(folder.parent / "other")
        put(other, a_document(7), a_document(8))
        (theirs,) = (folder.parent / "other").glob("*.col")
        segment.write_bytes(theirs.read_bytes())


@pytest.mark.parametrize(
    "how", ["no table", "pickle", "other code", "outside", "not a list", "missing", "cut", "flipped", "swapped"]
)
def test_a_folder_that_cannot_be_trusted_counts_as_empty_and_asks_to_be_rebuilt(tmp_path, how):
    folder = tmp_path / "index"
    engine = WhooshEngine(folder)
    put(engine, a_document(1))
    before = engine.fingerprint
    engine.close()
    spoiled(folder, how)
    engine = WhooshEngine(folder)
    assert engine.count == 0
    assert engine.fingerprint != before
    engine.clear()
    put(engine, a_document(2))
    assert ids(engine) == [2]
    assert WhooshEngine(folder).fingerprint == engine.fingerprint


def test_an_index_put_in_place_of_another_is_noticed(tmp_path):
    first, second = WhooshEngine(tmp_path / "a"), WhooshEngine(tmp_path / "b")
    assert first.fingerprint != second.fingerprint
    before = first.fingerprint
    first.clear()
    assert first.fingerprint != before


def test_arrays_that_point_outside_each_other_are_an_error_that_says_so(tmp_path):
    folder = tmp_path / "index"
    engine = WhooshEngine(folder)
    put(engine, *(a_document(number) for number in range(50)))
    (segment,) = folder.glob("*.col")
    file = ArrayFile(segment)
    _, offset, count = file._entries["all.low"]
    raw = bytearray(segment.read_bytes())
    raw[offset : offset + 2 * count] = b"\xff" * (2 * count)
    segment.write_bytes(raw)
    with pytest.raises(IndexBrokenError):
        WhooshEngine(folder).search(EngineRequest(tree.Word("flood"), limit=5), JobContext())


def test_a_folder_that_cannot_be_written_can_be_searched(tmp_path, monkeypatch):
    folder = tmp_path / "index"
    put(WhooshEngine(folder), a_document(1))
    monkeypatch.setattr(store_module, "write_toc", lambda *_: pytest.fail("a reader wrote"))
    assert ids(WhooshEngine(folder)) == [1]


@pytest.fixture
def both(engine):
    return engine, MemoryEngine()


def agree(both, *queries):
    for query in queries:
        assert ids(both[0], query) == ids(both[1], query), query


def test_an_article_too_long_for_the_narrow_layout_is_searched_like_any_other(both):
    captions = tuple(f"flood near dam {number}. Photo by Ada Bright" for number in range(300))
    for one in both:
        put(
            one,
            IndexDocument(1, "en", {"caption": captions, "body": ("a flood. of words\n\nand a dam",)}),
            IndexDocument(2, "en", {"body": ("flood dam",)}),
        )
        put(one, a_document(3), IndexDocument(4, "en", {"caption": captions, "headline": ("dam flood",)}))
    assert {live.segment.layout.name for live in both[0]._store.snapshot().lives} == {"narrow", "wide"}
    near = tree.Near(tree.Word("flood"), tree.Word("dam"), 2)
    same = tree.Same(tree.Word("flood", "caption"), tree.Word("299", "caption"), "paragraph")
    agree(both, near, same, tree.Phrase(("299", "photo", "by"), "caption"), tree.Phrase(("299", "photo"), "body"))
    agree(both, tree.AtLeast(300, tree.Word("flood")), tree.Word("dam", "lead"), tree.Phrase(("bright", "flood")))


def test_words_that_occur_in_many_ways_are_counted_right(both):
    texts = ["flood " * (1 + n % 90) + "dam " * (n % 70) for n in range(400)]
    fields = ["headline", "body", "caption", "note"]
    for one in both:
        put(one, *(IndexDocument(n, "en", {fields[n % 4]: (text,), "deck": (text,)}) for n, text in enumerate(texts)))
    for count in (2, 63, 64, 65, 89):
        agree(both, tree.AtLeast(count, tree.Word("flood")), tree.AtLeast(count, tree.Word("dam", "deck")))
    agree(both, tree.Phrase(("flood", "dam")), tree.Phrase(("flood",) * 64 + ("dam",)))


@pytest.mark.slow
def test_more_articles_than_one_block_has(engine):
    count, rare = 70_000, [1, 23_001, 46_001, 69_001]
    for half in (range(count // 2), range(count // 2, count)):
        with engine.batch() as batch:
            for number in half:
                word = "rare" if number in rare else "often"
                text = f"all {word} dam" if number % 3 else f"all dam {word}"
                batch.put(IndexDocument(number, None, {"body": (text,)}))
    engine.settle()
    (live,) = engine._store.snapshot().lives
    assert live.segment.count > 1 << 16
    assert ids(engine, tree.Word("rare")) == rare
    assert len(ids(engine, tree.Word("all"))) == count
    assert ids(engine, tree.Phrase(("rare", "dam"))) == [n for n in rare if n % 3]
    assert ids(engine, tree.Phrase(("dam", "often"))) == [n for n in range(0, count, 3) if n not in rare]
    with engine.batch() as batch:
        batch.delete(69_001)
    assert ids(engine, tree.Word("rare")) == [1, 23_001, 46_001]


def test_articles_without_a_date_are_a_year_of_their_own(engine):
    put(engine, a_document(1), IndexDocument(2, dates={"date": (date(2019, 3, 1),)}), IndexDocument(3))
    asked = EngineRequest(tree.Everything(), facets=("year",))
    assert [(f.value, f.count) for f in engine.search(asked, JobContext()).facets["year"]] == [("2019", 1), (None, 2)]
