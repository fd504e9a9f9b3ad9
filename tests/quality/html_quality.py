"""How well saved pages come apart, on the labels of `../shared/data/dev/html`.

    python -m tests.quality.html_quality ../shared/data [--all] [--by-publisher]
    python -m tests.quality.html_quality ../shared/data --apart

prints the table that the gate in `test_html_quality.py` holds against `html_floors.json`: for every third page (by the
hash of its id), or for all of them; with `--by-publisher` every publisher's figures and what a publisher gets in the
mean. `--apart` is the cross-validation: every page is read by weights that have seen no page of its publisher
(`train_html_content.py`, needs scikit-learn), and the drop from the shipped weights is shown. The rules are read by
people: they are held against the publishers' other half, whose figures the table shows, too. The scorer is the one
beside the labels (`../shared/tools`). Pages that two independent readers date differently are left out of the date's
score.
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
from archive.importing.html import content
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


def publisher_of(page: dict[str, Any]) -> str:
    """The publisher's domain without what stands before it."""
    return ".".join(page["domain"].split(".")[-2:])


def fold_of(page: dict[str, Any], folds: int) -> int:
    """0 to `folds` - 1, the same for all pages of one publisher."""
    return int(hashlib.md5(publisher_of(page).encode()).hexdigest(), 16) % folds


def half_of(page: dict[str, Any]) -> int:
    """0 or 1, the same for all pages of one publisher."""
    return fold_of(page, 2)


def record_of(task: tuple[str, str]) -> tuple[str, ArticleRecord]:
    """One page as the product understands it."""
    identity, path = task
    raw = read_html(gzip.decompress(Path(path).read_bytes()), path=path, locator=path)
    return identity, extract(raw, sha256="0" * 64)


def records(
    data: Path, pages: Iterable[dict[str, Any]], weights: dict[str, Any] | None = None
) -> Iterator[tuple[str, ArticleRecord]]:
    """Every page read, two at a time, with other weights of main content than the shipped ones if they are given."""
    tasks = [(page["id"], str(data / "dev" / page["path"])) for page in pages]
    with ProcessPoolExecutor(2, initializer=_use, initargs=(weights,)) as pool:
        yield from pool.map(record_of, tasks, chunksize=16)


def _use(weights: dict[str, Any] | None) -> None:
    if weights is not None:
        model = content.ContentModel.from_data(weights)
        content.content_model = lambda: model  # type: ignore[assignment]


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


def table(
    tool: ModuleType, found: dict[str, ArticleRecord], pages: list[dict[str, Any]]
) -> dict[str, dict[str, float]]:
    """The figures of all pages, each source, each half of the publishers."""
    rows = {"all": pages}
    rows |= {source: [page for page in pages if page["source"] == source] for source in SOURCES}
    rows |= {f"publishers {half}": [page for page in pages if half_of(page) == half] for half in (0, 1)}
    return {name: scores(tool, found, some) for name, some in rows.items()}


def show(rows: dict[str, dict[str, float]], width: int = 14) -> None:
    """One line a row."""
    for name, figures in rows.items():
        line = "  ".join(f"{measure} {value:.3f}" for measure, value in figures.items())
        sys.stdout.write(f"{name:{width}} {line}\n")


def by_publisher(tool: ModuleType, found: dict[str, ArticleRecord], pages: list[dict[str, Any]]) -> None:
    """Every publisher's figures, and their mean: what a publisher gets, however many pages it has."""
    some: dict[str, list[dict[str, Any]]] = {}
    for page in pages:
        some.setdefault(page["domain"].removeprefix("www."), []).append(page)
    rows = {f"{name} ({len(own)})": scores(tool, found, own) for name, own in sorted(some.items())}
    show(rows, 36)
    names = [name for name, _ in MEASURES]
    values = {name: [row[name] for row in rows.values() if name in row] for name in names}
    show({f"mean of {len(rows)} publishers": {name: sum(v) / len(v) for name, v in values.items() if v}}, 36)


def apart(data: Path, tool: ModuleType, pages: list[dict[str, Any]]) -> dict[str, ArticleRecord]:
    """Every page read by weights that have seen no page of its publisher."""
    from tests.quality import train_html_content as training

    every = training.examples(data, tool)
    trusted = training.trusted(every, tool)
    found: dict[str, ArticleRecord] = {}
    for fold in range(training.FOLDS):
        weights = training.as_data(training.learn(example for example in trusted if example.fold != fold))
        found |= dict(records(data, [page for page in pages if fold_of(page, training.FOLDS) == fold], weights))
    return found


def main(data: Path, options: set[str]) -> None:
    """Print what the options ask for."""
    pages = labelled(data, every=1 if options & {"--all", "--apart"} else EVERY)
    tool = scorer(data)
    found = dict(records(data, pages))
    rows = table(tool, found, pages)
    if "--by-publisher" in options:
        by_publisher(tool, found, pages)
    show(rows)
    if "--apart" in options:
        unseen = table(tool, apart(data, tool, pages), pages)
        show({f"{name}, apart": figures for name, figures in unseen.items()}, 21)
        drop = {name: {key: rows[name][key] - value for key, value in row.items()} for name, row in unseen.items()}
        show({f"{name}, drop": figures for name, figures in drop.items()}, 21)


if __name__ == "__main__":
    main(Path(sys.argv[1]), set(sys.argv[2:]))
