"""TIFF, PNG, WebP and PSD with other words; what holds the picture stays as it was, where it was."""

from __future__ import annotations

import struct
import zlib

from archive.photos.blocks import find_blocks, png_chunks, riff_chunks
from archive.photos.tiff import read_directories
from archive.photos.writing.iim import rewrite_iim
from archive.photos.writing.resources import IIM, XMP, rewrite_resources
from archive.photos.writing.words import PictureWords, UnwritablePictureError
from archive.photos.writing.xmp import rewrite_xmp

_TIFF_XMP, _TIFF_IIM, _TIFF_PHOTOSHOP = 700, 33723, 34377
_BYTE, _UNDEFINED = 1, 7
_XMP_KEYWORD = b"XML:com.adobe.xmp"
_IPTC_KEYWORD = b"Raw profile type iptc"
_HAS_XMP = 0x04  # a flag of VP8X


def rewrite_tiff(data: bytes, words: PictureWords) -> bytes:
    """TIFF 6.0 section 2: a new first directory and its values behind all that was there; the header points to it."""
    first = next(iter(read_directories(data)), None)
    if first is None:
        raise UnwritablePictureError("the directory of the TIFF cannot be read")
    blocks = find_blocks(data)
    iim = rewrite_iim(blocks.iim[0] if blocks.iim else b"", words)
    values = {_TIFF_XMP: (_BYTE, rewrite_xmp(blocks.main_xmp, words)), _TIFF_IIM: (_UNDEFINED, iim)}
    if photoshop := first.raw(_TIFF_PHOTOSHOP):
        values[_TIFF_PHOTOSHOP] = (_BYTE, rewrite_resources(photoshop, {IIM: iim}))
    order = "<" if first.order == "little" else ">"
    out = bytearray(data + b"\0" * (len(data) % 2))
    entries = dict(first.stored)
    for tag, (kind, value) in values.items():
        entries[tag] = struct.pack(f"{order}HHII", tag, kind, len(value), len(out))
        out += value + b"\0" * (len(value) % 2)
    place = len(out)
    out += struct.pack(f"{order}H", len(entries)) + b"".join(entries[tag] for tag in sorted(entries))
    out += struct.pack(f"{order}I", first.next)
    struct.pack_into(f"{order}I", out, 4, place)
    return bytes(out)


def rewrite_png(data: bytes, words: PictureWords) -> bytes:
    """PNG third edition, 11.3.3: one iTXt chunk with the packet behind the header; IIM only where it was before."""
    blocks = find_blocks(data)
    packet = rewrite_xmp(blocks.main_xmp, words)
    text = [(b"iTXt", _XMP_KEYWORD + b"\0\0\0\0\0" + packet)]
    if blocks.iim:
        profile = rewrite_resources(b"", {IIM: rewrite_iim(blocks.iim[0], words)})
        lines = f"\niptc\n{len(profile):8}\n{profile.hex()}\n".encode()
        text.append((b"zTXt", _IPTC_KEYWORD + b"\0\0" + zlib.compress(lines)))
    parts = [data[:8]]
    for kind, body in png_chunks(data):
        if kind in (b"tEXt", b"zTXt", b"iTXt") and body.split(b"\0", 1)[0] in (_XMP_KEYWORD, _IPTC_KEYWORD):
            continue
        parts.append(_chunk(kind, body))
        if kind == b"IHDR":
            parts += [_chunk(*one) for one in text]
    return b"".join(parts)


def _chunk(kind: bytes, body: bytes) -> bytes:
    return len(body).to_bytes(4, "big") + kind + body + zlib.crc32(kind + body).to_bytes(4, "big")


def rewrite_webp(data: bytes, words: PictureWords) -> bytes:
    """WebP container specification: the XMP chunk last, and the extended header that says it is there."""
    blocks = find_blocks(data)
    chunks = [(kind, body) for kind, body in riff_chunks(data) if kind != b"XMP "]
    if not chunks:
        raise UnwritablePictureError("the WebP picture has no chunks")
    if chunks[0][0] != b"VP8X":
        if blocks.width is None or blocks.height is None:
            raise UnwritablePictureError("the size of the WebP picture cannot be read")
        alpha = 0x10 if chunks[0][0] == b"VP8L" and chunks[0][1][4:5] and chunks[0][1][4] & 0x10 else 0
        size = (blocks.width - 1).to_bytes(3, "little") + (blocks.height - 1).to_bytes(3, "little")
        chunks.insert(0, (b"VP8X", bytes((alpha, 0, 0, 0)) + size))
    header = chunks[0][1]
    chunks[0] = (b"VP8X", bytes((header[0] | _HAS_XMP,)) + header[1:])
    chunks.append((b"XMP ", rewrite_xmp(blocks.main_xmp, words)))
    body = b"".join(kind + len(part).to_bytes(4, "little") + part + b"\0" * (len(part) % 2) for kind, part in chunks)
    return b"RIFF" + (len(body) + 4).to_bytes(4, "little") + b"WEBP" + body


def rewrite_psd(data: bytes, words: PictureWords) -> bytes:
    """Adobe Photoshop file format: the section of image resources is replaced, its length before it."""
    blocks = find_blocks(data)
    start = 30 + int.from_bytes(data[26:30], "big")
    length = int.from_bytes(data[start : start + 4], "big")
    if start + 4 + length > len(data):
        raise UnwritablePictureError("the resources of the PSD reach behind its end")
    iim = rewrite_iim(blocks.iim[0] if blocks.iim else b"", words)
    replaced = {IIM: iim, XMP: rewrite_xmp(blocks.main_xmp, words)}
    resources = rewrite_resources(data[start + 4 : start + 4 + length], replaced)
    return data[:start] + len(resources).to_bytes(4, "big") + resources + data[start + 4 + length :]
