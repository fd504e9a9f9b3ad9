"""What is left out as too light to be among the best never is one of them."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.index.columnar import impacts
from archive.index.columnar.docsets import Bitmap, IdSet
from archive.index.columnar.impacts import Bounds, Impact, Impacts, bounds_by, bounds_of, impact_of
from archive.index.columnar.pruning import best_of_sum

SIZE = 20_000


class Part:
    """Scores of documents, and the bounds of them."""

    def __init__(self, rnd: np.random.Generator, share: float, most: float) -> None:
        self.docs = np.flatnonzero(rnd.random(SIZE) < share)
        # Few distinct scores, as short texts have: many documents score the same.
        self.scores = (rnd.integers(1, 40, len(self.docs)) ** 2 / 1600 * most).astype(np.float32)

    kept = True

    def bounds(self) -> Bounds:
        return bounds_of(self.docs, self.scores, SIZE)


@given(st.integers(0, 1 << 30), st.sampled_from([0.002, 0.03, 0.4]), st.sampled_from([1, 20, 200]), st.booleans())
def test_the_best_of_a_sum_are_those_of_scoring_everyone(seed, share, most, every):
    rnd = np.random.default_rng(seed)
    parts = [Part(rnd, share, 5.0), Part(rnd, 0.2, 1.0)]
    total = np.zeros(SIZE, np.float32)
    often = np.zeros(SIZE, np.uint8)
    for part in parts:
        total[part.docs] += part.scores
        often[part.docs] += 1
    ids = np.flatnonzero(often == 2 if every else often > 0)
    docs = IdSet(ids, SIZE) if len(ids) * 16 < SIZE else Bitmap.of_mask(np.isin(np.arange(SIZE), ids))
    found = best_of_sum(docs, parts, total.take, most, all_of_parts=not every)
    if found is None:
        assert len(ids) < max(512, 4 * most)
        return
    least = np.sort(total.take(ids))[-most]
    assert np.sort(found.docs).tolist() == ids[total.take(ids) >= least].tolist()
    assert found.scores.tolist() == total.take(found.docs).tolist()


@given(
    st.lists(st.floats(0, 1e6, width=32), min_size=1, max_size=200),
    st.sampled_from([0.5, 1.0, 2.0]),
)
def test_bounds_hold(scores, ratio):
    scores = np.array(scores, np.float32)
    docs = np.arange(len(scores)) * 3
    impact, high, low = bounds_of(docs, scores, 700)
    steps = impact.steps.reshape(-1).take(docs).astype(float)
    assert (steps >= 1).all()
    assert (scores <= steps * high).all()
    assert (scores >= (steps - 1) * low).all()
    assert impact.peaks.tolist() == impact.steps.max(axis=1).tolist()
    assert impact.steps.sum() == steps.sum()
    # A word's share of the most it can score: by another mean length, the score is another.
    lengths, weights = np.linspace(1, 900, len(scores)), 1 + scores / 1e5
    own, now = (weights / (weights + 0.3 + 0.9 * lengths / average) for average in (300.0, 300.0 * ratio))
    impact, high, low = bounds_by(impact_of(docs, own.astype(np.float32).__getitem__, 700, 300.0), 7.0, 300.0 * ratio)
    steps = impact.steps.reshape(-1).take(docs).astype(float)
    assert (now * 7 <= steps * high).all()
    assert (now * 7 >= (steps - 1) * low).all()


def test_the_words_asked_for_last_are_kept(monkeypatch: pytest.MonkeyPatch):
    made = []

    def make(key: str) -> Impact:
        made.append(key)
        return impact_of(np.array([1]), np.array([0.5], np.float32).__getitem__, 640)

    kept = Impacts()
    monkeypatch.setattr(impacts, "_ROOM", 2 * (640 + 4 * 40))
    for key in "abacab":
        kept.get(key, lambda key=key: make(key))
    assert made == ["a", "b", "c", "b"]
