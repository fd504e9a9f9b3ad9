"""Extract stale articles again: those whose rules had another fingerprint, from the originals as they were kept.

What a person corrected is laid over every record anew, so it holds; ids, tags, notes and collections stay. An article
that comes out the same is only marked as fresh.
"""

from __future__ import annotations

import json
import shutil
import sqlite3
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from time import monotonic

from archive.jobs import JobContext, Progress
from archive.model import Changes, ImportIssue, RawArticle
from archive.model.reextract import FieldChange, ReextractReport
from archive.services.import_files import rules_issue
from archive.services.index_articles import index_waiting
from archive.services.reading_pool import Event, ReadingPool, Task
from archive.services.reading_work import StoreWork
from archive.services.session import Session
from archive.storage import companions, stale
from archive.storage.articles import update_article
from archive.storage.blobs import BlobStore
from archive.storage.prepare import PreparedArticle, place_of
from archive.storage.stale import StaleArticle

_TOLD = 500  # single changes that the report lists
_PICTURES = "pictures.json"  # beside the copy that a child reads: place → reference → hash of pictures kept earlier


def reextract_articles(session: Session, job: JobContext) -> ReextractReport:
    """Bring every stale article up to today's rules; raises ArchiveBusyError, ReadOnlyError, Cancelled."""
    with session.store.database.writer("extracting again"):
        return _Reextraction(session, job).run()


@dataclass
class ReextractWork:
    """Reads a kept original and gives its articles the pictures that are no longer beside it."""

    inner: StoreWork

    @property
    def memory_bytes(self) -> int:
        """What the child may allocate."""
        return self.inner.memory_bytes

    def prepare(self) -> None:
        """Load importers and rules."""
        self.inner.prepare()

    def original(self, path: Path, job: JobContext) -> tuple[str, int]:
        """Nothing to hash or keep: the file's folder is named by its hash."""
        job.checkpoint()
        return path.parent.name, path.stat().st_size

    def read(self, path: Path, job: JobContext) -> Iterator[RawArticle | ImportIssue]:
        """The items of the file, with the bytes of pictures that were kept."""
        kept = json.loads((path.parent / _PICTURES).read_text("utf-8"))
        for item in self.inner.read(path, job):
            yield self._with_pictures(item, kept) if isinstance(item, RawArticle) else item

    def finish(self, raw: RawArticle, sha256: str) -> PreparedArticle:
        """The article's rows."""
        return self.inner.finish(raw, sha256)

    def _with_pictures(self, raw: RawArticle, kept: dict[str, dict[str, str]]) -> RawArticle:
        known = kept.get(place_of(raw.path, raw.locator), {})
        store = BlobStore(self.inner.pictures, read_only=True)
        pictures = tuple(
            replace(picture, data=store.read(known[picture.reference]))
            if picture.data is None and picture.reference in known
            else picture
            for picture in raw.pictures
        )
        return replace(raw, pictures=pictures)


@dataclass
class _Tally:
    changed: int = 0
    unchanged: int = 0
    missing: int = 0
    failed: int = 0
    held: int = 0
    fields: Counter[str] = field(default_factory=Counter)
    changes: list[FieldChange] = field(default_factory=list)
    issues: list[ImportIssue] = field(default_factory=list)


