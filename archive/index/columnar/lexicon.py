"""Numbers for words while a segment is built: each piece of text is folded once, when it is met first."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from archive.index.analysis import PARAGRAPH, SENTENCE, piece_kind
from archive.index.columnar.files import Array
from archive.index.columnar.word_table import WordTable
from archive.text.folding import SORANI, fold, is_sorani
from archive.text.stemming import stem_once

SENTENCE_MARK, PARAGRAPH_MARK, NO_WORD, FIRST_WORD = 0, 1, 2, 3
_UNKNOWN = -1  # in place of the number of a stem


class _Pieces(dict[str, int]):
    """A piece as it stands in a text → its number; works out those it has not met."""

    def __init__(self, lexicon: Lexicon, language: str | None) -> None:
        super().__init__()
        self._lexicon, self._language = lexicon, language

    def __missing__(self, piece: str) -> int:
        kind = piece_kind(piece)
        if kind is not None:
            number = PARAGRAPH_MARK if kind is PARAGRAPH else SENTENCE_MARK
        else:
            number = self._lexicon.number(fold(piece, self._language))
        self[piece] = number
        return number


class Lexicon:
    """Folded words and their numbers; the first three numbers are the two marks and "no word"."""

    def __init__(self) -> None:
        self.words: list[str] = [SENTENCE, PARAGRAPH, ""]
        self._numbers: dict[str, int] = {"": NO_WORD}
        self._pieces = {sorani: _Pieces(self, SORANI if sorani else None) for sorani in (False, True)}
        self._stems: dict[str, Array] = {}
        self.table = WordTable(self.numbers)  # of folded words of ASCII letters and digits

    def number(self, word: str) -> int:
        """The number of a folded word."""
        number = self._numbers.get(word)
        if number is None:
            number = self._numbers[word] = len(self.words)
            self.words.append(word)
        return number

    def numbers(self, words: Iterable[str]) -> list[int]:
        """The numbers of folded words."""
        return list(map(self.number, words))

    def pieces(self, language: str | None) -> _Pieces:
        """Numbers by piece, for texts of an article in the language."""
        return self._pieces[is_sorani(language)]

    def stems(self, language: str, numbers: Array) -> Array:
        """The number of the stem of each word, 0 where it is the word itself or the word is not of letters alone.

        Remembered, because every segment asks again for the common words.
        """
        known = self._stems.get(language, np.zeros(0, np.int32))
        if len(known) < len(self.words):
            known = np.concatenate((known, np.full(len(self.words) - len(known), _UNKNOWN, np.int32)))
            self._stems[language] = known
        new = numbers.compress(known.take(numbers) == _UNKNOWN)
        known[new] = [self._stem(self.words[number], language) for number in new.tolist()]
        stems: Array = known.take(numbers)
        return stems

    def _stem(self, word: str, language: str) -> int:
        stem = stem_once(word, language) if word.isalpha() else word
        return 0 if stem == word else self.number(stem)
