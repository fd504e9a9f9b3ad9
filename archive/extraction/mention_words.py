"""The word lists that names are told by: `resources/rules/mentions.toml` and the lists in `resources/gazetteer`."""

from __future__ import annotations

import re
from functools import cached_property
from typing import Any

from archive.extraction.relative_dates import RelativeDates
from archive.text.word_lists import word_list

_SMALL = ("of", "state")  # in "secretary of state", but no title alone


class MentionWords:
    """The word lists of `mentions.toml`, folded; shared and read-only."""

    def __init__(self, table: dict[str, Any]) -> None:
        self.titles = frozenset(table["titles"])
        self.title_words = frozenset(word for title in table["titles"] for word in title.split() if word not in _SMALL)
        self.speaking = frozenset(table["speaking"])
        self.organisations = frozenset(table["organisations"])
        self.organisations_of = frozenset(table["organisations_of"])
        self.house_words = self.organisations | self.organisations_of
        self.plural_owners = frozenset(table["plural_owners"])
        self.known_organisations = frozenset(table["known_organisations"])
        self.place_words = frozenset(table["place_words"])
        self.place_openers = frozenset(table["place_openers"])
        self.not_names = frozenset(table["not_names"])
        self.places: dict[str, str] = dict(table["places"])
        words = table["words"]
        self.common = frozenset(words["common"])
        self.peoples = frozenset(words["peoples"])
        self.no_names = self.common | self.peoples | self.title_words
        self.abbreviations = frozenset(words["abbreviations"])
        self.ordinals = frozenset(words["ordinals"])
        self.before_places = frozenset(words["before_places"])
        self.dates = RelativeDates(table["dates"])
        self.listed_given = frozenset(table["given"]["names"])
        self.arabic_titles = tuple(sorted(table["titles_arabic"]["words"], key=len, reverse=True))
        weights = table["weights"]
        self.weights: dict[str, tuple[float, ...]] = {name: tuple(values) for name, values in weights.items()}

    @cached_property
    def given(self) -> frozenset[str]:
        """Given names, folded."""
        return self.listed_given | word_list("given_names")

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """Words that running English text writes small, folded."""
        return word_list("words")

    @cached_property
    def surnames(self) -> frozenset[str]:
        """Frequent surnames that are no words of the vocabulary, folded."""
        return word_list("surnames") - self.vocabulary

    @cached_property
    def arabic_title(self) -> re.Pattern[str]:
        """A title in Arabic script, with the small words that may be written onto it."""
        return re.compile(rf"(?<![\w])(?:[وبلف])?(?:{'|'.join(map(re.escape, self.arabic_titles))})\s+")
