"""What keeps files: names that outlive a power cut, and no file put on top of another."""

from __future__ import annotations

import errno
import os
from itertools import count
from pathlib import Path

# What systems and shares say that have no way to sync a folder; the files in it are synced by themselves.
_UNABLE = frozenset({errno.EINVAL, errno.ENOTSUP, errno.EBADF, errno.EACCES, errno.EPERM})


def sync_folder(folder: Path) -> None:
    """Make new names and renames in the folder survive a power cut, where the system can; OSError when the disk fails.

    Windows has no handle on a folder; NTFS journals names.
    """
    if os.name == "nt":
        return
    try:
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
    except OSError as failure:
        if failure.errno not in _UNABLE:
            raise


def unused(path: Path) -> Path:
    """The path, or with `-2`, `-3` … before its suffix the first that nothing has yet."""
    candidates = (path.with_name(f"{path.stem}-{number}{path.suffix}") for number in count(2))
    return path if not os.path.lexists(path) else next(other for other in candidates if not os.path.lexists(other))
