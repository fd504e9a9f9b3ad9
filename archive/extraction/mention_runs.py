"""Words of a text, and runs of words in capitals: the stuff that names are made of."""

from __future__ import annotations

import re
from typing import NamedTuple

from archive.extraction.mention_words import MentionWords

_TOKEN = re.compile(r"[^\W\d_][\w'’.&-]*[^\W_]|[^\W\d_]|[^\W\d_]\.(?:[^\W\d_]\.)+")
_GAP = re.compile(r"[ \u00a0\t]{1,2}|\s?\n\s{0,8}|-")
_INNER = frozenset(
    (
        "of",
        "for",
        "de",
        "la",
        "du",
        "des",
        "van",
        "von",
        "der",
        "den",
        "bin",
        "ibn",
        "da",
        "do",
        "dos",
        "di",
        "del",
        "&",
        "the",
        "and",
        "al",
        "el",
    )
)
_TAIL = re.compile(r"-[a-zß-ÿ][\w-]*$")
_MOST_WORDS = 8  # of one run


class Token(NamedTuple):
    """A word: its place, its form with a full stop that belongs to it, and whether it begins a sentence."""

    start: int
    end: int
    text: str
    initial: bool  # begins a sentence


def tokens_of(words: MentionWords, text: str, start: int, end: int) -> list[Token]:
    """The words between two offsets."""
    tokens = []
    for found in _TOKEN.finditer(text, start, end):
        first, last, word = found.start(), found.end(), found.group()
        before = text[max(start, first - 3) : first].rstrip(" \t\n\"“‘'«(`")
        initial = not before or before[-1] in ".!?:…\n" or first == start
        if (hyphen := _TAIL.search(word)) is not None:  # "Beijing-based"
            last, word = first + hyphen.start(), word[: hyphen.start()]
        if last < end and text[last] == "." and (len(word) <= 2 or (word in words.abbreviations or "." in word)):
            last, word = last + 1, word + "."
        tokens.append(Token(first, last, word, initial))
    return tokens


def run_at(words: MentionWords, text: str, tokens: list[Token], position: int) -> list[Token]:
    """The longest chain of capitals from a token on, small words inside it allowed."""
    if not _capital(tokens[position]):
        return []
    run = [tokens[position]]
    ahead = position + 1
    while ahead < len(tokens) and len(run) < _MOST_WORDS and _GAP.fullmatch(text[run[-1].end : tokens[ahead].start]):
        token = tokens[ahead]
        if end_of(run[-1]) != run[-1].end:
            break  # "Germany's Gunda Niemann" are two names
        if _capital(token) and not token.initial:
            run.append(token)
            ahead += 1
            continue
        inner = tokens[ahead : ahead + 2]
        if token.text not in _INNER or len(inner) < 2 or not _capital(inner[1]) or inner[1].initial:
            break
        if not _GAP.fullmatch(text[inner[0].end : inner[1].start]) or not _joins(words, run, token.text):
            break
        run.extend(inner)
        ahead += 2
    return run


def _joins(words: MentionWords, run: list[Token], small: str) -> bool:
    """ "and" and "the" join only inside organisations; "of" after the first word of one, or in a place."""
    if small in ("and", "the", "for", "&"):
        return any(token.text.casefold() in words.house_words for token in run) or small == "&"
    return True


def _capital(token: Token) -> bool:
    return token.text[0].isupper()


def end_of(token: Token) -> int:
    """A token without a possessive ending."""
    for ending in ("'s", "’s", "'", "’"):
        if token.text.endswith(ending):
            return token.end - len(ending)
    return token.end
