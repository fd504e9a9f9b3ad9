"""An archive folder from a stranger: opening, searching and reading it runs nothing of it and reads nothing outside."""

from __future__ import annotations

import hashlib
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from archive import Archive
from archive.errors import KnownError, NotAnArchiveError
from archive.jobs import JobContext
from archive.model import SearchRequest
from archive.services.back_up import restore_backup
from archive.services.check_archive import restore_database
from archive.storage.connecting import connect_reader, connect_writer

STORY = "A quiet bridge in Harrow Bay\n\nBy Ruth Kessler\n\nHARROW BAY (Norwire) - Nothing happened on Monday.\n"
SECRET = b"THE-SECRET-WORD of whoever opens it"
UNSAFE = ("pickle", "marshal", "shelve", "cloudpickle", "dill", "joblib", "eval(", "exec(", "yaml.load(", "os.system")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A sound archive of one article."""
    source = tmp_path / "story.txt"
    source.write_text(STORY, "utf-8")
    with Archive.open(tmp_path / "S.backfile", create=True) as archive:
        archive.import_paths([source], JobContext())
    return tmp_path / "S.backfile"


def tamper(folder: Path, *statements: str) -> None:
    """What a stranger can do to the database with any tool."""
    with closing(sqlite3.connect(folder / "archive.sqlite", isolation_level=None)) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute("PRAGMA writable_schema = ON")
        for statement in statements:
            connection.execute(statement)


def used(archive: Archive) -> Iterator[object]:
    """What a person sees who looks around in it."""
    answer = archive.search(SearchRequest("", facets=("agency",)), JobContext())
    yield archive.rows(answer.ids)
    for article_id in (*answer.ids, 1):
        yield archive.article(article_id)
        yield archive.original(article_id)


def look_around(folder: Path) -> str:
    """Everything seen, or the sentence that a person is told instead."""
    try:
        with Archive.open(folder) as archive:
            return "".join(repr(seen) for seen in used(archive))
    except KnownError as error:
        return str(error)


@pytest.mark.parametrize("connect", [connect_reader, connect_writer])
def test_no_connection_trusts_the_schema_or_loads_extensions(
    folder: Path, connect: Callable[[Path], sqlite3.Connection]
) -> None:
    with closing(connect(folder / "archive.sqlite")) as connection:
        assert connection.execute("PRAGMA trusted_schema").fetchone() == (0,)
        with pytest.raises(sqlite3.OperationalError, match="not authorized"):
            connection.execute("SELECT load_extension('anything')")


def test_no_path_in_the_database_leads_outside(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "secret").write_bytes(SECRET)
    for path in ("../secret", "../../secret", "../../../secret", str(tmp_path / "secret")):
        tamper(folder, f"UPDATE articles SET sha256 = '{path}'", f"UPDATE OR REPLACE originals SET sha256 = '{path}'")
        assert "THE-SECRET-WORD" not in look_around(folder)
        with Archive.open(folder) as archive:
            assert archive.picture(path) is None
            assert archive.thumbnail(path) is None


def test_no_link_in_the_folder_leads_outside(folder: Path, tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_bytes(SECRET)
    (original,) = [path for path in (folder / "originals").rglob("*") if path.is_file()]
    original.unlink()
    original.symlink_to(secret)
    assert "THE-SECRET-WORD" not in look_around(folder)
    sha256 = hashlib.sha256(SECRET).hexdigest()
    (folder / "pictures" / sha256[:2]).mkdir(parents=True)
    (folder / "pictures" / sha256[:2] / sha256).symlink_to(secret)
    with Archive.open(folder) as archive:
        assert archive.picture(sha256) is None


@pytest.mark.parametrize("name", ["originals", "index", "backups", "tmp", "quarantine", "rules", "archive.lock"])
def test_a_link_in_the_place_of_a_part_is_refused_before_anything_is_touched(
    folder: Path, tmp_path: Path, name: str
) -> None:
    """A restored backup, a repair or a finished import would write, move or clear away files behind it."""
    ours = tmp_path / "ours"
    (folder / name).rename(ours) if (folder / name).exists() else ours.mkdir()
    (folder / name).symlink_to(ours)
    before = sorted(tmp_path.rglob("*"))
    for use in (Archive.open, lambda folder: restore_backup(folder, folder / "archive.sqlite"), restore_database):
        with pytest.raises(NotAnArchiveError, match="is a link, which is no part of an archive"):
            use(folder)
    assert sorted(tmp_path.rglob("*")) == before


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows has no pipes in folders")
@pytest.mark.parametrize("name", ["archive.sqlite", "archive.lock", "index/toc.json", "rules/people.toml"])
def test_a_pipe_that_would_never_end_is_refused(folder: Path, name: str) -> None:
    (folder / name).unlink(missing_ok=True)
    (folder / name).parent.mkdir(exist_ok=True)
    os.mkfifo(folder / name)
    with pytest.raises(NotAnArchiveError):
        Archive.open(folder)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows has no pipes in folders")
def test_pipes_devices_and_folders_among_the_originals_hold_up_nobody(folder: Path) -> None:
    (original,) = [path for path in (folder / "originals").rglob("*") if path.is_file()]
    original.unlink()
    os.mkfifo(original)
    tamper(folder, "UPDATE sources SET path = '/dev/zero'")
    for number in range(2):
        with Archive.open(folder) as archive:
            assert archive.original(1) == b""
            kinds = [(found.kind, found.state) for found in archive.check(JobContext(), repair=True).differences]
        assert kinds == [("original-changed", "set aside")]
        assert len(list((folder / "quarantine" / "originals").iterdir())) == number + 1
        original.mkdir()


@pytest.mark.parametrize("read_only", [False, True])
def test_a_trigger_of_a_stranger_is_refused_before_anything_is_written(folder: Path, read_only: bool) -> None:
    tamper(folder, "CREATE TRIGGER wipe AFTER INSERT ON changes BEGIN DELETE FROM texts; END")
    with pytest.raises(NotAnArchiveError, match="trigger that Backfile did not make"):
        Archive.open(folder, read_only=read_only)
    with closing(sqlite3.connect(folder / "archive.sqlite")) as connection:
        assert connection.execute("SELECT count(*) FROM texts").fetchone() == (1,)


def test_a_view_in_the_place_of_a_table_is_refused(folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "written"
    tamper(
        folder,
        "ALTER TABLE texts RENAME TO kept",
        f"CREATE VIEW texts AS SELECT article_id, writefile('{out}', 'x') AS text, '' AS record FROM kept",
    )
    with pytest.raises(NotAnArchiveError, match="view that Backfile did not make"):
        Archive.open(folder)
    assert not out.exists()


def test_a_rules_or_python_file_in_the_folder_is_not_run(folder: Path, tmp_path: Path) -> None:
    proof = tmp_path / "ran"
    code = f"open({str(proof)!r}, 'w').close()\n"
    for name in ("sitecustomize.py", "archive.py", "index/whoosh.py", "rules/__init__.py", "conftest.py"):
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(code)
    assert "quiet bridge" in look_around(folder)
    assert not proof.exists()


def test_nothing_of_ours_reads_what_can_run_code(repository: Path) -> None:
    found = [
        f"{path.relative_to(repository)}:{number}: {line.strip()}"
        for package in ("archive", "viewer")
        for path in sorted((repository / package).rglob("*.py"))
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        for word in UNSAFE
        if line.lstrip().startswith((f"import {word}", f"from {word}"))
        or (word.endswith("(") and f" {word}" in f" {line.lstrip()}" and "." + word not in line)
    ]
    assert found == []


def test_nothing_in_the_index_is_a_pickle(folder: Path) -> None:
    """A pickle of protocol 2 and later begins with 0x80 and its number; none is written, so none need be read."""
    heads = {path.name: path.read_bytes()[:2] for path in (folder / "index").rglob("*") if path.is_file()}
    assert heads
    assert not [name for name, head in heads.items() if head[:1] == b"\x80" and head[1:2] in b"\2\3\4\5"]


def test_a_pickle_in_the_place_of_the_index_is_not_loaded(folder: Path, tmp_path: Path) -> None:
    proof = tmp_path / "ran"
    bomb = b"cposix\nsystem\n(S'touch " + os.fsencode(proof) + b"'\ntR."
    for path in [path for path in (folder / "index").rglob("*") if path.is_file()]:
        path.write_bytes(bomb)
    assert look_around(folder)
    assert not proof.exists()


def test_a_second_process_reads_while_the_first_imports(folder: Path, tmp_path: Path, repository: Path) -> None:
    script = (
        "import sys; from pathlib import Path; from archive import Archive; from archive.jobs import JobContext\n"
        "from archive.model import SearchRequest\n"
        "with Archive.open(Path(sys.argv[1]), read_only=True) as archive:\n"
        "    answer = archive.search(SearchRequest('bridge'), JobContext())\n"
        "    print(len(answer.ids), archive.article(answer.ids[0]).article.headline)\n"
    )
    command = [sys.executable, "-c", script, str(folder)]
    with Archive.open(folder) as archive, archive._session.store.database.transaction("importing") as connection:
        connection.execute("DELETE FROM texts")  # not committed: nobody else may see it
        seen = subprocess.run(command, cwd=repository, capture_output=True, text=True, timeout=60, check=False)
        connection.execute("ROLLBACK")
        connection.execute("BEGIN")
    assert seen.stderr == ""
    assert seen.stdout == "1 A quiet bridge in Harrow Bay\n"


def test_a_copy_of_an_archive_in_use_opens(folder: Path, tmp_path: Path) -> None:
    with Archive.open(folder):
        (folder / "archive.lock").write_text('{"doing": "importing", "since": "2001", "process": 1, "host": "gone"}')
        shutil.copytree(folder, tmp_path / "Copy.backfile")
    another = tmp_path / "another.txt"
    another.write_text(STORY.replace("bridge", "ferry"), "utf-8")
    with Archive.open(tmp_path / "Copy.backfile") as copy:  # the note of a lock nobody holds is no lock
        assert copy.import_paths([another], JobContext()).added == 1
