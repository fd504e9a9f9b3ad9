"""The domain of Backfile: no Qt, no viewer. `Archive` is the facade that the viewer and the command line use."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from archive.version import __version__

if TYPE_CHECKING:
    from archive.services.archive import Archive

__all__ = ["Archive", "__version__"]


def __getattr__(name: str) -> Any:
    # Loaded on first use: `import archive.model` alone must not cost the start-up of SQLite and the services.
    if name == "Archive":
        from archive.services.archive import Archive

        return Archive
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
