"""A found article laid out for one width: made once, painted as often as the screen asks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QPainter

from archive.model import ArticleRow, Snippet
from viewer.delegates.text import Mark, Paragraph
from viewer.delegates.typeset import Typeset, Word
from viewer.i18n import is_rtl, joined, tr
from viewer.models.columns import published
from viewer.models.labels import hit_label
from viewer.models.results import Line
from viewer.models.thumbnails import Thumbnails
from viewer.theme import Theme

PAD, GAP, THUMB, MARGIN = 11, 4, (56, 38), 14
TEXT_LINES = 3  # of headline and snippet together
_ABOVE_BADGES = 5
_QUIET_FIELDS = frozenset({"headline", "body", "deck", "lead", "all"})
_CREDIT_FIELDS = frozenset({"credit", "caption", "photographer", "agency", "via", "captionby"})


@dataclass(frozen=True, slots=True)
class Badge:
    """A short word at the foot of a row; `ink` is the colour of its text, `ground` that of the box."""

    text: str
    ink: str
    ground: str


def badges(row: ArticleRow, snippets: tuple[Snippet, ...], *, stacked: bool = False) -> Iterator[Badge]:
    """Where the words were found, then what else helps to choose; a row that is `stacked` says itself what it hides."""
    seen = set()
    for snippet in snippets:
        if snippet.label and snippet.field not in _QUIET_FIELDS and snippet.label not in seen:
            seen.add(snippet.label)
            credit = snippet.field in _CREDIT_FIELDS
            yield Badge(hit_label(snippet.label), "credit" if credit else "ink", "credit_wash" if credit else "chip")
    if row.dateline_place:
        yield Badge(row.dateline_place, "accent", "accent_wash")
    if row.similar and not stacked:
        yield Badge(tr("%n similar", row.similar), "soft", "chip")
    if row.reviewed:
        yield Badge(tr("reviewed"), "good", "edit_wash")
    for tag in row.tags:
        yield Badge(tag, "ink", "chip")


def stack_words(count: int, opened: bool) -> str:
    """What the row says of those behind it."""
    return tr("hide %n similar", count) if opened else tr("+%n similar", count)


def meta_line(row: ArticleRow) -> str:
    """When, where and by whom; what is not there is said."""
    return joined(published(row), row.outlet or "", row.byline or tr("no byline"))


class Pill:
    """A badge with its place."""

    ROUND = 16  # pixels beside its text, both ends together

    def __init__(self, badge: Badge, word: Word, font: QFont, box: QRectF) -> None:
        self._badge, self._word, self._font, self.box = badge, word, font, box
        self._place = box.center() - QPointF(word.size.width() / 2, word.size.height() / 2)

    def paint(self, painter: QPainter, theme: Theme, *, chosen: bool) -> None:
        """On the ground of a chosen row, what has that colour itself is white."""
        ground = "page" if chosen and self._badge.ground == "accent_wash" else self._badge.ground
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(ground))
        painter.drawRoundedRect(self.box, self.box.height() / 2, self.box.height() / 2)
        painter.setPen(theme.colour(self._badge.ink))
        painter.setFont(self._font)
        painter.drawStaticText(self._place, self._word.text)


class LaidRow:
    """Coordinates count from the top left corner of the row."""

    def __init__(self, line: Line, marks: list[Mark], typeset: Typeset, size: QSizeF) -> None:
        self._typeset, self._width, self._height = typeset, size.width(), size.height()
        assert line.row is not None
        self._row = row = line.row
        self.rtl = is_rtl(row.headline or row.opening)
        behind = 18 if line.came_out else 0  # a row that came out of a stack stands in, beside a line
        self._left = MARGIN + (0 if self.rtl else behind)
        self._right = self._width - MARGIN - (behind if self.rtl else 0)
        self.behind = QRectF(self._width - 15 if self.rtl else 12, 0, 3, self._height - 1) if behind else None
        self._lines: list[tuple[Paragraph, float, float, str]] = []
        self._thumbnail = self._thumbnail_box() if row.thumbnail else None
        text_end = self._lay_out_lines(row, line.snippets, marks)
        self._pill_top = min(text_end + _ABOVE_BADGES, self._height - PAD - typeset.badge_height)
        self.stack = self._stack_pill(line) if line.stack else None
        self._pills = list(self._laid_pills(row, line))

    def paint(self, painter: QPainter, thumbnails: Thumbnails, *, chosen: bool) -> None:
        """At the painter's origin."""
        theme = self._typeset.look.theme
        if self.behind is not None:
            painter.fillRect(self.behind, theme.colour("line"))
        if self._thumbnail is not None and self._row.thumbnail is not None:
            _paint_thumbnail(painter, self._thumbnail, thumbnails, self._row.thumbnail, theme)
        for paragraph, x, y, role in self._lines:
            paragraph.draw(painter, x, y, theme.colour(role))
        for pill in (*self._pills, *((self.stack,) if self.stack else ())):
            pill.paint(painter, theme, chosen=chosen)

    def _lay_out_lines(self, row: ArticleRow, snippets: tuple[Snippet, ...], marks: list[Mark]) -> float:
        """From top to bottom; the picture stands at the trailing edge of the first lines. Returns where they end."""
        narrow = THUMB[0] + 12 if self._thumbnail is not None else 0
        text = row.headline or row.opening or tr("no headline")
        typeset = self._typeset
        headline = self._add(text, typeset.headline, 2, PAD, narrow, "ink" if row.headline else "soft", marks)
        y = PAD + headline.height + 2
        y += self._add(meta_line(row), typeset.meta, 1, y, narrow, "soft").height + 2
        found = next((item for item in snippets if item.field != "headline" and item.text), None)
        body = found.text if found else (row.opening if row.headline else "")
        if body:
            wide = narrow if y < PAD + THUMB[1] else 0
            lines = TEXT_LINES - headline.lines
            letters = lines * (self._right - self._left - wide) / typeset.letter
            body, marks = around_first_mark(body, _marks(found), round(letters))
            y += self._add(body, typeset.text, lines, y, wide, "ink" if found else "soft", marks).height
        return max(y, self._thumbnail.bottom() if self._thumbnail is not None else 0)

    def _add(
        self, text: str, font: QFont, lines: int, y: float, narrow: float, role: str, marks: list[Mark] | None = None
    ) -> Paragraph:
        ranges = self._typeset.formats(text, marks) if marks else ()
        width = self._right - self._left - narrow
        paragraph = Paragraph(text.replace("\n", " "), font, width, lines, rtl=self.rtl, ranges=ranges)
        self._lines.append((paragraph, self._left + (narrow if self.rtl else 0), y, role))
        return paragraph

    def _thumbnail_box(self) -> QRectF:
        width, height = THUMB
        return QRectF(self._left if self.rtl else self._right - width, PAD + 1, width, height)

    def _stack_pill(self, line: Line) -> Pill | None:
        """Says what stands behind the row, at its trailing edge."""
        if line.stack is None:
            return None
        word = self._typeset.word(stack_words(*line.stack))
        width = word.size.width() + Pill.ROUND + 2
        left = MARGIN if self.rtl else self._width - MARGIN - width
        return self._pill(Badge("", "accent", "accent_wash"), word, left, width)

    def _laid_pills(self, row: ArticleRow, line: Line) -> Iterator[Pill]:
        room = self._right - self._left - (self.stack.box.width() if self.stack else 0)
        used = 0.0
        for badge in badges(row, line.snippets, stacked=self.stack is not None):
            word = self._typeset.word(badge.text)
            width = word.size.width() + Pill.ROUND
            if used + width > room:
                break
            yield self._pill(badge, word, self._right - used - width if self.rtl else self._left + used, width)
            used += width + 6

    def _pill(self, badge: Badge, word: Word, left: float, width: float) -> Pill:
        box = QRectF(left, self._pill_top, width, self._typeset.badge_height)
        return Pill(badge, word, self._typeset.badge, box)


