"""Runs of words in capitals: the stuff that names are made of in Latin, Greek and Cyrillic script."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from archive.extraction.mention_words import MentionWords

_TOKEN = re.compile(r"[^\W\d_][\w'’.&-]*[^\W_]|[^\W\d_]|[^\W\d_]\.(?:[^\W\d_]\.)+|&(?:amp;|AMP;)?")
_GAP = re.compile(r"[ \u00a0\t]{1,2}|\s?\n[ \t]{0,8}|-|['’] ?")
_PARTY = re.compile(r"[DRI]-(?=[A-Z])")  # "R-Texas"
_TAIL = re.compile(r"-(?:[a-zß-ÿ]+ed|[a-zß-ÿ]{5,}|like|led|born|run|era|wide|area|cult|bill)$")
_POSSESSIVE = ("'s", "’s")
_SMALL = frozenset(
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
        "arap",
        "da",
        "do",
        "dos",
        "di",
        "del",
        "ter",
        "ten",
        "zu",
        "&",
        "the",
        "and",
        "al",
        "el",
        "y",
        "e",
        "i",
    )
)
_PARTICLES = _SMALL - {"of", "for", "&", "the", "and", "y", "e", "i"}
_OPENING = " \t\n\"“‘'«(`[*"
_MOST_WORDS = 9  # of one run


class Token(NamedTuple):
    """A word: code points half open, without a possessive ending; as written, folded; whether it opens a sentence."""

    start: int
    end: int
    text: str
    key: str
    initial: bool
    possessive: bool = False

    @property
    def small(self) -> bool:
        """Whether it is a word that joins others, as in "University of the West"."""
        return self.text in _SMALL


def runs_in(words: MentionWords, text: str, start: int, end: int) -> Iterator[list[Token]]:
    """The chains of words in capitals between two offsets, small words between them included, longest first."""
    run: list[Token] = []
    pending: list[Token] = []
    last = start
    for found in _TOKEN.finditer(text, start, end):
        word = found.group()
        if not (capital := word[0].isupper()) and word not in _SMALL:
            if run:
                yield run
            run, pending = [], []
            last = found.end()
            continue
        token = _token(words, text, found, start, end, last)
        previous = pending[-1] if pending else run[-1] if run else None
        if previous is not None and len(run) < _MOST_WORDS and _follows(text, previous, token, words):
            if capital and (not pending or _joins(words, run, pending, token)):
                run, pending = [*run, *pending, token], []
                last = token.end
                continue
            if not capital and len(pending) < 2:
                pending.append(token)
                last = token.end
                continue
        if run:
            yield run
        run, pending = [token] if capital else [], []
        last = token.end
    if run:
        yield run


def _token(words: MentionWords, text: str, found: re.Match[str], low: int, high: int, last: int) -> Token:
    first, end, word = found.start(), found.end(), found.group()
    if word[0] == "&":
        return Token(first, end, "&", "&", initial=False)
    if party := _PARTY.match(word):
        first += party.end()
        word = word[party.end() :]
    before = text[max(low, first - 4) : first].rstrip(_OPENING)
    initial = found.start() == low or not before or before[-1] in ".!?:…"
    if tail := _TAIL.search(word):  # "Beijing-based"
        end, word = first + tail.start(), word[: tail.start()]
    if end < high and text[end] == "." and (len(word) == 1 or word in words.abbreviations or "." in word):
        end, word = end + 1, word + "."
    if initial and last == first - 1 and text[last - 1 : last] == ".":  # after an abbreviation, not after a sentence
        initial = word.casefold() in words.common
    possessive = word.endswith(_POSSESSIVE)
    if possessive and word.casefold() not in words.plural_owners:
        end, word = end - 2, word[:-2]
    return Token(first, end, word, word.strip(".").casefold(), initial, possessive)


def _follows(text: str, previous: Token, token: Token, words: MentionWords) -> bool:
    """Whether nothing but a space stands between two words, and the second does not open a sentence."""
    if token.initial or (previous.possessive and previous.key not in words.plural_owners):
        return False
    gap = text[previous.end : token.start]
    if not _GAP.fullmatch(gap):
        return False
    return gap[0] not in "'’" or (previous.key.endswith("s") and token.key in words.organisations)


def _joins(words: MentionWords, run: list[Token], pending: list[Token], token: Token) -> bool:
    """Whether small words hold two parts of one name together."""
    small = [part.key for part in pending]
    if small == ["&"] or all(word in _PARTICLES for word in small):
        return True
    headed = run[0].key in words.organisations_of
    house = headed or any(part.key in words.organisations for part in run)
    if small[0] == "of":
        return len(small) == 1 or house
    if small[0] == "for":
        return house
    if small == ["and"]:
        return _and_joins(words, run, token, headed=headed, house=house)
    return small == ["the"] and house


def _and_joins(words: MentionWords, run: list[Token], token: Token, *, headed: bool, house: bool) -> bool:
    """ "and" holds together "Center for Internet and Society", "Air and Space Museum"; not two whole names."""
    common = token.key in words.vocabulary and token.key not in words.given
    if headed and any(part.small for part in run):
        return common and token.key not in words.house_words
    return not house and common and run[-1].key in words.vocabulary and run[0].key not in words.given
