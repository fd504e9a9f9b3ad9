"""What an import would do, found out without reading more than the heads of files."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from sqlite3 import Connection

from archive.importing.files import read_head
from archive.importing.registry import ImporterRegistry, default_registry, not_recognised
from archive.jobs import JobContext, Progress
from archive.model import ImportIssue
from archive.model.encodable import encodable, spelled
from archive.model.importing import FormatCount, ImportPreview
from archive.services.session import Session
from archive.services.walk_files import check_paths, walk_files
from archive.storage import imports
from archive.storage.blobs import sha256_of

_MOST_ISSUES = 1000  # listed; a folder of a million unknown files must not fill the memory


def preview_import(session: Session, paths: Sequence[Path], job: JobContext) -> ImportPreview:
    """Look at every file at `paths`; raises InputError or Cancelled. Whole files are read only to know them again."""
    check_paths(paths)
    with session.store.database.reading() as connection:
        look = _Look(default_registry(session.config.limits), imports.sizes(connection), job)
        for found in walk_files(paths, verify=False, checkpoint=job.checkpoint):
            look.take(found, connection)
            job.advance(Progress(look.files, 0, str(found) if isinstance(found, Path) else found.path))
    return look.preview()


class _Look:
    """Counts what it is shown."""

    def __init__(self, registry: ImporterRegistry, sizes: frozenset[int], job: JobContext) -> None:
        self._registry, self._sizes_known, self._job = registry, sizes, job
        self.files = self._size = self._known = 0
        self._counts: Counter[str] = Counter()
        self._sizes: Counter[str] = Counter()
        self._issues: list[ImportIssue] = []

    def take(self, found: Path | ImportIssue, connection: Connection) -> None:
        """Count one file, or what is passed over."""
        if isinstance(found, ImportIssue):
            self._issue(found)
            return
        self.files += 1
        try:
            stat, head = found.stat(), read_head(found)
            known = _is_known(connection, found, stat.st_size, stat.st_mtime, self._sizes_known, self._job)
        except OSError as failure:
            reason = f"The file cannot be read: {failure.strerror or failure}."
            self._issue(ImportIssue(str(found), str(found), "error", "unreadable", reason))
            return
        self._size += stat.st_size
        self._known += known
        self._recognise(found, head, stat.st_size)

    def _recognise(self, path: Path, head: bytes, size: int) -> None:
        try:
            importer = self._registry.best_for_head(path, head)
        except Exception:  # a stranger's file can break a recogniser in any way; the import will say more
            importer = None
        if importer is None:
            self._issue(not_recognised(path, head))
            return
        self._counts[importer.name] += 1
        self._sizes[importer.name] += size

    def _issue(self, issue: ImportIssue) -> None:
        if len(self._issues) < _MOST_ISSUES:
            self._issues.append(encodable(issue))

    def preview(self) -> ImportPreview:
        """All that was seen."""
        formats = tuple(FormatCount(name, count, self._sizes[name]) for name, count in self._counts.most_common())
        return ImportPreview(self.files, self._size, self._known, formats, tuple(self._issues))


def _is_known(
    connection: Connection, path: Path, size: int, modified: float, sizes: frozenset[int], job: JobContext
) -> bool:
    """Whether the file is stored whole: seen at this place unchanged, or else, if the size fits, by its hash."""
    if imports.is_seen(connection, spelled(str(path.absolute())), size, modified):
        return True
    if size not in sizes:
        return False
    with path.open("rb") as file:
        sha256, _size = sha256_of(file, job.checkpoint)
    return imports.is_complete(connection, sha256)
