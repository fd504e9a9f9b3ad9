"""The list of what a search found: ids at once, rows when they are painted."""

from __future__ import annotations

import re
from collections import OrderedDict
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from archive.model import ArticleRow, Snippet
from viewer.i18n import is_rtl, joined, tr
from viewer.models.columns import COLUMN_BY_NAME, ColumnSpec, published
from viewer.models.groups import Groups, Stacks
from viewer.models.roles import Role

Index = QModelIndex | QPersistentModelIndex
Load = Callable[[Sequence[int]], Sequence[ArticleRow | None]]


def no_rows(ids: Sequence[int]) -> Sequence[ArticleRow | None]:
    """What there is to show without an archive."""
    return [None] * len(ids)


class ResultListModel(QAbstractTableModel):
    """Shows `ids`; asks `load` for one page of rows at a time and forgets old pages. Lives in the GUI thread.

    `load` is the one archive call of the GUI thread: a page of 50 rows by primary key, under 5 ms.
    """

    PAGE, PAGES_KEPT = 50, 40

    def __init__(self, columns: Sequence[str] = ("headline",), parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._load: Load = no_rows
        self._columns: tuple[ColumnSpec, ...] = tuple(COLUMN_BY_NAME[name] for name in columns)
        self._ids: Sequence[int] = ()
        self._pages: OrderedDict[int, Sequence[ArticleRow | None]] = OrderedDict()
        self._snippets: dict[int, tuple[Snippet, ...]] = {}
        self._stacks = Stacks()
        self._forms: dict[str, int] = {}  # folded forms of the search's words that were met → number of the term

    @property
    def ids(self) -> Sequence[int]:
        """Every id, in order."""
        return self._ids

    @property
    def columns(self) -> tuple[ColumnSpec, ...]:
        """The columns shown, in order."""
        return self._columns

    def set_source(self, load: Load) -> None:
        """Read rows through `load` from now on; the list is emptied."""
        self._load = load
        self.set_results(())

    def set_columns(self, columns: Sequence[str]) -> None:
        """Show these columns; unknown names are left out, at least the headline is shown."""
        chosen = tuple(COLUMN_BY_NAME[name] for name in columns if name in COLUMN_BY_NAME)
        self.beginResetModel()
        self._columns = chosen or (COLUMN_BY_NAME["headline"],)
        self.endResetModel()

    def set_results(self, ids: Sequence[int], terms: Sequence[str] = (), groups: Groups = ()) -> None:
        """Show another answer; `terms` are the words it was found by, of each of `groups` only the first is shown."""
        self.beginResetModel()
        self._stacks = Stacks(groups)
        self._ids = self._stacks.heads if groups else ids
        self._forms = {term.casefold(): at for at, term in enumerate(terms)}
        self._pages.clear()
        self._snippets.clear()
        self.endResetModel()

    def refresh(self) -> None:
        """Something changed in the archive: keep the selection, re-read what is on screen."""
        self._pages.clear()
        self._snippets.clear()
        self._tell_all_changed()

    def toggle_stack(self, row: int) -> int:
        """Show or hide what stands behind the row, or the row it came out from; the row that stands for all."""
        head = self._stacks.head_of(self._ids[row])
        row = self.row_of(head)
        behind = self._stacks.behind(head)
        if not behind:
            return row
        ids = list(self._ids)
        opens = not self._stacks.is_open(head)
        begin, end = (self.beginInsertRows, self.endInsertRows) if opens else (self.beginRemoveRows, self.endRemoveRows)
        begin(QModelIndex(), row + 1, row + len(behind))
        self._stacks.toggle(head)
        ids[row + 1 : row + 1 + (0 if opens else len(behind))] = behind if opens else ()
        self._ids = ids
        self._pages.clear()
        end()
        self.dataChanged.emit(self.index(row, 0), self.index(row, len(self._columns) - 1))
        return row

    def set_snippets(self, snippets: Mapping[int, tuple[Snippet, ...]]) -> None:
        """Where the words stand, for some of the ids."""
        self._snippets.update(snippets)
        for snippet in (piece for pieces in snippets.values() for piece in pieces):
            for (start, end), term in zip(snippet.marks, snippet.mark_terms, strict=False):
                self._forms.setdefault(snippet.text[start:end].casefold(), term)
        self._tell_all_changed()

    def without_snippets(self, first: int, last: int) -> list[int]:
        """The ids of rows `first` to `last`, both included, whose snippets were not set yet."""
        return [article for article in self._ids[max(first, 0) : last + 1] if article not in self._snippets]

    def row_of(self, article_id: int) -> int:
        """Where the article is in the list, or -1; a millisecond for 100,000."""
        try:
            return self._ids.index(article_id)
        except ValueError:
            return -1

    def has_read(self, articles: Iterable[int]) -> bool:
        """Whether any of these was read for the screen, and may be shown as it was."""
        wanted = set(articles)
        return any(row is not None and row.id in wanted for page in self._pages.values() for row in page)

    def _tell_all_changed(self) -> None:
        if self._ids:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._ids) - 1, len(self._columns) - 1))

    def _row(self, row: int) -> ArticleRow | None:
        number, offset = divmod(row, self.PAGE)
        if number not in self._pages:
            first = number * self.PAGE
            self._pages[number] = self._load(self._ids[first : first + self.PAGE])
            if len(self._pages) > self.PAGES_KEPT:
                self._pages.popitem(last=False)
        self._pages.move_to_end(number)
        return self._pages[number][offset]

    # Qt interface

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """How many articles; items have no children."""
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        """How many columns; items have no children."""
        return 0 if parent.isValid() else len(self._columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The names of the columns."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return tr(self._columns[section].label) if section < len(self._columns) else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Ids and snippets without touching the archive; everything else reads the page of the row."""
        if not index.isValid():
            return None
        if role == Role.ARTICLE_ID:
            return self._ids[index.row()]
        if role == Role.SNIPPETS:
            return self._snippets.get(self._ids[index.row()])
        if role in _STACK_ROLES:
            return self._stack_of(self._ids[index.row()], role)
        if role not in _ROW_ROLES:
            return None
        row = self._row(index.row())
        if role == Role.HEADLINE_MARKS:
            return self._headline_marks(row)
        return row if role == Role.ROW else self._answer(row, self._columns[index.column()], role)

    def _stack_of(self, article: int, role: int) -> Any:
        if role == Role.CAME_OUT:
            return self._stacks.came_out(article)
        behind = self._stacks.behind(article)
        return (len(behind), self._stacks.is_open(article)) if behind else None

    def _headline_marks(self, row: ArticleRow | None) -> tuple[tuple[int, int, int], ...]:
        """Snippets are not cut from headlines: look there for the forms of the words that were met elsewhere."""
        words = _WORD.finditer(row.headline or "") if row is not None and self._forms else ()
        found = ((word.start(), word.end(), self._forms.get(word[0].casefold(), -1)) for word in words)
        return tuple(mark for mark in found if mark[2] >= 0)

    def _answer(self, row: ArticleRow | None, column: ColumnSpec, role: int) -> Any:
        if row is None:
            return tr("(removed)") if role in _TEXT_ROLES else None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(row)
        text = column.get(row)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if is_rtl(text) else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        return text


def spoken(row: ArticleRow) -> str:
    """The row as a screen reader says it."""
    headline = row.headline or row.opening or tr("no headline")
    return joined(headline, published(row), row.outlet or "", row.byline or tr("no byline"))


_STACK_ROLES = frozenset({int(Role.STACK), int(Role.CAME_OUT)})
_WORD = re.compile(r"[^\W_]+")
_TEXT_ROLES = frozenset(
    {int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.ToolTipRole), int(Qt.ItemDataRole.AccessibleTextRole)}
)
_ROW_ROLES = _TEXT_ROLES | {int(Role.ROW), int(Role.HEADLINE_MARKS), int(Qt.ItemDataRole.TextAlignmentRole)}
