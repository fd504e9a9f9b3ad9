"""Folding: what makes two spellings one word to the search. Only search uses it; what is shown is never folded.

Case, diacritics, compatibility forms and digits fold alike in every language. Arabic letters fold by the rules of
Arabic, or by those of Sorani Kurdish when the article is in Sorani: the two disagree on yeh and heh, so a query is
folded both ways (`fold_all`) and an article by its language (`fold`).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping

SORANI = "ckb"
_ZWNJ = "\u200c"
_HARAKAT = range(0x064B, 0x0660)
_DIRECTION = (*range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x206A), 0xFEFF)
_REMOVED: Mapping[int, str] = dict.fromkeys((*_HARAKAT, 0x0670, 0x0640, *range(0x06D6, 0x06DD), *_DIRECTION), "")

# Letters that Unicode does not decompose but readers take for variants of the plain ones.
_LATIN = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "ħ": "h", "ŧ": "t", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th", "ß": "ss"}
    | {"Ł": "l", "Ø": "o", "Đ": "d", "Æ": "ae", "Œ": "oe"}
)
_ARABIC = {0x0622: "ا", 0x0623: "ا", 0x0625: "ا", 0x0649: "ي", 0x0629: "ه"}
_SORANI = {0x064A: "ی", 0x0649: "ی", 0x0643: "ک", 0x0629: "ە", 0x06BE: "ه", 0x0692: "ڕ"}
_CONSONANT_SIGNS = {7, 8, 9}  # combining classes of nukta, kana voicing and virama: part of the letter, not an accent


class _Table(dict[int, str]):
    """A `str.translate` table that works out a character when it meets it first."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        if 0x0600 <= code <= 0x06FF and not character.isdecimal():
            folded = character
        else:
            parts = unicodedata.normalize("NFKD", character)
            folded = unicodedata.normalize("NFC", "".join(map(_plain, parts)))
        self[code] = folded
        return folded


def _plain(character: str) -> str:
    if character.isdecimal():
        return str(unicodedata.decimal(character))
    accent = unicodedata.combining(character)
    return "" if accent and accent not in _CONSONANT_SIGNS else character.casefold()


_PLAIN_TABLE = _Table({**_REMOVED, **_LATIN, **_ARABIC})
_SORANI_TABLE = _Table({**_REMOVED, **_LATIN, **_SORANI})
# In Sorani a heh that ends a word or stands before ZWNJ is the vowel U+06D5, and a reh that begins one is U+0695.
_SORANI_HEH = re.compile("\u0647(?:\u200c|(?![\\w\u064b-\u065f\u0670\u200d]))")
_SORANI_REH = re.compile("(?<![\\w\u064b-\u065f\u0670\u200c\u200d])\u0631")


def fold(text: str, language: str | None = None) -> str:
    """The text as the index holds it, for an article in `language` (BCP 47); its length may differ from the text's."""
    if text.isascii():
        return text.lower()
    text = unicodedata.normalize("NFKC", text)
    if not is_sorani(language):
        return text.translate(_PLAIN_TABLE)
    text = _SORANI_REH.sub("ڕ", _SORANI_HEH.sub("ە", text))
    return text.translate(_SORANI_TABLE)


def fold_all(text: str) -> frozenset[str]:
    """Every way an index may hold the text, whatever the language of the article: for the query side."""
    if text.isascii():
        return frozenset((text.lower(),))
    return frozenset((fold(text), fold(text, SORANI)))


def is_sorani(language: str | None) -> bool:
    """Whether articles in the language fold by the rules of Sorani."""
    return language is not None and (language == SORANI or language.lower().split("-")[0] == SORANI)
