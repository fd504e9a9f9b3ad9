"""Paths of the article record in words: "captions[0].photo.creator[0]" is "Caption 1 · Photo · Creator"."""

from __future__ import annotations

import re

from viewer.i18n import isolated, marked, number, tr

_NAMES: dict[str, str] = {
    "headline": marked("Headline"),
    "deck": marked("Deck"),
    "section": marked("Section"),
    "outlet": marked("Outlet"),
    "language": marked("Language"),
    "url": marked("Address"),
    "bylines": marked("Byline"),
    "byline_printed": marked("Byline"),
    "dateline": marked("Dateline"),
    "published": marked("Published"),
    "updated": marked("Updated"),
    "published_estimate": marked("Published"),
    "captions": marked("Caption"),
    "credits": marked("Credit"),
    "credit": marked("Credit"),
    "related": marked("Links to"),
    "correction": marked("Correction"),
    "keywords": marked("Keywords"),
    "rights": marked("Rights"),
    "mentions": marked("Mentioned"),
    "boilerplate": marked("Boilerplate"),
    "body": marked("Words"),
    "text": marked("Words"),
    "value": marked("Words"),
    "name": marked("Name"),
    "printed": marked("Printed"),
    "place": marked("Where"),
    "agency": marked("Agency"),
    "kind": marked("Kind"),
    "role": marked("Kind"),
    "photographer": marked("Photographer"),
    "via": marked("Via"),
    "image": marked("File"),
    "photo": marked("Photo"),
    "creator": marked("Creator"),
    "credit_line": marked("Credit line"),
    "source": marked("Source"),
    "copyright_notice": marked("Copyright"),
    "instructions": marked("Instructions"),
    "date_created": marked("Taken"),
}
_NUMBERED = frozenset({"bylines", "captions", "credits", "related", "mentions"})
_PART = re.compile(r"([a-z_]+)(?:\[(\d{1,9})\])?")


def field_name(path: str) -> str:
    """The path in words; parts that have none stay as they are, with spaces."""
    return " · ".join(_part(name, place) for name, place in _PART.findall(path)) or path


def _part(name: str, place: str) -> str:
    words = tr(_NAMES[name]) if name in _NAMES else isolated(name.replace("_", " "))
    return f"{words} {number(int(place) + 1)}" if place and name in _NUMBERED else words
