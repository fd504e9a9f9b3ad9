"""Code points to UTF-16 units and back.

Qt counts text positions in UTF-16 units, the archive in code points; every character beyond U+FFFF (emoji, some
scripts) is one code point but two units, so without this map each highlight behind one would be off by one.
"""

from __future__ import annotations

import re
from bisect import bisect_left

_WIDE = re.compile("[\U00010000-\U0010ffff]")


class Utf16Map:
    """Positions in one text, both ways, in O(log n) of the characters beyond U+FFFF."""

    def __init__(self, text: str) -> None:
        self._length = len(text)
        wide = [] if text.isascii() else [match.start() for match in _WIDE.finditer(text)]
        self._points = wide
        self._units = [point + order for order, point in enumerate(wide)]

    def to_units(self, point: int) -> int:
        """The UTF-16 position of the code point `point` (0 to the length of the text)."""
        point = min(max(point, 0), self._length)
        return point + bisect_left(self._points, point)

    def to_point(self, unit: int) -> int:
        """The code point at UTF-16 position `unit`; a position inside a surrogate pair belongs to its character."""
        point = max(unit, 0) - bisect_left(self._units, max(unit, 0))
        return min(point, self._length)
