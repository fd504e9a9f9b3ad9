"""Today's rules over what other rules extracted."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from archive.config import ArchiveConfig
from archive.jobs import JobContext
from archive.model import ArticleRecord, RawArticle
from archive.model.reextract import FieldChange
from archive.services.archive import Archive
from archive.services.session import Session
from archive.storage.faults import Fault
from tests.helpers.archives import a_session
from tests.helpers.fakes import LineWork, MemoryEngine


@dataclass
class BetterWork(LineWork):
    """The rules of tomorrow: headlines in capitals, but for those that start with D."""

    def extract(self, raw: RawArticle, sha256: str) -> ArticleRecord:
        record = super().extract(raw, sha256)
        headline = record.article.headline or ""
        better = headline if headline.startswith("D") else headline.upper()
        return replace(record, article=replace(record.article, headline=better))


def better_work(config: ArchiveConfig, rules: str, temporary: Path, fault: Fault) -> LineWork:
    return BetterWork(
        limits=config.limits, originals=config.originals, pictures=config.pictures, fingerprint=rules, fault=fault
    )


@pytest.fixture
def engine() -> MemoryEngine:
    return MemoryEngine()


@pytest.fixture
def session(tmp_path: Path, engine: MemoryEngine) -> Iterator[Session]:
    (tmp_path / "a.txt").write_text("Flood in Erbil\nDrought in Duhok\nPICTURE of it\n")
    opened = a_session(tmp_path / "Lines.backfile", engine)
    Archive(opened).import_paths([tmp_path / "a.txt"], JobContext())
    (tmp_path / "a.txt").unlink()
    yield opened
    opened.close()


def tomorrow(session: Session) -> Archive:
    session.make_work = better_work
    session.rules_fingerprint = lambda _: "rules 2"
    return Archive(session)


def test_what_is_fresh_is_left_alone(session: Session) -> None:
    report = Archive(session).reextract(JobContext())
    assert (report.articles, report.changed) == (0, 0)


def test_only_what_differs_changes(session: Session, engine: MemoryEngine) -> None:
    archive, told = tomorrow(session), []
    archive.on_changed(told.append)
    report = archive.reextract(JobContext())
    assert (report.articles, report.changed, report.unchanged, report.missing) == (3, 1, 2, 0)
    assert report.fields == {"headline": 1}
    assert report.changes == (FieldChange(1, "headline", "Flood", "FLOOD"),)
    assert report.held == 0
    assert [row.headline for row in archive.rows([1, 2, 3]) if row] == ["FLOOD", "Drought", "PICTURE"]
    assert engine.documents[1].texts["headline"] == ("FLOOD",)
    assert {id for change in told for id in change.articles} == {1}
    assert archive.reextract(JobContext()).articles == 0


def test_where_an_article_came_from_stays(session: Session, tmp_path: Path) -> None:
    before = Archive(session).article(3)
    archive = tomorrow(session)
    archive.reextract(JobContext())
    after = archive.article(3)
    assert before is not None
    assert after is not None
    assert (after.origin.path, after.origin.locator) == (str(tmp_path / "a.txt"), f"{tmp_path / 'a.txt'}#2")
    assert after.origin.sha256 == before.origin.sha256
    assert after.pictures == before.pictures
    assert not (session.config.path / "tmp").exists()


def test_what_a_person_corrected_holds(session: Session, engine: MemoryEngine) -> None:
    archive = tomorrow(session)
    archive.corrections.correct(1, "headline", "The flood")
    report = archive.reextract(JobContext())
    assert report.changes == (FieldChange(1, "headline", "Flood", "FLOOD", held=True),)
    assert report.held == 1
    article = archive.article(1)
    assert article is not None
    assert article.article.headline == "The flood"
    assert engine.documents[1].texts["headline"] == ("The flood",)
    assert "headline=edited" in engine.documents[1].states


def test_what_its_original_no_longer_gives_is_left_as_it_was(session: Session) -> None:
    archive = tomorrow(session)
    original = session.store.originals
    (sha256,) = original
    original.path_of(sha256).unlink()
    report = archive.reextract(JobContext())
    assert (report.missing, report.changed) == (3, 0)
    assert archive.article(1) is not None
