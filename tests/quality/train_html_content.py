"""Learns the weights of `resources/rules/html_content.json` from labelled pages, and measures them by publisher.

    python -m tests.quality.train_html_content ../shared/data [--write]

Needs scikit-learn, which the product does not. Pages of one publisher are always on one side: the figures printed are
of a model that has seen none of the publisher's pages. `--write` then learns from all pages and writes the weights.
A piece counts by its share of its page's body, so that long pages do not drown short ones.

Labels made by programs stop in the middle of some articles, or hold another one. A first round finds the pages whose
label a model that has not seen the publisher contradicts; the second learns without them. All pages are measured.
"""

from __future__ import annotations

import gzip
import json
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from archive.importing.html.content import ContentModel, select
from archive.importing.html.dom import parse_page
from archive.importing.html.evidence import FEATURES, evidence
from archive.importing.html.known import head_claims, known_from
from archive.importing.html.mass import PageMass, weigh
from archive.importing.html.walk import Walk, walk
from archive.resources import resource
from tests.quality.html_quality import fold_of, publisher_of, scorer

FOLDS = 6
DEPTH = 4
MODELS = ((4, 130, 0.1, 80, 3), (4, 130, 0.1, 80, 4))
"""What is averaged: depth, trees, learning rate, fewest pieces in a leaf, seed."""
SOURCES = ("fundus", "naeb")
CUTS = {"threshold": 0.45, "low": 0.12, "relative": 0.45}
DOUBTED = 0.6  # F1 of a page below which its label is as likely wrong as the model


@dataclass
class Example:
    """A labelled page: its evidence, and for each piece how much of it the label has."""

    source: str
    publisher: str
    fold: int
    body: str
    walk: Walk
    mass: PageMass
    rows: list[list[float]]
    held: list[float]
    words: list[int]


def examples(data: Path, tool: Any) -> list[Example]:
    """Every page whose body is labelled."""
    lines = (data / "dev" / "manifest.jsonl").read_text("utf-8").splitlines()
    pages = [page for page in map(json.loads, lines) if page["kind"] == "html"]
    return [_example(data, page, tool) for page in pages if len(page["gold"].get("body") or "") > 80]


def _example(data: Path, page: dict[str, Any], tool: Any) -> Example:
    parsed = parse_page(gzip.decompress((data / "dev" / page["path"]).read_bytes()))
    assert parsed is not None
    walked = walk(parsed.root)
    mass = weigh(walked)
    rows = evidence(walked, mass, known_from(head_claims(parsed.root)))
    words = tool.toks(page["gold"]["body"])
    shingles = {tuple(words[i : i + 4]) for i in range(len(words) - 3)}
    running = f" {' '.join(words)} "
    labels = [_held(tool.toks(piece.text), shingles, running) for piece in walked.pieces]
    held, counts = [label[0] for label in labels], [label[1] for label in labels]
    return Example(
        page["source"], publisher_of(page), fold_of(page, FOLDS), page["gold"]["body"], walked, mass, rows, held, counts
    )


def _held(words: list[str], shingles: set[tuple[str, ...]], running: str) -> tuple[float, int]:
    if len(words) < 4:
        return float(bool(words) and f" {' '.join(words)} " in running), len(words)
    own = [tuple(words[i : i + 4]) for i in range(len(words) - 3)]
    return sum(shingle in shingles for shingle in own) / len(own), len(words)


def learn(some: Iterable[Example]) -> list[list[list[float]]]:
    """Trees as (columns, thresholds, leaves), level by level."""
    from sklearn.ensemble import GradientBoostingClassifier

    matrix, labels, weights = _table(some)
    trees = []
    for depth, count, rate, fewest, seed in MODELS:
        model = GradientBoostingClassifier(
            n_estimators=count,
            max_depth=depth,
            learning_rate=rate,
            subsample=0.5,
            min_samples_leaf=fewest,
            max_features=16,
            random_state=seed,
        )
        model.fit(matrix, labels, weights)
        trees += [_complete(tree.tree_, rate / len(MODELS)) for tree in model.estimators_[:, 0]]
    base = float(np.average(labels, weights=weights))
    trees.append(
        [[0] * (2**DEPTH - 1), [1e9] * (2**DEPTH - 1), [round(float(np.log(base / (1 - base))), 4)] * 2**DEPTH]
    )
    return trees


