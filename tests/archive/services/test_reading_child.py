"""What a reading process keeps and says of one file."""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from multiprocessing.connection import Connection
from multiprocessing.reduction import ForkingPickler
from pathlib import Path
from typing import Any, cast

import pytest

from archive.config import Limits
from archive.jobs import JobContext
from archive.model import ImportIssue, RawArticle
from archive.services import reading_child
from archive.services.reading_child import NotKeptError
from archive.services.reading_work import StoreWork

SMALL = Limits(item_bytes=2_000)


class Complaining(StoreWork):
    """Finds nothing but fault with a file."""

    def original(self, _path: Path, _job: JobContext) -> tuple[str, int]:
        return "0" * 64, 1

    def read(self, path: Path, _job: JobContext) -> Iterator[RawArticle | ImportIssue]:
        return (ImportIssue(str(path), f"{path}#{n}", "error", "malformed", "Bad.") for n in range(1_500))


class Patient(JobContext):
    """Leaves this process its time."""

    def grant(self) -> None:
        pass


class Heard:
    """The end of a pipe that is never full."""

    def __init__(self) -> None:
        self.messages: list[tuple[Any, ...]] = []

    def send_bytes(self, data: bytes) -> None:
        self.messages.append(ForkingPickler.loads(data))


def said(work: StoreWork, path: Path, part: tuple[int, int] = (0, 1)) -> list[tuple[Any, ...]]:
    heard = Heard()
    reading_child._read(cast(Connection, heard), work, path, 0, part, cast(reading_child._Signs, Patient()))
    return heard.messages


def test_a_file_of_nothing_but_faults_does_not_flood_the_report(tmp_path: Path) -> None:
    messages = said(Complaining(), tmp_path / "bad.xml")
    issues = [message[1] for message in messages if message[0] == "issue"]
    assert len(issues) == 1_001
    assert issues[-1].message == "There are 500 more issues in the file, which are not listed."
    assert not [message for message in said(Complaining(), tmp_path / "bad.xml", (1, 2)) if message[0] == "issue"]


def test_a_large_file_of_no_use_does_not_fill_the_disk(tmp_path: Path) -> None:
    work = StoreWork(limits=SMALL, originals=tmp_path / "originals", pictures=tmp_path / "pictures")
    story = b"A quiet bridge\n\nBy Ruth Kessler\n\nHARROW BAY (Norwire) - " + b"Boats came in on Monday. " * 200
    for name, content, code in (("film.mp4", bytes(range(256)) * 20, "not-recognised"), ("s.txt", story, "too-large")):
        (tmp_path / name).write_bytes(content)
        with pytest.raises(NotKeptError) as refused:
            work.original(tmp_path / name, JobContext())
        assert refused.value.issue.code == code
        assert [message[0] for message in said(work, tmp_path / name)] == ["issue", "done"]
    assert not (tmp_path / "originals").exists()


def test_a_large_file_of_many_articles_is_kept(tmp_path: Path) -> None:
    work = StoreWork(limits=SMALL, originals=tmp_path / "originals", pictures=tmp_path / "pictures")
    lines = b"".join(b'{"headline": "Boat %d", "body": "Boat %d came in on Monday."}\n' % (n, n) for n in range(100))
    for name, content in (("many.jsonl", lines), ("many.jsonl.gz", gzip.compress(lines * 2_000))):
        (tmp_path / name).write_bytes(content)
        sha256, size = work.original(tmp_path / name, JobContext())
        assert size > SMALL.item_bytes
        assert (tmp_path / "originals" / sha256[:2] / sha256).read_bytes() == content
