"""The comparing view: an article held before against the one that is open."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QUrl, Signal, Slot
from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextLength, QTextTableFormat
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from archive.model import StoredArticle
from viewer.i18n import day, isolated, joined, tr
from viewer.reader.compare import Change, Piece, compare_words, differing_fields, text_of
from viewer.reader.field_names import field_name
from viewer.reader.layout import Setting, displayed
from viewer.reader.look import SIZES, font_of, look_of
from viewer.theme import Theme

_MOST_FIELDS = 60


class _Sheet(QTextBrowser):
    """A page that loads nothing."""

    # Qt interface

    def loadResource(self, _kind: int, _name: QUrl | str) -> Any:
        """There is nothing to load."""
        return None


class ComparePage(QWidget):
    """Owned by the reader panel; keeps the article that is held."""

    hold_requested = Signal()
    extracted_requested = Signal(int)  # id of the article that is open: hand it to `hold` as it was extracted

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._zoom = theme, 1.0
        self._held: StoredArticle | None = None
        self._open: StoredArticle | None = None
        self._words = QLabel(self)
        self._words.setObjectName("soft")
        self._words.setWordWrap(True)
        self._hold = QPushButton(tr("Hold this article"), self)
        self._hold.clicked.connect(self.hold_requested)
        self._before = QPushButton(tr("Before corrections"), self)
        self._before.clicked.connect(self._on_before_clicked)
        self.sheet = _Sheet(self)
        self.sheet.setOpenLinks(False)
        self.sheet.document().setDocumentMargin(20)
        self.sheet.setAccessibleName(tr("Differences"))
        top = QHBoxLayout()
        top.setContentsMargins(16, 10, 16, 6)
        top.addWidget(self._words, 1)
        top.addWidget(self._before)
        top.addWidget(self._hold)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(top)
        column.addWidget(self.sheet, 1)

    @property
    def held(self) -> StoredArticle | None:
        """The article that others are compared with."""
        return self._held

    def hold(self, stored: StoredArticle | None) -> None:
        """Compare with this one from now on."""
        self._held = stored
        self._refresh()

    def show_article(self, stored: StoredArticle | None) -> None:
        """Compare what is held with this one; nothing is computed while the view is hidden."""
        self._open = stored
        if self.isVisible():
            self._refresh()

    def set_look(self, theme: Theme, zoom: float) -> None:
        """Take theme and zoom."""
        self._theme, self._zoom = theme, zoom
        self.show_article(self._open)

    @Slot()
    def _on_before_clicked(self) -> None:
        if self._open is not None:
            self.extracted_requested.emit(self._open.id)

    def refresh(self) -> None:
        """The view was opened."""
        self._refresh()

    def _refresh(self) -> None:
        held, opened = self._held, self._open
        self.sheet.clear()
        self._hold.setEnabled(opened is not None)
        self._before.setVisible(opened is not None and any(not change.undone for change in opened.history))
        if held is None:
            self._words.setText(
                tr("Hold this article, open another one, and come back: the differences are shown here.")
            )
        elif opened is None or opened is held or (opened.id == held.id and opened.article == held.article):
            self._words.setText(tr("{name} is held. Open another article to compare it.").format(name=_name(held)))
        else:
            first = tr("{name} before corrections").format(name=_name(held)) if held.id == opened.id else _name(held)
            self._words.setText(tr("{first} against {second}").format(first=first, second=_name(opened)))
            _Writer(self.sheet, self._theme, self._zoom).write(held, opened)


class _Writer:
    """Writes differences into a document by cursor; lives for one comparison."""

    def __init__(self, sheet: QTextBrowser, theme: Theme, zoom: float) -> None:
        self._cursor = QTextCursor(sheet.document())
        self._theme = theme
        self._look = look_of(theme, zoom)

    def write(self, first: StoredArticle, second: StoredArticle) -> None:
        """Fields that differ as a table, then the words."""
        self._cursor.beginEditBlock()
        self._fields(first, second)
        self._heading(tr("Words"))
        for piece in compare_words(text_of(first), text_of(second)):
            self._piece(piece)
        self._cursor.endEditBlock()

    def _heading(self, words: str) -> None:
        block = QTextBlockFormat()
        block.setTopMargin(14)
        block.setBottomMargin(6)
        self._cursor.insertBlock(block)
        self._cursor.insertText(words, self._chars(Setting.CREDITS, bold=True))
        body = QTextBlockFormat()
        body.setLineHeight(145, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        self._cursor.insertBlock(body)

    def _fields(self, first: StoredArticle, second: StoredArticle) -> None:
        found = differing_fields(first.article, second.article)
        title = tr("%n fields differ", len(found)) if found else tr("No field differs")
        self._cursor.insertText(title, self._chars(Setting.CREDITS, bold=True))
        if not found:
            return
        shape = QTextTableFormat()
        shape.setBorder(0)
        shape.setCellPadding(4)
        shape.setCellSpacing(0)
        shape.setTopMargin(6)
        shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        shape.setColumnWidthConstraints([QTextLength(QTextLength.Type.PercentageLength, part) for part in (26, 37, 37)])
        table = self._cursor.insertTable(min(len(found), _MOST_FIELDS), 3, shape)
        for row, difference in enumerate(found[:_MOST_FIELDS]):
            cells = (
                (field_name(difference.path), self._chars(Setting.NOTE)),
                (difference.first or "–", self._changed(Change.GONE, Setting.CREDITS)),
                (difference.second or "–", self._changed(Change.CAME, Setting.CREDITS)),
            )
            for column, (words, chars) in enumerate(cells):
                table.cellAt(row, column).firstCursorPosition().insertText(displayed(words), chars)
        self._cursor.movePosition(QTextCursor.MoveOperation.End)

    def _piece(self, piece: Piece) -> None:
        chars = self._changed(piece.change, Setting.PARAGRAPH)
        for number, line in enumerate(piece.text.split("\n")):
            if number:
                self._cursor.insertBlock()
            if line:
                self._cursor.insertText(displayed(line), chars)

    def _chars(self, setting: Setting, *, bold: bool = False) -> QTextCharFormat:
        chars = QTextCharFormat()
        font = font_of(self._look, SIZES[setting])
        font.setWeight(QFont.Weight.DemiBold if bold else font.weight())
        chars.setFont(font)
        chars.setForeground(self._look.ink if bold else self._look.soft)
        return chars

    def _changed(self, change: Change, setting: Setting) -> QTextCharFormat:
        """Gone: struck through on red; come: underlined on green. Never colour alone."""
        chars = self._chars(setting)
        chars.setForeground(self._look.ink)
        if change is Change.GONE:
            chars.setFontStrikeOut(True)
            chars.setForeground(self._theme.colour("bad"))
            chars.setBackground(self._theme.colour("bad_wash"))
        elif change is Change.CAME:
            chars.setFontUnderline(True)
            chars.setForeground(self._theme.colour("edit"))
            chars.setBackground(self._theme.colour("edit_wash"))
        return chars


def _name(stored: StoredArticle) -> str:
    article = stored.article
    headline = article.headline or stored.origin.locator
    return joined(isolated(headline), article.outlet or "", day(article.published))
