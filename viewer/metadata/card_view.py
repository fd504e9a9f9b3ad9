"""One photo as a card: thumbnail, caption, the parts of its credit, and what the picture itself says."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QWidget

from archive.model import FindingRow
from viewer.i18n import tr
from viewer.icons import pixmap
from viewer.metadata.parts import View
from viewer.metadata.photo_facts import finding_value
from viewer.metadata.row_view import RowView
from viewer.metadata.value_flow import ValueFlow
from viewer.metadata.values import Card, Row
from viewer.theme import Appearance

_THUMBNAIL = QSize(62, 46)
_LABEL_PIXELS = 70
_ROOM, _GAP, _LINE = 9, 8, 4  # within the edge; beside the picture; between what stands below one another


class Thumbnail(QWidget):
    """A small picture with round corners; a quiet ground until it has come."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._image: QImage | None = None
        self.setAccessibleName(tr("Photo"))

    def set_image(self, image: QImage | None) -> None:
        """Show the picture, cut to fill; None until it has come."""
        self._image = image
        self.update()

    # Qt interface

    def sizeHint(self) -> QSize:
        """The same for all."""
        return QSize(self._appearance.pixels(_THUMBNAIL.width()), self._appearance.pixels(_THUMBNAIL.height()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The middle of the picture, as large as fits."""
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        path = QPainterPath()
        path.addRoundedRect(QRectF(self.rect()), 3, 3)
        painter.setClipPath(path)
        painter.fillRect(self.rect(), self._appearance.theme.colour("chip"))
        if self._image is None or self._image.isNull():
            side = self._appearance.pixels(18)
            mark = pixmap("photos", self._appearance.theme.colours["faint"], 2 * side)  # sharp on fine screens too
            left, top = (self.width() - side) / 2, (self.height() - side) / 2
            painter.drawPixmap(QRectF(left, top, side, side), mark, QRectF(mark.rect()))
            return
        size = QSize(self.size()).scaled(self._image.size(), Qt.AspectRatioMode.KeepAspectRatio)
        left, top = (self._image.width() - size.width()) // 2, (self._image.height() - size.height()) // 2
        painter.drawImage(QRectF(self.rect()), self._image, QRectF(left, top, size.width(), size.height()))


class CardView(View):
    """One photo, later another; its buttons are walked like those of rows."""

    flow_made = Signal(object)  # ValueFlow: of a row of the card
    around = (12, 2, 12, 6)

    def __init__(self, look: Appearance, parent: QWidget) -> None:
        super().__init__(look, parent)
        self.setObjectName("card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.card: Card | None = None
        self.thumbnail = Thumbnail(look, self)
        self._stacked = False
        self._rows: list[RowView] = []
        self._spare: list[RowView] = []

    def set_card(self, card: Card) -> None:
        """Show another photo, or the same one in another look, without its picture; nothing of it is current."""
        self.set_current(None)
        self.card = card
        self.thumbnail.set_image(None)
        caption, credit = tr("Caption"), tr("Credit")
        self.flow.show([(caption, card.caption), *((credit, chip) for chip in card.chips)])
        self._spare, self._rows = [*self._rows, *self._spare], []
        for row in card.rows:
            self._add_row(row)
        for spare in self._spare:
            spare.hide()

    def set_stacked(self, stacked: bool) -> None:
        """Labels above their values, as in all rows."""
        self._stacked = stacked
        for row in self._rows:
            row.set_stacked(stacked)

    def flows(self) -> Iterator[ValueFlow]:
        """Caption and credit, then what the picture says and what the photo desk found."""
        yield self.flow
        yield from (row.flow for row in self._rows)

    def show_findings(self, rows: Sequence[FindingRow]) -> None:
        """Say what the photo desk found about this photo."""
        values = tuple(finding_value(row) for row in rows)
        if values:
            self._add_row(Row(tr("Photo desk"), values))
            self.resized.emit()

    def _add_row(self, row: Row) -> None:
        if self._spare:
            view = self._spare.pop(0)
        else:
            view = RowView(self._look, self, label_pixels=_LABEL_PIXELS, inside=(0, 1, 0, 1))
            view.more_wanted.connect(self.more_wanted)
            self.flow_made.emit(view.flow)
        view.set_stacked(self._stacked)
        view.set_row(row)
        self._rows.append(view)

    def measure(self, width: int) -> int:
        """Pixels that it needs in this width."""
        picture, words = self._boxes(width)
        below = max(picture.bottom(), words.bottom() + self._told(words.width())) + 1
        room = width - 2 * _ROOM
        rows = sum(row.height_in(room) + _LINE // 2 for row in self._rows)
        return below + (rows + _LINE if rows else 0) + _ROOM

    def lay_out(self) -> None:
        """The picture, the words beside it, the rows below."""
        picture, words = self._boxes(self.width())
        if self.mirrored:
            picture.moveLeft(self.width() - _ROOM - picture.width())
            words.moveLeft(_ROOM)
        self.thumbnail.setGeometry(picture)
        self.flow.place(words.left(), words.top(), words.width(), mirrored=self.mirrored)
        told = self._told(words.width())
        self.place_details(QRect(words.left(), words.bottom() + 1 + _LINE, words.width(), told - _LINE))
        room, top = self.width() - 2 * _ROOM, max(picture.bottom(), words.bottom() + told) + 1 + _LINE
        for row in self._rows:
            height = row.height_in(room)
            row.place(QRect(_ROOM, top + _LINE // 2, room, height))
            top += height + _LINE // 2

    def _boxes(self, width: int) -> tuple[QRect, QRect]:
        """Of the picture and of the words beside it, from left to right."""
        size = self.thumbnail.sizeHint()
        left = _ROOM + size.width() + _GAP
        room = max(width - left - _ROOM, 1)
        return QRect(_ROOM, _ROOM, size.width(), size.height()), QRect(left, _ROOM, room, self.flow.height_in(room))

    def _told(self, width: int) -> int:
        """The height of what is told of the current value."""
        height = self.details_height(width)
        return height + _LINE if height else 0
