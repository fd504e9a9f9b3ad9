"""Which pieces of a page are the article's own words.

The evidence of each piece (`evidence.py`) is judged by a sum of small decision trees whose weights are data
(`resources/rules/html_content.json`), learned from labelled pages of many publishers; how, says
`tests/quality/train_html_content.py`. No weight is about one publisher.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np
import numpy.typing as npt

from archive.errors import BugError
from archive.importing.html.evidence import FEATURES, Known, bare, evidence, style_of
from archive.importing.html.mass import Around, PageMass, weigh
from archive.importing.html.walk import Frame, Piece, Walk
from archive.resources import resource

_PARAGRAPH = 150  # code points of a piece that opens the body for certain
_HEAVY = 60.0  # running text of a piece that tells how a page is built
_BEST = 8  # pieces that do
_LINKED = 0.8  # of a piece, and it is no more than links
_FEWEST_ENTRIES, _LONGEST_ENTRY = 4, 60  # of a menu: lines, code points of one
_CERTAIN = 0.9
_SHORTEST_REPEAT = 30  # letters; shorter pieces may well be said twice
_LONGEST_PLAIN = 600  # letters; a longer piece may be the whole article once more
_RUN_TOGETHER = 0.2  # of all the body's letters: a piece that may be the whole article once more
_ROWS_AT_ONCE = 2000
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
    """Judge every piece of the page; what it repeats word for word counts once."""
    mass = weigh(walk)
    model = content_model()
    probability = model.judge(evidence(walk, mass, known))
    main = select(walk, mass, probability, model)
    _without_deck(walk, mass, main, known)
    return Content(probability, main, mass.container, mass)


def select(walk: Walk, mass: PageMass, probability: list[float], model: ContentModel) -> list[bool]:
    """For each piece whether it is the body, by its probability and by those of the pieces set like it."""
    main = _with_its_like(walk, mass, probability, model)
    _without_menus(walk, main, probability)
    _once(walk, main)
    return main


def _without_deck(walk: Walk, mass: PageMass, main: list[bool], known: Known) -> None:
    """Take out the deck: what stands before the first paragraph, is marked as one and is the page's stated summary."""
    around = Around(mass, mass.container)
    for index, piece in enumerate(walk.pieces):
        if not main[index]:
            continue
        key = bare(piece.text)
        stated = len(key) > 20 and bool(known.deck) and (key in known.deck or known.deck in key)
        if around.of(piece.frame).deck and stated:
            main[index] = False
        elif piece.frame.tag == "p" and len(piece.text) > _PARAGRAPH and not stated:
            return


def _with_its_like(walk: Walk, mass: PageMass, probability: list[float], model: ContentModel) -> list[bool]:
    """Likely pieces, and less likely ones that are set like a look that is mostly body.

    A page of an unusual build makes every piece unlikely: then what is likely is relative to its best pieces.
    """
    best = sorted(
        (value for value, weight in zip(probability, mass.pieces, strict=True) if weight > _HEAVY), reverse=True
    )
    top = sum(best[:_BEST]) / len(best[:_BEST]) if best else 1.0
    enough = min(model.threshold, top * model.relative)
    low = min(model.low, enough * 0.4)
    likely = [value > enough for value in probability]
    styles = [_look(piece.frame) for piece in walk.pieces]
    whole: dict[str, float] = {}
    taken: dict[str, float] = {}
    for style, weight, is_likely in zip(styles, mass.pieces, likely, strict=True):
        whole[style] = whole.get(style, 0.0) + weight
        taken[style] = taken.get(style, 0.0) + weight * is_likely
    mostly = {style for style, weight in whole.items() if weight and taken[style] > 0.5 * weight}
    return [
        is_likely or (value > low and style in mostly)
        for is_likely, value, style in zip(likely, probability, styles, strict=True)
    ]


def _look(frame: Frame) -> str:
    """What pieces set alike have in common; a bare cell is like no other, for old pages lay all they have in tables."""
    style = style_of(frame)
    return f"{style} {id(frame)}" if frame.tag in {"td", "th"} and not frame.label else style


def _without_menus(walk: Walk, main: list[bool], probability: list[float]) -> None:
    """Take out short pieces or lines that are nothing but links and follow one another: a menu."""
    run: list[int] = []
    for index, piece in enumerate([*walk.pieces, None]):
        if piece is not None and piece.linked > _LINKED * len(piece.text) and _entry(piece) < _LONGEST_ENTRY:
            run.append(index)
            continue
        if sum(walk.pieces[entry].breaks + 1 for entry in run) >= _FEWEST_ENTRIES:
            for entry in run:
                main[entry] = main[entry] and probability[entry] > _CERTAIN
        run.clear()


def _entry(piece: Piece) -> float:
    """The length of the piece's lines in the mean."""
    return len(piece.text) / (piece.breaks + 1)


def _once(walk: Walk, main: list[bool]) -> None:
    """Take out what repeats an earlier piece, and a piece that is no more than others run together."""
    keys = {index: bare(walk.pieces[index].text) for index, is_main in enumerate(main) if is_main}
    seen: set[str] = set()
    for index, key in keys.items():
        if len(key) > _SHORTEST_REPEAT and key in seen:
            main[index] = False
        seen.add(key)
    total = sum(len(key) for index, key in keys.items() if main[index])
    for index, key in keys.items():
        # Only a few pieces can be that large a part of the whole, so this stays linear.
        if main[index] and len(key) > max(_LONGEST_PLAIN, total * _RUN_TOGETHER):
            others = (other for i, other in keys.items() if main[i] and i != index and len(other) > _SHORTEST_REPEAT)
            main[index] = sum(len(other) for other in others if other in key) < 0.6 * len(key)


@dataclass(frozen=True, slots=True)
class ContentModel:
    """Complete binary trees of one depth, laid out level by level: (trees, nodes) and (trees, leaves)."""

    feature: _Indices
    threshold_of: _Matrix
    leaf: _Matrix
    base: float
    depth: int
    threshold: float
    low: float  # enough for a piece whose look is mostly body
    relative: float  # enough as a share of the page's best pieces

    @classmethod
    def from_data(cls, data: Mapping[str, Any]) -> ContentModel:
        """The model that a table of weights describes; BugError when it was made for other columns of evidence."""
        if tuple(data["features"]) != FEATURES:
            raise BugError("resources/rules/html_content.json was made for other columns of evidence")
        features, thresholds, leaves = zip(*data["trees"], strict=True)
        return cls(
            feature=np.asarray(features, dtype=np.intp),
            threshold_of=np.asarray(thresholds, dtype=np.float32),
            leaf=np.asarray(leaves, dtype=np.float32),
            base=float(data["base"]),
            depth=int(data["depth"]),
            threshold=float(data["threshold"]),
            low=float(data["low"]),
            relative=float(data["relative"]),
        )

    def judge(self, rows: list[list[float]]) -> list[float]:
        """The probability of each row."""
        found: list[float] = []
        for start in range(0, len(rows), _ROWS_AT_ONCE):
            found += self._judge(np.asarray(rows[start : start + _ROWS_AT_ONCE], dtype=np.float32))
        return found

    def _judge(self, matrix: _Matrix) -> list[float]:
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
    return ContentModel.from_data(json.loads(resource("rules", "html_content.json").read_text("utf-8")))
