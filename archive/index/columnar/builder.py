"""Articles → a segment, by sorting all their words at once instead of one posting at a time.

A `Builder` collects articles until it holds `ROOM` words or as many documents as one block has, then writes a segment;
memory is bounded by that, whatever the number of articles.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

import numpy as np

from archive.index.analysis import GAP, pieces
from archive.index.columnar.columns import DocumentColumns
from archive.index.columnar.files import Array, ArrayWriter
from archive.index.columnar.layout import LISTS, NARROW, POSITION_BITS, WIDE, Layout, Place
from archive.index.columnar.lexicon import FIRST_WORD, NO_WORD, Lexicon
from archive.index.columnar.postings import BLOCK, CodeTable, ListWriter
from archive.index.columnar.stems import write_stems
from archive.index.engine import IndexDocument
from archive.index.fields import FIELDS

ROOM = 12_000_000  # words held before a segment is written: about 600 MB while it is sorted
_WORDS_OF_KEYS = frozenset(f.name for f in FIELDS if f.kind == "key")
_VALUES_IF_NO_TEXT = frozenset(f.name for f in FIELDS if f.kind == "name")
_LONGEST = 1 << 24  # words of one field; what lies beyond cannot be told apart by position and is not indexed

Part = tuple[str, list[list[str]]]  # a field and the pieces of each of its texts


class _ListBuffer:
    """The words of one list: their numbers in order, and for each text its document, first position and length."""

    def __init__(self) -> None:
        self.words, self.document, self.base, self.length = array("I"), array("I"), array("I"), array("I")

    def add(self, document: int, place: Place, texts: list[list[str]], number: Callable[[str], int]) -> None:
        """The texts of one field."""
        base = place.start
        for text in texts:
            if base > place.start:
                text.insert(0, "\n\n")  # nothing is in the same paragraph as a word of the text before
            self.words.extend(map(number, text))
            self.document.append(document)
            self.base.append(base)
            self.length.append(len(text))
            base += len(text) + GAP


class _SegmentBuffer:
    """Articles of one layout that are still in memory."""

    def __init__(self, layout: Layout, lexicon: Lexicon) -> None:
        self.layout, self.lexicon = layout, lexicon
        self.lists = {name: _ListBuffer() for name in LISTS}
        self.columns = DocumentColumns()
        self.numbers = array("q")

    @property
    def is_full(self) -> bool:
        return self.columns.count == BLOCK or sum(len(b.words) for b in self.lists.values()) >= ROOM

    def add(self, document: IndexDocument, parts: Iterable[Part], put: int) -> None:
        self.numbers.append(put)
        number = self.lexicon.pieces(document.language).__getitem__
        at = self.columns.count
        for name, texts in parts:
            place = self.layout.places[name]
            self.lists[place.list].add(at, place, texts, number)
        self.columns.add(document)


class Builder:
    """Takes articles and writes segments; `new_path` names each file.

    `segments` are the files written so far and `documents`, for each of them, which put each document came by.
    """

    def __init__(self, new_path: Callable[[], Path]) -> None:
        self.segments: list[Path] = []
        self.documents: list[Array] = []
        self._count = 0
        self._new_path = new_path
        self._lexicon = Lexicon()
        self._buffers: dict[str, _SegmentBuffer] = {}

    def put(self, document: IndexDocument) -> None:
        """Add an article; the same id twice gives two documents."""
        parts = list(_parts(document))
        layout = NARROW if all(_fits(NARROW, part) for part in parts) else WIDE
        buffer = self._buffers.get(layout.name)
        if buffer is None:
            buffer = self._buffers[layout.name] = _SegmentBuffer(layout, self._lexicon)
        buffer.add(document, parts, self._count)
        self._count += 1
        if buffer.is_full:
            self._write(self._buffers.pop(layout.name))

    def finish(self) -> None:
        """Write what is still in memory."""
        while self._buffers:
            self._write(self._buffers.popitem()[1])

    def _write(self, buffer: _SegmentBuffer) -> None:
        path = self._new_path()
        self.segments.append(path)
        self.documents.append(np.array(buffer.numbers, np.int64))
        write_segment(path, buffer)
        if len(self._lexicon.words) > 1_000_000:
            self._lexicon = Lexicon()


def _parts(document: IndexDocument) -> Iterable[Part]:
    texts, keys = document.texts, document.keys
    for name, values in texts.items():
        if name in NARROW.places and name not in {"all", "lead"} and name not in _WORDS_OF_KEYS:
            yield name, [pieces(text)[:_LONGEST] for text in values if text]
    for name, values in keys.items():
        if name in _WORDS_OF_KEYS or (name in _VALUES_IF_NO_TEXT and name not in texts):
            yield name, [pieces(text)[:_LONGEST] for text in values if text]


def _fits(layout: Layout, part: Part) -> bool:
    name, texts = part
    return sum(map(len, texts)) + (GAP + 1) * (len(texts) - 1) <= layout.places[name].room


def write_segment(path: Path, buffer: _SegmentBuffer) -> None:
    """Write the segment file; durable when this returns."""
    writer = ArrayWriter(path)
    try:
        columns = buffer.columns
        languages, language_of = columns.languages()
        lists: dict[str, Any] = {}
        for name, words in buffer.lists.items():
            if len(words.words):
                stem_for = (languages, language_of) if name == "all" else ([], language_of)
                lists[name] = _write_list(writer, name, words, buffer, stem_for)
        meta = columns.write(writer)
        writer.close({**meta, "layout": buffer.layout.name, "lists": lists})
    except BaseException:
        writer.abandon()
        raise


def _write_list(
    writer: ArrayWriter, name: str, words: _ListBuffer, buffer: _SegmentBuffer, stem_for: tuple[list[str], Array]
) -> Mapping[str, Any]:
    documents = buffer.columns.count
    numbers, key = _sorted_words(words, buffer.lexicon)
    terms = [buffer.lexicon.words[i].encode("utf-8", "surrogatepass") for i in numbers]
    pos = (key & np.uint64((1 << POSITION_BITS) - 1)).astype(buffer.layout.position_type)
    key >>= np.uint64(POSITION_BITS)  # now term and document
    new = np.ones(len(key), bool)
    np.not_equal(key[1:], key[:-1], out=new[1:])
    start = np.flatnonzero(new)
    key = key[start]
    ids = (key & np.uint64(BLOCK - 1)).astype(np.intp)
    term = (key >> np.uint64(16)).astype(np.intp)
    often = np.diff(start, append=len(pos))
    weight2 = np.add.reduceat(_weights(pos, name, buffer.layout), start, dtype=np.int64) if len(start) else start
    df = np.bincount(term, minlength=len(terms))
    codes = CodeTable(CodeTable.count(often, weight2))
    listed = ListWriter(writer, name, codes, buffer.layout.position_type, (len(ids), len(pos)), documents)
    listed.append(terms, df, ids, often, weight2, pos)
    meta = listed.finish()
    is_word = term >= sum(number < FIRST_WORD for number in numbers[:2])
    lengths = np.bincount(ids[is_word], weights=weight2[is_word], minlength=documents).astype(np.int64)
    writer.put_small(f"{name}.len", lengths)
    if stem_for[0]:
        write_stems(writer, terms, _terms_by_language(stem_for, ids, df), buffer.lexicon.stem)
    return {**meta, "length": int(lengths.sum())}


def _sorted_words(words: _ListBuffer, lexicon: Lexicon) -> tuple[list[int], Array]:
    """The numbers of the terms in the order of their bytes, and for every word (term, document, position), sorted."""
    ids = np.frombuffer(words.words, np.uint32)
    is_word = ids >= NO_WORD + 1
    before = np.cumsum(is_word, dtype=np.int64)
    before -= is_word
    length = np.frombuffer(words.length, np.uint32).astype(np.int64)
    start = np.cumsum(length) - length
    full = length > 0
    offset = np.zeros(len(length), np.int64)
    offset[full] = np.frombuffer(words.base, np.uint32)[full] - before[start[full]]
    before += np.repeat(offset, length)
    present = np.flatnonzero(np.bincount(ids))
    present = present[present != NO_WORD]
    numbers = sorted(present.tolist(), key=lambda i: lexicon.words[i].encode("utf-8", "surrogatepass"))
    rank = np.zeros(len(lexicon.words), np.uint64)
    rank[numbers] = np.arange(len(numbers), dtype=np.uint64)
    key = rank[ids] << np.uint64(16)
    key |= np.repeat(np.frombuffer(words.document, np.uint32), length)
    key <<= np.uint64(POSITION_BITS)
    key |= before.astype(np.uint64)
    if (ids == NO_WORD).any():
        key = key[ids != NO_WORD]
    key.sort(kind="stable")  # merge sort: the words of a document already ascend, it needs half the time of quicksort
    return numbers, key


def _weights(pos: Array, name: str, layout: Layout) -> Array:
    """Twice the field weight of every position."""
    places = layout.stored(name)
    starts = np.array([place.start for place in places])
    weights = np.array([place.weight2 for place in places], np.int32)
    if layout is NARROW:
        table = np.zeros(1 << 16, np.int32)
        for place in places:
            table[place.start : place.end] = place.weight2
        return table.take(pos)
    return weights[np.searchsorted(starts, pos, "right") - 1]


def _terms_by_language(stem_for: tuple[list[str], Array], ids: Array, df: Array) -> dict[str, Array]:
    """For each language with a stemmer, the numbers of the terms that its articles use."""
    languages, language_of = stem_for
    start = np.cumsum(df) - df
    found = {}
    for number, language in enumerate(languages, 1):
        if (language_of == number).all():
            used = np.arange(len(df))
        else:
            used = np.flatnonzero(np.logical_or.reduceat(language_of[ids] == number, start))
        found[language] = used
    return found
