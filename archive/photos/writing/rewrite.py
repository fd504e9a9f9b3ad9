"""A copy of a picture with other words in its IPTC-IIM and XMP."""

from __future__ import annotations

from collections.abc import Callable

from archive.photos.blocks import find_blocks
from archive.photos.writing.jpeg import rewrite_jpeg
from archive.photos.writing.others import rewrite_png, rewrite_psd, rewrite_tiff, rewrite_webp
from archive.photos.writing.words import PictureWords

_WRITERS: dict[str, Callable[[bytes, PictureWords], bytes]] = {
    "jpeg": rewrite_jpeg,
    "tiff": rewrite_tiff,
    "png": rewrite_png,
    "webp": rewrite_webp,
    "psd": rewrite_psd,
}


def rewrite(picture: bytes, words: PictureWords) -> bytes:
    """The same picture with the words set; the bytes that hold its pixels are those of the original.

    XMP is written always, IIM in JPEG, TIFF and PSD, and in PNG where it had some. Exif, IIM in a trailer and
    everything else stays as it is. Raises UnsupportedPictureError for a kind that cannot be read,
    UnwritablePictureError for a picture whose structure is broken.
    """
    return _WRITERS[find_blocks(picture).format](picture, words)
