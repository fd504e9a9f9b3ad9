"""Which files an import or extraction reads: what a person named, and what lies below folders they named."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from archive.errors import InputError
from archive.model import ImportIssue

# "Save page as" puts what a page needs beside it; the page's importer takes the pictures from there.
_COMPANIONS = ("_files", ".files", "-Dateien", "_fichiers", "_archivos", "_file", "_bestanden")
_PAGES = (".html", ".htm", ".xhtml")
_JUNK = frozenset({".DS_Store", "Thumbs.db", "desktop.ini", "__MACOSX"})
_HARMLESS = frozenset({"link-refused", "is-an-archive"})
PATH_LIMIT = 4000  # code points; longer than any system opens, so it is a trick or an accident


def check_paths(paths: Iterable[Path]) -> None:
    """Raise InputError for the first path that is not there."""
    for path in paths:
        if not path.exists():
            raise InputError(f"{path} does not exist.", "Check the spelling, or the drive that it lies on.")


def walk_files(paths: Iterable[Path]) -> Iterator[Path | ImportIssue]:
    """Every file to read, folders in order of names; an issue for what is passed over for safety.

    A link that a person names is followed. Links found below a folder are not: their target is either below the
    folder, and read there, or outside, where nobody asked to read. Hidden files and companions of saved pages
    (`page_files/`) are left out.
    """
    for path in paths:
        if path.is_dir():
            yield from _below(path)
        else:
            yield path


def _below(folder: Path) -> Iterator[Path | ImportIssue]:
    # An own stack and not recursion: hostile folders can be nested deeper than Python's stack.
    waiting = [folder]
    while waiting:
        here = waiting.pop()
        try:
            entries = sorted(os.scandir(here), key=lambda entry: entry.name)
        except OSError as failure:
            yield _issue(here, "unreadable", f"The folder cannot be read: {failure.strerror or failure}.")
            continue
        pages = {Path(entry.name).stem for entry in entries if entry.name.lower().endswith(_PAGES)}
        if any(entry.name == "archive.sqlite" for entry in entries):
            yield _issue(here, "is-an-archive", "It is a Backfile archive itself and was left out.")
            continue
        folders = []
        for entry in entries:
            if entry.name.startswith(".") or entry.name in _JUNK:
                continue
            if entry.is_dir(follow_symlinks=False):
                if not _is_companion(entry.name, pages):
                    folders.append(here / entry.name)
            else:
                yield from _file(entry, here, folder)
        waiting.extend(reversed(folders))


def _is_companion(name: str, pages: set[str]) -> bool:
    return any(name.endswith(suffix) and name.removesuffix(suffix) in pages for suffix in _COMPANIONS)


def _file(entry: os.DirEntry[str], here: Path, top: Path) -> Iterator[Path | ImportIssue]:
    path = here / entry.name
    if entry.is_symlink():
        if not _lies_below(path, top):
            yield _issue(path, "link-refused", "It is a link to a place outside the folder and was not followed.")
    elif not entry.is_file():
        yield _issue(path, "not-a-file", "It is a device, a pipe or a socket and was not read.")
    elif len(str(path)) > PATH_LIMIT:
        yield _issue(path, "path-too-long", f"Its path is longer than {PATH_LIMIT:,} characters.")
    else:
        yield path


def _lies_below(link: Path, top: Path) -> bool:
    try:
        return link.resolve().is_relative_to(top.resolve())
    except (OSError, RuntimeError):  # a loop of links
        return False


def _issue(path: Path, code: str, message: str) -> ImportIssue:
    return ImportIssue(str(path), str(path), "warning" if code in _HARMLESS else "error", code, message)
