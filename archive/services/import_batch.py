"""What an import has received and not yet committed: written in one transaction, counted once that is in."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic

from archive.importing.companions import companions_of
from archive.model import ImportIssue, ImportReport
from archive.model.encodable import spelled
from archive.services.reading_pool import Event
from archive.storage import companions, imports
from archive.storage.articles import Outcome, put_article
from archive.storage.prepare import PreparedArticle
from archive.storage.store import ArchiveStore

EVENTS = 2_000  # a large transaction writes a page of the database once for many articles
SECONDS = 3.0
TEXT = 8_000_000  # code points held before they are committed
# Our own limits, not the file's fault: a file with such an issue is read again when it is imported again.
PASSING = frozenset({"timeout", "crashed", "memory", "extraction-failed", "importer-failed"})


@dataclass
class Tally:
    """The counts of the report, as they grow."""

    files: int = 0
    articles: int = 0
    failed: int = 0
    images: int = 0
    outcomes: dict[Outcome, int] = field(default_factory=lambda: dict.fromkeys(Outcome, 0))
    issues: list[ImportIssue] = field(default_factory=list)

    def issue(self, issue: ImportIssue) -> None:
        """Count one issue."""
        self.issues.append(issue)
        self.failed += issue.severity == "error"

    def article(self, outcome: Outcome, images: int = 0) -> None:
        """Count one article."""
        self.articles += 1
        self.outcomes[outcome] += 1
        self.images += images

    def unchanged(self, count: int) -> None:
        """Count the articles of an original that was complete already."""
        self.articles += count
        self.outcomes[Outcome.UNCHANGED] += count

    def report(self, seconds: float) -> ImportReport:
        """The counts as the report that a person is given."""
        return ImportReport(
            files=self.files,
            articles=self.articles,
            added=self.outcomes[Outcome.ADDED],
            updated=self.outcomes[Outcome.UPDATED],
            unchanged=self.outcomes[Outcome.UNCHANGED],
            duplicates=self.outcomes[Outcome.DUPLICATE],
            failed=self.failed,
            images=self.images,
            issues=tuple(self.issues),
            seconds=round(seconds, 3),
        )


@dataclass
class _OpenFile:
    """A file whose articles are still coming."""

    sha256: str
    earlier: str | None  # the original that the same path held before
    shares: int  # tasks that are still reading it
    afresh: bool  # what lies beside it is not what it was read with before
    complete: bool = True  # until a passing issue says otherwise


class ImportBatch:
    """Collects events and writes them; used by the one thread that imports."""

    def __init__(self, store: ArchiveStore, import_id: int, rules: str, tally: Tally) -> None:
        self._store = store
        self._import_id = import_id
        self._rules = rules
        self._tally = tally
        self._events: list[Event] = []
        self._seen: list[tuple[str, str, float]] = []
        self._text = 0
        self._open: dict[str, _OpenFile] = {}
        self._since = monotonic()
        self._outcomes: list[tuple[int, Outcome, int]] = []

    def add(self, event: Event) -> None:
        """Take in one event of the pool."""
        self._events.append(event)
        if isinstance(event.value, PreparedArticle):
            self._text += len(event.value.text)

    def saw(self, path: Path, sha256: str, modified: float) -> None:
        """Take in that a complete original was seen again."""
        self._seen.append((spelled(str(path.absolute())), sha256, modified))

    @property
    def due(self) -> bool:
        """Whether it is time to commit."""
        waiting = len(self._events) + len(self._seen)
        late = waiting > 0 and monotonic() - self._since > SECONDS
        return late or waiting >= EVENTS or self._text >= TEXT

    def commit(self) -> tuple[int, ...]:
        """Write everything in one transaction; returns the ids of the articles that changed."""
        self._since = monotonic()
        if not self._events and not self._seen:
            return ()
        self._outcomes = []
        fault = self._store.fault
        events, self._events = self._events, []  # a failure ends the import: nothing is written twice
        seen, self._seen = self._seen, []
        self._text = 0
        with self._store.database.transaction("importing") as connection:
            fault("batch.begun")
            for path, sha256, modified in seen:
                imports.add_source(connection, path, sha256, modified, self._import_id)
            for event in events:
                self._write(connection, event)
            fault("batch.written")
        fault("batch.committed")
        return self._count(events)

    def _write(self, connection: sqlite3.Connection, event: Event) -> None:
        if event.kind == "original":
            self._write_original(connection, event)
        elif event.kind == "item":
            file = self._open[event.task.path]
            article_id, outcome = put_article(
                connection, event.value, file.sha256, self._import_id, replaces=file.earlier, afresh=file.afresh
            )
            images = sum(picture.sha256 is not None for picture in event.value.pictures)
            self._outcomes.append((article_id, outcome, images))
            imports.add_issues(connection, self._import_id, file.sha256, event.value.issues)
            companions.keep(connection, file.sha256, event.value.companions)
        elif event.kind == "issue":
            self._write_issue(connection, event)
        else:
            self._write_end(connection, event)

    def _write_original(self, connection: sqlite3.Connection, event: Event) -> None:
        if event.task.path in self._open:
            return  # another task has the same file and was first
        sha256, size = event.value
        path = Path(event.task.path)
        shown = spelled(str(path.absolute()))
        earlier = imports.earlier_original(connection, shown, sha256)
        beside = companions_of(path)
        afresh = bool(beside) and beside != companions.kept(connection, sha256)
        self._open[event.task.path] = _OpenFile(sha256, earlier, event.task.shares, afresh)
        imports.add_original(connection, sha256, size, self._import_id)
        imports.add_source(connection, shown, sha256, _modified(path), self._import_id)
        imports.forget_issues(connection, sha256)
        if afresh:
            companions.forget(connection, sha256)

    def _write_issue(self, connection: sqlite3.Connection, event: Event) -> None:
        file = self._open.get(event.task.path)
        imports.add_issues(connection, self._import_id, file.sha256 if file else None, [event.value])
        if file is not None and event.value.code in PASSING:
            file.complete = False

    def _write_end(self, connection: sqlite3.Connection, event: Event) -> None:
        file = self._open.get(event.task.path)
        if file is None:
            return
        file.shares -= 1
        file.complete = file.complete and event.value
        if file.shares == 0:
            del self._open[event.task.path]
            if file.complete:
                imports.complete_original(connection, file.sha256, self._rules)

    def _count(self, events: Sequence[Event]) -> tuple[int, ...]:
        for _article_id, outcome, images in self._outcomes:
            self._tally.article(outcome, images)
        for event in events:
            if event.kind == "issue":
                self._tally.issue(event.value)
            elif event.kind == "item":
                for issue in event.value.issues:
                    self._tally.issue(issue)
        changed = (Outcome.ADDED, Outcome.UPDATED, Outcome.DUPLICATE)
        return tuple(article_id for article_id, outcome, _images in self._outcomes if outcome in changed)


def _modified(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except OSError:  # gone since it was read
        return 0.0
