"""Extract without an archive: files in, records as lines of JSON out, in the order of their paths."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from archive.config import Limits
from archive.jobs import JobContext, Progress
from archive.model import ImportIssue
from archive.services.reading_child import Work
from archive.services.reading_pool import Event, ReadingPool, Task
from archive.services.reading_work import PrintWork
from archive.services.walk_files import check_paths, walk_files

AHEAD = 500  # files read past the one that is being printed


def extract_files(
    paths: Sequence[Path],
    job: JobContext,
    *,
    jobs: int = 2,
    limits: Limits = Limits(),  # noqa: B008 - frozen
    work: Work | None = None,
) -> Iterator[str | ImportIssue]:
    """Lines of JSON and issues, sorted by path, a file's own in its order; raises InputError or Cancelled."""
    check_paths(paths)
    found = sorted(walk_files(paths), key=_path_of)
    temporary = Path(tempfile.mkdtemp(prefix="backfile-"))
    try:
        reading = work or PrintWork(limits=limits, temporary=temporary)
        pool = ReadingPool(reading, jobs=jobs, item_seconds=limits.item_seconds, ahead=AHEAD)
        yield from _in_order(found, pool, job)
    finally:
        shutil.rmtree(temporary, ignore_errors=True)


def _path_of(found: Path | ImportIssue) -> str:
    return found.path if isinstance(found, ImportIssue) else str(found)


def _in_order(found: Sequence[Path | ImportIssue], pool: ReadingPool, job: JobContext) -> Iterator[str | ImportIssue]:
    """What the pool reports, put back into the order of the files: what comes early is kept until its turn."""
    kept: dict[int, list[str | ImportIssue]] = {
        number: [item] for number, item in enumerate(found) if isinstance(item, ImportIssue)
    }
    ended = set(kept)
    turn = 0
    for event in pool.run(_tasks(found), job):
        number = event.task.number
        if event.kind in {"item", "issue"}:
            kept.setdefault(number, []).append(event.value)
        elif event.kind == "done":
            ended.add(number)
        while turn in ended:
            yield from kept.pop(turn, ())
            turn += 1
        yield from kept.pop(turn, ())
        job.advance(Progress(turn, len(found), _doing(event)))
    while turn < len(found):
        yield from kept.pop(turn, ())
        turn += 1


def _tasks(found: Iterable[Path | ImportIssue]) -> Iterator[Task]:
    for number, item in enumerate(found):
        if isinstance(item, Path):
            yield Task(number, str(item))


def _doing(event: Event) -> str:
    return event.task.path