def _table(some: Iterable[Example]) -> tuple[Any, Any, Any]:
    rows, labels, weights = [], [], []
    for example in some:
        body = sum(count for count, held in zip(example.words, example.held, strict=True) if held > 0.5)
        if not body:
            continue
        importance = 1.5 if example.source in SOURCES else 1.0
        for row, held, count in zip(example.rows, example.held, example.words, strict=True):
            if count:
                rows.append(row)
                labels.append(held > 0.6)
                weights.append(importance * (count + 3) / body * 100)
    return np.asarray(rows, float), np.asarray(labels), np.asarray(weights)


def _complete(tree: Any, rate: float) -> list[list[float]]:
    """A tree of the library as a complete one; where it ends early, both ways lead to the same leaf."""
    columns, thresholds, leaves = [0] * (2**DEPTH - 1), [1e9] * (2**DEPTH - 1), [0.0] * 2**DEPTH
    waiting = [(0, 0, 0)]
    while waiting:
        node, place, depth = waiting.pop()
        if depth == DEPTH:
            leaves[place - (2**DEPTH - 1)] = round(float(tree.value[node][0][0]) * rate, 4)
            continue
        left, right = tree.children_left[node], tree.children_right[node]
        if left == -1:
            left = right = node
        else:
            columns[place], thresholds[place] = int(tree.feature[node]), float(f"{tree.threshold[node]:.5g}")
        waiting += [(left, 2 * place + 1, depth + 1), (right, 2 * place + 2, depth + 1)]
    return [columns, thresholds, leaves]


def as_data(trees: list[list[list[float]]]) -> dict[str, Any]:
    """The weights as they are shipped."""
    about = "Weights of a sum of decision trees that judges the pieces of a web page; see tests/quality."
    shape = {"features": list(FEATURES), "depth": DEPTH, "base": 0.0}
    return {"about": about, "version": 4, **shape, **CUTS, "trees": trees}


def measured(model: ContentModel, example: Example, tool: Any) -> tuple[float, float]:
    """Precision and recall of the page's body."""
    main = select(example.walk, example.mass, model.judge(example.rows), model)
    pieces = [piece.text for piece, is_main in zip(example.walk.pieces, main, strict=True) if is_main]
    precision, recall = tool.shingle(example.body, "\n".join(pieces))
    return float(precision), float(recall)


def apart(every: list[Example], trusted: list[Example], tool: Any) -> list[tuple[float, float]]:
    """Precision and recall of every page by a model that has seen no page of its publisher."""
    pairs = [(0.0, 0.0)] * len(every)
    for fold in range(FOLDS):
        model = ContentModel.from_data(as_data(learn(example for example in trusted if example.fold != fold)))
        for index, example in enumerate(every):
            if example.fold == fold:
                pairs[index] = measured(model, example, tool)
    return pairs


def trusted(every: list[Example], tool: Any) -> list[Example]:
    """The pages whose label is not contradicted by a model that has not seen their publisher."""
    pairs = apart(every, every, tool)
    return [example for example, pair in zip(every, pairs, strict=True) if f1([pair]) >= DOUBTED]


def f1(pairs: list[tuple[float, float]]) -> float:
    """F1 of the mean precision and the mean recall."""
    precision, recall = (sum(pair[i] for pair in pairs) / max(1, len(pairs)) for i in (0, 1))
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def report(every: list[Example], pairs: list[tuple[float, float]]) -> None:
    """Each source and both together; then the publishers, the worst first."""
    scored = [(example, pair) for example, pair in zip(every, pairs, strict=True) if example.source in SOURCES]
    for name in (*SOURCES, "together"):
        some = [pair for example, pair in scored if name in (example.source, "together")]
        precision, recall = (sum(pair[i] for pair in some) / max(1, len(some)) for i in (0, 1))
        sys.stdout.write(f"{name:10} F1 {f1(some):.4f}  P {precision:.4f}  R {recall:.4f}  pages {len(some)}\n")
    publishers: dict[str, list[tuple[float, float]]] = {}
    for example, pair in scored:
        publishers.setdefault(example.publisher, []).append(pair)
    for name, some in sorted(publishers.items(), key=lambda item: f1(item[1])):
        sys.stdout.write(f"  {name:32} {f1(some):.3f}  pages {len(some)}\n")


def main(data: Path, *, write: bool) -> None:
    """Cross-validate by publisher; then, if asked, learn from all and write."""
    tool = scorer(data)
    every = examples(data, tool)
    believed = trusted(every, tool)
    sys.stdout.write(f"labels that are contradicted: {len(every) - len(believed)} of {len(every)}\n")
    report(every, apart(every, believed, tool))
    if write:
        text = json.dumps(as_data(learn(believed)), separators=(",", ":"))
        resource("rules", "html_content.json").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]), write="--write" in sys.argv)
