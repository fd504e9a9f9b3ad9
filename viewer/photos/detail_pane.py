"""The chosen finding at large: picture, caption with the words marked, printed beside embedded, what to do."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QScrollArea,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from viewer.evidence import evidence_words
from viewer.i18n import is_rtl, isolated, joined, number, tr
from viewer.photos.detail import Compared, OtherUse, PhotoDetail
from viewer.photos.rules import RuleName
from viewer.photos.verdict import VerdictBar
from viewer.theme import Appearance

_OTHERS = 5
_CELL_SIDES, _CELL_AIR = 6, 7  # pixels; the sides as in app.qss.in
_LABELS = 108  # pixels that the names of the parts may always take


class Preview(QWidget):
    """The picture as large as fits, at most as high as two thirds of its width."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = appearance
        self._image: QImage | None = None
        self._words = ""
        self.setAccessibleName(tr("Photo"))

    def set_image(self, image: QImage | None, words: str = "") -> None:
        """Show the picture, or say in words why there is none."""
        self._image = image if image is not None and not image.isNull() else None
        self._words = words
        self.updateGeometry()
        self.update()

    # Qt interface

    def hasHeightForWidth(self) -> bool:
        """As high as the picture is for this width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """A quiet strip without a picture."""
        if self._image is None:
            return self._look.pixels(90)
        return min(round(width * self._image.height() / max(self._image.width(), 1)), round(width * 2 / 3))

    def sizeHint(self) -> QSize:
        """A fair size."""
        return QSize(480, self.heightForWidth(480))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The whole picture in the middle, with round corners."""
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        box = QRectF(self.rect())
        theme = self._look.theme
        path = QPainterPath()
        if self._image is None:
            path.addRoundedRect(box, 6, 6)
            painter.fillPath(path, theme.colour("chip"))
            painter.setPen(theme.colour("soft"))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._words)
            return
        size = self._image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        place = QRectF(box.right() - size.width() if mirrored else 0, 0, size.width(), size.height())
        path.addRoundedRect(place, 6, 6)
        painter.setClipPath(path)
        painter.drawImage(place, self._image)


class CellDelegate(QStyledItemDelegate):
    """As high as the words are in what the style sheet's padding leaves of the column, which Qt does not take off."""

    # Qt interface

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """The words with some air above and below."""
        narrower = QStyleOptionViewItem(option)
        narrower.rect.setWidth(option.rect.width() - 2 * _CELL_SIDES)
        size = super().sizeHint(narrower, index)
        return QSize(size.width(), size.height() + 2 * _CELL_AIR)


