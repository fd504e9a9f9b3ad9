"""Reading a file within bounds: its head to recognise it by, or all of it up to the limit of one item."""

from __future__ import annotations

from pathlib import Path

from archive.config import Limits
from archive.importing.image_types import image_type
from archive.importing.issues import error
from archive.importing.protocol import HEAD_BYTES
from archive.importing.safe_xml import Parsed, XmlError, parse_xml
from archive.model import ImportIssue


def read_head(path: Path) -> bytes:
    """The first `HEAD_BYTES` of the file; raises OSError."""
    with path.open("rb") as file:
        return file.read(HEAD_BYTES)


def why_unreadable(path: Path) -> ImportIssue | None:
    """The issue why the file cannot be opened, or None when it can."""
    try:
        path.open("rb").close()
    except OSError as failure:
        return error(path, "unreadable", f"The file cannot be read: {failure.strerror or failure}.")
    return None


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


def read_xml(path: Path, limits: Limits) -> Parsed | ImportIssue:
    """The document of an XML file that is one item, or the issue why there is none."""
    data = read_item(path, limits)
    if isinstance(data, ImportIssue):
        return data
    try:
        return parse_xml(data)
    except XmlError as failure:
        return error(path, failure.code, failure.message)


def picture_beside(path: Path, reference: str, limits: Limits) -> bytes | None:
    """The bytes of a picture that lies in the same folder as the file that names it, if it does."""
    name = reference.replace("\\", "/").removeprefix("file:").rpartition("/")[2].partition("?")[0]
    if not name or ":" in name or name.startswith("."):
        return None
    beside = path.parent / name
    try:
        if not beside.is_file() or beside.is_symlink() or beside.stat().st_size > limits.item_bytes:
            return None
        data = beside.read_bytes()
    except (OSError, ValueError):
        return None
    return data if image_type(data) else None
