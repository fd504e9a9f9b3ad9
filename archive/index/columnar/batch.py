"""Texts → the numbers and places of their words, thousands of texts at once.

Gives what `analysis.pieces` and a dictionary of words give, one array operation for all texts instead of one Python
object for each word: texts become bytes, each byte has a class by table, words are the runs of letters and digits, and
the bytes of a word, taken as one number, are looked up in a hash table. Fields with a word beyond ASCII go the slow
way, text by text.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Sequence
from functools import cache
from typing import Any, NamedTuple

import numpy as np

from archive.index.analysis import GAP, pieces
from archive.index.columnar.files import Array
from archive.index.columnar.layout import Layout, Place
from archive.index.columnar.lexicon import FIRST_WORD, NO_WORD, PARAGRAPH_MARK, SENTENCE_MARK, Lexicon
from archive.index.columnar.postings import BLOCK
from archive.index.columnar.word_table import word_keys
from archive.resources import rules
from archive.text.folding import SORANI

_FULL = 1 << 18  # characters that are looked at in one go: their arrays stay in the processor's cache
_WORD, _END, _CLOSER, _SPACE, _LINE = 1, 2, 4, 8, 16
_FULL_STOP = ord(".")
# Punctuation beyond ASCII that plain texts have, and what stands for it: dashes, opening quotes, closing quotes, a
# bullet, an ellipsis (which ends a sentence, as "!" does), a space.
_PUNCTUATION = {"–": "-", "—": "-", "‘": "(", "’": "'", "“": "(", "”": '"', "•": "*", "…": "!", "\xa0": " "}
_TWO_UNITS = re.compile("[\U00010000-\U0010ffff]")  # what UTF-16 needs two units for


class Words(NamedTuple):
    """Words of many texts, those of the same number in order of their places.

    A place is document * 2^bits + position, with the bits of the layout.
    """

    numbers: Array
    places: Array


class TextBatch:
    """Takes the texts of fields in order of document and position, and gives their words.

    `places` are those of the fields, by number; `lengths` twice the weighted number of words of each document so far.
    """

    def __init__(self, lexicon: Lexicon, layout: Layout, places: Sequence[Place]) -> None:
        self._lexicon, self._layout = lexicon, layout
        self._start = np.array([place.start for place in places], np.int64)
        self._weight2 = np.array([place.weight2 for place in places], np.int64)
        self._texts: list[str] = []
        self._documents, self._fields, self._counts = array("H"), array("B"), array("I")
        self._sorani: list[int] = []  # numbers of fields
        self._size = 0
        self.lengths = np.zeros(BLOCK, np.int64)

    def add(self, document: int, field: int, texts: Sequence[str], size: int, sorani: bool) -> bool:
        """The texts of one field, none empty, `size` characters in all; says whether it is time to take the words."""
        if sorani:
            self._sorani.append(len(self._fields))
        self._texts += texts
        self._documents.append(document)
        self._fields.append(field)
        self._counts.append(len(texts))
        self._size += size
        return self._size >= _FULL

    def take(self) -> Words:
        """The words of all fields added since last asked."""
        found = _Texts(self._texts, np.frombuffer(self._counts, np.uint32), self._sorani)
        document, field = np.frombuffer(self._documents, np.uint16), np.frombuffer(self._fields, np.uint8)
        sorani = set(self._sorani)
        odd = [
            self._one_by_one(found.texts_of(i), int(document[i]), int(field[i]), i in sorani)
            for i in found.odd_fields()
        ]
        parts = [self._plain(found, document, field), *odd]
        self._texts, self._size, self._sorani = [], 0, []
        self._documents, self._fields, self._counts = array("H"), array("B"), array("I")
        if len(parts) == 1:
            return parts[0]
        words = Words(*(np.concatenate(arrays) for arrays in zip(*parts, strict=True)))
        order = np.argsort(words.places, kind="stable")
        return Words(*(array.take(order) for array in words))

    def _plain(self, texts: _Texts, document: Array, field: Array) -> Words:
        starts, ends = texts.words()
        numbers = self._lexicon.table.numbers(texts.lower, starts, ends)
        before = np.searchsorted(starts, texts.bounds)
        first, counts = before[:-1], np.diff(before)
        document, field = document.take(texts.field), field.take(texts.field)
        self._add_lengths(document, field, counts)
        place = (document.astype(np.int64) << self._layout.bits) + self._start.take(field) + texts.shifts(counts)
        shift = place - first  # from a word's number in the batch to its place
        places = np.repeat(shift, counts)
        places += np.arange(len(starts))
        kinds = (SENTENCE_MARK, PARAGRAPH_MARK)
        marks = (_sentence_ends(texts, starts, ends), np.union1d(_paragraph_ends(texts), texts.later()))
        at = np.concatenate(marks)
        text = np.searchsorted(texts.bounds, at, "right") - 1
        mark_places = np.searchsorted(starts, at) + shift.take(text)  # a mark stands before the word that follows it
        return Words(
            np.concatenate((np.repeat(np.array(kinds, np.uint32), [len(found) for found in marks]), numbers)),
            np.concatenate((mark_places, places)).astype(self._layout.place_type),
        )

    def _add_lengths(self, document: Array, field: Array, counts: Array) -> None:
        np.add.at(self.lengths, document, counts * self._weight2.take(field))

    def _one_by_one(self, texts: Sequence[str], document: int, field: int, sorani: bool) -> Words:
        known = self._lexicon.pieces(SORANI if sorani else None)
        numbers: list[Array] = []
        places: list[Array] = []
        base = (document << self._layout.bits) + int(self._start[field])
        for number, text in enumerate(texts):
            found = [known[piece] for piece in pieces(text)]
            one = np.array([PARAGRAPH_MARK, *found] if number else found, np.uint32)
            is_word = one >= FIRST_WORD
            numbers.append(one.compress(one != NO_WORD))
            places.append((base + np.cumsum(is_word) - is_word).compress(one != NO_WORD))
            count = int(np.count_nonzero(is_word))
            self.lengths[document] += count * self._weight2[field]
            base += count + GAP
        return Words(np.concatenate(numbers), np.concatenate(places).astype(self._layout.place_type))


class _Texts:
    """The texts of fields, `counts` of each, as one array of bytes with a zero before each text and at the end.

    A byte is a character: what is beyond ASCII has one that stands for it, or its field is odd and left blank.
    """

    def __init__(self, texts: Sequence[str], counts: Array, sorani: Sequence[int]) -> None:
        self._texts = texts
        self._first = np.cumsum(counts, dtype=np.int64) - counts
        self.field = np.repeat(np.arange(len(counts)), counts)
        lengths = np.fromiter(map(len, texts), np.int64, len(texts))
        self.bounds = np.concatenate((np.zeros(1, np.int64), np.cumsum(lengths + 1)))
        units = _units("\0" + "\0".join(texts) + 9 * "\0")
        raw = units.astype(np.uint8)
        self._odd = np.zeros(len(counts), bool)
        self._odd[list(sorani)] = True
        high = np.flatnonzero(units > 127)
        if len(high):
            self._make_plain(raw, high, units.take(high))
        self._blank_odd(raw)
        self._kind = np.frombuffer(raw.tobytes().translate(_classes()), np.uint8)
        self.raw = raw
        self.lower = np.frombuffer(raw.tobytes().lower(), np.uint8)

    def _make_plain(self, raw: Array, high: Array, units: Array) -> None:
        """One byte for each punctuation mark beyond ASCII; fields with anything else are odd."""
        plain = _punctuation().take(units)
        raw[high] = plain
        text = np.searchsorted(self.bounds, high.compress(plain == 0), "right") - 1
        self._odd[self.field.take(text)] = True

    def _blank_odd(self, raw: Array) -> None:
        for text in np.flatnonzero(self._odd.take(self.field)).tolist():
            raw[self.bounds[text] : self.bounds[text + 1]] = 0

    def are(self, kind: int) -> Array:
        """Which bytes are of the kind."""
        found: Array = (self._kind & kind) != 0
        return found

    def have(self, kind: int, at: Array) -> Array:
        """Which of the places have a byte of the kind."""
        found: Array = (self._kind.take(at, mode="clip") & kind) != 0
        return found

    def odd_fields(self) -> list[int]:
        """The fields that have to go the slow way; here their texts are blank."""
        odd: list[int] = np.flatnonzero(self._odd).tolist()
        return odd

    def texts_of(self, field: int) -> Sequence[str]:
        """The texts of one field."""
        first, last = np.searchsorted(self.field, (field, field + 1))
        return self._texts[first:last]

    def words(self) -> tuple[Array, Array]:
        """Where words start and end."""
        inside = self.are(_WORD)
        edges = np.flatnonzero(inside[1:] != inside[:-1]) + 1
        return edges[0::2].copy(), edges[1::2].copy()

    def shifts(self, counts: Array) -> Array:
        """How many positions behind the start of its field each text begins; `counts` are its words."""
        before = np.cumsum(counts + GAP) - (counts + GAP)
        shifts: Array = before - before.take(self._first.take(self.field))
        return shifts

    def later(self) -> Array:
        """Where texts start that are not the first of their field, those of odd fields left out."""
        later = np.flatnonzero((self.field[1:] == self.field[:-1]) & ~self._odd.take(self.field[1:])) + 1
        return self.bounds.take(later)


def _units(text: str) -> Array:
    """The text in units of 16 bits, one a character."""
    units = np.frombuffer(text.encode("utf-16-le", "surrogatepass"), "<u2")
    return units if len(units) == len(text) else _units(_TWO_UNITS.sub("\ufffd", text))


def _sentence_ends(texts: _Texts, starts: Array, ends: Array) -> Array:
    """Where sentences end: . ! ? before a space, closing quotes between allowed, as `analysis` has it."""
    at = np.flatnonzero(texts.are(_END))
    following = at + 1
    for _ in range(3):
        following += texts.have(_CLOSER, following)
    at = at.compress(texts.have(_SPACE, following))
    word = np.searchsorted(ends, at)  # the word that the mark stands behind, if there is one
    behind = np.flatnonzero(ends.take(word, mode="clip") == at) if len(ends) else word[:0]
    behind = behind.compress(texts.raw.take(at.take(behind)) == _FULL_STOP)
    start, end = starts.take(word.take(behind)), at.take(behind)
    short = (end - start == 1) & (texts.raw.take(start) >= ord("A"))
    short |= _is_abbreviation(word_keys(texts.raw, start, end))
    short &= texts.raw.take(start - 1) != ord("_")
    return np.delete(at, behind.compress(short))


def _is_abbreviation(keys: Array) -> Array:
    known = _abbreviations()
    found: Array = known.take(np.searchsorted(known, keys), mode="clip") == keys
    return found


def _paragraph_ends(texts: _Texts) -> Array:
    """Where an empty line begins."""
    line = np.flatnonzero(texts.are(_LINE))
    if len(line) < 2:
        return line[:0]
    blank = np.cumsum(~texts.are(_SPACE))  # equal at two places with nothing but spaces between
    return line[:-1].compress(blank.take(line[1:]) == blank.take(line[:-1]))


@cache
def _classes() -> bytes:
    classes = bytearray(256)
    for kind, characters in {_END: ".!?", _CLOSER: "\"')]", _SPACE: "\t\n\v\f\r\x1c\x1d\x1e\x1f ", _LINE: "\n"}.items():
        for character in characters:
            classes[ord(character)] |= kind
    for number in range(128):
        if chr(number).isalnum():
            classes[number] |= _WORD
    return bytes(classes)


@cache
def _punctuation() -> Array:
    """By code point what stands for it, 0 for nothing."""
    table = np.zeros(1 << 16, np.uint8)
    for character, plain in _PUNCTUATION.items():
        table[ord(character)] = ord(plain)
    return table


@cache
def _abbreviations() -> Any:
    words = [word.encode() for word in rules("sentences")["abbreviations"]]
    raw = np.frombuffer(b"".join(words) + bytes(9), np.uint8)
    ends = np.cumsum([len(word) for word in words])
    return np.sort(word_keys(raw, np.concatenate((ends[:1] * 0, ends[:-1])), ends))
