"""The contact sheet: findings as a grid of pictures, each with its credit and the rule as a mark."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPainterPath
from PySide6.QtWidgets import QListView, QStyle, QStyleOptionViewItem, QWidget

from archive.model import FindingRow
from viewer.i18n import tr
from viewer.icons import pixmap
from viewer.photos.delegate import DeskDelegate, middle_of
from viewer.photos.model import FINDING_ROLE, Column
from viewer.photos.table import FindingsTable
from viewer.theme import Appearance

_CELL, _PICTURE, _PAD = (168, 166), 104, 8
_LINE = 1.2  # of the font's height: letters of other scripts come from fonts that are taller


class SheetDelegate(DeskDelegate):
    """Paints one picture of the sheet."""

    # Qt interface

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Every cell is as large as every other."""
        return QSize(*(self._look.pixels(side) for side in _CELL))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Picture, mark, credit, headline; a chosen cell has a wash and an edge."""
        row = index.data(FINDING_ROLE)
        if not isinstance(row, FindingRow):
            return
        theme, box = self._look.theme, QRectF(option.rect).adjusted(3, 3, -3, -3)
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # directions are set by the words
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(theme.colour("accent"))
            painter.setBrush(theme.colour("accent_wash"))
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        inside = box.adjusted(_PAD, _PAD, -_PAD, -_PAD)
        picture = QRectF(inside.left(), inside.top(), inside.width(), self._look.pixels(_PICTURE))
        self._paint_picture(painter, picture, row)
        self._paint_rule(
            painter, row, picture.top() + 6, lambda width: picture.left() + 6 if rtl else picture.right() - 6 - width
        )
        self._paint_words(painter, inside, picture.bottom() + 4, row, rtl)
        painter.restore()

    def _paint_picture(self, painter: QPainter, place: QRectF, row: FindingRow) -> None:
        theme = self._look.theme
        path = QPainterPath()
        path.addRoundedRect(place, 4, 4)
        painter.fillPath(path, theme.colour("chip"))
        found = self._thumbnails.get(row.picture) if row.picture else None
        if found is not None:
            painter.setClipPath(path)
            painter.drawPixmap(place, found, middle_of(found, place))
            painter.setClipping(False)
        elif row.picture is None:
            size = self._look.pixels(24)
            mark = pixmap("photos", theme.colours["faint"], 2 * size)
            spot = QRectF(place.center().x() - size / 2, place.center().y() - size / 2, size, size)
            painter.drawPixmap(spot, mark, QRectF(mark.rect()))

    def _paint_words(self, painter: QPainter, inside: QRectF, top: float, row: FindingRow, rtl: bool) -> None:
        theme = self._look.theme
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        lines = (
            (row.credit or tr("no credit printed"), self._look.font(12, italic=row.credit is None), "ink"),
            (row.headline or tr("no headline"), self._look.font(11), "soft"),
        )
        for words, font, colour in lines:
            metrics = QFontMetricsF(font)
            shown = metrics.elidedText(" ".join(words.split()), Qt.TextElideMode.ElideRight, inside.width())
            painter.setFont(font)
            painter.setPen(theme.colour(colour))
            height = metrics.height() * _LINE
            line = QRectF(inside.left(), top, inside.width(), height)
            painter.drawText(line, side | Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip, shown)
            top += height


class ContactSheet(QListView):
    """The same findings, the same choice and the same keys as the table, in a grid; arrows walk it."""

    def __init__(
        self, table: FindingsTable, delegate: SheetDelegate, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._table = table
        self.setModel(table.model())
        self.setModelColumn(Column.CREDIT)
        self.setSelectionModel(table.selectionModel())
        self.setItemDelegate(delegate)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QListView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Contact sheet"))
        self.setObjectName("sheet")
        appearance.changed.connect(self.scheduleDelayedItemsLayout)

    # Qt interface

    def event(self, event: QEvent) -> bool:
        """Here J and K are the desk's: in the window they are shortcuts that walk the results of the search."""
        overrides = event.type() == QEvent.Type.ShortcutOverride
        if overrides and isinstance(event, QKeyEvent) and self._table.takes(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters do what they do in the table; the rest walks."""
        if self._table.takes(event):
            self._table.keyPressEvent(event)
            self.scrollTo(self._table.currentIndex())
        else:
            super().keyPressEvent(event)
