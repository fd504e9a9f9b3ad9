"""Keywords, section, outlet, language, address: what the page states about where it belongs."""

from __future__ import annotations

import re
from collections.abc import Iterator

from archive.extraction.html.choice import Page, bare, tidy
from archive.model import Stated
from archive.text.language import language_of

RULE, VERSION = "page-topics", 1
_SPLIT = re.compile(r"\s*[,;|،、]\s*")
_MOST = 40


def put_topics(page: Page) -> None:
    """Choose and put them."""
    for number, (text, value) in enumerate(_keywords(page)):
        page.put(f"keywords[{number}]", text, value, RULE, VERSION)
    for field in ("section", "outlet", "rights"):
        best = page.best(field)
        if best is not None and "://" not in best.value:
            page.put(field, tidy(best.value), best, RULE, VERSION)
    if page.raw.url:
        page.draft.put_source("url", page.raw.url, "url", rule=RULE, version=VERSION, confidence=0.9)


def put_language(page: Page, body: str) -> None:
    """The stated language, else what the body looks like."""
    language, confidence = language_of(body, page.raw.language)
    if language is not None:
        source = "/html/@lang" if page.raw.language else "body"
        page.draft.put_source("language", language, source, rule="language", version=1, confidence=confidence)


def _keywords(page: Page) -> list[tuple[str, Stated]]:
    """The keywords of the most trusted list."""
    lists: dict[str, list[Stated]] = {}
    for value in page.stated("keywords"):
        lists.setdefault(value.rule, []).append(value)
    for values in sorted(lists.values(), key=lambda values: -_trust(values)):
        found: dict[str, tuple[str, Stated]] = {}
        for value in values:
            for text in _split(tidy(value.value)):
                found.setdefault(bare(text), (text, value))
        found.pop("", None)
        if found:
            return list(found.values())[:_MOST]
    return []


def _trust(values: list[Stated]) -> float:
    return max(value.confidence for value in values)


def _split(text: str) -> Iterator[str]:
    for part in _SPLIT.split(text):
        part = part.strip(" \t\"'#")
        if part and len(part) <= 80:
            yield part
