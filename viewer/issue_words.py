"""What an import noticed, in the language of the interface: by its code, since the archive's sentences are English."""

from __future__ import annotations

from archive.model import ImportIssue
from viewer.i18n import isolated, marked, tr

_CONFLICT = marked("The bag says otherwise than this archive does; yours stays.")
WORDS: dict[str, str] = {
    "not-recognised": marked("No importer reads this kind of file."),
    "unreadable": marked("It cannot be opened or read."),
    "too-large": marked("It is larger than one item may be."),
    "undecodable": marked("Its characters could not all be read."),
    "malformed": marked("It is not built as its format demands."),
    "entity-bomb": marked("It would grow beyond all bounds when read, and was left out."),
    "empty": marked("It is empty."),
    "no-article": marked("There is no article in it."),
    "unsafe-name": marked("The name of a file in it leads outside, and it was left out."),
    "link-refused": marked("It is a link to a place outside the folder, and was not followed."),
    "encrypted": marked("It is encrypted."),
    "expansion-limit": marked("It unpacks to more than is allowed."),
    "depth-limit": marked("It is packed too many times over."),
    "importer-failed": marked("Reading it stopped with a fault."),
    "plugin-failed": marked("An importer of another package could not be loaded."),
    "mapping": marked("Its columns do not say what they hold."),
    "unpublished": marked("It is a draft or was withdrawn."),
    "not-supported": marked("A part of it is not supported."),
    "recogniser-missing": marked("What is needed to recognise it is missing."),
    "not-a-file": marked("It is a device, a pipe or a socket, and was not read."),
    "path-too-long": marked("Its path is too long."),
    "is-an-archive": marked("It is a Backfile archive itself, and was left out."),
    "timeout": marked("It took too long, and was left out."),
    "crashed": marked("Reading it ended the process that read it."),
    "memory": marked("It needs more memory than one item may have."),
    "extraction-failed": marked("It could not be understood."),
    "bag-unlisted": marked("It is not in the manifest of its bag."),
    "bag-missing": marked("The manifest of the bag names it, but it is not there."),
    "bag-changed": marked("It is not what the manifest of its bag says."),
    "bag-deeds": marked("Some of what people did cannot be brought back from the bag."),
    **{f"{kind}-conflict": _CONFLICT for kind in ("correction", "note", "collection", "search", "name", "decision")},
    "no-backup": marked("No backup of the database could be made."),
    "more-issues": marked("There are more issues in the file than are listed."),
    "bag-broken": marked("The bag cannot be checked."),
    "picture-too-large": marked("The picture has more pixels than are safe to draw."),
    "picture-damaged": marked("The picture is damaged and cannot be drawn."),
}


def issue_words(issue: ImportIssue) -> str:
    """What happened; in English the archive's own sentence, which says more."""
    words = WORDS.get(issue.code, "")
    said = tr(words) if words else ""
    return issue.message if said == words else said


def issue_details(issue: ImportIssue) -> str:
    """All that is known of it, for a tool tip."""
    said = issue_words(issue)
    more = "" if said == issue.message else isolated(issue.message)
    return "\n".join(part for part in (said, more, isolated(issue.locator)) if part)
