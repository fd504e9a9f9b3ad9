"""Counts of near-duplicates follow what is stored, changed and replaced."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from archive.config import ArchiveConfig
from archive.model import RawArticle
from archive.storage import imports, near
from archive.storage.articles import put_article
from archive.storage.prepare import prepare
from archive.storage.store import ArchiveStore
from tests.helpers.fakes import a_record

STORY = [f"word{n}" for n in random.Random(1).choices(range(5000), k=200)]
OTHER = [f"word{n}" for n in random.Random(2).choices(range(5000), k=200)]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[ArchiveStore]:
    opened = ArchiveStore.create(ArchiveConfig(tmp_path / "A.backfile"))
    with opened.database.transaction() as connection:
        imports.begin_import(connection, ["in"])
    yield opened
    opened.close()


def put(store: ArchiveStore, sha256: str, words: list[str], replaces: str | None = None) -> int:
    text = " ".join(words)
    prepared = prepare(RawArticle("p", "p", "text", text), a_record("p", "p", text, sha256))
    with store.database.transaction() as connection:
        imports.add_original(connection, sha256, 1, 1)
        return put_article(connection, prepared, sha256, 1, replaces=replaces)[0]


def counts(store: ArchiveStore, *ids: int) -> list[int]:
    return [row.similar for row in store.rows(ids) if row]


def test_near_duplicates_know_each_other(store: ArchiveStore) -> None:
    one, other = put(store, "a", STORY), put(store, "b", OTHER)
    two = put(store, "c", [*STORY, "with", "an", "update"])
    three = put(store, "d", ["UPDATE", *STORY])
    assert counts(store, one, other, two, three) == [2, 0, 2, 2]
    with store.database.reading() as connection:
        assert near.near_duplicates(connection, one) == [two, three]
        assert near.near_duplicates(connection, other) == []


def test_a_replaced_text_leaves_its_neighbours(store: ArchiveStore) -> None:
    one, two = put(store, "a", STORY), put(store, "b", [*STORY, "more"])
    assert counts(store, one, two) == [1, 1]
    assert put(store, "c", OTHER, replaces="b") == two
    assert counts(store, one, two) == [0, 0]
    assert put(store, "d", [*STORY, "again"], replaces="c") == two
    assert counts(store, one, two) == [1, 1]
