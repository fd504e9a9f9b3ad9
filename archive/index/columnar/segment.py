"""One segment of the index, open for reading: its articles, words, postings, facets, dates and states.

Per document (a number from 0): `id`, `lang` (index into the segment's languages, 0 = none with a stemmer). A key, date
or number is a *column*: `value` per document, and where a document has more than one, `more_doc` and `more` with the
others. Values of keys are numbers from 1 into the sorted list of values, 0 = none.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np

from archive.errors import IndexBrokenError
from archive.index.columnar.dates import Days
from archive.index.columnar.files import Array, ArrayFile, smallest
from archive.index.columnar.impacts import Impacts
from archive.index.columnar.layout import LAYOUTS, Layout
from archive.index.columnar.postings import Postings
from archive.index.columnar.tops import Tops
from archive.index.columnar.vocabulary import SortedWords, Stems, Vocabulary
from archive.text.folding import fold

_UNITS = {"year": "M8[Y]", "month": "M8[M]", "day": "M8[D]"}
_EPOCH = date(1970, 1, 1).toordinal()
_AT_HAND = 1 << 12  # values of a column that are kept as strings
NO_NUMBER = -(1 << 31)  # stands in a date or number column where there is none
K1, B = 1.2, 0.75  # BM25's usual constants (Robertson and Zaragoza 2009, section 3.5)


@dataclass(frozen=True, slots=True)
class Column:
    """One value per document, and the further values of those that have several."""

    value: Array
    more_doc: Array
    more: Array


class TextList:
    """One posting list with its words and stems."""

    def __init__(self, file: ArrayFile, name: str, meta: Mapping[str, Any], languages: list[str], docs: int) -> None:
        self.words = Vocabulary(file, name)
        self.postings = Postings(file, name, meta, docs)
        self.tops: Tops | None = None
        self.stems = {x: Stems(file, x) for x in languages if name == "all" and f"stem.{x}.start" in file}
        self.lengths = file[f"{name}.len"]
        self.total_length = int(meta["length"])
        self.average = self.total_length / max(1, docs)
        self.impacts = Impacts()
        self._norm: tuple[float, Array] | None = None

    def norm(self, average: float) -> Array:
        """BM25's length normaliser of every document, float32; `average` is the mean length of the whole index."""
        if self._norm is None or self._norm[0] != average:
            norm = self.lengths.astype(np.float32)
            norm *= np.float32(K1 * B / max(average, 1e-9))
            norm += np.float32(K1 * (1 - B))
            self._norm = (average, norm)
        return self._norm[1]


