"""Plain text to a draft: rules in order of certainty, each seeing only what no earlier one has claimed.

Roles are judged by evidence: form of the line, position, repetition, neighbours, topic and language; never by one
publisher's habits. The word lists are data (`resources/rules/boilerplate.toml`).
"""

from __future__ import annotations

from archive.extraction.context import Toolkit
from archive.extraction.draft import Draft
from archive.extraction.page import read_page
from archive.extraction.plain_anchor import find_anchor
from archive.extraction.plain_assemble import assemble
from archive.extraction.plain_bylines import find_bare_names, find_bylines, mark_bylines
from archive.extraction.plain_captions import mark_captions
from archive.extraction.plain_front import find_headline, read_front
from archive.extraction.plain_marks import mark_dates, mark_debris, mark_inline_related, mark_signoffs
from archive.extraction.plain_reading import Reading
from archive.extraction.plain_rules import RULES
from archive.extraction.plain_tail import read_links, read_tail
from archive.extraction.stated import put_stated
from archive.model import RawArticle
from archive.text.language import language_of

__all__ = ["RULES", "read", "read_roles"]

_STEPS = (
    mark_debris,
    mark_signoffs,
    mark_dates,
    mark_inline_related,
    mark_bylines,
    mark_captions,
    find_anchor,
    find_bylines,
    find_headline,
    find_bare_names,
    read_links,
    read_front,
    read_tail,
)


def read(raw: RawArticle, tools: Toolkit) -> Draft:
    """A draft with all that the text tells, after what the format states."""
    draft = Draft(raw)
    put_stated(draft)
    assemble(draft, read_roles(raw, tools))
    return draft


def read_roles(raw: RawArticle, tools: Toolkit) -> Reading:
    """The page with a role for every block; "" is the article's own text."""
    language, _ = language_of(raw.text, raw.language)
    reading = Reading(read_page(raw.text), tools, tools.words, language)
    for step in _STEPS:
        step(reading)
    return reading
