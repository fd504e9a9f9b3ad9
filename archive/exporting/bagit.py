"""BagIt 1.0 (RFC 8493): records, originals and pictures in a folder that any archive can verify in decades.

data/articles.jsonl                  everything known of each article: proof, corrections, notes, where it came from
data/deeds.jsonl                     what people did, a line each, so that another archive can do it again
data/originals/<sha256>/<its name>   each original under the name that it had
data/originals/<sha256>/…            beside it, the pictures that lay beside it, where readers look for them
data/pictures/                       pictures of which the name is not known or taken
data/export.json                     what was asked, when, and what was missing
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote

from archive.exporting.json_lines import full_record, json_line
from archive.exporting.pictures import save_picture
from archive.exporting.protocol import ExportSource
from archive.exporting.values import one_line
from archive.model import PictureUse, StoredArticle

_DECLARATION = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
_UNSAFE = re.compile(r'[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff<>:"/\\|?*]')
_LONGEST_NAME = 150  # bytes in UTF-8; file systems take 255, and more may be put before and behind
_SAVED_PAGES = frozenset({"html"})
_CHUNK = 1 << 20
_UNITS = ("B", "KB", "MB", "GB", "TB")


class BagitExporter:
    """A bag of everything that the articles are made of: imported again, it gives the same articles."""

    name = "bagit"
    title = "BagIt bag with originals"
    suffix = ""

    def write(self, source: ExportSource, target: Path) -> int:
        """Write the payload, then the manifests over what is really on the disk."""
        data = target / "data"
        originals = data / "originals"
        originals.mkdir(parents=True)
        count, missing = 0, []
        with (data / "articles.jsonl").open("w", encoding="utf-8", newline="\n") as file:
            for stored in source.articles():
                kept = _save_original(source, stored, originals)
                missing += [] if kept else [stored.origin.sha256]
                pictures = {use.sha256: _save_picture(source, stored, use, kept, data) for use in stored.pictures}
                missing += [sha256 for sha256, path in pictures.items() if path is None]
                file.write(json_line({**full_record(stored), "files": _files(kept, pictures, data)}))
                count += 1
        with (data / "deeds.jsonl").open("w", encoding="utf-8", newline="\n") as file:
            file.writelines(json_line(deed) for deed in source.deeds())
        _write_description(source, data, count, missing)
        _write_tags(source, target, count)
        return count


def _save_original(source: ExportSource, stored: StoredArticle, originals: Path) -> Path | None:
    """The article's original in the bag; many articles may share one. None when it is lost or not what it was."""
    folder = originals / stored.origin.sha256
    path = folder / _safe(stored.origin.path, "original")
    if path.exists():
        return path
    if folder.exists():  # the same bytes were imported under two names
        return next(file for file in sorted(folder.iterdir()) if file.is_file() and _is(file, stored.origin.sha256))
    content = source.original(stored.id)
    if hashlib.sha256(content).hexdigest() != stored.origin.sha256:
        return None
    folder.mkdir()
    path.write_bytes(content)
    for companion in source.companions(stored.origin.sha256):
        beside = path.with_name(_safe(companion.name, "companion"))
        if not beside.exists():
            beside.write_bytes(companion.data)
    return path


def _save_picture(
    source: ExportSource, stored: StoredArticle, use: PictureUse, original: Path | None, data: Path
) -> Path | None:
    """The picture beside its original where a reader would look for it; else by its hash. None when it is lost."""
    if original is not None and use.sha256 == stored.origin.sha256:
        return original
    name = _safe(unquote(use.reference.partition("?")[0]), "")
    if original is None or not name or name.startswith("."):
        return save_picture(source, use, data / "pictures")
    saved_page = stored.origin.format in _SAVED_PAGES
    path = original.with_name(f"{original.stem}_files") / name if saved_page else original.with_name(name)
    content = source.picture(use.sha256)
    if content is None:
        return None
    if not path.exists():
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(content)
    return path if path.is_file() and _is(path, use.sha256) else save_picture(source, use, data / "pictures")


def _is(path: Path, sha256: str) -> bool:
    return _sha256(path) == sha256


def _safe(path: str, otherwise: str) -> str:
    """The last part of a path as a name that every file system takes."""
    name = _UNSAFE.sub("_", path.replace("\\", "/").rstrip("/").rpartition("/")[2]).strip(" .")
    if len(name.encode()) > _LONGEST_NAME:
        _stem, dot, suffix = name.rpartition(".")
        suffix = f"{dot}{suffix}"[:20] if dot else ""
        name = name.encode()[: _LONGEST_NAME - len(suffix.encode())].decode("utf-8", "ignore") + suffix
    return name or otherwise


def _files(original: Path | None, pictures: dict[str, Path | None], data: Path) -> dict[str, object]:
    return {
        "original": original.relative_to(data).as_posix() if original else None,
        "pictures": {sha: path.relative_to(data).as_posix() for sha, path in pictures.items() if path},
    }


def _write_description(source: ExportSource, data: Path, count: int, missing: list[str]) -> None:
    """What was asked and what the archive could not give."""
    described = {
        "archive": source.archive,
        "query": source.query,
        "understood": source.understood,
        "articles": count,
        "created": source.created.isoformat(),
        "software": source.software,
        "missing": sorted(set(missing)),
    }
    text = json.dumps(described, ensure_ascii=False, indent=1) + "\n"
    (data / "export.json").write_text(text, "utf-8", errors="replace", newline="\n")


def _write_tags(source: ExportSource, bag: Path, count: int) -> None:
    payload = sorted(path for path in (bag / "data").rglob("*") if path.is_file())
    size = sum(path.stat().st_size for path in payload)
    info = {
        "Source-Organization": source.archive,
        "External-Description": f"{count} articles. {source.understood}",
        "Bagging-Date": source.created.date().isoformat(),
        "Bag-Software-Agent": source.software,
        "Bag-Size": _readable(size),
        "Payload-Oxum": f"{size}.{len(payload)}",
    }
    _write(bag / "bagit.txt", _DECLARATION)
    _write(bag / "bag-info.txt", "".join(f"{label}: {one_line(value)}\n" for label, value in info.items()))
    _write(bag / "manifest-sha256.txt", "".join(_lines(bag, payload)))
    tags = [bag / name for name in ("bag-info.txt", "bagit.txt", "manifest-sha256.txt")]
    _write(bag / "tagmanifest-sha256.txt", "".join(_lines(bag, tags)))


def _lines(bag: Path, paths: list[Path]) -> Iterator[str]:
    for path in paths:
        yield f"{_sha256(path)}  {path.relative_to(bag).as_posix()}\n"


def _sha256(path: Path) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            digest.update(chunk)
    return digest.hexdigest()


def _write(path: Path, text: str) -> None:
    path.write_text(text, "utf-8", errors="replace", newline="\n")


def _readable(size: float) -> str:
    for unit in _UNITS[:-1]:
        if size < 1000:
            return f"{size:.4g} {unit}"
        size /= 1000
    return f"{size:.4g} {_UNITS[-1]}"
