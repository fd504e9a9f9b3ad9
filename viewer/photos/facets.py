"""Where the findings are: outlets, years and editors with their counts; a click shows only those."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from archive.model.audit import Breakdown
from viewer.i18n import digits, marked, tr
from viewer.photos.counts import CountList
from viewer.theme import Appearance

_SHOWN = 8  # values of a list; the chosen one is always there
_ALL = ""
FACETS: tuple[tuple[str, str, str, str], ...] = (  # name in FindingFilter, title, all of it, none stated
    ("outlet", marked("Outlet"), marked("All outlets"), marked("no outlet stated")),
    ("year", marked("Year"), marked("All years"), marked("no date stated")),
    ("editor", marked("Edited by"), marked("All editors"), marked("no editor named")),
)


class FacetLists(QWidget):
    """Owned by the sidebar of the photo desk."""

    chosen = Signal(str, object)  # name, the value; None = all, "" = those that state none

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.lists: dict[str, CountList] = {}
        self._chosen: dict[str, str | None] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for name, title, _, _ in FACETS:
            heading = QLabel(tr(title), self)
            heading.setObjectName("section")
            heading.setContentsMargins(14, 6, 14, 2)
            counted = CountList(appearance, tr(title), self, marks=False)
            counted.chosen.connect(partial(self._on_list_chosen, name))
            self.lists[name] = counted
            column.addWidget(heading)
            column.addWidget(counted)
        self.show_breakdown(Breakdown())

    def show_breakdown(self, counted: Breakdown) -> None:
        """Take the counts of now; what is chosen stays chosen."""
        values: dict[str, Mapping[str, int]] = {
            "outlet": counted.outlets,
            "year": dict(sorted(counted.years.items(), reverse=True)),
            "editor": counted.editors,
        }
        for name, _, everything, none in FACETS:
            chosen = self._chosen.get(name)
            shown = list(values[name])[:_SHOWN]
            if chosen is not None and chosen not in shown:
                shown.append(chosen)
            rows = [(_ALL, "", tr(everything), sum(values[name].values()))]
            rows += [(f"={value}", "", _words(name, value, none), values[name].get(value, 0)) for value in shown]
            self.lists[name].set_rows(rows, _ALL if chosen is None else f"={chosen}")

    def reset(self) -> None:
        """Nothing is chosen any more."""
        self._chosen.clear()
        self.show_breakdown(Breakdown())

    @Slot(str)
    def _on_list_chosen(self, name: str, item_id: str) -> None:
        value = None if item_id == _ALL else item_id[1:]
        if self._chosen.get(name) != value:
            self._chosen[name] = value
            self.chosen.emit(name, value)


def _words(name: str, value: str, none: str) -> str:
    if not value:
        return tr(none)
    return digits(value) if name == "year" else value
