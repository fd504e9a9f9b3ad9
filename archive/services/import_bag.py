"""Which files of a BagIt bag (RFC 8493) are read: those that are what its manifest says, checked before any is read.

Of a bag that Backfile exported, the originals are read, each with what lies beside it, so that the archive it goes into
holds the very same articles; `bring_back` then adds what people did with them. Nothing is fetched: what `fetch.txt`
promises is missing.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from archive.model import ImportIssue
from archive.model.encodable import spelled

DECLARATION = "bagit.txt"
_ALGORITHMS = ("sha512", "sha384", "sha256", "sha1", "md5")  # strongest first
_LONGEST_LINE = 16_384  # characters: a checksum and a path; no system has longer paths
_MOST_FILES = 2_000_000
_CHUNK = 1 << 20
ORIGINALS, DEEDS = "originals", "deeds.jsonl"
_OWN = ("articles.jsonl", "export.json")  # beside the originals in what we export
_ESCAPES = (("%0D", "\r"), ("%0d", "\r"), ("%0A", "\n"), ("%0a", "\n"), ("%25", "%"))  # RFC 8493, section 2.1.3

Walk = Callable[[Path], Iterator[Path | ImportIssue]]


class _BrokenBagError(Exception):
    """The bag as a whole cannot be checked; the text says why."""


@dataclass(frozen=True, slots=True)
class _Manifest:
    """Checksums by path below the bag's folder."""

    algorithm: str
    checksums: dict[str, str]


def is_bag(folder: Path) -> bool:
    """Whether the folder declares itself a bag and has a payload."""
    return (folder / DECLARATION).is_file() and (folder / "data").is_dir()


def bag_files(
    bag: Path, walk: Walk, *, verify: bool = True, checkpoint: Callable[[], None] = lambda: None
) -> Iterator[Path | ImportIssue]:
    """The payload that `walk` finds, less what differs from the manifest or is not in it: an issue for each of these.

    Without `verify`, everything that would be checked, for counting. `checkpoint` is called once a mebibyte.
    """
    payload = _payload(bag)
    if not verify:
        yield from walk(payload)
        return
    try:
        manifest = _read_manifest(bag, "manifest")
        changed = yield from _check(bag, manifest, checkpoint)
        if _find(bag, "tagmanifest"):
            yield from _check(bag, _read_manifest(bag, "tagmanifest"), checkpoint)
    except _BrokenBagError as failure:
        yield _issue(bag, "bag-broken", f"It is a BagIt bag that cannot be checked and was not read: {failure}.")
        return
    for found in walk(payload):
        if payload.name == ORIGINALS and isinstance(found, Path) and _lies_beside(found, payload):
            continue
        name = found.relative_to(bag).as_posix() if isinstance(found, Path) else ""
        if not isinstance(found, Path):
            yield found
        elif name not in manifest.checksums:
            yield _issue(found, "bag-unlisted", "It lies in a bag but is not in its manifest, and was not read.")
        elif name not in changed:
            yield found


def _payload(bag: Path) -> Path:
    return bag / "data" / ORIGINALS if is_own(bag) else bag / "data"


def is_own(bag: Path) -> bool:
    """Whether Backfile exported the bag."""
    data = bag / "data"
    return is_bag(bag) and (data / ORIGINALS).is_dir() and all((data / name).is_file() for name in _OWN)


def deeds_of(bag: Path, checkpoint: Callable[[], None] = lambda: None) -> Path | None:
    """What people did with the articles of a bag of ours, if it is what its manifest says."""
    name = f"data/{DEEDS}"
    try:
        manifest = _read_manifest(bag, "manifest")
    except _BrokenBagError:
        return None
    found = _checksum(bag / name, bag, manifest.algorithm, checkpoint)
    return bag / name if found is not None and found == manifest.checksums.get(name) else None


def _lies_beside(file: Path, originals: Path) -> bool:
    """Whether it is no original: one lies in a folder named by its hash."""
    return file.parent != originals and _checksum(file, originals, "sha256", lambda: None) != file.parent.name


def _check(bag: Path, manifest: _Manifest, checkpoint: Callable[[], None]) -> Generator[ImportIssue, None, set[str]]:
    """An issue for each file that is gone or changed; returns the names of these."""
    wrong = set()
    for name, checksum in manifest.checksums.items():
        path = bag / name
        found = _checksum(path, bag, manifest.algorithm, checkpoint)
        if found == checksum:
            continue
        wrong.add(name)
        if found is None:
            yield _issue(path, "bag-missing", "The manifest of its bag lists it, but it is not there or not readable.")
        else:
            text = f"It is not what the manifest of its bag says ({manifest.algorithm}): changed or damaged since."
            yield _issue(path, "bag-changed", f"{text} It was not read.")
    return wrong


def _checksum(path: Path, bag: Path, algorithm: str, checkpoint: Callable[[], None]) -> str | None:
    """None for what is not a readable file inside the bag; links out of it are not followed."""
    digest = hashlib.new(algorithm, usedforsecurity=False)
    try:
        if not (path.is_file() and path.resolve().is_relative_to(bag.resolve())):
            return None
        with path.open("rb") as file:
            while chunk := file.read(_CHUNK):
                checkpoint()
                digest.update(chunk)
    except (OSError, RuntimeError, ValueError):  # a loop of links, a NUL in the name
        return None
    return digest.hexdigest()


def _find(bag: Path, kind: str) -> tuple[str, Path] | None:
    """The strongest manifest of that kind."""
    for algorithm in _ALGORITHMS:
        path = bag / f"{kind}-{algorithm}.txt"
        if path.is_file() and not path.is_symlink():
            return algorithm, path
    return None


def _read_manifest(bag: Path, kind: str) -> _Manifest:
    found = _find(bag, kind)
    if found is None:
        raise _BrokenBagError(f"it has no {kind} of SHA-2, SHA-1 or MD5")
    algorithm, path = found
    checksums: dict[str, str] = {}
    try:
        with path.open(encoding="utf-8-sig") as file:
            while line := file.readline(_LONGEST_LINE):
                if len(line) == _LONGEST_LINE or len(checksums) >= _MOST_FILES:
                    raise _BrokenBagError(f"{path.name} is longer than any manifest")
                if line.strip():
                    name, checksum = _entry(line, path.name)
                    checksums[name] = checksum
    except (OSError, UnicodeDecodeError) as failure:
        raise _BrokenBagError(f"{path.name} cannot be read ({failure})") from failure
    return _Manifest(algorithm, checksums)


def _entry(line: str, manifest: str) -> tuple[str, str]:
    checksum, _, name = line.rstrip("\r\n").partition(" ")
    name = name.lstrip(" *\t").removeprefix("./")
    for escape, character in _ESCAPES:
        name = name.replace(escape, character)
    parts = PurePosixPath(name).parts
    if not name or ".." in parts or PurePosixPath(name).is_absolute() or "\\" in name or ":" in parts[0]:
        raise _BrokenBagError(f"{manifest} names a file outside of the bag or none ({name[:80]!r})")
    return name, checksum.lower()


def _issue(path: Path, code: str, message: str) -> ImportIssue:
    shown = spelled(str(path))
    return ImportIssue(shown, shown, "error", code, message)
