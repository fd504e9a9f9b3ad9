"""One found article in the list: headline, meta line, the words found, badges and a picture."""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, QSizeF, Qt, Slot
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from viewer.delegates.laid_row import GAP, PAD, TEXT_LINES, LaidRow
from viewer.delegates.text import Mark
from viewer.delegates.typeset import Typeset
from viewer.i18n import tr
from viewer.models.results import Line
from viewer.models.roles import Role
from viewer.models.thumbnails import Thumbnails
from viewer.theme import Appearance

Index = QModelIndex | QPersistentModelIndex
# As numbers: an operation on Python's flags takes as long as to fill a row with its ground.
_SELECTED, _FOCUSED = QStyle.StateFlag.State_Selected.value, QStyle.StateFlag.State_HasFocus.value


class ResultDelegate(QStyledItemDelegate):
    """Paints rows of ResultListModel; a right-to-left headline mirrors its whole row."""

    KEPT = 120  # rows laid out, a dozen screens

    def __init__(self, appearance: Appearance, thumbnails: Thumbnails, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._thumbnails = thumbnails
        self._typeset = Typeset(appearance)
        self._laid: OrderedDict[int, tuple[Line, QSize, LaidRow]] = OrderedDict()  # by article
        appearance.changed.connect(self._on_appearance_changed)

    def row_height(self) -> int:
        """The height of every row in pixels, at the text scale of now."""
        look = self._appearance
        text = QFontMetricsF(look.font(bold=True)).height() * TEXT_LINES
        small = QFontMetricsF(look.font(12)).height()
        badge = QFontMetricsF(look.font(11)).height() + 2
        return round(2 * PAD + text + small + badge + 2 * GAP + 2)

    def stack_box(self, rect: QRect, index: Index) -> QRectF:
        """Where the row says what stands behind it, at its trailing edge; empty where nothing does."""
        laid = self._laid_row(index, rect.size())
        return laid.stack.box.translated(rect.topLeft()) if laid is not None and laid.stack else QRectF()

    def prepare(self, index: Index, size: QSize) -> bool:
        """Lay the row out before it is painted; whether there was something to do."""
        before = self._laid.get(index.data(Role.ARTICLE_ID))
        laid = self._laid_row(index, size)
        return laid is not None and (before is None or before[2] is not laid)

    def _laid_row(self, index: Index, size: QSize) -> LaidRow | None:
        """The row laid out, from the last time where nothing of it has changed; None where there is nothing of it."""
        line = index.data(Role.LINE)
        if line is None or line.row is None:
            return None
        kept = self._laid.get(line.row.id)
        if kept is not None and kept[0] == line and kept[1] == size:
            return kept[2]
        marks = [Mark(*mark) for mark in index.data(Role.HEADLINE_MARKS) or ()]
        laid = LaidRow(line, marks, self._typeset, QSizeF(size))
        self._laid[line.row.id] = (line, size, laid)
        self._laid.move_to_end(line.row.id)
        if len(self._laid) > self.KEPT:
            self._laid.popitem(last=False)
        return laid

    @Slot()
    def _on_appearance_changed(self) -> None:
        self._typeset = Typeset(self._appearance)
        self._laid.clear()

    # Qt interface

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        """All rows are equally high: that is what keeps a million of them quick."""
        return QSize(option.rect.width(), self.row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Background, then the row, or a word that the article is gone; nothing while it is awaited."""
        rect, state = option.rect, option.state.value
        chosen, focused = bool(state & _SELECTED), bool(state & _FOCUSED)
        laid = self._laid_row(index, rect.size())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # directions are set row by row
        self._paint_ground(painter, QRectF(rect), chosen, focused, laid is not None and laid.rtl)
        if laid is not None:
            painter.translate(rect.topLeft())
            laid.paint(painter, self._thumbnails, chosen=chosen)
        elif not index.data(Role.AWAITED):
            painter.setPen(self._appearance.theme.colour("faint"))
            painter.drawText(QRectF(rect), Qt.AlignmentFlag.AlignCenter, tr("(removed)"))
        painter.restore()

    def _paint_ground(self, painter: QPainter, box: QRectF, chosen: bool, focused: bool, rtl: bool) -> None:
        theme = self._appearance.theme
        if chosen:
            painter.fillRect(box, theme.colour("accent_wash"))
            bar = QRectF(box.right() - 2 if rtl else box.left(), box.top(), 3, box.height())
            painter.fillRect(bar, theme.colour("accent"))
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), theme.colour("line"))
        if focused and not chosen:
            painter.setPen(QPen(theme.colour("accent"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(box.adjusted(1, 1, -2, -2))
