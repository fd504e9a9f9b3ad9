"""Colours the query while it is typed: fields, operators, phrases, and the place of an error."""

from __future__ import annotations

from PySide6.QtGui import QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from viewer.delegates.text import utf16_length
from viewer.search.query_text import pieces
from viewer.theme import Appearance

_ROLES = {"field": "accent", "unknown-field": "bad", "operator": "soft", "phrase": "ink", "bracket": "soft"}
_BOLD = frozenset({"field", "unknown-field"})


class QueryHighlighter(QSyntaxHighlighter):
    """Owned by the search bar; `error_at` is the code point where the trouble starts, or None."""

    def __init__(self, document: QTextDocument, appearance: Appearance) -> None:
        super().__init__(document)
        self._appearance = appearance
        self._error_at: int | None = None
        appearance.changed.connect(self.rehighlight)

    def point_at(self, error_at: int | None) -> None:
        """Underline the piece at this code point; None underlines nothing."""
        if error_at != self._error_at:
            self._error_at = error_at
            self.rehighlight()

    # Qt interface

    def highlightBlock(self, text: str) -> None:
        """The query is one block."""
        for piece in pieces(text):
            style = QTextCharFormat()
            style.setForeground(self._appearance.theme.colour(_ROLES.get(piece.kind, "ink")))
            if piece.kind in _BOLD:
                style.setFontWeight(QFont.Weight.Bold)
            if self._error_at is not None and piece.start <= self._error_at < piece.end:
                self._mark_error(style)
            self.setFormat(utf16_length(text[: piece.start]), utf16_length(text[piece.start : piece.end]), style)

    def _mark_error(self, style: QTextCharFormat) -> None:
        style.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        style.setUnderlineColor(self._appearance.theme.colour("bad"))
        style.setForeground(self._appearance.theme.colour("bad"))
