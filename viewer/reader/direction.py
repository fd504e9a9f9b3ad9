"""Which way a paragraph is read."""

from __future__ import annotations

import unicodedata

_ENOUGH = 200  # letters looked at: a paragraph shows its direction long before


def is_right_to_left(text: str) -> bool:
    """Whether most letters of the paragraph's opening run from right to left.

    Not its first letter alone: an Arabic paragraph may open with a Latin agency name.
    """
    left = right = 0
    for char in text[: 5 * _ENOUGH]:
        direction = unicodedata.bidirectional(char)
        left += direction == "L"
        right += direction in ("R", "AL")
        if left + right >= _ENOUGH:
            break
    return right > left
