"""Imports around the import itself: a look ahead, what came of earlier ones, another try, folders that are watched."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from archive.errors import InputError
from archive.jobs import JobContext
from archive.model import Changes, ImportIssue, ImportReport
from archive.model.importing import ImportPreview, PastImport, WatchedFolder
from archive.services.session import Session
from archive.storage import imports, meta

if TYPE_CHECKING:
    from archive.services.watch_folders import FolderWatch


class Imports:
    """The imports of one open archive; usable from any thread. Services are imported where they are called."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def preview(self, paths: Sequence[Path], job: JobContext) -> ImportPreview:
        """What importing these would read; raises InputError or Cancelled."""
        from archive.services.preview_import import preview_import

        return preview_import(self._session, paths, job)

    def past(self, limit: int = 50) -> list[PastImport]:
        """Imports of this archive, the newest first."""
        with self._session.store.database.reading() as connection:
            return imports.past(connection, limit)

    def issues(self, import_id: int, limit: int = 10_000) -> tuple[ImportIssue, ...]:
        """What an import noticed and still holds: a file that was read anew since has issues of the later import."""
        with self._session.store.database.reading() as connection:
            return tuple(imports.issues_in(connection, import_id, limit))

    def retry(self, issues: Iterable[ImportIssue], job: JobContext) -> ImportReport:
        """Read the files that failed once more, even those whose bytes did not change; the rest is left alone.

        Files that are no longer there are left out; raises InputError when none is, and what an import raises.
        """
        from archive.services.import_files import import_files

        paths = list(dict.fromkeys(issue.path for issue in issues if issue.severity == "error"))
        there = [Path(path) for path in paths if Path(path).is_file()]
        if not there:
            raise InputError("None of the files that failed is where it was.", "Bring them back, or import others.")
        with self._session.store.database.transaction("trying again") as connection:
            imports.reopen_failed(connection, [str(path.absolute()) for path in there])
        return import_files(self._session, there, job)

    # Folders that are watched. A list that came with somebody else's archive must not make this machine's files
    # part of it: a folder counts only under the mark of the machine that listed it.

    def watched(self, machine: str) -> list[WatchedFolder]:
        """The folders that are listed, by name; `machine` is the mark of this one."""
        entries = sorted(self._watched(), key=lambda entry: entry["folder"])
        return [WatchedFolder(e["folder"], e["active"], e["machine"] == machine) for e in entries]

    def watch(self, folder: Path, machine: str, *, active: bool = True) -> None:
        """List a folder, or turn it on or off; raises InputError for one that is none or lies in the archive."""
        place = folder.resolve()
        if not place.is_dir():
            raise InputError(f"{folder} is no folder.", "Choose a folder that is there now.")
        if place.is_relative_to(self._session.config.path.resolve()):
            raise InputError("The archive cannot watch itself.", "Choose a folder outside of it.")
        entry = {"folder": str(place), "active": active, "machine": machine}
        self._change_watched(lambda entries: [*(e for e in entries if e["folder"] != str(place)), entry])

    def unwatch(self, folder: str) -> None:
        """Take a folder off the list; what was imported from it stays."""
        self._change_watched(lambda entries: [entry for entry in entries if entry["folder"] != folder])

    def set_active(self, folder: str, machine: str, active: bool) -> None:
        """Turn a listed folder on or off, there or not; turning it on here makes it a folder of this machine."""

        def change(entries: list[dict[str, Any]]) -> list[dict[str, Any]]:
            return [
                {"folder": folder, "active": active, "machine": machine} if entry["folder"] == folder else entry
                for entry in entries
            ]

        self._change_watched(change)

    def folder_watch(self) -> FolderWatch:
        """Looks into folders for files that came to rest; for one thread at a time."""
        from archive.services.watch_folders import FolderWatch

        return FolderWatch(self._session.store.database)

    def _watched(self) -> list[dict[str, Any]]:
        with self._session.store.database.reading() as connection:
            return _entries(meta.get(connection, meta.WATCHED))

    def _change_watched(self, change: Callable[[list[dict[str, Any]]], list[dict[str, Any]]]) -> None:
        with self._session.store.database.transaction("changing watched folders") as connection:
            entries = change(_entries(meta.get(connection, meta.WATCHED)))
            meta.put(connection, meta.WATCHED, json.dumps(entries, ensure_ascii=False))
        self._session.notify(Changes(kinds=frozenset({"watched"})))


def _entries(text: str | None) -> list[dict[str, Any]]:
    """The list as it was kept; entries of any other shape are left out."""
    try:
        found = json.loads(text or "[]")
    except ValueError:
        return []
    shape = {"folder": str, "active": bool, "machine": str}
    entries = found if isinstance(found, list) else []
    return [e for e in entries if isinstance(e, dict) and all(type(e.get(k)) is kind for k, kind in shape.items())]
