"""How a text becomes words: one analysis for index, query and highlighter, so that they cannot disagree.

A word is a run of letters and digits of any script, with the marks inside it (harakat, combining accents, ZWNJ). Words
of one field are numbered from 0 on; between two texts of a field lie `GAP` numbers, so that no phrase or NEAR runs
from one caption into the next. Sentences end at . ! ? and their kin before a space, except after a single letter or an
abbreviation of `resources/rules/sentences.toml`; paragraphs end at an empty line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from archive.resources import rules
from archive.text.folding import fold

GAP = 100  # word numbers left free between two texts of one field
LEAD_WORDS = 100  # "lead" is headline, deck and this many words of the body
SENTENCE, PARAGRAPH = "\x01s", "\x01p"  # what `scan` yields where a sentence or paragraph ends

# Marks that Python's \\w leaves out but that belong to the word they stand in.
_MARKS = (
    "\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670"
    "\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u0900-\u0903\u093a-\u094f\u0951-\u0957\u0962\u0963"
    "\u0981-\u0983\u09bc-\u09cd\u0a01-\u0a03\u0a3c-\u0a51\u0abc-\u0acd\u0b3c-\u0b57\u0b82\u0bbe-\u0bcd\u0c3e-\u0c56"
    "\u0cbc-\u0cd6\u0d3e-\u0d4d\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u200c\u200d"
)
_WORD = rf"[^\W_]+(?:[{_MARKS}]+[^\W_]*)*"
_PARAGRAPH = r"\n[^\S\n]*\n"


class Token(NamedTuple):
    """One word: `text` folded, `start` and `end` code points of the text as it was, half open.

    `position` counts words from 0, `sentence` and `paragraph` count from 0 within the text.
    """

    text: str
    start: int
    end: int
    position: int
    sentence: int
    paragraph: int


@cache
def _scanner(ascii_only: bool) -> re.Pattern[str]:
    """Finds words, sentence ends (one character) and paragraph ends (with a line break), in order."""
    abbreviations = "".join(rf"(?<!\b{re.escape(word)}\.)" for word in rules("sentences")["abbreviations"])
    sentence = r"[.!?…؟۔।](?=[\"'”’»)\]]{0,3}\s)(?<!\b[^\W\d_]\.)" + abbreviations
    word = "[A-Za-z0-9]+" if ascii_only else _WORD
    return re.compile(f"{word}|{sentence}|{_PARAGRAPH}")


_BEYOND_PLAIN = re.compile(r"[^\x00-\x7f\u00a0\u2013\u2014\u2018\u2019\u201c\u201d\u2022\u2026]")


def _is_plain(text: str) -> bool:
    """Whether all its words are ASCII: most English text is, and is then scanned twice as fast."""
    return text.isascii() or not _BEYOND_PLAIN.search(text)


def pieces(text: str) -> list[str]:
    """The words of the text as they stand, and between them the marks that end sentences and paragraphs.

    For bulk work: `piece_kind` tells them apart and `fold` makes a word what the index holds.
    """
    return _scanner(_is_plain(text)).findall(text)


def piece_kind(piece: str) -> str | None:
    """SENTENCE or PARAGRAPH for an end mark, None for a word."""
    if piece[0].isalnum():
        return None
    return PARAGRAPH if "\n" in piece else SENTENCE


def tokens(text: str, language: str | None = None) -> Iterator[Token]:
    """The words of one text of an article in `language`, in order."""
    position = sentence = paragraph = 0
    fresh = True  # no word since the last end mark: several in a row end one sentence
    for match in _scanner(_is_plain(text)).finditer(text):
        piece = match.group()
        kind = piece_kind(piece)
        if kind is None:
            word = fold(piece, language)
            if word:
                yield Token(word, match.start(), match.end(), position, sentence, paragraph)
                position += 1
                fresh = False
        elif not fresh or kind is PARAGRAPH:
            sentence += 1
            paragraph += kind is PARAGRAPH
            fresh = True


def fingerprint() -> str:
    """Changes when a text may be split another way."""
    return repr((GAP, LEAD_WORDS, _scanner(True).pattern, _scanner(False).pattern))


def words(text: str, language: str | None = None) -> list[str]:
    """The folded words of the text, in order."""
    if text.isascii():
        return [piece for piece in pieces(text.lower()) if piece[0].isalnum()]
    return [word for piece in pieces(text) if piece_kind(piece) is None and (word := fold(piece, language))]
