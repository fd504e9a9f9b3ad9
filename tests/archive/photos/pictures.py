"""Pictures made byte by byte, for the tests of what is embedded in them."""

from __future__ import annotations

import io
import struct

from PIL import Image

from archive.photos.blocks import find_blocks

_PILLOW = {"jpeg": "JPEG", "png": "PNG", "tiff": "TIFF", "webp": "WEBP"}


def dataset(number: int, value: bytes, record: int = 2) -> bytes:
    """A dataset of IIM."""
    return bytes((0x1C, record, number)) + len(value).to_bytes(2, "big") + value


def packet(body: str) -> bytes:
    """An XMP packet; `body` begins with the attributes of its description and ends with its elements."""
    return (
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        '<rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"'
        f"{body}</rdf:Description></rdf:RDF></x:xmpmeta>"
    ).encode()


def jpeg(*segments: tuple[int, bytes]) -> bytes:
    """A JPEG without a picture."""
    content = b"".join(bytes((0xFF, marker)) + (len(body) + 2).to_bytes(2, "big") + body for marker, body in segments)
    return b"\xff\xd8" + content + b"\xff\xd9"


def resource_block(number: int, body: bytes) -> bytes:
    """One of Photoshop's image resources."""
    return b"8BIM" + number.to_bytes(2, "big") + b"\0\0" + len(body).to_bytes(4, "big") + body + b"\0" * (len(body) % 2)


def photoshop(iim: bytes) -> bytes:
    """The content of a JPEG's APP13 with an IIM block."""
    return b"Photoshop 3.0\0" + resource_block(0x0404, iim)


def picture(kind: str, size: tuple[int, int] = (9, 7)) -> bytes:
    """A small real picture without metadata."""
    image = Image.radial_gradient("L").resize(size).convert("RGB")
    written = io.BytesIO()
    image.save(written, _PILLOW[kind])
    return written.getvalue()


def psd(*resources: bytes) -> bytes:
    """A Photoshop file of one grey pixel."""
    block = b"".join(resources)
    head = b"8BPS" + struct.pack(">H6xHIIHH", 1, 1, 1, 1, 8, 1)
    return head + struct.pack(">I", 0) + struct.pack(">I", len(block)) + block + struct.pack(">I", 0) + b"\0\0\x80"


def afcp(before: bytes, iim: bytes) -> bytes:
    """The file with an AFCP trailer behind it that holds an IIM block."""
    start = len(before) + len(iim)
    directory = b"AXS!" + struct.pack(">HHI", 0x100, 1, 0) + b"IPTC" + struct.pack(">II", len(iim), len(before))
    return before + iim + directory + b"AXS!" + struct.pack(">II", start, 0)


def tiff_with(tag: int, kind: int, count: int, value: bytes) -> bytes:
    """A TIFF whose directory has one entry, its value behind it."""
    return b"II*\0" + struct.pack("<IHHHIII", 8, 1, tag, kind, count, 26, 0) + value


def png_with(*chunks: tuple[bytes, bytes]) -> bytes:
    """A real PNG with more chunks behind its header."""
    import zlib

    whole = picture("png")
    end = whole.index(b"IHDR") + 4 + 13 + 4
    more = b"".join(
        len(body).to_bytes(4, "big") + kind + body + zlib.crc32(kind + body).to_bytes(4, "big") for kind, body in chunks
    )
    return whole[:end] + more + whole[end:]


def iim_of(data: bytes) -> bytes:
    """The first IIM block of a picture."""
    return find_blocks(data).iim[0]
