"""MAFF (Mozilla Archive Format): a ZIP archive with a folder for each saved page, its index and its `_files/`."""

from __future__ import annotations

import posixpath
import zipfile
from collections.abc import Iterator
from pathlib import Path

from archive.config import Limits
from archive.importing.files import why_unreadable
from archive.importing.image_types import image_type
from archive.importing.issues import error
from archive.importing.pages import page_item
from archive.importing.protocol import CERTAIN, NO, Item
from archive.importing.safe_xml import XmlError, parse_xml
from archive.importing.unpacking import CHUNK, DAMAGED, Budget, ExpansionError, Readable, is_zip, zip_members
from archive.importing.webarchive.wacz import zip_names
from archive.jobs import JobContext

_INDEXES = ("index.html", "index.htm", "index.xhtml")
_RESOURCE = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}resource"


class MaffImporter:
    """Reads each saved page of an archive; the locator is "path!folder/index.html"."""

    name = "maff"
    suffixes: tuple[str, ...] = (".maff",)

    def __init__(self, limits: Limits = Limits()) -> None:  # noqa: B008 - frozen
        self._limits = limits

    def sniff(self, path: Path, head: bytes) -> float:
        """A ZIP archive with an index.rdf in a folder."""
        if not is_zip(head):
            return NO
        return CERTAIN if any(posixpath.basename(name) == "index.rdf" for name in zip_names(path)) else NO

    def read(self, path: Path, job: JobContext) -> Iterator[Item]:
        """Each page."""
        unreadable = why_unreadable(path)
        if unreadable is not None:
            yield unreadable
            return
        try:
            budget = Budget(path.stat().st_size, self._limits)
            with zipfile.ZipFile(path) as zipped:
                files = {m.name: m.open for m in zip_members(zipped, budget) if m.open is not None}
                folders = sorted({posixpath.dirname(name) for name in files if posixpath.basename(name) == "index.rdf"})
                for folder in folders:
                    job.checkpoint()
                    own = {
                        name: open_ for name, open_ in files.items() if name.startswith(f"{folder}/" if folder else "")
                    }
                    yield self._page(path, folder, {name: self._read(open_()) for name, open_ in own.items()})
        except ExpansionError:
            yield error(path, "expansion-limit", "It unpacks to more than the limits allow; the rest was not read.")
        except DAMAGED as failure:
            yield error(path, "malformed", f"The archive is damaged: {failure}. What came before was read.")

    def _read(self, stream: Readable) -> bytes:
        pieces, size = [], 0
        while (chunk := stream.read(CHUNK)) and size <= self._limits.item_bytes:
            pieces.append(chunk)
            size += len(chunk)
        return b"".join(pieces)

    def _page(self, path: Path, folder: str, files: dict[str, bytes]) -> Item:
        described = _description(files.get(posixpath.join(folder, "index.rdf"), b""))
        candidates = [described.get("indexfilename", ""), *_INDEXES]
        index = next((n for n in (posixpath.join(folder, c) for c in candidates if c) if n in files), None)
        if index is None:
            return error(path, "no-article", "The saved page has no index file.", f"{path}!{folder}")
        url = described.get("originalurl", "")
        return page_item(
            files[index],
            path=str(path),
            locator=f"{path}!{index}",
            format_name=self.name,
            url=url if url.startswith("http") else None,
            charset=described.get("charset"),
            resources={posixpath.relpath(n, folder or "."): data for n, data in files.items() if image_type(data)},
        )


def _description(rdf: bytes) -> dict[str, str]:
    """What index.rdf says of the page: originalurl, title, archivetime, indexfilename, charset."""
    try:
        root = parse_xml(rdf).root
    except XmlError:
        return {}
    found = {}
    for element in root.iter("{*}originalurl", "{*}title", "{*}archivetime", "{*}indexfilename", "{*}charset"):
        found[str(element.tag).rpartition("}")[2]] = (element.get(_RESOURCE) or element.text or "").strip()
    return found
