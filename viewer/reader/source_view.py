"""The original as it came: its characters, never interpreted."""

from __future__ import annotations

import re
from dataclasses import dataclass

from PySide6.QtGui import QColor, QFont, QFontDatabase, QSyntaxHighlighter, QTextCharFormat, QTextDocument
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from viewer.i18n import number, tr
from viewer.theme import Theme

MOST_BYTES = 2_000_000
_TAG = re.compile(r"</?[A-Za-z!?][^<>]{0,2000}>")
_COLOURED_LINE = 20_000  # longer lines stay plain: they are data, and colouring them costs


@dataclass(frozen=True, slots=True)
class Original:
    """The opening of an original file as text; `note` says what was left out or why there is no text."""

    text: str
    note: str = ""


def original_text(data: bytes, encoding: str | None) -> Original:
    """The bytes as text in the encoding that the import found ("utf-8 (BOM)"), at most `MOST_BYTES` of them."""
    head = data[:MOST_BYTES]
    if _is_binary(head):
        size = number(len(data))
        return Original(
            "", tr("This file is not text ({size} bytes); the article shows what was read from it.").format(size=size)
        )
    name = (encoding or "utf-8").split()[0] if (encoding or "").strip() else "utf-8"
    try:
        text = head.decode(name, errors="replace")
    except LookupError:
        text = head.decode("utf-8", errors="replace")
    cut = tr("Only the first 2 MB are shown.") if len(data) > MOST_BYTES else ""
    return Original(
        text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "\ufffd"), cut
    )


def _is_binary(head: bytes) -> bool:
    """Whether the bytes are no text in any encoding: NUL bytes that are not UTF-16 or UTF-32 with a mark."""
    sample = head[:4096]
    marked = sample.startswith((b"\xff\xfe", b"\xfe\xff"))
    return sample.count(0) > len(sample) // 100 and not marked


class SourceView(QPlainTextEdit):
    """Shows an original read-only in a fixed-width face, tags coloured."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setAccessibleName(tr("The original file"))
        self.setViewportMargins(12, 8, 4, 8)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self._colours = _TagColours(self.document())
        self.set_look(theme, 1.0)

    def set_look(self, theme: Theme, zoom: float) -> None:
        """Take theme and zoom."""
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setStyleHint(QFont.StyleHint.Monospace)
        font.setPixelSize(max(round(13 * zoom), 6))
        self.setFont(font)
        self._colours.set_colour(theme.colour("accent"))

    def show_original(self, original: Original) -> None:
        """Show the text, its note first."""
        self.setPlainText(f"— {original.note}\n\n{original.text}" if original.note else original.text)


class _TagColours(QSyntaxHighlighter):
    """Colours what looks like a tag."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._format = QTextCharFormat()

    def set_colour(self, colour: QColor) -> None:
        """Colour tags so from now on."""
        self._format.setForeground(colour)
        self.rehighlight()

    # Qt interface

    def highlightBlock(self, text: str) -> None:
        """Colour the tags of one line."""
        if len(text) > _COLOURED_LINE or "<" not in text:
            return
        wide = not text.isascii() and max(text) > "\uffff"
        for match in () if wide else _TAG.finditer(text):
            self.setFormat(match.start(), match.end() - match.start(), self._format)
