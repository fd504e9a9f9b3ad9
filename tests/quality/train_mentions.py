"""Fit the weights of evidence for mentions on labelled documents, and say what they reach on documents left out.

    python -m tests.quality.train_mentions ../shared/data [--write]

A multinomial logistic regression over the named evidence of `archive/extraction/mention_evidence.py`, by plain
gradient steps with a penalty on large weights. Every second document is held out in turn; `--write` fits on all of
them and puts the table into `resources/rules/mentions.toml`.
"""

from __future__ import annotations

import math
import random
import re
import sys
from collections import Counter, defaultdict
from pathlib import Path
from typing import Any

from archive import resources
from archive.extraction.context import ExtractionContext, toolkit
from archive.extraction.mention_evidence import KINDS
from archive.extraction.rule import Stretch
from tests.quality.entity_quality import Score, documents, names_of

Weights = dict[str, list[float]]
Example = tuple[list[str], int]
_ROUNDS, _STEP, _PENALTY, _LEAST_SEEN = 40, 0.08, 0.1, 4


# What is known without any label, in the order of KINDS; fitting starts from it and is drawn back to it.
_BELIEVED: Weights = {
    "always": [0, 0, 0, 0.5],
    "credited": [6, 0, 0, 0],
    "known house": [0, 4, 0, 0],
    "house word last": [-1, 3, 0, 0],
    "house word first": [-1, 3, 0, 0],
    "acronym": [-1, 2, 0, 0],
    "acronym of a name here": [-1, 1, 0, 0],
    "before brackets, more": [0, 1, 0, 0],
    "after kind of place, one": [0, 0, 3, 0],
    "after kind of place, more": [0, 0, 3, 0],
    "before comma and place, one": [0, 0, 2.5, 0],
    "before comma and place, more": [0, 0, 2.5, 0],
    "given name, one": [1, 0, 0, 0],
    "like a person": [1.5, 0, 0, 0],
    "place inside, first": [0, 0.7, 0, 0],
    "place inside, last": [-0.5, 0.7, 0, 0],
    "before a calling, one": [0.7, 0, 0, 0],
    "before a calling, more": [1, 0, 0, 0],
    "before kind of house, one": [0, 1, 0, 0],
    "before kind of house, more": [0, 1, 0, 0],
    "after title of, one": [0, 0.5, 0, 0],
    "after title of, more": [0, 0.7, 0, 0],
    "before title, more": [0, 0.7, 0, 0],
    "after house word, one": [0, 1, 0, 0],
    "after house word, more": [0, 1, 0, 0],
    "country": [0, 0, 4, 0],
    "state": [0, 0, 3, 0],
    "big city, one": [0, 0, 2.5, 0],
    "big city, more": [0, 0, 3, 0],
    "city, more": [0, 0, 2, 0],
    "place word last, more": [-2, 0, 2.5, 0],
    "place word first": [-0.5, 0, 1.2, 0],
    "town, one": [0, 0, 1, 0],
    "town, more": [0, 0, 1.5, 0],
    "surname of someone here": [2, 0, -1, 0],
    "given name, more": [2, 0, 0, 0],
    "middle initial": [2, 0, 0, 0],
    "after title, one": [1.5, 0, 0, 0],
    "after title, more": [1.5, 0, 0, 0],
    "title inside, one": [1.5, 0, 0, 0],
    "title inside, more": [2, 0, 0, 0],
    "no name last, one": [0, 0, 0, 2],
    "no name last, more": [-1, 0, 0, 2],
    "quoted, one": [0, 0, 0, 1],
    "quoted, more": [0, 0, 0, 1.5],
    "not English, one": [0, 0, 0, 2],
}


def examples(document: dict[str, Any]) -> list[tuple[str, tuple[int, int], list[str], int]]:
    """The candidates of a document: key, span, evidence, and the right kind by its label."""
    text = document["text"]
    finder = toolkit(ExtractionContext()).mention_finder(frozenset())
    gold = {(start, end): kind for kind, start, end in names_of(document) if kind in KINDS}
    result = []
    for candidate, evidence in finder.weighed([Stretch(text, 0, len(text))], document["language"]):
        span = candidate.start, candidate.end
        result.append((candidate.key, span, evidence, KINDS.index(gold.get(span, "none"))))
    return result


