"""Where a picture file keeps its metadata: the raw IIM, XMP and Exif blocks of JPEG, TIFF, PNG, WebP and PSD.

Only lengths are followed, nothing is decoded into pixels; a length that points outside the file ends the walk, so that
broken and hostile files cost no more than their size. Formats: JPEG (ITU-T T.81 annex B), TIFF 6.0 section 2,
PNG third edition section 11, WebP container (RIFF), Adobe Photoshop file format, XMP part 3, AFCP 1.1.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from archive.photos.tiff import read_directories

XMP_HEADER = b"http://ns.adobe.com/xap/1.0/\0"
_XMP_EXTENSION = b"http://ns.adobe.com/xmp/extension/\0"
_EXIF_HEADER = b"Exif\0\0"
PHOTOSHOP_HEADER = b"Photoshop 3.0\0"
_RESOURCE_SIGNATURES = frozenset({b"8BIM", b"PHUT", b"AgHg", b"MeSa", b"DCSR"})
_IIM_RESOURCE = 0x0404
_XMP_RESOURCE = 0x0424
_EXIF_RESOURCE = 0x0422
_TIFF_XMP, _TIFF_IIM, _TIFF_PHOTOSHOP = 700, 33723, 34377
_INFLATED_LIMIT = 16 * 1024 * 1024
_MARKERS_WITHOUT_LENGTH = frozenset({0x01, *range(0xD0, 0xD8)})
_HEIC_BRANDS = frozenset({b"heic", b"heix", b"hevc", b"mif1", b"msf1", b"avif"})


class UnsupportedPictureError(ValueError):
    """The file is no picture of a kind whose metadata can be read; the message says what it is."""


@dataclass(slots=True)
class MetadataBlocks:
    """The raw blocks found, each in the order of the file; `exif` is a TIFF structure."""

    format: str
    iim: list[bytes] = field(default_factory=list)
    xmp: list[bytes] = field(default_factory=list)
    exif: bytes | None = None
    width: int | None = None
    height: int | None = None

    @property
    def main_xmp(self) -> bytes:
        """The packet that a program would edit; empty for none."""
        return self.xmp[0] if self.xmp else b""


def find_blocks(data: bytes) -> MetadataBlocks:
    """The metadata blocks of a picture; raises UnsupportedPictureError where the kind of file is not known."""
    if data.startswith(b"\xff\xd8"):
        return _jpeg(data)
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return _png(data)
    if data[:4] in (b"II*\0", b"MM\0*"):
        return _tiff(data)
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return _webp(data)
    if data.startswith(b"8BPS"):
        return _psd(data)
    if data[4:8] == b"ftyp" and data[8:12] in _HEIC_BRANDS:
        raise UnsupportedPictureError("HEIC and AVIF pictures are not supported")
    raise UnsupportedPictureError("not a JPEG, TIFF, PNG, WebP or PSD picture")


def sidecar(data: bytes) -> MetadataBlocks:
    """The blocks of an XMP sidecar file: the file is the packet."""
    return MetadataBlocks("xmp", xmp=[data])


def _jpeg(data: bytes) -> MetadataBlocks:
    blocks = MetadataBlocks("jpeg")
    photoshop = b""
    extension: dict[bytes, dict[int, bytes]] = {}
    for marker, start, end in jpeg_segments(data):
        if marker == 0xE1:
            _jpeg_app1(data[start:end], blocks, extension)
        elif marker == 0xED and data.startswith(PHOTOSHOP_HEADER, start):
            # A resource block may run over several segments: they are one stream.
            photoshop += data[start + len(PHOTOSHOP_HEADER) : end]
        elif 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC) and end - start >= 5:
            blocks.height, blocks.width = struct.unpack_from(">HH", data, start + 1)
    blocks.xmp += [b"".join(parts[offset] for offset in sorted(parts)) for parts in extension.values()]
    _photoshop_resources(photoshop, blocks)
    blocks.iim += _afcp(data)
    return blocks


def _jpeg_app1(content: bytes, blocks: MetadataBlocks, extension: dict[bytes, dict[int, bytes]]) -> None:
    if content.startswith(_EXIF_HEADER):
        blocks.exif = blocks.exif or content[len(_EXIF_HEADER) :]
    elif content.startswith(_XMP_EXTENSION):
        _collect_extension(content[len(_XMP_EXTENSION) :], extension)
    elif content.startswith(XMP_HEADER) or b"<x:x" in content[:200] or b"<?xpacket" in content[:200]:
        # Some programs damage the header; the packet behind it is sound. The last packet is the latest edit.
        blocks.xmp.insert(0, content[max(0, content.find(b"<")) :])


def jpeg_segments(data: bytes) -> Iterator[tuple[int, int, int]]:
    """Marker, start and end of each segment's content, up to the first scan."""
    position = 2
    while position + 4 <= len(data):
        if data[position] != 0xFF:
            return
        marker = data[position + 1]
        if marker == 0xFF:
            position += 1
        elif marker in _MARKERS_WITHOUT_LENGTH:
            position += 2
        elif marker in (0xD9, 0xDA):
            return
        else:
            length = int.from_bytes(data[position + 2 : position + 4], "big")
            end = position + 2 + length
            if length < 2:
                return
            yield marker, position + 4, min(end, len(data))
            position = end


