"""Sizes and colours of an article as set: a table, applied by `document`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtGui import QColor, QFont, QTextCharFormat

from viewer.reader.layout import Setting, Style
from viewer.theme import SANS, SERIF, Theme

MEASURE_CHARACTERS: Final = 68  # of the body; typographers' range is 60 to 75
BODY_PIXELS: Final = 16
RTL_SCALE: Final = 1.1  # Arabic script is smaller on the body than Latin of the same size


@dataclass(frozen=True, slots=True)
class Look:
    """Colours of the words by their role, and how much larger than usual everything is."""

    ink: QColor
    soft: QColor
    faint: QColor
    accent: QColor
    credit: QColor
    edit: QColor
    warn: QColor
    zoom: float = 1.0


def look_of(theme: Theme, zoom: float) -> Look:
    """The look that a theme gives."""
    colour = theme.colour
    return Look(
        ink=colour("ink"),
        soft=colour("soft"),
        faint=colour("faint"),
        accent=colour("accent"),
        credit=colour("credit"),
        edit=colour("edit"),
        warn=colour("warn"),
        zoom=zoom,
    )


@dataclass(frozen=True, slots=True)
class Sizes:
    """How one setting looks: pixels at zoom 1, line height as a multiple of the size."""

    pixels: int
    serif: bool = True
    weight: QFont.Weight = QFont.Weight.Normal
    line_height: float = 1.5
    above: int = 0
    below: int = 0
    colour: str = "ink"
    indent: int = 0
    italic: bool = False


_BOLD = QFont.Weight.Bold
_MEDIUM = QFont.Weight.DemiBold
SIZES: Final[dict[Setting, Sizes]] = {
    Setting.SECTION: Sizes(12, False, _MEDIUM, 1.4, 0, 4, "accent"),
    Setting.HEADLINE: Sizes(24, True, _BOLD, 1.25, 0, 10),
    Setting.DECK: Sizes(16, True, QFont.Weight.Normal, 1.5, 0, 12, "soft"),
    Setting.META: Sizes(12, False, QFont.Weight.Normal, 1.5, 22, 26, "soft"),
    Setting.CAPTION: Sizes(12, False, QFont.Weight.Normal, 1.45, 6, 20, "soft"),
    Setting.PARAGRAPH: Sizes(BODY_PIXELS, True, QFont.Weight.Normal, 1.55, 0, 14),
    Setting.HEADING: Sizes(17, True, _BOLD, 1.35, 10, 8),
    Setting.LIST_ITEM: Sizes(BODY_PIXELS, True, QFont.Weight.Normal, 1.55, 0, 6, indent=20),
    Setting.QUOTE: Sizes(BODY_PIXELS, True, QFont.Weight.Normal, 1.55, 2, 16, "soft", 20, italic=True),
    Setting.PREFORMATTED: Sizes(14, False, QFont.Weight.Normal, 1.45, 2, 14),
    Setting.CREDITS: Sizes(13, False, QFont.Weight.Normal, 1.5, 4, 10, "soft"),
    Setting.CORRECTION: Sizes(14, False, QFont.Weight.Normal, 1.5, 6, 14, "warn", 12),
    Setting.RELATED: Sizes(13, False, QFont.Weight.Normal, 1.5, 0, 14, "faint", 12),
    Setting.NOTE: Sizes(12, False, QFont.Weight.Normal, 1.5, 0, 10, "faint"),
    Setting.FOLD: Sizes(12, False, QFont.Weight.Normal, 1.5, 16, 8, "faint"),
    Setting.UNUSED: Sizes(13, False, QFont.Weight.Normal, 1.5, 0, 8, "faint", 12),
}


def font_of(look: Look, sizes: Sizes, *, rtl: bool = False) -> QFont:
    """The font of a setting at the zoom of the look."""
    font = QFont(list(SERIF if sizes.serif else SANS))
    font.setStyleHint(QFont.StyleHint.Serif if sizes.serif else QFont.StyleHint.SansSerif)
    scale = look.zoom * (RTL_SCALE if rtl else 1.0)
    font.setPixelSize(max(round(sizes.pixels * scale), 6))
    font.setWeight(sizes.weight)
    font.setItalic(sizes.italic and not rtl)
    return font


def char_format(look: Look, setting: Setting, style: Style = Style.PLAIN, *, rtl: bool = False) -> QTextCharFormat:
    """The character format of a run of `style` in a piece of `setting`."""
    sizes = SIZES[setting]
    chars = QTextCharFormat()
    font = font_of(look, sizes, rtl=rtl)
    colour: QColor = getattr(look, sizes.colour)
    if style is Style.STRONG:
        font.setWeight(QFont.Weight.DemiBold)
        colour = look.ink if setting is not Setting.HEADLINE else colour
    elif style is Style.FAINT:
        colour = look.faint
    elif style is Style.DATELINE:
        font = font_of(look, Sizes(round(sizes.pixels * 0.82), False, _BOLD), rtl=rtl)
        colour = look.accent
    elif style is Style.LINK:
        colour = look.accent
    elif style in (Style.CREDIT, Style.EDIT):
        colour = look.credit if style is Style.CREDIT else look.edit
        chars.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        chars.setUnderlineColor(colour)
    chars.setFont(font, QTextCharFormat.FontPropertiesInheritanceBehavior.FontPropertiesSpecifiedOnly)
    chars.setForeground(colour)
    return chars
