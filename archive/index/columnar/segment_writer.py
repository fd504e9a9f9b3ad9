"""Writes a segment of articles: their words sorted by term, document and position, stems, lengths and columns.

Words are sorted range of terms by range of terms, by counting: a range has so few terms that 16 bits number them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from archive.index.columnar.batch import Words
from archive.index.columnar.columns import DocumentColumns
from archive.index.columnar.files import Array, ArrayWriter
from archive.index.columnar.layout import Layout
from archive.index.columnar.lexicon import Lexicon
from archive.index.columnar.list_writer import Chunk, CodeTable, ListWriter, dense_terms
from archive.index.columnar.stems import write_stems
from archive.index.columnar.word_bytes import WordBytes

_RANGE = 1 << 20  # words that are sorted at a time, and more of a single term


class ListWords(NamedTuple):
    """The words of one list, part by part, and twice the weighted number of words of each document."""

    parts: list[Words]
    lengths: Array


class _Run(NamedTuple):
    """The postings of a range of terms, `df` of each."""

    df: Array
    ids: Array
    often: Array
    weight2: Array
    pos: Array


def write_segment(
    path: Path, layout: Layout, lists: Mapping[str, ListWords], columns: DocumentColumns, lexicon: Lexicon
) -> None:
    """Write the segment file; durable when this returns. The parts of the lists are used up."""
    writer = ArrayWriter(path)
    try:
        metas = {
            name: _ListBuild(writer, name, layout, words, columns, lexicon).run()
            for name, words in lists.items()
            if words.parts
        }
        meta = columns.write(writer)
        writer.close({**meta, "layout": layout.name, "lists": metas})
    except BaseException:
        writer.abandon()
        raise


class _ListBuild:
    """Builds one posting list."""

    def __init__(
        self,
        writer: ArrayWriter,
        name: str,
        layout: Layout,
        words: ListWords,
        columns: DocumentColumns,
        lexicon: Lexicon,
    ) -> None:
        self._writer, self._name, self._layout, self._columns = writer, name, layout, columns
        self._words, self._lexicon = words, lexicon
        self._numbers, self._bytes, counts = _terms(words.parts, lexicon)
        self._ranges = list(_ranges(counts))
        rank = np.zeros(len(lexicon.words), np.uint32)
        rank[self._numbers] = np.arange(len(self._numbers), dtype=np.uint32)
        self._parts = [Words(rank.take(part.numbers), part.places) for part in words.parts]
        words.parts.clear()

    def run(self) -> Mapping[str, Any]:
        """Write the list, and its stems where it has them."""
        runs = [self._run(first, last) for first, last in self._ranges]
        self._parts = []
        meta = self._write(runs, CodeTable.of((run.often, run.weight2) for run in runs))
        if self._name == "all":
            self._write_stems(runs)
        lengths = self._words.lengths[: self._columns.count]
        self._writer.put_small(f"{self._name}.len", lengths)
        return {**meta, "length": int(lengths.sum())}

    def _run(self, first: int, last: int) -> _Run:
        term, place = _sorted_words(self._parts, first, last)
        document = (place >> self._layout.bits).astype(np.uint16)
        pos = (place & ((1 << self._layout.bits) - 1)).astype(self._layout.position_type)
        new = np.ones(len(term), bool)
        np.not_equal(term[1:], term[:-1], out=new[1:])
        new[1:] |= document[1:] != document[:-1]
        start = np.flatnonzero(new)
        often = np.diff(start, append=len(pos)).astype(np.int32)
        weight2 = np.add.reduceat(self._layout.weights2(self._name, pos), start, dtype=np.int32)
        return _Run(np.bincount(term.take(start), minlength=last - first), document.take(start), often, weight2, pos)

    def _write(self, runs: Sequence[_Run], codes: CodeTable) -> Mapping[str, Any]:
        df = np.concatenate([run.df for run in runs])
        positions, documents = sum(len(run.pos) for run in runs), self._columns.count
        writer = ListWriter(self._writer, self._name, codes, self._layout.position_type, documents, positions, df)
        for run in runs:
            writer.append(Chunk(run.df, dense_terms(run.df, documents), run.ids, run.often, run.weight2, run.pos))
        return writer.finish(self._bytes)

    def _write_stems(self, runs: Sequence[_Run]) -> None:
        languages, language_of = self._columns.languages()
        for number, language in enumerate(languages, 1):
            own = language_of == number
            used = np.arange(len(self._numbers)) if own.all() else np.flatnonzero(_terms_of(runs, own))
            write_stems(self._writer, language, used, self._numbers.take(used), self._lexicon)


def _terms(parts: Sequence[Words], lexicon: Lexicon) -> tuple[Array, WordBytes, Array]:
    """The numbers of the words that occur, in the order of their bytes, the bytes, and how often each occurs."""
    counts = np.zeros(len(lexicon.words), np.int64)
    for part in parts:
        found = np.bincount(part.numbers)
        counts[: len(found)] += found
    present = np.flatnonzero(counts)
    words = WordBytes.of([lexicon.words[number] for number in present.tolist()])
    order, _ = words.order()
    numbers = present.take(order)
    return numbers, words.chosen(order), counts.take(numbers)


def _ranges(counts: Array) -> Iterator[tuple[int, int]]:
    """Ranges of terms with few enough words and terms."""
    full = np.flatnonzero(np.diff(np.cumsum(counts) // _RANGE)) + 1
    starts = np.union1d(full, np.arange(0, len(counts), 1 << 16)).tolist()
    return zip(starts, [*starts[1:], len(counts)], strict=True)


def _sorted_words(parts: Sequence[Words], first: int, last: int) -> tuple[Array, Array]:
    """The terms, less `first`, and places of the words of a range of terms, in order."""
    terms, places = [], []
    for part in parts:
        which = np.flatnonzero(part.numbers - np.uint32(first) < last - first)  # a smaller one turns into a huge one
        terms.append((part.numbers.take(which) - np.uint32(first)).astype(np.uint16))
        places.append(part.places.take(which))
    term, place = np.concatenate(terms), np.concatenate(places)
    order = np.argsort(term, kind="stable")  # 16 bits: numpy counts
    return term.take(order), place.take(order)


def _terms_of(runs: Sequence[_Run], own: Array) -> Array:
    """Which terms occur in the documents that are `own`."""
    return np.concatenate([np.logical_or.reduceat(own.take(run.ids), np.cumsum(run.df) - run.df) for run in runs])
