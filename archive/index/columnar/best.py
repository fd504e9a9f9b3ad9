"""The greatest of many numbers."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from archive.index.columnar.files import Array

_GROUP = 512


class Best(NamedTuple):
    """At least the best documents, all that score the same as the last of them too; in no order."""

    docs: Array
    scores: Array


def best_of(rank: Array, most: int | None) -> Array | None:
    """Places of at least the `most` greatest values, all that equal the last of them too; None = all."""
    if most is None or len(rank) <= most:
        return None
    return (rank >= floor_of(rank, most)).nonzero()[0] if most else np.zeros(0, np.intp)


def floor_of(rank: Array, most: int) -> np.float32:
    """What the `most` greatest values (at least one, at most all) have at least; it need not be the greatest such."""
    size = min(_GROUP, len(rank) // (8 * most))
    if size > 1:
        # The greatest of each group bound the answer from below: most values need not be looked at again.
        groups = len(rank) // size
        rank = rank[: groups * size].reshape(size, groups).max(axis=0)
    floor: np.float32 = np.partition(rank, len(rank) - most)[len(rank) - most]
    return floor


def least_of(scores: Array, most: int) -> np.float32:
    """What the `most` best have at least; -1 while there are fewer."""
    if most == 0 or len(scores) < most:
        return np.float32(-1)
    return np.float32(np.partition(scores, len(scores) - most)[len(scores) - most])
