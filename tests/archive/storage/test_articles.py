"""What is stored comes back as it was."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.config import ArchiveConfig
from archive.model import (
    Article,
    ArticleRecord,
    Block,
    BlockKind,
    Byline,
    Caption,
    Credit,
    CreditLine,
    DateEstimate,
    Dateline,
    Field,
    ImportIssue,
    Mention,
    RawArticle,
    RelatedLink,
)
from archive.storage import imports, outbox, reading, stats
from archive.storage.articles import Outcome, put_article
from archive.storage.prepare import KeptPicture, place_of, prepare
from archive.storage.store import ArchiveStore

TEXT = "Flood 🌊 in Erbil\n\nلێشاو لە هەولێر\n\nThe river rose. (Photo: A. Person/Fictional Wire)"
BODY = TEXT.index("The river"), TEXT.index(" (Photo")
CREDIT = TEXT.index("(Photo") + 1, len(TEXT) - 1


def a_full_record(path: str = "in/a.html") -> tuple[RawArticle, ArticleRecord]:
    credit = CreditLine(TEXT[slice(*CREDIT)], "A. Person/Fictional Wire", "photo", "A. Person", None, "Fictional Wire")
    article = Article(
        headline="Flood 🌊 in Erbil",
        deck="لێشاو لە هەولێر",
        language="en",
        outlet="The Gazette That Is Not",
        bylines=(Byline("B. Writer", "Reporter"), Byline("C. Other")),
        dateline=Dateline("ERBIL -", "Erbil"),
        published="2019-03-02T10:00:00+03:00",
        published_estimate=DateEstimate("2019-01-01", None, ("url",)),
        captions=(Caption(None, None, credit=credit), Caption("A river", "A river", 2, image="r.jpg")),
        credits=(Credit("editor", "D. Editor"),),
        related=(RelatedLink("Another", "https://example.org/a"),),
        keywords=("flood",),
        mentions=(Mention("date", "March 2", "2019-03-02"),),
        boilerplate=("Read more",),
        body="The river rose.",
    )
    fields = (
        Field("headline", "Flood 🌊 in Erbil", 0, 16, "Flood 🌊 in Erbil", "text", "head", 3, 0.9),
        Field("bylines[0].name", "B. Writer", None, None, None, "/html/head/meta[2]", "meta", 1, 0.8),
        Field("body", TEXT[slice(*BODY)], *BODY, TEXT[slice(*BODY)], "text", "body", 1, 0.7),
        Field("captions[0].credit.agency", "FICTIONAL", *CREDIT, TEXT[slice(*CREDIT)], "text", "credit", 2, 0.95),
    )
    issue = ImportIssue(path, path, "warning", "undecodable", "Two bytes were no UTF-8.")
    blocks = (Block(BlockKind.HEADING, 0, 16, level=1, attributes={"class": "hd"}), Block(BlockKind.CREDIT, *CREDIT))
    raw = RawArticle(path, path, "html", TEXT, blocks, encoding="utf-8 (BOM)")
    return raw, ArticleRecord(path, path, "html", "a" * 64, article, TEXT, fields, (issue,))


@pytest.fixture
def store(tmp_path: Path) -> Iterator[ArchiveStore]:
    opened = ArchiveStore.create(ArchiveConfig(tmp_path / "A.backfile"))
    with opened.database.transaction() as connection:
        imports.begin_import(connection, ["in"])
        for letter in "abcd":
            imports.add_original(connection, letter * 64, 10, 1)
    yield opened
    opened.close()


def test_an_article_comes_back_as_it_was(store: ArchiveStore) -> None:
    raw, record = a_full_record()
    pictures = [KeptPicture("r.jpg", "e" * 64, 5, "image/jpeg", width=3, height=2), KeptPicture("gone.jpg")]
    with store.database.transaction() as connection:
        number, outcome = put_article(connection, prepare(raw, record, pictures, rules="r1"), "a" * 64, 1)
        imports.add_issues(connection, 1, "a" * 64, record.issues)
    assert outcome is Outcome.ADDED
    with store.database.reading() as connection:
        assert reading.record(connection, number) == replace(record, issues=())
        found = reading.stored_article(connection, number)
        assert outbox.waiting(connection, 9) == [(number, 1)]
    assert found is not None
    assert found.article == record.article
    assert found.fields == record.fields
    assert found.blocks == raw.blocks
    assert found.issues == record.issues
    assert [(use.reference, use.caption, use.width) for use in found.pictures] == [("r.jpg", 1, 3)]
    assert found.origin.rules == ("head 3", "meta 1", "body 1", "credit 2")
    assert (found.origin.encoding, found.origin.size) == ("utf-8 (BOM)", 10)


def test_a_row_shows_what_a_list_needs(store: ArchiveStore) -> None:
    raw, record = a_full_record()
    with store.database.transaction() as connection:
        number, _ = put_article(connection, prepare(raw, record), "a" * 64, 1)
        connection.execute("INSERT INTO tags VALUES (?, 'water')", (number,))
    missing, row = store.rows([77, number])
    assert missing is None
    assert row is not None
    assert (row.byline, row.dateline_place, row.captions) == ("B. Writer, C. Other", "Erbil", 2)
    assert (row.opening, row.tags, row.published_estimate) == ("لێشاو لە هەولێر", ("water",), "2019-01-01/")
    assert (row.reviewed, row.similar) == (False, 0)


def test_photos_are_pictures_and_captions_without_one(store: ArchiveStore) -> None:
    raw, record = a_full_record()
    pictures = [KeptPicture("r.jpg", "e" * 64, 5, "image/jpeg"), KeptPicture("gone.jpg")]
    with store.database.transaction() as connection:
        put_article(connection, prepare(raw, record, pictures), "a" * 64, 1)
    with store.database.reading() as connection:
        assert stats.counts(connection) == {"articles": 1, "photos": 2, "captions": 2, "waiting": 1}


def test_any_number_of_rows_keeps_its_order(store: ArchiveStore) -> None:
    raw, record = a_full_record()
    with store.database.transaction() as connection:
        for n in range(1200):
            article = replace(record, locator=f"{record.path}#{n}", text=f"{n}", fields=(), issues=())
            put_article(connection, prepare(raw, article), "a" * 64, 1)
    wanted = list(range(1200, 0, -1))
    assert [row.id for row in store.rows(wanted) if row] == wanted


def test_pictures_alone_are_never_duplicates(store: ArchiveStore) -> None:
    raw, record = a_full_record()
    record = replace(record, format="image")
    with store.database.transaction() as connection:
        outcomes = [put_article(connection, prepare(raw, record), letter * 64, 1)[1] for letter in "ab"]
        empty = [
            put_article(connection, prepare(raw, replace(record, format="html", text="", fields=())), c * 64, 1)[1]
            for c in "cd"
        ]
    assert outcomes + empty == [Outcome.ADDED] * 4


def test_replacing_leaves_nothing_of_the_old(store: ArchiveStore) -> None:
    raw, record = a_full_record()
    with store.database.transaction() as connection:
        number, _ = put_article(connection, prepare(raw, record), "a" * 64, 1)
        after = replace(record, text="New", fields=(), article=Article(headline="New"), issues=())
        again = put_article(connection, prepare(replace(raw, blocks=()), after), "b" * 64, 1, replaces="a" * 64)
    assert again == (number, Outcome.UPDATED)
    with store.database.reading() as connection:
        found = reading.stored_article(connection, number)
        left = [connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in ("captions", "bylines")]
    assert found is not None
    assert (found.text, found.fields, found.blocks, found.origin.sha256) == ("New", (), (), "b" * 64)
    assert left == [0, 0]


@pytest.mark.parametrize(
    ("path", "locator", "place"),
    [
        ("in/a.txt", "in/a.txt", ""),
        ("in/a.sgm", "in/a.sgm#NEWID=12", "#NEWID=12"),
        ("in/a.sgm", "a.sgm#NEWID=12", "#NEWID=12"),
        ("in/p.warc.gz", "in/p.warc.gz@4711", "@4711"),
        ("in/a.zip", "elsewhere", "elsewhere"),
    ],
)
def test_the_place_is_free_of_the_path(path: str, locator: str, place: str) -> None:
    assert place_of(path, locator) == place


@given(body=st.lists(st.text(min_size=1), max_size=5), other=st.text())
def test_a_body_survives_however_it_relates_to_its_blocks(body: list[str], other: str) -> None:
    text = "|".join(body)
    fields, at = [], 0
    for part in body:
        fields.append(Field("body", part, at, at + len(part), part, "text", "b", 1, 1.0))
        at += len(part) + 1
    raw = RawArticle("p", "p", "text", text)
    for whole in ("\n\n".join(body), other):
        record = ArticleRecord("p", "p", "text", "a" * 64, Article(body=whole), text, tuple(fields))
        prepared = prepare(raw, record)
        assert reading._article(prepared.record, fields).body == whole
