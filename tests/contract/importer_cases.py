"""Golden cases of the importers: where they lie, and how what was read is written down to be compared."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

from archive.importing.protocol import Item
from archive.importing.registry import default_registry
from archive.jobs import JobContext
from archive.model import ImportIssue, RawArticle
from archive.model.json import to_json

GOLDEN = Path(__file__).resolve().parent.parent / "golden"
NOT_CASES = (".expected.json", ".mapping.toml", ".py", ".pyc")
# Pages inside these are read by the reader of HTML: its cases are its own, here only that the page arrived.
WEB = ("warc", "wacz", "mhtml", "maff", "container")


def cases(name: str = "*") -> list[Path]:
    """The golden files of an importer, or of all."""
    files = sorted(path for path in GOLDEN.glob(f"{name}/*") if path.is_file())
    own = set(default_registry().names)
    return [path for path in files if path.parent.name in own and not path.name.endswith(NOT_CASES)]


def expected_file(case: Path) -> Path:
    return case.with_name(f"{case.name}.expected.json")


def read_all(path: Path, job: JobContext | None = None) -> list[Item]:
    return list(default_registry().read(path, job or JobContext()))


def written_down(items: Iterable[Item], case: Path) -> list[Any]:
    """JSON of everything that was read, with paths as from the case's folder and pictures by their hash."""
    text = json.dumps([_item(item, case) for item in items], ensure_ascii=False)
    return json.loads(text.replace(f"{case.parent.as_posix()}/", ""))


def _item(item: Item, case: Path) -> dict[str, Any]:
    if isinstance(item, ImportIssue):
        return {"issue": to_json(item)}
    if case.parent.name in WEB and item.format in ("html", *WEB):
        return _page(item)
    written = to_json(replace(item, companions=(), pictures=()))
    companions = [companion.name for companion in item.companions]
    written.pop("companions")
    written |= {"companions": companions} if companions else {}
    written["pictures"] = [_picture(picture) for picture in item.pictures]
    written["blocks"] = [
        {**to_json(block), "kind": block.kind.value, "attributes": dict(block.attributes)} for block in item.blocks
    ]
    return {"article": written}


def _page(item: RawArticle) -> dict[str, Any]:
    headlines = sorted({stated.value for stated in item.stated if stated.field == "headline"})
    return {
        "page": item.locator,
        "format": item.format,
        "url": item.url,
        "headlines": headlines[:1],
        "pictures": [_picture(picture) for picture in item.pictures],
    }


def _picture(picture: Any) -> dict[str, Any]:
    data = picture.data
    return {
        "reference": picture.reference,
        "sha256": hashlib.sha256(data).hexdigest() if data else None,
        "media_type": picture.media_type,
        "alternative": picture.alternative,
        "block": picture.block,
    }
