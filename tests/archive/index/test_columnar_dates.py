"""The first by date are found among few documents, and are those that sorting all would give."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.index.columnar.dates import Days
from archive.index.columnar.docsets import Bitmap, IdSet
from archive.index.columnar.segment import NO_NUMBER

SIZE = 30_000


def days_of(rnd: np.random.Generator) -> np.ndarray:
    days = rnd.integers(730_000, 733_000, SIZE).astype(np.int32)
    days[rnd.random(SIZE) < 0.3] = NO_NUMBER
    return days


@given(st.integers(0, 1 << 30), st.sampled_from([0.02, 0.3]), st.sampled_from([1, 20, 700]), st.booleans())
def test_the_first_are_those_of_sorting_all(seed, share, most, newest):
    rnd = np.random.default_rng(seed)
    days = days_of(rnd)
    mask = rnd.random(SIZE) < share
    for docs in (Bitmap.of_mask(mask), IdSet(np.flatnonzero(mask), SIZE)):
        found = Days(days).first(docs, most, newest=newest)
        if found is None:
            assert most == 700  # nearly all would have to be looked at
            continue
        dated = docs.ids.compress(days.take(docs.ids) > 0)
        order = days.take(dated) if not newest else -days.take(dated)
        last = np.sort(order)[most - 1]
        assert set(dated.compress(order <= last).tolist()) <= set(found.tolist()) <= set(dated.tolist())


@pytest.mark.parametrize("days", [[NO_NUMBER] * 300, [1] * 150 + [3_600_000] * 150])
def test_without_days_or_with_too_many_all_are_sorted(days):
    found = Days(np.array(days, np.int32))
    assert found.first(Bitmap.of_mask(np.ones(300, bool)), 2, newest=True) is None


def test_a_word_of_old_articles_alone_is_found_by_date_too():
    days = np.arange(1, SIZE + 1, dtype=np.int32)
    old = IdSet(np.arange(1000), SIZE)
    found = Days(days).first(old, 5, newest=True)
    assert found is None
    assert Days(days).first(old, 5, newest=False).tolist()[:5] == [0, 1, 2, 3, 4]
