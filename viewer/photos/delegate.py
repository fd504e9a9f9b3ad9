"""Paints findings: a thumbnail, a badge for the rule, the credit above its suggestion, the article above its date."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from archive.model import FindingRow
from viewer.delegates.text import Paragraph
from viewer.evidence import evidence_words
from viewer.i18n import day, is_rtl, joined, number, tr
from viewer.icons import pixmap
from viewer.models.thumbnails import Thumbnails
from viewer.photos.model import FINDING_ROLE, Column
from viewer.photos.rules import RuleName
from viewer.theme import Appearance

_PAD = 8
_THUMB = (62, 44)  # pixels at scale 1
_LARGEST = 1.25  # scale of a thumbnail: large text needs the room more


class DeskDelegate(QStyledItemDelegate):
    """What paints findings: the look, their pictures and the names of their rules."""

    def __init__(
        self,
        appearance: Appearance,
        thumbnails: Thumbnails,
        rules: dict[str, RuleName],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._thumbnails, self._rules = appearance, thumbnails, rules

    def _paint_rule(self, painter: QPainter, row: FindingRow, top: float, left: Callable[[float], float]) -> None:
        """The code of the rule on its colour; `left` tells from the badge's width where it begins."""
        rule = self._rules.get(row.rule)
        ink, ground = rule.roles if rule else ("soft", "chip")
        font = self._look.font(11, bold=True)
        metrics = QFontMetricsF(font)
        width = metrics.horizontalAdvance(row.rule) + 12
        badge = QRectF(left(width), top, width, metrics.height() + 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.theme.colour(ground))
        painter.drawRoundedRect(badge, 4, 4)
        painter.setFont(font)
        painter.setPen(self._look.theme.colour(ink))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, row.rule)


class FindingDelegate(DeskDelegate):
    """Paints every column of FindingsModel; rows are equally high."""

    def row_height(self) -> int:
        """Of every row, in pixels."""
        text = QFontMetricsF(self._look.font()).height() * 2 + QFontMetricsF(self._look.font(12)).height()
        return round(max(text, self._thumbnail().height()) + 2 * _PAD + 4)

    def photo_width(self) -> int:
        """Of the column with the thumbnails, in pixels."""
        return self._thumbnail().width() + 22

    def rule_width(self) -> int:
        """Of the column with the badges, in pixels."""
        return max(self._look.pixels(40), self._look.pixels(28) + 28)

    def _thumbnail(self) -> QSize:
        return QSize(*_THUMB) * min(self._look.scale, _LARGEST)

    # Qt interface

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """The row's height."""
        return QSize(option.rect.width(), self.row_height())

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Ground, then what the column shows."""
        row = index.data(FINDING_ROLE)
        box = QRectF(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # directions are set by the words
        theme = self._look.theme
        painter.fillRect(box, theme.colour("accent_wash" if chosen else "panel"))
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), theme.colour("line"))
        if isinstance(row, FindingRow):
            if index.column() == Column.PHOTO:
                if chosen:
                    rtl = option.direction == Qt.LayoutDirection.RightToLeft
                    left = box.right() - 2 if rtl else box.left()
                    painter.fillRect(QRectF(left, box.top(), 2, box.height()), theme.colour("accent"))
                self._paint_photo(painter, box, row)
            elif index.column() == Column.RULE:
                self._paint_rule(painter, row, box.top() + _PAD + 1, lambda width: box.center().x() - width / 2)
            else:
                self._paint_words(painter, box, *_words(row, index.column()))
        painter.restore()

    def _paint_photo(self, painter: QPainter, box: QRectF, row: FindingRow) -> None:
        size = self._thumbnail()
        place = QRectF(box.center().x() - size.width() / 2, box.top() + _PAD, size.width(), size.height())
        path = QPainterPath()
        path.addRoundedRect(place, 3, 3)
        if row.picture is None:
            painter.setPen(self._look.theme.colour("line"))
            painter.drawPath(path)
            side = self._look.pixels(18)
            mark = pixmap("photos", self._look.theme.colours["faint"], 2 * side)  # sharp on fine screens too
            spot = QRectF(place.center().x() - side / 2, place.center().y() - side / 2, side, side)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(spot, mark, QRectF(mark.rect()))
            return
        painter.setClipPath(path)
        painter.fillRect(place, self._look.theme.colour("chip"))
        picture = self._thumbnails.get(row.picture)
        if picture is not None:
            painter.drawPixmap(place, picture, middle_of(picture, place))
        painter.setClipping(False)

    def _paint_words(self, painter: QPainter, box: QRectF, first: str, second: str, italic: bool) -> None:
        theme = self._look.theme
        width = box.width() - 2 * _PAD
        rtl = is_rtl(first)
        top = Paragraph(first, self._look.font(italic=italic), width, 2, rtl=rtl)
        top.draw(painter, box.left() + _PAD, box.top() + _PAD, theme.colour("faint" if italic else "ink"))
        lines = 2 if top.lines == 1 else 1
        below = Paragraph(second, self._look.font(12), width, lines, rtl=rtl)
        below.draw(painter, box.left() + _PAD, box.top() + _PAD + top.height + 2, theme.colour("soft"))


def _words(row: FindingRow, column: int) -> tuple[str, str, bool]:
    """The upper words, the lower ones, and whether the upper ones say that something is missing."""
    if column == Column.ARTICLE:
        return (
            row.headline or tr("no headline"),
            joined(day(row.published), tr("photo {n}").format(n=number(row.index + 1))),
            False,
        )
    below = f"→ {row.suggestion}" if row.suggestion else evidence_words(row.evidence)
    return row.credit or tr("no credit printed"), below, row.credit is None


def middle_of(picture: QPixmap, place: QRectF) -> QRectF:
    """The part of the picture that fills the place."""
    size = place.size().scaled(picture.size().toSizeF(), Qt.AspectRatioMode.KeepAspectRatio)
    left, top = (picture.width() - size.width()) / 2, (picture.height() - size.height()) / 2
    return QRectF(left, top, size.width(), size.height())
