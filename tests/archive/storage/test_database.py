"""One writer, many readers, nothing half there."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from archive.errors import ArchiveBusyError, ReadOnlyError
from archive.storage import meta, outbox
from archive.storage.database import Database
from archive.storage.lock import WriterLock
from archive.storage.migrations import migrate


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    migrate(tmp_path / "archive.sqlite")
    opened = Database(tmp_path / "archive.sqlite")
    yield opened
    opened.close()


def test_a_transaction_is_all_or_nothing(database: Database) -> None:
    with pytest.raises(ZeroDivisionError):
        _put_and_fail(database)
    with database.reading() as connection:
        assert meta.get(connection, "a") is None
    with database.transaction() as connection:
        meta.put(connection, "a", "2")
    with database.reading() as connection:
        assert meta.get(connection, "a") == "2"


def _put_and_fail(database: Database) -> None:
    with database.transaction() as connection:
        meta.put(connection, "a", "1")
        raise ZeroDivisionError


def test_readers_read_while_one_writes(database: Database) -> None:
    with database.transaction() as connection:
        meta.put(connection, "a", "1")
    with database.transaction() as writing:
        meta.put(writing, "a", "2")
        with database.reading() as reading:
            assert meta.get(reading, "a") == "1"


def test_a_snapshot_stays_as_it_was(database: Database) -> None:
    with database.snapshot() as connection:
        assert meta.get(connection, "a") is None
        thread = threading.Thread(target=_put, args=(database,))
        thread.start()
        thread.join()
        assert meta.get(connection, "a") is None
    with database.reading() as connection:
        assert meta.get(connection, "a") == "1"


def _put(database: Database) -> None:
    with database.transaction() as connection:
        meta.put(connection, "a", "1")


def test_readers_cannot_write(database: Database) -> None:
    with database.reading() as connection, pytest.raises(sqlite3.OperationalError, match="readonly"):
        meta.put(connection, "a", "1")


@pytest.mark.parametrize("kind", ["reading", "transaction"])
def test_connections_are_guarded_against_a_strangers_file(database: Database, kind: str) -> None:
    with getattr(database, kind)() as connection:
        assert connection.execute("PRAGMA trusted_schema").fetchone() == (0,)
    with database.transaction() as connection:
        assert connection.execute("PRAGMA foreign_keys").fetchone() == (1,)
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        assert connection.execute("PRAGMA synchronous").fetchone() == (2,)


def test_a_second_process_is_told_who_writes(database: Database) -> None:
    script = (
        "import sys; from pathlib import Path; from archive.storage.lock import WriterLock\n"
        "with WriterLock(Path(sys.argv[1])).held('importing'):\n"
        "    print('held', flush=True); sys.stdin.read()"
    )
    lock = database.path.with_suffix(".lock")
    process = subprocess.Popen(
        [sys.executable, "-c", script, str(lock)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "held\n"
    holder = rf"importing since .* \(process {process.pid} on "
    with pytest.raises(ArchiveBusyError, match=holder), database.writer("correcting", wait=0.1):
        pass
    # A lock dies with its holder, however it dies; what it wrote in the file does not matter.
    process.kill()
    process.communicate()
    with database.writer("correcting", wait=5.0):
        note = json.loads(lock.read_text())
        assert note["doing"] == "correcting"
    assert WriterLock(lock).holder() == ""


def test_writers_in_one_process_wait_for_each_other(database: Database) -> None:
    threads = [threading.Thread(target=_count_up, args=(database,)) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with database.reading() as connection:
        assert meta.get(connection, "n") == "40"


def _count_up(database: Database) -> None:
    for _ in range(10):
        with database.transaction() as connection:
            meta.put(connection, "n", str(int(meta.get(connection, "n") or 0) + 1))


def test_a_read_only_database_refuses_to_write(database: Database) -> None:
    frozen = Database(database.path, read_only=True)
    with pytest.raises(ReadOnlyError), frozen.transaction():
        pass
    with frozen.reading() as connection:
        assert outbox.count(connection) == 0
    frozen.close()


def test_what_another_process_commits_is_noticed(database: Database) -> None:
    other = Database(database.path)
    assert not database.changed_elsewhere()
    _put(database)
    assert not database.changed_elsewhere()
    _count_up(other)
    assert database.changed_elsewhere()
    assert not database.changed_elsewhere()
    other.close()


def test_closing_lets_a_reader_finish(database: Database) -> None:
    with database.reading() as connection:
        database.close()
        assert outbox.count(connection) == 0


def test_a_change_made_while_indexing_stays_in_the_outbox(database: Database) -> None:
    with database.transaction() as connection:
        outbox.add(connection, [1, 2])
        taken = outbox.waiting(connection, 10)
        outbox.add(connection, [2])
        outbox.remove(connection, taken)
        assert outbox.waiting(connection, 10) == [(2, 2)]


def test_a_long_writer_lends_its_turn_to_transactions_and_not_to_another_long_one(database: Database) -> None:
    order: list[str] = []

    def long_one() -> None:
        with database.writer("another long one"):
            order.append("long")

    def short_one() -> None:
        _put(database)
        order.append("short")

    threads = [threading.Thread(target=long_one), threading.Thread(target=short_one)]
    with database.writer("a long one"):
        for thread in threads:
            thread.start()
        with database.transaction():
            database.lend()  # promised to be alone: nothing happens
            assert order == []
        while "short" not in order:
            database.lend()
        order.append("mine")
    for thread in threads:
        thread.join(20)
    assert order == ["short", "mine", "long"]
