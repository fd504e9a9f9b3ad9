"""Cuts a run of capitals into what may be one name each: titles and openers off, "Firoz Ali of India" apart."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from archive.extraction.gazetteer import Place, fold_places, places
from archive.extraction.mention_runs import Token
from archive.extraction.mention_words import MentionWords


class Candidate(NamedTuple):
    """Words that may be one name, and whether a title stands before them inside the run."""

    tokens: list[Token]
    titled: bool = False

    @property
    def start(self) -> int:
        """Where it begins, in code points."""
        return self.tokens[0].start

    @property
    def end(self) -> int:
        """Where it ends, without a possessive ending."""
        return self.tokens[-1].end

    @property
    def key(self) -> str:
        """Its words, folded: the same for every place where the article has it."""
        return " ".join(token.key for token in self.tokens)


class Cutter:
    """Cuts runs with one set of word lists; shared and read-only."""

    def __init__(self, words: MentionWords) -> None:
        self._words = words

    def candidates(self, text: str, run: list[Token], *, titled: bool = False) -> Iterator[Candidate]:
        """What may be names in a run, in order, none overlapping."""
        if len(run) > 1 and self._whole(text, run):
            yield Candidate(run, titled)
            return
        stripped, titled = self._stripped(run, titled)
        if not stripped:
            return
        if stripped is not run and len(stripped) > 1 and self._whole(text, stripped):
            yield Candidate(stripped, titled)
        elif (cut := self._title_inside(stripped)) is not None:
            yield from self._before_title(text, stripped[: cut[0]])
            yield from self.candidates(text, stripped[cut[1] :], titled=True)
        elif (index := self._of_place(stripped)) is not None:
            yield from self.candidates(text, stripped[:index], titled=titled)
            yield from self.candidates(text, stripped[index + 1 :])  # "the" is stripped there
        else:
            yield Candidate(stripped, titled)

    def house(self, tokens: list[Token]) -> bool:
        """Whether the words end as an organisation's name does, or begin as one with "of" or "for" after it."""
        if len(tokens) < 2:
            return False
        words = self._words
        return tokens[-1].key in words.organisations or any(
            head.key in words.organisations_of and joint.key in ("of", "for", "de", "des", "del")
            for head, joint in pairwise(tokens[:3])
        )

    def place(self, text: str, tokens: list[Token]) -> Place | None:
        """The place that the words name just as they stand."""
        name = " ".join(text[tokens[0].start : tokens[-1].end].split())
        if name in self._words.places:
            return Place(name, self._words.places[name], 10**9, "country")
        return places().get(fold_places(name))

    def _whole(self, text: str, tokens: list[Token]) -> bool:
        """Whether the words are a well-known house, or a place of several words: "New York", "Los Angeles"."""
        name = " ".join(text[tokens[0].start : tokens[-1].end].split())
        return name in self._words.known_organisations or self.place(text, tokens) is not None

    def _stripped(self, run: list[Token], titled: bool) -> tuple[list[Token], bool]:
        """A run without sentence openers, names of peoples and titles before it, small and common words after it."""
        words = self._words
        first, last = 0, len(run)
        while first < last and self._before_a_name(run[first:last]):
            titled = titled or (run[first].key in words.title_words)
            first += 1
        while last > first + 1 and self._after_a_name(run[first:last]):
            last -= 1
        return (run if (first, last) == (0, len(run)) else run[first:last]), titled

    def _before_a_name(self, tokens: list[Token]) -> bool:
        """Whether the first word is a title, an opener or the like, and no part of a name."""
        words, key, several = self._words, tokens[0].key, len(tokens) > 1
        if key in words.common:
            return not (several and self._name_not_word(tokens))
        if tokens[0].small or (tokens[0].initial and key in _BYLINES):
            return key != "al"
        if key in words.title_words or key in words.peoples:
            return not self.house(tokens)
        return several and tokens[0].initial and not self.house(tokens) and self._opener(tokens)

    def _after_a_name(self, tokens: list[Token]) -> bool:
        """Whether the last word is small, common or a title, and no part of a name."""
        words, last = self._words, tokens[-1]
        if last.small or last.key in words.peoples:
            return True
        if last.key in words.common:
            return not (len(tokens) == 2 and tokens[0].key in words.given)
        return self._title_last(tokens)

    def _name_not_word(self, tokens: list[Token]) -> bool:
        """Whether a common word belongs to a name: "Jan Lind", "La Scala", "South African Union", "First Army"."""
        first, second = tokens[0], tokens[1]
        if places().get(fold_places(f"{first.text} {second.text}")) is not None:
            return True  # "New Zealand Department of …"
        if first.initial:
            return False
        if first.key in self._words.given or first.key in ("la", "le", "el", "los", "las"):
            return True
        led = first.text == "US" or first.key in self._words.ordinals
        return (led or (second.key in self._words.peoples and len(first.key) > 3)) and self.house(tokens)

    def _title_last(self, tokens: list[Token]) -> bool:
        """Whether a title stands after what it belongs to: "NASA Administrator", but not after a given name."""
        words = self._words
        key = tokens[-1].key
        named = len(tokens) == 2 and tokens[0].key in words.given
        return key in words.title_words and key not in words.organisations and not named

    def _opener(self, tokens: list[Token]) -> bool:
        """Whether a common word opens the sentence before a person's name: "Hairdresser Milanka Milentijevic"."""
        words = self._words
        key = tokens[0].key
        return (
            key in words.vocabulary
            and key not in words.given
            and (tokens[1].key in words.given or (len(tokens) == 3 and tokens[1].key not in words.vocabulary))
        )

    def _title_inside(self, tokens: list[Token]) -> tuple[int, int] | None:
        """Where titles begin and end in "Environment Minister John Baird"; None where they are part of a house."""
        words = self._words
        if len(tokens) < 3 or self.house(tokens):
            return None
        for index in range(len(tokens) - 2, 0, -1):
            if tokens[index].key in words.title_words and tokens[index].key not in words.given:
                first = index
                while first > 0 and tokens[first - 1].key in words.title_words:
                    first -= 1
                after = tokens[index + 1]
                return None if after.small or after.key in words.vocabulary else (first, index + 1)
        return None

    def _before_title(self, text: str, tokens: list[Token]) -> Iterator[Candidate]:
        """The house or place that a title belongs to: "NASA" of "NASA Administrator", nothing of "Prime Minister"."""
        for size in (len(tokens), 1):
            part = tokens[:size]
            if part and (
                " ".join(token.text for token in part) in self._words.known_organisations
                or self.place(text, part) is not None
                or (size == 1 and _ACRONYM.fullmatch(part[0].text))
            ):
                yield Candidate(part)
                return

    def _of_place(self, tokens: list[Token]) -> int | None:
        """Where "of" parts two names: "Firoz Ali of India"; None in "Bank of England" and "Museum of Flight"."""
        words = self._words
        joints = [index for index in range(1, len(tokens) - 1) if tokens[index].text == "of"]
        for index in joints:
            before = tokens[index - 1].key
            if before not in words.house_words and before not in words.place_words:
                return index
        return joints[-1] if len(joints) > 1 else None


_BYLINES = ("von", "di", "de", "da", "van")  # "By" at the start of a line, else a part of names
_ACRONYM = re.compile(r"[A-Z][A-Z&.]{1,6}")
