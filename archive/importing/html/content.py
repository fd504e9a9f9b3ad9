"""Which pieces of a page are the article's own words.

The evidence of each piece (`evidence.py`) is judged by a sum of small decision trees whose weights are data
(`resources/rules/html_content.json`), learned from labelled pages of many publishers; how, says
`tests/quality/train_html_content.py`. No weight is about one publisher.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache

import numpy as np
import numpy.typing as npt

from archive.errors import BugError
from archive.importing.html.evidence import FEATURES, Known, PageMass, evidence, weigh
from archive.importing.html.walk import Frame, Walk
from archive.resources import resource

_Matrix = npt.NDArray[np.float32]
_Indices = npt.NDArray[np.intp]


@dataclass(frozen=True, slots=True)
class Content:
    """For each piece how likely it is the article's body (0 to 1), whether it counts as that, and where it lies."""

    probability: list[float]
    main: list[bool]
    container: Frame | None
    mass: PageMass


def find_content(walk: Walk, known: Known) -> Content:
    """Judge every piece of the page."""
    mass = weigh(walk)
    model = content_model()
    probability = model.judge(evidence(walk, mass, known))
    return Content(probability, [value > model.threshold for value in probability], mass.container, mass)


@dataclass(frozen=True, slots=True)
class ContentModel:
    """Complete binary trees of one depth, laid out level by level: (trees, nodes) and (trees, leaves)."""

    feature: _Indices
    threshold_of: _Matrix
    leaf: _Matrix
    base: float
    depth: int
    threshold: float

    def judge(self, rows: list[list[float]]) -> list[float]:
        """The probability of each row."""
        if not rows:
            return []
        matrix = np.asarray(rows, dtype=np.float32)
        trees = np.arange(self.feature.shape[0])[None, :]
        lines = np.arange(matrix.shape[0])[:, None]
        node = np.zeros((matrix.shape[0], self.feature.shape[0]), dtype=np.intp)
        for _ in range(self.depth):
            right = matrix[lines, self.feature[trees, node]] > self.threshold_of[trees, node]
            node = 2 * node + 1 + right
        score = self.base + self.leaf[trees, node - (2**self.depth - 1)].sum(axis=1)
        return [float(value) for value in 1 / (1 + np.exp(-score))]


@cache
def content_model() -> ContentModel:
    """The shipped weights, read once."""
    data = json.loads(resource("rules", "html_content.json").read_text("utf-8"))
    if tuple(data["features"]) != FEATURES:
        raise BugError("resources/rules/html_content.json was made for other columns of evidence")
    features, thresholds, leaves = zip(*data["trees"], strict=True)
    return ContentModel(
        feature=np.asarray(features, dtype=np.intp),
        threshold_of=np.asarray(thresholds, dtype=np.float32),
        leaf=np.asarray(leaves, dtype=np.float32),
        base=float(data["base"]),
        depth=int(data["depth"]),
        threshold=float(data["threshold"]),
    )
