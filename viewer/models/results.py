"""The list of what a search found: how many at once, ids and rows as they come."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from archive.model import ArticleRow, Snippet
from viewer.i18n import is_rtl, joined, tr, unforced
from viewer.models.columns import COLUMN_BY_NAME, ColumnSpec, published
from viewer.models.groups import Groups, Stacks
from viewer.models.roles import Role
from viewer.models.rows import RowCache

Index = QModelIndex | QPersistentModelIndex


class Line(NamedTuple):
    """All that a row of the list shows; equal lines look the same."""

    row: ArticleRow | None
    snippets: tuple[Snippet, ...]
    stack: tuple[int, bool] | None  # how many stand behind the row, whether they are shown
    came_out: bool  # shown only because its group is open
    forms: int  # how many forms of the search's words may be marked in the headline


class ResultListModel(QAbstractTableModel):
    """Shows what `rows` holds of its articles, and nothing of those that it lacks: never a call of the archive.

    Of a fresh answer the number of articles is known and the ids of the first ones; `complete` brings the others.
    Lives in the GUI thread.
    """

    def __init__(
        self,
        columns: Sequence[str] = ("headline",),
        parent: QObject | None = None,
        *,
        rows: RowCache | None = None,
    ) -> None:
        super().__init__(parent)
        self._columns: tuple[ColumnSpec, ...] = tuple(COLUMN_BY_NAME[name] for name in columns)
        self._rows = RowCache() if rows is None else rows
        self._ids: Sequence[int] = ()
        self._count = 0
        self._snippets: dict[int, tuple[Snippet, ...]] = {}
        self._old: set[int] = set()  # articles whose snippets have to be looked for again
        self._stacks = Stacks()
        self._forms: dict[str, int] = {}  # folded forms of the search's words that were met → number of the term

    @property
    def ids(self) -> Sequence[int]:
        """The ids that are known, in order: the first ones, or all."""
        return self._ids

    @property
    def columns(self) -> tuple[ColumnSpec, ...]:
        """The columns shown, in order."""
        return self._columns

    def set_columns(self, columns: Sequence[str]) -> None:
        """Show these columns; unknown names are left out, at least the headline is shown."""
        chosen = tuple(COLUMN_BY_NAME[name] for name in columns if name in COLUMN_BY_NAME)
        self.beginResetModel()
        self._columns = chosen or (COLUMN_BY_NAME["headline"],)
        self.endResetModel()

    def set_results(
        self, ids: Sequence[int], terms: Sequence[str] = (), groups: Groups = (), total: int | None = None
    ) -> None:
        """Show another answer of `total` articles, of which `ids` are the first (None: all).

        `terms` are the words it was found by; of each of `groups` only the first is shown.
        """
        self.beginResetModel()
        self._stacks = Stacks(groups)
        self._ids = self._stacks.heads if groups else ids
        self._count = len(self._ids) if groups or total is None else max(total, len(ids))
        forms = {term.casefold(): at for at, term in enumerate(terms)}
        if forms.items() <= self._forms.items() and terms:
            self._old.update(self._snippets)
        else:
            self._snippets.clear()
            self._old.clear()
            self._forms = forms
        self.endResetModel()

    def complete(self, ids: Sequence[int], groups: Groups = ()) -> bool:
        """Take the ids of the whole answer; False, and nothing changes, where what is shown is not its beginning."""
        stacks = Stacks(groups)
        whole = stacks.heads if groups else ids
        known = len(self._ids)
        if len(whole) < self._count or list(whole[:known]) != list(self._ids):
            return False
        grows = len(whole) > self._count
        if grows:
            self.beginInsertRows(QModelIndex(), self._count, len(whole) - 1)
        self._ids, self._stacks, self._count = whole, stacks, len(whole)
        if grows:
            self.endInsertRows()
        return True

    def refresh(self) -> None:
        """Something changed in the archive: snippets are looked for again, and shown until they are found."""
        self._old.update(self._snippets)

    def toggle_stack(self, row: int) -> int:
        """Show or hide what stands behind the row, or the row it came out from; the row that stands for all."""
        if not self._stacks:
            return row
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
        self._ids, self._count = ids, len(ids)
        end()
        self.dataChanged.emit(self.index(row, 0), self.index(row, len(self._columns) - 1))
        return row

    def set_snippets(self, snippets: Mapping[int, tuple[Snippet, ...]]) -> None:
        """Where the words stand, for some of the ids; `tell` brings them to the screen."""
        self._snippets.update(snippets)
        self._old.difference_update(snippets)
        for snippet in (piece for pieces in snippets.values() for piece in pieces):
            for (start, end), term in zip(snippet.marks, snippet.mark_terms, strict=False):
                self._forms.setdefault(snippet.text[start:end].casefold(), term)

    def missing(self, first: int, last: int) -> tuple[list[int], list[int]]:
        """Of rows `first` to `last`, both included: the articles to be read, and those whose snippets are wanted."""
        ids = self._ids[max(first, 0) : last + 1]
        lacking = [article for article in ids if article not in self._snippets or article in self._old]
        return self._rows.missing(ids), lacking

    def tell(self, first: int, last: int) -> None:
        """Rows `first` to `last` have something else to show; they may lie outside the list."""
        first, last = max(first, 0), min(last, self._count - 1)
        if first <= last:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self._columns) - 1))

    def article_at(self, row: int) -> int | None:
        """The id of the row; None outside the list, and where the ids are not known yet."""
        return self._ids[row] if 0 <= row < len(self._ids) else None

    def row_of(self, article_id: int) -> int:
        """Where the article is in the list, or -1; a millisecond for 100,000."""
        try:
            return self._ids.index(article_id)
        except ValueError:
            return -1

    # Qt interface

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """How many articles; items have no children."""
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        """How many columns; items have no children."""
        return 0 if parent.isValid() else len(self._columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Articles are dragged to lists."""
        return _ARTICLE if index.isValid() else Qt.ItemFlag.NoItemFlags

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The names of the columns."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return tr(self._columns[section].label) if section < len(self._columns) else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What is known of the row; nothing where that is not read yet."""
        article = self.article_at(index.row())
        if role == Role.ARTICLE_ID:
            return article
        if role == Role.AWAITED:
            return article is None or article not in self._rows
        if article is None:
            return None
        if role == Role.SNIPPETS:
            return self._snippets.get(article)
        if role in _STACK_ROLES:
            return self._stack_of(article, role)
        if role not in _ROW_ROLES or article not in self._rows:
            return None
        row = self._rows.get(article)
        if role == Role.LINE:
            stack = self._stack_of(article, Role.STACK) if self._stacks else None
            forms = len(self._forms)
            return Line(row, self._snippets.get(article, ()), stack, self._stacks.came_out(article), forms)
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
        text = unforced(column.get(row))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if is_rtl(text) else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        return text


def spoken(row: ArticleRow) -> str:
    """The row as a screen reader says it."""
    headline = row.headline or row.opening or tr("no headline")
    return joined(headline, published(row), row.outlet or "", row.byline or tr("no byline"))


_ARTICLE = (  # made once: Qt asks for every row that it paints
    Qt.ItemFlag.ItemIsSelectable
    | Qt.ItemFlag.ItemIsEnabled
    | Qt.ItemFlag.ItemIsDragEnabled
    | Qt.ItemFlag.ItemNeverHasChildren
)
_STACK_ROLES = frozenset({int(Role.STACK), int(Role.CAME_OUT)})
_WORD = re.compile(r"[^\W_]+")
_TEXT_ROLES = frozenset(
    {int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.ToolTipRole), int(Qt.ItemDataRole.AccessibleTextRole)}
)
_ROW_ROLES = _TEXT_ROLES | {
    int(Role.ROW),
    int(Role.LINE),
    int(Role.HEADLINE_MARKS),
    int(Qt.ItemDataRole.TextAlignmentRole),
}