class _Reextraction:
    """One run; holds the writer lock throughout."""

    def __init__(self, session: Session, job: JobContext) -> None:
        self._session = session
        self._database = session.store.database
        self._job = job
        self._rules = session.rules_fingerprint(session.config)
        self._temporary = session.config.path / "tmp"
        self._waiting: dict[int, dict[str, StaleArticle]] = {}
        self._tally = _Tally()

    def run(self) -> ReextractReport:
        began = monotonic()
        if issue := rules_issue(self._session):
            self._tally.issues.append(issue)
        with self._database.reading() as connection:
            originals = stale.stale_originals(connection, self._rules)
        shutil.rmtree(self._temporary, ignore_errors=True)
        try:
            self._read(originals)
        finally:
            shutil.rmtree(self._temporary, ignore_errors=True)
        index_waiting(self._session, self._job)
        tally = self._tally
        return ReextractReport(
            articles=tally.changed + tally.unchanged,
            changed=tally.changed,
            unchanged=tally.unchanged,
            missing=tally.missing,
            failed=tally.failed,
            held=tally.held,
            fields=dict(tally.fields.most_common()),
            changes=tuple(tally.changes),
            issues=tuple(tally.issues),
            seconds=round(monotonic() - began, 3),
        )

    def _read(self, originals: Sequence[str]) -> None:
        config = self._session.config
        store_work = self._session.make_work(
            config, self._rules, self._temporary / "unpacked", self._session.store.fault
        )
        pool = ReadingPool(
            ReextractWork(store_work),  # type: ignore[arg-type]  # what makes work for an import makes StoreWork
            jobs=config.jobs,
            item_seconds=config.limits.item_seconds,
        )
        batch: list[Event] = []
        for event in pool.run(self._tasks(originals), self._job):
            batch.append(event)
            if len(batch) >= 200 or event.kind == "done":
                self._commit(batch)
                batch = []
        self._commit(batch)

    def _tasks(self, originals: Sequence[str]) -> Iterator[Task]:
        """A folder for each original with the file under its own name, which some importers go by."""
        for number, sha256 in enumerate(originals):
            self._job.advance(Progress(number, len(originals), sha256[:12]))
            kept = self._session.store.originals.path_of(sha256)
            with self._database.reading() as connection:
                articles = stale.stale_articles(connection, sha256, self._rules)
                pictures = {place: stale.pictures_of(connection, a.id) for place, a in articles.items()}
                beside = companions.kept(connection, sha256)
            if not articles or not kept.is_file():
                self._tally.missing += len(articles)
                continue
            folder = self._temporary / sha256
            folder.mkdir(parents=True)
            (folder / _PICTURES).write_text(json.dumps(pictures), "utf-8")
            file = folder / Path(next(iter(articles.values())).path).name
            _link(kept, file)
            for companion in beside:
                (folder / Path(companion.name).name).write_bytes(companion.data)
            self._waiting[number] = articles
            yield Task(number, str(file))

    def _commit(self, events: Sequence[Event]) -> None:
        if not events:
            return
        changed: list[int] = []
        with self._database.transaction("extracting again") as connection:
            for event in events:
                changed += self._take(connection, event)
        if changed:
            self._session.notify(Changes(articles=tuple(changed), kinds=frozenset({"articles"})))

    def _take(self, connection: sqlite3.Connection, event: Event) -> list[int]:
        waiting = self._waiting[event.task.number]
        if event.kind == "issue":
            self._tally.issues.append(event.value)
            self._tally.failed += event.value.severity == "error"
        elif event.kind == "done":
            self._tally.missing += len(self._waiting.pop(event.task.number))
            shutil.rmtree(Path(event.task.path).parent, ignore_errors=True)
        elif event.kind == "item" and (article := waiting.pop(event.value.place, None)) is not None:
            return self._compare(connection, article, event.value)
        return []

    def _compare(self, connection: sqlite3.Connection, article: StaleArticle, found: PreparedArticle) -> list[int]:
        prepared = replace(found, path=article.path, locator=f"{article.path}{found.place}")
        differing = stale.differences(connection, article.id, prepared)
        if not differing:
            stale.mark_fresh(connection, article.id, self._rules)
            self._tally.unchanged += 1
            return []
        values = stale.changed_values(connection, article.id, prepared)
        self._tally.held += sum(value.held for value in values)
        self._tally.changes += values[: max(0, _TOLD - len(self._tally.changes))]
        update_article(connection, article.id, prepared, article.sha256, article.import_id)
        self._tally.changed += 1
        self._tally.fields.update(differing)
        return [article.id]


def _link(kept: Path, file: Path) -> None:
    try:
        file.symlink_to(kept)
    except OSError:  # Windows without the right to make links
        shutil.copyfile(kept, file)
