"""The word lists of `resources/rules/mentions.toml`, folded once and shared."""

from __future__ import annotations

import re
from functools import cached_property
from typing import Any


class MentionWords:
    """The word lists of `mentions.toml`, folded; shared and read-only."""

    def __init__(self, table: dict[str, Any]) -> None:
        self.titles = frozenset(table["titles"])
        self.title_words = frozenset(word for title in table["titles"] for word in title.split())
        self.speaking = frozenset(table["speaking"])
        self.organisations = frozenset(table["organisations"])
        self.organisations_of = frozenset(table["organisations_of"])
        self.house_words = self.organisations | self.organisations_of
        self.known_organisations = frozenset(table["known_organisations"])
        self.places: dict[str, str] = dict(table["places"])
        words = table["words"]
        self.common = frozenset(words["common"])
        self.peoples = frozenset(words["peoples"])
        self.no_names = self.common | self.peoples | self.title_words
        self.abbreviations = frozenset(words["abbreviations"])
        self.relative: tuple[str, ...] = tuple(words["relative"])
        self.weekdays: tuple[str, ...] = tuple(words["weekdays"])
        self.given = frozenset(table["given"]["names"])
        self.arabic_titles = tuple(sorted(table["titles_arabic"]["words"], key=len, reverse=True))

    @cached_property
    def arabic_title(self) -> re.Pattern[str]:
        """A title in Arabic script, with the small words that may be written onto it."""
        return re.compile(rf"(?<![\w])(?:[وبلف])?(?:{'|'.join(map(re.escape, self.arabic_titles))})\s+")

    @cached_property
    def relative_day(self) -> re.Pattern[str]:
        """Days by weekday or by their distance from the article's own."""
        return re.compile(rf"\b(?:{'|'.join(self.weekdays)}|{'|'.join(self.relative)})\b", re.IGNORECASE)
