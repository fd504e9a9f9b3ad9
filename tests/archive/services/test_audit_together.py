"""The audit of several uses of a photo: after any change it says what an audit of everything says, but looks at few."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from archive.config import ArchiveConfig
from archive.jobs import JobContext
from archive.model import Article, ArticleRecord, Caption, FindingFilter, RawArticle
from archive.photos.fingerprint import NEAR, bands_of, distance
from archive.services import audit_together
from archive.services.audit_credits import audit_credits
from archive.services.review_findings import list_findings
from archive.services.session import Session
from archive.storage import imports
from archive.storage.articles import put_article, update_article
from archive.storage.prepare import KeptPicture, PreparedArticle, prepare
from archive.storage.store import ArchiveStore
from archive.text.credits import parse_credit
from tests.helpers.fakes import MemoryEngine

JOB = JobContext()
CREDITS = ("Ada Lund/Reuters", "Nils Quist/AFP", "Nils Quist", None)
PICTURE = 0x0F1E2D3C4B5A6978
ARTICLES = 14


def an_article(number: int, rnd: random.Random) -> PreparedArticle:
    """An article with one photo of few, some of them copies of one another, some with another's caption."""
    photo = rnd.randrange(5)
    words = f"Ana Vell opens bridge number {rnd.choice((photo, 0))} in Harrow Bay on Monday."
    credit = rnd.choice(CREDITS)
    caption = Caption(words, words, image="a.jpg", credit=parse_credit(credit) if credit else None)
    article = Article(headline=f"Bridge {number} of {rnd.random()}", captions=(caption,))
    text, path = f"{article.headline}\n{words}", f"{number}.txt"
    record = ArticleRecord(path, path, "text", f"{number:064}", article, text)
    # Copies in a chain: each is near the next, the ends are not near one another.
    shape = PICTURE ^ ((1 << 2 * (photo % 3)) - 1) if photo < 3 else PICTURE << 1
    picture = KeptPicture("a.jpg", f"{photo:064x}", 1, "image/jpeg", fingerprint=shape)
    return prepare(RawArticle(path, path, "text", text), record, [picture])


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    config = ArchiveConfig(tmp_path / "A.backfile")
    store = ArchiveStore.create(config)
    made = Session(config, store, lambda _: MemoryEngine(), lambda *_: None, lambda _: "")  # type: ignore[arg-type,return-value]
    yield made
    made.close()


def fill(session: Session, rnd: random.Random) -> None:
    with session.store.database.transaction() as connection:
        import_id = imports.begin_import(connection, ["a"])
        for number in range(1, ARTICLES + 1):
            imports.add_original(connection, f"{number:064}", 10, import_id)
            put_article(connection, an_article(number, rnd), f"{number:064}", import_id)


def conflicts(session: Session) -> list[tuple[int, str, str | None]]:
    rows = list_findings(session, FindingFilter(rules=frozenset({"A9"})))
    return sorted((row.article, row.evidence, row.suggestion) for row in rows)


@pytest.mark.parametrize("seed", range(6))
def test_after_a_change_the_findings_are_those_of_an_audit_of_everything(session: Session, seed: int) -> None:
    rnd = random.Random(seed)
    fill(session, rnd)
    audit_credits(session, JOB)
    for _ in range(4):
        with session.store.database.transaction() as connection:
            number = rnd.randint(1, ARTICLES)
            update_article(connection, number, an_article(number, rnd), f"{number:064}", 1)
        audit_credits(session, JOB)
        after_the_change = conflicts(session)
        audit_credits(session, JOB, everything=True)
        assert after_the_change == conflicts(session)
    assert conflicts(session)


def test_a_change_looks_at_the_uses_of_its_photos_alone(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    fill(session, random.Random(1))
    audit_credits(session, JOB)
    looked_at: set[int] = set()
    load = audit_together.load_uses

    def watched(connection: object, ids: set[int], reader: object) -> list[object]:
        looked_at.update(ids)
        return load(connection, ids, reader)  # type: ignore[arg-type,return-value]

    monkeypatch.setattr(audit_together, "load_uses", watched)
    with session.store.database.transaction() as connection:
        alone = an_article(3, random.Random(3))
        picture = KeptPicture("a.jpg", "f" * 64, 1, "image/jpeg", fingerprint=0xAAAA_0000_FFFF_5555)
        caption = Caption("Ida Roe reads to the children of Castle Marrow on Friday.", None, image="a.jpg")
        record = ArticleRecord("3.txt", "3.txt", "text", f"{3:064}", Article(captions=(caption,)), alone.text)
        changed = prepare(RawArticle("3.txt", "3.txt", "text", alone.text), record, [picture])
        update_article(connection, 3, changed, f"{3:064}", 1)
    audit_credits(session, JOB)
    before = set(looked_at)
    assert before  # those that it had a photo in common with
    looked_at.clear()
    with session.store.database.transaction() as connection:
        update_article(connection, 3, changed, f"{3:064}", 1)
    audit_credits(session, JOB)
    assert looked_at == set()  # nobody shares its photo any more


def test_pictures_that_are_near_share_a_band() -> None:
    rnd = random.Random(0)
    for _ in range(200):
        one = rnd.getrandbits(64)
        other = one
        for bit in rnd.sample(range(64), NEAR):
            other ^= 1 << bit
        assert distance(one, other) == NEAR
        assert set(bands_of(one)) & set(bands_of(other))


def test_whether_an_audit_has_run_is_known(session: Session) -> None:
    from archive.services.audit_credits import audit_state

    assert not audit_state(session).audited
    assert audit_credits(session, JOB).audited
    assert audit_state(session).audited
