"""What is drawn by hand and walked step by step: a slider to screen readers, which know no other word for it."""

from __future__ import annotations

from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractSlider, QWidget


class ScaleWidget(QAbstractSlider):
    """Its value is the step at hand; subclasses draw it and take its keys."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tell_steps(0)

    def tell_steps(self, count: int, at: int = -1) -> None:
        """So many steps there are, and which one is at hand; -1 for none."""
        self.setRange(0, max(count - 1, 0))
        self.setValue(max(at, 0))

    # Qt interface

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that a subclass does not take belong to whoever is around."""
        event.ignore()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel scrolls what is around."""
        event.ignore()
