"""PDF to read and print: an article a page or more, fonts inside, Arabic script shaped and set from the right.

The document is built in memory: some 100 KB an article. The fonts have Latin, Greek, Cyrillic and Arabic script;
letters of others show as boxes.
"""

from __future__ import annotations

import logging
import re
from contextlib import closing
from pathlib import Path
from tempfile import SpooledTemporaryFile
from typing import Any
from unicodedata import bidirectional

from fpdf import FPDF
from fpdf.enums import XPos, YPos

from archive.exporting.pictures import use_of
from archive.exporting.protocol import ExportSource
from archive.exporting.values import one_line, paragraphs, title_of, xml_text
from archive.model import Caption, StoredArticle
from archive.resources import resource

logging.getLogger("fpdf").addHandler(logging.NullHandler())  # letters that no font has are boxes, not messages

_SERIF, _SANS, _ARABIC = "Noto Serif", "Noto Sans", "Noto Sans Arabic"
_FONTS = (
    (_SERIF, "", "NotoSerif-Regular.ttf"),
    (_SERIF, "B", "NotoSerif-Bold.ttf"),
    (_SERIF, "I", "NotoSerif-Italic.ttf"),
    (_SANS, "", "NotoSans-Regular.ttf"),
    (_SANS, "B", "NotoSans-Bold.ttf"),
    (_ARABIC, "", "NotoSansArabic-Regular.ttf"),
    (_ARABIC, "B", "NotoSansArabic-Bold.ttf"),
)
_INK, _FAINT = (29, 29, 27), (94, 92, 87)
_MARGIN = 22.0  # millimetres
_PICTURE_WIDTH = 70.0
_SHAPED = re.compile("[\u0300-\u036f\u0590-\u1fff\u200c\u200d\ua000-\ud7ff\ufb1d-\ufdff\ufe70-\ufeff]")
_LONGEST = 20_000  # characters set in one piece


class PdfExporter:
    """A4; bookmarks lead to the articles."""

    name = "pdf"
    title = "PDF document"
    suffix = ".pdf"

    def write(self, source: ExportSource, target: Path) -> int:
        """Set every article, then write the document at once."""
        with closing(_Document(source)) as document:
            count = 0
            for stored in source.articles():
                document.set_article(stored)
                count += 1
            document.save(target)
        return count


class _Document:
    """One document while it grows."""

    def __init__(self, source: ExportSource) -> None:
        self._source = source
        self._pdf: Any = _Pages(format="A4")
        self._pdf.set_margins(_MARGIN, _MARGIN)
        self._pdf.set_auto_page_break(True, _MARGIN)
        self._pdf.c_margin = 0  # text and pictures begin at one line
        self._pdf.set_title(source.title)
        self._pdf.set_producer(source.software)
        self._pdf.set_creation_date(source.created)
        for family, style, file in _FONTS:
            self._pdf.add_font(family, style, resource("fonts", file))
        self._pdf.set_fallback_fonts([_ARABIC, _SANS], exact_match=False)
        self._title_page()

    def save(self, target: Path) -> None:
        self._pdf.output(str(target))

    def close(self) -> None:
        """Close the font files, which the library reads lazily and leaves open."""
        for font in self._pdf.fonts.values():
            font.ttfont.close()

    def set_article(self, stored: StoredArticle) -> None:
        article = stored.article
        self._pdf.add_page()
        title = _printable(title_of(stored))
        self._pdf.start_section(title[:200])
        self._text(title, 19, style="B", height=8.5)
        if article.deck:
            self._text(article.deck, 12, colour=_FAINT, height=6)
        about = [article.byline_printed, article.outlet, article.section, (article.published or "")[:10]]
        self._text(" · ".join(one_line(part) for part in about if part), 9, family=_SANS, colour=_FAINT, height=5)
        self._pdf.ln(3)
        for paragraph in paragraphs(article):
            self._text(paragraph, 11, height=5.6)
            self._pdf.ln(1.6)
        for number, caption in enumerate(article.captions):
            self._figure(stored, number, caption)
        self._closing(stored)

    def _title_page(self) -> None:
        source = self._source
        self._pdf.add_page()
        self._text(source.title, 22, style="B", height=10)
        self._pdf.ln(2)
        when = source.created.strftime("%Y-%m-%d %H:%M UTC")
        about = f"{source.understood} {source.total:,} articles, exported {when} by {source.software}."
        self._text(about, 10, family=_SANS, colour=_FAINT, height=5.5)

    def _figure(self, stored: StoredArticle, number: int, caption: Caption) -> None:
        use = use_of(stored, number)
        data = self._source.thumbnail(use.sha256) if use else None
        self._pdf.ln(2)
        if data:
            with SpooledTemporaryFile(max_size=1 << 20) as file:
                file.write(data)
                file.seek(0)
                self._pdf.image(file, w=_PICTURE_WIDTH, alt_text=_printable(one_line(caption.text))[:500])
            self._pdf.ln(1.5)
        self._text(caption.text or "", 9, family=_SANS, height=4.6)
        if caption.credit:
            self._text(caption.credit.printed, 8, family=_SANS, colour=_FAINT, height=4.4)

    def _closing(self, stored: StoredArticle) -> None:
        self._pdf.ln(3)
        printed = dict.fromkeys(credit.printed for credit in stored.article.credits if credit.printed)
        lines = [*printed, stored.article.correction or "", stored.article.url or ""]
        origin = f"{stored.origin.locator} · {stored.origin.format} · sha256 {stored.origin.sha256}"
        for line in [*filter(None, lines), origin]:
            self._text(line, 8, family=_SANS, colour=_FAINT, height=4.4)

    def _text(
        self,
        text: str,
        size: float,
        *,
        family: str = _SERIF,
        style: str = "",
        colour: tuple[int, int, int] = _INK,
        height: float,
    ) -> None:
        """One paragraph, from the right when most of its letters are."""
        shown = _printable(text).strip()
        if not shown:
            return
        self._pdf.set_font(family, style, size)
        self._pdf.set_text_color(*colour)
        from_right = _runs_from_the_right(shown)
        # Shaping takes three times as long: only for scripts that join or stack their letters.
        self._pdf.set_text_shaping(bool(_SHAPED.search(shown)), direction="rtl" if from_right else "ltr")
        align = "R" if from_right else "L"
        for start in range(0, len(shown), _LONGEST):
            piece = shown[start : start + _LONGEST]
            self._pdf.multi_cell(0, height, piece, align=align, new_x=XPos.LMARGIN, new_y=YPos.NEXT)


class _Pages(FPDF):
    """Page numbers at the foot."""

    def footer(self) -> None:
        """fpdf2 calls it for each page."""
        self.set_y(-15)
        self.set_font(_SANS, "", 8)
        self.set_text_color(*_FAINT)
        self.cell(0, 5, str(self.page_no()), align="C")


def _printable(text: str) -> str:
    """The text without control characters, and without the direction overrides that would hide what it says."""
    return "".join(char for char in xml_text(text) if char >= " " or char == "\n").translate(_OVERRIDES)


_OVERRIDES = dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A)))


def _runs_from_the_right(text: str) -> bool:
    """By the majority: a dateline in Latin letters does not turn an Arabic paragraph round."""
    kinds = [kind for kind in map(bidirectional, text) if kind in {"L", "R", "AL"}]
    return kinds.count("L") * 2 < len(kinds)
