"""The table of contents of an index folder: which segments there are, which of their documents are dead.

`toc.json` is replaced by renaming, so a reader sees the old state or the new one, whatever moment power fails.
"""

from __future__ import annotations

import json
import os
import re
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from archive.durable import sync_folder
from archive.errors import IndexBrokenError

NAME = "toc.json"
_FORMAT = 2
_LARGEST = 1 << 22  # bytes: thousands of segments
_FILE_NAME = re.compile(r"[a-z0-9-]{1,60}\.(?:col|dead|top)")


@dataclass(frozen=True, slots=True)
class Entry:
    """One segment: its file, the checksum of that file's directory, and the files of its dead documents and of its
    ready answers, if any.
    """

    file: str
    crc: int
    dead: str | None = None
    top: str | None = None


@dataclass(frozen=True, slots=True)
class Toc:
    """The whole table. `fingerprint` is of the code that wrote it, `identity` of this index alone."""

    fingerprint: str
    identity: str
    generation: int
    segments: tuple[Entry, ...] = ()

    @property
    def files(self) -> frozenset[str]:
        """All files that belong to the index, the table itself included."""
        names = (name for entry in self.segments for name in (entry.file, entry.dead, entry.top) if name)
        return frozenset((NAME, *names))


def read_toc(folder: Path) -> Toc | None:
    """The table of the folder, None when there is none; raises IndexBrokenError when it cannot be trusted."""
    try:
        with (folder / NAME).open("rb") as file:
            raw = file.read(_LARGEST + 1)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise IndexBrokenError("The search index cannot be read.") from error
    try:
        if len(raw) > _LARGEST:
            raise ValueError("too large to be ours")
        return _checked(json.loads(raw))
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise IndexBrokenError("The table of contents of the search index is damaged.") from error


def _checked(data: dict[str, Any]) -> Toc:
    if data["format"] != _FORMAT:
        raise ValueError("another format")
    entries = []
    for given in data["segments"]:
        entry = Entry(str(given["file"]), int(given["crc"]), given["dead"], given["top"])
        if not all(_FILE_NAME.fullmatch(name) for name in (entry.file, entry.dead, entry.top) if name is not None):
            raise ValueError("not a file name of ours")
        entries.append(entry)
    return Toc(str(data["fingerprint"]), str(data["identity"]), int(data["generation"]), tuple(entries))


def write_toc(folder: Path, toc: Toc) -> None:
    """Replace the table; durable when this returns."""
    temporary = folder / f"{NAME}.new"
    with temporary.open("w", encoding="utf-8") as file:
        json.dump({"format": _FORMAT, **asdict(toc)}, file)
        file.flush()
        os.fsync(file.fileno())
    temporary.replace(folder / NAME)
    sync_folder(folder)
