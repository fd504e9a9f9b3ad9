"""The original as it came: pages as their words in blocks, everything as its characters."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, QUrl, Slot
from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QStackedWidget,
    QTextBrowser,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from viewer.i18n import tr
from viewer.reader.clean_page import MOST_BLOCKS, PageBlock, looks_like_page, page_blocks
from viewer.reader.direction import is_right_to_left
from viewer.reader.finder import Editor
from viewer.reader.layout import Setting, displayed
from viewer.reader.look import SIZES, font_of, look_of
from viewer.reader.source_view import Original, SourceView
from viewer.theme import Theme

_SETTINGS: dict[str, Setting] = {
    "h1": Setting.HEADLINE,
    **dict.fromkeys(("h2", "h3", "h4", "h5", "h6"), Setting.HEADING),
    "li": Setting.LIST_ITEM,
    "pre": Setting.PREFORMATTED,
    "quote": Setting.QUOTE,
    "caption": Setting.CAPTION,
    "picture": Setting.NOTE,
}
_PAGE, _SOURCE = range(2)


class _Sheet(QTextBrowser):
    """A page that loads nothing."""

    # Qt interface

    def loadResource(self, _kind: int, _name: QUrl | str) -> Any:
        """There is nothing to load."""
        return None


class OriginalPage(QWidget):
    """Owned by the reader panel."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._zoom = theme, 1.0
        self._blocks: list[PageBlock] = []
        self.sheet = _Sheet(self)
        self.sheet.setOpenLinks(False)
        self.sheet.setUndoRedoEnabled(False)
        self.sheet.document().setDocumentMargin(20)
        self.sheet.setAccessibleName(tr("The page as it came, without its scripts and styles"))
        self.source = SourceView(theme, self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.sheet)
        self._stack.addWidget(self.source)
        self._switch = QWidget(self)
        self._choice = QButtonGroup(self)
        row = QHBoxLayout(self._switch)
        row.setContentsMargins(14, 6, 14, 0)
        for place, words in ((_PAGE, tr("Page")), (_SOURCE, tr("Source"))):
            button = QToolButton(self._switch)
            button.setText(words)
            button.setCheckable(True)
            self._choice.addButton(button, place)
            row.addWidget(button)
        note = QLabel(tr("without scripts, styles and pictures"), self._switch)
        note.setObjectName("faint")
        row.addWidget(note, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._switch)
        column.addWidget(self._stack, 1)
        self._choice.idClicked.connect(self._on_choice_clicked)
        self._choice.idToggled.connect(self._on_choice_toggled)

    @property
    def editor(self) -> Editor:
        """What is shown now: the page or its source."""
        return self.sheet if self._stack.currentIndex() == _PAGE else self.source

    def show_original(self, original: Original) -> None:
        """Show a page as its words first, everything else as it stands."""
        self.source.show_original(original)
        self._blocks = page_blocks(original.text) if looks_like_page(original.text) else []
        self._switch.setVisible(bool(self._blocks))
        self._write()
        self._show(_PAGE if self._blocks else _SOURCE)

    def set_look(self, theme: Theme, zoom: float) -> None:
        """Take theme and zoom."""
        self._theme, self._zoom = theme, zoom
        self.source.set_look(theme, zoom)
        self._write()

    def _show(self, place: int) -> None:
        self._stack.setCurrentIndex(place)
        self._choice.button(place).setChecked(True)

    @Slot(int, bool)
    def _on_choice_toggled(self, place: int, on: bool) -> None:
        if on:  # assistive technology switches such a button without clicking it
            self._stack.setCurrentIndex(place)

    @Slot(int)
    def _on_choice_clicked(self, _place: int) -> None:
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _write(self) -> None:
        """By cursor, never from mark-up."""
        self.sheet.clear()
        cursor = QTextCursor(self.sheet.document())
        cursor.beginEditBlock()
        for number, block in enumerate(self._blocks):
            self._write_block(cursor, block, first=number == 0)
        if len(self._blocks) == MOST_BLOCKS:
            self._write_block(cursor, PageBlock("h6", tr("The page goes on; its source shows more.")), first=False)
        cursor.endEditBlock()
        self.sheet.setTextCursor(QTextCursor(self.sheet.document()))

    def _write_block(self, cursor: QTextCursor, block: PageBlock, *, first: bool) -> None:
        sizes = SIZES[_SETTINGS.get(block.kind, Setting.PARAGRAPH)]
        look = look_of(self._theme, self._zoom)
        rtl = is_right_to_left(block.text)
        shape = QTextBlockFormat()
        shape.setBottomMargin((2 if block.kind == "li" else 8) * self._zoom)
        shape.setLineHeight(
            110 if block.kind.startswith("h") else 125, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
        )
        shape.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        if first:
            cursor.setBlockFormat(shape)
        else:
            cursor.insertBlock(shape)
        chars = QTextCharFormat()
        font = font_of(look, sizes, rtl=rtl)
        if block.kind == "pre":
            font.setStyleHint(QFont.StyleHint.Monospace)
            font.setFamilies(["monospace"])
        chars.setFont(font)
        chars.setForeground(look.faint if block.kind == "picture" else look.ink)
        cursor.insertText(displayed(_told(block), keep_lines=True), chars)


def _told(block: PageBlock) -> str:
    """The words of a block with what its mark-up would show."""
    if block.kind == "picture":
        return tr("[picture: {words}]").format(words=block.text) if block.text else tr("[picture]")
    return f"• {block.text}" if block.kind == "li" else block.text
