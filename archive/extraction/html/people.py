"""Who wrote it: the list of names of the most trusted source, cleaned, split and without the outlet itself."""

from __future__ import annotations

import re
from collections.abc import Iterator

from archive.extraction.html.choice import Page, bare, tidy
from archive.model import Stated
from archive.text.bylines import BylineGrammar

RULE, VERSION = "page-byline", 1
_BY = re.compile(
    r"^\s*(?:(?:written|posted|published|reviewed|story|reporting|words|text|by[- ]?line|author|authors|autor(?:in|en)?|auteur|autore)\s*(?:by)?\s*[:：]?\s+)?"
    r"(?:(?:by|von|par|por|di|da|de|av|af|door|van|od|ile|yazan|text|texte|texto|testo|foto)\s*[:：]?\s+)?",
    re.IGNORECASE,
)
_SPLIT = re.compile(
    r"\s*(?:[,;|/&•·\n]|\s+(?:and|und|et|y|e|og|och|en|with|mit|con|avec|ve|та|и|i|و)\s+)\s*", re.IGNORECASE
)
_URL = re.compile(r"^(?:https?:|www\.|//)|@|\.com\b|^\d+$", re.I)
_TAIL = re.compile(
    r"\s*(?:[-–—|,(]\s*(?:.*(?:reporter|correspondent|editor|writer|staff|journalist|redakt|korrespondent|author|columnist|contributor).*)|\(.*\)?|\b(?:for|für|pour|from)\s+(?:the\s+)?[A-Z].*)$",
    re.IGNORECASE,
)
_JUNK = frozenset(
    [
        "admin",
        "administrator",
        "editor",
        "redaktion",
        "staff",
        "newsdesk",
        "webmaster",
        "unknown",
        "author",
        "authors",
        "none",
        "null",
        "undefined",
        "guest",
        "web",
        "team",
        "editorial",
        "press",
        "user",
        "root",
        "anonymous",
        "online",
        "news",
        "wordpress",
        "redaccion",
        "redazione",
        "redaction",
    ]
)


def put_people(page: Page) -> None:
    """Choose and put the byline's names."""
    for names in _lists(page):
        for number, (name, value) in enumerate(names):
            page.put(f"bylines[{number}].name", name, value, RULE, VERSION)
        if names:
            break
    printed = max(
        (value for value in page.stated("byline_printed") if value.start is not None),
        key=lambda value: value.confidence,
        default=None,
    )
    if printed is not None:
        page.put("byline_printed", tidy(printed.value), printed, RULE, VERSION)


def _lists(page: Page) -> Iterator[list[tuple[str, Stated]]]:
    """The lists of names that the sources give, the most trusted first, each cleaned."""
    lists: dict[str, list[Stated]] = {}
    for value in [*page.stated("bylines"), *page.stated("byline_printed")]:
        lists.setdefault(_key(value), []).append(value)
    ranked = sorted(lists.values(), key=lambda values: -_trust(values))
    for values in ranked:
        names = _names(page, values)
        if names:
            yield names


def _key(value: Stated) -> str:
    """One list a source: JSON-LD's entities of different types are one list."""
    words = value.rule.split()
    if words[0] == "json-ld":
        return " ".join(words[:2])
    return value.rule


def _trust(values: list[Stated]) -> float:
    return max(value.confidence for value in values)


def _names(page: Page, values: list[Stated]) -> list[tuple[str, Stated]]:
    found: dict[str, tuple[str, Stated]] = {}
    for value in values:
        for name in split_names(tidy(value.value), whole=value.rule.startswith("json-ld")):
            if _is_name(page, name, value):
                found.setdefault(bare(name), (name, value))
    return list(found.values())[:12]


def split_names(text: str, *, whole: bool = False) -> Iterator[str]:
    """Each name of a list as printed, without "By", jobs and brackets."""
    text = _BY.sub("", text.strip(), count=1) if text else text
    for part in _SPLIT.split(text):
        name = _BY.sub("", part.strip(" \t.:-–—*\"'“”"), count=1)
        name = _TAIL.sub("", name).strip(" \t.,:;-–—*\"'“”")
        if name:
            yield name


def _is_name(page: Page, name: str, value: Stated) -> bool:
    key = bare(name)
    if not key or key in _JUNK or _URL.search(name) or len(name) > 60 or len(name.split()) > 6:
        return False
    if key in page.outlets:
        return False
    if value.rule.startswith(("byline", "meta article:author")):
        return page.tools.names.is_full_name(name)
    return any(char.isalpha() for char in name)
