"""Lines of words as far apart as those of our own face, whatever face a script falls back to."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFontMetricsF, QTextLayout


def set_lines(layout: QTextLayout, width: float, metrics: QFontMetricsF, step: float, limit: int) -> tuple[int, int]:
    """Set at most `limit` lines, `step` pixels apart, their base lines where ours would be.

    Returns how many there are and, in UTF-16 units, where the last one starts when words are left over, else -1.
    """
    layout.beginLayout()
    lines, begun, rest = 0, 0, -1
    while (line := layout.createLine()).isValid():
        if lines == limit:
            rest = begun
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0, lines * step + metrics.ascent() - line.ascent()))
        begun = line.textStart()
        lines += 1
    layout.endLayout()
    return lines, rest
