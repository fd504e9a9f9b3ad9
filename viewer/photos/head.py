"""The line above the queue: how many findings, how many cleared, the keys, and the way back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from viewer.i18n import in_direction, isolated, number, tr
from viewer.photos.tools import DeskTools
from viewer.theme import Appearance

_LONGEST = 28  # characters of a query that is named
_SIDES, _GAP = 24, 10  # pixels


class DeskHead(QWidget):
    """Owned by the photo desk."""

    undo_requested = Signal()
    audit_requested = Signal()
    everything_requested = Signal()  # no longer only what a search finds

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("subheader")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._total, self._cleared = QLabel(), QLabel()
        self._total.setObjectName("count")
        self._cleared.setObjectName("soft")
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setFixedSize(appearance.pixels(90), 6)
        self._progress.setAccessibleName(tr("Cleared"))
        self.keys = QLabel(_unbroken(tr("J next · K previous · A accept · D dismiss · E edit · S sheet")))
        self.keys.setObjectName("faint")
        self.keys.setWordWrap(True)
        self.undo, self.audit = QPushButton(), QPushButton(tr("Audit now"))
        for button in (self.undo, self.audit):
            button.setProperty("link", True)
        self.undo.hide()
        self.undo.clicked.connect(self.undo_requested)
        self.audit.clicked.connect(self.audit_requested)
        self.tools = DeskTools(appearance)
        self.scope = QPushButton()
        self.scope.setProperty("link", True)
        self.scope.setToolTip(tr("Show the findings of all articles"))
        self.scope.hide()
        self.scope.clicked.connect(self.everything_requested)
        top, below = QHBoxLayout(), QHBoxLayout()
        top.setSpacing(_GAP)
        top.addWidget(self._total)
        top.addWidget(self._cleared)
        top.addWidget(self._progress)
        top.addStretch(1)
        top.addWidget(self.scope)
        top.addWidget(self.audit)
        either = QGridLayout()  # as high as the keys, whichever of the two is shown
        policy = self.keys.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.keys.setSizePolicy(policy)
        either.addWidget(self.keys, 0, 0)
        either.addWidget(self.undo, 0, 0, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        below.addLayout(either, 1)
        below.addWidget(self.tools, 0, Qt.AlignmentFlag.AlignTop)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(14, 8, _SIDES - 14, 8)
        lines.setSpacing(2)
        lines.addLayout(top)
        lines.addLayout(below)

    def show_counts(self, shown: int, cleared: int, total: int) -> None:
        """ "20 findings", "4 of 24 cleared"."""
        self._total.setText(tr("%n findings", shown))
        self._cleared.setText(tr("{cleared} of {total} cleared").format(cleared=number(cleared), total=number(total)))
        self._progress.setRange(0, max(total, 1))
        self._progress.setValue(cleared)
        self._fit()

    def _fit(self) -> None:
        """Rather than cut words off, give up the bar, then how many are cleared."""
        always = [self._total, self.audit, *([self.scope] if not self.scope.isHidden() else [])]
        room = self.width() - _SIDES - sum(widget.sizeHint().width() + _GAP for widget in always)
        for widget in (self._cleared, self._progress):
            room -= widget.sizeHint().width() + _GAP
            widget.setVisible(room >= 0)

    def show_scope(self, query: str) -> None:
        """Say that only what this query finds is shown; "" = everything."""
        shown = query if len(query) <= _LONGEST else query[: _LONGEST - 1] + "…"
        self.scope.setText(tr("only {query} ×").format(query=isolated(shown)).replace("&", "&&"))
        self.scope.setAccessibleName(tr("Only what {query} finds; show all").format(query=query))
        self.scope.setVisible(bool(query))
        self._fit()

    @property
    def progress(self) -> str:
        """What is said of the progress."""
        return self._cleared.text()

    def show_decision(self, words: str) -> None:
        """Say what was decided, with a way to take it back; "" takes the words away."""
        self.undo.setText(words)
        self.undo.setVisible(bool(words))
        self.keys.setVisible(not words)

    # Qt interface

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say what there is room for."""
        super().resizeEvent(event)
        self._fit()


def _unbroken(keys: str) -> str:
    """The keys in the direction of the window; a line ends between two of them, never between a key and its word."""
    return in_direction(" · ".join(key.replace(" ", "\u00a0") for key in keys.split(" · ")))
