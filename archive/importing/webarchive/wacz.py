"""WACZ (Web Archive Collection Zipped 1.1): the WARC files in its archive/ folder, and nothing else of it."""

from __future__ import annotations

import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

from archive.config import Limits
from archive.importing.files import why_unreadable
from archive.importing.issues import error
from archive.importing.protocol import CERTAIN, NO, Item
from archive.importing.relabel import relabel
from archive.importing.unpacking import (
    DAMAGED,
    Budget,
    ExpansionError,
    copy_stream,
    is_zip,
    safe_name,
    zip_members,
)
from archive.importing.webarchive.warc import WarcImporter
from archive.jobs import JobContext

_WARC_SUFFIXES = (".warc", ".warc.gz", ".arc", ".arc.gz")


class WaczImporter:
    """Reads the pages of a collection; the locator is "path!archive/data.warc.gz@offset"."""

    name = "wacz"
    suffixes: tuple[str, ...] = (".wacz",)

    def __init__(self, limits: Limits = Limits()) -> None:  # noqa: B008 - frozen
        self._limits = limits
        self._warc = WarcImporter(limits)

    def sniff(self, path: Path, head: bytes) -> float:
        """A ZIP archive with a data package and WARC files in archive/."""
        names = zip_names(path) if is_zip(head) else []
        return CERTAIN if "datapackage.json" in names and any(_is_warc(name) for name in names) else NO

    def read(self, path: Path, job: JobContext) -> Iterator[Item]:
        """Each page of each WARC file."""
        unreadable = why_unreadable(path)
        if unreadable is not None:
            yield unreadable
            return
        try:
            budget = Budget(path.stat().st_size, self._limits)
            with zipfile.ZipFile(path) as zipped, tempfile.TemporaryDirectory(prefix="backfile-") as folder:
                for member in zip_members(zipped, budget):
                    if not _is_warc(member.name):
                        continue
                    if member.open is None:
                        locator = f"{path}!{member.name}"
                        yield error(path, member.refused or "unreadable", f"It was left out: {member.reason}.", locator)
                        continue
                    job.checkpoint()
                    working = Path(folder) / safe_name(member.name)
                    copy_stream(member.open(), working, job)
                    for item in self._warc.read(working, job):
                        yield relabel(item, working, str(path), f"{path}!{member.name}")
                    working.unlink(missing_ok=True)
        except ExpansionError:
            yield error(path, "expansion-limit", "It unpacks to more than the limits allow; the rest was not read.")
        except DAMAGED as failure:
            yield error(path, "malformed", f"The collection is damaged: {failure}. What came before was read.")


def zip_names(path: Path) -> list[str]:
    """The names in a ZIP archive, [] when it cannot be opened."""
    try:
        with zipfile.ZipFile(path) as zipped:
            return zipped.namelist()
    except DAMAGED:
        return []


def _is_warc(name: str) -> bool:
    return name.startswith("archive/") and name.endswith(_WARC_SUFFIXES)
