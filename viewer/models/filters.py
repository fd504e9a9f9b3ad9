"""The filters: groups of values with counts, and what the query asks for of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel

from archive.model import FacetValue
from viewer.i18n import digits, marked, number, tr
from viewer.languages import language_name
from viewer.models.roles import Role


@dataclass(frozen=True, slots=True)
class FilterSpec:
    """One group: `field` is what is written into the query, `facet` what is counted; open groups are asked for."""

    field: str
    facet: str
    label: str
    open: bool = True
    values: bool = True  # False: only none and any


FILTERS: tuple[FilterSpec, ...] = (
    FilterSpec(field="credit", facet="credit", label="Photo credit", values=False),
    FilterSpec(field="photographer", facet="photographer", label="Photographer"),
    FilterSpec(field="agency", facet="agency", label="Photo agency"),
    FilterSpec(field="via", facet="via", label="Via"),
    FilterSpec(field="byline", facet="byline", label="Byline"),
    FilterSpec(field="editedby", facet="editedby", label="Edited by"),
    FilterSpec(field="filed", facet="filed", label="Filed from"),
    FilterSpec(field="language", facet="language", label="Language"),
    FilterSpec(field="outlet", facet="outlet", label="Outlet", open=False),
    FilterSpec(field="section", facet="section", label="Section", open=False),
    FilterSpec(field="wire", facet="wire", label="Wire", open=False),
    FilterSpec(field="contributor", facet="contributor", label="Contributors", open=False),
    FilterSpec(field="person", facet="person", label="People mentioned", open=False),
    FilterSpec(field="org", facet="org", label="Organisations mentioned", open=False),
    FilterSpec(field="place", facet="place", label="Places mentioned", open=False),
    FilterSpec(field="keyword", facet="keyword", label="Keywords", open=False),
    FilterSpec(field="tag", facet="tag", label="Tags", open=False),
    FilterSpec(field="reviewed", facet="reviewed", label="Reviewed", open=False, values=False),
    FilterSpec(field="date", facet="year", label="Year", open=False),
    FilterSpec(field="format", facet="format", label="Format", open=False),
)
SHOWN_VALUES = 8
COUNTED_VALUES = 50  # no more are counted of a field
MORE, OTHERS = "more", "others"  # states of the line below the values: show all that were counted, type another


def value_label(field: str, value: str) -> str:
    """A value as shown: languages by name, states in words."""
    if value in _STATES:
        return tr(_STATES[value])
    if field == "language":
        return language_name(value)
    if field == "date":
        return digits(value)
    return value


_STATES: dict[str, str] = {"none": marked("(none)"), "any": marked("any"), "conflict": marked("conflict")}


class FilterModel(QStandardItemModel):
    """Two levels: groups, and below each its values; group items carry FIELD, values FIELD, VALUE, COUNT and STATE."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.closed = {spec.field for spec in FILTERS if not spec.open}
        self._long: set[str] = set()  # fields that show all that was counted
        self._counts: tuple[Any, ...] = ({}, 0, {})
        for spec in FILTERS:
            group = QStandardItem(tr(spec.label))
            group.setData(spec.field, Role.FIELD)
            group.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            self.appendRow(group)

    @property
    def wanted_facets(self) -> tuple[str, ...]:
        """What has to be counted for the groups that are open."""
        return tuple(spec.facet for spec in FILTERS if spec.field not in self.closed)

    def show_counts(
        self,
        facets: Mapping[str, tuple[FacetValue, ...]],
        total: int,
        states: Mapping[tuple[str, str], str],
        conflicts: int | None = None,
    ) -> None:
        """The counts of an answer; values that the query names are shown even where nothing has them."""
        self._counts = facets, total, states, conflicts
        for at, spec in enumerate(FILTERS):
            found, shown = facets.get(spec.facet, ()), COUNTED_VALUES if spec.field in self._long else SHOWN_VALUES
            self._fill(self.item(at), spec.field, _lines(spec, found, total, states, conflicts, shown))

    def show_more(self, field: str) -> None:
        """Show every value of the field that was counted, from now on."""
        self._long.add(field)
        self.show_counts(*self._counts)

    def index_of(self, field: str, value: str) -> QModelIndex:
        """Where the value stands; invalid where it is not shown."""
        for at in range(self.rowCount()):
            group = self.item(at)
            if group.data(Role.FIELD) == field:
                rows = [row for row in range(group.rowCount()) if group.child(row).data(Role.VALUE) == value]
                return group.child(rows[0]).index() if rows else QModelIndex()
        return QModelIndex()

    def _fill(self, group: QStandardItem, field: str, lines: list[_Line]) -> None:
        group.setRowCount(len(lines))
        for row, line in enumerate(lines):
            item = group.child(row) or QStandardItem()
            if group.child(row) is None:
                group.setChild(row, item)
            label = line.words or value_label(field, line.value)
            item.setText(label)
            item.setData(field, Role.FIELD)
            item.setData(line.value, Role.VALUE)
            item.setData(line.count, Role.COUNT)
            item.setData(line.state, Role.STATE)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            item.setData(_spoken(label, line), Qt.ItemDataRole.AccessibleTextRole)
            item.setToolTip(label)


@dataclass(frozen=True, slots=True)
class _Line:
    value: str
    count: int | None
    state: str
    words: str = ""  # said in the place of the value


def _spoken(label: str, line: _Line) -> str:
    states = {"include": tr("chosen"), "exclude": tr("excluded")}
    count = number(line.count) if line.count is not None else ""
    return ", ".join(part for part in (label, count, states.get(line.state, "")) if part)


def _lines(
    spec: FilterSpec,
    found: tuple[FacetValue, ...],
    total: int,
    states: Mapping[tuple[str, str], str],
    conflicts: int | None,
    most: int,
) -> list[_Line]:
    typed = {value.casefold(): (value, state) for (field, value), state in states.items() if field == spec.field}
    asked = {folded: state for folded, (_value, state) in typed.items()}
    none = next((item.count for item in found if item.value is None), 0)
    if not spec.values:
        any_count = total - none if found or not total else None
        counts = {"any": any_count, "none": none} | ({"conflict": conflicts} if spec.field == "credit" else {})
        return [_Line(state, count, asked.get(state, "")) for state, count in counts.items()]
    named = _folded(found, total)
    # The most frequent values, then those that the query names, even where nothing has them.
    shown = dict.fromkeys([*list(named)[:most], *(folded for folded in asked if folded != "none")])
    lines = []
    for folded in shown:
        item = named.get(folded)
        value = item.value if item is not None and item.value is not None else typed[folded][0]
        lines.append(_Line(value, item.count if item is not None else None, asked.get(folded, "")))
    if none or "none" in asked:
        lines.append(_Line("none", none, asked.get("none", "")))
    if len(named) > most:
        lines.append(_Line("", None, MORE, tr("%n more", len(named) - most)))
    elif len(found) >= COUNTED_VALUES:
        lines.append(_Line("", None, OTHERS, tr("Another one…")))
    return lines


def _folded(found: tuple[FacetValue, ...], total: int) -> dict[str, FacetValue]:
    """Folded value → it in its most frequent spelling; a filter finds every spelling, so the counts are of all."""
    named: dict[str, FacetValue] = {}
    for item in found:
        if item.value is not None:
            folded = item.value.casefold()
            known = named.get(folded)
            both = known and FacetValue(known.value, min(known.count + item.count, total))
            named[folded] = both or item
    return dict(sorted(named.items(), key=lambda entry: -entry[1].count))
