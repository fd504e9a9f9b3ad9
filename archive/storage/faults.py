"""Named points of writing, where a test can kill the process or make the disk fail; in use they do nothing."""

from __future__ import annotations

from collections.abc import Callable

Fault = Callable[[str], None]
"""Called with the name of a point of `POINTS` just reached; may raise OSError as a failing disk would."""

POINTS: tuple[str, ...] = (
    "blob.temporary",  # the copy lies whole in a temporary file, not yet under its name
    "blob.named",  # the file has its name; nothing in the database knows of it
    "import.begun",  # the import has its row
    "batch.begun",  # the transaction is open
    "batch.written",  # every row is written, nothing committed
    "batch.committed",  # originals, articles and outbox are in; the index knows nothing
    "index.put",  # documents handed to the engine, not committed
    "index.committed",  # searchable; the outbox still lists them
    "outbox.cleared",  # database and index agree
    "import.finished",  # the import's row has its report
    "migration.copied",  # the copy of the old file exists, no step was applied
    "backup.written",  # a backup is whole under a temporary name
)


def no_fault(_point: str) -> None:
    """Let every point pass."""
