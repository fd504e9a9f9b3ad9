"""What an exporter is handed and what it promises."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Protocol

from archive.model import Companion, StoredArticle


@dataclass(frozen=True, slots=True)
class ExportSource:
    """Articles to write and where they came from.

    `articles()` starts a new pass over all of them, in order, one at a time; it raises Cancelled when asked to stop.
    `original(id)` are the bytes of the file an article came from (empty when lost), `picture(sha256)` those of a
    picture, `thumbnail(sha256)` a small PNG or JPEG; None when there is none. `companions(sha256)` are the small files
    that an original was read with. `deeds()` is what people did with these articles, ready for JSON. `created` is UTC.
    """

    archive: str
    query: str
    understood: str
    created: datetime
    software: str
    total: int
    articles: Callable[[], Iterator[StoredArticle]]
    original: Callable[[int], bytes]
    picture: Callable[[str], bytes | None]
    thumbnail: Callable[[str], bytes | None]
    companions: Callable[[str], Sequence[Companion]] = lambda _sha256: ()
    deeds: Callable[[], Iterable[Mapping[str, Any]]] = lambda: ()

    @property
    def title(self) -> str:
        """A heading for the export: the archive's name and the query."""
        return f"{self.archive}: {self.query}" if self.query.strip() else self.archive


class Exporter(Protocol):
    """Writes one format; holds no state, knows neither database nor index."""

    name: str  # as on the command line: "csl-json"
    title: str  # for a list: "CSL-JSON (citations)"
    suffix: str  # of the file, ".json"; "" when it writes a folder

    def write(self, source: ExportSource, target: Path) -> int:
        """Write all articles to the new file (or into the new folder) `target`; returns how many.

        The same articles give the same bytes but for the time of the export. Memory does not grow with their number.
        """
