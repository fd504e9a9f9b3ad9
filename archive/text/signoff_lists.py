"""The lists of a sign-off: names with their places, apart from desks, agencies, jobs and telephone numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from archive.text.credits import Part
from archive.text.names import NameRules, trimmed
from archive.text.suppliers import Suppliers

_SEPARATE = re.compile(r"\s*[,،;؛/|&()]\s*")
_ARABIC_AND = re.compile(r"\s+و(?=[^\s])")
_POSSESSIVE = re.compile(r"^[^\W\d_][\w.&\- ]{1,30}?(?:['’]s|s['’])\s+(?=[^\W\d_])")
_CONTACT = re.compile(r"\S*(?:@\S*\.|https?:|www\.|\d{3})\S*|(?:\+|\()\d[\d\s()]{4,}")
ODD = re.compile(r"(?<![\w'’])[a-zß-ÿ]{2,}")
_MOST_WIRES = 4  # agencies of one line


@dataclass(frozen=True, slots=True)
class SignoffLabel:
    """A label where it stands: the role it gives, and whether it says so little that its place must bear it out."""

    role: str
    after: bool  # names stand before it
    weak: bool
    start: int
    end: int


class SignoffLists:
    """Reads the lists behind and before labels with one set of words; immutable."""

    def __init__(self, words: Mapping[str, Any], names: NameRules, suppliers: Suppliers) -> None:
        self._names, self._suppliers = names, suppliers
        self._desks = frozenset(words["desks"])
        self._places = frozenset(words["places"])
        self._bureaus = frozenset(words["bureaus"])
        self._and = re.compile(rf"\s+(?:{alternatives(words['and'])})\s+")
        self._in = re.compile(rf"(?:^|\s)(?:{alternatives(words['in'])})\s+(?=[^\W\d_])")
        self._job = re.compile(rf"^(?:{alternatives(words['jobs'])})(?:\s+|$)", re.I)

    def _wires(self, text: str, part: Part) -> bool:
        """Whether a list is of houses that are known: "Avec AFP", "mit dpa und AFP"."""
        items = [text[start:end].strip(" .") for start, end, _ in self._items(text, part)]
        return 0 < len(items) <= _MOST_WIRES and all(self._suppliers.find(item) is not None for item in items)

    def _house(self, text: str, part: Part) -> bool:
        """Whether a list names agencies, papers or desks: capitalised, short."""
        if self._wires(text, part):
            return True
        words = text[part.start : part.end].strip(" .,;:()").split()
        if any(word.casefold() in self._desks for word in words):
            return len(words) <= 14
        capital = sum(word[:1].isupper() or not word[:1].isascii() for word in words)
        return 0 < len(words) <= 14 and capital * 2 >= len(words)

    def _people(self, text: str, part: Part, label: SignoffLabel) -> tuple[list[tuple[Part, Part | None]], int]:
        """The names of a list with their places, and how many words were neither."""
        found: list[tuple[Part, Part | None]] = []
        bureaus = self._lists_bureaus(text, part)
        placed = False
        odd = 0
        for start, end, joined in self._items(text, part):
            name, place = self._item(text, start, end)
            printed = text[name.start : name.end]
            if not printed:
                placed = placed or place is not None
                continue
            single = len(printed.split()) == 1
            if bureaus and (single or self._is_desk(printed) or printed.casefold() in self._places):
                continue  # "by Sydney and Melbourne bureaus", "by bureaus around the world"
            if single and text[label.start : label.end].rstrip(" :").casefold().endswith("from"):
                continue  # "With files from Reforma": a paper
            if placed and (single or printed.casefold().strip(".") in self._places) and place is None:
                continue  # "in Frankfurt, Germany", "in Tokyo, Hong Kong and London"
            if not self._is_name(printed) or (
                single and (label.after or (label.weak and not text[label.start : label.end].rstrip().endswith(":")))
            ):
                odd += len(ODD.findall(printed))
                continue
            if place is not None and joined and found and found[-1][1] is None:
                found[-1] = (found[-1][0], place)  # "A and B in Frankfurt": both are there
            found.append((name, place))
            placed = place is not None
        return found, odd

    def _lists_bureaus(self, text: str, part: Part) -> bool:
        """Whether a list names bureaus by their towns."""
        words = {word.strip(" .,;:()").casefold() for word in text[slice(*part)].split()}
        return not self._bureaus.isdisjoint(words)

    def _is_desk(self, printed: str) -> bool:
        return any(word.strip(".,").casefold() in self._desks for word in printed.split())

    def _is_name(self, printed: str) -> bool:
        if self._is_desk(printed) or self._suppliers.find(printed) is not None:
            return False
        return (
            self._names.is_person(printed, surnames=True)
            and not printed.startswith("@")
            and not (printed.islower() and printed.isascii())
        )

    def _items(self, text: str, part: Part) -> Iterator[tuple[int, int, bool]]:
        """The pieces between separators, and whether "and" joins a piece to the one before."""
        for start, end in between(_SEPARATE, text, part.start, part.end):
            position = start
            joined = False
            for found in [*self._and.finditer(text, start, end)]:
                yield from self._arabic(text, position, found.start(), joined)
                position, joined = found.end(), True
            yield from self._arabic(text, position, end, joined)

    def _arabic(self, text: str, start: int, end: int, joined: bool) -> Iterator[tuple[int, int, bool]]:
        """A piece cut where the Arabic "and" is written onto the second name."""
        for found in _ARABIC_AND.finditer(text, start, end):
            if len(text[start : found.start()].split()) >= 2 and len(text[found.end() : end].split()) >= 2:
                yield start, found.start(), joined
                start, joined = found.end(), True
        yield start, end, joined

    def _item(self, text: str, start: int, end: int) -> tuple[Part, Part | None]:
        """The name in a piece and its place, with jobs, houses and contacts taken off."""
        if contact := _CONTACT.search(text, start, end):
            end = contact.start()
        place = None
        if found := self._in.search(text, start, end):
            place = Part(*trimmed(text, found.end(), end))
            end = found.start()
        start, end = trimmed(text, start, end)
        for _ in range(4):
            piece = text[start:end]
            cut = re.match(r"(?:by|and|from|with)\s+", piece) or _POSSESSIVE.match(piece) or self._job.match(piece)
            if cut is None:
                break
            start, end = trimmed(text, start + cut.end(), end)
        if of := re.search(r"\s(?:of|for|von der|du|del)\s+(?=[A-Z])", text[start:end]):
            end = start + of.start()
        return Part(start, end), place if place and place.start < place.end else None


def alternatives(words: Any) -> str:
    """Any of the words, the longest first, with any white space between their parts; part of a pattern."""
    return "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in sorted(words, key=len, reverse=True))


def between(pattern: re.Pattern[str], text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The pieces between the places of a pattern."""
    position = start
    for found in pattern.finditer(text, start, end):
        yield position, found.start()
        position = found.end()
    yield position, end
