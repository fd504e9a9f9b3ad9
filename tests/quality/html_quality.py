"""How well saved pages come apart, on the labels of `../shared/data/dev/html`.

    python -m tests.quality.html_quality ../shared/data [--all]

prints the table that the gate in `test_html_quality.py` holds against `html_floors.json`: for every third page (by the
hash of its id), or for all of them. The scorer is the one beside the labels (`../shared/tools`). Pages that two
independent readers date differently are left out of the date's score.
"""

from __future__ import annotations

import gzip
import hashlib
import importlib.util
import json
import sys
from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from types import ModuleType
from typing import Any

from archive.extraction.run import extract
from archive.importing.html.reader import read_html
from archive.model import ArticleRecord
from archive.model.json import to_json

SOURCES = ("fundus", "naeb", "trafilatura")
EVERY = 3
MEASURES = (
    ("title", "exact"),
    ("authors", "F1"),
    ("date", "F1"),
    ("body", "F1"),
    ("topics", "F1"),
    ("captions", "F1"),
    ("credits", "F1"),
    ("credit_on_right_caption", "acc"),
)


def labelled(data: Path, sources: Iterable[str] = SOURCES, every: int = 1) -> list[dict[str, Any]]:
    """The labelled pages, or every so many of them."""
    lines = (data / "dev" / "manifest.jsonl").read_text("utf-8").splitlines()
    pages = [record for record in map(json.loads, lines) if record["kind"] == "html" and record["source"] in sources]
    return [page for page in pages if int(hashlib.md5(page["id"].encode()).hexdigest(), 16) % every == 0]


def half_of(page: dict[str, Any]) -> int:
    """0 or 1, the same for all pages of one publisher."""
    domain = ".".join(page["domain"].split(".")[-2:])
    return int(hashlib.md5(domain.encode()).hexdigest(), 16) % 2


def record_of(task: tuple[str, str]) -> tuple[str, ArticleRecord]:
    """One page as the product understands it."""
    identity, path = task
    raw = read_html(gzip.decompress(Path(path).read_bytes()), path=path, locator=path)
    return identity, extract(raw, sha256="0" * 64)


def records(data: Path, pages: Iterable[dict[str, Any]]) -> Iterator[tuple[str, ArticleRecord]]:
    """Every page read, two at a time."""
    tasks = [(page["id"], str(data / "dev" / page["path"])) for page in pages]
    with ProcessPoolExecutor(2) as pool:
        yield from pool.map(record_of, tasks, chunksize=16)


def scorer(data: Path) -> ModuleType:
    """The scorer beside the labels."""
    path = data.parent / "tools" / "score_extraction.py"
    spec = importlib.util.spec_from_file_location("score_extraction", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    module.SKIP_DISPUTED = True
    return module


def scores(tool: ModuleType, found: dict[str, ArticleRecord], pages: list[dict[str, Any]]) -> dict[str, float]:
    """One figure for each measure that the pages are labelled for."""
    predictions = {identity: tool.prediction(to_json(record)["article"]) for identity, record in found.items()}
    result = tool.score(predictions, pages)
    return {name: result[name][key] for name, key in MEASURES if name in result and result[name][key] is not None}


def main(data: Path, every: int) -> None:
    """Print the table: all pages, each source, each half of the publishers."""
    pages = labelled(data, every=every)
    found = dict(records(data, pages))
    tool = scorer(data)
    rows = {"all": pages}
    rows |= {source: [page for page in pages if page["source"] == source] for source in SOURCES}
    rows |= {f"publishers {half}": [page for page in pages if half_of(page) == half] for half in (0, 1)}
    for name, some in rows.items():
        figures = scores(tool, found, some)
        line = "  ".join(f"{measure} {value:.3f}" for measure, value in figures.items())
        sys.stdout.write(f"{name:14} {line}\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), 1 if "--all" in sys.argv else EVERY)
