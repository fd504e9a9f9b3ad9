import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from archive.index.columnar.answers import _page, best_of

SCORES = st.floats(-1e6, 1e6, width=32).filter(lambda x: x != 0)


@given(st.lists(st.tuples(SCORES, st.integers(0, 1 << 34)), max_size=50, unique_by=lambda pair: pair[1]))
def test_a_page_is_the_best_first_then_the_newest(pairs):
    rank = np.array([score for score, _ in pairs], np.float32)
    ids = np.array([number for _, number in pairs], np.int64)
    page = _page(ids, rank, 10, 2, with_scores=True)
    expected = sorted(zip(rank.tolist(), ids.tolist(), strict=True), key=lambda pair: (-pair[0], -pair[1]))[2:12]
    assert list(zip(page.scores.tolist(), page.ids.tolist(), strict=True)) == expected


@given(arrays.arrays(np.int32, st.integers(0, 9000), elements=st.integers(-50, 50), fill=st.integers(-50, 50)))
def test_the_best_are_among_those_kept(rank):
    kept = best_of(rank, 20)
    chosen = rank if kept is None else rank[kept]
    assert sorted(chosen, reverse=True)[:20] == sorted(rank, reverse=True)[:20]
