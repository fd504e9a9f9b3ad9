"""BagIt 1.0 (RFC 8493): records, originals and pictures in a folder that any archive can verify in decades."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator
from pathlib import Path, PurePath

from archive.exporting.json_lines import full_record, json_line
from archive.exporting.pictures import save_picture
from archive.exporting.protocol import ExportSource
from archive.exporting.values import one_line
from archive.model import StoredArticle

_DECLARATION = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
_SUFFIX = re.compile(r"(?:\.[A-Za-z0-9]{1,8}){1,2}\Z")
_CHUNK = 1 << 20
_UNITS = ("B", "KB", "MB", "GB", "TB")


class BagitExporter:
    """A bag: `data/articles.jsonl`, `data/originals/`, `data/pictures/`, `data/export.json` and SHA-256 manifests."""

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
                pictures = {use.sha256: save_picture(source, use, data / "pictures") for use in stored.pictures}
                missing += [sha256 for sha256, path in pictures.items() if path is None]
                file.write(json_line({**full_record(stored), "files": _files(kept, pictures, data)}))
                count += 1
        _write_description(source, data, count, missing)
        _write_tags(source, target, count)
        return count


def _save_original(source: ExportSource, stored: StoredArticle, folder: Path) -> Path | None:
    """The article's original in the bag; many articles may share one. None when it is lost or not what it was."""
    path = folder / f"{stored.origin.sha256}{_suffix(stored.origin.path)}"
    if path.exists():
        return path
    content = source.original(stored.id)
    if hashlib.sha256(content).hexdigest() != stored.origin.sha256:
        return None
    path.write_bytes(content)
    return path


def _suffix(name: str) -> str:
    found = _SUFFIX.search(PurePath(name).name)
    return found[0].lower() if found else ""


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
