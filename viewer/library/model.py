"""What is kept, as two levels: shelves and what stands on them."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel

from viewer.i18n import marked, number, tr
from viewer.library.shelves import KINDS, Entry, Shelves
from viewer.models.roles import Role

TITLES: dict[str, str] = {
    "search": marked("Saved searches"),
    "collection": marked("Collections"),
    "tag": marked("Tags"),
    "history": marked("Recent searches"),
}
HINTS: dict[str, str] = {
    "search": marked("none yet: search, then save it with Ctrl+S"),
    "collection": marked("none yet: choose articles and press Ctrl+Shift+A"),
    "tag": marked("none yet: choose articles and press Ctrl+Shift+T"),
    "history": marked("none yet: searches that you press Enter on are listed here"),
}
HEADERS: tuple[str, ...] = (marked("Name"), marked("Search"), marked("Articles"), marked("New"))
ENTRY = int(Role.VALUE)


class ShelfModel(QStandardItemModel):
    """Rows of entries carry their Entry in the role ENTRY; an empty shelf says how to fill it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setHorizontalHeaderLabels([tr(text) for text in HEADERS])
        for kind in KINDS:
            self.appendRow([_cell(tr(TITLES[kind]), bold=True), _cell(), _cell(), _cell()])

    def show_shelves(self, shelves: Shelves) -> None:
        """Show these instead."""
        for at, kind in enumerate(KINDS):
            shelf = self.item(at)
            shelf.removeRows(0, shelf.rowCount())
            entries = shelves.get(kind, ())
            for entry in entries:
                shelf.appendRow(_line(entry))
            if not entries:
                hint = _cell(tr(HINTS[kind]))
                hint.setEnabled(False)
                shelf.appendRow([hint, _cell(), _cell(), _cell()])


def _line(entry: Entry) -> list[QStandardItem]:
    count = number(entry.count) if entry.count is not None else ""
    fresh = tr("%n new", entry.fresh) if entry.fresh else ""
    about = entry.about if entry.kind in {"search", "collection"} else ""
    cells = [_cell(entry.name), _cell(about), _cell(count), _cell(fresh)]
    for cell in cells:
        cell.setData(entry, ENTRY)
    return cells


def _cell(text: str = "", *, bold: bool = False) -> QStandardItem:
    cell = QStandardItem(text)
    cell.setEditable(False)
    cell.setToolTip(text)
    if bold:
        font = cell.font()
        font.setBold(True)
        cell.setData(font, Qt.ItemDataRole.FontRole)
    return cell