def _collect_extension(content: bytes, into: dict[bytes, dict[int, bytes]]) -> None:
    """XMP part 3, 1.1.3.1: 32 bytes of GUID, full length, offset, then the piece."""
    if len(content) > 40:
        offset = int.from_bytes(content[36:40], "big")
        into.setdefault(content[:32], {})[offset] = content[40:]


def _photoshop_resources(content: bytes, blocks: MetadataBlocks) -> None:
    for _, kind, _, body in photoshop_resources(content):
        if kind == _IIM_RESOURCE:
            blocks.iim.append(body)
        elif kind == _XMP_RESOURCE:
            blocks.xmp.append(body)
        elif kind == _EXIF_RESOURCE and blocks.exif is None:
            blocks.exif = body


def photoshop_resources(content: bytes) -> Iterator[tuple[bytes, int, bytes, bytes]]:
    """Signature, number, name as stored (a padded Pascal string) and body of each image resource."""
    position = 0
    while position + 12 <= len(content) and content[position : position + 4] in _RESOURCE_SIGNATURES:
        kind = int.from_bytes(content[position + 4 : position + 6], "big")
        name = content[position + 6]
        start = position + 6 + name + 1 + (name + 1) % 2
        if start + 4 > len(content):
            return
        length = int.from_bytes(content[start : start + 4], "big")
        stored_name, body = content[position + 6 : start], content[start + 4 : start + 4 + length]
        yield content[position : position + 4], kind, stored_name, body
        position = start + 4 + length + length % 2


def _afcp(data: bytes) -> list[bytes]:
    found = []
    for trailer in afcp_trailers(data):
        for at in trailer.entries:
            length, offset = struct.unpack_from(f"{trailer.order}II", data, at + 4)
            if data[at : at + 4] == b"IPTC" and offset + length <= len(data):
                found.append(data[offset : offset + length])
    return found


class AfcpTrailer(NamedTuple):
    """An AXS trailer (AFCP, FotoStation): byte order, places of its end mark and of its entries of 12 bytes."""

    order: str
    end: int
    entries: tuple[int, ...]


def afcp_trailers(data: bytes) -> Iterator[AfcpTrailer]:
    """The trailers of a file: a directory of entries with absolute offsets before the file's last 12 bytes."""
    for order, mark in ((">", b"AXS!"), ("<", b"AXS*")):
        end = data.rfind(mark, max(0, len(data) - 64))
        if end < 0 or end + 12 > len(data):
            continue
        (start,) = struct.unpack_from(f"{order}I", data, end + 4)
        if start + 12 > len(data) or data[start : start + 4] != mark:
            continue
        (count,) = struct.unpack_from(f"{order}H", data, start + 6)
        places = (start + 12 + 12 * entry for entry in range(min(count, 100)))
        yield AfcpTrailer(order, end, tuple(at for at in places if at + 12 <= len(data)))


def _png(data: bytes) -> MetadataBlocks:
    blocks = MetadataBlocks("png")
    for kind, body in png_chunks(data):
        if kind == b"IHDR" and len(body) >= 8:
            blocks.width, blocks.height = struct.unpack_from(">II", body)
        elif kind == b"eXIf":
            blocks.exif = body
        elif kind in (b"tEXt", b"zTXt", b"iTXt"):
            _png_text(kind, body, blocks)
    return blocks


