"""Whether what lies in an archive's folder lies there: a stranger's archive could lead us out of it, or hold us up.

A link among its own files would have us read, write or clear away what lies elsewhere; a pipe would never end.
"""

from __future__ import annotations

import stat
from collections.abc import Iterator
from pathlib import Path

from archive.errors import NotAnArchiveError

# What is in `originals`, `pictures` and `thumbnails` is looked at one by one, when it is asked for.
_DEEP = ("index", "rules", "backups")
_FOLDERS = (*_DEEP, "originals", "pictures", "quarantine", "thumbnails", "tmp")
_FILES = ("archive.lock", *(f"archive.sqlite{end}" for end in ("", "-wal", "-shm", "-journal")))


def check_place(folder: Path) -> None:
    """Raise NotAnArchiveError when a link, a pipe or a device stands where a file or folder of the archive should."""
    for path in (*(folder / name for name in (*_FOLDERS, *_FILES)), *_inside(folder)):
        kind = _kind(path)
        if kind is not None:
            raise NotAnArchiveError(
                f"{path.relative_to(folder)} in {folder.name} is {kind}, which is no part of an archive.",
                "It could lead anywhere: remove it, and put the file or folder itself in its place.",
            )


def _inside(folder: Path) -> Iterator[Path]:
    for name in _DEEP:
        if (folder / name).is_dir() and not (folder / name).is_symlink():
            yield from (folder / name).iterdir()


def _kind(path: Path) -> str | None:
    """What it is, in words, where it is neither a file nor a folder; None where it is, or nothing is there."""
    try:
        mode = path.lstat().st_mode
    except OSError:
        return None
    if stat.S_ISLNK(mode):
        return "a link"
    return None if stat.S_ISREG(mode) or stat.S_ISDIR(mode) else "a device, a pipe or a socket"
