"""What a file looks like by its first bytes, in words, for the report of what was not recognised."""

from __future__ import annotations

from archive.importing.sniffing import json_head, xml_head

_SIGNATURES = (
    (0, b"%PDF-", "a PDF document"),
    (0, b"PK\x03\x04", "a ZIP archive"),
    (0, b"\x1f\x8b", "gzip-compressed data"),
    (0, b"BZh", "bzip2-compressed data"),
    (0, b"\xfd7zXZ\x00", "xz-compressed data"),
    (0, b"\x28\xb5\x2f\xfd", "Zstandard-compressed data"),
    (0, b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive"),
    (0, b"Rar!\x1a\x07", "a RAR archive"),
    (0, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Microsoft Office document"),
    (0, b"{\\rtf", "a Rich Text document"),
    (0, b"SQLite format 3\x00", "an SQLite database"),
    (0, b"\x7fELF", "a program"),
    (0, b"MZ", "a Windows program"),
    (0, b"%!PS", "a PostScript document"),
    (0, b"GIF8", "a GIF image"),
    (0, b"BM", "a BMP image"),
    (0, b"ID3", "an MP3 sound"),
    (0, b"OggS", "an Ogg sound or video"),
    (0, b"fLaC", "a FLAC sound"),
    (0, b"RIFF", "a RIFF sound or video"),
    (0, b"\x1aE\xdf\xa3", "a Matroska video"),
    (4, b"ftyp", "an MP4 video"),
    (0, b"wOFF", "a web font"),
    (0, b"wOF2", "a web font"),
)


_HEIF_BRANDS = {b"heic": "HEIC", b"heix": "HEIC", b"hevc": "HEIC", b"mif1": "HEIF", b"msf1": "HEIF", b"avif": "AVIF"}


def unsupported_picture(head: bytes) -> str | None:
    """The name of a kind of picture that is known and not read (ISO 23008-12: brands of `ftyp`), or None."""
    return _HEIF_BRANDS.get(head[8:12]) if head[4:8] == b"ftyp" else None


def describe(head: bytes) -> str:
    """What the file looks like: "a PDF document", "XML with the root <planningItem>", "binary data"."""
    if not head:
        return "an empty file"
    for offset, signature, words in _SIGNATURES:
        if head[offset : offset + len(signature)] == signature:
            return words
    root = xml_head(head)
    if root is not None:
        return f"XML with the root <{root.name}>"
    keys = json_head(head)
    if keys is not None:
        return f"JSON with the keys {', '.join(keys[:5])}" if keys else "JSON without keys"
    return "binary data" if b"\x00" in head else "text of an unknown kind"
