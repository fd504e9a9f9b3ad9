"""Collects what is not text of the articles of a segment: ids, languages, keys, dates, numbers and states."""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

import numpy as np

from archive.index.columnar.files import Array, ArrayWriter
from archive.index.columnar.segment import NO_NUMBER
from archive.index.engine import IndexDocument
from archive.index.fields import FIELDS, STATES
from archive.text.stemming import stemmed_language

FIELD_BIT = {field.name: bit for bit, field in enumerate(FIELDS)}
_MASK = {name: 1 << bit for name, bit in FIELD_BIT.items()}


class _KeyColumn:
    """Numbers of values as they come; the values are sorted when written."""

    def __init__(self) -> None:
        self.numbers: dict[str, int] = {}
        self.document, self.value = array("I"), array("I")

    def add(self, document: int, values: Iterable[str]) -> None:
        numbers = self.numbers
        for value in dict.fromkeys(values):
            if value:
                self.document.append(document)
                self.value.append(numbers.setdefault(value, len(numbers)))

    def write(self, writer: ArrayWriter, name: str, count: int) -> None:
        values = sorted(value.encode("utf-8", "surrogatepass") for value in self.numbers)
        rank = {value.decode("utf-8", "surrogatepass"): number for number, value in enumerate(values, 1)}
        new_number = np.array([rank[value] for value in self.numbers], np.int64)
        column = new_number[np.frombuffer(self.value, np.uint32)]
        write_values(writer, name, values)
        write_column(writer, name, np.frombuffer(self.document, np.uint32).astype(np.intp), column, count, 0)


class _NumberColumn:
    def __init__(self) -> None:
        self.document, self.value = array("I"), array("q")

    def write(self, writer: ArrayWriter, name: str, count: int) -> None:
        document = np.frombuffer(self.document, np.uint32).astype(np.intp)
        write_column(writer, name, document, np.frombuffer(self.value, np.int64), count, NO_NUMBER)


class DocumentColumns:
    """Everything of the articles but their words."""

    def __init__(self) -> None:
        self.count = 0
        self._ids = array("q")
        self._language = array("I")
        self._languages: dict[str, int] = {}
        self._keys: dict[str, _KeyColumn] = defaultdict(_KeyColumn)
        self._numbers: dict[str, _NumberColumn] = defaultdict(_NumberColumn)
        self._filled = array("Q")  # per document the fields that have something, one bit a field
        self._stated: dict[str, dict[int, int]] = {state: {} for state in STATES}  # the same by document for states

    def add(self, document: IndexDocument) -> None:
        """The next document."""
        at = self.count
        self._ids.append(document.id)
        language = stemmed_language(document.language)
        self._language.append(self._languages.setdefault(language, len(self._languages) + 1) if language else 0)
        for name, values in document.keys.items():
            if values and name != "id":
                self._keys[name].add(at, values)
        self._add_numbers(at, document)
        self._add_states(document)
        self.count += 1

    def _add_numbers(self, at: int, document: IndexDocument) -> None:
        for name, days in document.dates.items():
            self._add_values(at, f"date.{name}", map(date.toordinal, days))
        for name, number in document.numbers.items():
            self._add_values(at, f"number.{name}", (max(NO_NUMBER + 1, min(number, -NO_NUMBER - 1)),))

    def _add_values(self, at: int, name: str, values: Iterable[int]) -> None:
        column = self._numbers[name]
        for value in dict.fromkeys(values):
            column.document.append(at)
            column.value.append(value)

    def _add_states(self, document: IndexDocument) -> None:
        filled = 0
        for values in (document.texts, document.keys, document.dates):
            for name, contents in values.items():
                if any(contents):
                    filled |= _MASK.get(name, 0)
        for name in document.numbers:
            filled |= _MASK.get(name, 0)
        self._filled.append(filled)
        for stated in document.states:
            name, _, state = stated.partition("=")
            if name in _MASK and state in self._stated:
                bits = self._stated[state]
                bits[self.count] = bits.get(self.count, 0) | _MASK[name]

    def _states(self) -> Iterator[tuple[str, Array]]:
        """Per document the fields in each state, one bit a field; what is said to be empty counts as empty."""
        states = {state: np.zeros(self.count, np.uint64) for state in self._stated}
        for state, bits in self._stated.items():
            states[state][list(bits)] = np.array(list(bits.values()), np.uint64)
        states["any"] |= np.frombuffer(self._filled, np.uint64)
        states["any"] &= ~states.pop("none")
        return iter(states.items())

    def languages(self) -> tuple[list[str], Array]:
        """The languages with a stemmer, and for each document the place of its own among them from 1 on; 0 = none."""
        return list(self._languages), np.frombuffer(self._language, np.uint32).astype(np.uint8)

    def write(self, writer: ArrayWriter) -> dict[str, Any]:
        """Write the columns, and tell what the reader must know."""
        ids = np.frombuffer(self._ids, np.int64)
        languages, language = self.languages()
        write_ids(writer, ids)
        writer.put("doc.lang", language)
        for name, key in self._keys.items():
            key.write(writer, f"key.{name}", self.count)
        for name, number in self._numbers.items():
            number.write(writer, name, self.count)
        for state, bits in self._states():
            write_states(writer, state, bits)
        rising = bool((ids[1:] > ids[:-1]).all())
        return {"docs": self.count, "languages": languages, "sorted_ids": rising}


def write_ids(writer: ArrayWriter, ids: Array) -> None:
    """Article ids by document, in the narrowest type."""
    if len(ids) and int(ids.min()) < 0:
        writer.put("doc.id", ids.astype(np.int64))
    else:
        writer.put_small("doc.id", ids)


def write_states(writer: ArrayWriter, state: str, bits: Array) -> None:
    """Per document the fields in the state, one bit a field: the different sets, and which of them a document has."""
    table, code = np.unique(bits, return_inverse=True)
    if len(table) and table[-1]:
        writer.put(f"state.{state}.table", table.astype(np.uint64))
        writer.put_small(f"state.{state}.code", code)


def write_values(writer: ArrayWriter, name: str, values: list[bytes]) -> None:
    """The sorted values of a key column."""
    lengths = np.fromiter(map(len, values), np.int64, len(values))
    writer.put(f"{name}.blob", np.frombuffer(b"".join(values), np.uint8))
    writer.put_small(f"{name}.off", np.concatenate((np.zeros(1, np.int64), np.cumsum(lengths))))


def write_column(writer: ArrayWriter, name: str, document: Array, value: Array, count: int, absent: int) -> None:
    """A column: `document` ascends; a document's first value is its `value`, the others are `more`."""
    first = np.ones(len(document), bool)
    np.not_equal(document[1:], document[:-1], out=first[1:])
    column = np.full(count, absent, np.int64)
    column[document[first]] = value[first]
    put = writer.put_small if absent >= 0 else lambda n, a: writer.put(n, a.astype(np.int32))
    put(f"{name}.value", column)
    writer.put_small(f"{name}.more_doc", document[~first])
    put(f"{name}.more", value[~first])
