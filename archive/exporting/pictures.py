"""Picture files beside an export: each once, named by its hash, with the suffix of what it is."""

from __future__ import annotations

from pathlib import Path

from archive.exporting.protocol import ExportSource
from archive.model import PictureUse, StoredArticle

_SUFFIXES = {
    "image/jpeg": ".jpg",
    "image/png": ".png",
    "image/gif": ".gif",
    "image/webp": ".webp",
    "image/tiff": ".tif",
    "image/svg+xml": ".svg",
    "image/bmp": ".bmp",
    "image/avif": ".avif",
}
_SIGNATURES = (
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"GIF8", "image/gif"),
    (b"II*\x00", "image/tiff"),
    (b"MM\x00*", "image/tiff"),
    (b"BM", "image/bmp"),
)


def media_type(data: bytes, stated: str | None = None) -> str:
    """The media type that the bytes show, else the one stated."""
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "image/webp"
    shown = next((kind for signature, kind in _SIGNATURES if data.startswith(signature)), None)
    return shown or stated or "application/octet-stream"


def save_picture(source: ExportSource, use: PictureUse, folder: Path) -> Path | None:
    """The picture's file in the folder, written unless it is there; None when the archive has no bytes of it."""
    data = source.picture(use.sha256)
    if data is None:
        return None
    path = folder / f"{use.sha256}{_SUFFIXES.get(media_type(data, use.media_type), '.bin')}"
    if not path.exists():
        folder.mkdir(exist_ok=True)
        path.write_bytes(data)
    return path


def use_of(stored: StoredArticle, caption: int) -> PictureUse | None:
    """The picture that belongs to the caption with this index."""
    return next((use for use in stored.pictures if use.caption == caption), None)
