"""The page that an article is set on. It fetches nothing: pictures are handed to it, every other address is refused."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QPoint, QPointF, QRectF, QSizeF, Qt, QUrl, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFontMetricsF,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QResizeEvent,
    QTextCursor,
    QTextDocument,
    QWheelEvent,
)
from PySide6.QtWidgets import QTextBrowser, QWidget

from viewer.reader.document import FOLD_ANCHOR, PICTURE_NAME, Built, DocumentBuilder, image_format, set_margins
from viewer.reader.grounds import Ground, paint_grounds
from viewer.reader.layout import Piece, Setting
from viewer.reader.look import MEASURE_CHARACTERS, SIZES, Look, font_of, look_of
from viewer.reader.rules import paint_rules
from viewer.reader.words import Words
from viewer.theme import Theme
from viewer.widgets.ground import fill_ground

_SAMPLE = "The bridge that links both banks of the river reopened on Tuesday after nine months of repairs, they said."
_SIDE = 28  # the least margin beside the text
_CORNER = 4


class ArticleBrowser(QTextBrowser):
    """Shows pieces; lives in the GUI thread, owned by the reader panel."""

    position_clicked = Signal(int)  # document position of the words clicked
    fold_toggled = Signal()
    zoom_requested = Signal(int)  # +1 or -1
    menu_requested = Signal(object)  # QPoint, global

    def __init__(self, theme: Theme, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = words
        self._zoom = 1.0
        self._images: dict[str, QImage] = {}
        self._built: Built | None = None
        self._grounds: Sequence[Ground] = ()
        self._measure = 0.0
        self._characters = MEASURE_CHARACTERS
        self._side = 0.0
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setReadOnly(True)
        flags = Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard
        self.setTextInteractionFlags(flags)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        self.anchorClicked.connect(self._on_anchor_clicked)

    @property
    def built(self) -> Built | None:
        """What is shown now; None before the first article."""
        return self._built

    @property
    def look(self) -> Look:
        """Colours and sizes in use."""
        return look_of(self._theme, self._zoom)

    def set_look(self, theme: Theme, zoom: float) -> None:
        """Take another theme or zoom; the article must be shown anew."""
        self._theme, self._zoom = theme, zoom

    def set_reading_width(self, characters: int) -> None:
        """Lines of so many characters, as far as there is room; 0 = as wide as the page."""
        if characters != self._characters:
            self._characters = characters
            self._refit()
            self.viewport().update()

    def show_pieces(self, text: str, pieces: Sequence[Piece], *, fold_open: bool) -> None:
        """Set the article; the page stays where it is scrolled to."""
        measure = self._wanted_measure()
        self._grounds = ()
        self._built = None  # its positions are those of the last article
        self._built = DocumentBuilder(self.document(), self.look, self._words).build(
            text, pieces, fold_open=fold_open, measure=measure, side=self._side_for(measure)
        )
        # Building leaves the cursor at the end, and the next change of size would scroll to it.
        self.setTextCursor(QTextCursor(self.document()))
        self._measure = measure  # what the pictures are set for; a scroll bar that came meanwhile changes it
        self._refit()

    def set_grounds(self, grounds: Sequence[Ground]) -> None:
        """Paint these under the words from now on, later ones over earlier ones."""
        self._grounds = grounds
        self.viewport().update()

    def forget_pictures(self) -> None:
        """Drop the pictures of the last article."""
        self._images.clear()

    def set_picture(self, sha256: str, image: QImage) -> None:
        """A picture of this article has come: it takes its place, unless it could not be read."""
        if image.isNull():
            return
        self._images[sha256] = rounded(image, _CORNER * max(image.width(), 1) / max(self._measure, 1.0))
        name = QUrl(PICTURE_NAME + sha256)
        self.document().addResource(QTextDocument.ResourceType.ImageResource.value, name, self._images[sha256])
        for position, picture in self._built.pictures if self._built else ():
            if picture.sha256 == sha256:
                self.document().markContentsDirty(position, 1)

    def select(self, start: int, end: int) -> None:
        """Select document positions and bring them into view, with some of what is around."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        self.setTextCursor(cursor)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.reveal(start)

    def reveal(self, position: int) -> None:
        """Scroll so that the position stands in the middle half of the page; nothing moves if it is there already."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(position)
        top = self.cursorRect(cursor).center().y()
        height = self.viewport().height()
        if not height // 8 <= top <= height * 6 // 8:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + top - height // 3)

    def position_at(self, point: QPointF) -> int | None:
        """The document position of the words under a point of the viewport; None where there are none."""
        place = point + QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        position = self.document().documentLayout().hitTest(place, Qt.HitTestAccuracy.ExactHit)
        return position if position >= 0 else None

    # measure and pictures

    def _wanted_measure(self) -> float:
        font = font_of(self.look, SIZES[Setting.PARAGRAPH])
        ideal = QFontMetricsF(font).horizontalAdvance(_SAMPLE) / len(_SAMPLE) * self._characters
        room = self.viewport().width() - 2 * _SIDE
        return max(min(ideal, room) if self._characters else room, 120.0)

    def _side_for(self, measure: float) -> float:
        self._side = max((self.viewport().width() - measure) / 2, 4.0)
        return self._side

    def _refit(self) -> None:
        """The page has another width: the measure, the margins and the pictures follow."""
        measure = self._wanted_measure()
        if self._built is not None and measure != self._measure:
            for position, picture in self._built.pictures:
                cursor = QTextCursor(self.document())
                cursor.setPosition(position)
                cursor.setPosition(position + 1, QTextCursor.MoveMode.KeepAnchor)
                cursor.setCharFormat(image_format(picture, measure))
        self._measure = measure
        before = self._side
        if self._side_for(measure) != before:
            set_margins(self.document(), self._side)

    # Qt interface

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Only pictures handed to `set_picture`; the file system and the network are never asked."""
        url = name.toString() if isinstance(name, QUrl) else name
        if kind != QTextDocument.ResourceType.ImageResource.value or not url.startswith(PICTURE_NAME):
            return None
        image = self._images.get(url.removeprefix(PICTURE_NAME))
        return image if image is not None else waiting_picture(self._theme)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the measure."""
        super().resizeEvent(event)
        self._refit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The document, with the rules of the byline and the bars of quotes and corrections."""
        fill_ground(self.viewport(), event, self._theme.colour("page"))
        if self._built is not None:
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.translate(0, -self.verticalScrollBar().value())
            sides = (self._side, self._side + self._measure)
            paint_rules(painter, self.document(), self._built, self._theme, sides)
            first, last = (self.cursorForPosition(QPoint(0, y)).position() for y in (0, self.viewport().height()))
            paint_grounds(painter, self.document(), self._grounds, first, last + 200)
            painter.end()
        super().paintEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click that selects nothing asks what the words are."""
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            position = self.position_at(event.position())
            if position is not None and not self.anchorAt(event.position().toPoint()):
                self.position_clicked.emit(position)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter asks what the words at the caret are, as a click does."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            if self.textCursor().charFormat().anchorHref() == FOLD_ANCHOR:
                self.fold_toggled.emit()
            else:
                self.position_clicked.emit(self.textCursor().selectionStart())
            return
        super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl, zoom."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_requested.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
            return
        super().wheelEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The panel's own menu."""
        self.menu_requested.emit(event.globalPos())

    def _on_anchor_clicked(self, url: QUrl) -> None:
        if url.toString() == FOLD_ANCHOR:
            self.fold_toggled.emit()


def rounded(image: QImage, radius: float) -> QImage:
    """The picture with round corners."""
    result = QImage(image.size(), QImage.Format.Format_ARGB32_Premultiplied)
    result.fill(Qt.GlobalColor.transparent)
    path = QPainterPath()
    path.addRoundedRect(QRectF(QPointF(0, 0), QSizeF(image.size())), radius, radius)
    painter = QPainter(result)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipPath(path)
    painter.drawImage(0, 0, image)
    painter.end()
    return result


def waiting_picture(theme: Theme) -> QImage:
    """What stands in the place of a picture until it has come."""
    image = QImage(16, 9, QImage.Format.Format_RGB32)
    image.fill(theme.colour("chip"))
    return image
