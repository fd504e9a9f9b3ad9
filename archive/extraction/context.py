"""What extraction may know beyond the article: names of the archive, its own rule tables, language hints."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any

from archive import resources
from archive.extraction.gazetteer import is_place
from archive.extraction.mention_finder import MentionFinder
from archive.extraction.mention_words import MentionWords
from archive.extraction.recogniser import Recogniser, RecogniserSettings, load
from archive.extraction.words import Words
from archive.text.bylines import BylineGrammar
from archive.text.credits import CreditGrammar
from archive.text.credits_signoff import SignoffGrammar
from archive.text.datelines import DatelineGrammar
from archive.text.names import NameRules
from archive.text.suppliers import Suppliers


@dataclass(frozen=True, slots=True)
class ExtractionContext:
    """Knowledge handed in from outside; a value: it can be hashed, compared and sent to another process.

    `names` are people already credited in the archive, `overrides` pairs of rule file name and TOML text that add to
    or replace the shipped tables, `languages` BCP 47 codes the archive is known to hold, most common first.
    """

    names: frozenset[str] = frozenset()
    overrides: tuple[tuple[str, str], ...] = ()
    languages: tuple[str, ...] = ()
    mentions: bool = True

    @classmethod
    def from_folder(cls, rules: Path, *, names: frozenset[str] = frozenset()) -> ExtractionContext:
        """A context with the override files `<name>.toml` of the folder `rules`, if it is there."""
        files = sorted(rules.glob("*.toml")) if rules.is_dir() else []
        return cls(names=names, overrides=tuple((file.stem, file.read_text("utf-8")) for file in files))


class Toolkit:
    """The rule tables of one context, compiled on first use; read-only afterwards, so threads may share it."""

    def __init__(self, context: ExtractionContext) -> None:
        self.context = context
        self._overrides = {name: tomllib.loads(text) for name, text in context.overrides}
        self.suppliers = Suppliers.from_table(self.table("suppliers"))
        self.names = NameRules.from_table(self.table("names"))
        lines = self.table("credit_lines")
        self.credits = CreditGrammar(lines["photo"], self.suppliers, self.names)
        self.signoffs = SignoffGrammar(lines, self.names, self.suppliers)
        self.datelines = DatelineGrammar.from_table(self.table("datelines"), self.suppliers, is_place)
        boilerplate = self.table("boilerplate")
        self.bylines = BylineGrammar(boilerplate["bylines"], self.names, self.suppliers, is_place)
        self.words = Words(boilerplate)
        self._mention_words = MentionWords(self.table("mentions"))
        self.recognising = RecogniserSettings.from_table(self.table("recogniser"))
        self.given_names = self._mention_words.listed_given

    @cached_property
    def recogniser(self) -> Recogniser | None:
        """The model of the user that finds names beside the rules; loaded when it is first asked for."""
        return load(self.recognising)

    def mention_finder(self, credited: frozenset[str]) -> MentionFinder:
        """A finder that knows the archive's names and those the article credits."""
        return MentionFinder(self._mention_words, self.context.names | credited)

    def table(self, name: str) -> dict[str, Any]:
        """The shipped rule table `name` with the archive's own laid over it."""
        return merged(resources.rules(name), self._overrides.get(name, {}))


def merged(shipped: dict[str, Any], own: dict[str, Any]) -> dict[str, Any]:
    """`shipped` with `own` laid over it: tables merge, lists of tables merge by "name", other lists are replaced."""
    result = dict(shipped)
    for key, value in own.items():
        before = result.get(key)
        if isinstance(before, dict) and isinstance(value, dict):
            result[key] = merged(before, value)
        elif _named(before) and _named(value):
            result[key] = list({entry["name"]: entry for entry in [*before, *value]}.values())  # type: ignore[misc]
        else:
            result[key] = value
    return result


def _named(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(entry, dict) and "name" in entry for entry in value)


@lru_cache(maxsize=4)
def toolkit(context: ExtractionContext) -> Toolkit:
    """The compiled tables of `context`, kept for the few contexts a process works with."""
    return Toolkit(context)
