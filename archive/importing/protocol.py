"""What every importer promises: bytes in, articles and issues out, one by one, nothing raised but Cancelled."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

from archive.jobs import JobContext
from archive.model import ImportIssue, RawArticle

HEAD_BYTES = 64 * 1024
"""How much of a file importers are shown to recognise it by."""

CERTAIN = 1.0
LIKELY = 0.8
POSSIBLE = 0.4
LAST_RESORT = 0.1
NO = 0.0

Item = RawArticle | ImportIssue


class Importer(Protocol):
    """Reads one format. Holds no state between calls, so one instance serves many threads."""

    name: str
    suffixes: tuple[str, ...]

    def sniff(self, path: Path, head: bytes, /) -> float:
        """How sure this importer is that it can read the file: 0.0 no, 1.0 certain.

        `head` are the first `HEAD_BYTES` of the file. The content decides; the suffix may only break a tie.
        """
        ...

    def read(self, path: Path, job: JobContext, /) -> Iterator[Item]:
        """Articles and issues one by one, in the order of the file; a checkpoint of `job` for each.

        Locators start with `str(path)` and are unique within the file. A malformed item is an issue that says where;
        the rest goes on. Raises only Cancelled.
        """
        ...


class Chooser(Protocol):
    """What containers need of the registry: the right importer for what they unpacked."""

    def best_for(self, path: Path) -> Importer | None:
        """The importer that is surest it can read the file, or None."""
        ...

    def read(self, path: Path, job: JobContext, /) -> Iterator[Item]:
        """Everything in the file by its best importer; whatever goes wrong is an issue."""
        ...
