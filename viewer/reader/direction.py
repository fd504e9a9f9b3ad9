"""Which way a paragraph is read."""

from __future__ import annotations

import re
import unicodedata

_ENOUGH = 200  # letters looked at: a paragraph shows its direction long before

_ANY = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]")


def is_right_to_left(text: str) -> bool:
    """Whether most letters of the paragraph's opening run from right to left.

    Not its first letter alone: an Arabic paragraph may open with a Latin agency name.
    """
    if _ANY.search(text, 0, 5 * _ENOUGH) is None:
        return False
    left = right = 0
    for char in text[: 5 * _ENOUGH]:
        direction = unicodedata.bidirectional(char)
        left += direction == "L"
        right += direction in ("R", "AL")
        if left + right >= _ENOUGH:
            break
    return right > left
