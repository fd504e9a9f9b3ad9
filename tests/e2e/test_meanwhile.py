"""One writer, many readers: while one process imports, others search and read; a second writer is told who writes."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from archive import Archive
from archive.errors import ArchiveBusyError
from archive.jobs import JobContext
from archive.model import SearchRequest
from archive.resources import resource
from tests.helpers.killing import start


@pytest.mark.slow
def test_an_archive_is_read_while_another_process_imports(tmp_path: Path) -> None:
    folder = tmp_path / "A.backfile"
    with Archive.open(folder, create=True) as archive:
        archive.import_paths([resource("samples") / "text"], JobContext())
        before = archive.stats().articles
    importing = start(folder, resource("samples"), "real")
    counts, refused = [], ""
    with Archive.open(folder) as first, Archive.open(folder, read_only=True) as second:
        while importing.poll() is None:
            for reader in (first, second):
                answer = reader.search(SearchRequest("bridge", facets=("year",)), JobContext())
                assert all(row is not None for row in reader.rows(answer.ids))
                assert reader.article(answer.ids[0]) is not None
                counts.append(reader.stats().articles)
            if not refused:
                refused = _try_to_write(first)
        first.look_elsewhere()
        assert importing.wait() == 0
        assert first.stats().articles == second.stats().articles > before
        assert first.search(SearchRequest(""), JobContext()).total == first.stats().articles
    assert counts == sorted(counts)
    assert counts[0] >= before
    assert re.search(r"being written: importing since \d{4}-\d\d-\d\d \d\d:\d\d \(process \d+ on", refused)


def _try_to_write(archive: Archive) -> str:
    """What a second writer is told."""
    try:
        with archive._session.store.database.writer("a test", wait=0.0):
            return ""
    except ArchiveBusyError as error:
        return error.message
