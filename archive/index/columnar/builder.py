"""Articles → segments, by sorting all their words at once instead of one posting at a time.

A `Builder` collects articles until it holds `ROOM` words or as many documents as one block has, then writes a segment;
memory is bounded by that, whatever the number of articles.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np

from archive.index.analysis import GAP, pieces
from archive.index.columnar.batch import TextBatch, Words
from archive.index.columnar.columns import DocumentColumns
from archive.index.columnar.files import Array
from archive.index.columnar.layout import LISTS, NARROW, WIDE, Layout
from archive.index.columnar.lexicon import Lexicon
from archive.index.columnar.postings import BLOCK
from archive.index.columnar.segment_writer import ListWords, write_segment
from archive.index.engine import IndexDocument
from archive.index.fields import FIELDS
from archive.text.folding import is_sorani

ROOM = 6_000_000  # words held before a segment is written: 8 bytes each, and as much again while it is
_PART = 1 << 19  # words that are kept in one array
_MOST_KNOWN = 400_000  # words that the lexicon remembers over segments: about 100 MB
_LONGEST = 1 << 25  # characters of one text; what lies beyond cannot be told apart by position and is not indexed

_NAMES = [name for listed in LISTS for name in NARROW.names(listed)]  # a field's number is its place here
_ASIDE = len(NARROW.names(LISTS[0]))  # the first field of the second list
_ROOMS = [NARROW.places[name].room for name in _NAMES]
_OF_KEYS = {f.name: _NAMES.index(f.name) for f in FIELDS if f.kind == "key"}
_OF_TEXTS = {name: number for number, name in enumerate(_NAMES) if name not in _OF_KEYS}
_OF_KEYS_IF_NO_TEXT = {f.name: _NAMES.index(f.name) for f in FIELDS if f.kind == "name"}


_Field = tuple[int, int, Sequence[str]]  # number, how many characters, texts, none of them empty


class _ListBuffer:
    """The words of one list."""

    def __init__(self, layout: Layout, lexicon: Lexicon) -> None:
        self.texts = TextBatch(lexicon, layout, [layout.places[name] for name in _NAMES])
        self._parts: list[Words] = []
        self._fresh: list[Words] = []
        self._fresh_count = 0
        self.count = 0  # of the words, those in the batch left out

    def take(self) -> None:
        """Turn the texts so far into words."""
        words = self.texts.take()
        self.count += len(words.numbers)
        self._fresh.append(words)
        self._fresh_count += len(words.numbers)
        if self._fresh_count >= _PART:
            self._join()

    def _join(self) -> None:
        self._parts.append(Words(*(np.concatenate(arrays) for arrays in zip(*self._fresh, strict=True))))
        self._fresh, self._fresh_count = [], 0

    def finish(self) -> ListWords:
        """All words; the buffer is empty then."""
        self.take()
        if self._fresh_count:
            self._join()
        parts, self._parts = self._parts, []
        return ListWords(parts, self.texts.lengths)


class _SegmentBuffer:
    """Articles of one layout that are still in memory."""

    def __init__(self, layout: Layout, lexicon: Lexicon) -> None:
        self.layout, self.lexicon = layout, lexicon
        self.all, self.aside = (_ListBuffer(layout, lexicon) for _ in LISTS)
        self.columns = DocumentColumns()
        self.numbers = array("q")

    @property
    def is_full(self) -> bool:
        return self.columns.count == BLOCK or self.all.count + self.aside.count >= ROOM

    def add(self, document: IndexDocument, fields: Sequence[_Field], put: int) -> None:
        self.numbers.append(put)
        at, sorani = self.columns.count, is_sorani(document.language)
        for number, size, texts in fields:
            listed = self.all if number < _ASIDE else self.aside
            if listed.texts.add(at, number, texts, size, sorani):
                listed.take()
        self.columns.add(document)

    def write(self, path: Path) -> None:
        """Write the segment file; durable when this returns."""
        lists = dict(zip(LISTS, (self.all.finish(), self.aside.finish()), strict=True))
        write_segment(path, self.layout, lists, self.columns, self.lexicon)


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
        fields = _fields(document)
        layout = NARROW if _are_narrow(fields) else WIDE
        buffer = self._buffers.get(layout.name)
        if buffer is None:
            buffer = self._buffers[layout.name] = _SegmentBuffer(layout, self._lexicon)
        buffer.add(document, fields, self._count)
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
        buffer.write(path)
        if len(self._lexicon.words) > _MOST_KNOWN:
            self._lexicon = Lexicon()


def _fields(document: IndexDocument) -> list[_Field]:
    """The fields that have words, by number."""
    texts, found = document.texts, list[tuple[int, tuple[str, ...]]]()
    for name, values in texts.items():
        number = _OF_TEXTS.get(name)
        if number is not None:
            found.append((number, values))
    for name, values in document.keys.items():
        number = _OF_KEYS.get(name)
        if number is None and name not in texts:
            number = _OF_KEYS_IF_NO_TEXT.get(name)
        if number is not None:
            found.append((number, values))
    found.sort()
    fields: list[_Field] = []
    for number, values in found:
        size = sum(map(len, values))
        if "" in values or size > _LONGEST:
            values = tuple(text[:_LONGEST] for text in values if text)
        if size:
            fields.append((number, size, values))
    return fields


def _are_narrow(fields: Sequence[_Field]) -> bool:
    for number, size, texts in fields:
        gaps = (GAP + 1) * (len(texts) - 1)
        # Between two words stands something: long texts alone have to be counted.
        if size >= 2 * (_ROOMS[number] - gaps) and sum(len(pieces(text)) for text in texts) > _ROOMS[number] - gaps:
            return False
    return True
