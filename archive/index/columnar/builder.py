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
from archive.index.columnar.batch import TextBatch, Words
from archive.index.columnar.columns import DocumentColumns
from archive.index.columnar.files import Array, ArrayWriter
from archive.index.columnar.layout import LISTS, NARROW, VIEWS, WIDE, Layout
from archive.index.columnar.lexicon import MARKS, Lexicon
from archive.index.columnar.list_writer import Chunk, CodeTable, ListWriter, dense_terms
from archive.index.columnar.postings import BLOCK
from archive.index.columnar.stems import write_stems
from archive.index.engine import IndexDocument
from archive.index.fields import FIELDS
from archive.text.folding import is_sorani

ROOM = 6_000_000  # words held before a segment is written: about 300 MB while it is sorted
_MOST_KNOWN = 400_000  # words that the lexicon remembers over segments: about 100 MB
_WORDS_OF_KEYS = frozenset(f.name for f in FIELDS if f.kind == "key")
_VALUES_IF_NO_TEXT = frozenset(f.name for f in FIELDS if f.kind == "name")
_LONGEST = 1 << 25  # characters of one text; what lies beyond cannot be told apart by position and is not indexed
_LISTED = {name: place.list for name, place in NARROW.places.items() if name not in VIEWS}
_ORDER = {name: (place.list, place.start) for name, place in NARROW.places.items()}

Part = tuple[str, list[str]]  # a field and its texts


class _ListBuffer:
    """The words of one list."""

    def __init__(self, layout: Layout, lexicon: Lexicon) -> None:
        self.texts = TextBatch(lexicon, layout.position_type)
        self._parts: list[Words] = []
        self.count = 0  # of the words, those in the batch left out

    def take(self) -> None:
        """Turn the texts so far into words."""
        self._parts.append(self.texts.take())
        self.count += len(self._parts[-1].numbers)

    def finish(self) -> Words | None:
        """All words; the buffer is empty then."""
        self.take()
        parts, self._parts = self._parts, []
        return Words(*(np.concatenate(arrays) for arrays in zip(*parts, strict=True))) if self.count else None


class _SegmentBuffer:
    """Articles of one layout that are still in memory."""

    def __init__(self, layout: Layout, lexicon: Lexicon) -> None:
        self.layout, self.lexicon = layout, lexicon
        self.lists = {name: _ListBuffer(layout, lexicon) for name in LISTS}
        self.columns = DocumentColumns()
        self.numbers = array("q")

    @property
    def is_full(self) -> bool:
        return self.columns.count == BLOCK or sum(listed.count for listed in self.lists.values()) >= ROOM

    def add(self, document: IndexDocument, parts: Iterable[Part], put: int) -> None:
        self.numbers.append(put)
        at, places, sorani = self.columns.count, self.layout.places, is_sorani(document.language)
        for name, texts in parts:
            place = places[name]
            listed = self.lists[place.list]
            if listed.texts.add(at, place, texts, sorani):
                listed.take()
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
        parts = sorted(_parts(document), key=_place)
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
        if len(self._lexicon.words) > _MOST_KNOWN:
            self._lexicon = Lexicon()


def _parts(document: IndexDocument) -> Iterable[Part]:
    texts, keys = document.texts, document.keys
    for name, values in texts.items():
        if name in _LISTED and name not in _WORDS_OF_KEYS and (filled := _filled(values)):
            yield name, filled
    for name, values in keys.items():
        is_text = name in _WORDS_OF_KEYS or (name in _VALUES_IF_NO_TEXT and name not in texts)
        if is_text and (filled := _filled(values)):
            yield name, filled


def _filled(values: Iterable[str]) -> list[str]:
    return [text[:_LONGEST] for text in values if text]


def _place(part: Part) -> tuple[str, int]:
    return _ORDER[part[0]]


def _fits(layout: Layout, part: Part) -> bool:
    name, texts = part
    place = layout.places[name]
    room = place.room - (GAP + 1) * (len(texts) - 1)
    # Between two words stands something: long texts alone have to be counted.
    return sum(map(len, texts)) < 2 * room or sum(len(pieces(text)) for text in texts) <= room


def write_segment(path: Path, buffer: _SegmentBuffer) -> None:
    """Write the segment file; durable when this returns."""
    writer = ArrayWriter(path)
    try:
        columns = buffer.columns
        languages, language_of = columns.languages()
        lists: dict[str, Any] = {}
        for name, listed in buffer.lists.items():
            words = listed.finish()
            if words is not None:
                stem_for = (languages, language_of) if name == "all" else ([], language_of)
                lists[name] = _write_list(writer, name, words, buffer, stem_for)
        meta = columns.write(writer)
        writer.close({**meta, "layout": buffer.layout.name, "lists": lists})
    except BaseException:
        writer.abandon()
        raise


def _write_list(
    writer: ArrayWriter, name: str, words: Words, buffer: _SegmentBuffer, stem_for: tuple[list[str], Array]
) -> Mapping[str, Any]:
    documents = buffer.columns.count
    terms, words = _sorted_words(words, buffer.lexicon)
    term, pos = words.numbers, words.positions
    new = np.ones(len(term), bool)
    np.not_equal(term[1:], term[:-1], out=new[1:])
    new[1:] |= words.documents[1:] != words.documents[:-1]
    start = np.flatnonzero(new)
    ids, term = words.documents.take(start).astype(np.intp), term.take(start)
    often = np.diff(start, append=len(pos))
    weight2 = np.add.reduceat(_weights(pos, name, buffer.layout), start, dtype=np.int64)
    df = np.bincount(term, minlength=len(terms))
    codes = CodeTable(CodeTable.count(often, weight2))
    listed = ListWriter(writer, name, codes, buffer.layout.position_type, documents, len(pos), df)
    encoded = [word.encode("utf-8", "surrogatepass") for word in terms]
    listed.append(Chunk(encoded, df, dense_terms(df, documents), ids, often, weight2, pos))
    meta = listed.finish()
    is_word = slice(int(df[: sum(word[0] in MARKS for word in terms[:2])].sum()), None)
    lengths = np.bincount(ids[is_word], weights=weight2[is_word], minlength=documents).astype(np.int64)
    writer.put_small(f"{name}.len", lengths)
    if stem_for[0]:
        write_stems(writer, terms, _terms_by_language(stem_for, ids, df), buffer.lexicon.other_stem)
    return {**meta, "length": int(lengths.sum())}


def _sorted_words(words: Words, lexicon: Lexicon) -> tuple[list[str], Words]:
    """The terms in order, and the words in order of term, document and position, their numbers those of the terms."""
    known = lexicon.words
    present = np.flatnonzero(np.bincount(words.numbers)).tolist()
    present.sort(key=known.__getitem__)  # by code points, which is the order of their bytes
    rank = np.zeros(len(known), np.uint32)
    rank[present] = np.arange(len(present), dtype=np.uint32)
    term = rank.take(words.numbers)
    # A stable sort by the lower and then the upper half of the number: numpy sorts 16 bits by counting.
    order = np.argsort(term.astype(np.uint16), kind="stable")
    order = order.take(np.argsort((term >> 16).astype(np.uint16).take(order), kind="stable"))
    return [known[i] for i in present], Words(
        term.take(order), words.documents.take(order), words.positions.take(order)
    )


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
