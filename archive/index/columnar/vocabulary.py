"""The words of one list, sorted by their UTF-8 bytes: found by themselves, by prefix, pattern, nearness and stem."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable
from functools import cached_property
from itertools import pairwise
from typing import Any, cast

import numpy as np
from rapidfuzz.distance import OSA

from archive.index.columnar.docsets import unique
from archive.index.columnar.files import Array, ArrayFile

_LAST_ASCII = 127
_AT_HAND = 1000  # words whose numbers are kept
_STEP = 256  # words between those that are at hand


class SortedWords:
    """Byte strings in ascending order, kept as one blob; a word is known by its number."""

    def __init__(self, blob: Array, offsets: Array) -> None:
        self._blob = memoryview(cast(Any, blob))
        self._bytes = blob
        self._offsets = memoryview(cast(Any, offsets))
        self._offset_array = offsets
        self.count = len(offsets) - 1
        self._lengths: Array | None = None
        self._known: dict[bytes, int] = {}

    @cached_property
    def _every(self) -> list[bytes]:
        """Every so many words: what a search begins with."""
        return [self[number] for number in range(0, self.count, _STEP)]

    def __getitem__(self, number: int) -> bytes:
        return bytes(self._blob[self._offsets[number] : self._offsets[number + 1]])

    def text(self, number: int) -> str:
        """The word as a string."""
        return self[number].decode("utf-8", "surrogatepass")

    def lower(self, key: bytes, low: int = 0, high: int | None = None) -> int:
        """The number of the first word that is not below the key."""
        if high is None:
            at = bisect_left(self._every, key)  # the first of them that is not below the key
            low, high = max(low, (at - 1) * _STEP), max(low, min(self.count, at * _STEP))
        blob, offsets = self._blob, self._offsets
        while low < high:
            middle = (low + high) >> 1
            if bytes(blob[offsets[middle] : offsets[middle + 1]]) < key:
                low = middle + 1
            else:
                high = middle
        return low

    def find(self, key: bytes) -> int:
        """The number of the word, -1 when it is not there; the words asked for lately are at hand."""
        known = self._known.get(key)
        if known is not None:
            return known
        number = self.lower(key)
        number = number if number < self.count and self[number] == key else -1
        if len(self._known) >= _AT_HAND:
            self._known.clear()
        self._known[key] = number
        return number

    def prefix(self, key: bytes) -> tuple[int, int]:
        """The numbers of the words that start with the key, half open."""
        first = self.lower(key)
        following = key.rstrip(b"\xff")
        if not following:
            return first, self.count
        return first, self.lower(following[:-1] + bytes((following[-1] + 1,)), first)

    def all(self, first: int = 0, last: int | None = None) -> list[bytes]:
        """The words from `first` up to, not including, `last`."""
        last = self.count if last is None else last
        at = self._offset_array[first : last + 1].tolist()
        base = at[0] if at else 0
        raw = bytes(self._blob[base : at[-1]]) if at else b""
        return [raw[a - base : b - base] for a, b in pairwise(at)]

    def starts(self, length: int) -> Array:
        """The first `length` bytes of every word as one number, 0 behind the end of a word."""
        offsets = self._offset_array.astype(np.int64)
        numbers = np.zeros(self.count, np.int64)
        for place in range(length):
            at = offsets[:-1] + place
            letters = self._bytes.take(np.minimum(at, max(0, len(self._bytes) - 1))) if self.count else numbers
            numbers = numbers * 256 + np.where(at < offsets[1:], letters, 0)
        return numbers

    @property
    def lengths(self) -> Array:
        """The length of every word in bytes."""
        if self._lengths is None:
            self._lengths = np.diff(self._offset_array.astype(np.int64)).astype(np.uint16)
        return self._lengths


class Vocabulary(SortedWords):
    """The words of a list; those that start with a control character are marks, not words, and are never found."""

    def __init__(self, file: ArrayFile, name: str) -> None:
        super().__init__(file[f"{name}.blob"], file[f"{name}.toff"])
        self.first = self.lower(b"\x20")
        self._text: str | None = None

    def prefix(self, key: bytes) -> tuple[int, int]:
        """The numbers of the words that start with the key, half open; the marks are never among them."""
        first, last = super().prefix(key)
        return max(first, self.first), max(last, self.first)

    def matching(self, pattern: re.Pattern[str], prefix: str = "", literal: str = "") -> list[int]:
        """The numbers of the words that the pattern matches as a whole.

        They all must start with `prefix` and have `literal` in them: what is given narrows the search.
        """
        if not prefix and not literal and _stays_in_line(pattern):
            return self._matching_lines(pattern)
        first, last = self.prefix(prefix.encode("utf-8", "surrogatepass"))
        full = pattern.fullmatch
        if literal:
            candidates = self._containing(literal.encode("utf-8", "surrogatepass"), first, last)
            return [i for i in candidates if full(self.text(i))]
        words = self.all(first, last)
        return [i for i, word in enumerate(words, first) if full(word.decode("utf-8", "surrogatepass"))]

    def _containing(self, literal: bytes, first: int, last: int) -> list[int]:
        """The numbers from `first` up to `last` of words with these bytes in them."""
        start, end = self._offsets[first], self._offsets[last]
        letters = self._bytes[start:end]
        count = len(letters) - len(literal) + 1
        if count < 1:
            return []
        found = letters[:count] == literal[0]
        for place, letter in enumerate(literal[1:], 1):
            found &= letters[place : place + count] == letter
        at = np.flatnonzero(found) + start
        number = np.searchsorted(self._offset_array[first : last + 1], at, "right") - 1 + first
        inside = at + len(literal) <= self._offset_array.take(number + 1)  # not across two words
        kept: list[int] = unique(number.compress(inside)).tolist()
        return kept

    def _matching_lines(self, pattern: re.Pattern[str]) -> list[int]:
        """One pass over all words as lines of one text: ten times faster than word by word."""
        if self._text is None:
            self._text = b"\n".join(self.all(self.first)).decode("utf-8", "surrogatepass")
        text, numbers, line, at = self._text, [], self.first, 0
        for match in re.finditer(f"^(?:{pattern.pattern})$", text, pattern.flags | re.MULTILINE):
            line += text.count("\n", at, match.start())
            at = match.start()
            numbers.append(line)
        return numbers if self.count > self.first else []

    def near(self, word: str, distance: int, fixed: int) -> list[int]:
        """The numbers of the words within `distance` edits that share the first `fixed` letters.

        An edit adds, drops or changes a letter, or swaps two neighbours (optimal string alignment).
        """
        first, last = self.prefix(word[:fixed].encode())
        lengths, size = self.lengths[first:last].astype(np.intp), len(word.encode())
        slack = 3 * distance if word.isascii() else 4 * distance + len(word)  # an edit may bring a letter of 4 bytes
        close = (lengths >= size - slack) & (lengths <= size + slack)
        plain = np.full(last - first, word.isascii())
        plain[self._not_ascii(first, last)] = False
        short = np.flatnonzero(plain & (lengths >= size - distance) & (lengths <= size + distance)) + first
        found = self._near_plain(short, word.encode(), distance).tolist()
        others = (np.flatnonzero(close & ~plain) + first).tolist()
        found += [i for i in others if OSA.distance(word, self.text(i), score_cutoff=distance) <= distance]
        return sorted(found)

    def _not_ascii(self, first: int, last: int) -> Array:
        """Which of the words have other letters than those of ASCII; some may be named more than once."""
        offsets = self._offset_array[first : last + 1]
        start, end = (int(offsets[0]), int(offsets[-1])) if last > first else (0, 0)
        at = np.flatnonzero(self._bytes[start:end] > _LAST_ASCII) + start
        words: Array = np.searchsorted(offsets, at.astype(offsets.dtype), "right") - 1
        return words

    def _near_plain(self, numbers: Array, word: bytes, distance: int) -> Array:
        """The same for ASCII words whose length allows it: one table of distances for all of them at once."""
        if not len(numbers):
            return numbers
        size = len(word) + distance
        starts, lengths = self._offset_array.take(numbers).astype(np.intp), self.lengths.take(numbers).astype(np.intp)
        at = starts + np.arange(size)[:, None]
        letters = self._bytes.take(np.minimum(at, len(self._bytes) - 1))
        row = np.repeat(np.arange(size + 1, dtype=np.int8)[:, None], len(numbers), axis=1)
        before = same_before = None
        for i, letter in enumerate(word, 1):
            same = letters == letter
            following = _next_row(row, same, i, distance)
            if before is not None and same_before is not None:
                _allow_swaps(following, before, same, same_before)
            before, row, same_before = row, following, same
        found: Array = numbers.compress(row[lengths, np.arange(len(numbers))] <= distance)
        return found


def _next_row(row: Array, same: Array, i: int, distance: int) -> Array:
    """The next row of the table of edit distances, for many words at once; cells off the band stay high."""
    following = np.full_like(row, distance + 1)
    if i <= distance:
        following[0] = i
    for j in range(max(1, i - distance), min(len(row) - 1, i + distance) + 1):
        cell = row[j - 1] + ~same[j - 1]
        np.minimum(cell, row[j] + 1, out=cell)
        np.minimum(cell, following[j - 1] + 1, out=following[j])
    return following


def _allow_swaps(row: Array, two_before: Array, same: Array, same_before: Array) -> None:
    """Let two neighbouring letters that stand the other way round count as one edit."""
    swapped = same[:-1] & same_before[1:]
    np.minimum(row[2:], np.where(swapped, two_before[:-2] + 1, row[2:]), out=row[2:])


def _stays_in_line(pattern: re.Pattern[str]) -> bool:
    """Whether the pattern surely cannot match a line break."""
    dot_all = pattern.flags & re.DOTALL and "." in pattern.pattern
    return not dot_all and not re.search(r"\[\^|\\[^wdbB.\-]|\(\?|\n", pattern.pattern)


class Stems:
    """Which words share a stem, in one language."""

    def __init__(self, file: ArrayFile, language: str) -> None:
        key = f"stem.{language}"
        self._stems = SortedWords(file[f"{key}.blob"], file[f"{key}.off"])
        self._starts, self._words = file[f"{key}.start"], file[f"{key}.words"]

    def words(self, stem: str) -> list[int]:
        """Numbers of the words with this stem, ascending."""
        number = self._stems.find(stem.encode())
        if number < 0:
            return []
        found: list[int] = self._words[int(self._starts[number]) : int(self._starts[number + 1])].tolist()
        return found

    def pairs(self) -> Iterable[tuple[bytes, Array]]:
        """Every stem and its words' numbers."""
        starts = self._starts.tolist()
        for number, stem in enumerate(self._stems.all()):
            yield stem, self._words[starts[number] : starts[number + 1]]
