"""Questions to the database about its own soundness; each answer is read-only."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing

from archive.storage.prepare import text_hash

_BETWEEN_CHECKPOINTS = 10_000  # instructions of SQLite's machine, some milliseconds


def integrity(
    connection: sqlite3.Connection, checkpoint: Callable[[], None] = lambda: None, *, quick: bool = False
) -> list[str]:
    """What SQLite itself finds wrong; empty when sound. Raises what `checkpoint` raises.

    A quick look reads every page, but does not compare indexes with their tables: a third of the work.
    """
    stopped: list[BaseException] = []

    def asks_to_stop() -> bool:
        try:
            checkpoint()
        except BaseException as reason:  # it cannot pass through SQLite: it is raised below
            stopped.append(reason)
        return bool(stopped)

    connection.set_progress_handler(asks_to_stop, _BETWEEN_CHECKPOINTS)
    try:
        look = "quick_check" if quick else "integrity_check"
        found = [str(row[0]) for row in connection.execute(f"PRAGMA {look}(20)")]
    except sqlite3.DatabaseError as error:
        found = [str(error)]
    finally:
        connection.set_progress_handler(None, 0)
    if stopped:
        raise stopped[0]
    return [] if found == ["ok"] else found


def schema_faults(connection: sqlite3.Connection) -> list[str]:
    """Tables and columns that an archive of today has and this one lacks, as "table" or "table.column"."""
    # Here and not above: only a check pays for loading sqlite-utils.
    from sqlite_utils import Database

    from archive.storage.schema import steps

    with closing(sqlite3.connect(":memory:")) as memory:
        steps.apply(Database(memory))
        expected = _columns(memory)
    found = _columns(connection)
    return [
        table if table not in found else f"{table}.{column}"
        for table, columns in expected.items()
        for column in (sorted(columns - found[table]) if table in found else [""])
    ]


def _columns(connection: sqlite3.Connection) -> dict[str, set[str]]:
    rows = connection.execute(
        "SELECT t.name, c.name FROM sqlite_master t JOIN pragma_table_info(t.name) c "
        "WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite_%' ORDER BY t.name"
    )
    found: dict[str, set[str]] = {}
    for table, column in rows:
        found.setdefault(table, set()).add(column)
    return found


def broken_references(connection: sqlite3.Connection) -> list[str]:
    """Rows that name a row which is not there, as "table 12 → table"."""
    rows = connection.execute("PRAGMA foreign_key_check").fetchmany(100)
    return [f"{table} {row} → {parent}" for table, row, parent, _key in rows]


def recorded_originals(connection: sqlite3.Connection) -> Iterator[str]:
    """Hashes of all originals, in order."""
    yield from (row[0] for row in connection.execute("SELECT sha256 FROM originals ORDER BY sha256"))


def recorded_pictures(connection: sqlite3.Connection) -> Iterator[str]:
    """Hashes of all pictures, in order."""
    yield from (row[0] for row in connection.execute("SELECT sha256 FROM pictures ORDER BY sha256"))


def sources_of(connection: sqlite3.Connection, sha256: str) -> list[str]:
    """Where the original was seen, the latest first."""
    rows = connection.execute("SELECT path FROM sources WHERE sha256 = ? ORDER BY rowid DESC", (sha256,))
    return [row[0] for row in rows]


def originals_with(connection: sqlite3.Connection, picture: str) -> list[str]:
    """Originals whose articles use the picture."""
    rows = connection.execute(
        "SELECT DISTINCT a.sha256 FROM picture_uses u JOIN articles a ON a.id = u.article_id WHERE u.sha256 = ?",
        (picture,),
    )
    return [row[0] for row in rows]


def article_ids(connection: sqlite3.Connection) -> set[int]:
    """Every article."""
    return {row[0] for row in connection.execute("SELECT id FROM articles")}


def damaged_texts(connection: sqlite3.Connection) -> Iterator[tuple[int, str]]:
    """Articles whose text is not the one that was stored, or whose spans leave it; with the reason."""
    rows = connection.execute(
        "SELECT a.id, a.text_sha256, t.text FROM articles a LEFT JOIN texts t ON t.article_id = a.id ORDER BY a.id"
    )
    for article_id, expected, text in rows:
        if text is None:
            yield article_id, "its text is gone"
        elif text_hash(text) != expected:
            yield article_id, "its text is not the one that was stored"
        else:
            (outside,) = connection.execute(
                "SELECT count(*) FROM fields WHERE article_id = ? AND (start < 0 OR end < start OR end > ?)",
                (article_id, len(text)),
            ).fetchone()
            if outside:
                yield article_id, "fields point outside its text"
