"""What people keep and whom they mean: tags, notes, collections, saved searches, agreed names."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from archive.config import ArchiveConfig
from archive.errors import InputError, QueryError
from archive.index.query import parse
from archive.index.tree import Word
from archive.jobs import JobContext
from archive.model import (
    Article,
    ArticleRecord,
    Byline,
    Caption,
    Changes,
    Credit,
    Mention,
    RawArticle,
    SearchAnswer,
    SearchRequest,
)
from archive.services.keeping import Keeping
from archive.services.people import People
from archive.services.search_articles import resolved
from archive.services.session import Session
from archive.storage import imports, outbox, reading
from archive.storage.articles import put_article
from archive.storage.prepare import PreparedArticle, prepare
from archive.storage.store import ArchiveStore
from archive.text.credits import parse_credit
from tests.helpers.fakes import MemoryEngine


def an_article(number: int, article: Article) -> PreparedArticle:
    path, text = f"{number}.txt", f"Story {number}"
    record = ArticleRecord(path, path, "text", f"{number:064}", article, text)
    return prepare(RawArticle(path, path, "text", text), record)


ARTICLES = (
    Article(headline="One", published="2019-03-01", bylines=(Byline("Ruth Kessler", "Chief reporter"),)),
    Article(
        headline="Two",
        published="2020-03-01",
        bylines=(Byline("Ruth Kesler"),),
        credits=(Credit("editor", "Paul Strand"),),
    ),
    Article(
        headline="Three",
        published="2021-03-01",
        captions=(Caption("A", None, credit=parse_credit("Ruth Kessler/Reuters")),),
        mentions=(Mention("person", "Paul Strand"),),
    ),
)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    config = ArchiveConfig(tmp_path / "A.backfile")
    store = ArchiveStore.create(config)
    with store.database.transaction() as connection:
        import_id = imports.begin_import(connection, ["here"])
        for number, article in enumerate(ARTICLES, 1):
            imports.add_original(connection, f"{number:064}", 10, import_id)
            put_article(connection, an_article(number, article), f"{number:064}", import_id)
        outbox.remove(connection, outbox.waiting(connection, 100))
    session = Session(config, store, lambda _: MemoryEngine(), lambda *_: None, lambda _: "")  # type: ignore[arg-type,return-value]
    yield session
    session.close()


def waiting(session: Session) -> list[int]:
    with session.store.database.reading() as connection:
        return [number for number, _ in outbox.waiting(connection, 100)]


def extras(session: Session, article_id: int) -> reading.Extras:
    with session.store.database.reading() as connection:
        return reading.extras(connection, article_id)


def test_tags_are_shown_in_rows_and_searched(session: Session) -> None:
    keeping = Keeping(session)
    keeping.tag([1, 2], "  bridge  story ")
    assert keeping.tags() == {"bridge story": 2}
    assert session.store.rows([1])[0].tags == ("bridge story",)  # type: ignore[union-attr]
    assert waiting(session) == [1, 2]
    keeping.untag([1], "bridge story")
    assert keeping.tags() == {"bridge story": 1}


def test_a_note_keeps_the_words_it_is_about(session: Session) -> None:
    keeping = Keeping(session)
    note = keeping.add_note(1, "check this", start=0, end=5)
    assert note.quote == "Story"
    assert extras(session, 1).notes == ("check this",)
    assert keeping.remove_note(note.id) == note
    assert keeping.notes(1) == []


def test_a_collection_keeps_its_order_and_its_articles_outlive_it(session: Session) -> None:
    keeping = Keeping(session)
    number = keeping.collection("The bridge", "for the anniversary")
    keeping.collect(number, [3, 1])
    keeping.collect(number, [1, 2])
    assert keeping.items(number) == [3, 1, 2]
    assert extras(session, 3).collections == ("The bridge",)
    keeping.uncollect(number, [1])
    (collection,) = keeping.collections()
    assert (collection.name, collection.count) == ("The bridge", 2)
    taken = keeping.remove_collection(number)
    assert session.store.rows([3])[0] is not None
    heard: list[Changes] = []
    session.listeners.append(heard.append)
    back = keeping.collection("The bridge", article_ids=taken)
    assert keeping.items(back) == [3, 2]
    assert len(heard) == 1, "nobody sees it empty"


def test_reviewed(session: Session) -> None:
    Keeping(session).review([2])
    assert [row.reviewed for row in session.store.rows([1, 2]) if row] == [False, True]


def test_the_mark_is_taken_away_only_where_all_have_it(session: Session) -> None:
    keeping = Keeping(session)
    keeping.review([2])
    assert keeping.toggle_reviewed([1, 2]) == (True, [1])
    assert keeping.toggle_reviewed([1, 2]) == (False, [1, 2])
    assert [row.reviewed for row in session.store.rows([1, 2]) if row] == [False, False]


def test_a_saved_search_stands_in_a_query(session: Session) -> None:
    keeping = Keeping(session)
    keeping.save_search("weekly", "bridge")
    assert resolved(session, parse('search:"Weekly"')) == Word("bridge")
    keeping.looked_at("weekly", 12)
    (saved,) = keeping.saved_searches()
    assert (saved.total, saved.seen) == (12, 3)


def test_what_comes_after_a_search_was_saved_is_new_to_it(session: Session) -> None:
    keeping = Keeping(session)
    keeping.save_search("weekly", "bridge")
    (saved,) = keeping.saved_searches()
    assert (saved.seen, bool(saved.looked)) == (3, True)
    keeping.save_search("weekly", "flood")
    assert [(one.query, one.seen) for one in keeping.saved_searches()] == [("flood", 3)]


def test_a_saved_search_that_contains_itself_is_an_error(session: Session) -> None:
    Keeping(session).save_search("loop", 'search:"loop"')
    with pytest.raises(QueryError, match="contains itself"):
        resolved(session, parse('search:"loop"'))
    with pytest.raises(QueryError, match="no saved search"):
        resolved(session, parse('search:"nothing"'))


def test_history_puts_the_newest_on_top_and_counts(session: Session) -> None:
    keeping = Keeping(session)
    for query in ("bridge", "flood", "bridge", "  "):
        keeping.remember(query, 1)
    assert [(entry.query, entry.times) for entry in keeping.history()] == [("bridge", 2), ("flood", 1)]
    keeping.forget_history()
    assert keeping.history() == []


@pytest.mark.parametrize("name", ["", "   ", "x" * 201])
def test_names_are_checked(session: Session, name: str) -> None:
    with pytest.raises(InputError):
        Keeping(session).tag([1], name)


def test_a_persons_page_over_all_roles(session: Session) -> None:
    people = People(session)
    people.merge(["Ruth Kesler"], "Ruth Kessler")
    page = people.page("Ruth Kesler")
    assert (page.name, page.forms, page.titles) == ("Ruth Kessler", ("Ruth Kesler",), ("Chief reporter",))
    assert page.roles == {"wrote": (2, 1), "photographed": (3,)}
    assert page.years == {"2019": 1, "2020": 1, "2021": 1}
    assert people.page("Paul Strand").roles == {"edited": (2,), "mentioned": (3,)}
    assert people.page("Nobody").roles == {}


def test_a_caption_writer_has_a_page(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def search(_session: Session, request: SearchRequest, _job: JobContext) -> SearchAnswer:
        asked.append(request.query)
        return SearchAnswer(request.query, "", (3, 1), (), 2, True, 0.0, {}, ())

    monkeypatch.setattr("archive.services.search_articles.search_articles", search)
    people = People(session)
    people.merge(['P. "Lens" Strand'], "Paul Strand")
    assert people.page("Paul Strand").roles["captioned"] == (3, 1)
    assert asked == ['captionby:("Paul Strand" OR "P. Lens Strand")']


def test_undoing_a_merge_lists_its_articles_for_the_index(session: Session) -> None:
    people = People(session)
    batch = people.merge(["Ruth Kesler"], "Ruth Kessler")
    with session.store.database.transaction() as connection:
        connection.execute("DELETE FROM outbox")
    people.undo(batch)
    with session.store.database.reading() as connection:
        assert {number for number, _revision in outbox.waiting(connection, 10)} == {1, 2, 3}


def test_notes_are_changed_and_put_back(session: Session) -> None:
    keeping = Keeping(session)
    note = keeping.add_note(1, "Ask her")
    before = keeping.change_note(note.id, "Asked her")
    assert before is not None
    assert (before.text, keeping.notes(1)[0].text) == ("Ask her", "Asked her")
    gone = keeping.remove_note(note.id)
    assert gone is not None
    again = keeping.put_back(gone)
    assert keeping.notes(1) == [again]
    assert (again.written, again.who) == (note.written, note.who)
    assert keeping.remove_note(999) is None
    with pytest.raises(InputError):
        keeping.change_note(again.id, " ")


def test_names_of_lists_are_not_taken_twice(session: Session) -> None:
    keeping = Keeping(session)
    first = keeping.collection("A")
    keeping.collection("B")
    with pytest.raises(InputError, match="B"):
        keeping.rename_collection(first, "B")
    keeping.save_search("A", "x")
    keeping.save_search("B", "y")
    with pytest.raises(InputError, match="B"):
        keeping.rename_search("A", "B")
    keeping.tag([1, 2], "A")
    keeping.tag([2], "B")
    assert keeping.rename_tag("A", "B") == [1, 2]
    assert keeping.tags() == {"B": 2}
    assert keeping.remove_tag("B") == [1, 2]


def test_merging_is_one_name_in_the_list_and_is_undone(session: Session) -> None:
    people = People(session)
    before = people.names()
    batch = people.merge(["Ruth Kesler"], "Ruth Kessler")
    (row,) = people.names("kessler")
    assert (row.name, row.articles, row.forms) == ("Ruth Kessler", 3, ("Ruth Kesler",))
    people.undo(batch)
    assert people.names() == before


def test_merged_forms_follow_a_later_merge_and_split_off_again(session: Session) -> None:
    people = People(session)
    people.merge(["Ruth Kesler"], "Ruth Kessler")
    people.merge(["Ruth Kessler"], "R. Kessler")
    assert people.forms() == {"Ruth Kesler": "R. Kessler", "Ruth Kessler": "R. Kessler"}
    people.split("Ruth Kesler")
    assert people.forms() == {"Ruth Kessler": "R. Kessler"}


def test_the_authority_list_as_csv(session: Session) -> None:
    people = People(session)
    batch = people.import_csv("agreed,form\r\nRuth Kessler,Ruth Kesler\r\n")
    assert people.export_csv() == "agreed,form\r\nRuth Kessler,Ruth Kesler\r\n"
    people.undo(batch)
    with pytest.raises(InputError, match="Line 2"):
        people.import_csv("agreed,form\nonly one\n")
    with pytest.raises(InputError, match="authority list"):
        people.import_csv("name\nx\n")
    assert people.forms() == {}


def test_no_name_in_the_authority_list_starts_a_formula(session: Session) -> None:
    people = People(session)
    people.merge(["=1+1", "-2"], "@sum(A1)")
    assert people.export_csv().splitlines()[1:] == ["'@sum(A1),'-2", "'@sum(A1),'=1+1"]
    forms = people.forms()
    people.import_csv(people.export_csv())
    assert people.forms() == forms
