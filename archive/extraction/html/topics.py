"""Keywords, section, outlet, address, language: what the page states about where it belongs."""

from __future__ import annotations

import re
from collections.abc import Iterator

from archive.extraction.html.choice import Page, bare, tidy
from archive.model import Stated
from archive.text.language import language_of

RULE, VERSION = "page-topics", 3
_SPLIT = re.compile(r"\s*[,;|،、]\s*")
_UUID = re.compile(r"^[0-9a-f]{8}-[0-9a-f]{4}-|^\d+$|^[\w-]+(?:\.[\w-]+)+$")
_PREFIX = re.compile(r"^(?:[\w ]{2,24}:\s+|[a-z]{3,14}/)(?=\S)")
_MOST = 40
# How far each kind of list can be trusted; a list that readers see beside the article is what editors chose.
_TRUST = {
    "rel-tag": 2.3,
    "meta news_keywords": 1.0,
    "json-ld": 1.0,
    "meta keywords": 1.05,
    "meta article:tag": 0.75,
    "microdata": 0.9,
    "meta": 0.8,
    "topics": 1.25,
    "topic-link": 0.9,
}
_LEAST = 0.25


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
        kind = value.rule.split()[0]
        lists.setdefault("rel-tag" if kind == "rel-tag" else value.rule, []).append(value)
    for values in sorted(lists.values(), key=_trust, reverse=True):
        if _trust(values) < _LEAST:
            break
        found: dict[str, tuple[str, Stated]] = {}
        texts = [(text, value) for value in values for text in _split(tidy(value.value))]
        for text, value in _unprefixed(texts):
            if bare(text) not in page.outlets:
                found.setdefault(bare(text), (text, value))
        found.pop("", None)
        if found:
            return list(found.values())[:_MOST]
    return []


def _trust(values: list[Stated]) -> float:
    words = values[0].rule.split()
    kind = " ".join(words[:2]) if words[0] == "meta" else words[0]
    factor = _TRUST.get(kind, _TRUST.get(words[0], 0.7))
    return factor * max(value.confidence for value in values)


def _split(text: str) -> Iterator[str]:
    for part in _SPLIT.split(text):
        part = part.strip(" \t\"'#")
        if part and len(part) <= 80 and not _UUID.match(part):
            yield part


def _unprefixed(texts: list[tuple[str, Stated]]) -> list[tuple[str, Stated]]:
    """Without what a system puts before its terms ("topic/", "Category: "), where several terms have it."""
    marked = sum(bool(_PREFIX.match(text)) for text, _ in texts)
    if marked < 2 and not (texts and marked == len(texts)):
        return texts
    return [(_PREFIX.sub("", text), value) for text, value in texts]
