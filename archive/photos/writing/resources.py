"""Photoshop's image resources (Adobe Photoshop file format specification) with the IIM and XMP blocks replaced."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping

from archive.photos.blocks import photoshop_resources

IIM, XMP, _DIGEST = 0x0404, 0x0424, 0x0425


def rewrite_resources(content: bytes, replaced: Mapping[int, bytes]) -> bytes:
    """The resources with those of these numbers put in place of the old, or behind all others.

    The digest of the IIM block (0x0425), by which programs see that it was changed behind their back, follows it.
    """
    waiting = dict(replaced)
    written = []
    for signature, number, name, body in photoshop_resources(content):
        if number in replaced:
            if number not in waiting:
                continue  # a second block of the kind would contradict the first
            body = waiting.pop(number)
        elif number == _DIGEST and IIM in replaced:
            body = hashlib.md5(replaced[IIM], usedforsecurity=False).digest()
        written.append(_resource(signature, number, name, body))
    written += [_resource(b"8BIM", number, b"\0\0", body) for number, body in waiting.items()]
    return b"".join(written)


def _resource(signature: bytes, number: int, name: bytes, body: bytes) -> bytes:
    padding = b"\0" * (len(body) % 2)
    return signature + number.to_bytes(2, "big") + name + len(body).to_bytes(4, "big") + body + padding
