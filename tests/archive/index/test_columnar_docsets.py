"""Documents as bits and documents as numbers are the same sets."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.index.columnar.docsets import BLOCK, Bitmap, IdSet, where, words_of
from archive.index.columnar.joins import both, difference, either, shared

SIZE = 300
DOCS = st.sets(st.integers(0, SIZE - 1)).map(lambda numbers: np.array(sorted(numbers), np.intp))


def ways(ids):
    """The set in every form."""
    mask = np.zeros(SIZE, bool)
    mask[ids] = True
    return IdSet(ids, SIZE), Bitmap(words_of(ids, SIZE), SIZE), Bitmap.of_mask(mask)


@given(DOCS, DOCS)
def test_sets_tell_the_same_of_each_other_in_every_form(ids, docs):
    common = np.intersect1d(ids, docs)
    for one in ways(ids):
        assert (one.count, one.ids.tolist()) == (len(ids), ids.tolist())
        kept, places = one.find(docs)
        assert docs[kept].tolist() == ids[places].tolist() == common.tolist()
        assert ids[one.places(common)].tolist() == common.tolist()
        assert docs[one.inside(docs)].tolist() == common.tolist()
        blocks = np.array([1, 3])
        numbers = blocks[:, None] * BLOCK + np.arange(BLOCK)
        assert one.rows(blocks).tolist() == np.isin(numbers, ids).tolist()
        for other in ways(docs):
            assert both(one, other).ids.tolist() == common.tolist()
            parts = list(shared([one, other, one], 7))
            assert [doc for found, _ in parts for doc in found.tolist()] == common.tolist()
            for found, places in parts:
                for of, at in zip((one, other, one), places, strict=True):
                    assert of.ids[at].tolist() == found.tolist()
            assert difference(other, one).ids.tolist() == np.setdiff1d(docs, ids).tolist()
            assert either([one, other], SIZE).ids.tolist() == np.union1d(ids, docs).tolist()


@pytest.mark.parametrize("share", [0, 0.001, 0.03, 0.08, 0.5, 1])
def test_true_values_are_found_however_many_there_are(share):
    mask = np.random.default_rng(1).random(20_000) < share
    assert where(mask).tolist() == np.flatnonzero(mask).tolist()
