"""Import files and folders: child processes read and extract, one writer stores, the outbox feeds the index.

Original, article and outbox row are one transaction; the key is the original's hash and the place in it. So an import
may be stopped, killed or repeated at any moment: what was committed stays, and running it again completes it.
"""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import count
from pathlib import Path
from time import monotonic

from archive.importing.companions import companions_of
from archive.jobs import JobContext, Progress
from archive.model import Changes, ImportIssue, ImportReport
from archive.model.encodable import spelled
from archive.services.back_up import back_up_if_due
from archive.services.bring_back import bring_back
from archive.services.import_batch import ImportBatch, Tally
from archive.services.index_articles import index_waiting
from archive.services.reading_pool import ReadingPool, Task
from archive.services.session import Session
from archive.services.walk_files import check_paths, walk_files
from archive.storage import companions, imports
from archive.storage.blobs import sha256_of

SHARED_BYTES = 2 << 20  # a file this large is extracted by all children together
INDEX_EVERY = 2_000  # articles stored before the index is brought up to date: one batch of it


def import_files(session: Session, paths: Sequence[Path], job: JobContext) -> ImportReport:
    """Import everything at `paths`; raises InputError, ArchiveBusyError, ReadOnlyError, StorageError or Cancelled."""
    check_paths(paths)
    with session.store.database.writer("importing"):
        job.meanwhile = session.store.database.lend  # corrections and tags do not wait for the end of the import
        report = _Import(session, paths, job).run()
        brought = bring_back(session, paths, job)
        index_waiting(session, job)
        return replace(report, issues=(*report.issues, *brought))


def rules_issue(session: Session) -> ImportIssue | None:
    """The warning that something the archive's rules ask for is not on this machine."""
    problem = session.rules_problem(session.config)
    place = str(session.config.rules / "recogniser.toml")
    return ImportIssue(place, place, "warning", "recogniser-missing", problem) if problem else None


class _Import:
    """One import from its first to its last file; holds the writer lock throughout."""

    def __init__(self, session: Session, paths: Sequence[Path], job: JobContext) -> None:
        self._session = session
        self._store = session.store
        self._paths = paths
        self._job = job
        self._tally = Tally()
        self._temporary = session.config.path / "tmp"
        self._total = 0
        self._finished = 0
        self._unindexed = 0

    def run(self) -> ImportReport:
        began = monotonic()
        self._total = sum(1 for _ in walk_files(self._paths, verify=False))
        with self._store.database.transaction() as connection:
            import_id = imports.begin_import(connection, [spelled(str(path)) for path in self._paths])
        self._store.fault("import.begun")
        rules = self._session.rules_fingerprint(self._session.config)
        if issue := rules_issue(self._session):
            self._tally.issue(issue)
        batch = ImportBatch(self._store, import_id, rules, self._tally)
        # Ours alone, since we hold the lock: what is there a killed import left.
        self._clear_temporary()
        self._store.originals.sweep()
        self._store.pictures.sweep()
        try:
            self._read(batch, rules)
        finally:
            self._clear_temporary()
        index_waiting(self._session, self._job)
        report = self._tally.report(monotonic() - began)
        with self._store.database.transaction() as connection:
            imports.finish_import(connection, import_id, report)
        self._store.fault("import.finished")
        self._session.notify(Changes(kinds=frozenset({"imports"})))
        no_backup = back_up_if_due(self._session, self._job)
        return replace(report, issues=(*report.issues, no_backup)) if no_backup else report

    def _clear_temporary(self) -> None:
        shutil.rmtree(self._temporary, ignore_errors=True)

    def _read(self, batch: ImportBatch, rules: str) -> None:
        config = self._session.config
        work = self._session.make_work(config, rules, self._temporary, self._store.fault)
        pool = ReadingPool(work, jobs=config.jobs, item_seconds=config.limits.item_seconds)
        try:
            for event in pool.run(self._tasks(batch), self._job):
                batch.add(event)
                if batch.due:
                    self._commit(batch)
                self._finished += event.kind == "done" and event.task.share == 0
                self._tell(event.task.path)
        finally:
            # Cancelled, or a child failed: what was received whole is still worth keeping.
            self._commit(batch)

    def _tell(self, path: str) -> None:
        """Files done, and for the sake of large ones the articles in them that are stored."""
        self._job.advance(Progress(self._finished, self._total, path, "reading", self._tally.articles))

    def _commit(self, batch: ImportBatch) -> None:
        changed = batch.commit()
        if not changed:
            return
        self._session.notify(Changes(articles=changed, kinds=frozenset({"articles"})))
        self._unindexed += len(changed)
        if self._unindexed >= INDEX_EVERY:
            index_waiting(self._session, self._job)
            self._unindexed = 0

    def _tasks(self, batch: ImportBatch) -> Iterator[Task]:
        """The files that need reading; those whose original is complete are only counted."""
        numbers = count()
        for found in walk_files(self._paths, checkpoint=self._job.checkpoint):
            self._job.checkpoint()
            if isinstance(found, ImportIssue):
                self._tally.issue(found)
                self._finished += 1
                continue
            self._tally.files += 1
            self._tell(str(found))
            if not self._is_known(found, batch):
                shares = self._shares(found)
                for share in range(shares):
                    yield Task(next(numbers), str(found), share=share, shares=shares)
            elif batch.due:
                self._commit(batch)

    def _shares(self, path: Path) -> int:
        """How many children extract the file together: all of them when it is large enough to hold many articles."""
        try:
            return self._session.config.jobs if path.stat().st_size >= SHARED_BYTES else 1
        except OSError:
            return 1

    def _is_known(self, path: Path, batch: ImportBatch) -> bool:
        try:
            with path.open("rb") as file:
                sha256, _size = sha256_of(file, self._job.checkpoint)
            modified = path.stat().st_mtime
        except OSError:
            return False  # the child meets the same and makes it an issue
        with self._store.database.reading() as connection:
            if not imports.is_complete(connection, sha256) or self._companions_changed(connection, sha256, path):
                return False
            articles = imports.articles_in(connection, sha256)
            issues = imports.issues_of(connection, sha256)
        batch.saw(path, sha256, modified)
        self._finished += 1
        self._tally.unchanged(articles)
        for issue in issues:
            self._tally.issue(issue)
        return True

    @staticmethod
    def _companions_changed(connection: sqlite3.Connection, sha256: str, path: Path) -> bool:
        """Whether a mapping or sidecar beside the file is not the one that the original was read with.

        One that is gone changes nothing: it is kept with the original.
        """
        beside = companions_of(path)
        return bool(beside) and beside != companions.kept(connection, sha256)