class DetailPane(QScrollArea):
    """Owned by the photo desk; asks for what its verdict bar asks for."""

    article_requested = Signal(int)

    def __init__(self, appearance: Appearance, rules: dict[str, RuleName], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._rules = appearance, rules
        self._detail: PhotoDetail | None = None
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setObjectName("page")
        self.setAccessibleName(tr("The finding and its photo"))
        self.preview = Preview(appearance, self)
        self.verdict = VerdictBar(appearance, self)
        self._finding = _label("", self)
        self._caption = _label("", self, rich=True)
        self._table = self._make_table()
        self._no_data = _label("faint", self)
        self._others = _label("faint", self, rich=True)
        self._others.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self._others.linkActivated.connect(self._on_others_link_activated)
        page = QWidget()
        page.setObjectName("page")
        column = QVBoxLayout(page)
        column.setContentsMargins(20, 16, 20, 20)
        column.setSpacing(12)
        parts = (self.preview, self._caption, self._finding, self._table, self._no_data, self.verdict, self._others)
        for part in parts:
            column.addWidget(part)
        column.addStretch(1)
        self._page = page
        self.setWidget(page)
        self.show_detail(None)

    def _make_table(self) -> QTableWidget:
        table = QTableWidget(0, 2, self)
        table.setObjectName("card")
        table.setHorizontalHeaderLabels([tr("Printed"), tr("In the file")])
        table.setAccessibleName(tr("Printed credit beside what the picture says"))
        table.setItemDelegate(CellDelegate(table))
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        table.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.verticalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
        table.horizontalHeader().sectionResized.connect(self._on_sections_resized)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return table

    def show_detail(self, detail: PhotoDetail | None) -> None:
        """Show another finding; None shows none. The picture comes through `preview`."""
        self._detail = detail
        always: tuple[QWidget, ...] = (self.preview, self._caption, self._finding, self.verdict)
        sometimes: tuple[QWidget, ...] = (self._table, self._no_data, self._others)
        for part in (*always, *sometimes):
            part.setVisible(detail is not None and part in always)
        if detail is None:
            return
        row = detail.row
        self.preview.set_image(None, tr("loading…") if row.picture else tr("The picture is not in the archive."))
        self._caption.setText(self._caption_words(detail))
        self._caption.setFont(self._look.font(15, serif=True))
        rule = self._rules.get(row.rule)
        suggestion = f"→ {isolated(row.suggestion)}" if row.suggestion else ""
        name = f"{row.rule} {rule.name}" if rule else row.rule
        self._finding.setText(joined(name, evidence_words(row.evidence), suggestion, row.reason))
        self._show_compared(detail)
        self._show_others(detail.others)

    def _caption_words(self, detail: PhotoDetail) -> str:
        """The caption with the words of the finding on a ground; every character of it escaped."""
        words, theme = detail.words or tr("no caption printed"), self._look.theme
        start, end = detail.marked or (0, 0)
        marked = ""
        if end:
            style = f"background-color:{theme.colours['hit1']};color:{theme.colours['hit_ink']}"
            marked = f"<span style='{style}'>{escape(words[start:end])}</span>"
        direction = "rtl" if is_rtl(words) else "ltr"
        return f"<div dir='{direction}'>{escape(words[:start])}{marked}{escape(words[end:])}</div>"

    def _show_compared(self, detail: PhotoDetail) -> None:
        self._table.setVisible(bool(detail.compared))
        self._no_data.setVisible(not detail.compared)
        said = tr("The picture carries no credit of its own.")
        self._no_data.setText(
            said if detail.has_picture_data else tr("Nothing is known of what the picture itself says.")
        )
        self._table.setRowCount(len(detail.compared))
        for at, part in enumerate(detail.compared):
            self._fill(at, part)
        self._fit_table()

    def _fit_table(self) -> None:
        """As high as its rows need in the width of now, of which the names of the parts take no more than a third."""
        self._table.verticalHeader().setMaximumWidth(max(self._look.pixels(_LABELS), self._table.width() // 3))
        self._table.resizeRowsToContents()
        rows = self._table.horizontalHeader().height() + self._table.verticalHeader().length()
        self._table.setFixedHeight(rows + 2 * self._table.frameWidth() - 1)  # the frame stands for the last line

    def _fill(self, at: int, part: Compared) -> None:
        self._table.setVerticalHeaderItem(at, QTableWidgetItem(part.label))
        for column, words in enumerate((part.printed, part.embedded)):
            shown = words or "—"
            item = QTableWidgetItem(f"≠ {isolated(shown)}" if part.differs and column == 1 else isolated(shown))
            item.setToolTip(shown)
            if part.differs:
                theme = self._look.theme
                item.setBackground(theme.colour("bad_wash"))
                item.setForeground(theme.colour("bad" if column == 1 else "ink"))
            self._table.setItem(at, column, item)

    def _show_others(self, others: tuple[OtherUse, ...]) -> None:
        self._others.setVisible(bool(others))
        colour = self._look.theme.colours["accent"]
        parts = []
        for use in others[:_OTHERS]:
            credit = tr("with “{credit}”").format(credit=isolated(use.credit)) if use.credit else tr("without a credit")
            headline = escape(isolated(use.headline or tr("no headline")))
            parts.append(f"<a href='{use.article}' style='color:{colour}'>{headline}</a> {escape(credit)}")
        more = tr("and {count} more").format(count=number(len(others) - _OTHERS)) if len(others) > _OTHERS else ""
        words = " · ".join([*parts, *([more] if more else [])])
        self._others.setText(f"{escape(tr('Also printed in:'))} {words}")

    @Slot()
    def _on_sections_resized(self) -> None:
        if self._table.isVisible():
            self._fit_table()

    @Slot(str)
    def _on_others_link_activated(self, address: str) -> None:
        if address.isdecimal():
            self.article_requested.emit(int(address))


def _label(name: str, parent: QWidget, *, rich: bool = False) -> QLabel:
    label = QLabel(parent)
    label.setObjectName(name)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.RichText if rich else Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
