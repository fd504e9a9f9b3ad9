"""Personal names as the press prints them: is this a person, which part is a title, where does a list of names break.

Nothing here guesses at nationality or gender; a name is judged by its shape and by words that only organisations have.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, fields
from typing import Any, NamedTuple

_WORD = re.compile(r"[^\s/|]+")
_LETTERS = re.compile(r"[^\W\d_]")
_CASELESS = re.compile(r"[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u3040-\u9fff\uac00-\ud7af]")
_HANDLE = re.compile(r"@\w[\w.]{1,30}")
_TRIM = " \t\n\u00a0\u200e\u200f\ufeff\ufffd.,;:|*-–—_/\\()[]،؛"
_BAD = re.compile(r"[\d@:;!?\"“”«»<>=+#$%€£_©]")
MAX_WORDS = 6


class NamePart(NamedTuple):
    """A stretch of a string, code points half open."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class NameRules:
    """Words that tell people from organisations, compiled from `resources/rules/names.toml`."""

    titles: frozenset[str]
    particles: frozenset[str]
    organisation_words: frozenset[str]
    not_names: frozenset[str]
    surname_words: frozenset[str]

    @classmethod
    def from_table(cls, table: dict[str, Any]) -> NameRules:
        """The rules of a table with one list for each attribute."""
        return cls(*(_folded(table[field.name]) for field in fields(cls)))

    def is_person(self, text: str, *, surnames: bool = False) -> bool:
        """Whether `text` has the shape of one person's name (or a handle), and no word of an organisation.

        `surnames` admits words of organisations that are surnames too ("Matt Daily"), where people are expected.
        """
        text = text.strip(_TRIM)
        if _HANDLE.fullmatch(text):
            return True
        words = _WORD.findall(text)
        words = words[self._title_words(words) :]
        if not 1 <= len(words) <= MAX_WORDS or len(text) > 60 or any(_bad_in_name(word) for word in words):
            return False
        bare = [word.strip(".,").casefold() for word in words]
        judged = [word for index, word in enumerate(bare) if not (len(word) == 1 and words[index].endswith("."))]
        if surnames and len(judged) > 1 and judged[-1] in self.surname_words:
            judged.pop()
        if any(word in self.organisation_words for word in judged):
            return False
        if any(word in self.not_names and not (index and word in self.particles) for index, word in enumerate(judged)):
            return False  # "El Gamal" is a surname, "El mercado" is none
        return all(word in self.particles or _capitalised(words[index]) for index, word in enumerate(bare))

    def is_full_name(self, text: str) -> bool:
        """Whether `text` is a person's name of two or more words, so that it cannot be a one-word house name."""
        words = _WORD.findall(text.strip(_TRIM))
        return len(words) - self._title_words(words) >= 2 and self.is_person(text)

    def split_title(self, text: str) -> tuple[NamePart | None, NamePart]:
        """The title before a name ("Col.", "Staff Sgt.") and the name; both as offsets into `text`."""
        words = list(_WORD.finditer(text))
        count = self._title_words([word.group() for word in words])
        if not words or count == 0 or count >= len(words):
            start, end = trimmed(text, 0, len(text))
            return None, NamePart(start, end)
        title = NamePart(words[0].start(), words[count - 1].end())
        start, end = trimmed(text, words[count].start(), len(text))
        return title, NamePart(start, end)

    def _title_words(self, words: list[str]) -> int:
        count = 0
        for word in words:
            if word.strip(".,").casefold() not in self.titles:
                break
            count += 1
        return count


def trimmed(text: str, start: int, end: int, strip: str = _TRIM) -> tuple[int, int]:
    """`start`, `end` moved inwards past spaces and stray separators; an initial's full stop at the end stays."""
    while start < end and text[start] in strip:
        start += 1
    while start < end and text[end - 1] in strip and not _initial(text, start, end):
        end -= 1
    return start, end


def _initial(text: str, start: int, end: int) -> bool:
    """Whether the text ends in "Jr." or in an initial such as "J."."""
    if text[end - 1] != ".":
        return False
    tail = text[max(start, end - 4) : end]
    return tail.endswith((" Jr.", " Sr.")) or bool(re.search(r"(?:^|[\s.])[^\W\d_]\.$", tail))


def _folded(words: list[str]) -> frozenset[str]:
    return frozenset(word.strip(".,").casefold() for word in words)


def _capitalised(word: str) -> bool:
    found = _LETTERS.search(word)
    if found is None:
        return word in ("&",)
    return found.group().isupper() or bool(_CASELESS.match(found.group())) or word[:2] in ("d'", "d’", "al", "el")


def _bad_in_name(word: str) -> bool:
    return _BAD.search(word) is not None


def words_of(text: str) -> Iterator[str]:
    """The words of `text` without punctuation, as printed."""
    for found in re.finditer(r"[\w'’-]+", text):
        yield found.group()
