"""The folder that browsers put beside a saved page: "Story.html" and "Story_files/"."""

from __future__ import annotations

from pathlib import Path

from archive.config import Limits
from archive.importing.image_types import image_type
from archive.importing.unpacking import FOLDER_ENDINGS, PAGE_SUFFIXES

_PICTURES = 400
_PICTURE_BYTES = 128 * 1024 * 1024


def companion_folder(page: Path) -> Path | None:
    """The folder that belongs to a saved page, if it is there."""
    for ending in FOLDER_ENDINGS:
        folder = page.with_name(page.stem + ending)
        if folder.is_dir() and not folder.is_symlink():
            return folder
    return None


def belongs_to_page(folder: Path) -> bool:
    """Whether a folder holds the parts of a saved page beside it, so that its files are not articles of their own."""
    stem = next((folder.name[: -len(ending)] for ending in FOLDER_ENDINGS if folder.name.endswith(ending)), "")
    return bool(stem) and any(folder.with_name(stem + suffix).is_file() for suffix in PAGE_SUFFIXES)


def companion_pictures(page: Path, limits: Limits) -> dict[str, bytes]:
    """The pictures in the page's folder by the reference that the page has for them: "Story_files/a.jpg".

    Other files, links and what goes beyond the limits are left out.
    """
    folder = companion_folder(page)
    found: dict[str, bytes] = {}
    left = min(_PICTURE_BYTES, limits.item_bytes)
    for file in sorted(folder.iterdir()) if folder is not None else ():
        if len(found) >= _PICTURES or left <= 0:
            break
        data = _picture(file, left)
        if data:
            found[f"{file.parent.name}/{file.name}"] = data
            left -= len(data)
    return found


def _picture(file: Path, most: int) -> bytes:
    try:
        if file.is_symlink() or not file.is_file() or file.stat().st_size > most:
            return b""
        with file.open("rb") as stream:
            head = stream.read(64)
            return head + stream.read(most) if image_type(head) else b""
    except OSError:
        return b""
