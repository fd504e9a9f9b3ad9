"""A picture alone, recognised by its first bytes; what is embedded in it is read where photos are."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from archive.config import Limits
from archive.importing.companions import sidecar_of
from archive.importing.files import read_item
from archive.importing.image_types import image_type
from archive.importing.protocol import CERTAIN, NO, Item
from archive.jobs import JobContext
from archive.model import ImportIssue, RawArticle, RawPicture


class ImageImporter:
    """Reads a picture as an article without text that has this one picture."""

    name = "image"
    suffixes: tuple[str, ...] = (".jpg", ".jpeg", ".png", ".tif", ".tiff", ".webp", ".psd", ".gif")

    def __init__(self, limits: Limits = Limits()) -> None:  # noqa: B008 - frozen
        self._limits = limits

    def sniff(self, _path: Path, head: bytes) -> float:
        """Certain by the signature."""
        return CERTAIN if image_type(head) else NO

    def read(self, path: Path, job: JobContext) -> Iterator[Item]:
        """One record: its text is empty, its picture carries the bytes."""
        job.checkpoint()
        data = read_item(path, self._limits)
        if isinstance(data, ImportIssue):
            yield data
            return
        beside = sidecar_of(path)
        picture = RawPicture(path.name, data, image_type(data), sidecar=beside)
        yield RawArticle(
            str(path), str(path), self.name, "", pictures=(picture,), companions=(beside,) if beside else ()
        )
