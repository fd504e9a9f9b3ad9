"""Widgets side by side, wrapped like words; mirrored where the window is."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Rows of widgets from the leading edge, as many in each as fit.

    `even`: each as wide as the widest and more, so that they fill the rows and stand below one another.
    """

    def __init__(self, parent: QWidget | None = None, gap: int = 4, *, even: bool = False) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap, self._even = gap, even
        self._heights: dict[int, int] = {}  # by width: layouts around ask a dozen times
        self.setContentsMargins(0, 0, 0, 0)

    def set_gap(self, gap: int) -> None:
        """Pixels between widgets."""
        if gap != self._gap:
            self._gap = gap
            self.invalidate()

    def _place(self, rect: QRect, *, really: bool) -> int:
        """Lay out in `rect`; returns the height needed."""
        mirrored = really and self._is_mirrored()
        x = y = row_height = 0
        shared = self._shared(rect.width()) if self._even else 0
        for item in self._items:
            if item.isEmpty():
                continue
            width = shared or min(item.sizeHint().width(), rect.width())
            height = item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
            if x and x + width > rect.width():
                x, y, row_height = 0, y + row_height + self._gap, 0
            if really:
                left = rect.right() + 1 - x - width if mirrored else rect.x() + x
                item.setGeometry(QRect(QPoint(left, rect.y() + y), QSize(width, height)))
            x += width + self._gap
            row_height = max(row_height, height)
        return y + row_height

    def _shared(self, room: int) -> int:
        """The width of each where all have the same: rows of equally many, as few rows as the widest allows."""
        widths = [item.sizeHint().width() for item in self._items if not item.isEmpty()]
        if not widths:
            return 0
        most = max(min((room + self._gap) // (max(widths) + self._gap), len(widths)), 1)
        rows = -(-len(widths) // most)
        in_a_row = -(-len(widths) // rows)
        return max((room + self._gap) // in_a_row - self._gap, 1)

    def _inside(self, rect: QRect) -> QRect:
        return rect.marginsRemoved(self.contentsMargins())

    def _is_mirrored(self) -> bool:
        parent = self.parentWidget()
        return parent is not None and parent.layoutDirection() == Qt.LayoutDirection.RightToLeft

    # Qt interface

    def addItem(self, item: QLayoutItem) -> None:
        """Take another widget at the end."""
        self._items.append(item)

    def count(self) -> int:
        """How many there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The item at a place."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Give up the item at a place."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Only as large as needed."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """The narrower, the higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height that the widgets need in this width."""
        if width not in self._heights:
            margins = self.contentsMargins()
            inside = max(width - margins.left() - margins.right(), 1)
            needed = self._place(QRect(0, 0, inside, 0), really=False)
            self._heights[width] = needed + margins.top() + margins.bottom()
        return self._heights[width]

    def invalidate(self) -> None:
        """Something in it changed."""
        self._heights.clear()
        super().invalidate()

    def setGeometry(self, rect: QRect) -> None:
        """Lay out in `rect`."""
        super().setGeometry(rect)
        self._place(self._inside(rect), really=True)

    def sizeHint(self) -> QSize:
        """All in one row."""
        hints = [item.sizeHint() for item in self._items if not item.isEmpty()]
        margins = self.contentsMargins()
        width = sum(hint.width() + self._gap for hint in hints) + margins.left() + margins.right()
        height = max((hint.height() for hint in hints), default=0)
        return QSize(width, height + margins.top() + margins.bottom())

    def minimumSize(self) -> QSize:
        """Room for one."""
        return QSize(40, 0)
