"""Writes which words have a stem other than themselves: per language the stems, sorted, and the numbers of their words.

A word that is its own stem is left out: it is found by itself.
"""

from __future__ import annotations

import numpy as np

from archive.index.columnar.docsets import unique
from archive.index.columnar.files import Array, ArrayWriter
from archive.index.columnar.lexicon import Lexicon
from archive.index.columnar.word_bytes import WordBytes


def write_stems(writer: ArrayWriter, language: str, terms: Array, numbers: Array, lexicon: Lexicon) -> None:
    """The stems of terms whose words have these numbers in the lexicon."""
    stem = lexicon.stems(language, numbers)
    words = np.flatnonzero(stem)
    used, group = np.unique(stem.take(words), return_inverse=True)
    names = WordBytes.of([lexicon.words[number] for number in used.tolist()])
    order, _ = names.order()
    rank = np.empty(len(order), np.int64)
    rank[order] = np.arange(len(order))
    write_groups(writer, language, names.chosen(order), rank.take(group), terms.take(words))


def write_groups(writer: ArrayWriter, language: str, stems: WordBytes, group: Array, words: Array) -> None:
    """The sorted stems of one language, and pairs of a stem's place among them and a word's number, in any order."""
    pairs = unique(np.sort(group.astype(np.int64) << 32 | words))
    blob, offsets = stems.stored
    key = f"stem.{language}"
    writer.put(f"{key}.blob", blob)
    writer.put_small(f"{key}.off", offsets)
    writer.put_small(f"{key}.start", _starts(np.bincount(pairs >> 32, minlength=len(stems.starts))))
    writer.put_small(f"{key}.words", pairs & (1 << 32) - 1)


def _starts(counts: Array) -> Array:
    return np.concatenate((np.zeros(1, np.int64), np.cumsum(counts)))
