"""Pictures that lie in a document itself as base64: NITF's media-object, NewsML's encoded data."""

from __future__ import annotations

import base64
import binascii

from lxml import etree

from archive.importing.image_types import image_type

_SUFFIXES = {
    "image/jpeg": ".jpg",
    "image/png": ".png",
    "image/tiff": ".tif",
    "image/webp": ".webp",
    "image/gif": ".gif",
}
_SHORTEST = 40  # code points: no picture is smaller


def decoded_picture(text: str | None) -> bytes | None:
    """The bytes of a picture in base64, or None where the text is none."""
    packed = "".join((text or "").split())
    if len(packed) < _SHORTEST:
        return None
    try:
        data = base64.b64decode(packed, validate=True)
    except (binascii.Error, ValueError):
        return None
    return data if image_type(data) else None


def suffix_of(data: bytes) -> str:
    """The suffix of a name for a picture that has none."""
    return _SUFFIXES.get(image_type(data) or "", ".bin")


def pictures_in_nitf(nitf: etree._Element) -> dict[str, bytes]:
    """The pictures in media-object elements by what their media-reference calls them; one without a name gets one.

    NITF 3.6, media-object: "inline media data", with the attribute `encoding`.
    """
    found: dict[str, bytes] = {}
    for number, media in enumerate(nitf.iter("{*}media"), 1):
        packed = media.find("{*}media-object")
        data = None if packed is None else decoded_picture(packed.text)
        if data is None:
            continue
        reference = media.find("{*}media-reference")
        if reference is None:
            reference = etree.SubElement(media, "media-reference")
        name = reference.get("source") or reference.get("name") or f"media-object-{number}{suffix_of(data)}"
        reference.set("source", name)
        found[name] = data
    return found
