"""Which files an import or extraction reads: what a person named, and what lies below folders they named."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path

from archive.errors import InputError
from archive.importing.companions import is_companion
from archive.model import ImportIssue
from archive.model.encodable import spelled
from archive.services.import_bag import bag_files, is_bag

# "Save page as" puts what a page needs beside it; the page's importer takes the pictures from there.
COMPANIONS = ("_files", ".files", "-Dateien", "_fichiers", "_archivos", "_file", "_bestanden")
PAGES = (".html", ".htm", ".xhtml")
_JUNK = frozenset({".DS_Store", "Thumbs.db", "desktop.ini", "__MACOSX"})
_HARMLESS = frozenset({"link-refused", "is-an-archive"})
_NO_FILE = "It is a device, a pipe or a socket, or gone, and was not read."
PATH_LIMIT = 4000  # code points; longer than any system opens, so it is a trick or an accident


def check_paths(paths: Iterable[Path]) -> None:
    """Raise InputError for the first path that is not there."""
    for path in paths:
        if not path.exists():
            raise InputError(f"{path} does not exist.", "Check the spelling, or the drive that it lies on.")


def walk_files(
    paths: Iterable[Path], *, verify: bool = True, checkpoint: Callable[[], None] = lambda: None
) -> Iterator[Path | ImportIssue]:
    """Every file to read, folders in order of names; an issue for what is passed over for safety.

    A link that a person names is followed. Links found below a folder are not: their target is either below the
    folder, and read there, or outside, where nobody asked to read. Hidden files and companions of saved pages
    (`page_files/`) are left out. A BagIt bag is checked against its manifest before its files are named, unless
    `verify` is off; `checkpoint` is called in the meantime.
    """
    read_bag = partial(bag_files, walk=_below, verify=verify, checkpoint=checkpoint)
    for path in paths:
        if path.is_dir():
            yield from _below(path, read_bag)
        elif path.is_file():
            yield path
        else:
            yield _issue(path, "not-a-file", _NO_FILE)


def _below(
    folder: Path, read_bag: Callable[[Path], Iterator[Path | ImportIssue]] | None = None
) -> Iterator[Path | ImportIssue]:
    # Inside a bag there is no `read_bag`: its manifest covers bags that lie in it, and they could nest without end.
    # An own stack and not recursion: hostile folders can be nested deeper than Python's stack.
    waiting = [folder]
    while waiting:
        here = waiting.pop()
        try:
            entries = sorted(os.scandir(here), key=lambda entry: entry.name)
        except OSError as failure:
            yield _issue(here, "unreadable", f"The folder cannot be read: {failure.strerror or failure}.")
            continue
        pages = {Path(entry.name).stem for entry in entries if entry.name.lower().endswith(PAGES)}
        if any(entry.name == "archive.sqlite" for entry in entries):
            yield _issue(here, "is-an-archive", "It is a Backfile archive itself and was left out.")
            continue
        if read_bag is not None and is_bag(here):
            yield from read_bag(here)
            continue
        folders = []
        names = frozenset(entry.name for entry in entries)
        for entry in entries:
            if entry.name.startswith(".") or entry.name in _JUNK or is_companion(entry.name, names):
                continue
            if entry.is_dir(follow_symlinks=False):
                if not _is_companion(entry.name, pages):
                    folders.append(here / entry.name)
            else:
                yield from _file(entry, here, folder)
        waiting.extend(reversed(folders))


def _is_companion(name: str, pages: set[str]) -> bool:
    return any(name.endswith(suffix) and name.removesuffix(suffix) in pages for suffix in COMPANIONS)


def _file(entry: os.DirEntry[str], here: Path, top: Path) -> Iterator[Path | ImportIssue]:
    path = here / entry.name
    if entry.is_symlink():
        if not _lies_below(path, top):
            yield _issue(path, "link-refused", "It is a link to a place outside the folder and was not followed.")
    elif not entry.is_file():
        yield _issue(path, "not-a-file", _NO_FILE)
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
    shown = spelled(str(path))
    return ImportIssue(shown, shown, "warning" if code in _HARMLESS else "error", code, message)
