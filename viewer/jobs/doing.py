"""What a job works on, in the words of the interface."""

from __future__ import annotations

from archive.jobs import Progress
from viewer.i18n import marked, tr

_LONGEST = 40  # code points of a file's name
_KNOWN: dict[str, str] = {
    "indexing": marked("indexing"),
    "index": marked("the index"),
    "exporting": marked("writing"),
    "auditing photo credits": marked("auditing"),
    "backing up": marked("backing up the database"),
}


def doing(progress: Progress) -> str:
    """The file or the step at hand; names keep their end, where they differ."""
    words = progress.doing or progress.stage
    if words in _KNOWN:
        return tr(_KNOWN[words])
    return words.replace("\\", "/").rpartition("/")[2][-_LONGEST:]
