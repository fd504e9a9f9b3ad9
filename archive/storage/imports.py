"""What was imported: originals, where they were seen, each import and its issues."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import fields
from datetime import UTC, datetime

from archive.model import ImportIssue, ImportReport
from archive.model.importing import PastImport
from archive.model.json import to_json
from archive.version import __version__


def now() -> str:
    """The moment in UTC, ISO 8601 to the second."""
    return datetime.now(UTC).isoformat(timespec="seconds")


def begin_import(connection: sqlite3.Connection, paths: Sequence[str]) -> int:
    """A new import; returns its id."""
    cursor = connection.execute(
        "INSERT INTO imports (started, paths, written_by) VALUES (?, ?, ?)",
        (now(), json.dumps(list(paths), ensure_ascii=False), __version__),
    )
    return int(cursor.lastrowid or 0)


def finish_import(connection: sqlite3.Connection, import_id: int, report: ImportReport) -> None:
    """Keep the counts of an import that came to its end; its issues have rows of their own."""
    counts = {name: value for name, value in to_json(report).items() if name != "issues"}
    connection.execute(
        "UPDATE imports SET finished = ?, report = ? WHERE id = ?", (now(), json.dumps(counts), import_id)
    )


def first_import(connection: sqlite3.Connection) -> datetime | None:
    """When the first import began."""
    (started,) = connection.execute("SELECT min(started) FROM imports").fetchone()
    return datetime.fromisoformat(started) if started else None


def is_complete(connection: sqlite3.Connection, sha256: str) -> bool:
    """Whether every article of the original is stored."""
    found = connection.execute("SELECT complete FROM originals WHERE sha256 = ?", (sha256,)).fetchone()
    return bool(found and found[0])


def is_seen(connection: sqlite3.Connection, path: str, size: int, modified: float) -> bool:
    """Whether the file at `path` (absolute) was stored whole when it had this size and time."""
    statement = (
        "SELECT 1 FROM sources JOIN originals USING (sha256) "
        "WHERE path = ? AND size = ? AND modified = ? AND complete LIMIT 1"
    )
    return connection.execute(statement, (path, size, modified)).fetchone() is not None


def sizes(connection: sqlite3.Connection) -> frozenset[int]:
    """Every size that an original stored whole has."""
    return frozenset(size for (size,) in connection.execute("SELECT DISTINCT size FROM originals WHERE complete"))


def past(connection: sqlite3.Connection, limit: int) -> list[PastImport]:
    """Imports, the newest first."""
    statement = (
        "SELECT id, started, paths, report, (SELECT count(*) FROM issues WHERE import_id = imports.id) "
        "FROM imports ORDER BY id DESC LIMIT ?"
    )
    return [
        PastImport(number, started, tuple(json.loads(paths)), _report(report), issues)
        for number, started, paths, report, issues in connection.execute(statement, (limit,))
    ]


def _report(text: str | None) -> ImportReport | None:
    known = {field.name for field in fields(ImportReport)}
    return ImportReport(**{n: v for n, v in json.loads(text).items() if n in known}) if text else None


def issues_in(connection: sqlite3.Connection, import_id: int, limit: int) -> list[ImportIssue]:
    """The issues of an import in the order that they came."""
    rows = connection.execute(
        "SELECT path, locator, severity, code, message FROM issues WHERE import_id = ? ORDER BY id LIMIT ?",
        (import_id, limit),
    )
    return [ImportIssue(*row) for row in rows]


def reopen_failed(connection: sqlite3.Connection, paths: Iterable[str]) -> None:
    """The originals seen at these paths are read again by the next import of them."""
    connection.executemany(
        "UPDATE originals SET complete = 0 WHERE sha256 IN (SELECT sha256 FROM sources WHERE path = ?)",
        [(path,) for path in paths],
    )


def articles_in(connection: sqlite3.Connection, sha256: str) -> int:
    """How many articles the original is known to hold, duplicates of others included."""
    (own,) = connection.execute("SELECT count(*) FROM articles WHERE sha256 = ?", (sha256,)).fetchone()
    (linked,) = connection.execute("SELECT count(*) FROM duplicates WHERE sha256 = ?", (sha256,)).fetchone()
    return int(own) + int(linked)


def add_original(connection: sqlite3.Connection, sha256: str, size: int, import_id: int) -> None:
    """Know of the original; one seen before is left as it is."""
    connection.execute(
        "INSERT OR IGNORE INTO originals (sha256, size, complete, import_id) VALUES (?, ?, 0, ?)",
        (sha256, size, import_id),
    )


def complete_original(connection: sqlite3.Connection, sha256: str, rules: str) -> None:
    """Every article of the original is stored, extracted by `rules`."""
    connection.execute("UPDATE originals SET complete = 1, rules = ? WHERE sha256 = ?", (rules, sha256))


def reopen_original(connection: sqlite3.Connection, sha256: str) -> None:
    """Something of the original is lost: the next import of it reads it again."""
    connection.execute("UPDATE originals SET complete = 0 WHERE sha256 = ?", (sha256,))


def add_source(connection: sqlite3.Connection, path: str, sha256: str, modified: float, import_id: int) -> None:
    """The original was seen at `path`, an absolute one."""
    connection.execute(
        "INSERT INTO sources (path, sha256, modified, import_id) VALUES (?, ?, ?, ?) "
        "ON CONFLICT (path, sha256) DO UPDATE SET modified = excluded.modified, import_id = excluded.import_id",
        (path, sha256, modified, import_id),
    )


def earlier_original(connection: sqlite3.Connection, path: str, sha256: str) -> str | None:
    """The original last seen at `path` before `sha256`, when it was seen nowhere else: what the file used to be."""
    found = connection.execute(
        "SELECT sha256 FROM sources WHERE path = ? AND sha256 <> ? ORDER BY rowid DESC LIMIT 1", (path, sha256)
    ).fetchone()
    if found is None:
        return None
    (elsewhere,) = connection.execute(
        "SELECT count(*) FROM sources WHERE sha256 = ? AND path <> ?", (found[0], path)
    ).fetchone()
    return None if elsewhere else str(found[0])


def forget_issues(connection: sqlite3.Connection, sha256: str) -> None:
    """The original is read anew: what an earlier import said about it no longer holds."""
    connection.execute("DELETE FROM issues WHERE sha256 = ?", (sha256,))


def issues_of(connection: sqlite3.Connection, sha256: str) -> list[ImportIssue]:
    """What is to be said about the original, as when it was read."""
    rows = connection.execute(
        "SELECT path, locator, severity, code, message FROM issues WHERE sha256 = ? ORDER BY id", (sha256,)
    )
    return [ImportIssue(*row) for row in rows]


def add_issues(
    connection: sqlite3.Connection, import_id: int, sha256: str | None, issues: Iterable[ImportIssue]
) -> None:
    """Keep the issues, for the original where it is known."""
    connection.executemany(
        "INSERT INTO issues (import_id, sha256, path, locator, severity, code, message) VALUES (?, ?, ?, ?, ?, ?, ?)",
        [(import_id, sha256, i.path, i.locator, i.severity, i.code, i.message) for i in issues],
    )