def _paint_thumbnail(painter: QPainter, place: QRectF, thumbnails: Thumbnails, sha256: str, theme: Theme) -> None:
    picture = thumbnails.get(sha256)
    if picture is None:
        painter.fillRect(place, theme.colour("chip"))
        return
    scale = max(place.width() / picture.width(), place.height() / picture.height())
    source = QRectF(0, 0, place.width() / scale, place.height() / scale)
    source.moveCenter(QRectF(picture.rect()).center())
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawPixmap(place, picture, source)


def around_first_mark(text: str, marks: list[Mark], letters: int) -> tuple[str, list[Mark]]:
    """The text from a word shortly before its first mark on, when that mark would not be among the first `letters`."""
    if not marks or marks[0].end < letters * 0.9:
        return text, marks
    earliest = min(marks[0].start - letters // 3, round(len(text) - letters * 0.9))
    start = text.find(" ", max(earliest, 0)) + 1
    start = start if 0 < start <= marks[0].start else marks[0].start
    cut = 1 - start  # an ellipsis takes the place of what is left out
    return "…" + text[start:], [Mark(mark.start + cut, mark.end + cut, mark.term) for mark in marks]


def _marks(snippet: Snippet | None) -> list[Mark]:
    if snippet is None:
        return []
    terms = snippet.mark_terms or (0,) * len(snippet.marks)
    return [Mark(start, end, term) for (start, end), term in zip(snippet.marks, terms, strict=False)]
