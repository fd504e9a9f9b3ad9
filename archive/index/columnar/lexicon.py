"""Numbers for words while a segment is built: each piece of text is folded once, when it is met first."""

from __future__ import annotations

from archive.index.analysis import PARAGRAPH, SENTENCE, piece_kind
from archive.text.folding import SORANI, fold, is_sorani
from archive.text.stemming import stem_once

SENTENCE_MARK, PARAGRAPH_MARK, NO_WORD, FIRST_WORD = 0, 1, 2, 3
MARKS = SENTENCE[0] + PARAGRAPH[0]  # what a mark begins with, and no word


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
        self._stems: dict[str, dict[str, str | None]] = {}

    def number(self, word: str) -> int:
        """The number of a folded word."""
        number = self._numbers.get(word)
        if number is None:
            number = self._numbers[word] = len(self.words)
            self.words.append(word)
        return number

    def ascii_number(self, word: str) -> int:
        """The number of a word of ASCII letters and digits as it stands in a text."""
        return self.number(word.lower())

    def pieces(self, language: str | None) -> _Pieces:
        """Numbers by piece, for texts of an article in the language."""
        return self._pieces[is_sorani(language)]

    def other_stem(self, word: str, language: str) -> str | None:
        """The stem of a folded word, None when it is the word itself or the word is not of letters alone.

        Remembered, because every segment asks again for the common words.
        """
        known = self._stems.setdefault(language, {})
        if word not in known:
            stem = stem_once(word, language) if word.isalpha() else word
            known[word] = None if stem == word else stem
        return known[word]
