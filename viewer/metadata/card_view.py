"""One photo as a card: thumbnail, caption, the parts of its credit, and what the picture itself says."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from archive.model import FindingRow
from viewer.i18n import tr
from viewer.metadata.details import Details, Opened, show_details
from viewer.metadata.photo_facts import finding_value
from viewer.metadata.row_view import RowView
from viewer.metadata.value_button import ValueButton
from viewer.metadata.values import Card, Row, Value
from viewer.theme import Appearance
from viewer.widgets.flow import FlowLayout

_THUMBNAIL = QSize(62, 46)
_LABEL_PIXELS = 70


class Thumbnail(QWidget):
    """A small picture with round corners; a quiet ground until it has come."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._image: QImage | None = None
        self.setFixedSize(appearance.pixels(_THUMBNAIL.width()), appearance.pixels(_THUMBNAIL.height()))
        self.setAccessibleName(tr("Photo"))

    def set_image(self, image: QImage) -> None:
        """Show the picture, cut to fill."""
        self._image = image
        self.update()

    # Qt interface

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The middle of the picture, as large as fits."""
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        path = QPainterPath()
        path.addRoundedRect(QRectF(self.rect()), 3, 3)
        painter.setClipPath(path)
        painter.fillRect(self.rect(), self._appearance.theme.colour("chip"))
        if self._image is None or self._image.isNull():
            return
        size = QSize(self.size()).scaled(self._image.size(), Qt.AspectRatioMode.KeepAspectRatio)
        left, top = (self._image.width() - size.width()) // 2, (self._image.height() - size.height()) // 2
        painter.drawImage(QRectF(self.rect()), self._image, QRectF(left, top, size.width(), size.height()))


class CardView(QFrame):
    """Owned by the panel; its buttons are walked like those of rows."""

    details_made = Signal(object)  # Details
    buttons_made = Signal(object)  # list of ValueButton, once each
    values_shown = Signal(object)  # those buttons again: a card shows one photo only
    pending: tuple[Value, ...] = ()  # a card shows all it has

    def __init__(self, card: Card, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.card = card
        self._appearance = appearance
        self.thumbnail = Thumbnail(appearance, self)
        caption = ValueButton(card.caption, appearance, tr("Caption"))
        chips = [ValueButton(chip, appearance, tr("Credit")) for chip in card.chips]
        self.buttons = [caption, *chips]
        self.details: Details | None = None
        words = QWidget(self)
        flow = FlowLayout(words)
        for button in self.buttons:
            flow.addWidget(button)
        self._column = QVBoxLayout()
        self._column.setSpacing(4)
        self._column.addWidget(words)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.thumbnail, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(self._column, 1)
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(8, 8, 8, 8)
        self._outer.setSpacing(2)
        self._outer.addLayout(top)
        self._add_picture_rows(card.rows)

    def set_current(self, opened: Opened | None) -> None:
        """Show the proof of one of the card's values, or none."""
        for other in self.buttons:
            other.set_open(opened is not None and other is opened.button)
        before = self.details
        self.details = show_details(self, before, self._column, self._appearance, opened)
        if before is None and self.details is not None:
            self.details_made.emit(self.details)

    def button_at(self, number: int) -> ValueButton:
        """The button of a value, by its number."""
        return self.buttons[number]

    def shown_buttons(self) -> list[ValueButton]:
        """The values that can be gone to."""
        return self.buttons

    def show_findings(self, rows: Sequence[FindingRow]) -> None:
        """Say what the photo desk found about this photo."""
        values = tuple(finding_value(row) for row in rows)
        if values:
            added = self._add_row(Row(tr("Photo desk"), values))
            self.buttons_made.emit(added)
            self.values_shown.emit(added)

    def _add_picture_rows(self, rows: Sequence[Row]) -> None:
        if rows:
            self._outer.addSpacing(4)
        for row in rows:
            self._add_row(row)

    def _add_row(self, row: Row) -> list[ValueButton]:
        view = RowView(self._appearance, self, label_pixels=_LABEL_PIXELS)
        view.set_row(row)
        view.layout().setContentsMargins(0, 1, 0, 1)  # type: ignore[union-attr]
        self.buttons += view.buttons
        self._outer.addWidget(view)
        return view.buttons
