"""The word lists of `resources/rules/boilerplate.toml`, folded and compiled."""

from __future__ import annotations

import re
from typing import Any

_FINAL = " .:：…!?»›>|*•·-–—#\"“”"


class Words:
    """The word lists of `boilerplate.toml`, folded and compiled once per toolkit."""

    def __init__(self, table: dict[str, Any]) -> None:
        headings = table["headings"]
        self.lines = frozenset(key(line) for line in table["lines"])
        self.patterns = tuple(re.compile(pattern, re.IGNORECASE) for pattern in table["patterns"])
        self.strong = tuple(word.casefold() for word in table["strong_appeals"])
        self.weak = tuple(word.casefold() for word in table["weak_appeals"])
        self.related = frozenset(key(line) for line in headings["related"])
        self.popular = frozenset(key(line) for line in headings["popular"])
        self.topics = frozenset(key(line) for line in headings["topics"])
        inline = "|".join(re.escape(word) for word in sorted(headings["inline_related"], key=len, reverse=True))
        self.inline_related = re.compile(
            rf"[-–—*•>\[(\s]{{0,4}}(?:{inline})\s?(?:[:：|>»]|[-–—](?=\s))\s?(?=\S)", re.IGNORECASE
        )
        corrections = "|".join(re.escape(word) for word in sorted(headings["corrections"], key=len, reverse=True))
        self.correction = re.compile(rf"[-–—*•(\[\s]{{0,3}}(?:{corrections})\b\s?(?:[:：—–-]|\()", re.IGNORECASE)
        dates = table["dates"]
        self.published = frozenset(dates["published"])
        self.updated = frozenset(dates["updated"])
        self.date_filler = frozenset(dates["filler"])


def key(text: str) -> str:
    """A line for comparing with the word lists: no case, bullets, final punctuation or double spaces."""
    return " ".join(text.replace("’", "'").strip(_FINAL).casefold().split())
