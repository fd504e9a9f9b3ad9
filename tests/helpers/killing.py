"""Import in a process of its own and kill it, at a named point of writing or at any moment; then look what is left.

As a program: `python -m tests.helpers.killing ARCHIVE SOURCE KIND POINT COUNT` imports and kills itself, its children
included, when it reaches POINT for the COUNTth time ("-" never does). KIND is "lines" for the readers
and the engine of the tests, "real" for the shipped ones; "reindex" builds the index of the first
kind anew instead.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from archive.config import ArchiveConfig
from archive.index.engine import EngineRequest
from archive.index.tree import Everything
from archive.jobs import JobContext
from archive.services.archive import Archive
from archive.services.open_archive import make_engine, make_work, rules_fingerprint
from archive.services.session import Session
from archive.storage.faults import Fault, no_fault
from archive.storage.prepare import PARTS
from archive.storage.store import ArchiveStore
from tests.helpers.archives import line_work
from tests.helpers.fakes import FileEngine

ROOT = Path(__file__).resolve().parents[2]


@dataclass
class KillAt:
    """A fault that ends the whole process group, as a power cut would, at the `count`th passing of a point."""

    point: str
    count: int

    def __call__(self, point: str) -> None:
        if point == self.point:
            self.count -= 1
            if self.count == 0:
                os.killpg(os.getpgid(0), signal.SIGKILL)


def open_for(folder: Path, kind: str, fault: Fault = no_fault) -> Archive:
    """The archive with the readers and the engine of that kind."""
    config = ArchiveConfig(folder, jobs=2)
    store = ArchiveStore.create(config, fault=fault)
    if kind == "lines":
        return Archive(
            Session(config, store, lambda _: FileEngine(folder / "index.json"), line_work, lambda _: "rules 1")
        )
    return Archive(Session(config, store, make_engine, make_work, rules_fingerprint))


def start(folder: Path, source: Path, kind: str, point: str = "-", count: int = 1) -> subprocess.Popen[bytes]:
    """Begin an import in a process group of its own."""
    command = [sys.executable, "-m", "tests.helpers.killing", str(folder), str(source), kind, point, str(count)]
    return subprocess.Popen(command, cwd=ROOT, start_new_session=True, stderr=subprocess.DEVNULL)


def killed_at_point(folder: Path, source: Path, kind: str, point: str, count: int = 1) -> bool:
    """Import until the point; whether it was reached (else the import came to its end)."""
    return start(folder, source, kind, point, count).wait(timeout=120) == -signal.SIGKILL


def killed_after(folder: Path, source: Path, kind: str, seconds: float) -> bool:
    """Import and kill after so many seconds; whether it was still running."""
    process = start(folder, source, kind)
    try:
        process.wait(timeout=seconds)
        return False
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        return True


def contents(archive: Archive) -> dict[str, Any]:
    """Everything that an archive holds, in a form that does not depend on the order in which it came.

    Of files with one text it is chance which is the article and which the link, so they stand together.
    """
    session = archive._session
    with session.store.database.snapshot() as connection:
        keys: dict[str, list[str]] = {}
        texts: dict[str, Any] = {}
        by_id = {}
        articles = connection.execute(
            "SELECT a.id, a.sha256, a.place, a.text_sha256, t.text, t.record FROM articles a "
            "JOIN texts t ON t.article_id = a.id"
        )
        for number, sha256, place, text_sha256, text, record in articles.fetchall():
            # What has no text is told apart by its key.
            name = text_sha256 if text.strip() else f"{sha256}{place}"
            by_id[number] = name
            keys.setdefault(name, []).append(f"{sha256}{place}")
            texts[name] = [text, json.loads(record), _parts(connection, number)]
        for sha256, place, number in connection.execute("SELECT sha256, place, article_id FROM duplicates"):
            keys[by_id[number]].append(f"{sha256}{place}")
        complete = connection.execute("SELECT sha256, size, complete FROM originals ORDER BY sha256").fetchall()
        issues = connection.execute("SELECT locator, code FROM issues ORDER BY locator, code").fetchall()
    found = session.engine.search(EngineRequest(Everything()), JobContext())
    return {
        "keys": {name: sorted(values) for name, values in sorted(keys.items())},
        "texts": dict(sorted(texts.items())),
        "originals": [list(row) for row in complete],
        "files": {kind: list(getattr(session.store, kind)) for kind in ("originals", "pictures")},
        "issues": [list(row) for row in issues],
        "indexed": sorted(by_id[number] for number in found.ids),
    }


def _parts(connection: Any, number: int) -> dict[str, list[Any]]:
    return {
        table: connection.execute(
            f"SELECT {columns} FROM {table} WHERE article_id = ? ORDER BY position", (number,)
        ).fetchall()
        for table, columns in PARTS.items()
    }


def main(arguments: list[str]) -> int:
    """Import and be killed; see above."""
    folder, source, kind, point, count = arguments
    with open_for(Path(folder), kind.replace("reindex", "lines"), KillAt(point, int(count))) as archive:
        if kind == "reindex":
            archive.reindex(JobContext())
        else:
            archive.import_paths([Path(source)], JobContext())
    return 0


def timed(folder: Path, source: Path, kind: str) -> float:
    """Seconds that an undisturbed import in a process of its own takes."""
    began = time.monotonic()
    if start(folder, source, kind).wait(timeout=600):
        raise RuntimeError("the undisturbed import failed")
    return time.monotonic() - began


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
