"""The few Exif 2.32 tags that say who made a picture and what it shows."""

from __future__ import annotations

from archive.photos.tiff import directory_at, read_directories

_EXIF_DIRECTORY = 0x8769
_IFD0 = {
    270: "ImageDescription",
    315: "Artist",
    33432: "Copyright",
    306: "DateTime",
    0x9C9B: "XPTitle",
    0x9C9D: "XPAuthor",
}
_SUB = {36867: "DateTimeOriginal"}


def read_exif(block: bytes) -> dict[str, str]:
    """Tag name → text; what is broken or outside the block is left out. A Copyright's two parts are joined by "; "."""
    found: dict[str, str] = {}
    first = next(iter(read_directories(block)), None)
    if first is None:
        return found
    for tag, name in _IFD0.items():
        if (raw := first.raw(tag)) and (text := _decode(raw, name)):
            found[name] = text
    if detail := directory_at(first, _EXIF_DIRECTORY):
        for tag, name in _SUB.items():
            if (raw := detail.raw(tag)) and (text := _decode(raw, name)):
                found[name] = text
    return found


def _decode(raw: bytes, name: str) -> str:
    if name.startswith("XP"):
        return raw.decode("utf-16-le", "ignore").strip("\0 ")
    parts = []
    for part in raw.split(b"\0"):
        try:
            parts.append(part.decode("utf-8").strip())
        except UnicodeDecodeError:
            # The standard says ASCII; writers that put Latin-1 there mostly mean Windows-1252.
            parts.append(part.decode("cp1252", "replace").strip())
    kept = [part for part in parts if part]
    return "; ".join(kept[:2]) if name == "Copyright" else (kept[0] if kept else "")
