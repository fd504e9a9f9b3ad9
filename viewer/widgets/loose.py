"""Widgets in a line that change with every key: the line places them itself, and the window is not laid out anew."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget


class LooseLine(QWidget):
    """From the leading edge, each as wide as it wants while there is room; as high as the highest, shown or not.

    A layout would hand every change of a word up to the main window, whose docks are then placed again.
    """

    SPACING = 6

    def __init__(self, *widgets: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._widgets = widgets
        for widget in widgets:
            widget.setParent(self)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def place(self) -> None:
        """Something in it has changed."""
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        used, height = 0, self.height()
        for widget in self._widgets:
            if widget.isHidden():
                continue
            hint = widget.sizeHint()
            width = max(min(hint.width(), self.width() - used), 0)
            left = self.width() - used - width if mirrored else used
            widget.setGeometry(left, (height - min(hint.height(), height)) // 2, width, min(hint.height(), height))
            used += width + self.SPACING

    # Qt interface

    def sizeHint(self) -> QSize:
        """All of them beside one another."""
        hints = [widget.sizeHint() for widget in self._widgets]
        return QSize(sum(hint.width() + self.SPACING for hint in hints), max(hint.height() for hint in hints))

    def minimumSizeHint(self) -> QSize:
        """Its height."""
        return QSize(1, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More room."""
        super().resizeEvent(event)
        self.place()

    def event(self, event: QEvent) -> bool:
        """A widget in it wants another size, or the text is scaled or mirrored."""
        kinds = QEvent.Type
        if event.type() in (kinds.LayoutRequest, kinds.StyleChange, kinds.LayoutDirectionChange):
            self.place()
        return super().event(event)