def png_chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Type and body of each chunk; a cut file ends in what is left of its last one."""
    position = 8
    while position + 12 <= len(data):
        length = int.from_bytes(data[position : position + 4], "big")
        yield data[position + 4 : position + 8], data[position + 8 : position + 8 + length]
        position += 12 + length


def _png_text(kind: bytes, body: bytes, blocks: MetadataBlocks) -> None:
    keyword, _, rest = body.partition(b"\0")
    if kind == b"iTXt" and len(rest) >= 2:
        compressed = rest[0] == 1
        text = rest[2:].split(b"\0", 2)[-1]
    else:
        compressed = kind == b"zTXt"
        text = rest[1:] if compressed else rest
    if keyword == b"XML:com.adobe.xmp":
        blocks.xmp.append(_inflate(text) if compressed else text)
    elif keyword.startswith(b"Raw profile type "):
        profile = _raw_profile(_inflate(text) if compressed else text)
        name = keyword.rsplit(b" ", 1)[-1]
        if name == b"iptc":
            before = len(blocks.iim)
            _photoshop_resources(profile, blocks)
            if len(blocks.iim) == before and profile[:1] == b"\x1c":
                blocks.iim.append(profile)
        elif name == b"xmp":
            blocks.xmp.append(profile)
        elif name in (b"exif", b"APP1"):
            blocks.exif = profile.removeprefix(_EXIF_HEADER)


def _raw_profile(text: bytes) -> bytes:
    """ImageMagick's raw profile: a name line, a length line, then hexadecimal digits over many lines."""
    lines = text.strip().split(b"\n", 2)
    if len(lines) < 3:
        return b""
    try:
        return bytes.fromhex(lines[2].decode("ascii"))
    except ValueError:
        return b""


def _inflate(packed: bytes) -> bytes:
    try:
        return zlib.decompressobj().decompress(packed, _INFLATED_LIMIT)
    except zlib.error:
        return b""


def _webp(data: bytes) -> MetadataBlocks:
    blocks = MetadataBlocks("webp")
    for kind, body in riff_chunks(data):
        if kind == b"XMP ":
            blocks.xmp.append(body)
        elif kind == b"EXIF":
            blocks.exif = body.removeprefix(_EXIF_HEADER)
        elif kind == b"VP8X" and len(body) >= 10:
            blocks.width = int.from_bytes(body[4:7], "little") + 1
            blocks.height = int.from_bytes(body[7:10], "little") + 1
        elif kind in (b"VP8 ", b"VP8L") and blocks.width is None:
            blocks.width, blocks.height = _webp_size(kind, body)
    return blocks


def _webp_size(kind: bytes, body: bytes) -> tuple[int | None, int | None]:
    """RFC 6386 9.1: 14 bits each behind the start code; WebP lossless specification, section 3: less one each."""
    if kind == b"VP8 " and body[3:6] == b"\x9d\x01\x2a" and len(body) >= 10:
        width, height = struct.unpack_from("<HH", body, 6)
        return width & 0x3FFF, height & 0x3FFF
    if kind == b"VP8L" and body[:1] == b"\x2f" and len(body) >= 5:
        bits = int.from_bytes(body[1:5], "little")
        return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    return None, None


def riff_chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Type and body of each chunk of a RIFF file; a cut file ends in what is left of its last one."""
    position = 12
    while position + 8 <= len(data):
        length = int.from_bytes(data[position + 4 : position + 8], "little")
        yield data[position : position + 4], data[position + 8 : position + 8 + length]
        position += 8 + length + length % 2


def _psd(data: bytes) -> MetadataBlocks:
    blocks = MetadataBlocks("psd")
    if len(data) < 34:
        return blocks
    blocks.height, blocks.width = struct.unpack_from(">II", data, 14)
    colour_length = int.from_bytes(data[26:30], "big")
    start = 30 + colour_length
    length = int.from_bytes(data[start : start + 4], "big")
    _photoshop_resources(data[start + 4 : start + 4 + length], blocks)
    return blocks


def _tiff(data: bytes) -> MetadataBlocks:
    blocks = MetadataBlocks("tiff", exif=data)
    first = next(iter(read_directories(data)), None)
    if first is None:
        return blocks
    blocks.width, blocks.height = first.integer(256), first.integer(257)
    if xmp := first.raw(_TIFF_XMP):
        blocks.xmp.append(xmp)
    # Writers declare IIM in TIFF as LONG: the bytes count, not the type; they are padded to four.
    if iim := first.raw(_TIFF_IIM):
        blocks.iim.append(iim)
    if photoshop := first.raw(_TIFF_PHOTOSHOP):
        before = len(blocks.iim)
        _photoshop_resources(photoshop, blocks)
        if before:  # the tag of its own wins over the copy inside Photoshop's
            del blocks.iim[before:]
    return blocks
