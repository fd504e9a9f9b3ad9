"""What an archive is killed at: each operation completes what an earlier, killed run of it began.

An operation tells what is confirmed as it goes ("said"), so that whoever kills it knows what must not be lost.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path

from sqlite_utils import Database as Utils

from archive.jobs import JobContext
from archive.model import Changes
from archive.services.archive import Archive
from archive.storage.backups import is_sound
from archive.storage.deeds import deeds
from archive.storage.schema import steps

Say = Callable[[str], None]
Open = Callable[[Path], Archive]
OLD = "m003_keeping"  # the last step that the archive of "migrate" has


@dataclass(frozen=True, slots=True)
class Operation:
    """`prepare` changes a copy of an archive before it, or takes it away; `run` does it; `lost` is what of a
    confirmation is not there.

    `run` gets the archive, the files to import, and whom to tell what is confirmed. `made` is what it left outside
    of the archive, in a form that is the same whenever it was made.
    """

    run: Callable[[Archive, Path, Say], None]
    lost: Callable[[Archive, list[str]], list[str]]
    prepare: Callable[[Path, Open], None] = lambda _folder, _open: None
    empty: bool = False  # begins with no archive at all
    made: Callable[[Archive], dict[str, str]] = lambda _archive: {}


def output_of(archive: Archive) -> Path:
    """Where the export of an archive goes."""
    return archive.config.path.with_suffix(".exported")


def _import(archive: Archive, source: Path, say: Say) -> None:
    total = 0

    def stored(changes: Changes) -> None:
        nonlocal total
        if changes.kinds == frozenset({"articles"}):
            total += len(changes.articles)
            say(str(total))

    archive.on_changed(stored)
    archive.import_paths([source], JobContext())


def _lost_articles(archive: Archive, said: list[str]) -> list[str]:
    with archive._session.store.database.reading() as connection:
        (stored,) = connection.execute(
            "SELECT (SELECT count(*) FROM articles) + (SELECT count(*) FROM duplicates)"
        ).fetchone()
    return [f"{said[-1]} articles, {stored} there"] if said and stored < int(said[-1]) else []


def bag_of(archive: Path) -> Path:
    """Where the bag lies that is imported."""
    return archive.parent / "bag"


def _make_bag(folder: Path, opened: Open) -> None:
    """A bag of the archive with all that people do in one; the archive goes, and the bag comes into a new one."""
    with opened(folder) as archive:
        ids = _ids(archive)
        keeping = archive.keeping
        collection = keeping.collection("Everything", "in an order of its own")
        keeping.collect(collection, reversed(ids))
        keeping.save_search("Weekly", "credit:none")
        archive.people.merge(["R. Kesler"], "R. Kessler")
        for number in ids:
            archive.corrections.correct(number, "headline", f"Corrected {number}", who="desk")
            keeping.tag([number], f"tag {number % 7}")
            keeping.add_note(number, f"Noted on {number}")
            keeping.add_note(number, "Here", start=0, end=3)
        keeping.review(ids[::2])
        archive.catch_up(JobContext())
        archive.export("", "bagit", bag_of(folder), JobContext())
    shutil.rmtree(folder)


def _import_bag(archive: Archive, _source: Path, say: Say) -> None:
    archive.on_changed(lambda _: say(json.dumps(_held(archive))))
    archive.import_paths([bag_of(archive.config.path)], JobContext())


def _held(archive: Archive) -> list[int]:
    with archive._session.store.database.snapshot() as connection:
        (articles,) = connection.execute("SELECT count(*) FROM articles").fetchone()
        return [articles, sum(1 for _ in deeds(connection))]


def _lost_of_a_bag(archive: Archive, said: list[str]) -> list[str]:
    confirmed, here = json.loads(said[-1]) if said else [0, 0], _held(archive)
    return [f"{confirmed} articles and deeds, {here} there"] if any(map(int.__lt__, here, confirmed)) else []


def _correct(archive: Archive, _source: Path, say: Say) -> None:
    for number in _ids(archive):
        if not any(change.new == f"Corrected {number}" for change in archive.corrections.history(number)):
            archive.corrections.correct(number, "headline", f"Corrected {number}", who="desk")
        say(str(number))
    archive.catch_up(JobContext())


def _lost_corrections(archive: Archive, said: list[str]) -> list[str]:
    stored = {number: archive.article(int(number)) for number in said}
    return [n for n, article in stored.items() if article is None or article.article.headline != f"Corrected {n}"]


def _merge(archive: Archive, _source: Path, say: Say) -> None:
    names = _names(archive)
    for agreed, other in zip(names[::2], names[1::2], strict=False):
        if archive.people.forms().get(other) != agreed:
            archive.people.merge([other], agreed)
        say(f"{other}\t{agreed}")
    archive.catch_up(JobContext())


def _lost_merges(archive: Archive, said: list[str]) -> list[str]:
    forms = archive.people.forms()
    return [pair for pair in said if forms.get(pair.split("\t")[0]) != pair.split("\t")[1]]


def _make_stale(folder: Path, _open: Open) -> None:
    with closing(sqlite3.connect(folder / "archive.sqlite")) as connection:
        connection.execute("UPDATE articles SET rules = 'of old'")
        connection.execute("UPDATE fields SET rule = 'of old', version = 0")
        connection.commit()


def _reextract(archive: Archive, _source: Path, _say: Say) -> None:
    archive.reextract(JobContext())


def _reindex(archive: Archive, _source: Path, _say: Say) -> None:
    archive.reindex(JobContext())


def _make_old(folder: Path, _open: Open) -> None:
    """Put in place of the database one that an older Backfile could have written, with everything it knew of."""
    new, old = folder / "archive.sqlite", folder / "old.sqlite"
    with closing(sqlite3.connect(new)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
    with closing(sqlite3.connect(old)) as connection:
        after = next(step.name for step in steps.pending(Utils(connection)) if step.name > OLD)
        steps.apply(Utils(connection), stop_before=after)
        connection.execute("ATTACH ? AS new", (str(new),))
        tables = connection.execute("SELECT name FROM main.sqlite_master WHERE type = 'table'").fetchall()
        for (table,) in tables:
            if table.startswith(("sqlite_", "_sqlite")):
                continue
            columns = ", ".join(row[1] for row in connection.execute(f"PRAGMA main.table_info({table})"))
            connection.execute(f"DELETE FROM main.{table}")
            connection.execute(f"INSERT INTO main.{table} ({columns}) SELECT {columns} FROM new.{table}")
        connection.commit()
    old.replace(new)


def _catch_up(archive: Archive, _source: Path, _say: Say) -> None:
    archive.catch_up(JobContext())


def _export(archive: Archive, _source: Path, say: Say) -> None:
    for name in ("jsonl", "bagit"):
        output = output_of(archive) / name
        with suppress(OSError):  # then the export says that the folder is not there
            output.parent.mkdir(exist_ok=True)
        if not output.exists():
            archive.export("", name, output, JobContext())
        say(name)


def _lost_exports(archive: Archive, said: list[str]) -> list[str]:
    """Also what is there and not whole: `said` has the ones that must be, the others may be."""
    folder = output_of(archive)
    lost = [name for name in said if not (folder / name).exists()]
    total = archive.stats().articles
    for name in ("jsonl", "bagit/data/articles.jsonl"):
        lines = (folder / name).read_bytes().splitlines() if (folder / name).exists() else None
        if lines is not None and sum(1 for line in lines if json.loads(line)) != total:
            lost += [f"half of {name}"]
    if (folder / "bagit").exists() and not (folder / "bagit" / "tagmanifest-sha256.txt").exists():
        lost += ["half of a bag"]
    return lost


def _exported(archive: Archive) -> dict[str, str]:
    """The hash of each file but those that have the moment of the export in them."""
    folder = output_of(archive)
    files = [file for file in sorted(folder.rglob("*")) if file.is_file()]
    dated = {"export.json", "bag-info.txt", "manifest-sha256.txt", "tagmanifest-sha256.txt"}
    hashes = {file.relative_to(folder).as_posix(): hashlib.sha256(file.read_bytes()).hexdigest() for file in files}
    return {name: "" if name.rsplit("/", 1)[-1] in dated else found for name, found in hashes.items()}


def _back_up(archive: Archive, _source: Path, say: Say) -> None:
    for _ in range(4):  # one more than are kept
        say(archive.back_up(JobContext()).name)


def _lost_backups(archive: Archive, said: list[str]) -> list[str]:
    made = sorted((archive.config.path / "backups").glob("archive-*.sqlite"))
    unsound = [f"unsound {path.name}" for path in made if not is_sound(path)]
    return unsound + [name for name in said[-1:] if name not in {path.name for path in made}]


def _nothing_lost(_archive: Archive, _said: list[str]) -> list[str]:
    return []


def _ids(archive: Archive) -> list[int]:
    with archive._session.store.database.reading() as connection:
        return [row[0] for row in connection.execute("SELECT id FROM articles ORDER BY id")]


def _names(archive: Archive) -> list[str]:
    with archive._session.store.database.reading() as connection:
        names = [row[0] for row in connection.execute("SELECT DISTINCT name FROM bylines ORDER BY name")]
    return names if len(names) > 1 else [f"Name {number:02}" for number in range(40)]


OPERATIONS: dict[str, Operation] = {
    "import": Operation(_import, _lost_articles, empty=True),
    "correct": Operation(_correct, _lost_corrections),
    "merge": Operation(_merge, _lost_merges),
    "reextract": Operation(_reextract, _nothing_lost, _make_stale),
    "reindex": Operation(_reindex, _nothing_lost),
    "migrate": Operation(_catch_up, _nothing_lost, _make_old),
    "export": Operation(_export, _lost_exports, made=_exported),
    "backup": Operation(_back_up, _lost_backups),
    "bag": Operation(_import_bag, _lost_of_a_bag, _make_bag),
}
