"""Corrections and findings over a real store: they survive import, undo and the way to another copy."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from archive.config import ArchiveConfig
from archive.errors import InputError
from archive.jobs import JobContext
from archive.model import Article, ArticleRecord, Block, BlockKind, Caption, Field, FindingFilter, RawArticle
from archive.services.audit_credits import audit_credits
from archive.services.corrections import Corrections
from archive.services.review_findings import accept_findings, decide_findings, list_findings, undo_decision
from archive.services.session import Session
from archive.services.show_article import show_article
from archive.storage import imports, reading
from archive.storage.articles import put_article, update_article
from archive.storage.prepare import PreparedArticle, prepare
from archive.storage.store import ArchiveStore
from archive.text.credits import parse_credit
from tests.helpers.fakes import MemoryEngine

JOB = JobContext()


def an_article(number: int, credit: str | None = "Photo: Submitted", headline: str = "A bridge") -> PreparedArticle:
    caption = "Ana Vell opens the bridge in Harrow Bay on Monday."
    text = f"{headline}\n\n{caption} {credit or ''} {number}"
    start = text.index(caption)
    parts = [Field("captions[0].text", caption, start, start + len(caption), caption, "text", "caption", 1, 0.9)]
    parts.append(Field("headline", headline, 0, len(headline), headline, "text", "first-line", 1, 0.9))
    if credit:
        at = text.index(credit)
        parts.append(
            Field("captions[0].credit.printed", credit, at, at + len(credit), credit, "text", "credit", 1, 0.9)
        )
    article = Article(
        headline=headline, captions=(Caption(caption, caption, credit=parse_credit(credit) if credit else None),)
    )
    path = f"{number}.txt"
    record = ArticleRecord(path, path, "text", f"{number:064}", article, text, tuple(parts))
    return prepare(RawArticle(path, path, "text", text, (Block(BlockKind.LINE, 0, len(text)),)), record)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    yield from open_session(tmp_path / "A.backfile", 3)


def open_session(path: Path, count: int) -> Iterator[Session]:
    config = ArchiveConfig(path)
    store = ArchiveStore.create(config)
    with store.database.transaction() as connection:
        import_id = imports.begin_import(connection, [str(path)])
        for number in range(1, count + 1):
            imports.add_original(connection, f"{number:064}", 10, import_id)
            put_article(connection, an_article(number), f"{number:064}", import_id)
    session = Session(config, store, lambda _: MemoryEngine(), lambda *_: None, lambda _: "")  # type: ignore[arg-type,return-value]
    yield session
    session.close()


def headline(session: Session, article_id: int = 1) -> str | None:
    (row,) = session.store.rows([article_id])
    assert row is not None
    return row.headline


def test_a_correction_shows_in_rows_history_and_outbox(session: Session) -> None:
    made = Corrections(session).correct(1, "headline", "The bridge", reason="house style", who="desk")
    assert headline(session) == "The bridge"
    assert (made.old, made.new, made.who, made.reason) == ("A bridge", "The bridge", "desk", "house style")


def test_it_survives_a_new_extraction(session: Session) -> None:
    Corrections(session).correct(1, "headline", "The bridge")
    with session.store.database.transaction() as connection:
        update_article(connection, 1, an_article(1, headline="A bridge"), f"{1:064}", 1)
    assert headline(session) == "The bridge"


def test_undo_redo_and_revert(session: Session) -> None:
    corrections = Corrections(session)
    first = corrections.correct(1, "headline", "B")
    corrections.correct(1, "deck", "A deck")
    corrections.undo([first.id])
    assert headline(session) == "A bridge"
    corrections.redo([first.id])
    assert headline(session) == "B"
    assert len(corrections.revert(1)) == 2
    assert headline(session) == "A bridge"
    assert [change.undone for change in corrections.history(1)] == [True, True]


def test_what_was_extracted_can_be_seen_beside_the_corrections(session: Session) -> None:
    corrections = Corrections(session)
    extracted = show_article(session, 1)
    corrections.correct(1, "headline", "Another headline")
    before = corrections.before(1)
    assert before is not None
    assert extracted is not None
    assert before.article == extracted.article
    assert before.history
    assert corrections.before(99) is None


def test_nonsense_is_refused(session: Session) -> None:
    corrections = Corrections(session)
    for article_id, field, value in ((1, "body", "x"), (99, "headline", "x"), (1, "headline", "  ")):
        with pytest.raises(InputError):
            corrections.correct(article_id, field, value)
    assert corrections.history(1) == ()


def test_the_trail_carries_over_to_another_copy_and_conflicts_are_shown(session: Session, tmp_path: Path) -> None:
    corrections = Corrections(session)
    corrections.correct(1, "headline", "The bridge")
    corrections.correct(2, "headline", "Two")
    trail = list(corrections.export_trail())
    for other in open_session(tmp_path / "B.backfile", 2):
        there = Corrections(other)
        there.correct(2, "headline", "Zwei")
        report = there.import_trail(trail, JOB)
        assert (report.applied, len(report.conflicts)) == (1, 1)
        assert "Zwei" in (report.conflicts[0].here, report.conflicts[0].there)
        assert (headline(other, 1), headline(other, 2)) == ("The bridge", "Zwei")
        assert there.import_trail(trail[:1], JOB).known == 1


def test_a_broken_trail_changes_nothing(session: Session) -> None:
    good = next(
        iter(
            [
                json.dumps(
                    {
                        "sha256": f"{1:064}",
                        "place": "",
                        "field": "headline",
                        "old": None,
                        "new": "X",
                        "reason": "",
                        "who": "a",
                        "when": "b",
                    }
                )
            ]
        )
    )
    with pytest.raises(InputError, match="Line 2"):
        Corrections(session).import_trail([good, '{"field": "body"}'], JOB)
    assert headline(session) == "A bridge"


def test_findings_stand_on_their_words(session: Session) -> None:
    report = audit_credits(session, JOB)
    rows = list_findings(session, FindingFilter(rules=frozenset({"A7"})))
    assert report.photos == 3
    assert len(rows) == 3
    with session.store.database.reading() as connection:
        record = reading.record(connection, 1)
    assert record is not None
    assert record.text[rows[0].start : rows[0].end] == rows[0].quote


def test_only_what_changed_is_looked_at_again(session: Session) -> None:
    assert audit_credits(session, JOB).checked == 3
    assert audit_credits(session, JOB).checked == 0
    Corrections(session).correct(1, "captions[0].credit.text", "Tomas Quill/Reuters")
    report = audit_credits(session, JOB)
    assert (report.checked, report.closed) == (1, 1)


def test_decisions_survive_and_are_undone(session: Session) -> None:
    audit_credits(session, JOB)
    key = list_findings(session, FindingFilter(rules=frozenset({"A7"})))[0].key
    decided = decide_findings(session, [key], "dismissed", reason="ours")
    with session.store.database.transaction() as connection:
        update_article(connection, 1, an_article(1), f"{1:064}", 1)
    audit_credits(session, JOB, everything=True)
    (row,) = [row for row in list_findings(session) if row.key == key]
    assert (row.state, row.reason) == ("dismissed", "ours")
    undo_decision(session, decided)
    (row,) = [row for row in list_findings(session) if row.key == key]
    assert row.state == "open"


def test_a_changed_rule_table_reopens_the_audit(session: Session) -> None:
    audit_credits(session, JOB)
    session.config.rules.mkdir()
    (session.config.rules / "audit.toml").write_text('[house]\nallowed_placeholders = ["submitted"]\n')
    report = audit_credits(session, JOB)
    assert report.closed == 3


def test_accepting_a_suggestion_corrects_the_credit_and_can_be_undone(session: Session) -> None:
    session.config.rules.mkdir()
    with session.store.database.transaction() as connection:
        update_article(connection, 1, an_article(1, "Photo: Tomas Quill/Retuers"), f"{1:064}", 1)
    audit_credits(session, JOB)
    (row,) = list_findings(session, FindingFilter(rules=frozenset({"A8"})))
    decided = accept_findings(session, [row.key])
    assert credit(session) == "Tomas Quill/Reuters"
    undo_decision(session, decided)
    assert credit(session) == "Tomas Quill/Retuers"
    assert list_findings(session, FindingFilter(rules=frozenset({"A8"}))) == [row]


def credit(session: Session) -> str | None:
    with session.store.database.reading() as connection:
        record = reading.record(connection, 1)
    assert record is not None
    found = record.article.captions[0].credit
    return found.text if found else None
