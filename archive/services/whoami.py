"""Who is at work: the name that goes into trails and notes."""

from __future__ import annotations

import getpass


def whoami() -> str:
    """The name of the user of this machine; "unknown" where it has none, as in some containers."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return "unknown"
