"""Pieces to a QTextDocument: built by cursor, never from mark-up, so nothing foreign can act in it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from PySide6.QtCore import QSizeF, Qt
from PySide6.QtGui import (
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextImageFormat,
)

from archive.model import PictureUse
from viewer.i18n import isolated
from viewer.reader.direction import is_right_to_left
from viewer.reader.layout import Piece, Run, Setting, Style
from viewer.reader.look import SIZES, Look, char_format
from viewer.reader.mapping import DocumentMap
from viewer.reader.words import Words

FOLD_ANCHOR = "fold"
PICTURE_NAME = "picture:"
_NO_SIZE = (640, 360)
_TOP = 24
_OURS = frozenset({Setting.META, Setting.FOLD})  # lines with words of ours: they follow the article
_TELLING = frozenset({Setting.HEADLINE, Setting.DECK, Setting.PARAGRAPH})
_BARS = {Setting.CORRECTION: "warn", Setting.QUOTE: "line", Setting.RELATED: "line"}


@dataclass(slots=True)
class Built:
    """What the document holds beside its text: the map, the blocks with rules, and the pictures' widths."""

    places: DocumentMap
    ruled: list[int] = field(default_factory=list)  # block numbers between two rules
    barred: list[tuple[int, str]] = field(
        default_factory=list
    )  # block number, colour role of a bar at its leading edge
    pictures: list[tuple[int, PictureUse]] = field(default_factory=list)  # document position, picture
    has_fold: bool = False


class DocumentBuilder:
    """Sets pieces into a document in one look."""

    def __init__(self, document: QTextDocument, look: Look, words: Words) -> None:
        self._document = document
        self._look = look
        self._words = words
        self._rtl = False  # which way the article is read

    def build(self, text: str, pieces: Iterable[Piece], *, fold_open: bool, measure: float, side: float) -> Built:
        """Replace the document by the pieces, `measure` wide with `side` beside; folded ones if the fold is open."""
        built = Built(DocumentMap(text))
        self._document.clear()
        set_margins(self._document, side)  # first: an empty document takes them at no cost
        cursor = QTextCursor(self._document)
        cursor.beginEditBlock()
        first = True
        pieces = list(pieces)
        self._rtl = is_right_to_left(" ".join(runs_text(p.runs) for p in pieces if p.setting in _TELLING))
        for piece in pieces:
            if piece.folded and not fold_open:
                continue
            for picture in piece.pictures:
                self._start_block(cursor, _picture_block(), first)
                first = False
                built.pictures.append((cursor.position(), picture))
                cursor.insertImage(image_format(picture, measure))
            self._set(cursor, piece, built, first, fold_open)
            first = False
        cursor.endEditBlock()
        return built

    def _set(self, cursor: QTextCursor, piece: Piece, built: Built, first: bool, fold_open: bool) -> None:
        rtl = self._rtl if piece.setting in _OURS else is_right_to_left(runs_text(piece.runs))
        self._start_block(cursor, block_format(self._look, piece, rtl=rtl), first)
        number = cursor.blockNumber()
        if piece.setting is Setting.META:
            built.ruled.append(number)
        elif piece.setting in _BARS:
            built.barred.append((number, _BARS[piece.setting]))
        if piece.setting is Setting.LIST_ITEM:
            cursor.insertText("•\u2002", char_format(self._look, piece.setting, Style.FAINT))
        for run in piece.runs:
            built.places.add(run, cursor.position())
            ours = piece.setting in _OURS and run.start is None and run.text.strip(" ·")
            words = run.text.rstrip(" ")
            # Fenced, so that "10 March" keeps its order in an Arabic line; a space inside would stand at the wrong end.
            text = isolated(words) + run.text[len(words) :] if ours else run.text
            cursor.insertText(text, char_format(self._look, piece.setting, run.style, rtl=rtl))
        if piece.setting is Setting.FOLD:
            built.has_fold = True
            self._set_fold(cursor, fold_open)

    def _set_fold(self, cursor: QTextCursor, fold_open: bool) -> None:
        plain = char_format(self._look, Setting.FOLD, Style.FAINT)
        cursor.insertText(" · ", plain)
        link = char_format(self._look, Setting.FOLD, Style.LINK)
        link.setAnchor(True)
        link.setAnchorHref(FOLD_ANCHOR)
        cursor.insertText(self._words.hide if fold_open else self._words.show, link)

    @staticmethod
    def _start_block(cursor: QTextCursor, block: QTextBlockFormat, first: bool) -> None:
        if first:
            cursor.setBlockFormat(block)
            cursor.setBlockCharFormat(QTextCharFormat())
        else:
            cursor.insertBlock(block, QTextCharFormat())


def set_margins(document: QTextDocument, side: float) -> None:
    """The room around the text in pixels."""
    frame = document.rootFrame()
    shape = frame.frameFormat()
    shape.setLeftMargin(side)
    shape.setRightMargin(side)
    shape.setTopMargin(_TOP)
    shape.setBottomMargin(_TOP * 2)
    frame.setFrameFormat(shape)


def _picture_block() -> QTextBlockFormat:
    block = QTextBlockFormat()
    block.setNonBreakableLines(True)
    return block


def block_format(look: Look, piece: Piece, *, rtl: bool) -> QTextBlockFormat:
    """Spacing, line height and direction of a piece."""
    sizes = SIZES[piece.setting]
    block = QTextBlockFormat()
    block.setTopMargin(sizes.above * look.zoom)
    block.setBottomMargin(sizes.below * look.zoom)
    height = round(sizes.pixels * look.zoom) * (sizes.line_height + (0.2 if rtl else 0))
    block.setLineHeight(height, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    block.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
    block.setAlignment(Qt.AlignmentFlag.AlignLeft)  # leading: Qt mirrors it in right-to-left paragraphs
    indent = sizes.indent * look.zoom
    if rtl:
        block.setRightMargin(indent)
    else:
        block.setLeftMargin(indent)
    if piece.setting is Setting.LIST_ITEM:
        block.setTextIndent(-0.7 * indent)
    if piece.setting is Setting.HEADING:
        block.setHeadingLevel(min(max(piece.level, 1), 6))
    elif piece.setting is Setting.HEADLINE:
        block.setHeadingLevel(1)
    return block


def image_format(picture: PictureUse, measure: float) -> QTextImageFormat:
    """The picture as wide as the measure, or as itself where it is smaller."""
    size = picture_size(picture, measure)
    image = QTextImageFormat()
    image.setName(PICTURE_NAME + picture.sha256)
    image.setWidth(size.width())
    image.setHeight(size.height())
    image.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignBottom)
    return image


def picture_size(picture: PictureUse, measure: float) -> QSizeF:
    """The size that the picture is set in: at most the measure wide and one and a half times that high."""
    width, height = picture.width or _NO_SIZE[0], picture.height or _NO_SIZE[1]
    scale = min(measure / width, 1.5 * measure / height, 1.0)
    return QSizeF(max(round(width * scale), 1), max(round(height * scale), 1))


def runs_text(runs: Iterable[Run]) -> str:
    """The words of runs."""
    return "".join(run.text for run in runs)
