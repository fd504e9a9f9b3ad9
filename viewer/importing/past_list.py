"""Earlier imports, the newest first; choosing one shows its report."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import PurePath

from PySide6.QtCore import QDateTime, QLocale, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent, QTextDocument
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from archive.model.importing import PastImport
from viewer.i18n import isolated, joined, listed, tr
from viewer.importing.words import words_of

ARABIC = "Noto Sans Arabic"  # half as high again as the Latin face
_NAMES = 3  # of what was imported
_ACROSS, _DOWN = 8, 9  # pixels around the words, those of the style sheet included


class PastList(QListWidget):
    """Owned by the import panel."""

    chosen = Signal(object)  # PastImport

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pastImports")
        self.setAccessibleName(tr("Earlier imports"))
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemActivated.connect(self._on_item_chosen)
        self.itemClicked.connect(self._on_item_chosen)

    def show_past(self, past: Sequence[PastImport]) -> None:
        """Show these instead."""
        self.clear()
        for one in past:
            item = QListWidgetItem("\n".join((when(one.started), *_told(one))))
            item.setToolTip("\n".join(one.paths))
            item.setData(Qt.ItemDataRole.UserRole, one)
            self.addItem(item)

        self._fit()

    def _fit(self) -> None:
        """As high as the words are: Qt reckons with the lines of the first font, Arabic ones are higher."""
        measure = QTextDocument()
        measure.setDefaultFont(self.font())
        measure.setTextWidth(max(self.viewport().width() - 2 * _ACROSS, 80))
        for at in range(self.count()):
            item = self.item(at)
            measure.setPlainText(item.text())
            measure.size()  # lays it out
            lines = sum(measure.findBlockByNumber(n).layout().lineCount() for n in range(measure.blockCount()))
            item.setSizeHint(QSize(1, lines * self._line_height() + 2 * _DOWN))

    def _line_height(self) -> int:
        """Of the higher of the faces that the words may be set in."""
        arabic = QFont(self.font())
        arabic.setFamilies([ARABIC])
        faces = (self.font(), arabic) if QLocale().textDirection() == Qt.LayoutDirection.RightToLeft else (self.font(),)
        return max(QFontMetrics(face).lineSpacing() for face in faces)

    @Slot(QListWidgetItem)
    def _on_item_chosen(self, item: QListWidgetItem) -> None:
        self.chosen.emit(item.data(Qt.ItemDataRole.UserRole))

    # Qt interface

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrower is higher."""
        super().resizeEvent(event)
        self._fit()


def when(iso: str) -> str:
    """A moment (ISO 8601) in the local time and the words of the interface."""
    moment = QDateTime.fromString(iso, Qt.DateFormat.ISODate).toLocalTime()
    return QLocale().toString(moment, QLocale.FormatType.ShortFormat) if moment.isValid() else iso


def _told(one: PastImport) -> tuple[str, str]:
    """What came of it, and what it was."""
    names = [isolated(PurePath(path.replace("\\", "/")).name or path) for path in one.paths[:_NAMES]]
    more = [tr("%n more", len(one.paths) - _NAMES)] if len(one.paths) > _NAMES else []
    words = words_of(one.report) if one.report is not None else tr("broken off; importing the same again completes it")
    return joined(words), joined(listed([*names, *more]))
