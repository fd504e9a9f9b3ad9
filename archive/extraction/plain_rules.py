"""The rules of plain text by name and version: what stands in the proof of everything that they find."""

from __future__ import annotations

from typing import NamedTuple


class PlainRule(NamedTuple):
    """Name, version and usual confidence of one rule of plain text; a higher version makes its findings stale."""

    name: str
    version: int
    confidence: float


HEADLINE = PlainRule("plain-headline", 2, 0.85)
DECK = PlainRule("plain-deck", 2, 0.75)
SECTION = PlainRule("plain-section", 2, 0.5)
BYLINE = PlainRule("plain-byline", 2, 0.9)
DATELINE = PlainRule("plain-dateline", 2, 0.95)
DATES = PlainRule("plain-dates", 2, 0.85)
CAPTION = PlainRule("plain-caption", 2, 0.9)
CREDIT = PlainRule("photo-credit", 2, 0.9)
SIGNOFF = PlainRule("sign-off", 2, 0.95)
RELATED = PlainRule("plain-related", 2, 0.7)
TOPICS = PlainRule("plain-topics", 2, 0.8)
DEBRIS = PlainRule("plain-boilerplate", 2, 0.8)
NOTES = PlainRule("plain-notes", 1, 0.8)
BODY = PlainRule("plain-body", 2, 0.85)
_ALL = (
    HEADLINE,
    DECK,
    SECTION,
    BYLINE,
    DATELINE,
    DATES,
    CAPTION,
    CREDIT,
    SIGNOFF,
    RELATED,
    TOPICS,
    DEBRIS,
    NOTES,
    BODY,
)
RULES = tuple((rule.name, rule.version) for rule in _ALL)
