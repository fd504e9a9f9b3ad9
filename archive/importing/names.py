"""Names out of a byline that the format already marks as one. Free text is for extraction to judge, not for this."""

from __future__ import annotations

import re
from functools import lru_cache

from archive import resources
from archive.text.names import NameRules

# "By" in the languages of the agencies whose feeds we read; only at the start and only before a space.
_PREFIX = re.compile(
    r"^\s*(?:(?:story|words|text|report|reporting)\s+)?(?:by|von|par|por|di|av|af|door|fra|de|del)\s*[:\s]\s*", re.I
)
_BETWEEN = re.compile(r"\s*(?:;|\s/\s|\s&\s|\s(?:and|und|et|y|och|og|en|e)\s|\sو\s)\s*")
_COMMA = re.compile(r"\s*,\s*(?:(?:and|und|et|y|och|og|en|e)\s+)?")
# A web address, or the initials of a desk: "daa/mt/msr".
_NO_NAME = re.compile(r"^(?:\S+\.(?:com|net|org|info|[a-z]{2})|[a-z]{1,4}(?:/[a-z]{1,4})+)$")


def names_in_byline(byline: str) -> list[str]:
    """The names of "By JANE ROE and John Doe", without the word before them and without web addresses."""
    rest = _PREFIX.sub("", " ".join(byline.split()), count=1).strip(" .,;|-")
    names: list[str] = []
    for part in _BETWEEN.split(rest):
        names += _by_comma(part)
    cleaned = [name.strip(" .,;|-") for name in names]
    return [name for name in dict.fromkeys(cleaned) if name and not _NO_NAME.match(name)]


def is_full_name(text: str) -> bool:
    """Whether a value that a feed puts where people stand is a person's full name, not initials, a login or a firm."""
    return " " in text.strip() and _rules().is_full_name(text)


@lru_cache(maxsize=1)
def _rules() -> NameRules:
    return NameRules.from_table(resources.rules("names"))


def _by_comma(part: str) -> list[str]:
    """Commas part names when each piece is a first and a last name; else the rest is a title or a place."""
    pieces = _COMMA.split(part)
    if all(is_full_name(piece) for piece in pieces):
        return pieces
    return pieces[:1]
