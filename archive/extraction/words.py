"""The word lists of `resources/rules/boilerplate.toml`, folded and compiled."""

from __future__ import annotations

import re
from typing import Any

_LONGEST_LINE = 420  # code points of a line that patterns look at
_FINAL = ' .:：…!?»›>|*•·-–—#"“”'


class Words:
    """The word lists of `boilerplate.toml`, folded and compiled once per toolkit."""

    def __init__(self, table: dict[str, Any]) -> None:
        headings = table["headings"]
        self.lines = frozenset(key(line) for line in table["lines"])
        self.patterns = re.compile("|".join(f"(?:{pattern})" for pattern in table["patterns"]), re.IGNORECASE)
        self._strong = _any(table["strong_appeals"])
        self._weak = _any(table["weak_appeals"])
        self.related = frozenset(key(line) for line in headings["related"])
        self.popular = frozenset(key(line) for line in headings["popular"])
        self.about = frozenset(key(line) for line in headings["about"])
        self.topics = frozenset(key(line) for line in headings["topics"])
        topics = "|".join(re.escape(word) for word in sorted(headings["topics"], key=len, reverse=True))
        self.inline_topics = re.compile(rf"[-–—*•\s]{{0,4}}(?:{topics})\s?[:：]\s*(?=\S)", re.IGNORECASE)
        inline = "|".join(re.escape(word) for word in sorted(headings["inline_related"], key=len, reverse=True))
        self.inline_related = re.compile(
            rf"[-–—*•>\[(\s]{{0,4}}(?:{inline})\s?(?:[:：|>»]|[-–—](?=\s))\s?(?=\S)", re.IGNORECASE
        )
        corrections = "|".join(re.escape(word) for word in sorted(headings["corrections"], key=len, reverse=True))
        self.correction = re.compile(
            rf"[-–—*•(\[\s]{{0,3}}(?:{corrections})\b\s?(?:[:：—–-]|\()|corrects\s+\w+", re.IGNORECASE
        )
        captions = table["captions"]
        self.scene_starts = re.compile(rf"(?:{_listed(captions['starts'])})(?!\w)", re.IGNORECASE)
        self.scenes = re.compile(rf"(?<!\w)(?:{_listed([*captions['scenes'], *captions['positions']])})", re.IGNORECASE)
        self.positions = re.compile(rf"(?<!\w)(?:{_listed(captions['positions'])})", re.IGNORECASE)
        dates = table["dates"]
        self.published = frozenset(dates["published"])
        self.updated = frozenset(dates["updated"])
        self.date_filler = frozenset(dates["filler"])
        self.relative = frozenset(dates["relative"])

    def is_furniture(self, text: str) -> bool:
        """Whether a line by itself is no part of any article: a button, a notice, an appeal, no letter at all."""
        if not text or key(text) in self.lines or not any(char.isalnum() for char in text):
            return True
        if len(text) > _LONGEST_LINE:
            return False
        return self.patterns.match(text) is not None or self.patterns.match(text.lstrip("*• ([")) is not None

    def strong_appeals(self, text: str) -> int:
        """How many different strong words of appeals the text has."""
        return len({found.group().casefold() for found in self._strong.finditer(text)})

    def weak_appeals(self, text: str) -> int:
        """How many different weak words of appeals the text has."""
        return len({found.group().casefold() for found in self._weak.finditer(text)})


def _listed(words: list[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


def _any(words: list[str]) -> re.Pattern[str]:
    """Any of the words, at a word's start; one that ends in a letter may go on ("advertis")."""
    return re.compile(
        rf"(?<!\w)(?:{'|'.join(re.escape(word) for word in sorted(words, key=len, reverse=True))})", re.IGNORECASE
    )


def key(text: str) -> str:
    """A line for comparing with the word lists: no case, bullets, final punctuation or double spaces."""
    return " ".join(text.replace("’", "'").strip(_FINAL).casefold().split())
