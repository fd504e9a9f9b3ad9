"""The ground of a widget, painted by itself."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

_OPAQUE = Qt.WidgetAttribute.WA_OpaquePaintEvent


def fill_ground(widget: QWidget, event: QPaintEvent, colour: QColor) -> None:
    """Begin a paint event with the whole ground, in one colour.

    Of a widget that says so Qt paints nothing that lies below, and when it scrolls only what is new. A style sheet
    takes the word back when it is put on, so it is given with every picture.
    """
    if not widget.testAttribute(_OPAQUE):
        widget.setAttribute(_OPAQUE)
    painter = QPainter(widget)
    painter.fillRect(event.rect(), colour)
    painter.end()
