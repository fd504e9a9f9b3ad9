"""Texts → the numbers and positions of their words, thousands of texts at once.

Gives what `analysis.pieces` and a dictionary of words give, one array operation for all texts instead of one Python
object for each word: texts become bytes, each byte has a class by table, words are the runs of letters and digits, and
the bytes of a word, taken as one number, are looked up in a hash table. Fields with a word beyond ASCII go the slow
way, text by text.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any, NamedTuple

import numpy as np

from archive.index.analysis import GAP, pieces
from archive.index.columnar.files import Array
from archive.index.columnar.layout import Place
from archive.index.columnar.lexicon import FIRST_WORD, NO_WORD, PARAGRAPH_MARK, SENTENCE_MARK, Lexicon
from archive.index.columnar.word_table import WordTable, word_keys
from archive.resources import rules
from archive.text.folding import SORANI

_FULL = 1 << 19  # bytes of text that are looked at in one go: their arrays stay in the processor's cache
_WORD, _END, _CLOSER, _SPACE, _LINE = 1, 2, 4, 8, 16
_FULL_STOP = ord(".")
# Punctuation beyond ASCII that plain texts have, by the last byte of its UTF-8 form E2 80 xx, and what stands for it:
# dashes, opening quotes, closing quotes, a bullet, an ellipsis (which ends a sentence, as "!" does).
_PUNCTUATION = {0x93: "-", 0x94: "-", 0x98: "(", 0x99: "'", 0x9C: "(", 0x9D: '"', 0xA2: "*", 0xA6: "!"}


class Words(NamedTuple):
    """Words of many texts in order of document and position: number in the lexicon, document, position."""

    numbers: Array
    documents: Array
    positions: Array


class _Field(NamedTuple):
    document: int
    place: Place
    texts: Sequence[str]
    sorani: bool


class TextBatch:
    """Takes the texts of fields in order of document and position, and gives their words."""

    def __init__(self, lexicon: Lexicon, position_type: str) -> None:
        self._lexicon, self._type = lexicon, position_type
        self._table = WordTable(lexicon.ascii_number)
        self._fields: list[_Field] = []
        self._bytes = 0

    def add(self, document: int, place: Place, texts: Sequence[str], sorani: bool) -> bool:
        """The texts of one field, none empty; says whether it is time to take the words."""
        self._fields.append(_Field(document, place, texts, sorani))
        for text in texts:
            self._bytes += len(text)
        return self._bytes >= _FULL

    def take(self) -> Words:
        """The words of all fields added since last asked."""
        fields, self._fields, self._bytes = self._fields, [], 0
        found = _Texts(fields)
        parts = [self._plain(fields, found), *(self._one_by_one(fields[i]) for i in found.odd_fields())]
        if len(parts) == 1:
            return parts[0]
        words = Words(*(np.concatenate(arrays) for arrays in zip(*parts, strict=True)))
        order = np.lexsort((words.positions, words.documents))
        return Words(*(array.take(order) for array in words))

    def _plain(self, fields: Sequence[_Field], texts: _Texts) -> Words:
        starts, ends = texts.words()
        keys = word_keys(texts.raw, starts, ends)
        numbers = self._table.numbers(keys, texts.raw, starts, ends)
        counts = np.diff(np.searchsorted(starts, texts.bounds))
        first = np.cumsum(counts) - counts
        base = texts.bases(fields, counts)
        shift = base - first  # from a word's number in the batch to its position
        document = np.array([field.document for field in fields], np.uint16).take(texts.field)
        position = np.arange(len(starts)) + np.repeat(shift, counts)
        marks = [_sentence_ends(texts, starts, ends, keys), _paragraph_ends(texts), texts.later()]
        kinds = (SENTENCE_MARK, PARAGRAPH_MARK, PARAGRAPH_MARK)
        at = np.concatenate(marks)
        before = np.searchsorted(starts, at)
        text = np.searchsorted(texts.bounds, at, "right") - 1
        mark = np.repeat(np.array(kinds, np.uint32), [len(found) for found in marks])
        # A mark stands before the word that follows it; marks and words together are in order of their place.
        into = np.argsort(before, kind="stable")
        before, text = before.take(into), text.take(into)
        return Words(
            np.insert(numbers, before, mark.take(into)),
            np.insert(np.repeat(document, counts), before, document.take(text)),
            np.insert(position.astype(self._type), before, (before + shift.take(text)).astype(self._type)),
        )

    def _one_by_one(self, field: _Field) -> Words:
        known = self._lexicon.pieces(SORANI if field.sorani else None)
        numbers: list[Array] = []
        positions: list[Array] = []
        base = field.place.start
        for text in field.texts:
            found = [known[piece] for piece in pieces(text)]
            number = np.array([PARAGRAPH_MARK, *found] if base > field.place.start else found, np.uint32)
            is_word = number >= FIRST_WORD
            numbers.append(number.compress(number != NO_WORD))
            positions.append((base + np.cumsum(is_word) - is_word).compress(number != NO_WORD))
            base += int(np.count_nonzero(is_word)) + GAP
        all_numbers = np.concatenate(numbers)
        document = np.full(len(all_numbers), field.document, np.uint16)
        return Words(all_numbers, document, np.concatenate(positions).astype(self._type))


class _Texts:
    """The texts of fields as one array of bytes with a zero before each text and at the end."""

    def __init__(self, fields: Sequence[_Field]) -> None:
        self.field = np.repeat(np.arange(len(fields)), [len(field.texts) for field in fields])
        encoded = [text.encode("utf-8", "surrogatepass") for field in fields for text in field.texts]
        lengths = np.fromiter(map(len, encoded), np.int64, len(encoded))
        self.raw = np.frombuffer(b"\0" + b"\0".join(encoded) + bytes(9), np.uint8).copy()
        self.bounds = np.concatenate((np.zeros(1, np.int64), np.cumsum(lengths + 1)))
        self._odd = np.zeros(len(fields), bool)
        self._odd[[i for i, field in enumerate(fields) if field.sorani]] = True
        high = np.flatnonzero(self.raw >> 7)
        if len(high):
            self._make_plain(high)
        self._blank_odd()
        self.kind = _classes().take(self.raw)

    def _make_plain(self, high: Array) -> None:
        """One byte for each punctuation mark beyond ASCII; fields with anything else are odd."""
        raw = self.raw
        lead = high.compress(raw.take(high) >= 0xC0)
        one, two, three = raw.take(lead), raw.take(lead + 1), raw.take(lead + 2)
        plain = np.where(two == 0x80, _punctuation().take(three), 0) * (one == 0xE2)
        plain[(one == 0xC2) & (two == 0xA0)] = ord(" ")
        text = np.searchsorted(self.bounds, lead.compress(plain == 0), "right") - 1
        self._odd[self.field.take(text)] = True
        raw[lead] = plain
        following = high.compress(raw.take(high) >= 0x80)
        self.raw = np.delete(raw, following)
        self.bounds = self.bounds - np.searchsorted(following, self.bounds)

    def _blank_odd(self) -> None:
        for text in np.flatnonzero(self._odd.take(self.field)).tolist():
            self.raw[self.bounds[text] : self.bounds[text + 1]] = 0

    def odd_fields(self) -> list[int]:
        """The fields that have to go the slow way; here their texts are blank."""
        odd: list[int] = np.flatnonzero(self._odd).tolist()
        return odd

    def words(self) -> tuple[Array, Array]:
        """Where words start and end."""
        inside = self.kind & _WORD
        edges = np.flatnonzero(inside[1:] != inside[:-1]) + 1
        return edges[0::2], edges[1::2]

    def bases(self, fields: Sequence[_Field], counts: Array) -> Array:
        """The position of the first word of each text."""
        start = np.array([field.place.start for field in fields], np.int64).take(self.field)
        if len(fields) == len(self.field):
            return start
        before = np.cumsum(counts + GAP) - (counts + GAP)
        first = np.searchsorted(self.field, np.arange(len(fields)))
        shifted: Array = start + before - before.take(first).take(self.field)
        return shifted

    def later(self) -> Array:
        """Where texts start that are not the first of their field, those of odd fields left out."""
        later = np.flatnonzero((self.field[1:] == self.field[:-1]) & ~self._odd.take(self.field[1:])) + 1
        return self.bounds.take(later)


def _sentence_ends(texts: _Texts, starts: Array, ends: Array, keys: Array) -> Array:
    """Where sentences end: . ! ? before a space, closing quotes between allowed, as `analysis` has it."""
    kind = texts.kind
    at = np.flatnonzero(kind & _END)
    following = at + 1
    for _ in range(3):
        following += (kind.take(following, mode="clip") & _CLOSER) != 0
    at = at.compress((kind.take(following, mode="clip") & _SPACE) != 0)
    word = np.searchsorted(ends, at)  # the word that the mark stands behind, if there is one
    behind = np.flatnonzero(ends.take(word, mode="clip") == at) if len(ends) else word[:0]
    behind = behind.compress(texts.raw.take(at.take(behind)) == _FULL_STOP)
    start = starts.take(word.take(behind))
    letter = texts.raw.take(start)
    short = (at.take(behind) - start == 1) & (letter >= ord("A"))
    short |= np.isin(keys.take(word.take(behind)), _abbreviations())
    short &= texts.raw.take(start - 1) != ord("_")
    return np.delete(at, behind.compress(short))


def _paragraph_ends(texts: _Texts) -> Array:
    """Where an empty line begins."""
    line = np.flatnonzero(texts.kind & _LINE)
    if len(line) < 2:
        return line[:0]
    blank = np.cumsum((texts.kind & _SPACE) == 0)  # equal at two places with nothing but spaces between
    return line[:-1].compress(blank.take(line[1:]) == blank.take(line[:-1]))


@cache
def _classes() -> Array:
    classes = np.zeros(256, np.uint8)
    for kind, characters in {_END: ".!?", _CLOSER: "\"')]", _SPACE: "\t\n\v\f\r\x1c\x1d\x1e\x1f ", _LINE: "\n"}.items():
        classes[[ord(c) for c in characters]] |= kind
    classes[[i for i in range(128) if chr(i).isalnum()]] |= _WORD
    return classes


@cache
def _punctuation() -> Array:
    table = np.zeros(256, np.uint8)
    for byte, character in _PUNCTUATION.items():
        table[byte] = ord(character)
    return table


@cache
def _abbreviations() -> Any:
    words = [word.encode() for word in rules("sentences")["abbreviations"]]
    raw = np.frombuffer(b"".join(words) + bytes(9), np.uint8)
    ends = np.cumsum([len(word) for word in words])
    return word_keys(raw, np.concatenate((ends[:1] * 0, ends[:-1])), ends)
