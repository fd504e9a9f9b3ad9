"""Do something with an archive in a process of its own and kill it, at a named point of writing or at any moment.

As a program: `python -m tests.helpers.killing ARCHIVE SOURCE KIND OPERATION POINT COUNT` runs one of `OPERATIONS` and
kills itself, its children included, when it reaches POINT for the COUNTth time ("-" never does). KIND is "lines" for
the readers and the engine of the tests, "real" for the shipped ones. It says "begin" once it is about to open the
archive, then what is confirmed, and "end".
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import tempfile
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
from archive.storage.deeds import deeds
from archive.storage.faults import Fault, no_fault
from archive.storage.prepare import PARTS
from archive.storage.store import ArchiveStore
from tests.helpers.archives import line_work
from tests.helpers.fakes import FileEngine
from tests.helpers.operations import OPERATIONS

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


def start(
    folder: Path, source: Path, kind: str, operation: str = "import", point: str = "-", count: int = 1
) -> subprocess.Popen[bytes]:
    """Begin the operation in a process group of its own; what it says goes into the file `said_by(folder)`."""
    command = [sys.executable, "-m", "tests.helpers.killing", str(folder), str(source), kind, operation]
    with said_by(folder).open("wb") as said:
        return subprocess.Popen(
            [*command, point, str(count)], cwd=ROOT, start_new_session=True, stdout=said, stderr=subprocess.DEVNULL
        )


def said_by(folder: Path) -> Path:
    """What the process that worked on the archive said."""
    return folder.with_suffix(".said")


def confirmed(folder: Path) -> list[str]:
    """What the process confirmed before it ended or was killed."""
    lines = said_by(folder).read_text("utf-8").split("\n")[:-1]  # a line without its end was not said
    return [line for line in lines if line not in {"begin", "end"}]


def killed_at_point(
    folder: Path, source: Path, kind: str, point: str, count: int = 1, operation: str = "import"
) -> bool:
    """Work until the point; whether it was reached (else the work came to its end)."""
    return start(folder, source, kind, operation, point, count).wait(timeout=120) == -signal.SIGKILL


def killed_after(folder: Path, source: Path, kind: str, seconds: float, operation: str = "import") -> bool:
    """Work and kill so many seconds after it began; whether it was still running."""
    process = start(folder, source, kind, operation)
    while process.poll() is None and not said_by(folder).read_bytes().startswith(b"begin\n"):
        time.sleep(0.002)
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
        done = [_placeless(deed, keys) for deed in deeds(connection)]
    found = session.engine.search(EngineRequest(Everything()), JobContext())
    return {
        "keys": {name: sorted(values) for name, values in sorted(keys.items())},
        "texts": dict(sorted(texts.items())),
        "originals": [list(row) for row in complete],
        "files": {kind: list(getattr(session.store, kind)) for kind in ("originals", "pictures")},
        "issues": [list(row) for row in issues],
        "deeds": sorted(done),
        "exported": exported(archive),
        "indexed": sorted(by_id[number] for number in found.ids),
    }


def _placeless(deed: dict[str, Any], keys: dict[str, list[str]]) -> str:
    """What people did, without its moment, and with the text of its article for the key."""
    key = f"{deed.get('sha256')}{deed.get('place')}"
    text = next((name for name, places in keys.items() if key in places), None)
    told = {name: value for name, value in deed.items() if name not in {"when", "written", "sha256", "place"}}
    return json.dumps({"text": text, **told})


def _parts(connection: Any, number: int) -> dict[str, list[Any]]:
    return {
        table: connection.execute(
            f"SELECT {columns} FROM {table} WHERE article_id = ? ORDER BY position", (number,)
        ).fetchall()
        for table, columns in PARTS.items()
    }


def exported(archive: Archive) -> list[str]:
    """What the archive exports of each article, without what depends on when and in which order it was stored."""
    with tempfile.TemporaryDirectory() as folder:
        output = Path(folder) / "all.jsonl"
        archive.export("", "jsonl", output, JobContext())
        lines = [json.loads(line) for line in output.read_text("utf-8").splitlines()]
    for line in lines:
        for name in ("id", "path", "locator", "sha256", "duplicates", "origin"):
            del line[name]
        line["history"] = [[change["field"], change["new"]] for change in line["history"]]
        for note in line["notes"]:
            del note["written"]
    return sorted(json.dumps(line, sort_keys=True) for line in lines)


def say(line: str) -> None:
    """Tell whoever started this process, at once."""
    os.write(1, f"{line}\n".encode())


def main(arguments: list[str]) -> int:
    """Work and be killed; see above."""
    folder, source, kind, operation, point, count = arguments
    say("begin")
    with open_for(Path(folder), kind, KillAt(point, int(count))) as archive:
        OPERATIONS[operation].run(archive, Path(source), say)
    say("end")
    return 0


def timed(folder: Path, source: Path, kind: str, operation: str = "import") -> float:
    """Seconds that the undisturbed operation takes in a process of its own, from when it begins."""
    process = start(folder, source, kind, operation)
    while process.poll() is None and not said_by(folder).read_bytes().startswith(b"begin\n"):
        time.sleep(0.002)
    began = time.monotonic()
    if process.wait(timeout=600):
        raise RuntimeError(f"the undisturbed {operation} failed")
    return time.monotonic() - began


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
