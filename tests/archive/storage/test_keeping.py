"""Collections in the database: what adding to one costs."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from archive.storage import keeping, migrations


def work(connection: sqlite3.Connection, collection: int, article: int) -> int:
    """How many steps SQLite's machine takes to add the article."""
    steps: list[int] = []
    connection.set_progress_handler(lambda: steps.append(1), 1)
    keeping.put_items(connection, collection, [article])
    connection.set_progress_handler(None, 1)
    return len(steps)


def test_adding_one_costs_the_same_however_many_there_are(tmp_path: Path) -> None:
    path = tmp_path / "archive.sqlite"
    migrations.migrate(path)
    with closing(sqlite3.connect(path)) as connection:
        collection = keeping.add_collection(connection, "Bridges")
        first = work(connection, collection, 1)
        keeping.put_items(connection, collection, range(2, 3000))
        assert work(connection, collection, 3000) < first * 2
        assert keeping.items(connection, collection) == list(range(1, 3001))
