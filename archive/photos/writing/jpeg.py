"""JPEG (ITU-T T.81 annex B): the segments of XMP and Photoshop replaced, everything from the tables on as it was."""

from __future__ import annotations

import struct

from archive.photos.blocks import PHOTOSHOP_HEADER, XMP_HEADER, afcp_trailers, find_blocks, jpeg_segments
from archive.photos.writing.iim import rewrite_iim
from archive.photos.writing.resources import IIM, rewrite_resources
from archive.photos.writing.words import PictureWords, UnwritablePictureError
from archive.photos.writing.xmp import rewrite_xmp

_LARGEST = 0xFFFF - 2
_APP0, _APP1, _APP13 = 0xE0, 0xE1, 0xED


def rewrite_jpeg(data: bytes, words: PictureWords) -> bytes:
    """The picture with the words in IIM and XMP; raises UnwritablePictureError for a packet larger than a segment."""
    blocks = find_blocks(data)
    packet = XMP_HEADER + rewrite_xmp(blocks.main_xmp, words)
    if len(packet) > _LARGEST:
        raise UnwritablePictureError("the XMP packet of the picture is too large for one segment")
    resources, end = b"", 2
    first: list[bytes] = []
    last: list[bytes] = []
    for marker, start, stop in jpeg_segments(data):
        content = data[start:stop]
        if marker == _APP13 and content.startswith(PHOTOSHOP_HEADER):
            resources += content[len(PHOTOSHOP_HEADER) :]
        elif marker == _APP1 and content.startswith(XMP_HEADER):
            pass
        else:
            # JFIF and Exif want to stand first.
            into = first if marker == _APP0 or (marker == _APP1 and content.startswith(b"Exif")) else last
            into.append(data[start - 4 : stop])
        end = stop
    iim = rewrite_iim(blocks.iim[0] if blocks.iim else b"", words)
    whole = rewrite_resources(resources, {IIM: iim})
    room = _LARGEST - len(PHOTOSHOP_HEADER)
    photoshop = [
        _segment(_APP13, PHOTOSHOP_HEADER + whole[start : start + room]) for start in range(0, len(whole), room)
    ]
    head = b"".join((data[:2], *first, _segment(_APP1, packet), *photoshop, *last))
    return head + _moved(data, end, len(head) - end)


def _moved(data: bytes, end: int, by: int) -> bytes:
    """What follows the segments; a trailer whose offsets count from the file's start is told that it moved."""
    moved = bytearray(data)
    for trailer in afcp_trailers(data):
        for at in (trailer.end + 4, *(entry + 8 for entry in trailer.entries)):
            (offset,) = struct.unpack_from(f"{trailer.order}I", data, at)
            struct.pack_into(f"{trailer.order}I", moved, at, offset + by)
    return bytes(moved[end:])


def _segment(marker: int, content: bytes) -> bytes:
    return bytes((0xFF, marker)) + (len(content) + 2).to_bytes(2, "big") + content
