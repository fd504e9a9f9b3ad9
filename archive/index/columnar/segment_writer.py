"""Writes a segment of articles: their words sorted by term, document and position, stems, lengths and columns.

Words are sorted range of terms by range of terms, by counting: a range has so few terms that 16 bits number them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
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

_RANGE = 1 << 18  # words that are sorted at a time, and more of a single term


class ListWords(NamedTuple):
    """The words of one list, part by part, and twice the weighted number of words of each document."""

    parts: list[Words]
    lengths: Array


class _Part(NamedTuple):
    """Words in order of the range that their terms are in; the words of range r are those from `starts[r]` on."""

    terms: Array  # less the first of the range
    places: Array
    starts: list[int]


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
        firsts = _ranges(counts)
        self._sizes = np.diff(firsts, append=len(counts))
        self._parts = _parted(words.parts, self._numbers, firsts, len(lexicon.words))

    def run(self) -> Mapping[str, Any]:
        """Write the list, and its stems where it has them."""
        runs = [self._run(number, size) for number, size in enumerate(self._sizes.tolist())]
        self._parts = []
        meta = self._write(runs, CodeTable.of((run.often, run.weight2) for run in runs))
        if self._name == "all":
            self._write_stems(runs)
        lengths = self._words.lengths[: self._columns.count]
        self._writer.put_small(f"{self._name}.len", lengths)
        return {**meta, "length": int(lengths.sum())}

    def _run(self, number: int, terms: int) -> _Run:
        term, place = _sorted_words(self._parts, number)
        document = (place >> self._layout.bits).astype(np.uint16)
        pos = (place & ((1 << self._layout.bits) - 1)).astype(self._layout.position_type)
        new = np.ones(len(term), bool)
        np.not_equal(term[1:], term[:-1], out=new[1:])
        new[1:] |= document[1:] != document[:-1]
        start = np.flatnonzero(new)
        often = np.diff(start, append=len(pos)).astype(np.int32)
        weight2 = np.add.reduceat(self._layout.weights2(self._name, pos), start, dtype=np.int32)
        return _Run(np.bincount(term.take(start), minlength=terms), document.take(start), often, weight2, pos)

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


def _ranges(counts: Array) -> Array:
    """The first terms of ranges with few enough words and terms."""
    full = np.flatnonzero(np.diff(np.cumsum(counts) // _RANGE)) + 1
    return np.union1d(full, np.arange(0, len(counts), 1 << 16))


def _parted(parts: list[Words], numbers: Array, firsts: Array, known: int) -> list[_Part]:
    """The parts, which are used up, with their words in order of the ranges; `known` words have a number."""
    rank = np.arange(len(numbers))
    which = np.searchsorted(firsts, rank, "right") - 1
    range_of, term_of = (np.zeros(known, np.uint16) for _ in range(2))
    range_of[numbers], term_of[numbers] = which, rank - firsts.take(which)
    found = []
    parts.reverse()
    while parts:
        part = parts.pop()
        own = range_of.take(part.numbers)
        order = np.argsort(own, kind="stable")  # 16 bits: numpy counts
        starts = np.concatenate((np.zeros(1, np.int64), np.cumsum(np.bincount(own, minlength=len(firsts)))))
        found.append(_Part(term_of.take(part.numbers).take(order), part.places.take(order), starts.tolist()))
    return found


def _sorted_words(parts: Sequence[_Part], number: int) -> tuple[Array, Array]:
    """The terms and places of the words of a range, in order."""
    cuts = [slice(*part.starts[number : number + 2]) for part in parts]
    term = np.concatenate([part.terms[cut] for part, cut in zip(parts, cuts, strict=True)])
    place = np.concatenate([part.places[cut] for part, cut in zip(parts, cuts, strict=True)])
    order = np.argsort(term, kind="stable")
    return term.take(order), place.take(order)


def _terms_of(runs: Sequence[_Run], own: Array) -> Array:
    """Which terms occur in the documents that are `own`."""
    return np.concatenate([np.logical_or.reduceat(own.take(run.ids), np.cumsum(run.df) - run.df) for run in runs])
