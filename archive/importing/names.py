"""People in a byline that the format already marks as one. Which lines of free text are bylines is not decided here."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from archive import resources
from archive.importing.builder import ArticleBuilder
from archive.text.bylines import BylineGrammar
from archive.text.names import NameRules
from archive.text.suppliers import Suppliers

# "By" in the languages of the agencies whose feeds we read; only at the start and only before a space.
_PREFIX = re.compile(
    r"^\s*(?:(?:story|words|text|report|reporting)\s+)?(?:by|von|par|por|di|av|af|door|fra|de|del)\s*[:\s]\s*", re.I
)
_BETWEEN = re.compile(r"\s*(?:;|\s/\s|\s&\s|\s(?:and|und|et|y|och|og|en|e)\s|\sو\s)\s*", re.I)
_COMMA = re.compile(r"\s*,\s*(?:(?:and|und|et|y|och|og|en|e)\s+)?")
# A web address, or the initials of a desk: "daa/mt/msr".
_NO_NAME = re.compile(r"^(?:\S+\.(?:com|net|org|info|[a-z]{2})|[a-z]{1,4}(?:/[a-z]{1,4})+)$")


class Writer(NamedTuple):
    """One name of a byline with what is printed beside it."""

    name: str
    title: str = ""
    affiliation: str = ""


def writers_in_byline(byline: str) -> list[Writer]:
    """The names of "By JANE ROE and John Doe, Norwire", without the word before them and without web addresses.

    What the grammar of bylines does not take for one is cut at commas and conjunctions: the format says it is one.
    """
    line = " ".join(byline.split())
    parts = _grammar().read(line, 0, len(line)) if line else None
    if parts is None:
        return [Writer(name) for name in _cut(line)]
    return [
        Writer(
            line[name.name.start : name.name.end],
            line[name.title.start : name.title.end] if name.title else "",
            line[name.affiliation.start : name.affiliation.end] if name.affiliation else "",
        )
        for name in parts.names
    ]


def state_writers(builder: ArticleBuilder, byline: str, source: str, first: int = 0) -> int:
    """State the names of a byline from index `first` on; returns the index after the last."""
    for number, writer in enumerate(writers_in_byline(byline), first):
        builder.state(f"bylines[{number}].name", writer.name, source, confidence=0.8)
        builder.state_unless(f"bylines[{number}].title", writer.title, source, confidence=0.8)
        builder.state_unless(f"bylines[{number}].affiliation", writer.affiliation, source, confidence=0.8)
        first = number + 1
    return first


def is_full_name(text: str) -> bool:
    """Whether a value that a feed puts where people stand is a person's full name, not initials, a login or a firm."""
    return " " in text.strip() and _rules().is_full_name(text)


def is_house(text: str) -> bool:
    """Whether a value that a feed puts beside a name is the agency it works for, and no title."""
    return _suppliers().find(text) is not None


def _cut(line: str) -> list[str]:
    rest = _PREFIX.sub("", line, count=1).strip(" .,;|-")
    names: list[str] = []
    for part in _BETWEEN.split(rest):
        names += _by_comma(part)
    cleaned = [name.strip(" .,;|-") for name in names]
    return [name for name in dict.fromkeys(cleaned) if name and not _NO_NAME.match(name)]


def _by_comma(part: str) -> list[str]:
    """Commas part names when each piece is a first and a last name; else the rest is a title or a place."""
    pieces = _COMMA.split(part)
    if all(is_full_name(piece) for piece in pieces):
        return pieces
    return pieces[:1]


@lru_cache(maxsize=1)
def _rules() -> NameRules:
    return NameRules.from_table(resources.rules("names"))


@lru_cache(maxsize=1)
def _suppliers() -> Suppliers:
    return Suppliers.from_table(resources.rules("suppliers"))


@lru_cache(maxsize=1)
def _grammar() -> BylineGrammar:
    return BylineGrammar(resources.rules("boilerplate")["bylines"], _rules(), _suppliers())
