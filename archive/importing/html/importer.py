"""Saved pages: `.html` alone or with its `_files/` folder of pictures."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from archive.config import Limits
from archive.importing.files import read_item
from archive.importing.html.reader import read_html
from archive.importing.protocol import LIKELY, NO, POSSIBLE, Item
from archive.importing.sniffing import is_text, xml_head
from archive.jobs import JobContext
from archive.model import ImportIssue

_TAGS = re.compile(rb"<(?:!doctype\s{1,9}html|html|head|body|meta|title|article|div|p|h1)[\s>/]", re.IGNORECASE)
_SAVED_FROM = re.compile(rb"<!--\s{0,9}saved from url=\(\d{1,6}\)(\S{1,2000}?)\s{0,9}-->", re.IGNORECASE)
_FOLDERS = (
    "_files",
    "-files",
    ".files",
    "_Dateien",
    "_fichiers",
    "_archivos",
    "_file",
    "_bestanden",
    "-filer",
    "_arquivos",
)
_PICTURES = frozenset([".jpg", ".jpeg", ".png", ".webp", ".gif", ".tif", ".tiff", ".avif", ".bmp"])
_MOST_PICTURES = 300


class HtmlImporter:
    """Reads one saved page as one article, with the pictures that were saved beside it."""

    name = "html"
    suffixes: tuple[str, ...] = (".html", ".htm", ".xhtml", ".shtml")

    def __init__(self, limits: Limits = Limits()) -> None:  # noqa: B008 - frozen
        self._limits = limits

    def sniff(self, _path: Path, head: bytes) -> float:
        """By a DOCTYPE or root element of HTML, less sure by mark-up that only HTML has."""
        if not is_text(head):
            return NO
        root = xml_head(head)
        if root is not None:
            if (root.doctype or "").lower() == "html" or root.name.lower() in {"html", "head", "body"}:
                return LIKELY
            if root.namespace is not None or head.lstrip()[:5].lower() == b"<?xml":
                return NO
        return POSSIBLE if head.lstrip()[:1] == b"<" and _TAGS.search(head[:4096]) else NO

    def read(self, path: Path, job: JobContext) -> Iterator[Item]:
        """One article, its locator the path."""
        job.checkpoint()
        data = read_item(path, self._limits)
        if isinstance(data, ImportIssue):
            yield data
            return
        yield read_html(
            data, path=str(path), locator=str(path), url=saved_from(data), resources=FolderPictures(path, self._limits)
        )


def saved_from(data: bytes) -> str | None:
    """The address that browsers note at the top of a page that they save."""
    found = _SAVED_FROM.search(data[:4096])
    return found[1].decode("utf-8", "replace") if found else None


class FolderPictures(Mapping[str, bytes]):
    """The pictures in the folder that was saved beside a page, by their file name; read when they are asked for."""

    def __init__(self, page: Path, limits: Limits) -> None:
        self._limits = limits
        self._files: dict[str, Path] = {}
        for suffix in _FOLDERS:
            folder = page.with_name(page.stem + suffix)
            if folder.is_dir():
                files = sorted(file for file in folder.iterdir() if file.suffix.lower() in _PICTURES or not file.suffix)
                self._files |= {
                    file.name: file for file in files[:_MOST_PICTURES] if file.is_file() and not file.is_symlink()
                }

    def __getitem__(self, name: str) -> bytes:
        data = read_item(self._files[name], self._limits)
        if isinstance(data, ImportIssue):
            raise KeyError(name)
        return data

    def __iter__(self) -> Iterator[str]:
        return iter(self._files)

    def __len__(self) -> int:
        return len(self._files)

    def __contains__(self, name: Any) -> bool:
        return name in self._files
