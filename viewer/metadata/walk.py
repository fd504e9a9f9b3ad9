"""Where an arrow leads from a value: pure, so that it can be read and tested without a window."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt


def next_value(count: int, starts: Sequence[int], at: int, key: Qt.Key, *, mirrored: bool) -> int:
    """The value that `key` leads to from value `at` of `count`.

    Up and down go to the first value of another row (`starts` are those), left and right to the neighbour, mirrored
    in right-to-left windows, Home and End to the ends; at an end nothing moves.
    """
    if key == Qt.Key.Key_Home:
        return 0
    if key == Qt.Key.Key_End:
        return count - 1
    if key == Qt.Key.Key_Up:
        return max((start for start in starts if start < at), default=0)
    if key == Qt.Key.Key_Down:
        return min((start for start in starts if start > at), default=at)
    back = (key == Qt.Key.Key_Left) != mirrored
    return min(max(at + (-1 if back else 1), 0), count - 1)
