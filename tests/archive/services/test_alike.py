"""Near-duplicates in results, and articles about the same, through the facade."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from archive.index.whoosh_engine import WhooshEngine
from archive.jobs import JobContext
from archive.model import SearchRequest
from archive.services.archive import Archive
from tests.helpers.archives import an_archive

_STORY = " ".join(f"word{n}" for n in random.Random(1).choices(range(5000), k=200))
_LINES = (
    f"The dam at Orrin. {_STORY}",
    "The dam of another town holds.",
    f"UPDATE The dam at Orrin. {_STORY}",
    f"The dam at Orrin. {_STORY} and more of it",
    "Bakers strike over bread.",
    "Bread is back after the bakers strike.",
)


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    (tmp_path / "a.txt").write_text("\n".join(_LINES) + "\n")
    with an_archive(tmp_path / "Lines.backfile", WhooshEngine(tmp_path / "index")) as opened:
        opened.import_paths([tmp_path / "a.txt"], JobContext())
        yield opened


def test_near_duplicates_of_a_result_stand_together_where_the_first_of_them_stood(archive: Archive) -> None:
    assert archive.alike.near_duplicates(1) == [3, 4]
    assert archive.alike.grouped([2, 3, 5, 1, 4]) == [(2,), (3, 1, 4), (5,)]
    assert archive.alike.grouped([4, 2]) == [(4,), (2,)]
    assert archive.alike.grouped([]) == []


def test_a_large_result_is_grouped_the_same(archive: Archive) -> None:
    absent = range(100, 7_000)
    assert archive.alike.grouped([3, *absent, 1]) == [(3, 1), *((number,) for number in absent)]


def test_more_about_the_same_leaves_the_article_itself_out(archive: Archive) -> None:
    query = archive.alike.query(5)
    assert query is not None
    assert list(archive.search(SearchRequest(query), JobContext()).ids) == [6]
    assert archive.alike.query(99) is None


def test_a_completion_tells_how_many_articles_it_will_find(archive: Archive) -> None:
    archive.keeping.save_search("weekly credits", "credit:none")
    counts = {one.text: one.count for one in archive.complete("baker", 5) if one.kind == "word"}
    assert counts == {word: archive.search(SearchRequest(word), JobContext()).total for word in counts} == {"bakers": 2}
    counts = {one.text: one.count for one in archive.complete("strik", 5) if one.kind == "word"}
    assert counts == {"strike": 2}
    assert [one.text for one in archive.complete("search:we", 9)] == ['"weekly credits"']
