"""Files of other versions: older ones are copied and brought up to date, newer ones left alone."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from sqlite_utils import Database as Utils

from archive.config import ArchiveConfig
from archive.errors import ArchiveTooNewError, InputError, NotAnArchiveError, ReadOnlyError
from archive.storage import migrations
from archive.storage.schema import steps
from archive.storage.store import ArchiveStore


def test_the_list_of_names_is_that_of_the_steps() -> None:
    assert tuple(step.name for step in steps.pending(Utils(memory=True))) == migrations.STEPS


def test_twice_is_the_same_as_once(tmp_path: Path) -> None:
    path = tmp_path / "archive.sqlite"
    migrations.migrate(path)
    before = path.read_bytes()
    migrations.migrate(path)
    assert path.read_bytes() == before
    assert not list(tmp_path.glob("*.before-*"))


def test_a_newer_file_is_refused_with_its_version(tmp_path: Path) -> None:
    path = tmp_path / "archive.sqlite"
    migrations.migrate(path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("INSERT INTO meta VALUES ('written_by', '9.1')")
        connection.execute(
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('archive', 'm999', '')"
        )
        connection.commit()
    before = path.read_bytes()
    with pytest.raises(ArchiveTooNewError, match=r"9\.1"):
        ArchiveStore.open(ArchiveConfig(tmp_path))
    assert path.read_bytes() == before


def test_an_older_file_is_copied_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "archive.sqlite"
    migrations.migrate(path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("INSERT INTO meta VALUES ('kept', 'yes')")
        connection.commit()

    def add_column(db: Utils) -> None:
        db.execute("ALTER TABLE meta ADD COLUMN more TEXT")

    monkeypatch.setattr(steps, "_migrations", [*steps._migrations, steps._Migration("m998_more", add_column)])
    monkeypatch.setattr(migrations, "STEPS", (*migrations.STEPS, "m998_more"))
    with pytest.raises(ReadOnlyError, match="older"):
        ArchiveStore.open(ArchiveConfig(tmp_path, read_only=True))
    store = ArchiveStore.open(ArchiveConfig(tmp_path))
    with store.database.reading() as connection:
        assert connection.execute("SELECT value, more FROM meta WHERE key = 'kept'").fetchone() == ("yes", None)
    store.close()
    with closing(sqlite3.connect(tmp_path / f"archive.before-{len(migrations.STEPS) - 1:03}.sqlite")) as copy:
        assert copy.execute("SELECT value FROM meta WHERE key = 'kept'").fetchone() == ("yes",)
        assert copy.execute("SELECT count(*) FROM pragma_table_info('meta') WHERE name = 'more'").fetchone() == (0,)


def test_a_failing_step_changes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "archive.sqlite"
    migrations.migrate(path)

    def half(db: Utils) -> None:
        db.execute("CREATE TABLE half_there (a)")
        raise ZeroDivisionError

    monkeypatch.setattr(steps, "_migrations", [*steps._migrations, steps._Migration("m998_half", half)])
    monkeypatch.setattr(migrations, "STEPS", (*migrations.STEPS, "m998_half"))
    with pytest.raises(ZeroDivisionError):
        migrations.migrate(path)
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT name FROM sqlite_master WHERE name = 'half_there'").fetchone() is None


@pytest.mark.parametrize(
    "content", [b"not a database at all, but long enough to look" * 50, b"SQLite format 3\x00" + b"\xff" * 4000]
)
def test_a_damaged_file_is_no_archive(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "archive.sqlite").write_bytes(content)
    with pytest.raises(NotAnArchiveError):
        ArchiveStore.open(ArchiveConfig(tmp_path))


def test_a_folder_without_an_archive_is_none(tmp_path: Path) -> None:
    with pytest.raises(NotAnArchiveError, match="is not a Backfile archive"):
        ArchiveStore.open(ArchiveConfig(tmp_path))


def test_where_nothing_can_be_made_a_person_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(ReadOnlyError, match="No archive can be made"):
        ArchiveStore.create(ArchiveConfig(tmp_path / "file" / "A.backfile"))


def test_a_folder_of_other_things_is_not_made_an_archive(tmp_path: Path) -> None:
    (tmp_path / "letters").mkdir()
    with pytest.raises(InputError, match="letters"):
        ArchiveStore.create(ArchiveConfig(tmp_path))
    assert [path.name for path in tmp_path.iterdir()] == ["letters"]


def test_what_an_interrupted_start_left_is_taken_over(tmp_path: Path) -> None:
    for name in ("originals", "tmp"):
        (tmp_path / name).mkdir()
    (tmp_path / "archive.lock").write_text("")
    ArchiveStore.create(ArchiveConfig(tmp_path)).close()
    ArchiveStore.open(ArchiveConfig(tmp_path)).close()


@pytest.mark.parametrize("read_only", [False, True])
def test_a_kill_in_the_midst_of_creating_is_undone(tmp_path: Path, read_only: bool) -> None:
    """Found by `tests.bench.kill`: a rollback journal of the switch to WAL, which no reader may undo."""
    (tmp_path / "made").mkdir()
    script = (
        "import os, sqlite3, sys\n"
        "connection = sqlite3.connect(sys.argv[1], isolation_level=None)\n"
        "connection.execute('CREATE TABLE before (a)')\n"
        "connection.execute('PRAGMA cache_size = 1')\n"
        "connection.execute('BEGIN')\n"
        "connection.execute('CREATE TABLE half_there (a)')\n"
        "connection.executemany('INSERT INTO half_there VALUES (?)', [('x' * 3000,) for _ in range(200)])\n"
        "os.kill(os.getpid(), 9)\n"
    )
    path = tmp_path / "made" / "archive.sqlite"
    subprocess.run([sys.executable, "-c", script, str(path)], check=False)
    assert path.with_name("archive.sqlite-journal").stat().st_size
    if read_only:
        with pytest.raises(ReadOnlyError, match="older"):
            ArchiveStore.open(ArchiveConfig(path.parent, read_only=True))
        return
    ArchiveStore.create(ArchiveConfig(path.parent)).close()
    with closing(sqlite3.connect(path)) as connection:
        names = {name for (name,) in connection.execute("SELECT name FROM sqlite_master")}
    assert {"before", "articles"} <= names
    assert "half_there" not in names
