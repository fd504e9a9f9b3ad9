"""Questions through the facade, answered by an engine in memory."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from archive.errors import QueryError
from archive.jobs import Cancelled, JobContext
from archive.model import SearchRequest
from archive.services.archive import Archive
from tests.helpers.archives import an_archive


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    (tmp_path / "a.txt").write_text("Flood 🌊 in Erbil\nDrought in Duhok\n")
    with an_archive(tmp_path / "Lines.backfile") as opened:
        opened.import_paths([tmp_path / "a.txt"], JobContext())
        yield opened


def test_an_answer_has_ids_and_how_it_was_understood(archive: Archive) -> None:
    answer = archive.search(SearchRequest("flood erbil"), JobContext())
    assert (list(answer.ids), answer.total, answer.exact) == ([1], 1, True)
    assert answer.terms == ("flood", "erbil")
    assert answer.understood == archive.explain("flood erbil")
    assert "flood" in answer.understood.words
    assert answer.seconds >= 0


def test_everything_is_found_by_nothing(archive: Archive) -> None:
    assert archive.search(SearchRequest(""), JobContext()).total == 2


def test_marks_count_code_points(archive: Archive) -> None:
    article = archive.article(1)
    assert article is not None
    marks = archive.marks(1, "erbil flood")
    assert [article.text[mark.start : mark.end] for mark in marks] == ["Flood", "Erbil"]
    assert archive.marks(99, "erbil") == ()


def test_snippets_mark_their_words(archive: Archive) -> None:
    found = archive.snippets([1, 2, 99], "duhok")
    assert sorted(found) == [1, 2]
    assert found[1] == ()
    (snippet,) = found[2]
    ((start, end),) = snippet.marks
    assert snippet.text[start:end] == "Duhok"
    assert snippet.label == "in body"


@pytest.mark.parametrize("query", ["capton:flood", "(flood", 'search:"weekly"'])
def test_a_mistake_is_a_query_error_with_a_place(archive: Archive, query: str) -> None:
    with pytest.raises(QueryError) as caught:
        archive.search(SearchRequest(query), JobContext())
    assert 0 <= caught.value.position <= len(query)


def test_a_search_can_be_cancelled(archive: Archive) -> None:
    job = JobContext()
    job.cancel()
    with pytest.raises(Cancelled):
        archive.search(SearchRequest("flood"), job)


def test_completion_knows_fields(archive: Archive) -> None:
    assert "caption:" in [completion.text for completion in archive.complete("capt", 4)]


def test_other_rules_of_the_index_rebuild_it(tmp_path: Path, archive: Archive) -> None:
    engine = archive._session.engine
    engine.fingerprint = "memory 2"
    engine.documents[77] = engine.documents.pop(1)
    archive.catch_up(JobContext())
    assert sorted(engine.documents) == [1, 2]
    assert archive.stats().waiting == 0


def test_reindexing_starts_from_the_database(archive: Archive) -> None:
    engine = archive._session.engine
    engine.documents.clear()
    archive.reindex(JobContext())
    assert sorted(engine.documents) == [1, 2]
