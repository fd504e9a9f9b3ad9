"""Which importer reads which file: an instance, built where the archive is opened."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from archive.config import Limits
from archive.importing.ap_json import ApJsonImporter
from archive.importing.containers import ContainerImporter
from archive.importing.dpa_json import DpaJsonImporter
from archive.importing.files import read_head
from archive.importing.html.importer import HtmlImporter
from archive.importing.images import ImageImporter
from archive.importing.issues import error
from archive.importing.newsml1.importer import NewsMl1Importer
from archive.importing.newsml_g2.importer import NewsMlG2Importer
from archive.importing.ninjs.importer import NinjsImporter
from archive.importing.nitf import NitfImporter
from archive.importing.protocol import Importer, Item
from archive.importing.reuters_sgml import ReutersSgmlImporter
from archive.importing.signatures import describe, unsupported_picture
from archive.importing.tables.delimited import DelimitedImporter
from archive.importing.tables.records import RecordsImporter
from archive.importing.text import TextImporter
from archive.importing.trec_sgml import TrecSgmlImporter
from archive.importing.webarchive.maff import MaffImporter
from archive.importing.webarchive.mhtml import MhtmlImporter
from archive.importing.webarchive.wacz import WaczImporter
from archive.importing.webarchive.warc import WarcImporter
from archive.importing.wire.anpa import AnpaImporter
from archive.importing.wire.asianet import AsiaNetImporter
from archive.importing.wire.iptc7901 import Iptc7901Importer
from archive.importing.wxr.importer import WxrImporter
from archive.jobs import Cancelled, JobContext
from archive.model import ImportIssue

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

ENTRY_POINTS = "backfile.importers"
"""Group of entry points that other packages announce their importers in: a callable that returns an Importer."""

_SUFFIX_BONUS = 0.001  # decides between equals only


class ImporterRegistry:
    """Knows importers by name. Built once and then only read, so it may be shared between threads."""

    def __init__(self, importers: Iterable[Importer] = ()) -> None:
        self._importers: dict[str, Importer] = {}
        for importer in importers:
            self.register(importer)

    @property
    def names(self) -> tuple[str, ...]:
        """Names of all importers, in the order they were registered."""
        return tuple(self._importers)

    def register(self, importer: Importer) -> None:
        """Add an importer; raises ValueError when its name is taken."""
        if importer.name in self._importers:
            raise ValueError(f"importer {importer.name!r} is registered twice")
        self._importers[importer.name] = importer

    def get(self, name: str) -> Importer | None:
        """The importer of that name."""
        return self._importers.get(name)

    def load_plugins(self, points: Iterable[EntryPoint] | None = None) -> list[ImportIssue]:
        """Register the importers of other packages; a broken one is reported, not raised."""
        # Imported here: 40 ms that only a search for plugins needs.
        from importlib.metadata import entry_points

        issues = []
        for point in entry_points(group=ENTRY_POINTS) if points is None else points:
            try:
                self.register(point.load()())
            except Exception as failure:  # foreign code may fail in any way
                issues.append(error(point.value, "plugin-failed", f"The importer could not be loaded: {failure}."))
        return issues

    def best_for(self, path: Path) -> Importer | None:
        """The importer that is surest it can read the file, or None; raises OSError when it cannot be opened."""
        return self.best_for_head(path, read_head(path))

    def best_for_head(self, path: Path, head: bytes) -> Importer | None:
        """Likewise, for a head that was read already."""
        best, best_score = None, 0.0
        for importer in self._importers.values():
            score = importer.sniff(path, head)
            if score > 0 and path.suffix.lower() in importer.suffixes:
                score += _SUFFIX_BONUS
            if score > best_score:
                best, best_score = importer, score
        return best

    def read(self, path: Path, job: JobContext) -> Iterator[Item]:
        """Everything in the file by its best importer; whatever goes wrong is an issue. Raises only Cancelled."""
        try:
            head = read_head(path)
            importer = self.best_for_head(path, head)
            if importer is None:
                yield not_recognised(path, head)
                return
            yield from importer.read(path, job)
        except Cancelled:
            raise
        except OSError as failure:
            yield error(path, "unreadable", f"The file cannot be read: {failure.strerror or failure}.")
        except Exception as failure:  # one bad file must not end the import of the rest
            yield error(path, "importer-failed", f"Reading stopped here: {type(failure).__name__}: {failure}.")


def not_recognised(path: Path, head: bytes) -> ImportIssue:
    """The issue for a file that no importer wants, saying what it looks like."""
    if not head:
        return error(path, "empty", "The file is empty.")
    if picture := unsupported_picture(head):
        hint = "Save a copy as JPEG, with its metadata, and import that."
        return error(path, "not-supported", f"{picture} pictures are not supported. {hint}")
    return error(path, "not-recognised", f"No importer reads this: it looks like {describe(head)}.")


def default_registry(limits: Limits = Limits()) -> ImporterRegistry:  # noqa: B008 - frozen
    """A registry with every importer of Backfile, each bounded by `limits`."""
    registry = ImporterRegistry()
    for make in _shipped():
        registry.register(make(limits))
    # Last, because it asks the registry about what it unpacks.
    registry.register(ContainerImporter(registry, limits))
    return registry


def _shipped() -> tuple[Callable[[Limits], Importer], ...]:
    return (
        ImageImporter,
        NitfImporter,
        NewsMlG2Importer,
        NewsMl1Importer,
        ApJsonImporter,
        DpaJsonImporter,
        NinjsImporter,
        WxrImporter,
        ReutersSgmlImporter,
        TrecSgmlImporter,
        AnpaImporter,
        Iptc7901Importer,
        AsiaNetImporter,
        WarcImporter,
        WaczImporter,
        MhtmlImporter,
        MaffImporter,
        HtmlImporter,
        DelimitedImporter,
        RecordsImporter,
        TextImporter,
    )
