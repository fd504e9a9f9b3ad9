"""How much a match adds to the score of each document, at most: one byte a document, and the most of some together.

Which documents can be among the best is told from these without scoring the others (block-max indexes: Ding and Suel
2011, "Faster top-k document retrieval using block-max indexes"). What a common word adds is worked out when somebody
asks for it first, and kept for the words that were asked for last.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import NamedTuple

import numpy as np

from archive.index.columnar.docsets import BLOCK
from archive.index.columnar.files import Array

_STEPS = 255
_STRETCH = 1 << 15  # documents whose arrays stay in the processor's cache
_ROOM = 32 << 20  # bytes that are kept for one list of words
_ROUNDING = 1e-5


class Impact(NamedTuple):
    """`steps` u1[blocks, BLOCK]: 0 for who does not match; `peaks` f4[blocks]: the greatest of each block.

    `average` is the mean length of a document that was reckoned with.
    """

    steps: Array
    peaks: Array
    average: float = 0.0


class Bounds(NamedTuple):
    """A document with s steps scores s * `high` at most, and more than (s - 1) * `low`."""

    impact: Impact
    high: float
    low: float


def impact_of(docs: Array, shares: Callable[[slice], Array], size: int, average: float = 0.0) -> Impact:
    """Of documents (ascending); `shares` tells of a stretch of them what they score of the most there is, 0 to 1."""
    blocks = -(-size // BLOCK)
    steps = np.zeros(blocks * BLOCK, np.uint8)
    for start in range(0, len(docs), _STRETCH):
        stretch = slice(start, start + _STRETCH)
        found = shares(stretch) * np.float32(_STEPS)
        np.ceil(found, out=found)
        np.maximum(found, 1, out=found)
        steps[docs[stretch]] = found.astype(np.uint8)
    rows = steps.reshape(blocks, BLOCK)
    return Impact(rows, rows.max(axis=1).astype(np.float32), average)


def bounds_of(docs: Array, scores: Array, size: int) -> Bounds:
    """Of documents with known scores, none below 0."""
    most = float(scores.max(initial=0.0))
    shares = scores / np.float32(most) * np.float32(1 - _ROUNDING) if most > 0 else scores
    step = most / _STEPS * (1 + 2 * _ROUNDING)
    return Bounds(impact_of(docs, shares.__getitem__, size), step, step * (1 - 4 * _ROUNDING))


def bounds_by(impact: Impact, most: float, average: float) -> Bounds:
    """Of shares of `most`, when the mean length is now `average`: by that much more or less a document can score."""
    ratio = average / max(impact.average, 1e-9)
    step = most / _STEPS
    return Bounds(impact, step * max(1.0, ratio) * (1 + _ROUNDING), step * min(1.0, ratio) * (1 - _ROUNDING))


class Impacts:
    """Those asked for last; thread-safe."""

    def __init__(self) -> None:
        self._kept: OrderedDict[Hashable, Impact] = OrderedDict()
        self._lock = threading.Lock()
        self._size = 0

    def get(self, key: Hashable, make: Callable[[], Impact]) -> Impact:
        """The impact of the words of that name, made when it is not there."""
        with self._lock:
            found = self._kept.get(key)
            if found is not None:
                self._kept.move_to_end(key)
                return found
        made = make()
        with self._lock:
            if key not in self._kept:
                self._kept[key] = made
                self._size += made.steps.nbytes + made.peaks.nbytes
            while self._size > _ROOM and len(self._kept) > 1:
                _, old = self._kept.popitem(last=False)
                self._size -= old.steps.nbytes + old.peaks.nbytes
        return made
