"""Small files beside an original that change how it is read: they are kept with it, and read again when they change."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from archive.importing.protocol import Item
from archive.importing.tables.mapping import TABLE_SUFFIXES, mapping_file
from archive.model import Companion, RawArticle

SIDECAR = ".xmp"
PICTURE_SUFFIXES = frozenset((".jpg", ".jpeg", ".jpe", ".png", ".tif", ".tiff", ".webp", ".psd", ".gif"))
_LARGEST = 1 << 20


def sidecar_of(picture: Path) -> Companion | None:
    """The XMP file of the picture: "ferry.xmp" or "ferry.jpg.xmp" beside "ferry.jpg"."""
    for candidate in (picture.with_name(f"{picture.name}{SIDECAR}"), picture.with_suffix(SIDECAR)):
        found = read_companion(candidate)
        if found is not None:
            return found
    return None


def read_companion(path: Path) -> Companion | None:
    """The file, when it is one, small enough, and no link."""
    try:
        if not path.is_file() or path.is_symlink() or path.stat().st_size > _LARGEST:
            return None
        return Companion(path.name, path.read_bytes())
    except (OSError, ValueError):
        return None


def saying_companion(items: Iterator[Item], table: Path) -> Iterator[Item]:
    """The items of a table, the first article of which says the mapping beside the table."""
    mapping = mapping_file(table)
    found = None if mapping is None else read_companion(mapping)
    for item in items:
        if found is not None and isinstance(item, RawArticle):
            yield replace(item, companions=(found,))
            found = None
        else:
            yield item


def companions_of(path: Path) -> tuple[Companion, ...]:
    """What lies beside the file now and would change how it is read, by its name."""
    suffix = path.suffix.lower()
    if suffix in PICTURE_SUFFIXES:
        found = sidecar_of(path)
    elif suffix in TABLE_SUFFIXES and (mapping := mapping_file(path)) is not None:
        found = read_companion(mapping)
    else:
        found = None
    return () if found is None else (found,)


def is_companion(name: str, beside: frozenset[str]) -> bool:
    """Whether a file of this name belongs to another of the names beside it, and is no original itself."""
    low = name.lower()
    if low.endswith(".mapping.toml") or low == "mapping.toml":
        return any(Path(other).suffix.lower() in TABLE_SUFFIXES for other in beside)
    if not low.endswith(SIDECAR):
        return False
    stem = name[: -len(SIDECAR)]
    return any(Path(other).suffix.lower() in PICTURE_SUFFIXES and stem in (other, Path(other).stem) for other in beside)
