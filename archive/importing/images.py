"""A picture alone, recognised by its first bytes; what is embedded in it is read where photos are."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from archive.config import Limits
from archive.importing.files import read_item
from archive.importing.protocol import CERTAIN, NO, Item
from archive.jobs import JobContext
from archive.model import ImportIssue, RawArticle, RawPicture

_TYPES = (
    (0, b"\xff\xd8\xff", "image/jpeg"),
    (0, b"\x89PNG\r\n\x1a\n", "image/png"),
    (0, b"II*\x00", "image/tiff"),
    (0, b"MM\x00*", "image/tiff"),
    (8, b"WEBP", "image/webp"),
    (0, b"8BPS\x00\x01", "image/vnd.adobe.photoshop"),
    (0, b"GIF87a", "image/gif"),
    (0, b"GIF89a", "image/gif"),
)


def image_type(head: bytes) -> str | None:
    """The media type of a picture by its first bytes, or None if it is not one that we read."""
    for offset, signature, media_type in _TYPES:
        if head[offset : offset + len(signature)] == signature:
            return media_type
    return None


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
        picture = RawPicture(reference=path.name, data=data, media_type=image_type(data))
        yield RawArticle(path=str(path), locator=str(path), format=self.name, text="", pictures=(picture,))
