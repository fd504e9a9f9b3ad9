"""Finds names in running text: runs of capitals in Latin, Greek and Cyrillic; titles and the gazetteer elsewhere."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from datetime import date

from archive.extraction.gazetteer import Place, fold_places, places
from archive.extraction.mention_arabic import mentions_in_arabic
from archive.extraction.mention_dates import Found, dates_in
from archive.extraction.mention_runs import Token, end_of, run_at, tokens_of
from archive.extraction.mention_words import MentionWords
from archive.text.names import NameRules

_SMALL = frozenset(
    (
        "of",
        "the",
        "for",
        "and",
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
        "al",
        "el",
        "da",
        "do",
        "dos",
        "di",
        "del",
        "y",
        "&",
    )
)
_ACRONYM = re.compile(r"[A-Z][A-Z&.]{1,6}s?$")
_AGE = re.compile(r",\s?\d{1,2}\b(?!\s?(?:percent|%|million|points))")
_REPEATED = 2  # times that a single unknown name must stand in the text
_MIN_POPULATION = 1
_COMMON_PLACE = 300_000  # people that a one-word city must have where its name is a common name too


class MentionFinder:
    """Finds mentions with the names that an archive and an article credit; one article's, not shared."""

    def __init__(self, words: MentionWords, names: NameRules, known: frozenset[str]) -> None:
        self._words, self._names = words, names
        self._known = {" ".join(name.casefold().split()) for name in known}
        self._waiting: list[Token] = []
        self._counts: Counter[str] = Counter()
        self._people: dict[str, str] = {}  # surname, folded → full name, as the article goes on
        for name in self._known:
            if len(name.split()) > 1:
                self._people[name.split()[-1]] = name

    def find(self, text: str, start: int, end: int, language: str | None, published: str | None) -> Iterator[Found]:
        """The mentions between two offsets, in order of their kinds: dates, then names."""
        reference = date.fromisoformat(published[:10]) if published and len(published) >= 10 else None
        dates = list(dates_in(self._words, text, start, end, language, reference))
        yield from dates
        taken = [(found.start, found.end) for found in dates]
        for found in (*self._runs(text, start, end), *mentions_in_arabic(self._words, self._place, text, start, end)):
            if not any(first < found.end and found.start < last for first, last in taken):
                yield found

    def _runs(self, text: str, start: int, end: int) -> Iterator[Found]:
        tokens = tokens_of(self._words, text, start, end)
        self._counts = Counter(token.text for token in tokens)
        position = 0
        while position < len(tokens):
            run = run_at(self._words, text, tokens, position)
            if not run:
                position += 1
                continue
            yield from self._judged(text, run, tokens, position + len(run))
            position += len(run)
        yield from self._resolved()

    def _resolved(self) -> Iterator[Found]:
        """Single names that the text explains later, or repeats without ever writing them small."""
        waiting, self._waiting = self._waiting, []
        for token in waiting:
            word = token.text[: end_of(token) - token.start].strip(".")
            if word.casefold() in self._people:
                yield Found(token.start, end_of(token), "person", 0.6)
            elif self._counts[token.text] >= _REPEATED and not token.initial and not self._counts[word.lower()]:
                yield Found(token.start, end_of(token), "organisation", 0.35)

    def _judged(self, text: str, run: list[Token], tokens: list[Token], after: int) -> Iterator[Found]:
        """The mentions in a run: titles and openers cut off, then judged whole, else in its parts."""
        if self._known_whole(text, run) is None:
            run, titled = self._stripped(run)
        else:
            titled = False
        if not run:
            return
        if (cut := self._of_place(run)) is not None:
            yield from self._judged(text, run[: cut - 1], tokens, after)
            yield Found(run[cut].start, end_of(run[-1]), "place", 0.7)
            return
        kind, confidence = self._kind(text, run, titled, tokens, after)
        if kind:
            yield Found(run[0].start, end_of(run[-1]), kind, confidence)
            return
        if len(run) == 1 and self._place(run[0].text[: end_of(run[0]) - run[0].start], alone=True) is None:
            self._waits(run[0])
        for token in run:
            name = token.text
            if self._place(name, alone=True) is not None:
                yield Found(token.start, end_of(token), "place", 0.5)

    def _waits(self, token: Token) -> None:
        """Keep a single name until the text has been read."""
        word = token.text[: end_of(token) - token.start].strip(".").casefold()
        if len(word) > 2 and word not in self._words.no_names and word not in self._words.given:
            self._waiting.append(token)

    def _known_whole(self, text: str, run: list[Token]) -> str | None:
        """The name of a run that is a place or a known house just as it stands: "New York", "Los Angeles"."""
        name = " ".join(text[run[0].start : end_of(run[-1])].split())
        known = len(run) > 1 and (name in self._words.known_organisations or self._place(name, alone=False) is not None)
        return name if known else None

    def _of_place(self, run: list[Token]) -> int | None:
        """Where the place begins in "Firoz Ali of India": after a name that is no house."""
        for index in range(2, len(run)):
            if run[index - 1].text == "of" and self._place(" ".join(token.text for token in run[index:]), alone=True):
                return None if self._house(run) or run[0].text.casefold() in self._words.organisations_of else index
        return None

    def _stripped(self, run: list[Token]) -> tuple[list[Token], bool]:
        """A run without sentence openers, adjectives of peoples and titles before it; whether a title was there."""
        titled = False
        while run:
            word = run[0].text.strip(".").casefold()
            if word in self._words.title_words and not (len(run) > 1 and self._house(run)):
                titled = True
            elif not (word in self._words.common or (word in self._words.peoples and not self._house(run))):
                break
            run = run[1:]
        while run and (
            run[-1].text.casefold() in _SMALL or (run[-1].text.casefold() in self._words.common and len(run) > 1)
        ):
            run = run[:-1]
        return run, titled

    def _house(self, run: list[Token]) -> bool:
        words = [token.text.strip(".").casefold() for token in run]
        return len(words) > 1 and (
            words[-1] in self._words.organisations or ("of" in words and words[0] in self._words.organisations_of)
        )

    def _kind(self, text: str, run: list[Token], titled: bool, tokens: list[Token], after: int) -> tuple[str, float]:
        name = " ".join(text[run[0].start : end_of(run[-1])].split())
        folded = name.casefold()
        if folded in self._known:
            return self._person(run, 0.95)
        if name in self._words.known_organisations or (self._house(run) and not titled):
            return "organisation", 0.8
        if self._place(name, alone=len(run) == 1 and not titled) is not None and not titled:
            return "place", 0.8
        if folded in self._people and (titled or len(run) == 1):
            return "person", 0.8
        return self._by_neighbours(text, run, titled, tokens, after)

    def _by_neighbours(
        self, text: str, run: list[Token], titled: bool, tokens: list[Token], after: int
    ) -> tuple[str, float]:
        first = run[0].text.casefold()
        person = self._names.is_person(text[run[0].start : end_of(run[-1])].replace("\n", " "))
        previous = self._previous(tokens, run[0])
        following = tokens[after].text if after < len(tokens) else ""
        cued = titled or previous in self._words.title_words or bool(_AGE.match(text, end_of(run[-1])))
        spoken = following in self._words.speaking or previous in self._words.speaking
        if person and len(run) <= 4 and (cued or spoken or first in self._words.given):
            return self._person(run, 0.85) if len(run) > 1 or cued or spoken else ("", 0.0)
        if len(run) == 1:
            return self._single(run[0])
        shouted = any(token.text.isupper() and len(token.text) > 3 for token in run)
        if person and len(run) <= 3 and not shouted and not run[0].initial:
            return self._person(run, 0.55)
        return ("", 0.0) if shouted else ("organisation", 0.45)

    def _single(self, token: Token) -> tuple[str, float]:
        word = token.text.strip(".")
        if word.casefold() in self._words.no_names:
            return "", 0.0
        if _ACRONYM.match(word) and len(word) >= 2:
            return "organisation", 0.6
        return "", 0.0

    def _person(self, run: list[Token], confidence: float) -> tuple[str, float]:
        if len(run) > 1:
            surname = run[-1].text[: end_of(run[-1]) - run[-1].start].strip(".").casefold()
            self._people.setdefault(surname, surname)
        return "person", confidence

    @staticmethod
    def _previous(tokens: list[Token], token: Token) -> str:
        """The word before a run, folded."""
        low, high = 0, len(tokens)
        while low < high:
            middle = (low + high) // 2
            if tokens[middle].start < token.start:
                low = middle + 1
            else:
                high = middle
        return tokens[low - 1].text.strip(".").casefold() if low else ""

    def _place(self, name: str, *, alone: bool) -> Place | None:
        """The place of that name, large enough not to be a chance; names of people count only when large."""
        if name in self._words.places:
            return Place(name, self._words.places[name], 10**9, "country")
        place = places().get(fold_places(name))
        if place is None or (place.kind == "city" and place.population < _MIN_POPULATION):
            return None
        folded = name.casefold()
        if place.kind == "city" and (
            folded in self._words.given or folded in self._people or folded in self._words.common
        ):
            return None
        if (
            alone
            and place.kind == "city"
            and place.population < _COMMON_PLACE
            and (len(name) < 5 or name != place.name)
        ):
            return None
        return place
