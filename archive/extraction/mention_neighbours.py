"""What stands around a name: words before and after it, quotes, brackets, an age, a country after a comma."""

from __future__ import annotations

import re
from collections.abc import Iterator

from archive.extraction.gazetteer import fold_places, places
from archive.extraction.mention_candidates import Candidate
from archive.extraction.mention_words import MentionWords

_BEFORE = re.compile(r"(?:([a-z]+)\s+of\s+(?:the\s+)?|([^\s(\[\"“‘`]*)\s+)$")
_AGE = re.compile(r",\s?\d{1,2}\b(?!\s?(?:percent|%|million|points|people))")
_IN_BRACKETS = re.compile(r"\s?\(([A-Z][A-Za-z&.]{1,7})\)")
_AFTER = re.compile(r"(['’]s)?([,)]|''|[”\"])?\s{0,3}([\w$]+\.?)?(?:\s([A-Z]\w+))?")
_CLOSED_QUOTE = re.compile(r"[,.?!]?\s?(?:''?|[”\"’])(?!s\b)")
_APPOSED = re.compile(r",\s(?:an?|the|its|his|her|their)\s[a-z-]+(?:\s[a-z-]+){0,2}")
_VERBS = frozenset(("was", "is", "has", "had", "will", "would", "who", "also", "did", "were", "are", "could", "can"))
_TELLING = frozenset(("the", "a", "an", "of", "by", "with", "and", "for", "'s"))
_CALLINGS = ("er", "or", "ist", "man", "woman", "ian")
_LEAD = 24  # code points before a name that are looked at


class Neighbours:
    """Finds the evidence of one place in the text; shared and read-only."""

    def __init__(self, words: MentionWords) -> None:
        self._words = words

    def of(self, text: str, candidate: Candidate) -> Iterator[str]:
        """The evidence around one candidate."""
        size = "more" if len(candidate.tokens) > 1 else "one"
        if candidate.titled:
            yield f"title inside, {size}"
        if candidate.tokens[0].initial:
            yield f"opens sentence, {size}"
        lead = text[max(0, candidate.start - _LEAD) : candidate.start]
        yield from self._of_lead(lead, size)
        closes = _CLOSED_QUOTE.match(text, candidate.end) is not None
        if lead.endswith(("``", "“", '"', "`", "‘")):
            yield f"after quote, {size}"
            if closes:
                yield f"quoted, {size}"
        elif closes:
            yield f"before closing quote, {size}"
        if lead.endswith("("):
            yield f"in brackets, {size}"
        if _AGE.match(text, candidate.end):
            yield f"before age, {size}"
        if _IN_BRACKETS.match(text, candidate.end):
            yield f"before brackets, {size}"
        if text.startswith("-", candidate.end):
            yield f"before hyphen, {size}"
        yield from self._of_following(text, candidate.end, size)

    def _of_lead(self, lead: str, size: str) -> Iterator[str]:
        """What the word before says."""
        found = _BEFORE.search(lead)
        if found is None:
            return
        if found[1] in self._words.place_words:
            yield f"after kind of place, {size}"
        elif found[1] in self._words.title_words:
            yield f"after title of, {size}"
        before = found[2] or ("of" if found[1] else "")
        if said := self._said_before(before.strip(".,;:)").casefold()):
            yield f"after {said}, {size}"
        if before.endswith(","):
            yield f"after comma, {size}"

    def _said_before(self, word: str) -> str:
        """What kind of word stands before, or the word itself where that is telling; else nothing."""
        words = self._words
        for kind, several in (("title", words.title_words), (word, words.before_places), ("speaking", words.speaking)):
            if word in several:
                return kind
        if word in words.house_words:
            return "house word"
        if word in _TELLING:
            return word
        return "a calling" if word in words.vocabulary and word.endswith(_CALLINGS) else ""

    def _of_following(self, text: str, end: int, size: str) -> Iterator[str]:
        """What the word after says, and the mark between."""
        found = _AFTER.match(text, end)
        assert found is not None  # every part may be absent
        possessive, mark, next_word, another = found.groups()
        after = (next_word or "").rstrip(".").casefold()
        if possessive:
            yield f"possessive, {size}"
        if after in self._words.speaking and mark != ")":
            yield f"before speaking, {size}"
        elif not mark and (said := self._said_after(after, possessed=bool(possessive))):
            yield f"before {said}, {size}"
        elif mark == ",":
            yield f"before comma, {size}"
        if mark == "," and (apposed := _APPOSED.match(text, end)):
            beside = apposed.group().split()
            if any(word in self._words.title_words for word in beside):
                yield f"before a calling, {size}"
            elif any(word in self._words.house_words for word in beside):
                yield f"before kind of house, {size}"
        if mark == "," and next_word and next_word[0].isupper():
            yield f"before comma and {'place' if self._wide_place(next_word, another) else 'capital'}, {size}"

    def _said_after(self, word: str, *, possessed: bool) -> str:
        words = self._words
        if word in _VERBS:
            return word
        if possessed:
            return ""
        for kind, several in (
            ("house word", words.house_words),
            ("title", words.title_words),
            ("common word", words.vocabulary),
        ):
            if word in several:
                return kind
        return ""

    def _wide_place(self, word: str, another: str | None) -> bool:
        """Whether one or two words name a country or state: what follows the name of a town."""
        for name in (word, f"{word} {another}" if another else word):
            place = places().get(fold_places(name))
            if name in self._words.places or (place is not None and place.kind != "city"):
                return True
        return False
