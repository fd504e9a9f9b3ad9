"""What the column of facts consists of: widgets that say how high they have to be and are placed by hand."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QWidget

Margins = tuple[int, int, int, int]  # left, top, right, bottom


class Part(QWidget):
    """Owned by the column, which asks for its height and places it: no layout of Qt's does."""

    around: Margins = (0, 0, 0, 0)  # left free around it
    _stale = True  # what stands in it has to be placed anew
    _measured = (-1, 0)  # a width and the height that is needed in it

    def height_in(self, width: int) -> int:
        """Pixels that it needs in this width."""
        if self._measured[0] != width:
            self._measured = width, self.measure(width)
        return self._measured[1]

    def measure(self, width: int) -> int:
        """Find out how high it has to be: as high as it wants, where nothing else says more."""
        return self.heightForWidth(width) if self.hasHeightForWidth() else self.sizeHint().height()

    def place(self, box: QRect) -> None:
        """Stand there, seen from now on, and let everything in it stand in its place."""
        if box != self.geometry():
            self._stale = self._stale or box.size() != self.size()
            self.setGeometry(box)
        if self._stale:
            self._stale = False
            self.lay_out()
        if self.isHidden():  # not sooner: where it stood the pointer may be
            self.show()

    def lay_out(self) -> None:
        """Place what stands in it, at the size that it has now."""

    def renew(self) -> None:
        """Something in it has changed."""
        self._stale, self._measured = True, (-1, 0)
        around = self.parentWidget()
        if isinstance(around, Part):
            around.renew()

    @property
    def mirrored(self) -> bool:
        """Whether it runs from right to left."""
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft
