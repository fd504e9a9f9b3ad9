"""Check an archive against itself: database, originals, pictures, texts, index; mend what can be derived.

A repair never deletes what might be missed: what is damaged or unknown moves to the folder `quarantine`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import nullcontext
from pathlib import Path
from time import monotonic

from archive.errors import NotAnArchiveError
from archive.index.engine import EngineRequest
from archive.index.tree import Everything
from archive.jobs import JobContext, Progress
from archive.model.check import CheckReport, Difference
from archive.services.back_up import restore_backup
from archive.services.check_files import FileCheck, Kind
from archive.services.index_articles import index_waiting, start_anew
from archive.services.session import Session
from archive.storage import backups, checking, imports, outbox
from archive.storage.blobs import sha256_of
from archive.storage.place import check_place


def check_archive(session: Session, job: JobContext, *, repair: bool = False) -> CheckReport:
    """Compare everything with everything; raises Cancelled, with `repair` also ArchiveBusyError or ReadOnlyError."""
    if repair:
        session.store.database.refuse_if_read_only()
    with session.store.database.writer("checking") if repair else nullcontext():
        return _Check(session, job, repair).run()


def restore_database(folder: Path) -> Difference:
    """Put the newest sound backup in the place of a database that cannot be read; raises NotAnArchiveError if none."""
    check_place(folder)
    database = folder / "archive.sqlite"
    for backup in backups.backups(folder / "backups"):
        if backups.is_sound(backup):
            restore_backup(folder, backup)
            meaning = f"The database was damaged and is now as of {backup.stem}. Import again what came later."
            return Difference("database-damaged", database.name, meaning, "mended")
    raise NotAnArchiveError(
        f"{database} is damaged and there is no sound backup.",
        "The originals are whole: import the folder `originals` into a new archive.",
    )


class _Check:
    """One run over the archive."""

    def __init__(self, session: Session, job: JobContext, repair: bool) -> None:
        self._session = session
        self._job = job
        self._repair = repair
        self._database = session.store.database

    def run(self) -> CheckReport:
        began = monotonic()
        with self._database.reading() as connection:
            damage = checking.integrity(connection, self._job.checkpoint)
            damage = damage or [f"{name} is gone" for name in checking.schema_faults(connection)]
        if damage:
            # Nothing else can be trusted before the database is restored, which needs it closed.
            meaning = "SQLite finds the database damaged; `check --repair` restores the newest sound backup."
            found = tuple(Difference("database-damaged", line, meaning) for line in damage)
            return CheckReport(differences=found, seconds=round(monotonic() - began, 3))
        with self._database.snapshot() as connection:
            originals = list(checking.recorded_originals(connection))
            pictures = list(checking.recorded_pictures(connection))
            articles = len(checking.article_ids(connection))
        found = (*self._references(), *self._files(originals, pictures), *self._texts(), *self._index())
        return CheckReport(
            originals=len(originals),
            pictures=len(pictures),
            articles=articles,
            indexed=self._session.engine.count,
            differences=found,
            seconds=round(monotonic() - began, 3),
        )

    def _references(self) -> Iterator[Difference]:
        with self._database.reading() as connection:
            broken = checking.broken_references(connection)
        for line in broken:
            yield Difference("broken-reference", line, "A row names another that is not there: the file was edited.")

    def _files(self, originals: Sequence[str], pictures: Sequence[str]) -> Iterator[Difference]:
        store, aside = self._session.store, self._session.config.path / "quarantine"
        kinds = (
            (store.originals, Kind("original", self._source_of, "Its articles stay readable."), originals),
            (store.pictures, Kind("picture", self._original_of, "Articles show a blank in its place."), pictures),
        )
        for blobs, kind, recorded in kinds:
            yield from FileCheck(blobs, kind, aside / f"{kind.name}s", repair=self._repair).run(recorded, self._job)

    def _source_of(self, sha256: str) -> Path | None:
        """The place where the original was imported from, if it still has these bytes."""
        with self._database.reading() as connection:
            paths = checking.sources_of(connection, sha256)
        return next((path for path in map(Path, paths) if self._has(path, sha256)), None)

    def _original_of(self, sha256: str) -> Path | None:
        """A picture that was imported alone is its own original; others come back when their page is imported again."""
        originals = self._session.store.originals
        if originals.has(sha256) and self._has(originals.path_of(sha256), sha256):
            return originals.path_of(sha256)
        with self._database.transaction("checking") as connection:
            for original in checking.originals_with(connection, sha256):
                imports.reopen_original(connection, original)
        return None

    def _has(self, path: Path, sha256: str) -> bool:
        try:
            if not path.is_file():
                return False  # a stranger may name a device, which never ends
            with path.open("rb") as file:
                return sha256_of(file, self._job.checkpoint)[0] == sha256
        except (OSError, ValueError):
            return False

    def _texts(self) -> Iterator[Difference]:
        with self._database.snapshot() as connection:
            for article_id, reason in checking.damaged_texts(connection):
                self._job.checkpoint()
                yield Difference("text-changed", f"article {article_id}", f"{reason[0].upper()}{reason[1:]}.")

    def _index(self) -> Iterator[Difference]:
        differences = list(self._index_differences())
        if differences and self._repair:
            start_anew(self._session)
            index_waiting(self._session, self._job)
        for kind, item, meaning in differences:
            yield Difference(kind, item, meaning, "mended" if self._repair else "open")

    def _index_differences(self) -> Iterator[tuple[str, str, str]]:
        self._job.advance(Progress(0, 0, "index"))
        with self._database.snapshot() as connection:
            waiting = outbox.count(connection)
            recorded = checking.article_ids(connection)
        indexed = set(self._session.engine.search(EngineRequest(Everything()), self._job).ids)
        if waiting:
            yield "index-behind", f"{waiting:,} articles", "They were stored but are not searchable yet."
        elif missing := recorded - indexed:
            yield "index-incomplete", f"{len(missing):,} articles", "They cannot be found although they are stored."
        if extra := indexed - recorded:
            yield "index-unknown", f"{len(extra):,} articles", "The index finds articles that are not stored."
