"""Ready answers for what would take longest: the heaviest documents of common words, and whole prefixes and stems.

They lie in a file beside a large segment, which is complete without them. By row, first those of terms, then those of
groups (all words with a prefix, all words with a stem):
  term u4[K]                the terms with a row
  blob, off                 the keys of the groups, sorted; bits u8[G*W] their documents
  doc u4[R*LONGEST] weight f4[R*LONGEST]   the heaviest documents, and how heavy
  bound f4[R]               what all others have at most as saturated weight
"""

from __future__ import annotations

from bisect import bisect_left
from pathlib import Path
from typing import Any, NamedTuple, cast

from archive.errors import IndexBrokenError
from archive.index.columnar.docsets import Bitmap
from archive.index.columnar.files import ArrayFile
from archive.index.columnar.found import Top
from archive.index.columnar.postings import words_needed
from archive.index.columnar.vocabulary import SortedWords

LONGEST = 96  # documents a row


class Ready(NamedTuple):
    """The documents of a group, and the heaviest of them."""

    docs: Bitmap
    top: Top


class Tops:
    """The ready answers of one segment of `docs` documents, whose own file has the checksum `crc`.

    Raises IndexBrokenError for those of another segment, ValueError where the arrays do not fit together.
    """

    def __init__(self, path: Path, crc: int, docs: int) -> None:
        file = ArrayFile(path)
        if file.meta.get("of") != crc:
            raise IndexBrokenError(f"A file of the search index belongs to another one: {path.name}.")
        self.file, self._docs = file, docs
        self._terms = memoryview(cast(Any, file["term"]))
        self._groups = SortedWords(file["blob"], file["off"])
        self._bits = file["bits"].reshape(self._groups.count, words_needed(docs))
        rows = (len(self._terms) + self._groups.count, LONGEST)
        self._doc, self._weight = (file[name].reshape(rows) for name in ("doc", "weight"))
        self._bound = file["bound"].reshape(rows[0])

    def of_term(self, number: int) -> Top | None:
        """The heaviest documents of a term, when it has a row."""
        at = bisect_left(self._terms, number)
        return self._row(at) if at < len(self._terms) and self._terms[at] == number else None

    def of_group(self, key: bytes) -> Ready | None:
        """The documents of a group, when it is there."""
        at = self._groups.find(key)
        return Ready(Bitmap(self._bits[at], self._docs), self._row(len(self._terms) + at)) if at >= 0 else None

    def _row(self, at: int) -> Top:
        return Top(self._doc[at], self._weight[at], float(self._bound[at]))


def prefix_key(prefix: bytes) -> bytes:
    """The key of all words that begin so."""
    return b"=" + prefix


def stem_key(stem: str, language: str) -> bytes:
    """The key of all words with the stem."""
    return f"{language}:{stem}".encode("utf-8", "surrogatepass")
