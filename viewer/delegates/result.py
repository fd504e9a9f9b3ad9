"""One found article in the list: headline, meta line, the words found, badges and a picture."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from archive.model import ArticleRow, Snippet
from viewer.delegates.text import Mark, Paragraph, formats, pill
from viewer.i18n import is_rtl, joined, tr
from viewer.models.columns import published
from viewer.models.labels import hit_label
from viewer.models.roles import Role
from viewer.models.thumbnails import Thumbnails
from viewer.theme import Appearance

PAD, GAP, THUMB, MARGIN = 11, 4, (56, 38), 14
TEXT_LINES = 3  # of headline and snippet together
_QUIET_FIELDS = frozenset({"headline", "body", "deck", "lead", "all"})
_CREDIT_FIELDS = frozenset({"credit", "caption", "photographer", "agency", "via", "captionby"})


@dataclass(frozen=True, slots=True)
class Badge:
    """A short word at the foot of a row; `role` is the colour of its text, `role`_wash of its ground."""

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


class ResultDelegate(QStyledItemDelegate):
    """Paints rows of ResultListModel; a right-to-left headline mirrors its whole row."""

    def __init__(self, appearance: Appearance, thumbnails: Thumbnails, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._thumbnails = thumbnails

    def row_height(self) -> int:
        """The height of every row in pixels, at the text scale of now."""
        look = self._appearance
        text = QFontMetricsF(look.font(bold=True)).height() * TEXT_LINES
        small = QFontMetricsF(look.font(12)).height()
        return round(2 * PAD + text + small + self._badge_height() + 2 * GAP + 2)

    def _badge_height(self) -> float:
        return QFontMetricsF(self._appearance.font(11)).height() + 2

    def stack_box(self, rect: QRect, index: QModelIndex | QPersistentModelIndex) -> QRectF:
        """Where the row says what stands behind it, at its trailing edge; empty where nothing does."""
        stack, row = index.data(Role.STACK), index.data(Role.ROW)
        if stack is None or not isinstance(row, ArticleRow):
            return QRectF()
        width = QFontMetricsF(self._appearance.font(11)).horizontalAdvance(stack_words(*stack)) + 18
        height = self._badge_height()
        rtl = is_rtl(row.headline or row.opening)
        left = rect.left() + MARGIN if rtl else rect.right() - MARGIN - width
        return QRectF(left, rect.bottom() - PAD - height, width, height)

    # Qt interface

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """All rows are equally high: that is what keeps a million of them quick."""
        return QSize(option.rect.width(), self.row_height())

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Background, then the row, or a word that the article is gone."""
        row = index.data(Role.ROW)
        snippets = index.data(Role.SNIPPETS) or ()
        box = QRectF(option.rect)
        state = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # directions are set row by row
        rtl = isinstance(row, ArticleRow) and is_rtl(row.headline or row.opening)
        self._paint_ground(painter, box, chosen, focused, rtl)
        if isinstance(row, ArticleRow):
            marks = [Mark(*mark) for mark in index.data(Role.HEADLINE_MARKS) or ()]
            if index.data(Role.CAME_OUT):
                box = self._paint_behind(painter, box, rtl)
            stack, place = index.data(Role.STACK), self.stack_box(option.rect, index)
            row_painter = _RowPainter(self._appearance, painter, box, rtl, chosen, place.width())
            row_painter.paint(row, snippets, marks, self._thumbnails)
            if stack is not None:
                theme, font = self._appearance.theme, self._appearance.font(11)
                ground = theme.colour("page" if chosen else "accent_wash")
                pill(painter, stack_words(*stack), font, place, ground, theme.colour("accent"))
        else:
            painter.setPen(self._appearance.theme.colour("faint"))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, tr("(removed)"))
        painter.restore()

    def _paint_behind(self, painter: QPainter, box: QRectF, rtl: bool) -> QRectF:
        """A row that came out of a stack stands in, beside a line; the box that is left for it."""
        line = QRectF(box.right() - 15 if rtl else box.left() + 12, box.top(), 3, box.height() - 1)
        painter.fillRect(line, self._appearance.theme.colour("line"))
        return box.adjusted(0, 0, -18, 0) if rtl else box.adjusted(18, 0, 0, 0)

    def _paint_ground(self, painter: QPainter, box: QRectF, chosen: bool, focused: bool, rtl: bool) -> None:
        theme = self._appearance.theme
        painter.fillRect(box, theme.colour("accent_wash" if chosen else "panel"))
        if chosen:
            bar = QRectF(box.right() - 2 if rtl else box.left(), box.top(), 3, box.height())
            painter.fillRect(bar, theme.colour("accent"))
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), theme.colour("line"))
        if focused and not chosen:
            painter.setPen(QPen(theme.colour("accent"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(box.adjusted(1, 1, -2, -2))


class _RowPainter:
    """One row at one place; lives for one paint."""

    def __init__(
        self, look: Appearance, painter: QPainter, box: QRectF, rtl: bool, chosen: bool, taken: float = 0
    ) -> None:
        """`taken`: pixels of the line of badges that something else needs."""
        self._taken = taken
        self._look, self._theme = look, look.theme
        self._painter, self._box, self._rtl, self._chosen = painter, box, rtl, chosen

    def paint(self, row: ArticleRow, snippets: tuple[Snippet, ...], marks: list[Mark], thumbnails: Thumbnails) -> None:
        """From top to bottom; the picture stands at the trailing edge of the first lines."""
        narrow = self._paint_thumbnail(row, thumbnails)
        y = self._box.top() + PAD
        text = row.headline or row.opening or tr("no headline")
        headline = self._paragraph(text, 2, narrow, bold=True, marks=marks)
        self._draw(headline, y, narrow, "ink" if row.headline else "soft")
        y += headline.height + 2
        meta = self._paragraph(meta_line(row), 1, narrow, size=12)
        self._draw(meta, y, narrow, "soft")
        y += meta.height + 2
        wide = narrow if y < self._box.top() + PAD + THUMB[1] else 0
        found = next((item for item in snippets if item.field != "headline" and item.text), None)
        body = found.text if found else (row.opening if row.headline else "")
        if body:
            lines = TEXT_LINES - headline.lines
            width = self._box.width() - 2 * MARGIN - wide
            letters = lines * width / QFontMetricsF(self._look.font()).averageCharWidth()
            body, marks = around_first_mark(body, _marks(found), round(letters))
            passage = self._paragraph(body, lines, wide, marks=marks)
            self._draw(passage, y, wide, "ink" if found else "soft")
        self._paint_badges(row, snippets)

    def _paragraph(
        self,
        text: str,
        lines: int,
        narrow: float,
        *,
        bold: bool = False,
        size: int = 13,
        marks: list[Mark] | None = None,
    ) -> Paragraph:
        width = self._box.width() - 2 * MARGIN - narrow
        return Paragraph(
            " ".join(text.split("\n")),
            self._look.font(size, bold=bold),
            width,
            lines,
            rtl=self._rtl,
            ranges=formats(text, marks or (), self._theme),
        )

    def _draw(self, paragraph: Paragraph, y: float, narrow: float, role: str) -> None:
        x = self._box.left() + MARGIN + (narrow if self._rtl else 0)
        paragraph.draw(self._painter, x, y, self._theme.colour(role))

    def _paint_thumbnail(self, row: ArticleRow, thumbnails: Thumbnails) -> float:
        """How many pixels the picture takes from the width of the lines beside it."""
        if row.thumbnail is None:
            return 0
        width, height = THUMB
        left = self._box.left() + MARGIN if self._rtl else self._box.right() - MARGIN - width
        place = QRectF(left, self._box.top() + PAD + 1, width, height)
        picture = thumbnails.get(row.thumbnail)
        if picture is None:
            self._painter.fillRect(place, self._theme.colour("chip"))
        else:
            scale = max(width / picture.width(), height / picture.height())
            source = QRectF(0, 0, width / scale, height / scale)
            source.moveCenter(QRectF(picture.rect()).center())
            self._painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            self._painter.drawPixmap(place, picture, source)
        return width + 12

    def _paint_badges(self, row: ArticleRow, snippets: tuple[Snippet, ...]) -> None:
        font = self._look.font(11)
        metrics = QFontMetricsF(font)
        height = metrics.height() + 2
        top = self._box.bottom() - PAD - height
        room = self._box.width() - 2 * MARGIN - self._taken
        used = 0.0
        for badge in badges(row, snippets, stacked=bool(self._taken)):
            text = metrics.elidedText(badge.text, Qt.TextElideMode.ElideRight, 160)
            width = metrics.horizontalAdvance(text) + 16
            if used + width > room:
                break
            left = self._box.right() - MARGIN - used - width if self._rtl else self._box.left() + MARGIN + used
            box = QRectF(left, top, width, height)
            ground = "page" if self._chosen and badge.ground == "accent_wash" else badge.ground
            pill(self._painter, text, font, box, self._theme.colour(ground), self._theme.colour(badge.ink))
            used += width + 6


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
