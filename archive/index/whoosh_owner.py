"""Whose `whoosh` is installed: several distributions install the same package, over one another and unnoticed."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import metadata

from archive.errors import KnownError

WANTED, VERSION = "whoosh-reloaded", "2.7.5"
OWNERS = (WANTED, "whoosh", "whoosh3", "whoosh-ng", "whoosh-novo")


@cache
def installed() -> Mapping[str, str]:
    """The installed distributions that own `whoosh`, with their versions; none in a bundled application."""
    found = {}
    for name in OWNERS:
        try:
            found[name] = metadata.version(name)
        except metadata.PackageNotFoundError:
            continue
    return found


def check_owner(owners: Mapping[str, str]) -> None:
    """Raise KnownError unless the one Whoosh that Backfile was tested with is the only one."""
    others = [f"{name} {version}" for name, version in owners.items() if (name, version) != (WANTED, VERSION)]
    if others:
        raise KnownError(
            f"Search needs {WANTED} {VERSION} alone, and {', '.join(others)} is installed in its place or over it.",
            f"Run: pip uninstall {' '.join(owners)}, then: pip install {WANTED}=={VERSION}",
        )