class Segment:
    """An open segment; it does not change, except that documents of it may be dead (`alive`, per snapshot)."""

    def __init__(self, path: Path, tops: Path | None = None) -> None:
        self.file = file = ArrayFile(path)
        meta = file.meta
        try:
            self.name, self.count = path.stem, int(meta["docs"])
            self.layout: Layout = LAYOUTS[meta["layout"]]
            self.languages: list[str] = ["", *map(str, meta["languages"])]
            self._lists = meta["lists"]
            self.sorted_ids = bool(meta["sorted_ids"])
            self._opened = {
                name: TextList(file, name, self._lists[name], self.languages[1:], self.count) for name in self._lists
            }
            if tops is not None:
                self._opened["all"].tops = Tops(tops, file.crc, self.count)
        except (KeyError, TypeError, ValueError, IndexError, OverflowError) as error:
            raise IndexBrokenError(f"A file of the search index is damaged: {path.name}.") from error
        self.fields: dict[str, Any] = {}  # how `schema.view` sees them
        self._columns: dict[str, Column] = {}
        self._values: dict[str, SortedWords] = {}
        self._periods: dict[tuple[str, str], tuple[Column | None, list[str]]] = {}
        self._folded: dict[str, list[str]] = {}
        self._named: dict[str, list[str | None]] = {}

    def text_list(self, name: str) -> TextList | None:
        """The posting list of that name, None when no article has words in it."""
        return self._opened.get(name)

    def names(self) -> list[str]:
        """The names of all arrays."""
        return self.file.names()

    @cached_property
    def ids(self) -> Array:
        """Article ids by document."""
        return self.file["doc.id"]

    @cached_property
    def language(self) -> Array:
        """Language by document, an index into `languages`."""
        return self.file["doc.lang"]

    @cached_property
    def days(self) -> Days:
        """Publication dates by document; the column has to be there."""
        return Days(self.file["date.date.value"])

    @cached_property
    def only_language(self) -> int:
        """The one language of all documents, 0 when they differ or have none."""
        first = int(self.language[0]) if self.count else 0
        return first if bool((self.language == first).all()) else 0

    def column(self, name: str) -> Column | None:
        """The column "key.agency", "date.date", "number.words"; None when no article has such a value."""
        if name not in self._columns:
            if f"{name}.value" not in self.file:
                return None
            value, more_doc, more = (self.file[f"{name}.{part}"] for part in ("value", "more_doc", "more"))
            self._columns[name] = Column(value, more_doc, more)
        return self._columns[name]

    def values(self, name: str) -> SortedWords | None:
        """The values of a key column, sorted; the value with number 1 is the first."""
        if name not in self._values:
            if f"{name}.blob" not in self.file:
                return None
            self._values[name] = SortedWords(self.file[f"{name}.blob"], self.file[f"{name}.off"])
        return self._values[name]

    def named(self, name: str, numbers: list[int]) -> list[str | None]:
        """The values of a key column with these numbers; those of a column of few are kept at hand."""
        values = self.values(name)
        if values is None or values.count > _AT_HAND:
            return [values.text(number - 1) if values is not None and number else None for number in numbers]
        if name not in self._named:
            self._named[name] = [None, *(values.text(number) for number in range(values.count))]
        named = self._named[name]
        return [named[number] for number in numbers]

    def folded_values(self, name: str) -> list[str]:
        """The values of a key column, folded, in the order of their numbers; worked out once."""
        if name not in self._folded:
            values = self.values(name)
            self._folded[name] = [fold(values.text(i)) for i in range(values.count)] if values is not None else []
        return self._folded[name]

    def periods(self, name: str, period: str) -> tuple[Column | None, list[str]]:
        """The periods (year, month, day) of a date field as a column of numbers from 1 on, and their names in order.

        Worked out once; two bytes a document.
        """
        if (name, period) not in self._periods:
            column = self.column(f"date.{name}")
            self._periods[name, period] = (None, []) if column is None else _periods(column, period)
        return self._periods[name, period]

    def states(self, state: str) -> tuple[Array, Array] | None:
        """The sets of fields in that state, one bit a field, and which one each document has; None if all are empty."""
        table, code = self.file.get(f"state.{state}.table"), self.file.get(f"state.{state}.code")
        return None if table is None or code is None else (table, code)

    def find(self, article_ids: Array) -> Array:
        """The documents with these article ids (sorted ids), in any order."""
        if self.sorted_ids and len(article_ids) * 20 < self.count:
            least, most = (int(limit(self.ids, initial=0)) for limit in (np.min, np.max))
            wanted = np.clip(article_ids, least, most).astype(self.ids.dtype)  # else numpy would copy all ids
            at = np.searchsorted(self.ids, wanted)
            inside = at < self.count
            at = at[inside]
            return at.compress(self.ids[at] == article_ids[inside])
        return np.flatnonzero(np.isin(self.ids, article_ids))


def _periods(column: Column, period: str) -> tuple[Column | None, list[str]]:
    known = np.concatenate((column.value, column.more))
    known = known.compress(known > 0)
    if not len(known):
        return None, []
    first, last = int(known.min()), int(known.max())
    unit = np.arange(first - _EPOCH, last - _EPOCH + 1).astype("M8[D]").astype(_UNITS[period])
    number = unit.astype(np.int64)
    table = (number - number[0] + 1).astype(smallest(int(number[-1] - number[0]) + 1))
    labels = [str(label) for label in np.arange(unit[0], unit[-1] + 1)]
    value, more = (np.where(v > 0, table.take(v - first, mode="clip"), 0) for v in (column.value, column.more))
    return Column(value.astype(table.dtype), column.more_doc, more.astype(table.dtype)), labels
