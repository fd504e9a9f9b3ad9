"""Which findings are looked at: rules with their counts, states, and where the findings are."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from archive.model.audit import Breakdown
from viewer.i18n import marked, tr
from viewer.photos.counts import CountList
from viewer.photos.facets import FacetLists
from viewer.photos.rules import RuleName
from viewer.theme import Appearance

STATES: tuple[tuple[str, str, str], ...] = (  # state ("" = all), mark, name
    ("open", "○", marked("open")),
    ("accepted", "◐", marked("accepted")),
    ("fixed", "●", marked("fixed")),
    ("dismissed", "–", marked("dismissed")),
    ("", "", marked("all")),
)


class Sidebar(QScrollArea):
    """Rules, states, outlets, years and editors, to scroll through where the window is low; owned by the photo desk."""

    rule_chosen = Signal(str)  # "" = every rule
    state_chosen = Signal(str)  # "" = every state

    def __init__(self, appearance: Appearance, rules: Mapping[str, RuleName], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.rules = CountList(appearance, tr("Findings by rule"), self)
        self.rules.add("", "", tr("All findings"))
        for rule in rules.values():
            self.rules.add(rule.code, rule.code, rule.name, rule.about)
        self.states = CountList(appearance, tr("Findings by state"), self)
        for state, mark, name in STATES:
            self.states.add(state, mark, tr(name))
        self._lists = lists = QWidget(self)
        lists.setObjectName("panel")
        column = QVBoxLayout(lists)
        column.setContentsMargins(0, 12, 0, 12)
        column.setSpacing(4)
        for title, counted in ((tr("Findings"), self.rules), (tr("State"), self.states)):
            heading = QLabel(title, self)
            heading.setObjectName("section")
            heading.setContentsMargins(14, 6, 14, 2)
            column.addWidget(heading)
            column.addWidget(counted)
        self.facets = FacetLists(appearance, lists)
        column.addWidget(self.facets)
        column.addStretch(1)
        self.setWidget(lists)
        self.rules.choose("")
        self.states.choose("open")
        self.rules.chosen.connect(self.rule_chosen)
        self.states.chosen.connect(self.state_chosen)
        for counted in (self.rules, self.states):
            counted.selectionModel().currentChanged.connect(self._on_current_changed)

    def show_breakdown(self, counted: Breakdown) -> None:
        """Take the counts of now."""
        self.rules.set_counts({**counted.rules, "": sum(counted.rules.values())})
        self.facets.show_breakdown(counted)

    @Slot(QModelIndex, QModelIndex)
    def _on_current_changed(self, index: QModelIndex, _before: QModelIndex) -> None:
        counted = self.rules if index.model() is self.rules.model() else self.states
        row = counted.visualRect(index)
        place = counted.mapTo(self._lists, row.center())
        self.ensureVisible(place.x(), place.y(), 0, row.height())
