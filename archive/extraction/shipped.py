"""What the shipped rule tables, weights and word lists say, as one hash: data that changes makes records stale, too."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from archive import resources

_ELSEWHERE = frozenset(["audit.toml", "citations.toml", "columns.toml", "dialects.toml", "query.toml"])
"""Tables that no value of an article depends on."""


@cache
def shipped_data() -> str:
    """The hash of every file that extraction reads, the weights of main content included."""
    digest = hashlib.sha256()
    for path in extraction_files():
        digest.update(f"{path.name}\n".encode())
        digest.update(path.read_bytes().replace(b"\r\n", b"\n"))
    return digest.hexdigest()[:16]


def extraction_files() -> Iterator[Path]:
    """The shipped tables, weights and word lists, in order of their names."""
    yield from (path for path in sorted(resources.resource("rules").iterdir()) if path.name not in _ELSEWHERE)
    yield from sorted(resources.resource("gazetteer").glob("*.txt"))
