"""The line a search is typed in: fields coloured, completions below, errors pointed at."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QMimeData, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QResizeEvent, QTextOption
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPlainTextEdit, QSizePolicy, QToolButton, QWidget

from viewer.delegates.text import utf16_length
from viewer.i18n import tr
from viewer.icons import icon, pixmap
from viewer.search.completion import CompletionPopup, Offer
from viewer.search.highlighter import QueryHighlighter
from viewer.theme import Appearance


class QueryEdit(QPlainTextEdit):
    """A plain text editor held to one line, so that it can be coloured; Enter submits."""

    submitted = Signal()
    left = Signal()
    escaped = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("queryEdit")
        self.popup: CompletionPopup | None = None
        self._appearance = appearance
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrapMode(QTextOption.WrapMode.NoWrap)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(3)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Search"))
        self.setPlaceholderText(tr("Search the archive: words, “phrases”, caption:, credit:, byline:, date:2021 …"))
        self.highlighter = QueryHighlighter(self.document(), appearance)
        appearance.changed.connect(self._on_appearance_changed)
        self.textChanged.connect(self._on_text_changed)
        self._on_appearance_changed()

    def cursor_position(self) -> int:
        """Of the cursor, in code points."""
        units = self.toPlainText().encode("utf-16-le")[: self.textCursor().position() * 2]
        return len(units.decode("utf-16-le", "ignore"))

    @Slot()
    def _on_appearance_changed(self) -> None:
        font = self._appearance.font(14)
        self.setFont(font)
        higher = _arabic(font) if self._mirrored else font
        self.setFixedHeight(round(max(QFontMetricsF(font).height(), QFontMetricsF(higher).height())) + 6)
        self._on_text_changed()

    @property
    def _mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    @Slot()
    def _on_text_changed(self) -> None:
        """Where one reads from the right, the words begin there: an editor that does not wrap aligns nothing itself."""
        if not self._mirrored:
            return
        # Only an editor that wraps puts the caret of no words at the side that one reads from.
        empty, side = not self.toPlainText(), Qt.AlignmentFlag
        self.setWordWrapMode(QTextOption.WrapMode.WordWrap if empty else QTextOption.WrapMode.NoWrap)
        option = self.document().defaultTextOption()
        option.setAlignment(side.AlignRight | side.AlignAbsolute if empty else side.AlignLeft)
        self.document().setDefaultTextOption(option)
        metrics, text = QFontMetricsF(self.font()), self.toPlainText()
        room = round(self.width() - metrics.horizontalAdvance(text) - 16) if text else 0
        latin = all(character < "\u0590" for character in text)
        above = round((self.height() - metrics.height() - 6) / 2) if text and latin else 0
        self.setViewportMargins(max(room, 0), max(above, 0), 0, 0)

    # Qt interface

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys of the completion list first, Enter submits, the rest edits."""
        if self.popup is not None and not self.popup.isHidden() and self._drive_popup(event, self.popup):
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.submitted.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif event.key() == Qt.Key.Key_Down:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _drive_popup(self, event: QKeyEvent, popup: CompletionPopup) -> bool:
        key = event.key()
        if key == Qt.Key.Key_Escape:
            popup.hide()
            return True
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            popup.move_choice(1 if key == Qt.Key.Key_Down else -1)
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return popup.choose()
        return key == Qt.Key.Key_Tab and popup.choose(first=True)

    def event(self, event: QEvent) -> bool:
        """Tab belongs to the completion list while it is open."""
        tab = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Tab
        if tab and self.popup is not None and not self.popup.isHidden() and self.popup.choose(first=True):
            return True
        return super().event(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """A pasted query is one line, whatever it was."""
        self.textCursor().insertText(" ".join(source.text().split()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The words stay at their side."""
        super().resizeEvent(event)
        self._on_text_changed()

    def sizeHint(self) -> QSize:
        """As wide as it gets, one line high."""
        return QSize(600, self.height())


def _arabic(font: QFont) -> QFont:
    """The same size in the font that Arabic script is set in."""
    other = QFont("Noto Sans Arabic")
    other.setPixelSize(font.pixelSize())
    return other


class SearchBar(QFrame):
    """The framed field; `text_changed` is typing, `submitted` is Enter, `complete_requested` asks what may follow."""

    text_changed = Signal(str)
    submitted = Signal(str)
    left = Signal()
    escaped = Signal()
    complete_requested = Signal(str, int)  # text, cursor in code points

    def __init__(self, appearance: Appearance, below: QWidget, parent: QWidget | None = None) -> None:
        """`below`: completions open at the foot of this widget, so that they cover no explanation."""
        super().__init__(parent)
        self.setObjectName("searchField")
        self._appearance = appearance
        self._told = ""
        self._quiet = False
        self._picture = QLabel()
        self.edit = QueryEdit(appearance)
        self._clear = QToolButton()
        self._clear.setToolTip(tr("Clear the search"))
        self._clear.setAccessibleName(tr("Clear the search"))
        self._clear.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._clear.clicked.connect(self._on_clear_clicked)
        self._clear.hide()
        self._hint = QLabel(tr("Ctrl K commands"))
        self._hint.setObjectName("hint")
        self._fill()
        self._popup = CompletionPopup(self, below, appearance)
        self._popup.chosen.connect(self._on_popup_chosen)
        self.edit.popup = self._popup
        self.edit.textChanged.connect(self._on_edit_text_changed)
        self.edit.submitted.connect(self._on_edit_submitted)
        self.edit.left.connect(self.left)
        self.edit.escaped.connect(self.escaped)
        self.edit.installEventFilter(self)
        self.setFocusProxy(self.edit)
        appearance.changed.connect(self._on_appearance_changed)
        self._on_appearance_changed()

    def _fill(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(10, 3, 10, 3)
        layout.setSpacing(6)
        layout.addWidget(self._picture)
        layout.addWidget(self.edit, 1)
        layout.addWidget(self._clear)
        layout.addWidget(self._hint)

    @property
    def text(self) -> str:
        """The query as it stands."""
        return self.edit.toPlainText().replace("\n", " ")

    def set_text(self, text: str) -> None:
        """Show another query; the cursor goes to its end, completions stay closed."""
        if text != self.text:
            self._quiet = True
            self.edit.setPlainText(text)
            self._quiet = False
        cursor = self.edit.textCursor()
        cursor.movePosition(cursor.MoveOperation.End)
        self.edit.setTextCursor(cursor)
        self._popup.hide()

    def show_error(self, position: int | None) -> None:
        """Point at the code point where the query cannot be understood; None takes the pointer away."""
        self.edit.highlighter.point_at(position)
        self.setProperty("wrong", position is not None)
        self.style().polish(self)

    def show_completions(self, text: str, offers: Sequence[Offer]) -> None:
        """What may follow; dropped when the text has changed since, or the focus is elsewhere."""
        self._popup.offer(offers if text == self.text and self.edit.hasFocus() else ())

    @Slot()
    def _on_edit_text_changed(self) -> None:
        text = self.text
        if text == self._told:  # textChanged also fires when only the colours change
            return
        self._told = text
        self._clear.setVisible(bool(text))
        self.text_changed.emit(text)
        if not self._quiet:
            self.complete_requested.emit(text, self.edit.cursor_position())

    @Slot()
    def _on_edit_submitted(self) -> None:
        self._popup.hide()
        self.submitted.emit(self.text)

    @Slot()
    def _on_clear_clicked(self) -> None:
        self.set_text("")
        self.edit.setFocus()

    @Slot(object)
    def _on_popup_chosen(self, offer: Offer) -> None:
        text = self.text
        before = text[: offer.start] + offer.text
        self.set_text(before + text[offer.end :])
        cursor = self.edit.textCursor()
        cursor.setPosition(utf16_length(before))
        self.edit.setTextCursor(cursor)
        if offer.kind == "field":
            self.complete_requested.emit(self.text, len(before))

    @Slot()
    def _on_appearance_changed(self) -> None:
        theme = self._appearance.theme
        self._picture.setPixmap(pixmap("search", theme.colours["soft"], self._appearance.pixels(20)))
        self._clear.setIcon(icon("clear", theme))

    # Qt interface

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """The frame shows where the focus is; leaving closes the completions."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.setProperty("active", event.type() == QEvent.Type.FocusIn)
            self.style().polish(self)
            if event.type() == QEvent.Type.FocusOut:
                self._popup.hide()
        return False
