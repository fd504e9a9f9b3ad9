"""A label with its values; the current row shows the proof of its value and what can be done with it."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from viewer.i18n import number, tr
from viewer.metadata.value_button import ValueButton
from viewer.metadata.values import Kind, Row, Value
from viewer.theme import Appearance
from viewer.widgets.flow import FlowLayout

LABEL_PIXELS = 92
_SHOWN = 12  # values before "+ 30 more"
_CHIPS = frozenset({Kind.CHIP, Kind.CREDIT, Kind.PLATFORM})


class Details(QWidget):
    """The proof of the current value in words, and buttons for it."""

    search_requested = Signal()
    copy_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._proof = QLabel(self)
        self._proof.setObjectName("faint")
        self._proof.setWordWrap(True)
        self._proof.setTextFormat(Qt.TextFormat.PlainText)
        self._search = _link(tr("Search for this"), self)
        self._copy = _link(tr("Copy"), self)
        buttons = QWidget(self)
        row = FlowLayout(buttons, 2)
        for button in (self._search, self._copy):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 2, 0, 2)
        column.setSpacing(2)
        column.addWidget(self._proof)
        column.addWidget(buttons)
        self._search.clicked.connect(self.search_requested)
        self._copy.clicked.connect(self.copy_requested)

    def show_value(self, value: Value, proof: str) -> None:
        """Say the proof; offer a search where the value has one."""
        self._proof.setText(proof)
        self._proof.setVisible(bool(proof))
        self._search.setVisible(bool(value.query))
        self._search.setToolTip(value.query)
        self.show()


def _link(text: str, parent: QWidget) -> QPushButton:
    button = QPushButton(text, parent)
    button.setProperty("link", True)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button


def show_details(
    view: QWidget, details: Details | None, column: QVBoxLayout, button: ValueButton | None, proof: str
) -> Details | None:
    """Show the details of a value below the others in `column`, or hide them; they are made when first needed."""
    if button is None:
        if details is not None:
            details.hide()
        return details
    if details is None:
        details = Details(view)
        column.addWidget(details)
    details.show_value(button.value, proof)
    return details


class RowView(QWidget):
    """One row; owned by the panel."""

    details_made = Signal(object)  # Details

    def __init__(
        self, row: Row, appearance: Appearance, parent: QWidget | None = None, *, label_width: int = 0
    ) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._current = False
        label = QLabel(row.label, self)
        label.setObjectName("soft")
        label.setWordWrap(True)
        label.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        label.setFixedWidth(label_width or appearance.pixels(LABEL_PIXELS))
        label.setContentsMargins(0, 1, 0, 0)
        self.buttons = [ValueButton(value, appearance, row.label) for value in row.values]
        self.details: Details | None = None  # made when first needed: most rows are never opened
        values = QWidget(self)
        self._flow = FlowLayout(values, 4 if any(value.kind in _CHIPS for value in row.values) else 2)
        self._more = _more_button(len(row.values) - _SHOWN, values)
        for at, button in enumerate(self.buttons):
            button.setVisible(at < _SHOWN)
            self._flow.addWidget(button)
        if self._more is not None:
            self._flow.addWidget(self._more)
            self._more.clicked.connect(self.show_all)
        self._column = column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(values)
        line = QHBoxLayout(self)
        line.setContentsMargins(14, 3, 12, 3)
        line.setSpacing(6)
        line.addWidget(label)
        line.addLayout(column, 1)

    def set_current(self, button: ValueButton | None, proof: str = "") -> None:
        """Open the row for one of its values, or close it."""
        self._current = button is not None
        for other in self.buttons:
            other.set_open(other is button)
        if button is not None and button.isHidden():
            self.show_all()
        before = self.details
        self.details = show_details(self, before, self._column, button, proof)
        if before is None and self.details is not None:
            self.details_made.emit(self.details)
        self.update()

    @Slot()
    def show_all(self) -> None:
        """Show the values that were too many."""
        for button in self.buttons:
            button.show()
        if self._more is not None:
            self._more.hide()

    def shown_buttons(self) -> Iterable[ValueButton]:
        """The values that can be gone to."""
        return [button for button in self.buttons if not button.isHidden()]

    # Qt interface

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The current row has a wash and a bar at its leading edge."""
        if not self._current:
            return
        theme = self._appearance.theme
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("accent_wash"))
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        painter.fillRect(self.width() - 2 if mirrored else 0, 0, 2, self.height(), theme.colour("accent"))


def _more_button(count: int, parent: QWidget) -> QPushButton | None:
    return _link(tr("+ {count} more").format(count=number(count)), parent) if count > 0 else None