def fit(training: list[Example]) -> Weights:
    """Weights for every piece of evidence that was seen often enough."""
    seen = Counter(name for evidence, _ in training for name in evidence)
    kept = [([name for name in evidence if seen[name] >= _LEAST_SEEN], right) for evidence, right in training]
    nothing = [0.0] * len(KINDS)
    weights: Weights = defaultdict(lambda: list(nothing), {name: list(v) for name, v in _BELIEVED.items()})
    chance = random.Random(1)
    for turn in range(_ROUNDS):
        chance.shuffle(kept)
        step = _STEP / (1 + turn / 8)
        for evidence, right in kept:
            shares = _shares(weights, evidence)
            for name in evidence:
                believed = _BELIEVED.get(name, nothing)
                for kind in range(len(KINDS)):
                    slope = (kind == right) - shares[kind]
                    weights[name][kind] += step * (slope - _PENALTY * (weights[name][kind] - believed[kind]))
    return {name: [round(value, 2) for value in values] for name, values in weights.items()}


def _shares(weights: Weights, evidence: list[str]) -> list[float]:
    scores = [sum(weights[name][kind] for name in evidence if name in weights) for kind in range(len(KINDS))]
    top = max(scores)
    powers = [math.exp(score - top) for score in scores]
    return [power / sum(powers) for power in powers]


def judged(weights: Weights, document: dict[str, Any]) -> set[tuple[str, int, int]]:
    """What the weights make of a document's candidates, all places of a name judged together."""
    scores: dict[str, list[float]] = defaultdict(lambda: [0.0] * len(KINDS))
    for key, _, evidence, _ in document["examples"]:
        for name in evidence:
            for kind, weight in enumerate(weights.get(name, [0.0] * len(KINDS))):
                scores[key][kind] += weight
    kinds = {key: KINDS[score.index(max(score))] for key, score in scores.items()}
    return {(kinds[key], *span) for key, span, _, _ in document["examples"] if kinds[key] != "none"}


def held_out(parts: list[list[dict[str, Any]]]) -> dict[str, Score]:
    """The score of each part by weights that were fitted on the others."""
    counts: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0])
    for index, part in enumerate(parts):
        others = [document for other in parts[:index] + parts[index + 1 :] for document in other]
        weights = fit([(evidence, right) for document in others for _, _, evidence, right in document["examples"]])
        for document in part:
            gold, found = names_of(document), judged(weights, document)
            for kind in KINDS[:3]:
                wanted, have = ({m for m in mentions if m[0] == kind} for mentions in (gold, found))
                for place, number in enumerate((len(wanted & have), len(have - wanted), len(wanted - have))):
                    counts[kind][place] += number
    return {kind: Score(*numbers) for kind, numbers in counts.items()}


def write(weights: Weights) -> None:
    """Replace the table of weights in the rules."""
    path = resources.resource("rules", "mentions.toml")
    lines = [
        f'"{name}" = [{", ".join(f"{value:g}" for value in values)}]'
        for name, values in sorted(weights.items())
        if max(map(abs, values)) >= 0.05
    ]
    text = re.sub(r"(?ms)^\[weights\]\n.*?(?=^\[|\Z)", "", path.read_text("utf-8")).rstrip("\n")
    path.write_text(f"{text}\n\n[weights]\n" + "\n".join(lines) + "\n", encoding="utf-8")


def main() -> None:
    data = documents(Path(sys.argv[1]) / "dev" / "entities" / "entities.jsonl")
    for document in data:
        document["examples"] = examples(document)
    for name, parts in (("halves", [data[::2], data[1::2]]), ("tenths", [data[i::10] for i in range(10)])):
        for kind, score in held_out(parts).items():
            sys.stdout.write(f"held out by {name:8}{kind:14}{score.f1:.4f}  {tuple(score)}\n")
    if "--write" in sys.argv:
        write(fit([(evidence, right) for document in data for _, _, evidence, right in document["examples"]]))


if __name__ == "__main__":
    main()
