"""Reading a file within bounds: its head to recognise it by, or all of it up to the limit of one item."""

from __future__ import annotations

from pathlib import Path

from archive.config import Limits
from archive.importing.issues import error
from archive.importing.protocol import HEAD_BYTES
from archive.model import ImportIssue


def read_head(path: Path) -> bytes:
    """The first `HEAD_BYTES` of the file; raises OSError."""
    with path.open("rb") as file:
        return file.read(HEAD_BYTES)


def read_item(path: Path, limits: Limits) -> bytes | ImportIssue:
    """All bytes of a file that is one item, or the issue why not: too large, unreadable, empty."""
    try:
        with path.open("rb") as file:
            data = file.read(limits.item_bytes + 1)
    except OSError as failure:
        return error(path, "unreadable", f"The file cannot be read: {failure.strerror or failure}.")
    if len(data) > limits.item_bytes:
        return error(path, "too-large", f"The file is larger than {limits.item_bytes:,} bytes, the limit for one item.")
    if not data:
        return error(path, "empty", "The file is empty.")
    return data
