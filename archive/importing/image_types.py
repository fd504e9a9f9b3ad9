"""Pictures by their first bytes."""

from __future__ import annotations

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
