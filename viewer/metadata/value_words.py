"""The words of a value set in lines, in the type of its kind: its note is small, what is too much is cut."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QTextCharFormat, QTextLayout, QTextOption

from viewer.delegates.text import format_range, utf16_length
from viewer.i18n import is_rtl
from viewer.metadata.set_lines import set_lines
from viewer.metadata.values import Kind, Value
from viewer.theme import Appearance


@dataclass(frozen=True, slots=True)
class Dress:
    """Colours of a kind of value: role of the words, of the ground and of the edge ("" = none)."""

    ink: str = "ink"
    ground: str = ""
    edge: str = ""
    bold: bool = False
    italic: bool = False
    small: bool = False


DRESSES: dict[Kind, Dress] = {
    Kind.PLAIN: Dress(),
    Kind.STRONG: Dress(bold=True),
    Kind.ABSENT: Dress("faint", italic=True),
    Kind.NOTE: Dress("faint", small=True),
    Kind.CHIP: Dress("ink", "page", "line"),
    Kind.CREDIT: Dress("credit", "credit_wash", "credit"),
    Kind.PLATFORM: Dress("credit", "page", "credit"),
    Kind.WARN: Dress("warn"),
    Kind.BAD: Dress("bad"),
}


class Type:
    """What a kind of value is set with in one look; made once for all of its values."""

    def __init__(self, look: Appearance, kind: Kind) -> None:
        dress, theme = DRESSES[kind], look.theme
        self.font = look.font(11 if dress.small else 13, italic=dress.italic)
        self.font.setWeight(QFont.Weight.DemiBold if dress.bold else QFont.Weight.Normal)
        self.metrics = QFontMetricsF(self.font)
        self.note = QTextCharFormat()
        self.note.setFont(look.font(11))
        self.note.setForeground(theme.colour("faint"))
        across, down = (7, 2) if dress.edge else (5, 1)  # room for the ring of the focus
        self.across, self.down = look.pixels(across), look.pixels(down)
        self.ink = theme.colour(dress.ink)
        self.ground: QColor | None = theme.colour(dress.ground) if dress.ground else None
        self.edge: QColor | None = theme.colour(dress.edge) if dress.edge else None
        if self.edge is not None and dress.edge != "line":
            self.edge.setAlphaF(0.45)
        self.option = QTextOption()
        self.option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)


@dataclass(frozen=True, slots=True)
class Laid:
    """Words in lines: how many are shown, the width of the widest, and their height."""

    layout: QTextLayout
    lines: int
    width: float
    height: float


def set_words(value: Value, face: Type, width: float, limit: int) -> Laid:
    """The words and the note in at most `limit` lines of this width; the last one ends in an ellipsis if cut."""
    text, room = _text(value), max(width, 8.0)
    laid, rest = _in_lines(value, text, face, room, limit)
    if rest >= 0:
        units = text.encode("utf-16-le")
        kept = units[: rest * 2].decode("utf-16-le", "ignore")
        last = units[rest * 2 :].decode("utf-16-le", "ignore").replace("\u2028", " ").lstrip()
        last = face.metrics.elidedText(last, Qt.TextElideMode.ElideRight, room)
        laid, _ = _in_lines(value, kept + last, face, room, limit)
    return laid


def _text(value: Value) -> str:
    note = value.note.replace("\n", "\u2028")
    if not note:
        return value.text
    return f"{value.text}\u2028{note}" if "\u2028" in note else f"{value.text} {note}"


def _in_lines(value: Value, text: str, face: Type, width: float, limit: int) -> tuple[Laid, int]:
    """The lines, and where in UTF-16 units the last one starts when the words are too many, else -1."""
    layout = QTextLayout(text, face.font)
    layout.setCacheEnabled(True)  # it is drawn again and again; without, Qt shapes the words each time
    layout.setTextOption(face.option)
    start, end = utf16_length(value.text), utf16_length(text)
    if start < end:
        layout.setFormats([format_range(start, end - start, face.note)])
    step = face.metrics.height() + (3 if is_rtl(value.text) else 1)
    lines, rest = set_lines(layout, width, face.metrics, step, limit)
    widest = max((layout.lineAt(at).naturalTextWidth() for at in range(lines)), default=0.0)
    return Laid(layout, lines, widest, lines * step), rest
