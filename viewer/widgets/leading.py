"""Labels at the leading edge, whatever script their words have."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel


def leading(label: QLabel) -> QLabel:
    """The label itself: Qt puts Latin words, and wrapped ones, to the left even in a mirrored window."""
    if QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
    return label
