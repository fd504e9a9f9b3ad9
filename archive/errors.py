"""Every error that Backfile raises on purpose, on one screen.

ArchiveError
├── KnownError                a person can act on it: a message for them, a hint what to do
│   ├── NotAnArchiveError     the folder is not a Backfile archive
│   ├── ArchiveTooNewError    a newer Backfile wrote it
│   ├── ArchiveBusyError      another process is writing
│   ├── ReadOnlyError         the archive cannot be written here
│   ├── StorageError          the disk refused: full, gone
│   │   └── ArchiveDamagedError   the database is not as it was written
│   ├── IndexBrokenError      the search index is damaged or foreign: it can be rebuilt from the database
│   ├── QueryError            the query cannot be understood (with the place and a suggestion)
│   └── InputError            a file or option that a person named is wrong
└── BugError                  ours: the message is for a developer, the archive is safe
"""

from __future__ import annotations

from collections.abc import Callable, Mapping


class ArchiveError(Exception):
    """Base of every error that Backfile raises on purpose."""


class KnownError(ArchiveError):
    """A person can act on it; `message` is a sentence for them and `hint` says what to do."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


class NotAnArchiveError(KnownError):
    """The folder is not a Backfile archive."""


class ArchiveTooNewError(KnownError):
    """A newer Backfile wrote the archive; this one must not touch it."""


class ArchiveBusyError(KnownError):
    """Another process holds the archive for writing."""


class ReadOnlyError(KnownError):
    """The archive lies where it cannot be written."""


class StorageError(KnownError):
    """The disk of the archive refused a write or a read; what was stored before is safe."""


class ArchiveDamagedError(StorageError):
    """The database is not as Backfile wrote it: pages overwritten, tables gone, values that are none."""

    def __init__(self, archive: str, what: object) -> None:
        super().__init__(
            f"The database of {archive} is damaged: {what}.",
            "Run `backfile check --repair` on it: it puts the newest sound backup (folder `backups`) in its place.",
        )


class IndexBrokenError(KnownError):
    """The search index is damaged or not ours; the articles are safe in the database."""

    def __init__(self, message: str, hint: str = "Rebuild the search index from the database.") -> None:
        super().__init__(message, hint)


class InputError(KnownError):
    """A file, folder or option that a person named cannot be used."""


class QueryError(KnownError):
    """The query cannot be understood.

    `position` is the code point in the query text where the trouble starts and `suggestion` a query or a name that
    would work, if one is near. `template` and `values` are the message before it was filled.
    """

    def __init__(
        self,
        message: str,
        position: int = 0,
        suggestion: str | None = None,
        *,
        template: str = "",
        values: Mapping[str, object] | None = None,
    ) -> None:
        super().__init__(message, f"Did you mean {suggestion}?" if suggestion else "")
        self.position = position
        self.suggestion = suggestion
        self.template, self.values = template, dict(values or {})

    def in_words(self, translate: Callable[[str], str]) -> str:
        """The message with its template put into another language by `translate`."""
        if not self.template:
            return self.message
        values = {k: v.in_words(translate) if isinstance(v, QueryError) else v for k, v in self.values.items()}
        return translate(self.template).format_map(values)


class BugError(ArchiveError):
    """Something that must not happen did; the archive was left as it was."""
