"""SQLite looks at itself, until told to stop."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing

import pytest

from archive.jobs import Cancelled, JobContext
from archive.storage.checking import integrity


@pytest.fixture
def connection() -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(":memory:")) as made:
        made.execute("CREATE TABLE words (word TEXT)")
        made.execute("CREATE INDEX by_word ON words (word)")
        made.executemany("INSERT INTO words VALUES (?)", ((f"word {n}",) for n in range(20_000)))
        yield made


@pytest.mark.parametrize("quick", [False, True])
def test_what_is_sound_has_no_faults(connection: sqlite3.Connection, quick: bool) -> None:
    asked: list[None] = []
    assert integrity(connection, lambda: asked.append(None), quick=quick) == []
    assert asked


def test_it_stops_when_told_and_the_connection_stays_of_use(connection: sqlite3.Connection) -> None:
    job = JobContext()
    job.cancel()
    with pytest.raises(Cancelled):
        integrity(connection, job.checkpoint)
    assert integrity(connection) == []


def test_only_the_thorough_look_compares_indexes(connection: sqlite3.Connection) -> None:
    connection.execute("PRAGMA writable_schema = ON")
    connection.execute(
        "UPDATE sqlite_master SET sql = 'CREATE INDEX by_word ON words (upper(word))' WHERE name = 'by_word'"
    )
    connection.execute("PRAGMA writable_schema = RESET")
    assert integrity(connection)
    assert not integrity(connection, quick=True)
